"""The figure satellite | corrected | corrected + downscaled | truth (PrecipDiff, AAAI 2025), on one colour scale."""

from matplotlib.figure import Figure

from core.errors import SpecError
from core.figures import ground
from core.figures.page import WIDTH, caption_lines, credit_of, facts_of
from core.figures.palette import Paint
from core.figures.panels import LEFT, RIGHT, Panel, draw_panels, spacing_of
from core.languages import Sentence
from core.types import Run
from core.units import utc


def draw(run: Run, *, member: int, time: int, palette: str | None) -> Figure:
    """The figure; panels that a run does not have are left out.

    Raises:
        SpecError: no such member or time.
    """
    _check_index("member", member, min(f.sizes["member"] for f in (run.corrected, run.downscaled) if f is not None))
    _check_index("time", time, run.input.sizes["time"])
    return draw_panels(panels_of(run, member, time), Paint.of(run.variable, palette), _caption(run, time)).figure


def _check_index(what: str, index: int, count: int) -> None:
    if not 0 <= index < count:
        raise SpecError(
            Sentence(
                "{what} {index} was asked for; the run has {count}, counted from 0",
                what=(what,),
                index=index,
                count=count,
            ),
            remedy=Sentence("Ask for 0 to {last}", last=count - 1),
        )


def panels_of(run: Run, member: int, time: int) -> list[Panel]:
    """What a run has, in the order of the stages."""
    at_time = {"time": time}
    panels = [Panel(run.input.isel(at_time), run.origin.capitalize(), spacing_of(run.input))]
    for field, name in ((run.corrected, "Corrected"), (run.downscaled, _second(run))):
        if field is not None:
            detail = f"{spacing_of(field)}, member {member + 1} of {field.sizes['member']}"
            panels.append(Panel(field.isel(at_time | {"member": member}), name, detail))
    if run.truth is not None:
        panels.append(Panel(run.truth.isel(at_time), "Truth", spacing_of(run.truth)))
    return panels


def _second(run: Run) -> str:
    return "Downscaled" if run.corrected is None else "Corrected + downscaled"


def _caption(run: Run, time: int) -> list[str]:
    when = f"{utc(run.input['time'].values[time])}. {facts_of(run)}"
    return caption_lines(when, credit_of(run, maps=ground.CREDIT), width=WIDTH - LEFT - RIGHT)

"""The fields that a run is verified with: of a run that is there, or of the members finished so far. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import xarray as xr

from core.grid import coarsen, crop
from core.types import VARIABLES, Run, Scene, Variable
from core.verify.selection import Selection
from core.verify.violin import ViolinShape
from gui.words import tr

ALL = tr("all of the region")
INTERVALS = 1000
"""Resamples of the score table's intervals and of the plots' bands."""

Finished = Mapping[tuple[str, int], xr.DataArray]


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """The violins of the chosen pixels' errors, and how many pixels there are."""

    selection: Selection
    pixels: int
    violins: dict[str, ViolinShape]


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """The tables of the chosen pixels, a ``core.pipeline.benches.Chosen``."""

    selection: Selection
    chosen: Any


def shapes_on(benches: Any, selection: Selection, *, bootstrap: int = 0) -> Shapes:
    """The violins of every error of the chosen pixels; their bands take longer than they."""
    violins, pixels = benches.violins(selection, bootstrap=bootstrap)
    return Shapes(selection, pixels, violins)


def scores_on(benches: Any, selection: Selection, *, bootstrap: int) -> Scored:
    """The scores of the chosen pixels; intervals take most of the time."""
    return Scored(selection, benches.choose(selection, bootstrap=bootstrap))


def benches_of_run(run: Run) -> Any:
    """The ``Benches`` of a run that cannot be compared, for want of a truth."""
    from core.pipeline.benches import benches_of

    return benches_of(run)


class Rivals:
    """What else could be made of a scene's input, made once, on the thread that asks for it first.

    Args:
        members: of a rival that is an ensemble.
    """

    def __init__(self, scene: Scene, members: int) -> None:
        self._scene, self._members = scene, members

    @cached_property
    def _fields(self) -> dict[str, xr.DataArray]:
        from core.pipeline.benches import rivals_of

        scene = self._scene
        return rivals_of(crop(scene.input, scene.region), scene.variable, scene.factor, self._members)

    def of(self, members: int) -> dict[str, xr.DataArray]:
        """Their fields by name; ensembles with as many members as the run has by now."""
        return {
            name: field.isel(member=slice(members)) if "member" in field.dims else field
            for name, field in self._fields.items()
        }


@dataclass(frozen=True, slots=True, eq=False)
class Other:
    """A further run, of the list or in progress.

    Attributes:
        key: in the list.
        name: in tables and plots, unlike any other's.
        detail: how it was made, in a line.
        run: itself, or what makes it of the members so far.
        chosen: whether it stands beside the run on show.
    """

    key: int
    name: str
    detail: str
    run: Run | Callable[[], Run]
    chosen: bool


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """The ``Benches`` of what is on show with those runs beside it that were chosen of the ``others`` of its scene."""

    benches: Any
    others: tuple[Other, ...] = ()


def joined(benches: Any, others: tuple[Other, ...]) -> Joined:
    """Whatever of the other runs is of the same scene, beside what is on show."""
    runs = {other.name: other.run() if callable(other.run) else other.run for other in others}
    fitting = tuple(other for other in others if benches.fits(runs[other.name]))
    chosen = {other.name: runs[other.name] for other in fitting if other.chosen}
    return Joined(benches.beside(chosen) if chosen else benches, fitting)


def benches_so_far(scene: Scene, finished: Finished, rivals: Rivals | None = None) -> Any:
    """The ``Benches`` of a run in progress: the members there are, and what else could be made of their input.

    Args:
        finished: fields (time, y, x) on the scene's region, by stage and member.
        rivals: kept from one member to the next.
    """
    from core.pipeline.benches import INPUT, ORACLE, OURS, RIVALS, Benches
    from core.verify.bench import Bench

    field = crop(scene.input, scene.region)
    truth = None if scene.truth is None else crop(scene.truth, scene.region)
    made = {stage: _stacked(stage, finished) for stage in dict.fromkeys(stage for stage, _ in finished)}
    coarse = {OURS: made["correct"], INPUT: field} if "correct" in made else {}
    fine = {name: made[stage] for name, stage in ((OURS, "downscale"), (ORACLE, "oracle")) if stage in made}
    coarse_truth = None if truth is None or not coarse else coarsen(truth, scene.factor)
    if fine:
        count = max(made[stage].sizes["member"] for stage in ("downscale", "oracle") if stage in made)
        fine |= (rivals or Rivals(scene, count)).of(count)
    return Benches(
        coarse=Bench(coarse, coarse_truth, field, factor=1) if coarse else None,
        fine=Bench(fine, truth, field, factor=scene.factor) if fine else None,
        reference=next(iter(RIVALS[scene.variable])),
        itself_oracle="correct" not in made and scene.origin == "perfect model",
        input=field,
        truth=truth,
    )


def _stacked(stage: str, finished: Finished) -> xr.DataArray:
    members = sorted(member for of, member in finished if of == stage)
    fields = [finished[stage, member] for member in members]
    template, values = fields[0], np.stack([field.values for field in fields])
    return template.expand_dims(member=members).copy(data=values).assign_attrs(template.attrs)


def place_words(selection: Selection, variable: Variable, times: int = 1) -> str:
    """Which pixels a selection chooses, of a field at so many times."""
    parts = []
    if selection.banded:
        low, high = (
            None if limit is None else f"{variable.shown(limit):g}" for limit in (selection.low, selection.high)
        )
        bounds = (
            tr("{low} to {high}", low=low, high=high)
            if low and high
            else tr("from {low}", low=low)
            if low
            else tr("below {high}", high=high)
        )
        parts.append(tr("under input {bounds} {units_shown}", bounds=bounds, units_shown=variable.units_shown))
    if selection.bounded:
        parts.append(tr("inside the area drawn"))
    if selection.surface:
        parts.append(tr("on land") if selection.surface == "land" else tr("on seas and large lakes"))
    place = " ".join(parts) or ALL
    return place if times == 1 else tr("{place}, at {times} times", place=place, times=times)


def pixel_words(pixels: int, selection: Selection, variable: str, times: int = 1) -> str:
    """How many pixels were chosen, and which."""
    return tr("{pixels:,} pixels, {place}", pixels=pixels, place=place_words(selection, VARIABLES[variable], times))

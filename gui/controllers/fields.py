"""The fields that there are to show: of a scene, of a run, or of a run in progress. Pure: no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import xarray as xr

from core.errors import EngineError
from core.grid import crop
from core.types import Run, Scene
from core.verify.products import RUNNING, Running
from gui.widgets.content import BASELINES, WAY, field_of, run_of
from gui.words import told, tr

STAGES = {"correct": "corrected", "downscale": "downscaled", "oracle": "oracle"}
"""What a stage's finished members are the field of."""
DRAWN = 8
"""Members of a stochastic baseline where no ensemble says how many."""
TRUTHLESS = tr("No truth was given. Choose one (Ctrl+T).")
OTHER = tr("The arrow before the title chooses another.")
"""What to do about a field that cannot be had here."""

Finished = Mapping[tuple[str, int], xr.DataArray]


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """Fields by name, on the region alone; baselines are made when they are first asked for.

    Attributes:
        known: input and truth (time, y, x), ensembles (member, time, y, x).
        absent: why another one is not there.
        made: baselines so far; only the pictures' thread looks at them.
        running: products of a run in progress, by field, time and threshold; only the pictures' thread looks at them.
        live: more members are on their way.
        others: fields of other runs by id, which are asked for as ``downscaled@id``; ``names`` of runs by their ids, and
            ``numbers``, which are shorter.
    """

    variable: str
    factor: int
    origin: str
    known: Mapping[str, xr.DataArray]
    absent: Mapping[str, str] = field(default_factory=dict)
    made: dict[str, xr.DataArray | EngineError] = field(default_factory=dict)
    running: dict[tuple[str, int, float], tuple[Running, set[int]]] = field(default_factory=dict)
    live: bool = False
    others: Mapping[str, "Fields"] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_scene(cls, scene: Scene, absent: Mapping[str, str]) -> "Fields":
        """Input and truth, without their halo, so that the panels show what a run covers."""
        known = {"input": crop(scene.input, scene.region)}
        if scene.truth is not None:
            known["truth"] = crop(scene.truth, scene.region)
        return cls(scene.variable, scene.factor, scene.origin, known, absent)

    @classmethod
    def of_run(cls, run: Run) -> "Fields":
        """Everything that a run left."""
        names = ("input", "corrected", "downscaled", "oracle", "truth")
        known = {name: shown for name in names if (shown := getattr(run, name)) is not None}
        absent = {
            "corrected": tr("The run had no corrector. Choose one under Models, and run again (Ctrl+R)."),
            "downscaled": tr("The run had no downscaler. Choose one under Models, and run again (Ctrl+R)."),
            "truth": tr("The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R)."),
            "oracle": tr("The run had no oracle. Give a truth, a corrector and a downscaler, and run again (Ctrl+R)."),
        }
        return cls(run.variable, run.factor, run.origin, known, absent)

    def with_live(self, run: str, finished: Finished) -> "Fields":
        """The same with the members of another run, which is in progress."""
        known = self.others.get(run)
        return self if known is None else replace(self, others={**self.others, run: known.with_members(finished)})

    def with_members(self, finished: Finished) -> "Fields":
        """The same with the members of a run in progress; running products carry on."""
        known = dict(self.known)
        for stage, name in STAGES.items():
            members = sorted(member for of, member in finished if of == stage)
            if members:
                along = xr.DataArray(members, dims="member", name="member")
                made = [finished[stage, member] for member in members]
                known[name] = xr.concat(made, along, coords="minimal", compat="override", join="override")
        return replace(self, known=known, live=True)

    @property
    def members(self) -> int:
        """Of the last stage's ensemble; 0 without one."""
        last = self.known.get("downscaled", self.known.get("corrected"))
        return 0 if last is None else last.sizes["member"]

    def of(self, source: str) -> "Fields | None":
        """Those that a field is among: these, or another run's; None where that is not there."""
        run = run_of(source)
        return self.others.get(run) if run else self

    def find(self, source: str) -> xr.DataArray | None:
        """A field; None where there is none. A baseline that cannot be made here says why in ``why_not``."""
        of = self.of(source)
        return None if of is None else of._own(field_of(source))

    def held(self, source: str) -> xr.DataArray | None:
        """A field that need not be made first; None where there is none."""
        of = self.of(source)
        return None if of is None else of.known.get(field_of(source))

    def frame(self, source: str, time: int) -> xr.DataArray:
        """A field that there is, at a time on show; another run's at the valid time nearest to that."""
        field = self.find(source)
        return at_time(field, self._index(source, field, time))

    def _index(self, source: str, field: xr.DataArray, time: int) -> int:
        return time if self.of(source) is self else nearest_time(field, self.valid(time))

    def valid(self, time: int) -> np.datetime64:
        """The valid time on show."""
        return at_time(self.known["input"], time)["time"].values

    def _own(self, name: str) -> xr.DataArray | None:
        if name in self.known or name not in BASELINES[self.variable]:
            return self.known.get(name)
        if name not in self.made:
            self.made[name] = self._make(name)
        found = self.made[name]
        return None if isinstance(found, EngineError) else found

    def why_not(self, source: str) -> str:
        """Why there is no such field."""
        of, name = self.of(source), field_of(source)
        if of is None:
            return tr("This run is not in the list of runs any more. {other}", other=OTHER)
        if of is not self:
            return of.why_not(name)
        failed = self.made.get(name)
        if isinstance(failed, EngineError):
            return told(failed)
        if name in WAY:
            return tr("No member is followed. Choose Tools > Follow a member out of noise (N).")
        missing = TRUTHLESS if name == "truth" else tr("There is no such field here. {other}", other=OTHER)
        return self.absent.get(name, missing)

    def grows(self, sources: Iterable[str]) -> bool:
        """Whether any of these fields is an ensemble with more members on their way."""
        held = ((self.of(source), self.held(source)) for source in sources)
        return any(of is not None and of.live and field is not None and "member" in field.dims for of, field in held)

    def product(self, source: str, time: int, kind: str, threshold: float) -> np.ndarray | None:
        """A running product of a live ensemble, which looks at new members only; None where there is none."""
        of, ensemble = self.of(source), self.held(source)
        if of is None or ensemble is None:
            return None
        return of._product(field_of(source), self._index(source, ensemble, time), kind, threshold)

    def _product(self, name: str, time: int, kind: str, threshold: float) -> np.ndarray | None:
        ensemble = self.known.get(name)
        if not self.live or kind not in RUNNING or ensemble is None or "member" not in ensemble.dims:
            return None
        running, seen = self.running.setdefault((name, time, threshold), (Running(threshold), set()))
        for member in ensemble:
            if int(member["member"]) not in seen:
                running.add(at_time(member, time).values)
                seen.add(int(member["member"]))
        return running.product(kind)

    def _make(self, name: str) -> xr.DataArray | EngineError:
        from core.pipeline.compare import RIVALS  # its figures are those of the score table

        try:
            return RIVALS[self.variable][name](self.known["input"], self.factor, self.members or DRAWN, 0)
        except EngineError as error:
            return error


def at_time(field: xr.DataArray, time: int) -> xr.DataArray:
    """A Field at a time, the last one where there are fewer."""
    return field.isel(time=min(time, field.sizes["time"] - 1))


def nearest_time(field: xr.DataArray, moment: np.datetime64) -> int:
    """The index of a Field's time that is nearest to a moment."""
    return int(np.abs(field["time"].values - moment).argmin())


def members_in(run: Run) -> int:
    """Of a run's last ensemble."""
    last = run.downscaled if run.downscaled is not None else run.corrected
    return 0 if last is None else last.sizes["member"]

"""The window's state: what is open, what is chosen, what has been computed.

``Session`` is the only mutable object that several parts of the window share. Controllers change it through
its methods, and it tells everyone by signals that state facts in the past tense. It computes nothing.
"""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.types import VARIABLES, Region, Run, Scene
from core.verify.selection import Selection
from gui.widgets.content import LAYOUTS, Rows

RUNS_KEPT = 8


@dataclass(frozen=True, slots=True)
class DataChoice:
    """What to read and how.

    Attributes:
        role: "coarse" (input alone), "pair" (input and truth), or "fine" (perfect model: averaged to make the input).
        coarsen: block size in cells for the "fine" role.
        factor, coarse_step_degrees: fine cells along a coarse one's side, and coarse cells, of the model to be run.
        simulate: seed of the simulated satellite laid over a perfect model's input, or None for none.
        time: index into the input's times.
        region: the box asked for, or None for the whole field.
        regrid: conservatively regrid an input that is not on the models' grid.
        gauges: table of readings that draw the ensemble, or None for none.
        gauge_sd: standard deviation, in canonical units, of readings that state none; None refuses such readings.
    """

    input: Path | None = None
    truth: Path | None = None
    role: str = "coarse"
    coarsen: int = 10
    factor: int = 10
    coarse_step_degrees: float = 0.1
    simulate: int | None = None
    variable: str | None = None
    time: int = 0
    region: Region | None = None
    regrid: bool = False
    gauges: Path | None = None
    gauge_sd: float | None = None


@dataclass(frozen=True, slots=True)
class SamplerChoice:
    """What to run: the two models by id (None skips the stage), and the sampler's settings."""

    corrector: str | None = None
    downscaler: str | None = None
    members: int = 16
    steps: int = 15
    solver: str = "dpmpp_2m"
    seed: int = 0
    device: str = "auto"
    conservation: str = "multiplicative"
    guidance: str = "auto"
    guidance_strength: float = 1.0
    condition_weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Show:
    """What the panels show.

    Attributes:
        kind: of the ensemble panels, one of ``widgets.content.PRODUCTS``.
        member: counted from 0.
        threshold: of the probability, in canonical units.
        percentile: 0 to 100.
        panels: row by row, what each shows, in the words of ``widgets.content.Content``.
        palette: of the values; empty for the variable's own.
        view: "panels", "stamps" of all members, or the ``pair`` in one map: "swipe" (a curtain) or "blink" (in turn).
    """

    kind: str = "mean"
    member: int = 0
    threshold: float = VARIABLES["precip"].threshold
    percentile: float = 90.0
    panels: Rows = LAYOUTS[0][1]
    palette: str = ""
    view: str = "panels"
    pair: tuple[str, str] = ("downscaled", "truth")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell, in one sentence, and what to do about it; ``kind`` is "error", "warning" or "info"."""

    message: str
    remedy: str = ""
    kind: str = "error"


def fields_of(choice: DataChoice | SamplerChoice | Show) -> dict[str, Any]:
    """A choice's settings by name."""
    return {name: getattr(choice, name) for name in choice.__dataclass_fields__}


class Session(QObject):
    """The window's only shared mutable object.

    Attributes:
        settling: what changes now follows from a file, a scene or a result; undo passes over it.

    Signals:
        source_changed: the open ``Source`` (or None).
        data_changed: the ``DataChoice``.
        scene_changed: the ``Scene`` ready to run (or None while there is none).
        sampler_changed: the ``SamplerChoice``.
        run_changed: the ``Run`` on show (or None).
        preview_changed: the ``Step`` of the run in progress that carries a preview.
        comparison_changed: the ``Comparison`` of the run on show (or None).
        benches_changed: the fields that what is on show is verified with, a ``Benches`` (or None).
        selection_changed: the ``Selection`` of pixels that are verified.
        show_changed: the ``Show``.
        busy_changed: whether a run is in progress.
        noticed: a ``Notice``.
    """

    source_changed = Signal(object)
    data_changed = Signal(object)
    scene_changed = Signal(object)
    sampler_changed = Signal(object)
    run_changed = Signal(object)
    preview_changed = Signal(object)
    comparison_changed = Signal(object)
    benches_changed = Signal(object)
    selection_changed = Signal(object)
    show_changed = Signal(object)
    busy_changed = Signal(bool)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: Any = None
        self.data = DataChoice()
        self.scene: Scene | None = None
        self.refused = False
        self.sampler = SamplerChoice()
        self.run: Run | None = None
        self.comparison: Any = None
        self.benches: Any = None
        self.selection = Selection()
        self.show = Show()
        self.busy = False
        self.saved = True
        self.settling = False
        self._read: DataChoice | None = None
        self._results: OrderedDict[DataChoice, tuple[Run, Any]] = OrderedDict()

    @contextmanager
    def consequences(self) -> Iterator[None]:
        """What is changed in here follows from a file, a scene or a result, and is nobody's wish: see ``settling``."""
        before, self.settling = self.settling, True
        try:
            yield
        finally:
            self.settling = before

    def set_source(self, source: Any, data: DataChoice) -> None:
        """Put a newly opened file in the place of the last one; the scene is read next, and all of it is verified."""
        self.select(area=(), low=None, high=None)
        self.source, self.data, self.scene, self.refused = source, data, None, False
        self._put_run(None, None)
        with self.consequences():
            self.source_changed.emit(source)
            self.data_changed.emit(data)
            self.scene_changed.emit(None)

    def open_run(self, run: Run, data: DataChoice) -> None:
        """Show a result that was read from a file; there is nothing to read or run behind it."""
        self.set_source(None, data)
        self._results[data] = (run, None)
        self._put_run(run, None)

    def change_data(self, **changes: Any) -> None:
        """Change the choice of data; the scene on show stays until the new one has been read."""
        data = replace(self.data, **changes)
        if data != self.data:
            self.data = data
            self.data_changed.emit(data)

    @property
    def scene_is_current(self) -> bool:
        """Whether the scene on show is the one that the choice of data stands for; else it is still being read."""
        return self.scene is not None and self._read == self.data

    def refuse_scene(self) -> None:
        """There is no scene: what was asked for cannot be read as it stands."""
        self.scene, self.refused = None, True
        with self.consequences():
            self.scene_changed.emit(None)
        self._put_run(None, None)

    def set_scene(self, scene: Scene) -> None:
        """Show a scene, and the last result that was computed from it, if there is one."""
        self.scene, self.refused, self._read = scene, False, self.data
        with self.consequences():
            self.scene_changed.emit(scene)
        run, comparison = self._results.get(self.data, (None, None))
        self._put_run(run, comparison)

    def change_sampler(self, **changes: Any) -> None:
        """Change the models or the sampler's settings."""
        sampler = replace(self.sampler, **changes)
        if sampler != self.sampler:
            self.sampler = sampler
            self.sampler_changed.emit(sampler)

    def add_run(self, run: Run, data: DataChoice) -> None:
        """Keep the result of a run on ``data``, and show it if that is still the choice."""
        self._results[data] = (run, None)
        self._results.move_to_end(data)
        while len(self._results) > RUNS_KEPT:
            self._results.popitem(last=False)
        if data == self.data:
            self.saved = False
            self._put_run(run, None)

    def add_comparison(self, run: Run, comparison: Any) -> None:
        """Keep the comparison of ``run``, and show it if that is the run on show."""
        for data, (known, _) in self._results.items():
            if known is run:
                self._results[data] = (run, comparison)
        if run is self.run:
            self.comparison = comparison
            self.comparison_changed.emit(comparison)

    def set_benches(self, benches: Any) -> None:
        """The fields are there that what is on show is verified with; None where there are none any more."""
        if benches is not self.benches:
            self.benches = benches
            self.benches_changed.emit(benches)

    def select(self, **changes: Any) -> None:
        """Change which pixels are verified."""
        selection = replace(self.selection, **changes)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def set_preview(self, step: Any) -> None:
        """Show a member on its way."""
        self.preview_changed.emit(step)

    def drop_preview(self) -> None:
        """The run in progress left nothing: show again what was on show before it."""
        self.run_changed.emit(self.run)

    def mark_saved(self) -> None:
        """The run on show has been written to a file."""
        self.saved = True

    def change_show(self, **changes: Any) -> None:
        """Change what the ensemble panels show."""
        show = replace(self.show, **changes)
        if show != self.show:
            self.show = show
            self.show_changed.emit(show)

    def set_busy(self, busy: bool) -> None:
        """Say whether a run is in progress."""
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    def notice(self, message: str, remedy: str = "", kind: str = "error") -> None:
        """Tell the user something without stopping them."""
        self.noticed.emit(Notice(message, remedy, kind))

    @Slot(object)
    def report(self, error: Exception) -> None:
        """Tell the user of an error: an engine's error says what to do; any other is a defect of ours."""
        message = getattr(error, "message", None)
        if message is None:
            self.notice(f"{type(error).__name__}: {error}", "This is a defect: please report it with the file used.")
        else:
            self.notice(message, getattr(error, "remedy", ""))

    def _put_run(self, run: Run | None, comparison: Any) -> None:
        if run is self.run and comparison is self.comparison:
            return
        self.run, self.comparison = run, comparison
        with self.consequences():
            self.run_changed.emit(run)
            self.comparison_changed.emit(comparison)

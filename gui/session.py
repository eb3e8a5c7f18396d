"""The window's state: what is open, what is chosen, what has been computed.

``Session`` is the only mutable object that several parts of the window share. Controllers change it through
its methods, and it tells everyone by signals that state facts in the past tense. It computes nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import Fix
from core.types import Run, Scene, Step
from core.verify.selection import Selection
from gui.widgets.choices import DataChoice, Laboratory, SamplerChoice, Show, TrainingChoice, VariantChoice, fields_of
from gui.widgets.content import renamed
from gui.widgets.notice import Notice, Wish
from gui.widgets.results import Live, Result, Results
from gui.words import said, tr

__all__ = [
    "DataChoice",
    "Laboratory",
    "Notice",
    "SamplerChoice",
    "Session",
    "Show",
    "TrainingChoice",
    "VariantChoice",
    "Wish",
    "fields_of",
]


class Session(QObject):
    """The window's only shared mutable object.

    Attributes:
        results: all runs there are, the one on show among them.
        live: the run in progress, with its members so far, whatever is on show.
        settling: what changes now follows from a file, a scene or a result; undo passes over it.

    Signals:
        source_changed: the open ``Source`` (or None).
        data_changed: the ``DataChoice``.
        scene_changed: the ``Scene`` ready to run (or None while there is none).
        sampler_changed: the ``SamplerChoice``.
        laboratory_changed: the ``Laboratory``: rows of the sampler laboratory.
        training_changed: the ``TrainingChoice``: what the form of training says.
        run_changed: the ``Run`` on show (or None).
        results_changed: nothing; ``results`` are others, or one is called otherwise.
        live_changed: the ``Live`` of the run in progress (or None), again with every finished member.
        preview_changed: the ``Step`` of the run in progress that carries a preview, where that run is of the data on show.
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
    laboratory_changed = Signal(object)
    training_changed = Signal(object)
    run_changed = Signal(object)
    results_changed = Signal()
    live_changed = Signal(object)
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
        self.laboratory = Laboratory()
        self.training = TrainingChoice()
        self.run: Run | None = None
        self.comparison: Any = None
        self.benches: Any = None
        self.selection = Selection()
        self.show = Show()
        self.busy = False
        self.settling = False
        self._read: DataChoice | None = None
        self.results = Results()
        self.live: Live | None = None

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
        self.change_show(mark=())
        self.source, self.data, self.scene, self.refused = source, data, None, False
        self._put_run(None, None)
        with self.consequences():
            self.source_changed.emit(source)
            self.data_changed.emit(data)
            self.scene_changed.emit(None)

    def open_run(self, run: Run, data: DataChoice) -> None:
        """Show a result that was read from a file; there is nothing to read or run behind it."""
        self.set_source(None, data)
        known = self.results.of(data.timeless)
        if known is None:
            self.results.add(run, data.timeless, path=data.input)
        elif known.run is not run:
            self.results.change(known.key, run=run, comparison=None)
        self._show_latest()

    def change_data(self, **changes: Any) -> None:
        """Change the choice of data; the scene on show stays until the new one has been read.

        The time on show stays within the span that is run.
        """
        data = replace(self.data, **changes)
        if data.span is not None:
            first, last = data.span
            data = replace(data, time=min(max(data.time, first), last))
        if data != self.data:
            self.data = data
            self.data_changed.emit(data)

    @property
    def scene_is_current(self) -> bool:
        """Whether the scene on show is the one that the choice of data stands for; else it is still being read."""
        return self.scene is not None and self._read == self.data.timeless

    def refuse_scene(self) -> None:
        """There is no scene: what was asked for cannot be read as it stands."""
        self.scene, self.refused = None, True
        with self.consequences():
            self.scene_changed.emit(None)
        self._put_run(None, None)

    def set_scene(self, scene: Scene) -> None:
        """Show a scene, and the last result that was computed from it, if there is one."""
        self.scene, self.refused, self._read = scene, False, self.data.timeless
        with self.consequences():
            self.scene_changed.emit(scene)
        self._show_latest(again=True)

    def change_sampler(self, **changes: Any) -> None:
        """Change the models or the sampler's settings."""
        sampler = replace(self.sampler, **changes)
        if sampler != self.sampler:
            self.sampler = sampler
            self.sampler_changed.emit(sampler)

    def change_laboratory(self, variants: tuple[VariantChoice, ...]) -> None:
        """Change the rows of the sampler laboratory."""
        laboratory = Laboratory(variants)
        if laboratory != self.laboratory:
            self.laboratory = laboratory
            self.laboratory_changed.emit(laboratory)

    def change_training(self, **changes: Any) -> None:
        """Change what is to be trained."""
        training = replace(self.training, **changes)
        if training != self.training:
            self.training = training
            self.training_changed.emit(training)

    def add_run(self, run: Run, data: DataChoice, *, chosen: bool = True, **known: Any) -> int:
        """Keep the result of a run on ``data``, and show it if that is still the choice; returns its key.

        Args:
            chosen: whether it takes the place of a run that is on show.
            known: title, note, path and beside, of a run that is brought back; the key of one that was in progress.
        """
        result = self.results.add(run, data.timeless, chosen=chosen, **known)
        if data.timeless == self.data.timeless:
            self._show_latest()
        else:
            self.results_changed.emit()
        return result.key

    def show_result(self, key: int) -> None:
        """Put a result on show: now, or when its data are."""
        if self.results.choose(key).data == self.data.timeless:
            self._show_latest()

    def set_live(self, live: Live) -> None:
        """A run has begun, or has another finished member."""
        self.live = live
        self.live_changed.emit(live)

    def end_live(self, run: Run | None) -> None:
        """The run in progress is over and left a result, which panels know by its id, or nothing."""
        live, self.live = self.live, None
        if live is not None and run is not None:
            key = self.add_run(run, live.data, key=live.key, title=live.title, beside=live.beside)
            self._follow_id(live.id, self.results[key].id)
        self.live_changed.emit(None)

    def _follow_id(self, before: str, after: str) -> None:
        """Let panels show a run that was made otherwise than it was asked for, in other tiles perhaps."""
        if before != after:
            panels = tuple(tuple(renamed(each, before, after) for each in row) for row in self.show.panels)
            with self.consequences():
                self.change_show(panels=panels, pair=tuple(renamed(each, before, after) for each in self.show.pair))

    @property
    def live_here(self) -> Live | None:
        """The run in progress, where it is of the data on show."""
        return self.live if self.live is not None and self.live.data == self.data.timeless else None

    def known(self, key: int) -> Live | Result | None:
        """The run of a number, in the list or in progress; None where it is gone."""
        if self.live is not None and self.live.key == key:
            return self.live
        return next((result for result in self.results if result.key == key), None)

    def change_result(self, key: int, **changes: Any) -> None:
        """Call a run otherwise, or say where it was saved."""
        if self.live is not None and self.live.key == key:
            self.set_live(replace(self.live, **changes))
        else:
            self.results.change(key, **changes)
            self.results_changed.emit()

    def remove_result(self, key: int) -> int:
        """Take a result out of the list, and show another one of the same data; returns its place."""
        place = self.results.remove(key)
        self._show_latest()
        if self.run is None and self.source is None:
            with self.consequences():
                self.scene_changed.emit(None)
        return place

    def put_back(self, place: int, result: Result) -> None:
        """Put a result back that was removed."""
        self.results.insert(place, result)
        self._show_latest()

    def add_comparison(self, run: Run, comparison: Any) -> None:
        """Keep the comparison of ``run``, and show it if that is the run on show."""
        known = self.results.find(run)
        if known is not None:
            self.results.change(known.key, comparison=comparison)
        if run is self.run:
            self.comparison = comparison
            self.comparison_changed.emit(comparison)

    def set_benches(self, benches: Any) -> None:
        """The fields are there that what is on show is verified with; None where there are none any more."""
        if benches is not self.benches:
            if self.benches is not None:
                self.benches.forget()
            self.benches = benches
            self.benches_changed.emit(benches)

    def select(self, **changes: Any) -> None:
        """Change which pixels are verified."""
        selection = replace(self.selection, **changes)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def set_preview(self, step: Step) -> None:
        """Show a member on its way."""
        self.preview_changed.emit(step)

    def drop_preview(self) -> None:
        """The run in progress left nothing: show again what was on show before it."""
        self.run_changed.emit(self.run)

    @property
    def saved(self) -> bool:
        """Whether the run on show is in a file, if there is one."""
        known = self.results.find(self.run)
        return known is None or known.path is not None

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

    def notice(
        self,
        message: str,
        remedy: str = "",
        kind: str = "error",
        fixes: tuple[Fix, ...] = (),
        wish: Wish | None = None,
    ) -> None:
        """Tell the user something without stopping them."""
        self.noticed.emit(Notice(message, remedy, kind, fixes, wish))

    @Slot(object)
    def report(self, error: Exception) -> None:
        """Tell the user of an error: an engine's error says what to do; any other is a defect of ours."""
        message = getattr(error, "message", None)
        if message is None:
            self.notice(
                f"{type(error).__name__}: {error}", tr("This is a defect: please report it with the file used.")
            )
        else:
            self.notice(said(message), said(getattr(error, "remedy", "")), fixes=getattr(error, "fixes", ()))

    def _show_latest(self, *, again: bool = False) -> None:
        """Show the result that is chosen for the data on show; ``again`` also where it was on show before its scene."""
        shown = self.results.of(self.data.timeless)
        if again and shown is not None:
            self.run = None
        self._put_run(*((shown.run, shown.comparison) if shown else (None, None)))
        self.results_changed.emit()

    def _put_run(self, run: Run | None, comparison: Any) -> None:
        if run is self.run and comparison is self.comparison:
            return
        self.run, self.comparison = run, comparison
        with self.consequences():
            self.run_changed.emit(run)
            self.comparison_changed.emit(comparison)

"""Takes back what was chosen: region, reading, models, sampler, what is shown and verified, and where the docks are."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from core.types import Scene
from core.verify.selection import Selection
from gui.controllers.data import DataController, opened_as
from gui.controllers.docks import DocksController
from gui.session import DataChoice, Laboratory, SamplerChoice, Session, Show, TrainingChoice, fields_of
from gui.words import tr

STEPS_KEPT = 200
MERGE_SECONDS = 1.0
"""Changes of the same settings that follow each other faster are one step: a number that is turned, a box that is drawn."""

WORDS = {
    "region": tr("the region"),
    "role": tr("how the file is taken"),
    "variable": tr("the variable"),
    "truth": tr("the truth"),
    "span": tr("the times to run"),
    "gauges": tr("the gauges"),
    "pins": tr("the gauges"),
    "simulate": tr("the simulated satellite"),
    "regrid": tr("the regridding"),
    "stated": tr("what was said of the file"),
    "truth_stated": tr("what was said of the truth"),
    "corrector": tr("the correcting model"),
    "downscaler": tr("the downscaling model"),
    "panels": tr("the panels"),
    "docks": tr("the docks"),
    "kind": tr("what is shown"),
    "palette": tr("the scale"),
    "layers": tr("the map's layers"),
    "projection": tr("the projection"),
    "levels": tr("the levels"),
    "mark": tr("the pinned point"),
    "area": tr("the selection"),
    "low": tr("the selection"),
    "high": tr("the selection"),
    "variants": tr("the variants"),
    "recipe": tr("the recipe"),
    "files": tr("the files to learn from"),
    "folder": tr("the training's folder"),
    "start_from": tr("the model to start from"),
    "holdout": tr("the blocks held out"),
    "validation": tr("the blocks held out"),
    "id": tr("the model's name"),
    "title": tr("the model's name"),
    "learning_rate": tr("the learning rate"),
    "input": tr("the file"),
    "coarsen": tr("how the file is taken"),
    "factor": tr("how the file is taken"),
    "gauge_sd": tr("the gauges"),
    "surface": tr("the selection"),
    "members": tr("members"),
    "steps": tr("the steps"),
    "solver": tr("the solver"),
    "seed": tr("the seed"),
    "device": tr("the device"),
    "conservation": tr("what is conserved"),
    "guidance": tr("how gauges draw"),
    "guidance_strength": tr("how gauges draw"),
    "condition_weight": tr("how closely the input is followed"),
    "view": tr("what is shown"),
    "pair": tr("what is shown"),
    "member": tr("the member"),
    "threshold": tr("the threshold"),
    "percentile": tr("the percentile"),
}
"""How a changed setting is called; the others are called by their names. The first that was changed names a step."""


CHOSEN = ("show", "selection", "laboratory", "training")
"""Choices that are compared setting by setting, besides data and sampler."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be taken back. The time on show cannot: it is stepped and played through."""

    data: DataChoice
    sampler: SamplerChoice
    show: Show
    docks: str
    selection: Selection = field(default_factory=Selection)
    laboratory: Laboratory = field(default_factory=Laboratory)
    training: TrainingChoice = field(default_factory=TrainingChoice)

    def difference(self, other: "Choices") -> frozenset[str]:
        """The names of the settings that differ, times aside."""
        pairs = ((self.data, replace(other.data, time=self.data.time)), (self.sampler, other.sampler))
        changed = {
            name
            for mine, theirs in (
                *pairs,
                *((getattr(self, of), getattr(other, of)) for of in CHOSEN),
            )
            for name, value in fields_of(mine).items()
            if value != getattr(theirs, name)
        }
        return frozenset(changed | ({"docks"} if self.docks != other.docks else set()))


class Change(QUndoCommand):
    """One step: all choices before and after it."""

    def __init__(self, before: Choices, after: Choices, bring_back: Callable[[Choices], None]) -> None:
        self._changed = before.difference(after)
        name = next((WORDS[name] for name in WORDS if name in self._changed), min(self._changed).replace("_", " "))
        super().__init__(tr("changing {name}", name=name))
        self._before, self._after, self._bring_back = before, after, bring_back
        self._at, self._made = time.monotonic(), True

    def id(self) -> int:
        """Qt offers a command to the one before it where both have the same number."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the next step into this one where it changes the same settings soon after."""
        if not isinstance(other, Change) or other._changed != self._changed or other._at - self._at > MERGE_SECONDS:
            return False
        self._after, self._at = other._after, other._at
        return True

    def redo(self) -> None:
        """Once more; the first time it has been done already."""
        if not self._made:
            self._bring_back(self._after)
        self._made = False

    def undo(self) -> None:
        """As it was before."""
        self._bring_back(self._before)


class UndoController(QObject):
    """Watches the session's choices and the docks, and keeps their steps.

    What follows from a wish (a model's own settings, the corrector that suits an origin) belongs to its step. Opening
    another file begins anew.

    Attributes:
        stack: the steps; others may push theirs.
    """

    def __init__(
        self, session: Session, docks: DocksController, data: DataController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._docks, self._data = session, docks, data
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(STEPS_KEPT)
        self._restoring = False
        self._awaited: Choices | None = None
        self._docked = ""
        self._known = self._now()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._note)
        for changed in (session.data_changed, session.sampler_changed, session.show_changed, session.selection_changed):
            changed.connect(self._on_changed)
        session.laboratory_changed.connect(self._on_changed)
        session.training_changed.connect(self._on_changed)
        session.source_changed.connect(self._on_source)
        session.scene_changed.connect(self._on_scene)
        docks.moved.connect(self._on_moved)

    def dress(self, undo: QAction, redo: QAction) -> None:
        """Let the actions say what they would do, and be off where there is nothing to do."""
        for action, word, can, named in (
            (undo, tr("Undo"), self.stack.canUndoChanged, self.stack.undoTextChanged),
            (redo, tr("Redo"), self.stack.canRedoChanged, self.stack.redoTextChanged),
        ):
            action.setEnabled(False)
            can.connect(action.setEnabled)
            Caption(action, word).follow(named)

    def start(self) -> None:
        """Begin with what there is now: nothing before it can be taken back."""
        self._turn.stop()
        self._docked = self._docks.state
        self._known = self._now()
        self.stack.clear()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._finish_turn()
        self.stack.undo()

    @Slot()
    def redo(self) -> None:
        """Take it once more."""
        self._finish_turn()
        self.stack.redo()

    def bring_back(self, wanted: Choices) -> None:
        """Put every choice as it was, and stay at the time on show."""
        self.restore(replace(wanted, data=replace(wanted.data, time=self._session.data.time)))

    def restore(self, wanted: Choices) -> None:
        """Put every choice as it was; what a new scene would change by itself is put back when it has been read."""
        session = self._session
        self._restoring = True
        try:
            session.change_sampler(**fields_of(wanted.sampler))
            self._data.restore(wanted.data)
            session.change_show(**fields_of(wanted.show))
            session.select(**fields_of(wanted.selection))
            session.change_laboratory(wanted.laboratory.variants)
            session.change_training(**fields_of(wanted.training))
            if wanted.docks != self._docked:
                self._docks.restore(wanted.docks)
                self._docked = wanted.docks
        finally:
            self._restoring = False
        self._awaited = None if session.scene_is_current and self._is_of(wanted) else wanted
        self._known = self._now()

    def _now(self) -> Choices:
        session = self._session
        shown = session.show, self._docked, session.selection
        return Choices(session.data, session.sampler, *shown, session.laboratory, session.training)

    @Slot()
    def _on_changed(self) -> None:
        """A wish waits until everything that it changes at once has changed; what only follows is taken as it is."""
        if self._session.settling and not self._turn.isActive():
            self._known = self._now()
        elif not self._restoring:
            self._turn.start()

    @Slot()
    def _on_moved(self) -> None:
        if not self._restoring and self._docked:
            self._docked = self._docks.state
            self._on_changed()

    @Slot()
    def _note(self) -> None:
        before, self._known = self._known, self._now()
        if before.difference(self._known):
            self._awaited = None
            self.stack.push(Change(before, self._known, self.bring_back))

    def _is_of(self, choices: Choices) -> bool:
        """Whether the open file is the one that was chosen then."""
        return opened_as(choices.data) == opened_as(self._session.data)

    def _finish_turn(self) -> None:
        if self._turn.isActive():
            self._turn.stop()
            self._note()

    @Slot(object)
    def _on_source(self, source: object) -> None:
        """Another file: steps in the last one are forgotten. The same file, of which another variable is read: a step."""
        before = self._known
        self._turn.stop()
        self._known = self._now()
        if self._awaited is not None and self._awaited.data.input == self._session.data.input:
            if source is None:  # a result, of which no scene will be read
                self._put_rest(self._awaited)
            return
        if before.data.input != self._session.data.input or self._session.source is None:
            self.stack.clear()
        elif before.difference(self._known):
            self.stack.push(Change(before, self._known, self.bring_back))

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        """The scene that was awaited is there."""
        wanted = self._awaited
        if scene is not None and wanted is not None and self._is_of(wanted):
            self._put_rest(wanted)

    def _put_rest(self, wanted: Choices) -> None:
        """What another file or scene has changed by itself."""
        self._awaited = None
        self._session.change_sampler(**fields_of(wanted.sampler))
        self._session.change_show(**fields_of(wanted.show))
        self._session.select(**fields_of(wanted.selection))


class Caption(QObject):
    """Keeps an action's title in step with what it would do."""

    def __init__(self, action: QAction, word: str) -> None:
        super().__init__(action)
        self._action, self._word = action, word

    def follow(self, named: object) -> None:
        """Follow a signal that carries the name of the step."""
        named.connect(self._on_named)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._action.setText(tr("{verb} {step}", verb=self._word, step=name) if name else self._word)

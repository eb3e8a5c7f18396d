"""A queue of runs that are made one after another, each into a file, while the window goes on with its work."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.address import location_of
from core.errors import EngineError
from core.types import Step
from gui.controllers.run import RunController
from gui.jobs import Job
from gui.panels.batch_panel import BatchLine, BatchPanel
from gui.panels.dialogs import FileDialogs
from gui.session import Session, Wish
from gui.widgets.choices import FAILED, MADE, RUNNING, WAITING, Batch, BatchItem, DataChoice
from gui.words import told, tr

STATES = {WAITING: tr("waiting"), RUNNING: tr("being made")}


class BatchController(QObject):
    """Keeps the queue, and hands its runs to the engine's thread one by one.

    A run that fails is told in its line and the next one begins. After a crash or a close the session brings the queue
    back, and offers to go on.

    Signals:
        changed: the queue is another.

    Attributes:
        batch: the queue, the first to be made first.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        run: RunController,
        panel: BatchPanel,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._run, self._panel, self._dialogs = session, run, panel, dialogs
        self.batch, self._paused = Batch(), False
        self._job: Job | None = None
        self._now = 0
        self._step: Step | None = None
        self._go_on = Wish(tr("Go on"), tr("Make the runs of the batch that are not made yet"), self.go_on)
        panel.addition_requested.connect(self.add_run)
        panel.times_requested.connect(self.add_times)
        panel.files_requested.connect(dialogs.ask_batch_files)
        panel.pause_requested.connect(self.pause_or_go_on)
        panel.retry_requested.connect(self.retry)
        panel.move_requested.connect(self.move)
        panel.removal_requested.connect(self.remove)
        panel.open_requested.connect(self._on_open)
        dialogs.batch_files_chosen.connect(self.add_files)
        self._show()

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of the batch do."""
        return {
            "run.batch": self.add_run,
            "run.batch_times": self.add_times,
            "run.batch_files": self._dialogs.ask_batch_files,
            "run.batch_pause": self.pause_or_go_on,
        }

    @Slot()
    def add_run(self) -> None:
        """What Run would make now."""
        if self._ready():
            self._add([self._session.data])

    @Slot()
    def add_times(self) -> None:
        """Every time of the file, or of the range that is chosen, as a run by itself."""
        if self._ready() and self._session.source is not None:
            data = self._session.data
            first, last = data.span or (0, self._session.source.times.size - 1)
            self._add([replace(data, time=time, span=None) for time in range(first, last + 1)])

    @Slot(object)
    def add_files(self, paths: list[Path]) -> None:
        """Other files, read as the one on show is: without its truth, at its time or at all times where these are chosen."""
        data = self._session.data
        if self._ready():
            role = "coarse" if data.role == "pair" else data.role
            self._add([replace(data, input=path, truth=None, role=role, span=None) for path in paths])

    @Slot()
    def pause_or_go_on(self) -> None:
        """No further run begins; or they go on."""
        if self._paused:
            self.go_on()
        else:
            self._paused = True
            self._show()

    @Slot()
    def go_on(self) -> None:
        """Make what waits."""
        self._paused = False
        self._begin()

    @Slot()
    def retry(self) -> None:
        """What failed waits once more."""
        self._put(
            [replace(item, state=WAITING, error="") if item.state == FAILED else item for item in self.batch.items]
        )
        self._begin()

    @Slot(int, int)
    def move(self, number: int, by: int) -> None:
        """Make a run earlier or later."""
        items = list(self.batch.items)
        place = next(place for place, item in enumerate(items) if item.number == number)
        other = min(max(place + by, 0), len(items) - 1)
        items.insert(other, items.pop(place))
        self._put(items)

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a run out; one that is being made is stopped, and leaves nothing. Files stay."""
        if number == self._now and self._job is not None:
            self._job.cancel()
        self._put([item for item in self.batch.items if item.number != number])

    def restore(self, batch: Batch) -> None:
        """Put a queue back as a session knows it: it waits, and going on is offered."""
        if self._job is not None or not batch.items:
            return
        self._paused = True
        self._put([replace(item, state=WAITING) if item.state == RUNNING else item for item in batch.items])
        left = sum(item.state == WAITING for item in self.batch.items)
        if left:
            words = tr("Runs of the batch that are not made yet: {count}", count=left)
            self._session.notice(words, kind="info", wish=self._go_on)

    def _ready(self) -> bool:
        """Whether there is a request to put into the queue; else it is said what is missing."""
        reason = self._run.why_not() if not self._session.busy else ""
        if reason or self._session.scene is None:
            self._session.notice(reason or tr("The field is being read."), tr("Then add it to the batch"), "info")
        return not reason and self._session.scene is not None

    def _add(self, choices: list[DataChoice]) -> None:
        first = max((item.number for item in self.batch.items), default=0) + 1
        folder = Path(self._dialogs.folder) if self._dialogs.folder else Path.home()
        pattern = str(folder / self._panel.pattern())
        new = [
            BatchItem(number, data, self._session.sampler, pattern) for number, data in enumerate(choices, start=first)
        ]
        self._put([*self.batch.items, *new])
        self._begin()

    def _put(self, items: list[BatchItem]) -> None:
        self.batch = Batch(tuple(items))
        self._show()
        self.changed.emit()

    def _change(self, number: int, **changes: str) -> None:
        self._put([replace(item, **changes) if item.number == number else item for item in self.batch.items])

    def _begin(self) -> None:
        """The next run, if nothing is being made and nobody paused."""
        waiting = next((item for item in self.batch.items if item.state == WAITING), None)
        if self._job is None and waiting is not None and not self._paused:
            self._now, self._step = waiting.number, None
            self._job = self._run.submit(partial(self._run.engine.batch, waiting))
            self._job.stepped.connect(self._on_stepped)
            self._job.finished.connect(self._on_finished)
            self._job.failed.connect(self._on_failed)
            self._job.cancelled.connect(self._on_cancelled)
            self._change(self._now, state=RUNNING)
        self._show()

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        self._step = step
        self._show()

    @Slot(object)
    def _on_finished(self, path: Path) -> None:
        self._end(state=MADE, output=str(path))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end(state=FAILED, error=told(error) if isinstance(error, EngineError) else str(error))

    @Slot()
    def _on_cancelled(self) -> None:
        """It was taken out, or the window closes: then it waits for the next window, and none begins in this one."""
        self._paused |= any(item.number == self._now for item in self.batch.items)
        self._end(state=WAITING)

    def _end(self, **changes: str) -> None:
        number, self._job, self._now, self._step = self._now, None, 0, None
        self._change(number, **changes)
        self._begin()

    @Slot(int)
    def _on_open(self, number: int) -> None:
        """A finished run is a file, and opens as one."""
        item = next(item for item in self.batch.items if item.number == number)
        if item.state == MADE:
            self._dialogs.input_chosen.emit(location_of(item.output))

    def _show(self) -> None:
        self._panel.show_batch(tuple(self._line(item) for item in self.batch.items), paused=self._paused)

    def _line(self, item: BatchItem) -> BatchLine:
        name = item.data.input.name if item.data.input is not None else ""
        span = item.data.span
        if span is None:
            title = tr("{name}, time {time}", name=name, time=item.data.time + 1)
        else:
            title = tr("{name}, times {first} to {last}", name=name, first=span[0] + 1, last=span[1] + 1)
        done, total = 0, 0
        if item.number == self._now and self._step is not None:
            done, total = self._step.done, self._step.total
        words = {MADE: Path(item.output).name, FAILED: item.error}.get(item.state, STATES.get(item.state, ""))
        return BatchLine(item.number, title, words, item.state, done, total)

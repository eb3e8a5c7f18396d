"""Which times are run: the one on show, a range, or all of the file."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gui.panels.time_bar import TimeBar
from gui.session import Session
from gui.words import tr


class TimesController(QObject):
    """Between the actions of the Run menu and the session's choice of times."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def targets(self, bar: TimeBar) -> dict[str, Callable[[], None]]:
        """What the actions of times do: move and play, which the bar does, and choose which are run."""
        return {
            "view.earlier": bar.earlier,
            "view.later": bar.later,
            "view.play": bar.play_or_pause,
            "view.faster": bar.faster,
            "view.slower": bar.slower,
            "view.loop": bar.toggle_loop,
            "run.time": self.choose_one,
            "run.times": self.choose_all,
            "run.times_from": self.begin_here,
            "run.times_to": self.end_here,
        }

    def fill(self, bar: TimeBar, actions: Mapping[str, QAction]) -> None:
        """Offer speeds, loop and times to run in the bar's menu, too."""
        shown = [name for name in self.targets(bar) if name not in ("view.earlier", "view.later", "view.play")]
        bar.pace.addActions([actions[name] for name in shown])

    @Slot()
    def choose_one(self) -> None:
        """The time on show alone."""
        self._session.change_data(span=None)

    @Slot()
    def choose_all(self) -> None:
        """All times of the file together."""
        if self._several():
            self._session.change_data(span=(0, self._session.source.times.size - 1))

    @Slot()
    def begin_here(self) -> None:
        """The times from the one on show on."""
        if self._several():
            last = (
                self._session.source.times.size - 1 if self._session.data.span is None else self._session.data.span[1]
            )
            self._session.change_data(span=(self._session.data.time, last))

    @Slot()
    def end_here(self) -> None:
        """The times up to the one on show."""
        if self._several():
            first = 0 if self._session.data.span is None else self._session.data.span[0]
            self._session.change_data(span=(first, self._session.data.time))

    def _several(self) -> bool:
        """Whether there is anything to choose; else it is said why not."""
        source = self._session.source
        if source is None:
            self._session.notice(tr("There are no times to choose"), tr("Open a field first (Ctrl+O)"), "info")
            return False
        if source.times.size < 2:
            self._session.notice(
                tr("{name} has one time only", name=source.path.name), tr("Open a file with several"), "info"
            )
            return False
        return True

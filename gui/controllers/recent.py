"""The files opened lately, in their menu."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.address import location_of
from gui.session import Session

FILES_KEPT = 8


class RecentController(QObject):
    """Keeps the menu of recent files, the newest first.

    Signals:
        open_requested(object): the Path or Address chosen from the menu.
    """

    open_requested = Signal(object)

    def __init__(self, session: Session, menu: QMenu, names: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._menu = session, menu
        self.names = names
        self._fill()
        menu.triggered.connect(self._on_triggered)
        session.source_changed.connect(self._on_source)

    @Slot(object)
    def _on_source(self, source: object) -> None:
        """A field or a result was opened."""
        path = self._session.data.input
        if path is not None:
            newest = str(path)
            self.names = (newest, *(name for name in self.names if name != newest))[:FILES_KEPT]
            self._fill()

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        name = action.data()
        location = location_of(name)
        self.open_requested.emit(location)
        if isinstance(location, Path) and not location.exists():  # of which the opening says so
            self.names = tuple(other for other in self.names if other != name)
            self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        for name in self.names:
            self._menu.addAction(name).setData(name)
        self._menu.setEnabled(bool(self.names))

"""Keeps a column of docks as high as the window: one that is too full scrolls, rather than make the window higher."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStyle, QTabBar, QToolBar, QWidget

from gui.widgets.yielding import YieldingArea

DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class ColumnDock(QDockWidget):
    """A dock whose panel can scroll.

    Signals:
        appears: it is about to be shown.
    """

    appears = Signal()

    def __init__(self, title: str, panel: QWidget, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.area = YieldingArea(panel)
        self.setWidget(self.area)

    @property
    def needed(self) -> int:
        """The least height, title and all, in which it need not scroll."""
        return self.minimumSizeHint().height() - self.area.minimumSizeHint().height() + self.area.needed

    def setVisible(self, visible: bool) -> None:
        """Show or hide it."""
        if visible and self.isHidden():
            self.appears.emit()
        super().setVisible(visible)


class Columns(QObject):
    """Tells docks whether they may scroll. Call ``settle`` whenever docks or the window have moved."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: list[ColumnDock] = []
        QApplication.instance().focusChanged.connect(self._on_focus)

    def dock(self, title: str, panel: QWidget) -> ColumnDock:
        """A new dock, to be put somewhere."""
        dock = ColumnDock(title, panel, self._window)
        dock.appears.connect(self.make_way)
        dock.area.asked.connect(self.settle)
        self._docks.append(dock)
        return dock

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what the keyboard has come to."""
        for dock in self._docks:
            if now is not None and dock.area.yields and dock.area.isAncestorOf(now):
                dock.area.ensureWidgetVisible(now, 0, 4)

    @Slot()
    def make_way(self) -> None:
        """Let every dock scroll for a moment: Qt makes the window higher for what comes before it says that it has come."""
        for dock in self._docks:
            dock.area.lasting, dock.area.yields = False, True

    @Slot()
    def settle(self) -> None:
        """Let the docks of a column that is too full scroll, and those in columns while one is in hand, which may go anywhere."""
        afloat = [dock for dock in self._docks if dock.isFloating()]
        in_hand = any(not dock.isHidden() for dock in afloat)
        for dock in afloat:
            dock.area.lasting = dock.area.yields = False
        room, tabs = self._room, self._tab_height()
        for side in (LEFT, RIGHT):
            column = [dock for dock in self._docks if self._stands_in(dock, side)]
            full = self._needed(column, tabs) > room
            for dock in column:
                dock.area.lasting = full
                dock.area.yields = in_hand or full

    def _stands_in(self, dock: QDockWidget, side: Qt.DockWidgetArea) -> bool:
        return not dock.isHidden() and not dock.isFloating() and self._window.dockWidgetArea(dock) == side

    @property
    def _room(self) -> int:
        """The height of a column."""
        bars = [bar for bar in self._window.findChildren(QToolBar, options=DIRECTLY) if not bar.isHidden()]
        return self._window.height() - sum(bar.sizeHint().height() for bar in (self._window.menuBar(), *bars))

    def _needed(self, column: Sequence[ColumnDock], tabs: int) -> int:
        """The least height of a column in which no dock scrolls: of those that share a place, that of the highest, and ``tabs``."""
        places: dict[frozenset[QDockWidget], int] = {}
        for dock in column:
            others = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            place = frozenset((dock, *others))
            places[place] = max(places.get(place, 0), dock.needed + tabs * bool(others))
        between = self._window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, self._window)
        return sum(places.values()) + between * max(len(places) - 1, 0)

    def _tab_height(self) -> int:
        bars = self._window.findChildren(QTabBar, options=DIRECTLY)
        return max((bar.sizeHint().height() for bar in bars), default=0)

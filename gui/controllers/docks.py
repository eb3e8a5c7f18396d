"""Where the docks are: at first, as they were left, and as text to be kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

from gui.controllers.columns import LEFT, RIGHT, Columns
from gui.panels.region_panel import RegionPanel
from gui.views.overview import RegionOverview
from gui.widgets.theme import LevelTabs
from gui.words import tr

LEFT_WIDTH, RIGHT_WIDTH = 284, 336
DRAGGED_MILLISECONDS = 50
"""A dock has been moved when it was let go of, which nothing tells where it stays afloat: so often one looks."""
RIGHT_SHARE = 0.26  # of the window's width, where that is more: a wide window shows more systems in the table


def region_panel() -> RegionPanel:
    """The region form with its map."""
    return RegionPanel(RegionOverview())


@dataclass(frozen=True, slots=True)
class DockSpec:
    """A dock: its id, its title, its side, the panel it holds, and its share of the column's height.

    ``behind`` is the id of an earlier dock whose place it shares, as a further tab.
    """

    id: str
    title: str
    area: Qt.DockWidgetArea
    content: Callable[[], QWidget]
    share: int
    behind: str = ""


def room_of(window: QWidget) -> QRect:
    """Where on the screen a window can be."""
    return window.screen().availableGeometry()


def _right_width(window: int) -> int:
    """How wide the right column is in a window of this width, where nobody chose otherwise."""
    return max(RIGHT_WIDTH, round(window * RIGHT_SHARE))


class DocksController(QObject):
    """The docks of the main window.

    Signals:
        moved: a dock was moved, closed, opened or floated, and let go of.

    Attributes:
        panels, docks: what each dock holds, and the docks themselves, by id.
    """

    moved = Signal()

    def __init__(self, specs: Sequence[DockSpec], window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._specs = window, specs
        self.panels: dict[str, QWidget] = {spec.id: spec.content() for spec in specs}
        self._placing = self._as_placed = False
        self._columns = Columns(window)
        self._dragged = QTimer(self, singleShot=True, interval=DRAGGED_MILLISECONDS)
        self._dragged.timeout.connect(self._on_moved)
        self._landing = QTimer(self, singleShot=True, interval=0)
        self._landing.timeout.connect(self._on_moved)
        self.docks: dict[str, QDockWidget] = {spec.id: self._dock(spec) for spec in specs}
        self._first = QByteArray()
        self._turn_corners()
        self._tabs = LevelTabs()
        self._tabs.setParent(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress and name the bars of tabs that the window makes as docks share a place, and let the right column follow it."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._follow(event.oldSize().width(), event.size().width())
            self._share_height()
            self._columns.settle()
        if event.type() == QEvent.Type.MouseButtonRelease:  # between docks, where an edge was moved
            self._on_moved()
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setStyle(self._tabs)
                bar.setAccessibleName(tr("Docks that share a place"))
        return super().eventFilter(watched, event)

    def _dock(self, spec: DockSpec) -> QDockWidget:
        dock = self._columns.dock(tr(spec.title).upper(), self.panels[spec.id])
        dock.toggleViewAction().setText(tr(spec.title))
        dock.setObjectName(spec.id)
        self.panels[spec.id].setAccessibleName(tr(spec.title))
        self._window.addDockWidget(spec.area, dock)
        dock.toggleViewAction().toggled.connect(self._on_toggled)  # it does not follow tabs, as visibility does
        dock.topLevelChanged.connect(self._on_moved)
        dock.dockLocationChanged.connect(self._on_moved)
        return dock

    def _turn_corners(self) -> None:
        """Docks at the bottom go under the maps, not under the columns, whose least heights would add up with theirs."""
        self._window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        self._window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def place(self) -> None:
        """Put every dock where it is at first; call it when the window has its bars, and once it has its size."""
        self._placing = True
        for dock in self.docks.values():  # else the window grows to hold for a moment what will be tabs side by side
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for spec in self._specs:
            if spec.behind:
                self._window.tabifyDockWidget(self.docks[spec.behind], self.docks[spec.id])
            else:
                self._window.addDockWidget(spec.area, self.docks[spec.id])
            self.docks[spec.id].show()
        for name in {spec.behind for spec in self._specs if spec.behind}:
            self.docks[name].raise_()
        self._placing, self._as_placed = False, True
        self._columns.settle()
        for area, width in ((LEFT, LEFT_WIDTH), (RIGHT, _right_width(self._window.width()))):
            first = next(self.docks[spec.id] for spec in self._specs if spec.area == area)
            self._window.resizeDocks([first], [width], Qt.Orientation.Horizontal)
        self._share_height()
        if self._first.isEmpty():
            self._first = self._window.saveState()

    def _share_height(self) -> None:
        """Give each dock its share of the height, while they are as at first and nobody moved an edge between them."""
        for area in (LEFT, RIGHT) if self._as_placed else ():
            column = [spec for spec in self._specs if spec.area == area and not spec.behind]
            docks, shares = [self.docks[spec.id] for spec in column], [spec.share for spec in column]
            self._window.resizeDocks(docks, shares, Qt.Orientation.Vertical)

    def _follow(self, before: int, now: int) -> None:
        """Give the right column its share of a window of another width, unless somebody gave it a width of theirs."""
        column = [dock for dock in self.docks.values() if self._window.dockWidgetArea(dock) == RIGHT]
        shown = [dock for dock in column if dock.isVisible() and not dock.isFloating()][:1]
        if not shown:
            return
        width, least = shown[0].width(), max(dock.minimumSizeHint().width() for dock in column)
        share = max(_right_width(before), least)  # words of other languages take more than the column was given
        if width == share or (width < share and self._is_squeezed):
            self._window.resizeDocks(shown, [_right_width(now)], Qt.Orientation.Horizontal)

    @property
    def _is_squeezed(self) -> bool:
        """Whether what is between the columns has no more width than it must have: the columns were given less than theirs."""
        centre = self._window.centralWidget()
        return centre.width() <= centre.minimumSizeHint().width()

    def targets(self) -> dict[str, Callable[[], object]]:
        """What does the actions of the docks."""
        return {"view.reset": self.reset, "view.next_part": self.next_part, "view.previous_part": self.previous_part}

    @Slot()
    def next_part(self) -> None:
        """Move the keyboard to the next dock in sight; after the last to the centre."""
        self._move_on(1)

    @Slot()
    def previous_part(self) -> None:
        """Move it to the dock before."""
        self._move_on(-1)

    def _move_on(self, by: int) -> None:
        parts = [panel for name, panel in self.panels.items() if not self.docks[name].visibleRegion().isEmpty()]
        parts.append(self._window.centralWidget())
        now = QApplication.focusWidget()
        at = next((place for place, part in enumerate(parts) if part is now or part.isAncestorOf(now)), -1)
        for step in range(1, len(parts) + 1):
            first = _first_control(parts[(at + by * step) % len(parts)])
            if first is not None:
                first.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # shows where the keyboard is
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def is_behind(self, widget: QWidget | None) -> bool:
        """Whether a widget is in a dock that another one covers."""
        docks = self.docks.values() if widget is not None else ()
        return any(dock.isAncestorOf(widget) and dock.visibleRegion().isEmpty() for dock in docks)

    def bring(self, name: str) -> None:
        """Bring a dock in sight, in front of those it shares its place with."""
        self.docks[name].show()
        self.docks[name].raise_()

    @Slot()
    def reset(self) -> None:
        """Put every dock back where it was at first, and a window that has outgrown its screen back into it."""
        self._placing = True
        self._window.restoreState(self._first)
        self.place()
        self._fit_screen()
        self._window.layout().activate()  # what is told of is what is seen
        self.moved.emit()

    def _fit_screen(self) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        room, frame = room_of(window), window.frameGeometry()
        if room.contains(frame):
            return
        window.layout().activate()  # its least size is that of the docks as they are now
        window.resize(window.size().boundedTo(room.size() - (frame.size() - window.size())))
        frame = window.frameGeometry()
        beyond = room.bottomRight() - frame.bottomRight()
        frame.translate(min(beyond.x(), 0), min(beyond.y(), 0))
        window.move(max(frame.left(), room.left()), max(frame.top(), room.top()))

    @property
    def state(self) -> str:
        """Where the docks are, in base64."""
        return self._window.saveState().toBase64().toStdString()

    def restore(self, state: str) -> None:
        """Put the docks where they were; text that is no state of theirs changes nothing.

        A dock that an older window did not have yet comes as a tab where it is at first, not on top of a full column.
        """
        kept = QByteArray.fromBase64(state.encode())
        self._columns.make_way()
        self._placing = True
        found = not kept.isEmpty() and self._window.restoreState(kept)
        self._placing = False
        self._columns.settle()
        if not found:
            return
        self._as_placed = False
        self._turn_corners()  # an older window kept others
        for spec in self._specs:
            if spec.behind and spec.id.encode("utf-16-be") not in kept.data():  # as Qt writes the docks' names
                self._window.tabifyDockWidget(self.docks[spec.behind], self.docks[spec.id])
                self.docks[spec.behind].raise_()
        self.moved.emit()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._on_moved()
        elif not self._placing:  # one that lands is hidden for a moment, and needs its room there
            self._landing.start()

    @Slot()
    def _on_moved(self) -> None:
        if self._placing:
            return
        self._as_placed = False
        self._columns.settle()
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._dragged.start()
        else:
            self.moved.emit()


def _first_control(part: QWidget) -> QWidget | None:
    """The first widget of a part that Tab comes to."""
    each = part.nextInFocusChain()
    while each is not part:
        taken = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if taken and part.isAncestorOf(each) and each.isVisible() and each.isEnabled():
            return each
        each = each.nextInFocusChain()
    return None

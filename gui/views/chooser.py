"""The button in a panel's title row that chooses what the panel shows."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from core.types import VARIABLES
from gui.widgets.content import (
    ALONE,
    BASELINES,
    ENSEMBLES,
    OPERATIONS,
    PRODUCTS,
    SOURCES,
    WAY,
    Content,
    OfferedRun,
    field_of,
    run_of,
    title_of,
)
from gui.words import tr

MEMBERS_LISTED = 64
AS_BELOW = tr("As chosen below the maps")


class ContentChooser(QToolButton):
    """A menu of everything a panel can show, made when it opens.

    Signals:
        chosen(str): the ``Content`` in words.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self.setArrowType(Qt.ArrowType.DownArrow)
        self.setToolTip(
            tr("Choose what this panel shows (C): a field, a product of its ensemble, a difference or a ratio")
        )
        self.setAccessibleName(tr("Choose what this panel shows"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.content, self.variable, self.members = Content("input"), "precip", 0
        self.runs: tuple[OfferedRun, ...] = ()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow alone: that there is a menu needs no second one."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def set_offer(self, variable: str, members: int, runs: tuple[OfferedRun, ...]) -> None:
        """What there is to choose: the baselines of a variable, so many members, and the fields of other runs."""
        self.variable, self.members, self.runs = variable, members, runs

    def open(self) -> None:
        """Open the menu under the button, as a click does, and go on."""
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def words(self) -> dict[str, str]:
        """What can be chosen now: the content by its path in the menu."""
        self._fill()
        return dict(_leaves(self.menu(), ""))

    @Slot()
    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for source in self._sources():
            if source == BASELINES[self.variable][0]:
                menu.addSeparator()
            self._add(menu, title_of(source), self.content.of(source))
        self._fill_runs(menu)
        menu.addSeparator()
        if field_of(self.content.source) in ENSEMBLES:
            self._fill_products(menu.addMenu(tr("Of the ensemble")))
        for operation, title in OPERATIONS:
            if operation == "-" or VARIABLES[self.variable].dry is not None:
                self._fill_comparisons(menu.addMenu(title), operation)

    def _fill_products(self, menu: QMenu) -> None:
        self._add(menu, AS_BELOW, replace(self.content, product=""))
        for product, title in PRODUCTS[1:]:
            named = ALONE.get(product, title)
            self._add(menu, named[:1].upper() + named[1:], replace(self.content, product=product))
        members, count = menu.addMenu(tr("Member")), self._member_count()
        for number in range(1, min(count, MEMBERS_LISTED) + 1):
            self._add(members, str(number), replace(self.content, product=f"member {number}"))
        members.setEnabled(count > 0)

    def _member_count(self) -> int:
        """Of the run that the panel shows."""
        shown = run_of(self.content.source)
        return next((run.members for run in self.runs if run.id == shown), 0 if shown else self.members)

    def _fill_runs(self, menu: QMenu) -> None:
        """The fields of every other run in the list."""
        others = menu.addMenu(tr("Another run"))
        for run in self.runs:
            fields = others.addMenu(_plain(run.name))
            for field in run.fields:
                self._add(fields, title_of(field), self.content.of(f"{field}@{run.id}"))
        others.setEnabled(bool(self.runs))

    def _fill_comparisons(self, menu: QMenu, operation: str) -> None:
        for source in self._sources():
            if source != self.content.source:
                self._add(menu, title_of(source), self.content.compared(operation, source))
        for run in self.runs:
            fields = menu.addMenu(_plain(run.name))
            for field in run.fields:
                self._add(fields, title_of(field), self.content.compared(operation, f"{field}@{run.id}"))

    def _sources(self) -> list[str]:
        return [*(name for name, _ in SOURCES), *BASELINES[self.variable], *WAY]

    def _add(self, menu: QMenu, title: str, content: Content) -> None:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(content == self.content)
        action.setData(str(content))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _plain(name: str) -> str:
    """A name in which a menu finds no shortcut."""
    return name.replace("&", "&&")


def _leaves(menu: QMenu, path: str) -> Iterable[tuple[str, str]]:
    """(path of titles, content) of every entry."""
    for action in menu.actions():
        if action.menu() is not None:
            yield from _leaves(action.menu(), f"{path}{action.text()} > ")
        elif not action.isSeparator():
            yield f"{path}{action.text()}", action.data()

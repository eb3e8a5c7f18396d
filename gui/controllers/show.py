"""What the panels are asked to show: from the bar under them and their menus into the session, and back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.types import VARIABLES
from core.units import AMOUNT, shown_in, units_of
from gui.colour import USUAL, Levels, palettes
from gui.controllers.compare import CompareController
from gui.controllers.pictures import asked_of
from gui.panels.show_bar import ShowBar
from gui.session import Session
from gui.views.grid_view import PanelGrid
from gui.widgets.content import LAYOUTS, Content, arranged, replaced, swapped


class ShowController(QObject):
    """The choice of panels, of the ensemble's product and of the colour scale."""

    def __init__(
        self,
        session: Session,
        compare: CompareController,
        grid: PanelGrid,
        bar: ShowBar,
        *,
        palette: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid, self._bar = session, compare, grid, bar
        self._variable = ""
        session.change_show(palette=palette)
        compare.offered.connect(self._refresh)
        session.show_changed.connect(self._refresh)
        bar.kind_requested.connect(self._on_kind)
        bar.member_requested.connect(self.show_member)
        bar.threshold_requested.connect(self._on_threshold)
        bar.percentile_requested.connect(self._on_percentile)
        bar.palette_requested.connect(self._on_palette)
        bar.levels_requested.connect(self._on_levels)
        grid.content_requested.connect(self._on_content)
        grid.swap_requested.connect(self._on_swap)
        grid.pair_requested.connect(self._on_pair)
        grid.member_chosen.connect(self._on_stamp)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        compare, show = self._compare, self._session.show
        if compare.variable != self._variable:
            self._offer(compare.variable)
        self._grid.set_offer(compare.variable, compare.members, compare.others.offer(compare.variable))
        known = shown_in(VARIABLES[compare.variable], show.levels.units)
        self._bar.show_choice(
            kinds=frozenset(asked_of(Content.parse(content), show).kind for content in compare.contents()),
            kind=show.kind,
            member=show.member,
            members=compare.members,
            threshold=show.threshold,
            percentile=show.percentile,
            variable=known,
        )
        self._bar.show_palette(show.palette)
        behind = self._session.source or self._session.run  # a result that was opened has no file behind it
        units = units_of(compare.variable, getattr(behind, "interval", None))
        self._bar.show_levels(show.levels, compare.variable, show.palette, units)
        self._keep_units(units)

    def _keep_units(self, units: tuple[str, ...]) -> None:
        """Amounts are those in this input's interval, or rates where it has none; not before it has been read."""
        session, levels = self._session, self._session.show.levels
        if session.source is None and session.run is None:
            return
        if levels.units.startswith(AMOUNT) and levels.units not in units:
            known = next((each for each in units if each.startswith(AMOUNT)), "")
            with session.consequences():
                session.change_show(levels=replace(levels, units=known))

    def _offer(self, variable: str) -> None:
        """Offer a variable's scales."""
        self._variable = variable
        offered = palettes(variable)
        self._bar.offer_palettes(offered)
        self._session.change_show(levels=USUAL)
        if self._session.show.palette not in dict(offered):
            self._session.change_show(palette="")

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._session.change_show(kind=kind)

    @Slot(int)
    def show_member(self, member: int) -> None:
        """Show one member, counted from 0."""
        if self._compare.members:
            self._session.change_show(kind="member", member=member % self._compare.members)

    @Slot()
    def next_member(self) -> None:
        """Show the next member, from the last to the first."""
        self.show_member(self._session.show.member + 1)

    @Slot()
    def previous_member(self) -> None:
        """Show the member before."""
        self.show_member(self._session.show.member - 1)

    @Slot(float)
    def _on_threshold(self, threshold: float) -> None:
        known = shown_in(VARIABLES[self._variable], self._session.show.levels.units)
        self._session.change_show(threshold=known.canonical(threshold))

    @Slot(float)
    def _on_percentile(self, percentile: float) -> None:
        self._session.change_show(percentile=percentile)

    @Slot(str)
    def _on_palette(self, palette: str) -> None:
        self._session.change_show(palette=palette)

    @Slot(object)
    def _on_levels(self, levels: Levels) -> None:
        self._session.change_show(levels=levels)

    @Slot(int, str)
    def _on_content(self, position: int, content: str) -> None:
        self._session.change_show(panels=replaced(self._session.show.panels, position, content))

    @Slot(int, int)
    def _on_swap(self, one: int, other: int) -> None:
        self._session.change_show(panels=swapped(self._session.show.panels, one, other))

    def fill(self, menu: QMenu) -> None:
        """Offer every arrangement of ``LAYOUTS`` in a menu, under the keys 1 to 9."""
        for number, (title, _) in enumerate(LAYOUTS, start=1):
            action = menu.addAction(title)
            action.setShortcut(str(number))
            action.setData(number)
        menu.triggered.connect(self._on_arrange)

    @Slot(QAction)
    def _on_arrange(self, action: QAction) -> None:
        self.arrange(action.data())

    @Slot(int, str)
    def _on_pair(self, place: int, content: str) -> None:
        first, second = self._session.show.pair
        self._session.change_show(pair=(first, content) if place else (content, second))

    @Slot(int)
    def _on_stamp(self, member: int) -> None:
        """A stamp was chosen: the panels show that member."""
        self._session.change_show(kind="member", member=member, view="panels")

    @Slot()
    def toggle_stamps(self) -> None:
        """All members as stamps, and back to the panels."""
        self._toggle("stamps")

    @Slot()
    def toggle_swipe(self) -> None:
        """Two fields with a curtain between them, and back to the panels."""
        self._toggle("swipe")

    @Slot()
    def toggle_blink(self) -> None:
        """Two fields in turn, and back to the panels."""
        self._toggle("blink")

    def _toggle(self, view: str) -> None:
        self._session.change_show(view="panels" if self._session.show.view == view else view)

    def arrange(self, layout: int) -> None:
        """Show the panels of ``LAYOUTS[layout - 1]``."""
        self._session.change_show(panels=LAYOUTS[layout - 1][1], view="panels")

    @Slot()
    def show_one(self) -> None:
        """Show the first panel alone."""
        self._show_panels(1)

    @Slot()
    def show_two(self) -> None:
        """Show two panels: those on show first, as with four, six and nine."""
        self._show_panels(2)

    @Slot()
    def show_four(self) -> None:
        """Show four panels."""
        self._show_panels(4)

    @Slot()
    def show_six(self) -> None:
        """Show six panels."""
        self._show_panels(6)

    @Slot()
    def show_nine(self) -> None:
        """Show nine panels."""
        self._show_panels(9)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of members, of views and of so many panels do."""
        counts = {1: self.show_one, 2: self.show_two, 4: self.show_four, 6: self.show_six, 9: self.show_nine}
        return {
            "view.next_member": self.next_member,
            "view.previous_member": self.previous_member,
            "view.stamps": self.toggle_stamps,
            "view.swipe": self.toggle_swipe,
            "view.blink": self.toggle_blink,
            **{f"view.panels{count}": show for count, show in counts.items()},
        }

    def _show_panels(self, count: int) -> None:
        self._session.change_show(panels=arranged(count, self._session.show.panels), view="panels")

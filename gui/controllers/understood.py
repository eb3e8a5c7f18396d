"""Says how the open file was understood, and does at a press what can be done where it was not."""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.errors import Fix
from core.types import AS_STORED, VARIABLES, Scene, Understood
from core.units import USUAL, percent
from gui.controllers.card_page import facts_table
from gui.controllers.data import DataController
from gui.controllers.docks import DocksController
from gui.controllers.places import spacing
from gui.controllers.reading import account
from gui.panels.notice_bar import NoticeBar
from gui.panels.reading_panel import ReadingPanel
from gui.session import DataChoice, Session
from gui.words import said, tr

DOCK = "reading"
NOTHING = tr("<p>Open a field (Ctrl+O): how it was read then stands here.</p>")


class UnderstoodController(QObject):
    """Between what is stated of files and who reads them.

    Args:
        notices: whose buttons offer what can be done.
        docks: bring the page in sight.
    """

    def __init__(
        self,
        session: Session,
        data: DataController,
        panel: ReadingPanel,
        notices: NoticeBar,
        docks: DocksController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._data, self._panel, self._docks = session, data, panel, docks
        for changed in (session.source_changed, session.scene_changed, session.run_changed):
            changed.connect(self.refresh)
        session.data_changed.connect(self._show_stated)  # the page is of what was read, which comes later
        panel.stated.connect(self.state)
        notices.fix_requested.connect(self.apply)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how what is open was read."""
        scene, source, run = (getattr(self._session, name) for name in ("scene", "source", "run"))
        if scene is not None:
            page = _page(scene.source, understood_words(scene))
        elif source is not None:
            page = _page(source.describe(), {})
        else:
            page = NOTHING if run is None else _page(account(run), {})
        self._panel.show_page(page)
        self._show_stated()

    @Slot()
    def _show_stated(self) -> None:
        source = self._session.source
        variable = "precip" if source is None else source.quantity.name
        self._panel.show_stated(self._session.data.stated, USUAL[variable], open_=source is not None)

    @Slot()
    def show(self) -> None:
        """Bring the page in sight."""
        self._docks.bring(DOCK)

    @Slot(object)
    def state(self, stated: Any) -> None:
        """Say of the open file what it does not say itself; it is opened again."""
        data = self._session.data
        if data.input is not None and self._session.source is not None:
            self._data.open_as(data.input, replace(data, stated=stated))

    @Slot(object)
    def apply(self, fix: Fix) -> None:
        """Do what was offered about a file that was refused: one that could not be opened, or the one that is open."""
        data = self._session.data
        if self._data.unopened:
            self._open_again(fix)
        elif fix.of == "input":
            self.state(replace(data.stated, **fix.changes))
        elif fix.of == "truth":
            self._session.change_data(truth_stated=replace(data.truth_stated, **fix.changes))
        elif fix.of == "gauges":
            self._data.gauges.remove()
        elif "variable" in fix.changes:
            self._data.open_as(data.input, replace(data, **fix.changes))
        else:
            self._session.change_data(**fix.changes)

    def _open_again(self, fix: Fix) -> None:
        """Open a file once more, with more known of it."""
        path, choice, known = self._data.asked
        stated = known.get("stated", AS_STORED) if choice is None else choice.stated
        changes: Mapping[str, Any] = fix.changes
        if fix.of == "input":
            changes = {"stated": replace(stated, **fix.changes)}
        if isinstance(choice, DataChoice):
            self._data.open_as(path, replace(choice, **changes))
        else:
            self._data.open_as(path, None, **{**known, **changes})


def understood_words(scene: Scene) -> dict[str, str]:
    """How a scene's file was understood, fact by fact."""
    found = scene.understood
    if found is None:
        return {}
    missing = float(scene.input.isnull().mean())
    return {
        tr("Field"): tr(
            "{variable}, as {lower}", variable=found.variable, lower=tr(VARIABLES[scene.variable].title.lower())
        ),
        tr("Units"): tr(
            '"{units}", shown in {units_shown}', units=found.units, units_shown=VARIABLES[scene.variable].units_shown
        ),
        tr("Values"): tr("means over {minutes:g} min", minutes=found.minutes) if found.minutes else tr("instants"),
        tr("Times"): tr("as the file states them, UTC") if found.dated else tr("the file states none: counted"),
        tr("Rows"): tr("stored from north to south, turned") if found.north_first else tr("stored from south to north"),
        tr("Longitudes"): tr("stored beyond 180°, brought to -180° to 180°") if found.turned else "",
        tr("Resolution"): _resolution(found, scene),
        tr("Registration"): _registration(scene),
        tr("Missing"): tr("{missing} of the cells read", missing=percent(missing)) if missing else tr("nothing"),
    }


def _resolution(found: Understood, scene: Scene) -> str:
    stored, used = f"{found.step_km:.3g} km", spacing(scene.input)
    if found.regridded:
        return tr("cells of {stored}, regridded to {used}", stored=stored, used=used)
    return (
        tr("cells of {stored}, averaged to {used}", stored=stored, used=used)
        if scene.origin in AVERAGED
        else tr("cells of {stored}", stored=stored)
    )


AVERAGED = ("perfect model", "simulated satellite")
"""Origins whose input is made of means of the file's cells."""


def _registration(scene: Scene) -> str:
    if scene.truth is None:
        return tr("no truth to compare cells with")
    return tr("{factor} x {factor} cells of the truth fill a cell of the input", factor=scene.factor)


def _page(lines: Any, facts: Mapping[str, str]) -> str:
    """Facts, then everything that was done, line by line; a small dock has no room for a heading of nothing else."""
    items = "".join(f"<li>{escape(said(line))}</li>" for line in lines)
    if not facts:
        return f'<ul style="margin: 0">{items}</ul>'
    return tr("{facts}<h4>Line by line</h4><ul>{items}</ul>", facts=facts_table(facts), items=items)

"""Fills the linked panels and their colour bars from what the session holds."""

from dataclasses import replace
from functools import partial

import xarray as xr
from PySide6.QtCore import QObject, Signal, Slot

from core.grid import crop
from core.types import VARIABLES, Run, Scene, Step
from gui.controllers.fields import STAGES, Fields
from gui.controllers.other_runs import NOT_YET, OtherRuns
from gui.controllers.painting import followed, painted
from gui.controllers.picture import Blank, Picture
from gui.jobs import JobQueue, Latest
from gui.session import Session, Show
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.views.stamps import Stamp
from gui.widgets.content import WAY, Content
from gui.words import tr

OPEN = tr("Open a field (Ctrl+O), or drop one here")
READING = tr("Reading…")
REFUSED = tr("This field was refused; see above why, and what to do")
PRESS_RUN = tr("Press Run (Ctrl+R) to draw the ensemble")
RUNNING = tr("A run is in progress")


class CompareController(QObject):
    """The pictures side by side.

    Signals:
        offered(): ``variable`` and ``members`` may be others.
        painted(): ``fields`` and ``pictures`` are those on show.
    """

    offered = Signal()
    painted = Signal()

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        grid: PanelGrid,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._grid = session, grid
        self.place: Place | None = None
        self.map: Place | None = None
        self.fields: Fields | None = None
        self.pictures: dict[str, Picture] = {}
        self._finished: dict[tuple[str, int], xr.DataArray] = {}
        self._way: dict[str, xr.DataArray] = {}
        self._drawing = self._again = False
        self._projection = ""
        self.turned: Place | None = None
        self._placed: object = None  # the source that the place is of
        self._scene: Scene | None = None
        self.variable = "precip"
        self.others = OtherRuns(session)
        self._painting = Latest(painters, self)
        self._painting.finished.connect(self._on_painted)
        self._painting.failed.connect(session.report)
        self._following = Latest(painters, self)
        self._following.finished.connect(self._on_followed)
        self._following.failed.connect(session.report)
        self._connect()
        self._empty(OPEN)

    def _connect(self) -> None:
        session = self._session
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._on_run)
        session.data_changed.connect(self._on_data)
        session.sampler_changed.connect(self._on_sampler)
        session.busy_changed.connect(self._on_busy)
        session.preview_changed.connect(self._on_preview)
        session.show_changed.connect(self._on_show)
        session.results_changed.connect(self._on_results)
        session.live_changed.connect(self._on_results)
        self._grid.theme_changed.connect(self.repaint)

    @property
    def palette(self) -> str:
        """The palette of the values; empty for the variable's own."""
        return self._session.show.palette

    @property
    def settled(self) -> bool:
        """Whether what is on show is what was asked for last."""
        return not (self._painting.busy or self._following.busy or self._again)

    @Slot()
    def repaint(self) -> None:
        """Paint every panel again; what is asked for while painting is painted next, so that something always comes."""
        if self.fields is None:
            return
        if self._painting.busy:
            self._again = True
            return
        self._painting.ask(
            partial(
                painted,
                self._with_way(self._with_others(self.fields)),
                dict(self._finished),
                self.others.members(self.contents()),
                self._wanted(),
                self._session.show,
                self.time,
                self.map,
                dark=self._grid.theme.dark,
            )
        )

    def _with_others(self, fields: Fields) -> Fields:
        others = self.others
        return replace(fields, others=others.fields(self.contents()), names=self.names, numbers=others.numbers())

    def show_way(self, way: dict[str, xr.DataArray]) -> None:
        """Show a member on its way, (time, y, x) by the names of ``content.WAY``; none where it is empty."""
        self._way = way
        self.repaint()

    def _with_way(self, fields: Fields) -> Fields:
        kept = {name: field for name, field in fields.known.items() if name not in WAY}
        return replace(fields, known=kept | self._way)

    def _wanted(self) -> tuple[str, ...]:
        """What the panels show, but for those that follow the member being drawn."""
        return tuple(content for content in self.contents() if not self._follows(content))

    @property
    def names(self) -> dict[str, str]:
        """What the runs in the list are called, by id."""
        return self.others.names()

    @Slot()
    def _on_results(self) -> None:
        """Runs came, went, have another member, or are called otherwise."""
        self.offered.emit()
        if self.others.changed(self.contents()):
            self.repaint()

    def contents(self) -> tuple[str, ...]:
        """What is in sight, each once: of the stamps the framed member and the truth."""
        show = self._session.show
        if show.view == "stamps":
            known = {} if self.fields is None else self.fields.known
            last = "corrected" if "corrected" in known and "downscaled" not in known else "downscaled"
            return f"{last}:member {show.member + 1}", "truth"
        return tuple(dict.fromkeys(show.pair if show.view in ("swipe", "blink") else self._panels()))

    def _panels(self) -> list[str]:
        return [content for row in self._session.show.panels for content in row]

    def _follows(self, content: str) -> bool:
        """Whether a panel shows each member while it is drawn: one member is asked for, or none is finished yet."""
        stages = [stage for stage, name in STAGES.items() if name == content]
        waiting = not any(stage in stages for stage, _ in self._finished)
        return self._drawing and bool(stages) and (waiting or self._session.show.kind == "member")

    @property
    def time(self) -> int:
        """The index of the time on show in the fields on show."""
        return self._session.data.place

    def _put(self, fields: Fields) -> None:
        """Show other fields; what is being painted is of no use any more."""
        self._painting.drop()
        self._following.drop()
        self.fields, self._finished, self._drawing, self._again = fields, {}, False, False
        self.offered.emit()
        self.repaint()

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        self._scene = scene
        if scene is None:
            if self._session.refused and self._session.source is not self._placed:
                self._leave()
            self._empty(OPEN if self._session.data.input is None else REFUSED if self._session.refused else READING)
            return
        fields = self._of_scene(scene)
        self._settle(fields.known["input"], scene.variable)
        self._put(fields)
        self._resume()

    def _resume(self) -> None:
        """Who comes back to a run in progress sees all its members so far."""
        live, scene = self._session.live_here, self._session.scene
        if live is not None and live.finished and scene is not None:
            self._begin(scene)
            self._finished = dict(live.finished)
            self.offered.emit()
            self.repaint()

    def _of_scene(self, scene: Scene) -> Fields:
        """A scene's fields, and what a run would add."""
        choice, press = self._session.sampler, RUNNING if self._session.busy else PRESS_RUN
        absent = {"oracle": press}
        absent["corrected"] = (
            press if choice.corrector else tr("No correcting model is chosen. Choose one under Models, where one fits.")
        )
        absent["downscaled"] = (
            press
            if choice.downscaler
            else tr("No downscaling model is chosen. Choose one under Models, where one fits.")
        )
        return Fields.of_scene(scene, absent)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        if run is None and self._session.scene is None:
            return
        if run is not None and self._session.scene is None:
            self._settle(run.input, run.variable)
        self._put(Fields.of_run(run) if run is not None else self._of_scene(self._session.scene))
        self._resume()

    def _settle(self, field: xr.DataArray, variable: str) -> None:
        """Have the maps turn to a field's place, unless they are there already, and begin with its usual threshold."""
        place, self._placed = Place.of(field), self._session.source
        if self.place is None or (place.extent, place.grid_mapping) != (self.place.extent, self.place.grid_mapping):
            self.place, self.map = place, None
        self._project()
        if variable != self.variable:
            self.variable = variable
            self._session.change_show(threshold=VARIABLES[variable].threshold)

    def _project(self) -> None:
        """Have pictures painted for the projection that was chosen."""
        projection = self._session.show.projection
        if self.place is not None and (self.map is None or projection != self._projection):
            self._projection, self.map = projection, self.place.projected(projection)
        if self.place is not None and self._elsewhere():
            self._turn()

    def _elsewhere(self) -> bool:
        """Whether the maps are in other coordinates than the field, so that a click on them would be misread."""
        return self.turned is None or (self.turned.home or self.turned).grid_mapping != self.place.grid_mapping

    def _turn(self) -> None:
        """Turn the maps; another place waits for its first picture, so that a scene and a continent's lines are not drawn at once."""
        if self.map is not self.turned:
            self.turned = self.map
            self._grid.set_place(self.map)

    def _leave(self) -> None:
        """The maps are where the file before was, of which nothing is on show any more."""
        self.place = self.map = self.turned = None
        self._grid.set_place(None)

    def _empty(self, text: str) -> None:
        self._painting.drop()
        self._following.drop()
        self._drawing, self._finished, self.pictures = False, {}, {}
        self.fields = None
        for content in {*self._panels(), *self._session.show.pair}:
            self._grid.show_empty(content, text, Content.parse(content).titled(self.names))
        self._grid.stamps.set_stamps((), text)
        self.painted.emit()

    @Slot(object)
    def _on_sampler(self, choice: object) -> None:
        session = self._session
        known = session.scene is not None and session.scene is self._scene  # else its own turn comes at once
        if known and session.run is None and not session.busy:
            self._put(self._of_scene(session.scene))

    @Slot()
    def _on_busy(self) -> None:
        """Panels that wait for a run say whether one is in progress."""
        session = self._session
        if session.scene is not None and session.run is None:
            self._put(self._of_scene(session.scene))

    @Slot(object)
    def _on_data(self, data: object) -> None:
        data = self._session.data
        if data.role == "result" or (data.span is not None and self._session.scene_is_current):
            self.repaint()

    @Slot(object)
    def _on_preview(self, step: Step) -> None:
        """A member on its way is drawn in the panels that follow, unless the one before still is; a finished one joins all products."""
        content, preview, scene = STAGES.get(step.stage), step.preview, self._session.scene
        if content is None or scene is None:
            return
        field = crop(preview.field, scene.region)
        if not self._drawing:
            self._begin(scene)
        if self._follows(content) and (preview.finished or not self._following.busy):
            show, dark = self._session.show, self._grid.theme.dark
            time = None if self._session.data.span is None else self.time
            self._following.ask(partial(followed, content, field, preview, show, time, self.map, dark=dark))
        if preview.finished:
            self._finished[step.stage, preview.member] = field
            self.offered.emit()
            self.repaint()

    @Slot(object)
    def _on_followed(self, made: Picture) -> None:
        if self._follows(made.content):
            self._show(made)

    def _begin(self, scene: Scene) -> None:
        """The first preview of a run takes the place of what the run before it left."""
        self._put(Fields.of_scene(scene, dict.fromkeys(STAGES.values(), NOT_YET)))
        self._drawing = True

    @Slot(object)
    def _on_show(self, show: Show) -> None:
        self._project()
        self._grid.show_rows(show.panels)
        self._grid.show_view(show.view, show.pair)
        self._grid.stamps.set_chosen(show.member)
        self.repaint()

    @property
    def members(self) -> int:
        """Of the last stage, so far."""
        stages = [stage for stage, _ in self._finished if stage != "oracle"]
        live = stages.count("downscale") or stages.count("correct")
        return live or (0 if self.fields is None else self.fields.members)

    @Slot(object)
    def _on_painted(self, painted: tuple[Fields, list[Picture | Blank], tuple[Stamp, ...]]) -> None:
        self.fields, made, stamps = painted
        self._turn()
        self._grid.stamps.set_stamps(stamps, "" if stamps else self.fields.why_not("downscaled"))
        self._show(*made)
        if self._again:
            self._again = False
            self.repaint()

    def _show(self, *made: Picture | Blank) -> None:
        for each in made:
            if isinstance(each, Picture):
                self.pictures[each.content] = each
                self._grid.show_image(each.content, *each.shown, each.title, each.shorter, each.own)
            else:
                self.pictures.pop(each.content, None)
                self._grid.show_empty(each.content, each.text, each.title)
        self._dress_bars()
        self.painted.emit()

    def _dress_bars(self) -> None:
        """A bar for every scale on show, in the order of the panels."""
        shown = [self.pictures[content] for content in self.contents() if content in self.pictures]
        bars = [picture.key or picture.colouring for picture in shown]
        scales = {bar.scale: bar for bar in bars}
        if shown:
            self._grid.set_colourings(list(scales.values()))

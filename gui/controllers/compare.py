"""Fills the four linked panels, the colour bar and the probe from what the session holds."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.grid import crop
from core.types import VARIABLES, Run, Scene, Step
from gui.colour import palettes
from gui.controllers import pictures
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.panels.notice_bar import NoticeBar
from gui.panels.show_bar import ShowBar
from gui.session import Notice, Session, Show
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.views.probe import ProbeView

UNVALIDATED = (
    "The corrector was trained on simulated satellite and is unvalidated here: "
    "compare with radar or gauges before you rely on it."
)
SIMULATED = "Simulated satellite: the input is radar, averaged and degraded as a satellite would see it."
OPEN = "Open a field (Ctrl+O), or drop one here"
READING = "Reading…"
REFUSED = "This field was refused; see above why, and what to do"
PRESS_RUN = "Press Run (Ctrl+R) to draw the ensemble"
SLOTS = {"correct": "corrected", "downscale": "downscaled"}
"""The panel that shows a stage's previews; the others' are not shown."""


class CompareController(QObject):
    """The pictures side by side."""

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        grid: PanelGrid,
        bar: ShowBar,
        probe: ProbeView,
        notices: NoticeBar,
        dialogs: FileDialogs,
        *,
        palette: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._grid, self._bar = session, grid, bar
        self._probe, self._notices, self._dialogs = probe, notices, dialogs
        self.palette = palette
        self._place: Place | None = None
        self._painting = Latest(painters, self)
        self._painting.finished.connect(self._on_painted)
        self._painting.failed.connect(session.report)
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._on_run)
        session.data_changed.connect(self._on_data)
        session.sampler_changed.connect(self._on_sampler)
        session.preview_changed.connect(self._on_preview)
        session.show_changed.connect(self._on_show)
        session.noticed.connect(self._on_notice)
        bar.kind_requested.connect(self._on_kind)
        bar.member_requested.connect(self.show_member)
        bar.threshold_requested.connect(self._on_threshold)
        bar.palette_requested.connect(self._on_palette)
        dialogs.picture_named.connect(self.export)
        grid.cursor_moved.connect(self.show_reading)
        grid.theme_changed.connect(self.repaint)
        self._offer("precip")
        self._on_show(session.show)
        self._empty(OPEN)

    @property
    def _shown(self) -> Scene | Run | None:
        return self._session.run or self._session.scene

    @Slot()
    def repaint(self) -> None:
        """Paint everything again: another theme, scale, time or result."""
        shown, show = self._shown, self._session.show
        if shown is None:
            return
        dark = self._grid.theme.dark
        plain = pictures.colouring_of(shown.variable, self.palette or None, Show(), dark=dark)
        for picture in pictures.paint_known(self._cropped(shown), self._time(), plain):
            self._show(picture)
        if shown.truth is None:
            self._grid.show_empty("truth", "no truth was given", "Truth")
        if isinstance(shown, Run):
            colouring = pictures.colouring_of(shown.variable, self.palette or None, show, dark=dark)
            self._grid.set_colouring(colouring, plain)
            for slot, stage in (("corrected", "corrector"), ("downscaled", "downscaler")):
                if getattr(shown, slot) is None:
                    self._grid.show_empty(slot, f"the run had no {stage}", slot.capitalize())
            self._painting.ask(partial(pictures.paint_ensemble, shown, show, self._time(), colouring))
        else:
            self._painting.drop()
            self._grid.set_colouring(plain)
            self._say_what_a_run_would_draw()

    @Slot()
    def _say_what_a_run_would_draw(self) -> None:
        choice = self._session.sampler
        stages = (("corrected", "correcting", choice.corrector), ("downscaled", "downscaling", choice.downscaler))
        for slot, stage, model in stages:
            text = PRESS_RUN if model else f"no {stage} model is chosen"
            self._grid.show_empty(slot, text, slot.capitalize())

    @staticmethod
    def _cropped(shown: Scene | Run) -> Scene | Run:
        """A scene without its halo, so that the panels show what a run covers."""
        if isinstance(shown, Run):
            return shown
        field = crop(shown.input, shown.region)
        truth = None if shown.truth is None else crop(shown.truth, shown.region)
        return replace(shown, inputs=field.to_dataset(name=shown.variable), truth=truth)

    def _time(self) -> int:
        """The index of the time on show in the fields on show: a scene read for one time has only that."""
        return self._session.data.time if self._session.data.role == "result" else 0

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        self._on_banner()
        self._grid.set_gauges(pictures.gauges_of(scene))
        if scene is None:
            self._empty(OPEN if self._session.source is None else REFUSED if self._session.refused else READING)
            return
        self._notices.clear("error")
        self._settle(crop(scene.input, scene.region), scene.variable)
        self.repaint()

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._on_banner()
        if run is not None and self._session.scene is None:
            self._settle(run.input, run.variable)
        self._show_choice()
        self.repaint()

    def _settle(self, field: object, variable: str) -> None:
        """Turn the maps to a field's place, unless they are there already, and offer its scales."""
        place = Place.of(field)
        if self._place is None or (place.extent, place.grid_mapping) != (self._place.extent, self._place.grid_mapping):
            self._grid.set_place(place)
        self._place = place
        if variable != self._variable:
            self._offer(variable)
            self._session.change_show(threshold=VARIABLES[variable].threshold)

    def _offer(self, variable: str) -> None:
        """Offer a variable's scales."""
        self._variable = variable
        offered = palettes(variable)
        self.palette = self.palette if self.palette in dict(offered) else ""
        self._bar.show_palettes(offered, self.palette)

    def _empty(self, text: str) -> None:
        self._painting.drop()
        for slot in ("input", "corrected", "downscaled", "truth"):
            self._grid.show_empty(slot, text, slot.capitalize())
        self._probe.set_reading(None)

    @Slot()
    def _on_banner(self) -> None:
        shown = self._shown
        origin = shown.origin if shown is not None else ""
        corrector = shown.spec.corrector if isinstance(shown, Run) else self._session.sampler.corrector
        seen = shown.provenance.get("seen_in_training", "") if isinstance(shown, Run) else ""
        if seen:
            self._notices.set_banner(f"{seen[0].upper()}{seen[1:]}.", "warning")
        elif origin in ("satellite", "coarse input") and corrector:
            self._notices.set_banner(UNVALIDATED, "warning")
        else:
            self._notices.set_banner(SIMULATED if origin == "simulated satellite" else "", "info")

    @Slot(object)
    def _on_sampler(self, choice: object) -> None:
        self._on_banner()
        if self._session.scene is not None and self._session.run is None and not self._session.busy:
            self._say_what_a_run_would_draw()

    @Slot(object)
    def _on_data(self, data: object) -> None:
        if self._session.data.role == "result":
            self.repaint()

    @Slot(object)
    def _on_preview(self, step: Step) -> None:
        slot, preview, scene = SLOTS.get(step.stage), step.preview, self._session.scene
        if slot is None or scene is None:
            return
        field = crop(preview.field, scene.region)
        state = "" if preview.finished else ", being drawn"
        title = f"{slot.capitalize()}, member {preview.member + 1}{state}"
        colouring = pictures.colouring_of(scene.variable, self.palette or None, Show(), dark=self._grid.theme.dark)
        self._painting.drop()
        self._show(pictures.paint(slot, field, field.values[0], title, colouring))

    @Slot(object)
    def _on_show(self, show: Show) -> None:
        self._show_choice()
        if self._session.run is not None:
            self.repaint()

    def _show_choice(self) -> None:
        show = self._session.show
        self._bar.show_choice(show.kind, show.member, self._members(), show.threshold, VARIABLES[self._variable])

    def _members(self) -> int:
        run = self._session.run
        field = None if run is None else run.downscaled if run.downscaled is not None else run.corrected
        return 0 if field is None else field.sizes["member"]

    @Slot(object)
    def _on_painted(self, painted: list[pictures.Picture]) -> None:
        for picture in painted:
            self._show(picture)

    def _show(self, picture: pictures.Picture) -> None:
        self._grid.show_image(picture.slot, picture.rgba, picture.extent, picture.title)

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        self._notices.add(notice.message, notice.remedy, notice.kind)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._session.change_show(kind=kind)

    @Slot(int)
    def show_member(self, member: int) -> None:
        """Show one member, counted from 0."""
        if self._members():
            self._session.change_show(kind="member", member=member % self._members())

    @Slot()
    def ask_where_to_export(self) -> None:
        """Export the panels under a name to be chosen."""
        path = self._session.data.input
        self._dialogs.ask_picture_name(f"{path.stem if path else 'stormlens'}.png")

    @Slot(object)
    def export(self, path: Path) -> None:
        """Write the panels with their colour bar as they are."""
        if self._grid.grab().save(str(path)):
            self._session.notice(f"Saved {path}", kind="info")
        else:
            self._session.notice(f"The picture could not be written to {path}", "Choose a folder you may write to")

    @Slot()
    def point_at_heaviest(self) -> None:
        """Put the cross where the truth, or else the input, is heaviest; for pictures, where nobody points."""
        shown = self._shown
        if shown is not None:
            point = pictures.heaviest(self._cropped(shown), self._time())
            self._grid.set_cross(point)
            self.show_reading(point)

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
        self._session.change_show(threshold=VARIABLES[self._variable].canonical(threshold))

    @Slot(str)
    def _on_palette(self, palette: str) -> None:
        self.palette = palette
        self.repaint()

    @Slot(object)
    def show_reading(self, point: MapPoint | None) -> None:
        """Show in the probe what every field says at a place."""
        shown = self._shown
        if point is None or shown is None or self._place is None:
            self._probe.set_reading(None)
            return
        self._probe.set_reading(pictures.reading(shown, self._session.show, self._time(), self._place, point))

"""The gauges of the scene on show, as marks on all maps."""

from PySide6.QtCore import QObject, Slot

from gui.controllers.pictures import gauges_of
from gui.session import Session
from gui.views.grid_view import PanelGrid


class GaugeMarksController(QObject):
    """Marks what gauges read at the time on show, in the colours and words of the scale on show."""

    def __init__(self, session: Session, grid: PanelGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._grid = session, grid
        for changed in (session.scene_changed, session.show_changed, grid.theme_changed):
            changed.connect(self._mark)
        session.data_changed.connect(self._on_data)

    @Slot()
    def _on_data(self) -> None:
        """Another time of what has been read; with another scene they come by themselves."""
        data = self._session.data
        if data.role == "result" or (data.span is not None and self._session.scene_is_current):
            self._mark()

    @Slot()
    def _mark(self) -> None:
        session = self._session
        marks = gauges_of(session.scene, session.show, session.data.place, dark=self._grid.theme.dark)
        self._grid.overlays.set_gauges(marks)

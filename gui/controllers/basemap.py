"""What the maps have beside the fields: chosen in the View menu, kept with everything else that is shown."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.controllers.compare import CompareController
from gui.controllers.relief import shading
from gui.jobs import JobQueue, Latest
from gui.session import Session, Show
from gui.views.grid_view import PanelGrid
from gui.views.map_layers import LAYERS
from gui.views.place import PROJECTIONS
from gui.words import tr


class BasemapController(QObject):
    """Layers of the maps; the relief is shaded beside the window's work, for the place on show.

    Args:
        painters: the pictures' thread.
    """

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        compare: CompareController,
        grid: PanelGrid,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid = session, compare, grid
        self._layers: dict[str, QAction] = {}
        self._projections: dict[str, QAction] = {}
        self._shaded: tuple[Any, ...] = ()
        self._shading = Latest(painters, self)
        self._shading.finished.connect(self._on_shaded)
        self._shading.failed.connect(session.report)
        session.show_changed.connect(self._on_show)
        compare.painted.connect(self._shade)
        grid.theme_changed.connect(self._shade)
        self._on_show(session.show)

    def fill(self, menu: QMenu, projections: QMenu) -> None:
        """Offer every layer in one menu, and every projection in the other."""
        group = QActionGroup(projections)
        for name, title in PROJECTIONS:
            action = group.addAction(projections.addAction(title))
            action.setCheckable(True)
            action.setData(name)
            self._projections[name] = action
        projections.triggered.connect(self._on_projection)
        for name, title in LAYERS:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setData(name)
            self._layers[name] = action
        menu.triggered.connect(self._on_layer)
        self._on_show(self._session.show)

    @Slot(QAction)
    def _on_layer(self, action: QAction) -> None:
        chosen = {*self._session.show.layers} ^ {action.data()}
        self._session.change_show(layers=tuple(name for name, _ in LAYERS if name in chosen))

    @Slot(QAction)
    def _on_projection(self, action: QAction) -> None:
        self._session.change_show(projection=action.data())

    @Slot(object)
    def _on_show(self, show: Show) -> None:
        self._grid.overlays.set_layers(show.layers)
        for name, action in self._layers.items():
            action.setChecked(name in show.layers)
        for name, action in self._projections.items():
            action.setChecked(name == show.projection)
        self._shade()

    @Slot()
    def _shade(self) -> None:
        """Ask for the hills of the place on show, once: maps that turn lose theirs."""
        place, dark = self._compare.turned, self._grid.theme.dark
        wanted = (place, dark) if "relief" in self._session.show.layers and place is not None else ()
        if wanted != self._shaded:
            self._shaded = wanted
            if wanted:
                self._shading.ask(partial(shading, place, dark=dark))

    @Slot(object)
    def _on_shaded(self, shaded: tuple[Any, ...] | None) -> None:
        self._grid.overlays.set_relief(shaded)
        if shaded is None and self._shaded:
            self._session.notice(
                tr("No heights are bundled for this place"),
                tr("Relief is there for the British Isles and the United States"),
                "info",
            )

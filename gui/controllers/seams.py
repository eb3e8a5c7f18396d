"""Where the tiles of a large run meet, as lines on the maps, and whether they can be seen in its fields."""

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.types import Run
from gui.controllers.compare import CompareController
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.map_layers import Seams
from gui.words import tr

if TYPE_CHECKING:
    from core.pipeline.seams import SeamScore

POINTS = 33
"""Points of a line, which another projection may bend."""
STAGE = "downscale"


class SeamsController(QObject):
    """Keeps the lines true to the run on show."""

    def __init__(
        self, session: Session, compare: CompareController, grid: PanelGrid, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid = session, compare, grid
        self._shown: tuple[object, ...] = ()
        compare.painted.connect(self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        wanted = (self._session.run, self._compare.map)
        if wanted != self._shown:
            self._shown = wanted
            self._grid.overlays.set_seams(seams_on(self._session.run))


def seams_on(run: Run | None) -> Seams | None:
    """Lines where tiles of the downscaled field begin and end; None of a run that was made in one piece."""
    tiles = {} if run is None else run.provenance.get("tiles", {}).get(STAGE)
    if run is None or not tiles or run.downscaled is None:
        return None
    from core.pipeline.seams import score_of, seam_lines

    across, along = seam_lines(run, STAGE)
    y, x = (run.downscaled[dim].values for dim in run.downscaled.dims[-2:])
    ways = [[(float(each), float(row)) for each in np.linspace(x[0], x[-1], POINTS)] for row in across]
    ways += [[(float(column), float(each)) for each in np.linspace(y[0], y[-1], POINTS)] for column in along]
    pieces = tuple((MapPoint(*a), MapPoint(*b)) for way in ways for a, b in pairwise(way))
    return Seams(pieces, _words(tiles["count"], score_of(tiles)))


def _words(count: int, score: "SeamScore | None") -> str:
    if score is None:
        return tr("{count} tiles", count=count)
    return tr(
        "{count} tiles, seam score {score:.2f}; other lines {low:.2f} to {high:.2f}",
        count=count,
        score=score.score,
        low=score.low,
        high=score.high,
    )

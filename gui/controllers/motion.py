"""How the rain of a sequence moves, as arrows on the maps: of the member on show, or else of all members' mean."""

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.grid.lattice import KM_PER_DEGREE, is_projected
from core.types import VARIABLES, Run
from gui.controllers.compare import CompareController
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.map_layers import Arrows
from gui.widgets.choices import Show

MOST = 16
"""Arrows along the longer side of a region."""
MINUTES = (120, 60, 30, 20, 10, 5, 2, 1)
"""How long a way an arrow may show."""


class MotionController(QObject):
    """Keeps the arrows true to the run, time and member on show."""

    def __init__(
        self, session: Session, compare: CompareController, grid: PanelGrid, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid = session, compare, grid
        self._shown: tuple[Any, ...] = ()
        compare.painted.connect(self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        run, show, time = self._session.run, self._session.show, self._compare.time
        wanted = (run, show.kind == "member", show.member, time, self._compare.map)
        if wanted != self._shown:
            self._shown = wanted
            self._grid.overlays.set_arrows(arrows_of(run, show, time))


def arrows_of(run: Run | None, show: Show, time: int) -> Arrows | None:
    """Arrows on some of the cells where it rains, as long as the way of so many minutes; None where no motion is known."""
    if run is None or run.motion is None or time >= run.input.sizes["time"]:
        return None
    motion, field = run.motion.isel(time=time), run.input.isel(time=time)
    own = show.kind == "member" and show.member < motion.sizes["member"]
    picked = motion.isel(member=show.member) if own else motion.mean("member")
    known = np.isfinite(picked.x.values) & (field.values >= (VARIABLES[run.variable].dry or 0.0))
    step = -(-max(known.shape) // MOST)
    rows, columns = (part * step + step // 2 for part in np.nonzero(known[step // 2 :: step, step // 2 :: step]))
    if not rows.size:
        return None
    y, x = field[field.dims[-2]].values, field[field.dims[-1]].values
    unit_y = 1.0 if is_projected(field) else KM_PER_DEGREE * 1000
    unit_x = unit_y if is_projected(field) else unit_y * np.cos(np.deg2rad(y[rows]))
    u, v = picked.x.values[rows, columns], picked.y.values[rows, columns]
    room = 1.2 * step * (y[1] - y[0]) * unit_y / 60
    fast = max(float(np.quantile(np.hypot(u, v), 0.9)), 1e-6)
    minutes = next((each for each in MINUTES if each * fast <= room), MINUTES[-1])
    ends = x[columns] + u * 60 * minutes / unit_x, y[rows] + v * 60 * minutes / unit_y
    ways = zip(x[columns], y[rows], *ends, strict=True)
    return Arrows(tuple((MapPoint(float(a), float(b)), MapPoint(float(c), float(d))) for a, b, c, d in ways), minutes)

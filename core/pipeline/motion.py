"""How the rain of a sequence moved, in metres a second. Without torch."""

import numpy as np
import xarray as xr

from core.grid import grid_of
from core.grid.lattice import KM_PER_DEGREE
from core.pipeline.layout import stack
from core.types import VARIABLES, Run


def motion_field(flow: np.ndarray, template: xr.DataArray, fine: xr.DataArray) -> xr.Dataset:
    """Pixels a frame -> ``x`` and ``y``, the motion in m s-1 along the grid's axes, (member, time, y, x).

    Args:
        flow: [member, time, 2, y, x] on the coarse region, NaN in the first two frames.
        template: (time, y, x), the coarse field on the region.
        fine: (time, y, x), whose pixels the flow counts.
    """
    times = template["time"].values.astype("datetime64[ns]").astype(np.float64) / 1e9
    seconds = np.diff(times, prepend=np.nan)[:, None, None]
    grid = grid_of(fine)
    along_y, along_x = np.full(template.sizes[template.dims[-2]], grid.step_y), grid.step_x
    if not grid.projected:
        metres = KM_PER_DEGREE * 1000
        latitude = np.deg2rad(template[template.dims[-2]].values)
        along_y, along_x = along_y * metres, along_x * metres * np.cos(latitude)[:, None]
    speeds = {"x": flow[:, :, 0] * along_x / seconds, "y": flow[:, :, 1] * along_y[:, None] / seconds}
    attributes = {"units": "m s-1"} | {k: v for k, v in template.attrs.items() if k == "grid_mapping"}
    bare = template.drop_attrs(deep=False).assign_attrs(attributes).rename(None)
    return xr.Dataset({axis: stack(bare, v.astype(np.float32), range(len(flow))) for axis, v in speeds.items()})


def motion_in_words(run: Run) -> tuple[str, ...]:
    """For people: how fast the rain of a sequence moved, over cells where it rains; nothing of single frames."""
    if run.motion is None:
        return ()
    dry = VARIABLES[run.variable].dry or 0.0
    speed = np.hypot(run.motion.x, run.motion.y).where(run.input >= dry)
    if not bool(speed.notnull().any()):
        return ("motion: none known, for no cell is wet",)
    low, middle, high = np.nanquantile(speed.values, [0.1, 0.5, 0.9])
    return (f"motion of wet cells: {middle:.1f} m/s in the middle, {low:.1f} to {high:.1f} for eight in ten",)

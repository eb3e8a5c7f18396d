"""Cuts heights of land out of ETOPO5 into ``orography.nc``, which ``core.covariates`` reads.

    python resources/maps/build_orography.py etopo5.cdf

The global file is in Debian's package ``ferret-datasets``, among others. Run it again only to add a place.
"""

import sys
from pathlib import Path

import numpy as np
import xarray as xr

OUTPUT = Path(__file__).parent / "orography.nc"
PER_DEGREE = 12
PLACES = {"british_isles": (45, 63, -15, 8), "contiguous_states": (23, 51, -128, -65)}
"""South, north, west, east in whole degrees."""


def cut(heights: np.ndarray, south: int, north: int, west: int, east: int) -> xr.DataArray:
    """Heights of a box, edges included; what lies below the sea's surface is 0, as land below it.

    Args:
        heights: ETOPO5 [2161, 4320], from 90 S and from Greenwich eastwards, values at the lattice's points.
    """
    rows = np.arange(south * PER_DEGREE, north * PER_DEGREE + 1)
    columns = np.arange(west * PER_DEGREE, east * PER_DEGREE + 1)
    box = heights[np.ix_(rows + 90 * PER_DEGREE, columns % heights.shape[1])]
    coordinates = {"lat": rows / PER_DEGREE, "lon": columns / PER_DEGREE}
    return xr.DataArray(np.maximum(np.rint(box), 0).astype(np.int16), coordinates, ("lat", "lon"), attrs={"units": "m"})


def main(source: Path) -> None:
    """Write ``orography.nc`` beside this file, a group for every place."""
    with xr.open_dataset(source, decode_times=False) as file:
        heights = file["ROSE"].values
    OUTPUT.unlink(missing_ok=True)
    packed = {"height": {"zlib": True, "complevel": 9, "shuffle": True, "_FillValue": None}}
    for name, edges in PLACES.items():
        box = cut(heights, *edges).to_dataset(name="height")
        box.attrs = {"source": "ETOPO5, NOAA National Geophysical Data Center, 5 arc-minutes; public domain"}
        box.to_netcdf(OUTPUT, mode="a" if OUTPUT.exists() else "w", group=name, encoding=packed)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

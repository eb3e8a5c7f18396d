"""Cuts the bundled storm out of a file of MRMS precipitation rates: `python make_samples.py MRMS.nc`.

The storm lies in a block that no model here was trained on (resources/recipes). Around its 200 x 200 cells is a margin of
real data, which a run uses as context. Values are stored as they came: 16-bit integers of 0.1 mm/h, north first.
"""

import sys
import tomllib
from pathlib import Path

import netCDF4
import numpy as np

FOLDER = Path(__file__).resolve().parent
CELLS_PER_DEGREE = 100
MARGIN = 60
FRAMES = slice(10, 25)
CREDIT = "NOAA National Severe Storms Laboratory (NSSL), Multi-Radar/Multi-Sensor System (MRMS)"


def main(source: Path) -> None:
    """Write the storm that storm.toml describes."""
    storm = tomllib.loads((FOLDER / "storm.toml").read_text(encoding="utf-8"))
    with netCDF4.Dataset(source) as whole, netCDF4.Dataset(FOLDER / storm["file"], "w") as cut:
        rows, columns = window(whole, storm["region"])
        coordinates(whole, cut, rows, columns)
        rates(whole, cut, rows, columns)
        cut.setncatts(
            {
                "Conventions": "CF-1.11",
                "title": storm["title"],
                "institution": CREDIT,
                "source": "radar composite, MRMS PrecipRate",
                "license": "US Government work, public domain",
                "comment": f"Cut from the CONUS mosaic; margin of {MARGIN} cells around the storm's region",
            }
        )


def window(whole: netCDF4.Dataset, region: dict[str, float]) -> tuple[slice, slice]:
    """The rows (north first) and columns of the region and its margin."""
    half = 0.5 / CELLS_PER_DEGREE
    north, west = float(whole["lat"][0]) + half, float(whole["lon"][0]) - half
    edges = [(north - region["north"], north - region["south"]), (region["west"] - west, region["east"] - west)]
    first, second = (
        slice(round(low * CELLS_PER_DEGREE) - MARGIN, round(high * CELLS_PER_DEGREE) + MARGIN) for low, high in edges
    )
    return first, second


def coordinates(whole: netCDF4.Dataset, cut: netCDF4.Dataset, rows: slice, columns: slice) -> None:
    """Copy the axes and their attributes."""
    for name, part in (("time", FRAMES), ("lat", rows), ("lon", columns)):
        values = whole[name][part]
        cut.createDimension(name, len(values))
        axis = cut.createVariable(name, values.dtype, (name,))
        axis.setncatts({key: whole[name].getncattr(key) for key in whole[name].ncattrs()})
        axis[:] = values


def rates(whole: netCDF4.Dataset, cut: netCDF4.Dataset, rows: slice, columns: slice) -> None:
    """Copy the packed rates, untouched."""
    source = whole["precip_rate"]
    source.set_auto_maskandscale(False)
    dimensions = ("time", "lat", "lon")
    values = source[FRAMES, rows, columns]
    target = cut.createVariable(
        "precip_rate",
        np.int16,
        dimensions,
        zlib=True,
        complevel=9,
        shuffle=True,
        chunksizes=(1, *values.shape[1:]),
        fill_value=source.getncattr("_FillValue"),
    )
    skipped = ("_FillValue", "missing_value", "grid_mapping")
    target.setncatts({key: source.getncattr(key) for key in source.ncattrs() if key not in skipped})
    target.set_auto_maskandscale(False)
    target[:] = values


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Cuts the granules in this folder out of the full files they come from.

Usage: python cut_granules.py FOLDER, where FOLDER holds the files named in README.md. Values are copied as stored.
"""

import sys
from pathlib import Path

import eccodes
import netCDF4
import numpy as np

HERE = Path(__file__).parent
NORTH, WEST = 54.0, -114.4
"""Outer corner of the MRMS cuts, in degrees."""
ROWS, COLUMNS = 60, 80


def main(folder: Path) -> None:
    """Cut everything."""
    rows = slice(round((55.0 - NORTH) * 100), round((55.0 - NORTH) * 100) + ROWS)
    columns = slice(round((WEST + 130.0) * 100), round((WEST + 130.0) * 100) + COLUMNS)
    keep = {"time": slice(0, 3), "lat": rows, "lon": columns}
    copy_netcdf(folder / "mrms_conus_20190610.nc", HERE / "mrms.nc", keep, drop=("radar_coverage",))
    cut_mrms_grib(folder / "raw/PrecipRate_00.00_20190610-000000.grib2", HERE / "mrms.grib2", rows, columns)
    flat = next((folder / "raw").glob("3B-HHR*SUB.hdf5"))
    copy_netcdf(flat, HERE / "imerg_v06_flat.hdf5", {"lon": slice(250, 280), "lat": slice(100, 120)})
    for version, estimate in (("V06B", "precipitationCal"), ("V07A", "precipitation")):
        whole = next((folder / "raw").glob(f"3B-HHR*{version}.HDF5"))
        copy_netcdf(whole, HERE / f"imerg_{version[:3].lower()}.hdf5", {}, group="Grid", only=estimate)
    keep = {"time": slice(0, 3)}
    copy_netcdf(folder / "raw/gfs.nc", HERE / "gfs.nc", keep, model="NETCDF3_CLASSIC", drop=("Temperature_surface",))
    cut_messages(folder / "raw/era5-2mt-2019-03-uk.grib", HERE / "era5_t2m.grib", 2)


def copy_netcdf(
    source: Path,
    target: Path,
    keep: dict[str, slice],
    *,
    group: str | None = None,
    only: str | None = None,
    drop: tuple[str, ...] = (),
    model: str = "NETCDF4",
) -> None:
    """Copy a file's dimensions, attributes and stored values, of a part of some dimensions."""
    with netCDF4.Dataset(source) as old, netCDF4.Dataset(target, "w", format=model) as new:
        old.set_auto_maskandscale(False)
        new.setncatts({k: old.getncattr(k) for k in old.ncattrs()})
        old_part, new_part = (old[group], new.createGroup(group)) if group else (old, new)
        if group:
            new_part.setncatts({k: old_part.getncattr(k) for k in old_part.ncattrs()})
        for name, dimension in old_part.dimensions.items():
            new_part.createDimension(name, len(range(len(dimension))[keep.get(name, slice(None))]))
        for name, variable in old_part.variables.items():
            if name in drop or (only and variable.ndim > 2 and name != only):
                continue
            attributes = {k: variable.getncattr(k) for k in variable.ncattrs() if k != "DIMENSION_LABELS"}
            fill = attributes.pop("_FillValue", None)
            made = new_part.createVariable(
                name,
                variable.dtype,
                variable.dimensions,
                fill_value=fill,
                zlib=variable.ndim > 1 and model == "NETCDF4",
            )
            made.set_auto_maskandscale(False)
            made.setncatts(attributes)
            made[...] = variable[tuple(keep.get(d, slice(None)) for d in variable.dimensions)]


def cut_mrms_grib(source: Path, target: Path, rows: slice, columns: slice) -> None:
    """A smaller grid in the same message, with the same packing."""
    with source.open("rb") as file:
        message = eccodes.codes_grib_new_from_file(file)
    values = eccodes.codes_get_values(message).reshape(3500, 7000)[rows, columns]
    ny, nx = values.shape
    eccodes.codes_set(message, "Ni", nx)
    eccodes.codes_set(message, "Nj", ny)
    north, west = 54.995 - 0.01 * rows.start, 230.005 + 0.01 * columns.start
    for key, degrees in (
        ("latitudeOfFirstGridPoint", north),
        ("latitudeOfLastGridPoint", north - 0.01 * (ny - 1)),
        ("longitudeOfFirstGridPoint", west),
        ("longitudeOfLastGridPoint", west + 0.01 * (nx - 1)),
    ):
        eccodes.codes_set(message, key, round(degrees * 1e6))
    eccodes.codes_set_values(message, np.ascontiguousarray(values.ravel()))
    with target.open("wb") as file:
        eccodes.codes_write(message, file)
    eccodes.codes_release(message)


def cut_messages(source: Path, target: Path, count: int) -> None:
    """The first messages of a file."""
    with source.open("rb") as old, target.open("wb") as new:
        for _ in range(count):
            message = eccodes.codes_grib_new_from_file(old)
            eccodes.codes_write(message, new)
            eccodes.codes_release(message)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""A field as a GeoTIFF: a band for every time, north up, cells as areas, missing as NaN.

The keys are those of OGC GeoTIFF 1.1 (OGC 19-008r4), https://docs.ogc.org/is/19-008r4/19-008r4.html, section 7 and annex C.
"""

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import numpy as np
import pyproj
import xarray as xr

from core.errors import OutputError
from core.grid.lattice import axes_of, is_projected
from core.grid.projection import crs_of
from core.io.whole import refuse_unwritable, whole
from core.languages import Sentence
from core.units import stamp

Keys = dict[int, int | float | str]

USER_DEFINED, WGS84, METRE, DEGREE = 32767, 4326, 9001, 9102
AREA = 1
"""A pixel is a cell, not a point."""
CERTAIN = 100
"""Confidence, in percent, with which PROJ must know a system by its EPSG code for the code to stand for it."""
NORTHING = {"False easting": 3082, "False northing": 3083}
NATURAL = {"Latitude of natural origin": 3081, "Longitude of natural origin": 3080} | NORTHING
SCALED = NATURAL | {"Scale factor at natural origin": 3092}
CENTRED = {"Latitude of natural origin": 3089, "Longitude of natural origin": 3088} | NORTHING
PARALLELS = {"Latitude of 1st standard parallel": 3078, "Latitude of 2nd standard parallel": 3079}
CONIC = PARALLELS | {
    "Latitude of false origin": 3085,
    "Longitude of false origin": 3084,
    "Easting at false origin": 3086,
    "Northing at false origin": 3087,
}
ALBERS = PARALLELS | {
    "Latitude of false origin": 3081,
    "Longitude of false origin": 3080,
    "Easting at false origin": 3082,
    "Northing at false origin": 3083,
}
METHODS: dict[str, tuple[int, dict[str, int]]] = {
    "Transverse Mercator": (1, SCALED),
    "Mercator (variant A)": (7, SCALED),
    "Mercator (variant B)": (
        7,
        NORTHING | {"Latitude of 1st standard parallel": 3078, "Longitude of natural origin": 3080},
    ),
    "Lambert Conic Conformal (2SP)": (8, CONIC),
    "Lambert Conic Conformal (1SP)": (9, SCALED),
    "Lambert Azimuthal Equal Area": (10, CENTRED),
    "Lambert Azimuthal Equal Area (Spherical)": (10, CENTRED),
    "Albers Equal Area": (11, ALBERS),
    "Stereographic": (14, CENTRED | {"Scale factor at natural origin": 3092}),
    "Polar Stereographic (variant A)": (15, SCALED | {"Longitude of natural origin": 3095}),
    "Polar Stereographic (variant B)": (
        15,
        NORTHING | {"Latitude of standard parallel": 3081, "Longitude of origin": 3095},
    ),
    "Oblique Stereographic": (16, SCALED),
}
"""Projections by PROJ's name: GeoTIFF's number of the method, and of each of its parameters."""


def write_geotiff(
    field: xr.DataArray, path: Path, *, tags: dict[str, str] | None = None, overwrite: bool = False
) -> Path:
    """Write a field, whole or not at all.

    Args:
        field: (time, y, x); longitude and latitude are taken as WGS 84.
        tags: what a reader should know, by name.

    Raises:
        OutputError: the file exists or cannot be written, or GeoTIFF has no keys for the field's projection.
    """
    refuse_unwritable(path, overwrite=overwrite)
    georeference = georeference_of(field, where=path.name)
    import tifffile

    bands = np.ascontiguousarray(field.values[:, ::-1], dtype=np.float32)
    times = [stamp(time) for time in field["time"].values]
    metadata = _metadata(tags or {}, times)
    extra = [*georeference, (42112, "s", 0, metadata, True), (42113, "s", 0, "nan", True)]
    with whole(path) as partial:
        tifffile.imwrite(
            partial,
            bands if len(bands) > 1 else bands[0],
            photometric="minisblack",
            planarconfig="separate" if len(bands) > 1 else None,
            compression="zlib",
            metadata=None,
            software="Stormlens",
            extratags=extra,
        )
    return path


def georeference_of(field: xr.DataArray, *, where: str) -> list[tuple[int, str, int, object, bool]]:
    """Where the cells lie, as the TIFF tags of GeoTIFF.

    Raises:
        OutputError: as ``write_geotiff``.
    """
    y, x = axes_of(field)
    corner = (0.0, 0.0, 0.0, x.low, y.high, 0.0)
    degrees: Keys = {1024: 2, 1025: AREA, 2048: WGS84, 2054: DEGREE}
    keys = _projected(field, where) if is_projected(field) else degrees
    directory, numbers, words = _directory(keys)
    tags: list[tuple[int, str, int, object, bool]] = [
        (33550, "d", 3, (x.step, y.step, 0.0), True),
        (33922, "d", 6, corner, True),
        (34735, "H", len(directory), tuple(directory), True),
    ]
    if numbers:
        tags.append((34736, "d", len(numbers), tuple(numbers), True))
    return [*tags, (34737, "s", 0, words, True)] if words else tags


def _projected(field: xr.DataArray, where: str) -> Keys:
    crs = crs_of(field.attrs.get("grid_mapping"))
    if crs is None:
        raise OutputError(
            Sentence(
                "{where} cannot be written: the run's projected grid has no grid mapping that says which projection "
                "it is",
                where=where,
            ),
            remedy=Sentence("Export .nc or .zarr, which carry latitude and longitude of every cell"),
        )
    code = crs.to_epsg(min_confidence=CERTAIN)
    if code is not None:
        return {1024: 1, 1025: AREA, 3072: code, 3076: METRE}
    operation = crs.coordinate_operation
    method = operation.method_name if operation is not None else crs.name
    if operation is None or method not in METHODS:
        raise OutputError(
            Sentence(
                "{where} cannot be written: GeoTIFF has no keys for the projection {method}; expected one of {known}",
                where=where,
                method=method,
                known=", ".join(METHODS),
            ),
            remedy=Sentence("Export .nc or .zarr, which carry any grid mapping"),
        )
    number, names = METHODS[method]
    given: Keys = {names[p.name]: float(p.value) * _degrees(p) for p in operation.params if p.name in names}
    own: Keys = {1024: 1, 1025: AREA, 3072: USER_DEFINED, 3073: crs.name, 3074: USER_DEFINED, 3075: number, 3076: METRE}
    return dict(sorted((own | _geodetic(crs) | given).items()))


def _degrees(parameter: "pyproj._crs.Param") -> float:
    """What brings an angle to degrees; lengths are metres, scales plain numbers."""
    return float(np.rad2deg(parameter.unit_conversion_factor)) if "degree" in parameter.unit_name else 1.0


def _geodetic(crs: pyproj.CRS) -> Keys:
    """The figure of the Earth: by its code, or by its axes."""
    geodetic = crs.geodetic_crs
    code = geodetic.to_epsg(min_confidence=CERTAIN) if geodetic is not None else None
    if code is not None:
        return {2048: code, 2054: DEGREE}
    figure = crs.ellipsoid
    if figure is None:
        return {2048: WGS84, 2054: DEGREE}
    user: Keys = dict.fromkeys((2048, 2050, 2056), USER_DEFINED)
    return user | {2049: "own", 2054: DEGREE, 2057: figure.semi_major_metre, 2058: figure.semi_minor_metre}


def _directory(keys: Keys) -> tuple[list[int], list[float], str]:
    """The key directory, and the numbers and words that it points to."""
    directory = [1, 1, 0, len(keys)]
    numbers: list[float] = []
    words = ""
    for key, value in keys.items():
        if isinstance(value, int):
            directory += [key, 0, 1, value]
        elif isinstance(value, float):
            directory += [key, 34736, 1, len(numbers)]
            numbers.append(value)
        else:
            text = value.encode("ascii", "replace").decode().replace("|", "/") + "|"
            directory += [key, 34737, len(text), len(words)]
            words += text
    return directory, numbers, words


def _metadata(tags: dict[str, str], times: Sequence[str]) -> str:
    """The tags, and every band's time as its description, as GDAL reads them: it takes escapes from a text twice."""
    items = [f"<Item name={quoteattr(name)}>{escape(escape(value))}</Item>" for name, value in tags.items()]
    items += [
        f'<Item name="DESCRIPTION" sample="{band}" role="description">{time}</Item>' for band, time in enumerate(times)
    ]
    return f"<GDALMetadata>{''.join(items)}</GDALMetadata>".encode("ascii", "xmlcharrefreplace").decode()

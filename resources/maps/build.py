"""Packs Natural Earth's 1:50 m lines and towns into ``lines.npz`` and ``towns.csv``, which the window reads.

    python resources/maps/build.py FOLDER

FOLDER is in cartopy's layout (``shapefiles/natural_earth/{physical,cultural}``). Run it again only to update the maps.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from cartopy.io.shapereader import Reader

HERE = Path(__file__).parent
KINDS = {
    "coast": "physical/ne_50m_coastline",
    "lake": "physical/ne_50m_lakes",
    "river": "physical/ne_50m_rivers_lake_centerlines",
    "border": "cultural/ne_50m_admin_0_boundary_lines_land",
    "state": "cultural/ne_50m_admin_1_states_provinces_lines",
}


def lines_of(path: Path) -> Iterator[np.ndarray]:
    """Every open or closed line of a shapefile, [points, (longitude, latitude)]."""
    for shape in Reader(str(path)).geometries():
        for part in getattr(shape, "geoms", [shape]):
            yield np.asarray((part.exterior if part.geom_type == "Polygon" else part).coords)[:, :2]


def pack(lines: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """All points one after another, float32 (1 m at worst 4), and where each line starts."""
    starts = np.cumsum([0] + [len(line) for line in lines])
    return np.concatenate(lines).astype(np.float32), starts.astype(np.int32)


def main(folder: Path) -> None:
    """Write both files beside this one."""
    root = folder / "shapefiles" / "natural_earth"
    arrays = {}
    for kind, name in KINDS.items():
        arrays[kind], arrays[f"{kind}_starts"] = pack(list(lines_of(root / f"{name}.shp")))
    np.savez_compressed(HERE / "lines.npz", **arrays)
    towns = Reader(str(root / "cultural" / "ne_50m_populated_places_simple.shp")).records()
    rows = [
        (t.attributes["name"], round(t.geometry.x, 3), round(t.geometry.y, 3), int(t.attributes["pop_max"]))
        for t in towns
    ]
    with (HERE / "towns.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "longitude", "latitude", "population"))
        writer.writerows(sorted(rows, key=lambda row: -row[3]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

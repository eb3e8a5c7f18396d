"""What tiles cost and whether they show: one domain made whole and in tiles, each run in a process of its own.

    python benchmarks/tiles.py MRMS.nc --output tiles.json

By default DANRA's domain: 589 x 789 pixels at 2.5 km, here 0.025 degrees, from 10 km, which are means of 1 km radar. A row
for every size of tiles: memory as the run planned it and as its process had at its peak, operations, seconds, seam score, and
how far the members are from those that were made whole. Seconds are worth something on a machine that does nothing else.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pyproj  # noqa: F401  (before any reader: PROJ finds its database only then)

from core.device import resident_bytes
from core.grid import conservative_regrid
from core.io import open_scene, open_source
from core.models import store
from core.pipeline.estimate import estimate
from core.pipeline.run import run
from core.pipeline.seams import seam_score
from core.sampling.settings import chosen
from core.types import Region, RunSpec, Scene
from core.units import lasting

WET = 0.1
"""mm/h from which on a pixel is compared."""


def main(arguments: list[str] | None = None) -> int:
    """Measure every size of tiles, print a row for each and write them all."""
    options = _parser().parse_args(arguments)
    if options.made:
        print(json.dumps(_made(options, options.tiles[0])))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        domain = Path(folder, "domain.nc")
        _cut(options).to_netcdf(domain)
        rows = [_measured(options, domain, tile) for tile in options.tiles]
    for row in rows:
        print(_words(row))
    if options.output:
        options.output.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("radar", type=Path, help="a fine field; its first time is taken")
    parser.add_argument("--model", default="downscale-danra-2500m")
    parser.add_argument("--pixels", type=int, nargs=2, default=(589, 789), metavar=("ROWS", "COLUMNS"))
    parser.add_argument("--corner", type=float, nargs=2, default=(34.0, -96.0), metavar=("SOUTH", "WEST"))
    parser.add_argument("--members", type=int, default=2)
    parser.add_argument("--tiles", type=int, nargs="+", default=(0, 256), help="sides in pixels; 0: whole, the first")
    parser.add_argument("--output", type=Path, help="the rows as JSON")
    parser.add_argument("--made", type=Path, help=argparse.SUPPRESS)
    return parser


def _cut(options: argparse.Namespace) -> Any:
    """The domain on the model's fine cells, as means of the radar's."""
    card = store.models()[options.model]
    step = card.coarse_step_degrees / card.factor
    (south, west), (rows, columns) = options.corner, options.pixels
    edge = step / 100
    region = Region("domain", south + edge, south + rows * step - edge, west + edge, west + columns * step - edge)
    with open_source(options.radar) as source:
        field = conservative_regrid(source.read(0, region), step).isel(lat=slice(rows), lon=slice(columns))
    return field.drop_attrs().rename("rainrate").assign_attrs(units="mm/h")


def _measured(options: argparse.Namespace, domain: Path, tile: int) -> dict[str, Any]:
    """Make a run in a process of its own, and set its members beside those made whole."""
    made = domain.with_name(f"{tile}.npy")
    asked = ["--model", options.model, "--members", str(options.members), "--tiles", str(tile), "--made", str(made)]
    told = subprocess.run(
        [sys.executable, __file__, str(domain), *asked], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    row = json.loads(told)
    if tile and (whole := domain.with_name("0.npy")).exists():
        row |= _beside(np.load(made), np.load(whole), row)
    return row


def _made(options: argparse.Namespace, tile: int) -> dict[str, Any]:
    """In a process of its own: make a run, keep its members, and tell what it took."""
    scene = _scene(options)
    spec = _spec(options, scene, tile)
    steps = run(spec, scene)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        result = end.value
    peak = resident_bytes(peak=True)
    np.save(options.made, result.downscaled.values)
    tiles = result.provenance.get("tiles", {}).get("downscale")
    return {
        "tile": tile,
        "tiles": tiles,
        "factor": scene.factor,
        "pixels": list(result.downscaled.shape[-2:]),
        "wet": float((scene.truth.values >= WET).mean()),
        "expected_bytes": result.provenance["memory"]["expected_bytes"],
        "peak_bytes": peak,
        "seconds": sum(result.seconds.values()),
        "tflop": estimate(spec, scene).flop / 1e12,
    }


def _scene(options: argparse.Namespace) -> Scene:
    grids = store.grids("precip", options.model)
    return open_scene(options.radar, coarsen=grids["factor"], **grids)


def _spec(options: argparse.Namespace, scene: Scene, tile: int) -> RunSpec:
    sampler = chosen([store.models()[options.model]], {})
    made = {"scene_id": scene.name, "corrector": None, "downscaler": options.model, "members": options.members}
    return RunSpec(**made, tile=tile, seed=0, **sampler)


def _beside(members: np.ndarray, whole: np.ndarray, row: dict[str, Any]) -> dict[str, Any]:
    """How far members in tiles are from whole ones, and how the whole ones score on the same lines."""
    wet = (whole >= WET) | (members >= WET)
    spread = float(np.sqrt(np.nanmean(whole.var(0, ddof=1)[wet.any(0)])))
    difference = float(np.sqrt(np.nanmean((members - whole)[wet] ** 2)))
    tiles = row["tiles"]
    elsewhere = seam_score(whole, tiles["rows"], tiles["columns"], row["factor"])
    return {"rms_difference": difference, "spread": spread, "whole_on_the_same_lines": asdict(elsewhere)}


def _words(row: dict[str, Any]) -> str:
    ratio = row["expected_bytes"] / row["peak_bytes"]
    parts = [f"{row['pixels'][0]} x {row['pixels'][1]} pixels, {row['wet']:.0%} wet", f"{row['tflop']:.3g} TFLOP"]
    parts += [f"{lasting(row['seconds'])}", f"memory {row['expected_bytes'] / 1e9:.2f} GB expected"]
    parts += [f"{row['peak_bytes'] / 1e9:.2f} at the peak ({ratio:.2f})"]
    if tiles := row["tiles"]:
        parts.insert(0, f"{tiles['count']} tiles of {tiles['height']} x {tiles['width']}, {tiles['overlap']} shared")
        parts.append(f"seam score {tiles['seams']}")
        parts.append(f"RMS difference {row['rms_difference']:.4f} mm/h of a spread of {row['spread']:.3f}")
        parts.append(f"made whole, the same lines score {row['whole_on_the_same_lines']['score']:.3f}")
    else:
        parts.insert(0, "whole")
    return "; ".join(parts)


if __name__ == "__main__":
    sys.exit(main())

"""Held-out storms: isolated square crops of radar fields, chosen by rule and seed, never by hand.

Tiles of a block don't overlap, and crops of one tile (the same place minutes apart) form one group, which the bootstrap
resamples together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import xarray as xr

from core.grid import coarsen
from core.io import Source
from core.types import Region, Scene

WET = 0.1
LEAST_WET = 0.05
FACTOR = 10

Block = tuple[float, float, float, float]
"""South, north, west, east in degrees."""


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """One square of truth: ``field`` (time 1, y, x) in mm/h, without a missing pixel, ``factor`` pixels to a coarse cell.

    ``around`` (time 1, y, x) is the coarse field of the crop and of what surrounds it; None for a crop that is cut out alone.
    """

    name: str
    group: str
    wet: float
    field: xr.DataArray
    factor: int = FACTOR
    around: xr.DataArray | None = None

    @property
    def time(self) -> str:
        """Valid time, ISO, UTC."""
        return str(self.field["time"].values[0].astype("datetime64[s]"))

    @property
    def coarse(self) -> xr.DataArray:
        """Block means of the crop."""
        return coarsen(self.field, self.factor)

    def scene(self) -> Scene:
        """The crop as a perfect-model scene, with the coarse field around it where there is one."""
        inputs = xr.Dataset({"precip": self.coarse if self.around is None else self.around})
        return Scene(self.name, "precip", edges_of(self.field), self.factor, inputs, self.field, "perfect model")

    def described(self) -> dict[str, object]:
        """For the record."""
        region = edges_of(self.field)
        box = [region.south, region.north, region.west, region.east]
        return {"name": self.name, "group": self.group, "time": self.time, "edges": box, "wet": round(self.wet, 3)}


def edges_of(field: xr.DataArray) -> Region:
    """The box by the outer edges of the field's cells."""
    limits = []
    for dim in field.dims[-2:]:
        values = field[dim].values
        half = (values[-1] - values[0]) / (values.size - 1) / 2
        limits += [round(float(values[0] - half), 6), round(float(values[-1] + half), 6)]
    return Region("", *limits, projected=field.dims[-1] == "x")


def heldout_crops(
    source: Source,
    blocks: Sequence[Block] | None,
    *,
    count: int,
    size: int,
    mean: int,
    seed: int,
    factor: int = FACTOR,
    fine_pixels: float = 1,
    surroundings: int = 0,
) -> list[Crop]:
    """``count`` wet crops spread over all blocks, tiles and frames.

    Args:
        source: the radar file.
        blocks: where to cut; None for the whole field.
        count: fewer come back only if there are no more.
        size: side in pixels, a multiple of the factor.
        mean: frames averaged into one.
        seed: of the tiles' offsets and the frames' choice.
        factor: pixels to a coarse cell.
        fine_pixels: pixels of the file, along an axis, averaged into one.
        surroundings: coarse cells around each crop that its scene has, as far as the file goes; what is missing there stays
            missing.
    """
    random = np.random.default_rng(seed)
    tiles: list[list[Crop]] = []
    for number, block in enumerate(blocks if blocks is not None else [None]):
        region = None if block is None else Region(f"block {number}", *block)
        field = averaged(source.read(slice(None), region), mean)
        field = coarsen(field, fine_pixels) if fine_pixels > 1 else field
        named = _tiles(field, f"block {number}", size, factor, random)
        tiles += [list(_wet_crops(tile, group, factor)) for group, tile in named]
    crops = _spread([tile for tile in tiles if tile], count, random)
    return [_with_surroundings(source, crop, mean, fine_pixels, surroundings) for crop in crops]


def _with_surroundings(source: Source, crop: Crop, mean: int, fine_pixels: float, cells: int) -> Crop:
    """The crop with so many coarse cells around it; itself for 0."""
    if not cells:
        return crop
    first = int(np.flatnonzero(source.times == crop.field["time"].values[0])[0])
    box = edges_of(crop.field)
    grown = cells * (box.north - box.south) / (crop.field.shape[-2] / crop.factor)
    wide = source.bounds
    limits = {
        "south": max(box.south - grown, wide.south),
        "north": min(box.north + grown, wide.north),
        "west": max(box.west - grown, wide.west),
        "east": min(box.east + grown, wide.east),
    }
    frames = averaged(source.read(slice(first, first + mean), replace(box, **limits)), mean)
    return replace(crop, around=coarsen(frames, crop.factor * fine_pixels))


def averaged(field: xr.DataArray, frames: int) -> xr.DataArray:
    """Means of ``frames`` frames one after another, at the first one's time; a remainder is left out."""
    if frames == 1:
        return field
    count = field.sizes["time"] // frames
    values = field.values[: count * frames].reshape(count, frames, *field.shape[1:]).mean(axis=1)
    return field.isel(time=slice(0, count * frames, frames)).copy(data=values)


def training_tiles(
    source: Source, blocks: Sequence[Block], *, gap: float, frames: int, mean: int, size: int
) -> Iterator[xr.DataArray]:
    """Coarse wet tiles (y, x) from the whole area outside the blocks and a gap (degrees) around them."""
    cells = size // FACTOR
    for first in np.linspace(0, len(source.times) - mean, frames).astype(int):
        coarse = coarsen(averaged(source.read(slice(first, first + mean), None), mean), FACTOR).isel(time=0)
        for row in range(0, coarse.shape[0] - cells + 1, cells):
            for column in range(0, coarse.shape[1] - cells + 1, cells):
                tile = coarse[row : row + cells, column : column + cells]
                box = edges_of(tile)
                clear = all(
                    box.north <= south - gap
                    or box.south >= north + gap
                    or box.east <= west - gap
                    or box.west >= east + gap
                    for south, north, west, east in blocks
                )
                if clear and np.isfinite(tile).all() and float((tile >= WET).mean()) > LEAST_WET:
                    yield tile


def _tiles(
    field: xr.DataArray, block: str, size: int, factor: int, random: np.random.Generator
) -> Iterator[tuple[str, xr.DataArray]]:
    rows, columns = (length // size for length in field.shape[-2:])
    spare = [length - size * count for length, count in zip(field.shape[-2:], (rows, columns), strict=True)]
    top, left = (int(random.integers(0, room // factor + 1)) * factor for room in spare)
    for row in range(rows):
        for column in range(columns):
            start = top + row * size, left + column * size
            tile = field[:, start[0] : start[0] + size, start[1] : start[1] + size]
            yield f"{block}, tile {row}-{column}", tile


def _wet_crops(tile: xr.DataArray, group: str, factor: int) -> Iterator[Crop]:
    for index in range(tile.sizes["time"]):
        frame = tile.isel(time=[index])
        wet = float((frame >= WET).mean())
        if wet > LEAST_WET and np.isfinite(frame).all():
            yield Crop(f"{group}, frame {index}", group, wet, frame, factor)


def _spread(tiles: list[list[Crop]], count: int, random: np.random.Generator) -> list[Crop]:
    """In rounds over the tiles, each giving frames as far apart in time as its share allows."""
    share = -(-count // max(len(tiles), 1))
    queues = []
    for crops in tiles:
        wanted = min(share, len(crops))
        places = (np.arange(wanted) + random.random()) * len(crops) / max(wanted, 1)
        queues.append([crops[int(place)] for place in random.permutation(places)])
    order = [queue[turn] for turn in range(share) for queue in queues if turn < len(queue)]
    return order[:count]

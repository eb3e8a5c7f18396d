"""The part of the lattice that a network sees around a region: anchored, with a halo, padded where data end.

The network's array begins at a multiple of the model's stride in *global* lattice indices and its size is a
multiple too, so that two regions cut the same place into the same strides. Around the region lies a halo of real
data as far as there is any; whatever the alignment then adds is filled with real data too, else by continuing the
outermost cells.
"""

from dataclasses import dataclass

import numpy as np

MARGIN = 2
"""Coarse cells encoded beyond the network's array, so that interpolation inside ``encode`` has its neighbours."""


@dataclass(frozen=True, slots=True)
class Halo:
    """Coarse cells of real data asked for on every side of the region, by stage."""

    correct: int = 6
    downscale: int = 4


HALO = Halo()
"""What a 200 x 200 region can afford."""


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """Coarse values around a region, and where they lie.

    Attributes:
        values: (time, y, x) float32, NaN = missing.
        rows, columns: the region's cells.
        row0, column0: index on the model's lattice of the first model cell in the first coarse cell.
    """

    values: np.ndarray
    rows: slice
    columns: slice
    row0: int
    column0: int


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """A window along one axis.

    Attributes:
        cells: for every coarse cell to encode, its index in the patch; the outermost repeat beyond the data.
        encoded: where the network's array lies in the encoded one.
        lattice: int64 lattice index of every cell of the network's array.
        region: where the region lies in the network's array.
        halo: whole coarse cells of real data before and after the region inside the network's array.
        first: index in the patch that the first coarse cell to encode would have, also where there are no data.
    """

    cells: np.ndarray
    encoded: slice
    lattice: np.ndarray
    region: slice
    halo: tuple[int, int]
    first: int = 0

    def around(self, factor: int) -> np.ndarray:
        """int64 lattice index of every cell of the encoded array."""
        return np.arange(len(self.cells) * factor, dtype=np.int64) + (self.lattice[0] - self.encoded.start)


def wider(coarse: np.ndarray, rows: Span, columns: Span, reach: int) -> np.ndarray:
    """What lies around a window's cells, as far as the patch goes.

    Args:
        coarse: (b, y, x) of the patch.
        reach: cells on every side of those that are encoded.

    Returns:
        (b, y + 2 reach, x + 2 reach) float32, NaN beyond the patch.
    """
    cells = [np.arange(-reach, len(span.cells) + reach) + span.first for span in (rows, columns)]
    known = [(index >= 0) & (index < count) for index, count in zip(cells, coarse.shape[-2:], strict=True)]
    near = [np.clip(index, 0, count - 1) for index, count in zip(cells, coarse.shape[-2:], strict=True)]
    values = coarse[:, near[0][:, None], near[1]]
    return np.where(known[0][:, None] & known[1], values, np.float32(np.nan)).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """What a network sees around a region, by axis."""

    rows: Span
    columns: Span

    @property
    def shape(self) -> tuple[int, int]:
        """Size of the network's array."""
        return self.rows.lattice.size, self.columns.lattice.size


def window_of(patch: Patch, *, factor: int, stride: int, halo: int) -> Window:
    """The window of a model with this factor and stride on a patch, with at least ``halo`` cells where there are."""
    ny, nx = patch.values.shape[-2:]
    return Window(
        span(ny, patch.rows, patch.row0, factor=factor, stride=stride, halo=halo),
        span(nx, patch.columns, patch.column0, factor=factor, stride=stride, halo=halo),
    )


def span(available: int, region: slice, lattice0: int, *, factor: int, stride: int, halo: int) -> Span:
    """A window along one axis.

    Networks with whole cells in a stride see them whole, also where the cells do not begin at multiples of their size.

    Args:
        available: coarse cells of the patch.
        region: those of the region.
        lattice0: lattice index of the patch's first model cell.
    """
    first, last = max(region.start - halo, 0), min(region.stop + halo, available)
    anchor = lattice0 - (lattice0 % factor if stride % factor == 0 else 0)
    low = (anchor + first * factor) // stride * stride - anchor
    high = -(-(anchor + last * factor) // stride) * stride - anchor
    start, stop = low // factor - MARGIN, -(-high // factor) + MARGIN
    before = (region.start * factor - max(low, 0)) // factor
    after = (min(high, available * factor) - region.stop * factor) // factor
    return Span(
        cells=np.clip(np.arange(start, stop), 0, available - 1),
        encoded=slice(low - start * factor, high - start * factor),
        lattice=np.arange(low, high, dtype=np.int64) + lattice0,
        region=slice(region.start * factor - low, region.stop * factor - low),
        halo=(before, after),
        first=start,
    )

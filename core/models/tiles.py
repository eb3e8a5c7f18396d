"""HARPNET's tiles: their geometry, exact in coordinates, and their stitching without seams.

A tile is a square of coarse cells with a rim of further cells around the ones it answers for. It is interpolated to
the fine grid, rim and all, and its centre is kept: 18 x 18 cells -> 72 x 72 pixels -> 64 x 64. Cells and pixels are
areas: the fine grid cuts every coarse cell, so that the centre's edges are edges of cells and, because the rim is at
least half a cell wide, no interpolated value of the centre needs a cell beyond the tile.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from core.errors import SpecError


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile's geometry.

    Attributes:
        cells: coarse cells along a side, rim included.
        factor: fine pixels per coarse cell along a side.
        pixels: fine pixels along a side of the centre that is kept.

    Raises:
        SpecError: the centre does not lie on edges of cells, or there is no rim around it.
    """

    cells: int
    factor: int
    pixels: int

    def __post_init__(self) -> None:
        if self.pixels % self.factor or self.pixels < 1 or (self.cells - self.centre) % 2 or self.rim < 1:
            raise SpecError(
                f"a tile of {self.cells} cells x{self.factor} has a centre of {self.pixels} pixels; expected a whole "
                "number of cells, with at least one more on every side",
                remedy="Choose a geometry such as 18 cells, x4, 64 pixels",
            )

    @property
    def centre(self) -> int:
        """Coarse cells along a side of the centre."""
        return self.pixels // self.factor

    @property
    def rim(self) -> int:
        """Coarse cells on every side of the centre."""
        return (self.cells - self.centre) // 2

    def interpolate(self, cells: Tensor) -> Tensor:
        """Bilinear at the fine pixels' centres: (..., cells, cells) -> (..., pixels, pixels).

        Raises:
            SpecError: another number of cells.
        """
        if cells.shape[-2:] != (self.cells, self.cells):
            raise SpecError(
                f"a tile has {cells.shape[-2]} x {cells.shape[-1]} cells; expected {self.cells} x {self.cells}",
                remedy="Cut tiles with core.models.tiles.cut",
            )
        batch = cells.reshape(-1, 1, self.cells, self.cells)
        fine = functional.interpolate(batch, scale_factor=self.factor, mode="bilinear", align_corners=False)
        return self.crop(fine).reshape(*cells.shape[:-2], self.pixels, self.pixels)

    def crop(self, fine: Tensor) -> Tensor:
        """The centre of a field (..., cells * factor, cells * factor)."""
        margin = self.rim * self.factor
        return fine[..., margin : margin + self.pixels, margin : margin + self.pixels]


TILES: dict[int, Tile] = {4: Tile(18, 4, 64), 8: Tile(10, 8, 64), 10: Tile(10, 10, 80)}
"""Factor -> tile: HARPNET's two, and one for a factor of 10."""


def origins(length: int, centre: int, overlap: int) -> list[int]:
    """First cells of the centres that cover ``length`` cells, each sharing at least ``overlap`` with its neighbour.

    The last is pulled back to end with the field; where the field is shorter than a centre, it hangs over.

    Raises:
        SpecError: an overlap that leaves no step forward.
    """
    if not 0 <= overlap < centre:
        raise SpecError(
            f"tiles of {centre} cells were asked to overlap by {overlap}; expected 0 to {centre - 1}",
            remedy="Choose a smaller overlap",
        )
    last = max(length - centre, 0)
    return [*range(0, last, centre - overlap), last]


def cut(coarse: Tensor, tile: Tile, overlap: int = 2) -> Iterator[tuple[tuple[int, int], Tensor]]:
    """Tiles (b, c, cells, cells) of a field (b, c, y, x), each with the row and column of its centre's first cell.

    Beyond the field its outermost cells are repeated.
    """
    ny, nx = coarse.shape[-2:]
    rows, columns = (origins(n, tile.centre, overlap) for n in (ny, nx))
    over_y, over_x = (max(tile.centre - n, 0) for n in (ny, nx))
    rim = tile.rim
    padded = functional.pad(coarse, (rim, rim + over_x, rim, rim + over_y), mode="replicate")
    for row in rows:
        for column in columns:
            yield (row, column), padded[..., row : row + tile.cells, column : column + tile.cells]


def taper(pixels: int, overlap: int) -> Tensor:
    """Weights along a tile's side, (pixels,): one within, (1 - cos(pi (k + 1/2) / n)) / 2 over n pixels at each end.

    They are above zero everywhere, and those of two tiles that share ``overlap`` pixels add up to one.
    """
    k = torch.arange(overlap, dtype=torch.float64)
    rise = 0.5 * (1 - torch.cos(torch.pi * (k + 0.5) / overlap)) if overlap else k
    weights = torch.ones(pixels, dtype=torch.float64)
    weights[:overlap] *= rise
    weights[pixels - overlap :] *= rise.flip(0)
    return weights


def downscale_in_tiles(coarse: Tensor, tile: Tile, downscale: Callable[[Tensor], Tensor], overlap: int = 2) -> Tensor:
    """A field of any size through ``downscale``, tile by tile, the overlaps blended by raised-cosine weights.

    Blend fields in canonical units, never their logarithms: the mean of logarithms is not the logarithm of the mean.

    Args:
        coarse: (b, c, y, x), no NaN.
        downscale: (b, c, cells, cells) -> (b, c', pixels, pixels), such as ``tile.interpolate``.
        overlap: coarse cells that neighbouring centres share.

    Returns:
        (b, c', y factor, x factor), in the precision of ``downscale``'s answers; NaN where an answer is.
    """
    ny, nx = (n * tile.factor for n in coarse.shape[-2:])
    side = taper(tile.pixels, overlap * tile.factor)
    window = side[:, None] * side
    total = torch.zeros(1, 1, ny, nx, dtype=torch.float64)
    weight = torch.zeros(ny, nx, dtype=torch.float64)
    for (row, column), cells in cut(coarse, tile, overlap):
        answer = downscale(cells)
        total = total.expand(*answer.shape[:2], ny, nx).contiguous()  # grown by the first answer alone
        y, x = row * tile.factor, column * tile.factor
        inside = min(tile.pixels, ny - y), min(tile.pixels, nx - x)
        here = slice(y, y + inside[0]), slice(x, x + inside[1])
        weight[here] += window[: inside[0], : inside[1]]
        total[(..., *here)] += (answer.double().cpu() * window)[..., : inside[0], : inside[1]]
    return (total / weight).to(answer)


def seams(shape: tuple[int, int], tile: Tile, overlap: int = 2) -> tuple[list[int], list[int]]:
    """Fine rows and columns at which a tile's centre begins or ends inside a coarse field of this shape."""
    found = []
    for n in shape:
        starts = [start * tile.factor for start in origins(n, tile.centre, overlap)]
        edges = {*starts, *(start + tile.pixels for start in starts)}
        found.append(sorted(edge for edge in edges if 0 < edge < n * tile.factor))
    return found[0], found[1]


def seam_score(field: Tensor, rows: list[int], columns: list[int]) -> float:
    """Mean |difference| of neighbours across tile edges over that elsewhere; 1 where edges cannot be told.

    Args:
        field: (..., y, x), no NaN.
        rows, columns: the first row or column behind each edge, as ``seams`` gives them.

    Returns:
        In [0.95, 1.05] where stitching leaves no seam; 1 where the field has no gradient anywhere; NaN without edges.
    """
    across, elsewhere = [], []
    for dim, edges in ((-2, rows), (-1, columns)):
        step = field.double().diff(dim=dim).abs().movedim(dim, 0).flatten(1)
        at_edge = torch.zeros(len(step), dtype=torch.bool)
        at_edge[[edge - 1 for edge in edges]] = True
        across.append(step[at_edge].flatten())
        elsewhere.append(step[~at_edge].flatten())
    seam, rest = torch.cat(across).mean().item(), torch.cat(elsewhere).mean().item()
    return 1.0 if seam == rest == 0 else seam / rest if rest else float("inf")

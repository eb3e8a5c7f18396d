"""Tiles are exact in coordinates, and stitching neither shows their edges nor makes rain."""

from itertools import pairwise

import numpy as np
import pytest
import torch
import xarray as xr

from core.errors import SpecError
from core.grid import upsample
from core.models.tiles import TILES, Tile, cut, downscale_in_tiles, origins, seam_score, seams, taper

EACH = pytest.mark.parametrize("tile", TILES.values(), ids=lambda tile: f"x{tile.factor}")


def ramp(ny, nx, factor=1, start=(0, 0)):
    """0.7 y - 0.3 x + 5 at the centres of cells 1 / factor wide, counted from a corner at ``start`` cells."""
    y = start[0] + (torch.arange(ny, dtype=torch.float64) + 0.5) / factor
    x = start[1] + (torch.arange(nx, dtype=torch.float64) + 0.5) / factor
    return (0.7 * y[:, None] - 0.3 * x + 5).float()[None, None]


def test_the_geometries_are_the_three_of_the_definition():
    assert [(t.cells, t.cells * t.factor, t.pixels, t.centre, t.rim) for t in TILES.values()] == [
        (18, 72, 64, 16, 1),
        (10, 80, 64, 8, 1),
        (10, 100, 80, 8, 1),
    ]


@EACH
def test_a_linear_ramp_is_that_ramp_at_the_fine_coordinates(tile):
    fine = tile.interpolate(ramp(tile.cells, tile.cells))
    expected = ramp(tile.pixels, tile.pixels, tile.factor, (tile.rim, tile.rim))
    torch.testing.assert_close(fine, expected, rtol=0, atol=1e-5)


@EACH
def test_a_tiles_centre_is_the_whole_fields_interpolation(tile):
    coarse = np.random.default_rng(0).gamma(0.5, 4.0, (tile.cells + 4, tile.cells + 4)).astype(np.float32)
    axis = 40 + 0.1 * np.arange(tile.cells + 4)
    field = xr.DataArray(coarse, {"lat": axis, "lon": axis}, ("lat", "lon"), name="precip", attrs={"units": "mm h-1"})
    whole = torch.from_numpy(upsample(field, tile.factor, "bilinear").values.copy())
    first = (2 + tile.rim) * tile.factor
    expected = whole[first : first + tile.pixels, first : first + tile.pixels]
    piece = torch.from_numpy(coarse[2 : 2 + tile.cells, 2 : 2 + tile.cells])
    torch.testing.assert_close(tile.interpolate(piece), expected, rtol=1e-4, atol=1e-4)


@EACH
@pytest.mark.parametrize("shape", [(40, 23), (16, 17), (3, 9)])
def test_a_constant_and_a_ramp_survive_stitching(tile, shape):
    constant = torch.full((1, 2, *shape), 3.7)
    fine = (shape[0] * tile.factor, shape[1] * tile.factor)
    torch.testing.assert_close(
        downscale_in_tiles(constant, tile, tile.interpolate), torch.full((1, 2, *fine), 3.7), rtol=0, atol=1e-5
    )
    rim = tile.factor // 2 + 1  # repeated cells flatten a ramp in its outermost half cell
    stitched = downscale_in_tiles(ramp(*shape), tile, tile.interpolate)
    expected = ramp(*fine, tile.factor)
    inner = (..., slice(rim, -rim), slice(rim, -rim))
    torch.testing.assert_close(stitched[inner], expected[inner], rtol=0, atol=1e-5)


@pytest.mark.parametrize("overlap", [0, 1, 2, 5, 7])
def test_stitching_is_exact_whatever_the_overlap(overlap):
    tile = TILES[10]
    stitched = downscale_in_tiles(ramp(21, 30), tile, tile.interpolate, overlap)
    torch.testing.assert_close(stitched[..., 6:-6, 6:-6], ramp(210, 300, 10)[..., 6:-6, 6:-6], rtol=0, atol=1e-5)


def test_all_dry_stays_dry():
    assert downscale_in_tiles(torch.zeros(1, 1, 33, 20), TILES[4], TILES[4].interpolate).abs().max() == 0


def test_rain_appears_only_where_a_tile_put_it():
    def corner(cells):
        return torch.zeros(*cells.shape[:2], 64, 64)

    def wet_corner(cells):
        fine = corner(cells)
        fine[..., 0, 0] = 1.0
        return fine

    stitched = downscale_in_tiles(torch.zeros(1, 1, 30, 30), TILES[4], wet_corner)
    wet = {tuple(place) for place in stitched[0, 0].nonzero().tolist()}
    assert wet == {(4 * r, 4 * c) for r in (0, 14) for c in (0, 14)}
    assert stitched.max() <= 1.0


@pytest.mark.parametrize(("pixels", "overlap"), [(64, 8), (80, 20), (64, 0), (64, 40)])
def test_weights_are_positive_and_neighbours_add_up_to_one(pixels, overlap):
    weights = taper(pixels, overlap)
    assert weights.min() > 0 and weights.max() <= 1
    if 0 < overlap <= pixels // 2:
        torch.testing.assert_close(weights[:overlap] + weights[-overlap:], torch.ones(overlap, dtype=torch.float64))


@pytest.mark.parametrize("length", [1, 8, 9, 15, 64, 100])
def test_centres_cover_every_cell_and_overlap_as_asked(length):
    starts = origins(length, 8, 3)
    assert {cell for start in starts for cell in range(start, start + 8)} >= set(range(length))
    assert all(0 < b - a <= 5 for a, b in pairwise(starts))
    assert starts[-1] + 8 == max(length, 8)


def test_cut_tiles_hold_the_fields_own_cells():
    field = torch.arange(20.0 * 24).reshape(1, 1, 20, 24)
    for (row, column), cells in cut(field, TILES[10]):
        assert torch.equal(cells[..., 1:-1, 1:-1], field[..., row : row + 8, column : column + 8])
        if row and column:
            assert torch.equal(cells[..., 0, :8], field[..., row - 1, column - 1 : column + 7])


def test_a_smooth_field_has_no_seam_and_a_stepped_one_has():
    torch.manual_seed(0)
    tile = TILES[4]
    rows, columns = seams((60, 60), tile)
    noise = torch.randn(1, 1, 240, 240)
    assert 0.95 < seam_score(noise, rows, columns) < 1.05
    level = iter(range(100))
    patchwork = downscale_in_tiles(
        torch.zeros(1, 1, 60, 60), tile, lambda c: torch.full((1, 1, 64, 64), next(level) % 7 * 9.0), 0
    )
    stepped = noise + patchwork
    assert seam_score(stepped, *seams((60, 60), tile, 0)) > 2
    assert seam_score(torch.zeros(8, 8), [4], [4]) == 1.0


def test_a_seam_score_by_hand():
    field = torch.tensor([[0.0, 1.0, 4.0, 5.0]]).repeat(2, 1)
    # Across the edge before column 2: 3; elsewhere: 1, 1 in both rows and 0 between the rows, 4 times.
    assert seam_score(field, [], [2]) == pytest.approx(3 / (4 / 8))


def test_impossible_geometries_are_refused():
    for cells, factor, pixels in [(16, 4, 64), (17, 4, 64), (18, 4, 62), (18, 4, 0)]:
        with pytest.raises(SpecError, match="expected"):
            Tile(cells, factor, pixels)
    with pytest.raises(SpecError, match="expected 10 x 10"):
        TILES[10].interpolate(torch.zeros(1, 1, 9, 10))
    with pytest.raises(SpecError, match="overlap"):
        origins(30, 8, 8)

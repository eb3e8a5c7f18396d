"""HARPNET's tiles, as regions of a run: so many cells, so many pixels around them, coordinates to the digit."""

from dataclasses import asdict
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import xarray as xr

from core.grid import as_field
from core.models.card import ModelCard
from core.models.model import Model
from core.models.residual import ResidualSpace
from core.pipeline.window import Halo
from core.transforms import Linear
from core.types import Region, RunSpec, Scene
from tests.core.pipeline.test_run import finish
from tests.stub_model import StubCard

STEP = {4: 0.25, 8: 0.25, 10: 0.1}
RIM = Halo(correct=0, downscale=1)
GEOMETRIES = pytest.mark.parametrize(
    ("factor", "cells", "seen", "kept"), [(4, 18, 72, 64), (8, 10, 80, 64), (10, 10, 100, 80)], ids=("x4", "x8", "x10")
)


class Interpolates:
    """A network that answers 0, so that the result is the interpolation of the cells it was shown."""

    def __init__(self, stride: int):
        self.network, self.shapes = SimpleNamespace(stride=stride), []

    def __call__(self, x, sigma, condition):
        self.shapes.append(tuple(condition.shape[-2:]))
        return torch.zeros_like(x)


def plane(lat, lon):
    """Rates (1, y, x) that are linear in latitude and longitude, far from dry."""
    return (40 + 2 * (lat[:, None] - 40) + 3 * (lon - 5))[None]


def tile(factor: int, cells: int, values) -> Scene:
    """A region all but one cell from the rim of a coarse field of ``cells`` x ``cells``, and nothing beyond."""
    step = STEP[factor]
    lat, lon = (np.round(first + step * (0.5 + np.arange(cells)), 10) for first in (40.0, 5.0))
    field = as_field(values(lat, lon), variable="precip", y=lat, x=lon, times=np.array(["2020-01-01"], "M8[ns]"))
    edges = [40.0 + step, 40.0 + (cells - 1) * step, 5.0 + step, 5.0 + (cells - 1) * step]
    return Scene(
        "tile", "precip", Region("tile", *np.round(edges, 10)), factor, xr.Dataset({"precip": field}), None, ""
    )


def answer(factor: int, scene: Scene, stride: int):
    """What the run makes of it, and the arrays that the network was shown."""
    card = ModelCard(**asdict(StubCard("still", "downscale", factor, coarse_step_degrees=STEP[factor])))
    network = Interpolates(stride)
    model = Model(card, (network,), ResidualSpace(Linear(0.0, 1.0), factor, 0.5, 1.0), None)
    spec = RunSpec("tile", None, "still", members=1, steps=2, conservation="off")
    run, _ = finish(spec, scene, {"still": model}, halo=RIM)
    return run.downscaled, set(network.shapes)


@GEOMETRIES
def test_a_tile_is_shown_with_its_rim_and_answered_without_it(factor, cells, seen, kept):
    made, shapes = answer(factor, tile(factor, cells, plane), stride=4)
    assert shapes == {(seen, seen)} and made.shape == (1, 1, kept, kept)


@GEOMETRIES
def test_a_linear_field_is_that_field_at_the_pixels_own_coordinates(factor, cells, seen, kept):
    made, _ = answer(factor, tile(factor, cells, plane), stride=4)
    pixel, first = STEP[factor] / factor, 40.0 + STEP[factor]
    np.testing.assert_allclose(made.lat, first + pixel * (0.5 + np.arange(kept)), atol=1e-9)
    np.testing.assert_allclose(made[0], plane(made.lat.values, made.lon.values), rtol=1e-5)


@GEOMETRIES
def test_a_dry_tile_stays_dry_and_a_constant_one_constant(factor, cells, seen, kept):
    for rate in (0.0, 7.5):
        made, _ = answer(
            factor, tile(factor, cells, lambda y, x, rate=rate: np.full((1, y.size, x.size), rate)), stride=4
        )
        np.testing.assert_array_equal(made, np.float32(rate))


def test_a_stride_that_does_not_divide_the_tile_is_filled_up_and_changes_nothing_kept():
    scene = tile(10, 10, plane)
    even, shapes = answer(10, scene, stride=16)
    assert all(side % 16 == 0 and side >= 100 for side in shapes.pop())
    np.testing.assert_allclose(even, answer(10, scene, stride=4)[0], rtol=1e-6)

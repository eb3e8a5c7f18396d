"""A window knows where its cells lie, and a model is told of the place it works at."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.covariates import covariate_fields
from core.pipeline.places import Lattice
from core.pipeline.prepare import prepare
from core.pipeline.window import HALO
from core.types import RunSpec
from tests.stub_model import StubModel
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", None, "stub-downscale", members=1, steps=2)
NAMES = ("hour_cyclical", "latitude")


class Told(StubModel):
    """Keeps the conditions it was shown."""

    def __init__(self):
        super().__init__()
        self.card = replace(self.card, covariates=NAMES)
        self.shown = []

    def denoise(self, x, sigma, condition):
        self.shown.append(condition)
        return super().denoise(x, sigma, condition)


def test_cells_of_a_window_have_the_fields_own_coordinates_on_the_region_and_go_on_beyond_it():
    scene = stub_scene(halo=(2, 2, 2, 2))
    work = prepare(SPEC, scene, {"downscale": StubModel()}, HALO, "cpu")
    window, fine = work.downscaler.window, work.layout.fine
    latitude, longitude = Lattice.of(fine).degrees(window)
    assert latitude.shape == window.shape
    assert latitude[window.rows.region, 0] == pytest.approx(fine.lat.values)
    assert longitude[0, window.columns.region] == pytest.approx(fine.lon.values)
    assert np.diff(latitude[:, 0]) == pytest.approx(0.01)


def test_a_model_is_shown_its_covariates_after_the_coarse_fields_channels():
    from core.pipeline import run

    model, scene = Told(), stub_scene(times=2)
    for _ in run(SPEC, scene, models={"stub-downscale": model}, workers=1):
        pass
    work = prepare(SPEC, scene, {"downscale": model}, HALO, "cpu")
    place = Lattice.of(work.layout.fine).degrees(work.downscaler.window)
    for time, shown in zip(scene.input.time.values, (model.shown[0], model.shown[-1]), strict=True):
        expected = torch.from_numpy(covariate_fields(NAMES, *place, time))
        torch.testing.assert_close(shown[0, 1:], expected)

"""A model with a wider context sees the file far beyond the region, and knows where the file ends."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.models.card import read_card
from core.models.context import CHANNELS
from core.models.families import denoiser_for
from core.models.model import Model, save_weights
from core.models.residual import ResidualSpace
from core.pipeline.prepare import prepare
from core.pipeline.window import HALO, MARGIN, Patch, wider, window_of
from core.types import Region, RunSpec
from tests.core.models.test_store import folder  # noqa: F401 - a fixture
from tests.core.pipeline.test_run import finish
from tests.stub_model import StubModel
from tests.stub_scene import stub_scene

REACH = 4
SPEC = RunSpec("stub", None, "stub-downscale", members=1, steps=3, conservation="off")
BOX = Region("box", 35.4, 35.9, -97.5, -97.0)


class Looks(StubModel):
    """The stub, keeping what lies around its cells."""

    def __init__(self, **settings):
        super().__init__(**settings)
        self.card = replace(self.card, context=REACH)
        self.seen = []

    def encode(self, coarse, climate=None, wide=None):
        self.seen.append((coarse, wide))
        return super().encode(coarse, climate)


def test_a_window_is_widened_by_what_the_patch_holds_and_by_nothing_beyond():
    values = np.arange(100, dtype=np.float32).reshape(1, 10, 10)
    window = window_of(Patch(values, slice(4, 6), slice(0, 2), 0, 0), factor=4, stride=8, halo=0)
    wide = wider(values, window.rows, window.columns, REACH)[0]
    cells = values[0][window.rows.cells[:, None], window.columns.cells]
    inner = wide[REACH:-REACH, REACH:-REACH]
    known = np.isfinite(inner)
    np.testing.assert_array_equal(inner[known], cells[known])
    assert known[:, -window.columns.first :].all() and not known[:, : -window.columns.first].any()
    assert np.nanmin(wide) == values[0, max(window.rows.first - REACH, 0), 0]


@pytest.mark.parametrize("corrected", [False, True])
def test_a_run_reads_around_the_region_what_the_file_has(corrected):
    scene = stub_scene()
    models = {"stub-downscale": Looks(), "stub-correct": StubModel("correct", 1)}
    spec = replace(SPEC, corrector="stub-correct" if corrected else None)
    finish(spec, replace(scene, region=BOX), models=models)
    coarse, wide = models["stub-downscale"].seen[0]
    assert wide.shape[-1] == coarse.shape[-1] + 2 * REACH
    inside = wide[..., REACH:-REACH, REACH:-REACH]
    torch.testing.assert_close(inside, torch.where(torch.isfinite(inside), coarse, torch.nan), equal_nan=True)
    # The region has five cells, its window 24 of the file's 24 columns at most: the rest of the file is known, and no more.
    known = torch.isfinite(wide[0, 0])
    assert known.any(0).sum() >= known[:, REACH:-REACH].any(0).sum()
    assert torch.isfinite(wide[..., known.any(1), :][..., known.any(0)]).all()


def test_a_cascade_corrects_as_far_as_the_context_looks():
    scene = stub_scene(halo=(12, 12, 12, 12))
    stages = {"downscale": Looks(), "correct": StubModel("correct", 1)}
    near = prepare(replace(SPEC, corrector="stub-correct"), scene, stages | {"downscale": StubModel()}, HALO, "cpu")
    far = prepare(replace(SPEC, corrector="stub-correct"), scene, stages, HALO, "cpu")
    assert near.inner[0].start == HALO.correct
    assert far.inner[0].start == REACH + HALO.downscale + MARGIN


def test_the_encoder_joins_the_condition_and_its_weights_come_from_the_file(folder, tmp_path):  # noqa: F811
    card = replace(read_card(folder / "card.toml"), context=REACH)
    torch.manual_seed(1)
    denoiser = denoiser_for(card).eval()
    denoiser.bake()
    save_weights([denoiser], tmp_path / "w.safetensors")
    model = Model.from_file(card, tmp_path / "w.safetensors")
    coarse, wide = torch.rand(1, 1, 4, 4), torch.rand(1, 1, 4 + 2 * REACH, 4 + 2 * REACH)
    condition, _ = model.encode(coarse, wide=wide)
    assert condition.shape[1] == ResidualSpace.channels + CHANNELS
    with torch.no_grad():
        expected = denoiser.context(wide, model.space)
    torch.testing.assert_close(condition[:, ResidualSpace.channels :], expected, atol=2e-3, rtol=2e-3)

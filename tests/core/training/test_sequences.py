"""Sequences to learn from: frames a stride apart, a past such as a run makes, and one joint loss whose parts are logged."""

import csv
import itertools
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import SpecError
from core.models import store
from core.models.denoiser import Centred
from core.models.flow import warp
from core.pipeline.conserve import block_means
from core.training.config import SequenceSettings
from core.training.export import export_model
from core.training.objectives import objective_of
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.recipe_file import read_recipe
from core.training.sequences import reach, sequences_of
from core.training.trainer import Trainer
from tests.core.models.test_flow import small
from tests.core.models.test_store import RECIPE

STILL = SequenceSettings("tiny", (2,), drift=0, disturbed=0.0)
NETWORK = """family = "flow"
[sequence]
starter = "tiny"
strides = [1]
drift = 2
[sequence.weights]
diffusion = 1.0
flow = 2.0
coarse = 3.0
[network]
factor = 10
coarse = {n_channels = 8, n_heads = 2, n_blocks = [2], window = 2, tail_channels = 4}
flow = {widths = [8, 8], hidden = 8}
residual = {n_channels = 8, channel_multipliers = [1, 2], n_blocks = [1, 1]}
[data]"""


def frames(count: int = 6, side: int = 120) -> Frames:
    """Frame t is t + 1 everywhere but for a pattern that moves 3 pixels a frame along x."""
    pattern = np.random.default_rng(0).gamma(0.3, 5.0, (side, side + 3 * count)) + 0.1
    values = np.stack([pattern[:, 3 * (count - t) :][:, :side] for t in range(count)]).astype(np.float16)
    return Frames(values, 30.005 + 0.01 * np.arange(side), -90.995 + 0.01 * np.arange(side))


def pairs(settings: SequenceSettings, size: int = 40):
    return sequences_of(
        settings, CropSampler(frames(), CropSettings(-(-(size + 2 * reach(settings)) // 10) * 10, 10)), size, 10
    )


def recipe(tmp_path, text: str = ""):
    head, network = RECIPE.split("[network]")
    body = NETWORK + network.split("[data]")[1]
    body = body.replace("warmup = 10\ncooldown = 10", "warmup = 1\ncooldown = 1").replace(
        "steps = 300", 'steps = 4\nvalidate_every = 4\nprecision = "32-true"'
    )
    cut = NETWORK.index("[sequence]")
    path = tmp_path / "flow.toml"
    path.write_text(NETWORK[:cut] + head + body[cut:] + text)
    return read_recipe(path)


def test_frames_are_a_stride_apart_and_the_coarse_field_is_the_newest_ones() -> None:
    batch = pairs(STILL)(4, (0,))
    assert batch.past.shape == (4, 2, 40, 40) and batch.coarse.shape == (4, 1, 4, 4)
    np.testing.assert_allclose(block_means(batch.truth.numpy(), 10), batch.coarse.numpy(), rtol=1e-6)
    for truth, past in zip(batch.truth[:, 0], batch.past, strict=True):
        shifts = [
            (float((torch.roll(p, (a, b), (0, 1)) - truth)[13:27, 13:27].abs().max()), abs(a) + abs(b))
            for p in (past[0],)
            for a, b in itertools.product((-6, 0, 6), repeat=2)
        ]
        assert min(shifts) == (0.0, 6)  # two frames of three pixels


def test_a_disturbed_past_has_the_true_block_means_and_other_detail() -> None:
    true = pairs(STILL)(6, (1,))
    made = pairs(replace(STILL, disturbed=1.0))(6, (1,))
    torch.testing.assert_close(made.truth, true.truth)
    np.testing.assert_allclose(block_means(made.past.numpy(), 10), block_means(true.past.numpy(), 10), rtol=1e-4)
    assert ((made.past - true.past).abs().mean((1, 2, 3)) > 0.05).all()


def test_drifting_crops_move_evenly() -> None:
    settings = SequenceSettings("tiny", (1,), drift=2, disturbed=0.0)
    batch, again = (pairs(settings, 60)(6, (3,)) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(batch[:-1], again[:-1], strict=True))

    def shift(frame: torch.Tensor, truth: torch.Tensor, step: int) -> tuple[int, int]:
        ways = itertools.product(range(-5 * step, 5 * step + 1, step), repeat=2)
        error = {way: (torch.roll(frame, way, (0, 1)) - truth)[12:48, 12:48].abs().sum().item() for way in ways}
        assert min(error.values()) == 0
        return min(error, key=error.get)

    found = [
        (shift(past[0], truth, 1), shift(past[1], truth, 2))
        for truth, past in zip(batch.truth[:, 0], batch.past, strict=True)
    ]
    assert all(second == (2 * first[0], 2 * first[1]) for first, second in found)
    assert {abs(y) + abs(x) for (y, x), _ in found[::2]} == {3}  # the pattern's own three pixels
    assert len({first for first, _ in found[1::2]}) > 1


def test_still_frames_move_as_they_say() -> None:
    batch = pairs(SequenceSettings("tiny", (1,), drift=5, still=1.0, disturbed=1.0), 40)(6, (4,))
    flow = batch.motion.expand(-1, -1, 40, 40)
    for frame, k in ((batch.past[:, :1], 1), (batch.past[:, 1:], 2)):
        torch.testing.assert_close(
            warp(frame, k * flow)[..., 10:30, 10:30], batch.truth[..., 10:30, 10:30], atol=1e-3, rtol=0
        )
    assert batch.motion.abs().amax() > 1
    assert pairs(STILL)(2, (0,)).motion.isnan().all()


def test_a_known_motion_that_is_missed_costs_its_pixels(tmp_path) -> None:
    """An untrained flow is 0, so that a motion of (3, -4) pixels is missed by 7 in all."""
    objective, denoiser = objective_of(recipe(tmp_path)), Centred(small(factor=10))
    batch = [torch.randn(1, c, 40, 40) for c in (1, 1, 6)]
    told = []
    for motion in ((0.0, 0.0), (3.0, -4.0)):
        beside = torch.tensor((1.0, *motion)).view(1, 3, 1, 1).expand(1, 3, 40, 40)
        objective.loss(denoiser, batch[0], batch[1], torch.ones(1), batch[2], beside)
        told.append(objective.told["loss_flow"])
    assert told[1] - told[0] == pytest.approx(7 / 4, rel=1e-4)


def test_the_joint_loss_is_the_weighed_sum_of_its_parts(tmp_path) -> None:
    objective = objective_of(recipe(tmp_path))
    denoiser = Centred(small(factor=10))
    batch = [torch.randn(2, c, 40, 40) for c in (1, 1, 6)]
    beside = torch.ones(2, 3, 40, 40)
    beside[1, 1:] = torch.nan
    loss = objective.loss(denoiser, batch[0], batch[1], torch.ones(2), batch[2], beside)
    told = objective.told
    expected = told["loss_diffusion"] + 2 * told["loss_flow"] + 3 * told["loss_coarse"]
    assert loss.item() == pytest.approx(expected, rel=1e-5)


def test_a_sequence_model_trains_and_is_exported_with_its_starter(tmp_path, monkeypatch) -> None:
    asked = recipe(tmp_path)
    monkeypatch.setattr(store, "SHIPPED", tmp_path / "shipped")
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "user")
    made = pairs(asked.sequence)
    trainer = Trainer(asked, made, made, tmp_path / "out", 1)
    list(trainer.run())
    columns = next(csv.reader((tmp_path / "out" / "losses.csv").open()))
    assert columns[3:6] == ["loss_diffusion", "loss_flow", "loss_coarse"]
    export_model(asked, trainer.members(), trainer.state, tmp_path / "shipped" / "tiny")
    store.load.cache_clear()
    model = store.load("tiny")
    store.load.cache_clear()
    assert model.card.starter == "tiny" and model.card.training["sequence"]["weights"]["flow"] == 2
    condition, base = model.encode(torch.rand(1, 1, 4, 4))
    prepared = model.prepare(torch.cat([condition, model.past(torch.rand(1, 2, 40, 40), base)], 1))
    d = model.denoise(torch.randn(1, 1, 40, 40), torch.ones(1), prepared)
    assert d.shape == (1, 1, 40, 40) and model.flop(40, 40) > 0 and model.activations(40, 40) > 0


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('family = "flow"', 'family = "unet"', "expected both or neither"),
        ("diffusion = 1.0\n", "", "expected coarse, diffusion and flow"),
        ('family = "flow"', 'family = "flow"\nmirrored = true', "cannot do"),
    ],
)
def test_recipes_that_contradict_themselves_are_refused(tmp_path, old: str, new: str, what: str) -> None:
    recipe(tmp_path)
    path = tmp_path / "flow.toml"
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(SpecError, match=what):
        read_recipe(path)

"""A latent model's training: the autoencoder first, then its codes, resumable in either half, into one weights file."""

import itertools

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from core.errors import SpecError
from core.models import store
from core.models.latent import Autoencoder
from core.models.residual import ResidualSpace
from core.training import train
from core.training.autoencoding import reconstruction_losses
from core.training.course import Data, trainer_of
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.recipe_file import read_recipe
from core.training.tasks import pairs_of
from core.transforms import transform_from
from tests.core.models.test_store import RECIPE, folder  # noqa: F401 - a fixture

TEXT = (
    RECIPE.replace(
        "[transform]",
        'family = "latent"\n[autoencoder]\nsteps = 3\nbatch = 2\nwarmup = 1\ncooldown = 1\n[transform]',
        1,
    )
    .replace("patch = 2", "autoencoder = { width = 8, blocks = 1 }")
    .replace("steps = 300", "steps = 3\nvalidate_every = 3")
    .replace("warmup = 10", "warmup = 1")
    .replace("cooldown = 10", 'cooldown = 1\nprecision = "32-true"')
)
SPACE = ResidualSpace(transform_from({"name": "sqrt", "scale": 1.0}), 10, 0.3, 0.8)


@pytest.fixture
def recipe(tmp_path, monkeypatch):
    path = tmp_path / "codes.toml"
    path.write_text(TEXT)
    rng = np.random.default_rng(0)
    rain = np.where(rng.random((2, 120, 120)) < 0.3, rng.gamma(0.5, 4.0, (2, 120, 120)), 0).astype(np.float16)
    frames = Frames(rain, 30.005 + 0.01 * np.arange(120), -90.995 + 0.01 * np.arange(120))
    pairs = pairs_of(read_recipe(path), CropSampler(frames, CropSettings(40, 10, (1,))), 10)
    monkeypatch.setattr("core.training.course.read_pairs", lambda *_: Data(pairs, pairs))
    return path


def test_both_halves_are_trained_resumed_and_written_into_one_file(recipe, folder, tmp_path):  # noqa: F811
    first = train(recipe, tmp_path / "run", devices=1)
    list(itertools.islice(first, 3))  # reading, and two steps of the autoencoder
    first.close()
    second = train(recipe, tmp_path / "run", devices=1)
    messages = [step.message for step in second]
    assert sum("autoencoder" in message for message in messages) == 1
    weights = load_file(tmp_path / "run" / "model" / "weights.safetensors")
    trained = load_file(tmp_path / "run" / "autoencoder" / "checkpoint.safetensors")
    for name in ("encoder.0.weight", "head.weight"):
        torch.testing.assert_close(
            weights[f"network.autoencoder.{name}"].float(), trained[f"ema/{name}"], atol=1e-3, rtol=1e-3
        )
    assert (weights["network.scale"] != 1).all()


def test_scaled_codes_of_training_crops_have_the_standard_deviation_of_a_residual(recipe, folder, tmp_path):  # noqa: F811
    trainer = trainer_of(read_recipe(recipe), recipe.parent, tmp_path / "run", devices=1)
    _, codes, _ = trainer._examples(trainer.training(32, (1,)), trainer.averaged())
    assert codes.std().item() == pytest.approx(0.5, rel=0.1)
    assert codes.mean().item() == pytest.approx(0, abs=0.05)
    assert not any(p.requires_grad for p in trainer.network.module.network.autoencoder.parameters())


def test_a_perfect_reconstruction_costs_its_penalty_alone(recipe):
    class Perfect(Autoencoder):
        def decode(self, codes, condition):
            return torch.cat([self.residual, 40 * (2 * self.wet - 1)], 1)

    pairs = pairs_of(read_recipe(recipe), CropSampler(_frames(), CropSettings(40, 10, (1,))), 10)
    batch = pairs(4, (0,))
    coder = Perfect(width=8, blocks=1)
    _, base = SPACE.encode(batch.coarse)
    coder.residual, coder.wet = SPACE.residual(batch.truth, base), (batch.truth >= 0.1).float()
    parts = reconstruction_losses(coder, batch, SPACE)
    assert parts["error"] == 0 and parts["wet"] < 1e-6 and parts["penalty"] > 0
    coder.residual = coder.residual + 1 - coder.wet  # an error of 1 where it is dry counts a tenth
    dry = (1 - coder.wet).mean()
    assert reconstruction_losses(coder, batch, SPACE)["error"].item() == pytest.approx(0.2 * dry.item(), rel=1e-5)


def _frames():
    rng = np.random.default_rng(1)
    rain = np.where(rng.random((1, 120, 120)) < 0.3, 3.0, 0).astype(np.float16)
    return Frames(rain, 30.005 + 0.01 * np.arange(120), -90.995 + 0.01 * np.arange(120))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('family = "latent"', 'family = "unet"'),
        ("[autoencoder]\nsteps = 3\nbatch = 2\nwarmup = 1\ncooldown = 1\n", ""),
        ('family = "latent"', 'family = "latent"\nprediction = "direct"'),
    ],
)
def test_an_autoencoder_goes_with_codes_and_with_nothing_else(tmp_path, old, new):
    path = tmp_path / "codes.toml"
    path.write_text(TEXT.replace(old, new, 1))
    with pytest.raises(SpecError, match="autoencoder"):
        read_recipe(path)


def test_the_store_reads_what_was_trained(recipe, folder, tmp_path):  # noqa: F811
    list(train(recipe, tmp_path / "user" / "tiny", devices=1))
    (tmp_path / "user" / "tiny" / "model").rename(tmp_path / "user" / "codes")
    store.load.cache_clear()
    model = store.load("tiny")
    condition, base = model.encode(torch.rand(1, 1, 4, 4) * 4)
    made = model.decode(torch.randn(1, 1, 20, 20), base, model.folded(condition))
    assert made.shape == (1, 1, 40, 40) and torch.isfinite(made).all()

"""Training learns, resumes as if it had never stopped, and refuses a recipe it cannot follow."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import ModelError, SpecError
from core.models import store
from core.training.checkpoint import read_state
from core.training.config import OptimiserSettings
from core.training.losses import draw_sigma
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.post_hoc import ema_rate
from core.training.rates import learning_rate
from core.training.recipe_file import read_recipe
from core.training.tasks import block_mean, pairs_of
from core.training.trainer import Trainer
from tests.core.models.test_store import RECIPE, folder  # noqa: F401 - a fixture


@pytest.fixture
def make(tmp_path):
    path = tmp_path / "tiny.toml"
    path.write_text(
        RECIPE.replace("steps = 300", "steps = 6")
        .replace("warmup = 10", "warmup = 2")
        .replace("cooldown = 10", 'cooldown = 2\nprecision = "32-true"')
    )
    recipe = read_recipe(path)
    rain = np.random.default_rng(0).gamma(0.3, 5.0, (2, 120, 120)).astype(np.float16)
    frames = Frames(rain, 30.005 + 0.01 * np.arange(120), -90.995 + 0.01 * np.arange(120))
    pairs = pairs_of(recipe, CropSampler(frames, CropSettings(40, 10, (1,))), 10)
    return lambda name: Trainer(recipe, pairs, pairs, tmp_path / name, devices=1)


def test_a_stopped_training_resumes_to_the_same_weights(make):
    whole = make("whole")
    list(whole.run())
    first = make("parts")
    steps = first.run()
    list(itertools.islice(steps, 3))
    steps.close()
    second = make("parts")
    assert second.state["step"] == 3
    list(second.run())
    assert second.state["step"] == 6
    for name, value in whole.ema.items():
        torch.testing.assert_close(second.ema[name], value, rtol=1e-5, atol=1e-6)
    assert read_state(first.folder / "checkpoint.safetensors")["residual_sd"] == whole.state["residual_sd"]
    assert (whole.folder / "losses.csv").read_text().startswith("step,seconds,loss,validation")
    assert list((whole.folder / "samples").glob("*.png"))


def test_rows_of_steps_that_a_crash_undid_are_forgotten(make):
    steps = make("one").run()
    list(itertools.islice(steps, 3))
    steps.close()
    losses = make("one").folder / "losses.csv"
    losses.write_text("step,seconds,loss,validation\n3,1.0,0.5,\n4,1.2,0.4,\n")
    make("one")
    assert losses.read_text() == "step,seconds,loss,validation\n3,1.0,0.5,\n"


def test_a_checkpoint_of_another_network_is_refused(make, tmp_path):
    trainer = make("one")
    trainer.save()
    path = tmp_path / "tiny.toml"
    path.write_text(path.read_text().replace("n_channels = 8", "n_channels = 16"))
    with pytest.raises(ModelError, match="another network"):
        Trainer(read_recipe(path), trainer.training, trainer.training, tmp_path / "one", devices=1)


def test_the_rate_warms_up_holds_and_cools_to_nothing():
    settings = OptimiserSettings(steps=100, batch=1, learning_rate=1.0, warmup=10, cooldown=20)
    rates = [learning_rate(i, settings) for i in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10:80] == [1.0] * 70
    assert rates[85] == pytest.approx(0.5)
    assert rates[99] == pytest.approx(1 - 0.95**0.5)


def test_the_average_forgets_the_start_and_has_the_stated_width():
    weights = np.zeros(2000)
    for step in range(2000):
        rate = ema_rate(step, 0.1)
        weights *= 1 - rate
        weights[step] = rate
    time = (np.arange(2000) + 0.5) / 2000
    mean = (weights * time).sum()
    assert weights.sum() == pytest.approx(1.0)
    assert np.sqrt((weights * (time - mean) ** 2).sum()) == pytest.approx(0.1, rel=0.02)


def test_noise_levels_are_log_normal_and_stratified():
    sigma = draw_sigma(4096, -0.8, 1.4, torch.Generator().manual_seed(0)).log()
    assert sigma.mean().item() == pytest.approx(-0.8, abs=0.01)
    assert sigma.std().item() == pytest.approx(1.4, abs=0.01)
    few = draw_sigma(4, 0.0, 1.0, torch.Generator().manual_seed(1)).log().sort().values
    assert few[0] < -0.67 < few[1] < 0 < few[2] < 0.68 < few[3]


def test_block_means_by_hand():
    assert block_mean(np.arange(16.0).reshape(1, 4, 4), 2)[0].tolist() == [[2.5, 4.5], [10.5, 12.5]]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('stage = "downscale"', 'stage = "melt"', "melt"),
        ("steps = 300", "steps = 5", "exceed"),
        ("batch = 2", "", "batch"),
        ("batch = 2", "batch = 2\nspeed = 9", "speed"),
        ("[data]", "[data", "TOML"),
    ],
)
def test_a_recipe_that_cannot_be_followed_is_refused(tmp_path, old, new, says):
    path = tmp_path / "bad.toml"
    path.write_text(RECIPE.replace(old, new, 1))
    with pytest.raises(SpecError, match=says):
        read_recipe(path)
    with pytest.raises(SpecError, match="does not exist"):
        read_recipe(tmp_path / "none.toml")


def test_training_can_start_from_a_finished_model(folder, make, tmp_path):  # noqa: F811 - a fixture
    finished = store.load("tiny")
    scratch = make("scratch")
    recipe = replace(scratch.recipe, start_from="tiny")
    trainer = Trainer(recipe, scratch.training, scratch.training, tmp_path / "further", devices=1)
    for name, value in finished.denoisers[0].state_dict().items():
        torch.testing.assert_close(trainer.averaged().state_dict()[name], value, rtol=2e-3, atol=2e-3)
    assert (trainer.space.residual_sd, trainer.space.condition_scale) == (0.25, 0.6)
    assert trainer.state["started_from"].startswith("tiny (")
    wider = replace(recipe, network={**recipe.network, "n_channels": 16})
    with pytest.raises(ModelError, match="not the one"):
        Trainer(wider, scratch.training, scratch.training, tmp_path / "wider", devices=1)

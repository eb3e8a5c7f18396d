"""What a recipe may ask a network to learn besides the field: to do without its condition, and the variances of steps."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from core.errors import SpecError
from core.models.card import ModelCard
from core.models.model import Model
from core.models.residual import ResidualSpace
from core.sampling.sample import Place, Sampler, sample
from core.training.config import Recipe
from core.training.export import export_model
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.recipe_file import read_recipe
from core.training.tasks import pairs_of
from core.training.trainer import Trainer
from core.types import RunSpec
from tests.core.models.test_store import RECIPE
from tests.drive import ended

SHORT = RECIPE.replace("steps = 300", "steps = 3").replace("warmup = 10", "warmup = 1")
SHORT = SHORT.replace("cooldown = 10", 'cooldown = 1\nprecision = "32-true"')
DROPPED = SHORT.replace("factor = 10", "factor = 10\ncondition_dropout = 0.5")
VARIANCES = (
    DROPPED.replace("factor = 10", 'factor = 10\nfamily = "diffusion_unet"\nprediction = "eps"')
    .replace("n_blocks = [1, 1]\npatch = 2", "is_attention = [false, false]\nn_blocks = 1\nlearned_variance = true")
    .replace("batch = 2", 'batch = 2\nloss = "hybrid"')
    .replace("[data]", '[noise]\nname = "linear"\nsteps = 100\n[data]')
)


def read(text: str, folder: Path) -> Recipe:
    (folder / "tiny.toml").write_text(text)
    return read_recipe(folder / "tiny.toml")


def trainer_of(recipe: Recipe, folder: Path) -> Trainer:
    rain = np.random.default_rng(0).gamma(0.3, 5.0, (2, 120, 120)).astype(np.float16)
    frames = Frames(rain, 30.005 + 0.01 * np.arange(120), -90.995 + 0.01 * np.arange(120))
    pairs = pairs_of(recipe, CropSampler(frames, CropSettings(40, 10, (1,))), 10)
    return Trainer(recipe, pairs, pairs, folder / "run", devices=1)


def trained(text: str, folder: Path) -> Model:
    """The model of a recipe after three steps, as the app would load it."""
    recipe = read(text, folder)
    trainer = trainer_of(recipe, folder)
    list(trainer.run())
    card = export_model(recipe, trainer.members(), trainer.state, folder / "model")
    return Model.from_file(card, folder / "model" / "weights.safetensors")


def drawn(model: Model, **settings: object) -> torch.Tensor:
    spec = replace(RunSpec("tiny", None, "tiny", members=1, steps=4), **settings)
    condition, _ = model.encode(torch.full((1, 1, 4, 4), 3.0))
    place = Place("downscale", np.datetime64("2019-06-10", "ns"), np.arange(40), np.arange(40))
    walk = sample(model, condition, [0], place, Sampler.of(spec, model.card))
    return ended(walk)[0]


def test_a_model_that_learned_to_do_without_its_condition_can_weigh_it(tmp_path: Path) -> None:
    model = trained(DROPPED, tmp_path)
    assert model.card.condition_dropout == 0.5 and model.space.told
    assert model.encode(torch.ones(1, 1, 4, 4))[0].shape[1] == ResidualSpace.channels + 1
    fields = [drawn(model, condition_weight=weight) for weight in (0.0, 1.0, 3.0)]
    assert all(torch.isfinite(field).all() for field in fields)
    assert not torch.allclose(fields[1], fields[2]) and not torch.allclose(fields[0], fields[1])


def test_batches_lose_their_condition_and_validation_does_not(tmp_path: Path) -> None:
    trainer = trainer_of(read(DROPPED, tmp_path), tmp_path)
    shown = []
    trainer.network.register_forward_pre_hook(lambda module, inputs: shown.append(inputs[2]))
    for step in range(20):
        trainer._step(step)
    told = torch.cat(shown)[:, -1].mean((1, 2))
    assert set(told.tolist()) == {0.0, 1.0} and 8 <= told.sum() <= 32
    shown.clear()
    trainer.validate(trainer.network)
    assert set(torch.cat(shown)[:, -1].unique().tolist()) == {1.0}


@pytest.mark.parametrize(
    ("old", "new"),
    [("condition_dropout = 0.5", "condition_dropout = 1.0"), ("factor = 10", 'factor = 10\nprediction = "direct"')],
)
def test_a_share_that_leaves_nothing_to_learn_is_refused(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(SpecError, match="condition_dropout"):
        read(DROPPED.replace(old, new, 1), tmp_path)


def test_learned_variances_are_drawn_with_by_ddpm_and_no_hindrance_to_others(tmp_path: Path) -> None:
    model = trained(VARIANCES, tmp_path)
    assert isinstance(model.card, ModelCard) and model.card.training["loss"] == "hybrid"
    x = torch.randn(1, 1, 40, 40)
    condition, _ = model.encode(torch.ones(1, 1, 4, 4))
    assert model.denoise(x, torch.ones(1), condition).shape == (1, 2, 40, 40)
    small, large = (drawn(model, solver="ddpm", sigma_max=20.0, churn=churn) for churn in (0.0, 1.0))
    assert torch.equal(small, large), "what was learned takes the place of churn"
    for solver in ("heun", "dpmpp_2m"):
        assert drawn(model, solver=solver, sigma_max=20.0, condition_weight=2.0).shape == (1, 1, 40, 40)

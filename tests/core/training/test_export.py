"""An exported model is whole, is loaded as it was trained, and only measured facts are added to its card."""

import hashlib
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

from core.errors import OutputError
from core.models.card import read_card
from core.models.denoiser import Denoiser
from core.models.model import Model
from core.models.residual import ResidualSpace
from core.models.unet import UNet
from core.training.export import amend_card, export_model
from core.training.recipe_file import read_recipe

RECIPE = Path(__file__).resolve().parents[3] / "resources" / "recipes" / "downscale-mrms-1km.toml"
SMALL = {"n_channels": 8, "channel_multipliers": [1, 2], "n_blocks": [1, 1], "patch": 1}
STATE = {"step": 7, "seconds": 1800.0, "residual_sd": 0.25, "condition_scale": 0.5}


@pytest.fixture
def recipe():
    return replace(read_recipe(RECIPE), network=SMALL)


def denoiser(seed: int = 0) -> Denoiser:
    torch.manual_seed(seed)
    network = UNet(conditioned_on_input=ResidualSpace.channels, **SMALL)
    network.head_gain.data.fill_(1.0)
    return Denoiser(network.bake()).eval().requires_grad_(False)


def test_the_exported_model_denoises_as_the_trained_one(tmp_path, recipe):
    trained = denoiser()
    losses = tmp_path / "losses.csv"
    losses.write_text("step,loss\n7,0.5\n")
    card = export_model(recipe, [trained], STATE, tmp_path / "model", losses)
    assert card == read_card(tmp_path / "model" / "card.toml")
    assert (card.training["steps"], card.training["hours"], card.residual_sd) == (7, 0.5, 0.25)
    weights = tmp_path / "model" / "weights.safetensors"
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == card.sha256
    assert (tmp_path / "model" / "losses.csv").read_text() == losses.read_text()
    loaded = Model.from_file(card, weights)
    x, condition, sigma = torch.randn(1, 1, 16, 16), torch.randn(1, 3, 16, 16), torch.ones(1)
    torch.testing.assert_close(loaded.denoise(x, sigma, condition), trained(x, sigma, condition), rtol=0, atol=5e-3)


def test_an_export_takes_the_place_of_the_same_model_only(tmp_path, recipe):
    first = export_model(recipe, [denoiser()], STATE, tmp_path / "model")
    second = export_model(recipe, [denoiser(1)], STATE, tmp_path / "model")
    assert first.sha256 != second.sha256 == read_card(tmp_path / "model" / "card.toml").sha256
    with pytest.raises(OutputError, match="another model"):
        export_model(replace(recipe, id="other"), [denoiser()], STATE, tmp_path / "model")
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_amending_a_card_changes_the_measured_facts_alone(tmp_path, recipe):
    before = export_model(recipe, [denoiser()], STATE, tmp_path / "model")
    skill = {"held-out": {"CRPS (mm/h)": "0.1 [0.05, 0.2]"}}
    after = amend_card(tmp_path / "model", skill=skill, region_independent=False)
    assert before.region_independent is None and not before.skill
    assert asdict(after) == {**asdict(before), "skill": skill, "region_independent": False}
    assert read_card(tmp_path / "model" / "card.toml") == after

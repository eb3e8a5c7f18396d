"""Quantile mapping is fitted by the command that trains the networks, and is then a model like any other."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
import torch

from core.models import store
from core.models.card import read_card
from core.models.model import Model
from core.training import train
from core.training.course import read_pairs
from core.training.mapping import fitted
from core.training.recipe_file import read_recipe
from tests.drive import ended

ROOT = Path(__file__).resolve().parents[3]
RECIPES = ROOT / "resources" / "recipes"
NAMES = ("correct-quantile-mapping", "correct-quantile-mapping-dressed")


def small(name: str, folder: Path) -> Path:
    """A recipe of ours on the bundled storm, with few and small crops."""
    text = (RECIPES / f"{name}.toml").read_text(encoding="utf-8")
    blocks = text[text.index("holdout_blocks") : text.index("gap_degrees")]
    storm = (ROOT / "resources" / "samples" / "storm.nc").as_posix()
    for old, new in {
        blocks: "holdout_blocks = [[28.0, 28.5, -82.5, -82.0]]\n",
        "mrms_conus_20190610.nc": storm,
        "crop = 320": "crop = 80",
        "steps = 200": "steps = 4",
        "gap_degrees = 0.5": "gap_degrees = 0.05",
    }.items():
        assert old in text
        text = text.replace(old, new)
    (folder / "small.toml").write_text(text, encoding="utf-8")
    return folder / "small.toml"


def finish(recipe: Path, output: Path) -> Path:
    return ended(train(recipe, output))[0]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_command_writes_a_card_and_weights_that_load(name: str, tmp_path: Path) -> None:
    folder = finish(small(name, tmp_path), tmp_path / "run")
    card = read_card(folder / "card.toml")
    weights = folder / "weights.safetensors"
    assert (card.id, card.family, card.prediction) == (name, "quantile_map", "direct")
    assert card.members == (0 if card.network["dressed"] else 1)
    assert card.sha256 == hashlib.sha256(weights.read_bytes()).hexdigest() and weights.stat().st_size < 200_000
    model = Model.from_file(card, weights)
    condition, base = model.encode(torch.rand(1, 1, 8, 8) * 10)
    noise = torch.randn(2, 1, 8, 8)
    first, second = (model.decode(model.denoise(80 * n[None], torch.full((1,), 80.0), condition), base) for n in noise)
    assert torch.equal(first, second) is not card.network["dressed"]


def test_it_maps_as_the_baseline_fitted_to_the_same_pairs(tmp_path: Path) -> None:
    path = small(NAMES[0], tmp_path)
    recipe = read_recipe(path)
    folder = finish(path, tmp_path / "run")
    training = read_pairs(recipe, tmp_path).training
    batches = [training(16, (0, step, 0)) for step in range(4)]
    coarse, truth = (np.concatenate([b[i].numpy().ravel() for b in batches]) for i in (0, 1))
    levels = np.linspace(0, 1, 5001)
    before, first = np.unique(np.quantile(coarse, levels), return_index=True)  # what was dry stays dry
    expected = np.interp([0.0, 0.5, 3.0, 12.0], before, np.quantile(truth, levels)[first])
    model = Model.from_file(read_card(folder / "card.toml"), folder / "weights.safetensors")
    condition, base = model.encode(torch.tensor([0.0, 0.5, 3.0, 12.0]).reshape(1, 1, 2, 2))
    made = model.decode(model.denoise(torch.zeros_like(base), torch.ones(1), condition), base).flatten()
    np.testing.assert_allclose(made, expected, rtol=0.02, atol=0.02)


def test_the_residual_space_has_the_pairs_statistics() -> None:
    rng = np.random.default_rng(0)
    coarse, truth = (rng.gamma(0.5, 4.0, 5000).astype(np.float32) for _ in range(2))
    _, space = fitted(read_recipe(RECIPES / f"{NAMES[0]}.toml"), coarse, truth)
    assert space.residual_sd == pytest.approx((np.sqrt(truth) - np.sqrt(coarse)).std(ddof=1), rel=1e-4)
    assert space.condition_scale == pytest.approx(np.sqrt(coarse.mean()), rel=1e-4)


@pytest.mark.parametrize("name", NAMES)
def test_it_learns_from_the_same_pairs_as_the_default_corrector(name: str) -> None:
    ours, default = (read_recipe(RECIPES / f"{known}.toml") for known in (name, "correct-satellite-10km"))
    assert ours.data == default.data and ours.satellite == default.satellite and ours.transform == default.transform


def test_the_shipped_defaults_are_the_diffusion_models_and_the_mappings_can_be_chosen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path)
    assert store.default("correct") == "correct-satellite-10km"
    assert store.default("downscale") == "downscale-mrms-1km"
    assert set(NAMES) <= set(store.models())
    assert all(store.load(name).card.family == "quantile_map" for name in NAMES)

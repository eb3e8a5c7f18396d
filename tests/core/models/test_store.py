"""Cards and weights are checked before anything is computed."""

import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
import torch

from core.errors import ModelError
from core.models import store
from core.models.card import read_card
from core.models.denoiser import Denoiser
from core.models.residual import ResidualSpace
from core.models.unet import UNet
from core.training.export import amend_card, export_model
from core.training.recipe_file import read_recipe
from tests.stub_model import StubModel, stub_models, temperature_model

RECIPE = """
id = "tiny"
title = "Tiny"
stage = "downscale"
factor = 10
licence = "Apache-2.0"
cite = "none"
[transform]
name = "sqrt"
[network]
n_channels = 8
channel_multipliers = [1, 2]
n_blocks = [1, 1]
patch = 2
[data]
files = []
crop = 40
means = [1]
means_minutes = [2]
holdout_blocks = [[30, 34, -90, -86]]
validation_blocks = []
[optimiser]
steps = 300
batch = 2
learning_rate = 0.01
warmup = 10
cooldown = 10
[sampler]
steps = 4
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "tiny.toml").write_text(RECIPE)
    recipe = read_recipe(tmp_path / "tiny.toml")
    torch.manual_seed(0)
    denoiser = Denoiser(UNet(conditioned_on_input=ResidualSpace.channels, **recipe.network))
    torch.nn.init.constant_(denoiser.network.head_gain, 1.0)
    denoiser.network.bake()
    monkeypatch.setattr(store, "SHIPPED", tmp_path / "shipped")
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "user")
    store.load.cache_clear()
    state = {"step": 3, "seconds": 1.0, "residual_sd": 0.25, "condition_scale": 0.6}
    export_model(recipe, [denoiser], state, tmp_path / "shipped" / "tiny")
    yield tmp_path / "shipped" / "tiny"
    store.load.cache_clear()


def test_an_exported_model_loads_and_denoises(folder):
    model = store.load("tiny")
    assert store.default("downscale") == "tiny"
    assert store.default("correct") is None
    condition, base = model.encode(torch.rand(1, 1, 4, 4))
    assert condition.shape == (1, 3, 40, 40)
    d = model.denoise(torch.randn(1, 1, 40, 40), torch.ones(1), condition)
    assert (model.decode(d, base) > -1).all()
    assert model.flop(80, 80) == pytest.approx(4 * model.flop(40, 40), rel=0.01)


def test_truncated_weights_are_refused_with_both_hashes(folder):
    weights = folder / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(ModelError, match="sha256"):
        store.load("tiny")


def test_missing_weights_and_unknown_models_say_what_there_is(folder):
    with pytest.raises(ModelError, match="tiny"):
        store.load("huge")
    (folder / "weights.safetensors").unlink()
    with pytest.raises(ModelError, match="does not exist"):
        store.load("tiny")


@pytest.mark.parametrize("line", ['stage = "melt"', 'colour = "blue"', "not toml ="])
def test_a_broken_card_is_refused(folder, line):
    card = folder / "card.toml"
    text = card.read_text()
    card.write_text(line + "\n" + (text.replace('stage = "downscale"', "") if line.startswith("stage") else text))
    with pytest.raises(ModelError):
        read_card(card)


def test_a_broken_card_of_the_users_hides_nothing(folder):
    broken = folder.parents[1] / "user" / "mine"
    broken.mkdir(parents=True)
    (broken / "card.toml").write_text("nonsense =")
    assert list(store.models()) == ["tiny"]


def test_a_users_model_takes_the_shipped_ones_place(folder):
    shutil.copytree(folder, folder.parents[1] / "user" / "tiny")
    amend_card(folder.parents[1] / "user" / "tiny", title="Mine")
    assert store.models()["tiny"].title == "Mine"


def test_a_model_in_a_folder_of_another_name_is_found_by_its_id(folder):
    home = folder.parents[1] / "user" / "second-try"
    shutil.copytree(folder, home)
    amend_card(home, id="mine")
    assert store.folder_of("mine") == home
    assert store.load("mine").card.id == "mine"


def test_cards_are_read_without_torch():
    code = "import sys; from core.models import store; store.models(); assert 'torch' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_encoding_is_exact_on_a_ramp_and_decoding_undoes_the_residual(folder):
    space = store.load("tiny").space
    ramp = torch.arange(6.0).repeat(6, 1)[None, None]
    _, base = space.encode(ramp)
    smooth = space.transform.inverse(base)
    expected = (torch.arange(60) + 0.5) / 10 - 0.5
    torch.testing.assert_close(smooth[0, 0, 30, 5:55], expected[5:55])
    truth = torch.rand(1, 1, 60, 60) * 30
    torch.testing.assert_close(space.decode(space.residual(truth, base), base), truth, rtol=1e-4, atol=1e-4)


def test_a_scene_is_opened_for_the_named_model_or_for_the_variables_default(monkeypatch):
    rain, five = stub_models(), StubModel("downscale", 5)
    five = replace(five.card, id="five", coarse_step_degrees=0.25)
    cards = {model.card.id: model.card for model in (*rain.values(), temperature_model())} | {"five": five}
    monkeypatch.setattr(store, "models", lambda: cards)
    assert store.grids("precip") == {"factor": 10, "coarse_step_degrees": 0.1, "halo": 6}
    assert store.grids("precip", "five") == {"factor": 5, "coarse_step_degrees": 0.25, "halo": 6}
    assert store.grids("t2m") == store.grids("t2m", "five") == {"factor": 5, "coarse_step_degrees": 1.25, "halo": 6}
    del cards["stub-downscale"], cards["five"], cards["stub-t2m"]
    assert store.grids("precip") == {"factor": 10, "coarse_step_degrees": 0.1, "halo": 6}
    with pytest.raises(ModelError, match="no model for 2 m temperature"):
        store.grids("t2m")

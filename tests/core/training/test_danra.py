"""Training with a wider context, weights of the coast and averages for later: from pairs to a model that runs."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import SpecError
from core.models import store
from core.models.card import read_card
from core.models.model import Model
from core.training import average_anew
from core.training.export import export_model
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.post_hoc import average_of, kept_averages
from core.training.recipe_file import read_recipe
from core.training.tasks import pairs_of
from core.training.trainer import Trainer
from tests.core.models.test_store import RECIPE, folder  # noqa: F401 - a fixture

REACH = 3
EXTRA = f"""
context = {REACH}
context_hidden = 0.5
prediction = "v"
[noise]
name = "cosine_beta"
steps = 20
[land]
mode = "calibrated"
[transform]"""


@pytest.fixture
def recipe(tmp_path):
    text = (
        RECIPE.replace("[transform]", EXTRA, 1)
        .replace("patch = 2", "patch = 2\nlearned_variance = true\ntime_steps = 20")
        .replace("steps = 300", 'steps = 4\nloss = "hybrid"\nvalidate_every = 2\nema_profiles = [0.05, 0.1]')
        .replace("warmup = 10", "warmup = 1")
        .replace("cooldown = 10", 'cooldown = 1\nprecision = "32-true"')
    )
    (tmp_path / "danra.toml").write_text(text)
    return read_recipe(tmp_path / "danra.toml")


def frames():
    rng = np.random.default_rng(0)
    rain = rng.gamma(0.3, 5.0, (2, 200, 200)).astype(np.float16)
    land = np.broadcast_to(np.arange(200) > 90, (200, 200))
    return Frames(rain, 30.005 + 0.01 * np.arange(200), -90.995 + 0.01 * np.arange(200), land)


BLOCK = (31.0, 31.4, -90.4, -90.0)


def sampler(**options):
    return CropSampler(frames(), CropSettings(40, 10, (1,)), **options)


def test_the_middle_of_the_context_is_the_coarse_field_and_the_rest_what_lies_around(recipe):
    known = pairs_of(replace(recipe, context_hidden=0.0), sampler(), 10)(6, (0,))
    assert known.wide.shape[-1] == 4 + 2 * REACH
    torch.testing.assert_close(known.wide[..., REACH:-REACH, REACH:-REACH], known.coarse)
    assert (torch.isfinite(known.wide).sum((1, 2, 3)) > 16).all()
    alone = pairs_of(replace(recipe, context=0, context_hidden=0.0, land=None), sampler(), 10)(6, (0,))
    torch.testing.assert_close(known.truth, alone.truth)
    assert not alone.wide.shape[1] and not alone.weight.shape[1]


def test_a_hidden_context_still_shows_the_cells_themselves(recipe):
    batch = pairs_of(replace(recipe, context_hidden=1.0), sampler(), 10)(6, (0,))
    assert (torch.isfinite(batch.wide).sum((1, 2, 3)) == 16).all()
    assert torch.isfinite(batch.coarse).all()


def test_nothing_of_a_held_out_block_is_in_any_context(recipe):
    rows, columns = np.arange(200)[:, None], np.arange(200)
    marked = frames()
    y, x = marked.y[rows[:, 0]], marked.x[columns]
    inside = ((y > BLOCK[0]) & (y < BLOCK[1]))[:, None] & (x > BLOCK[2]) & (x < BLOCK[3])
    marked.values[:] = np.where(inside, np.float16(1000), np.float16(1))
    draw = CropSampler(marked, CropSettings(40, 10, (1,)), keep_out=[BLOCK]).draw(60, (0,), margin=30)
    assert np.nanmax(draw) == 1
    assert np.isnan(draw).any()


def test_it_trains_resumes_and_exports_a_model_that_sees_its_context(recipe, folder, tmp_path):  # noqa: F811
    pairs = pairs_of(recipe, sampler(), 10)

    def make(name):
        return Trainer(recipe, pairs, pairs, tmp_path / name, devices=1)

    whole = make("whole")
    before = whole.averaged().context.head.weight.clone()
    list(whole.run())
    assert not torch.equal(whole.averaged().context.head.weight, before)
    parts = make("parts")
    steps = parts.run()
    next(steps), next(steps)
    steps.close()
    again = make("parts")
    list(again.run())
    for width, average in whole.profiles.items():
        for name, value in average.items():
            torch.testing.assert_close(again.profiles[width][name], value, rtol=1e-5, atol=1e-6)
    assert [(kept.step, kept.width) for kept in kept_averages(whole.folder)] == [
        (2, 0.05),
        (2, 0.1),
        (4, 0.05),
        (4, 0.1),
    ]
    assert average_of(whole.folder, 0.1).keys() == whole.ema.keys()
    export_model(recipe, whole.members(), whole.state, tmp_path / "user" / "tiny")
    card = read_card(tmp_path / "user" / "tiny" / "card.toml")
    assert card.context == REACH and card.training["land"]["mode"] == "calibrated"
    store.load.cache_clear()
    model = store.load("tiny")
    batch = whole.validation[0]
    condition, _ = whole._encode(batch, whole.averaged())
    found, _ = model.encode(batch.coarse, wide=batch.wide)
    torch.testing.assert_close(found, condition, atol=5e-3, rtol=5e-3)


def test_a_model_is_written_anew_with_an_average_of_another_length(recipe, tmp_path):
    pairs = pairs_of(recipe, sampler(), 10)
    trainer = Trainer(recipe, pairs, pairs, tmp_path / "run", devices=1)
    list(trainer.run())
    made = average_anew(tmp_path / "danra.toml", trainer.folder, 0.1)
    card = read_card(made / "card.toml")
    assert card.training["ema_width"] == 0.1
    weights = Model.from_file(card, made / "weights.safetensors").denoisers[0].state_dict()
    trainer.ema = trainer.profiles[0.1]
    for name, value in trainer.averaged().state_dict().items():
        torch.testing.assert_close(weights[name], value, atol=2e-3, rtol=2e-3)
    with pytest.raises(SpecError, match="width"):
        average_anew(tmp_path / "danra.toml", trainer.folder, 0.5)


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        (f"context = {REACH}", "context = -1", "context"),
        (f"context = {REACH}", "context = 0", "context"),
        ('stage = "downscale"', 'stage = "correct"', "context"),
        (f"context = {REACH}", f"mirrored = true\ncontext = {REACH}", "mirrored"),
        (f"context = {REACH}", f'covariates = ["orography"]\ncontext = {REACH}', "turned and mirrored"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(recipe, tmp_path, old, new, match):
    path = tmp_path / "danra.toml"
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(SpecError, match=match):
        read_recipe(path)

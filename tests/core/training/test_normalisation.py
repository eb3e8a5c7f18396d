"""A recipe's normalisations go from `stormlens train` into card and weights, and from there into a run of the command."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr
from safetensors.torch import load_file

from core import cli
from core.errors import ModelError, SpecError, TimeError
from core.grid import as_field
from core.models import store
from core.models.card import read_card
from core.training import train
from core.training.checkpoint import check_terms, start_from, statistics_of
from core.training.course import trainer_of
from core.training.export import amend_card
from core.training.gridded import climate_of, pairs_of_hours
from core.training.recipe_file import read_recipe
from tests.core.models.test_store import RECIPE
from tests.drive import ended

FACTOR = 5
Y, X = 50 + 0.25 * np.arange(20), -5 + 0.25 * np.arange(30)
T2M = """
id = "ID"
title = "Made up"
stage = "downscale"
variable = "t2m"
factor = 5
coarse_step_degrees = 1.25
licence = "Apache-2.0"
cite = "none"
[transform]
name = "linear"
mean = 0.0
sd = 1.0
[network]
n_channels = 8
channel_multipliers = [1, 2]
n_blocks = [1, 1]
patch = 2
[data]
files = ["hours.nc"]
windows = [[4, 4]]
periods.training = ["2019-03-01", "2019-03-02"]
periods.validation = ["2019-03-02", "2019-03-03"]
[optimiser]
steps = 3
batch = 2
learning_rate = 0.01
warmup = 1
cooldown = 1
precision = "32-true"
[sampler]
steps = 2
solver = "euler"
conservation = "additive"
"""
SWITCHES = {
    "fields": "learn_residuals = false",
    "instances": "instance_norm = true",
    "domain": 'scaler = "domain"',
    "pixel": 'scaler = "pixel"',
    "land-mask": 'scaler = "land_mask"',
    "all": 'learn_residuals = false\ninstance_norm = true\nscaler = "pixel"',
}


def made_up(hours=48, seed=0):
    """Kelvin of cells that are warmer the further south, each with a swing of its own."""
    random = np.random.default_rng(seed)
    swing = random.uniform(1, 4, (20, 30)) * random.standard_normal((hours, 20, 30))
    times = np.datetime64("2019-03-01", "ns") + np.arange(hours) * np.timedelta64(1, "h")
    return as_field(290 - (Y[:, None] - 50) * 2 + swing, variable="t2m", y=Y, x=X, times=times)


@pytest.fixture
def recipe(tmp_path):
    """Writes a recipe with a switch beside its hours, and reads it."""
    made_up().to_netcdf(tmp_path / "hours.nc")

    def read(switch="", text=T2M):
        path = tmp_path / "recipe.toml"
        path.write_text(switch + "\n" + text.replace("ID", "made-up"))
        return read_recipe(path)

    return read


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_of_the_recipe_reaches_the_runs_pixels(name, recipe, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "user")
    store.load.cache_clear()
    asked = recipe(SWITCHES[name])
    folder = ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0]
    card = read_card(folder / "card.toml")
    for entry in ("learn_residuals", "instance_norm", "scaler"):
        assert getattr(card, entry) == getattr(asked, entry)
    assert card.region_independent is (False if asked.instance_norm else None)
    shutil.copytree(folder, tmp_path / "user" / "made-up")
    options = ["--coarsen", "5", "--downscaler", "made-up", "--corrector", "none", "--members", "2", "--time", "5"]
    output = tmp_path / "run.nc"
    assert cli.main(["downscale", str(tmp_path / "hours.nc"), *options, "--output", str(output)]) == 0
    with xr.open_dataset(output) as run:
        made = run.t2m_downscaled.values
        assert made.shape == (2, 1, 20, 30) and np.isfinite(made).all()
        blocks = made.reshape(2, 4, 5, 6, 5).mean((2, 4))
        np.testing.assert_allclose(blocks, np.broadcast_to(run.t2m_input[0], blocks.shape), rtol=1e-5)
        assert np.abs(made - 285).max() < 60
    store.load.cache_clear()


@pytest.mark.parametrize("name", SWITCHES)
def test_what_is_learned_has_the_spread_that_the_card_says_and_no_mean(name, recipe, tmp_path):
    trainer = trainer_of(recipe(SWITCHES[name]), tmp_path, tmp_path / "out", devices=1)
    crops = trainer.training(512, (0, 2**31))
    condition, base = trainer._encode(crops, trainer.averaged())
    learned = trainer.space.residual(crops.truth, base)
    assert learned.std().item() == pytest.approx(0.5, rel=1e-3)
    assert condition[:, 0].square().mean().sqrt().item() == pytest.approx(1, rel=1e-3)
    if not trainer.recipe.learn_residuals:
        assert abs(learned.mean().item()) < 1e-3 and trainer.state["field_mean"] != 0
    torch.testing.assert_close(trainer.space.decode(learned, base), crops.truth, rtol=1e-6, atol=0)


def test_statistics_lie_beside_the_weights_in_full_with_their_coordinates(recipe, tmp_path):
    recipe(SWITCHES["pixel"])
    folder = ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0]
    tensors = load_file(folder / "weights.safetensors")
    hours = made_up().isel(time=slice(24))
    assert tensors["climate/months"].tolist() == [3]
    np.testing.assert_array_equal(tensors["climate/latitude"], Y)
    np.testing.assert_array_equal(tensors["climate/longitude"], X)
    for name, expected in (("mean", hours.values.mean(0, dtype=float)), ("sd", hours.values.std(0, dtype=float))):
        assert tensors[f"climate/{name}"].dtype == torch.float32
        np.testing.assert_allclose(tensors[f"climate/{name}"][0], expected, rtol=1e-6)
    kept = {name: values for name, values in tensors.items() if not name.startswith("climate/")}
    assert all(values.dtype == torch.float16 for values in kept.values())


def test_pairs_carry_the_statistics_of_their_own_cells_and_months():
    march = made_up()
    april = (march + 10).assign_coords(time=march["time"] + np.timedelta64(31, "D")).assign_attrs(march.attrs)
    hours = xr.concat([march, april], "time")
    climate = climate_of(hours, "pixel")
    pairs = pairs_of_hours(hours, factor=FACTOR, windows=[(2, 3)], climate=climate)
    seen = set()
    for key in range(20):
        batch = pairs(4, (key,))
        for truth, normal in zip(batch.truth[:, 0].numpy(), batch.climate.numpy(), strict=True):
            t, row, column = np.unravel_index(np.abs(hours.values - truth[0, 0]).argmin(), hours.shape)
            cut = slice(row, row + 10), slice(column, column + 15)
            month = int(t >= len(march))
            np.testing.assert_array_equal(
                normal, np.stack([climate.mean[month], climate.sd[month]])[(slice(None), *cut)]
            )
            seen.add(month)
    assert seen == {0, 1}
    assert pairs_of_hours(hours, factor=FACTOR)(2, (0,)).climate.shape == (2, 0, 20, 30)


def test_validation_in_a_month_that_was_not_trained_on_is_refused():
    hours = made_up()
    climate = climate_of(hours, "domain")
    with pytest.raises(TimeError, match="month 7"):
        pairs_of_hours(
            hours.assign_coords(time=hours["time"] + np.timedelta64(122, "D")), factor=FACTOR, climate=climate
        )


def test_a_cell_that_never_changes_is_only_shifted():
    hours = made_up()
    hours[:, 3, 4] = 273.0
    climate = climate_of(hours, "pixel")
    assert (climate.mean[0, 3, 4], climate.sd[0, 3, 4]) == (273, 1) and (climate.sd > 0).all()


def test_scalers_that_the_hours_cannot_give_are_refused():
    hours = made_up()
    with pytest.raises(SpecError, match="land or water alone"):
        climate_of(hours.assign_coords(lon=X - 30), "land_mask")
    with pytest.raises(SpecError, match='"year"'):
        climate_of(hours, "year")
    with pytest.raises(SpecError, match="projected"):
        climate_of(hours.rename(lat="y", lon="x"), "pixel")


@pytest.mark.parametrize(
    ("switch", "text", "says"),
    [
        ('scaler = "year"', T2M, "domain, pixel, land_mask"),
        ('scaler = "domain"', RECIPE, "turned and mirrored"),
        ("instance_norm = true", 'family = "quantile_map"' + RECIPE, "quantile mapping"),
        ("learn_residuals = false", 'family = "quantile_map"' + RECIPE, "quantile mapping"),
    ],
)
def test_a_recipe_that_cannot_be_normalised_so_is_refused_before_its_files_are_read(switch, text, says, recipe):
    with pytest.raises(SpecError, match=says):
        recipe(switch, text)


def test_a_card_never_says_that_a_model_with_instance_norm_is_region_independent(recipe, tmp_path):
    recipe(SWITCHES["instances"])
    folder = ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0]
    assert amend_card(folder, region_independent=True).region_independent is False
    path = folder / "card.toml"
    path.write_text(path.read_text().replace("region_independent = false", "region_independent = true"))
    with pytest.raises(ModelError, match="region_independent with instance_norm"):
        read_card(path)


def test_weights_without_their_statistics_are_refused(recipe, tmp_path):
    from core.models.model import Model, save_weights

    recipe(SWITCHES["domain"])
    folder = ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0]
    card, path = read_card(folder / "card.toml"), folder / "weights.safetensors"
    whole = Model.from_file(card, path)
    save_weights(whole.denoisers, path)
    with pytest.raises(ModelError, match='hold nothing of the "domain" scaler'):
        Model.from_file(card, path)


def test_a_further_course_keeps_the_terms_of_the_model_that_it_starts_from(recipe, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path)
    store.load.cache_clear()
    asked = recipe(SWITCHES["fields"])
    shutil.copytree(ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0], tmp_path / "made-up")
    further = replace(asked, start_from="made-up")
    trainer = trainer_of(further, tmp_path, tmp_path / "further", devices=1)
    card = store.load("made-up").card
    assert (trainer.space.field_mean, trainer.space.residual_sd) == (card.field_mean, card.residual_sd)
    with pytest.raises(ModelError, match="learn_residuals False; the recipe True"):
        start_from(replace(further, learn_residuals=True), trainer.averaged())
    with pytest.raises(ModelError, match="made-up has covariates"):
        start_from(replace(further, covariates=("others", "as", "many")), trainer.averaged())
    store.load.cache_clear()


def test_a_training_is_not_gone_on_with_in_other_terms(recipe, tmp_path):
    ended(trainer_of(recipe(), tmp_path, tmp_path / "out", devices=1).run())[0]
    assert trainer_of(recipe(), tmp_path, tmp_path / "out", devices=1).state["step"] == 3
    with pytest.raises(ModelError, match="began with instance_norm False; the recipe has True"):
        trainer_of(recipe(SWITCHES["instances"]), tmp_path, tmp_path / "out", devices=1)


def test_a_checkpoint_from_before_is_gone_on_with_without_any(recipe):
    old = {"step": 3, "residual_sd": 0.2, "condition_scale": 1.5}
    check_terms(dict(old), recipe())
    with pytest.raises(ModelError, match="learn_residuals True"):
        check_terms(dict(old), recipe(SWITCHES["fields"]))


def test_a_checkpoint_from_before_has_a_mean_of_0():
    assert statistics_of({"step": 3, "residual_sd": 0.2, "condition_scale": 1.5}) == {
        "residual_sd": 0.2,
        "condition_scale": 1.5,
        "field_mean": 0.0,
    }

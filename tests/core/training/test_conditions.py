"""What a network is shown besides the coarse field in training: further variables of the file, and gauges made of truth."""

import itertools
from dataclasses import asdict

import numpy as np
import pytest
import torch
import xarray as xr

from core.errors import InputError, ModelError, SpecError
from core.grid import as_field
from core.io import open_source
from core.models import store
from core.models.card import read_card
from core.models.condition import Standard
from core.training import train
from core.training.channels import measured, read_channels
from core.training.config import ObservationSettings
from core.training.course import read_pairs, trainer_of
from core.training.gauging import draw_gauges, with_gauges
from core.training.gridded import pairs_of_hours, read_hours
from core.training.recipe_file import read_recipe
from core.training.tasks import block_mean
from tests.core.models.test_store import RECIPE
from tests.drive import ended

FACTOR, HOURS = 5, 48
Y, X = 52 + 0.25 * np.arange(20), -4 + 0.25 * np.arange(30)
HOURS_RECIPE = (
    RECIPE.replace("[transform]\n", 'variable = "t2m"\nchannels = ["msl", "eastward_wind"]\n[transform]\n', 1)
    .replace("factor = 10", "factor = 5\ncoarse_step_degrees = 1.25")
    .replace('name = "sqrt"', 'name = "linear"\nmean = 280.0\nsd = 10.0')
    .replace(
        "files = []",
        'files = ["hours.nc"]\nperiods.training = ["2019-03-01", "2019-03-02"]\n'
        'periods.validation = ["2019-03-02", "2019-03-03"]\nwindows = [[4, 4]]',
    )
    .replace("steps = 300", "steps = 3\nvalidate_every = 3")
    .replace("warmup = 10", "warmup = 1")
    .replace("cooldown = 10", 'cooldown = 1\nprecision = "32-true"')
)
OBSERVATIONS = "[observations]\nshare = [0.01, 0.05]\nnone = 0.25\n"


@pytest.fixture
def file(tmp_path):
    """Two days of temperature with pressure and wind, and the recipe beside them."""
    t, y, x = np.ogrid[:HOURS, :20, :30]
    times = np.datetime64("2019-03-01", "ns") + np.arange(HOURS) * np.timedelta64(1, "h")
    hours = as_field(250 + t + 0.01 * y + 0.0003 * x, variable="t2m", y=Y, x=X, times=times).to_dataset()
    hours["lat"].attrs["units"], hours["lon"].attrs["units"] = "degrees_north", "degrees_east"
    hours["msl"] = (hours["t2m"] * 0 + (100_000 + 100 * t + y + 0.01 * x)).astype("f4").assign_attrs(units="Pa")
    wind = {"units": "m s-1", "standard_name": "eastward_wind"}
    hours["u10"] = (hours["t2m"] * 0 + (0.1 * y - 0.2 * x + 0 * t)).astype("f4").assign_attrs(wind)
    hours.to_netcdf(tmp_path / "hours.nc")
    (tmp_path / "tiny.toml").write_text(HOURS_RECIPE)
    return tmp_path / "hours.nc"


def changed(file, **variables):
    """The file with other variables in place of its own."""
    with xr.open_dataset(file) as dataset:
        held = dataset.load()
    held.assign(variables).to_netcdf(file)


def test_channels_lie_on_the_cells_of_the_hours_and_have_any_of_their_names(file):
    hours = read_hours(file, "t2m", FACTOR)
    channels = read_channels(file, "t2m", ["eastward_wind", "msl"], FACTOR)
    assert list(channels) == ["eastward_wind", "msl"]
    for field in channels.values():
        xr.testing.assert_equal(field.coords.to_dataset(), hours.coords.to_dataset())
    assert (channels["msl"].attrs["units"], channels["msl"].name) == ("Pa", "msl")


def test_a_batch_has_the_block_means_of_the_very_cells_and_hours(file):
    hours = read_hours(file, "t2m", FACTOR)
    channels = list(read_channels(file, "t2m", ["msl", "u10"], FACTOR).values())
    pairs = pairs_of_hours(hours, factor=FACTOR, windows=[(2, 3)], channels=channels)
    for key in range(10):
        batch = pairs(4, (key,))
        assert batch.channels.shape == (4, 2, 2, 3)
        for truth, (pressure, wind) in zip(batch.truth[:, 0].numpy(), batch.channels.numpy(), strict=True):
            # Hour, row and column of the first pixel, by the temperature that it alone has.
            t, row, column = np.unravel_index(np.abs(hours.values - truth[0, 0]).argmin(), hours.shape)
            rows, columns = row + 2 + 5 * np.arange(2)[:, None], column + 2 + 5 * np.arange(3)
            np.testing.assert_array_equal(truth, hours.values[t, row : row + 10, column : column + 15])
            np.testing.assert_allclose(pressure, 100_000 + 100 * t + rows + 0.01 * columns, rtol=1e-6)
            np.testing.assert_allclose(wind, 0.1 * rows - 0.2 * columns, atol=1e-5)


def test_without_channels_pairs_are_what_they_were(file):
    hours = read_hours(file, "t2m", FACTOR)
    plain = pairs_of_hours(hours, factor=FACTOR, windows=[(2, 3)])(4, (7,))
    channels = list(read_channels(file, "t2m", ["msl"], FACTOR).values())
    told = pairs_of_hours(hours, factor=FACTOR, windows=[(2, 3)], channels=channels)(4, (7,))
    assert plain.channels.shape == (4, 0, 2, 3) and plain.gauged.shape == (4, 0, 10, 15)
    assert plain.truth.equal(told.truth) and plain.coarse.equal(told.coarse)


def test_channels_are_standardised_by_the_training_period_alone(file):
    recipe = read_recipe(file.with_name("tiny.toml"))
    standards = read_pairs(recipe, file.parent).standards
    with open_source(file, variable="t2m") as source:
        assert {each.name for each in source.further} == {"t2m", "msl", "u10"}
    with xr.open_dataset(file) as dataset:
        blocks = block_mean(dataset["msl"].values[:24].astype(np.float64), FACTOR)
    assert standards["msl"].mean == pytest.approx(blocks.mean())
    assert standards["msl"].sd == pytest.approx(blocks.std(), rel=1e-5)
    assert [standards[name].units for name in standards] == ["Pa", "m s-1"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda u: u.where(u != u[3, 4, 5]), "u10 in hours.nc has .* missing values; expected none"),
        (lambda u: u * 0 + 2, "u10 in hours.nc is 2 everywhere and always"),
    ],
)
def test_channels_that_teach_nothing_or_are_not_whole_are_refused(file, change, says):
    with xr.open_dataset(file) as dataset:
        wind = dataset["u10"].load()
    changed(file, u10=change(wind).assign_attrs(wind.attrs))
    with pytest.raises(InputError, match=says):
        read_channels(file, "t2m", ["eastward_wind"], FACTOR)


def test_a_channel_that_the_file_does_not_hold_is_refused_with_what_it_holds(file):
    with pytest.raises(InputError, match='hours.nc has no variable .* "northward_wind"; it holds t2m'):
        read_channels(file, "t2m", ["northward_wind"], FACTOR)


def test_gauges_are_as_many_as_asked_evenly_in_the_logarithm_and_sometimes_none():
    settings, rng = ObservationSettings((0.0, 0.02), 0.2), np.random.default_rng(0)
    counts = np.array([draw_gauges((100, 100), settings, rng).sum() for _ in range(2000)])
    some = counts[counts > 0]
    assert (counts == 0).mean() == pytest.approx(0.2, abs=0.03)
    assert some.min() == 1 and 180 < some.max() <= 200
    assert np.median(some) == pytest.approx(np.sqrt(200), rel=0.15)
    mask = draw_gauges((10, 10), ObservationSettings((1.0, 1.0), 0.0), rng)
    assert mask.shape == (10, 10) and set(mask.ravel()) == {1.0}


def test_gauges_lie_anywhere_and_belong_to_the_key(file):
    hours = read_hours(file, "t2m", FACTOR)
    plain = pairs_of_hours(hours, factor=FACTOR, windows=[(2, 2)])
    pairs = with_gauges(plain, ObservationSettings((0.1, 0.1), 0.0))
    masks, errors = torch.cat([pairs(8, (key,)).gauged for key in range(20)]).split(1, 1)
    assert not errors.any() and (masks.sum((1, 2, 3)) == 10).all() and masks.sum(0).min() > 0
    again = pairs(8, (3,))
    assert again.gauged[:, :1].equal(masks[24:32]) and again.truth.equal(plain(8, (3,)).truth)


def test_readings_err_by_as_much_as_asked_where_gauges_are(file):
    pairs = pairs_of_hours(read_hours(file, "t2m", FACTOR), factor=FACTOR)
    mask, error = with_gauges(pairs, ObservationSettings((0.2, 0.4), 0.0, error=0.1))(32, (0,)).gauged.unbind(1)
    assert not error[mask == 0].any()
    assert error[mask == 1].std().item() == pytest.approx(0.1, rel=0.05)
    assert error[mask == 1].mean().item() == pytest.approx(0, abs=0.01)


def test_a_condition_ends_with_channels_of_order_one_and_with_gauges_residuals(file):
    path = file.with_name("tiny.toml")
    path.write_text(HOURS_RECIPE.replace("[transform]", OBSERVATIONS + "error = 0.1\n[transform]", 1))
    trainer = trainer_of(read_recipe(path), file.parent, file.parent / "run", devices=1)
    batch, _ = trainer.validation
    condition, base = trainer._encode(batch, trainer.averaged())
    pressure, wind, value, mask = condition[:, -4:].unbind(1)
    assert condition.shape[1] == 3 + 2 + 2
    standard = trainer.standards[1]
    # The wind is linear in space, and bilinear interpolation exact for it, away from the crop's rim.
    cells = (batch.channels[:, 1] - standard.mean) / standard.sd
    slope = torch.arange(-2.0, 3.0) * -0.2 / standard.sd
    torch.testing.assert_close(wind[:, 7, 5:10], cells[:, 1, 1, None] + slope, atol=1e-4, rtol=0)
    assert pressure.abs().max() < 8
    error = batch.gauged[:, 1]
    torch.testing.assert_close(value, (trainer.space.residual(batch.truth, base)[:, 0] + error) * mask)
    assert error.any()
    assert set(mask.unique().tolist()) == {0.0, 1.0} and (mask.sum((1, 2)) == 0).any()


@pytest.mark.parametrize("extra", ["", OBSERVATIONS])
def test_three_steps_by_recipe_leave_a_card_that_says_what_to_show(file, extra):
    path = file.with_name("tiny.toml")
    path.write_text(HOURS_RECIPE.replace("[transform]", extra + "[transform]", 1))
    card = read_card(ended(train(path, file.parent / "run", devices=1))[0] / "card.toml")
    standards = read_pairs(read_recipe(path), file.parent).standards
    assert card.channels == {name: asdict(standard) for name, standard in standards.items()}
    assert list(card.channels) == ["msl", "eastward_wind"]
    assert card.observations is bool(extra)
    if extra:
        assert card.training["observations"] == {"share": [0.01, 0.05], "none": 0.25, "error": 0.0}


def test_a_training_goes_on_with_the_standards_that_it_began_with(file):
    recipe = read_recipe(file.with_name("tiny.toml"))
    first = trainer_of(recipe, file.parent, file.parent / "run", devices=1)
    steps = first.run()
    list(itertools.islice(steps, 2))
    steps.close()
    with xr.open_dataset(file) as dataset:
        pressure = dataset["msl"].load()
    changed(file, msl=pressure + 500)
    again = trainer_of(recipe, file.parent, file.parent / "run", devices=1)
    assert again.standards == first.standards and again.state["step"] == 2
    with xr.open_dataset(file) as dataset:
        wind = dataset["u10"].load()
    changed(file, u10=wind.assign_attrs(units="m s**-1"))
    assert trainer_of(recipe, file.parent, file.parent / "run", devices=1).standards == first.standards
    changed(file, msl=(pressure / 100).assign_attrs(units="hPa"))
    with pytest.raises(ModelError, match="'msl': 'hPa'.*expected {'msl': 'Pa'"):
        trainer_of(recipe, file.parent, file.parent / "run", devices=1)


def test_a_training_from_a_finished_model_keeps_its_standards_and_its_channels(file, monkeypatch):
    path = file.with_name("tiny.toml")
    folder = ended(train(path, file.parent / "run", devices=1))[0]
    monkeypatch.setattr(store, "SHIPPED", file.parent / "none")
    monkeypatch.setattr(store, "user_folder", lambda: folder.parent / "models")
    (folder.parent / "models").mkdir()
    folder.rename(folder.parent / "models" / "tiny")
    store.load.cache_clear()
    with xr.open_dataset(file) as dataset:
        pressure = dataset["msl"].load()
    changed(file, msl=pressure + 500)
    path.write_text('start_from = "tiny"\n' + HOURS_RECIPE)
    further = trainer_of(read_recipe(path), file.parent, file.parent / "further", devices=1)
    assert {s.units: s.mean for s in further.standards} == {
        each["units"]: each["mean"] for each in store.load("tiny").card.channels.values()
    }
    path.write_text('start_from = "tiny"\n' + HOURS_RECIPE.replace('"msl", "eastward_wind"', '"eastward_wind", "msl"'))
    with pytest.raises(ModelError, match=r"tiny has channels \('msl', 'eastward_wind'\); the recipe"):
        trainer_of(read_recipe(path), file.parent, file.parent / "other", devices=1)
    store.load.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("periods.training", "# periods.training", "without .data. periods"),
        ("[transform]", "[observations]\nshare = [0.0, 0.1]\nerror = -1\n[transform]", "an error of 0 or more"),
        ('"msl"', '"msl", "msl"', "names a channel twice"),
        ("[transform]", "[observations]\nshare = [0.1, 0.01]\n[transform]", "expected two shares from 0 to 1"),
        ("[transform]", "[observations]\nshare = 0.1\n[transform]", "expected two shares from 0 to 1"),
        ("[transform]", "[observations]\nshare = [0.0, 0.1]\nnone = 1.0\n[transform]", "from 0 to below 1"),
        ("[transform]", "[observations]\nshares = [0.1, 0.2]\n[transform]", "unknown entries .'shares'."),
        ('"downscale"', '"correct"\nobservations = {share = [0.0, 0.1]}', "expected downscale, for gauges are pixels"),
        ('stage = "downscale"', 'stage = "downscale"\nfamily = "quantile_map"', "quantile mapping; expected none"),
    ],
)
def test_a_recipe_that_shows_what_cannot_be_is_refused(tmp_path, old, new, says):
    text = HOURS_RECIPE.replace(old, new, 1)
    if old == "periods.training":
        text = text.replace("periods.validation", "# periods.validation")
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(SpecError, match=says):
        read_recipe(tmp_path / "bad.toml")


def test_a_standard_is_mean_and_standard_deviation_by_hand():
    assert Standard.of("K", np.array([[1.0, 3.0]], np.float32)) == Standard("K", 2.0, 1.0)
    field = as_field(
        np.arange(16.0).reshape(1, 4, 4), variable="t2m", y=Y[:4], x=X[:4], times=np.array(["2019"], "M8[ns]")
    )
    assert measured({"t": field}, 2)["t"] == Standard("K", 7.5, pytest.approx(np.sqrt(17.0)))

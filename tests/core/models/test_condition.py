"""What joins a condition: in which order, of what order of magnitude, and as many channels as a card says."""

import tomllib
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import ModelError
from core.models import store
from core.models.card import read_card
from core.models.condition import Standard, condition_channels, observed, standardised, upsampled
from core.training.config import ObservationSettings
from core.training.recipe_file import read_recipe
from tests.core.models.test_store import RECIPE, folder  # noqa: F401 - a fixture
from tests.stub_model import StubCard

CARD = StubCard("tiny", "downscale", 10)
WIND = {"units": "m s-1", "mean": 1.0, "sd": 2.0}


def test_channels_are_counted_alike_for_a_card_and_a_recipe(tmp_path):
    (tmp_path / "tiny.toml").write_text(RECIPE)
    recipe = read_recipe(tmp_path / "tiny.toml")
    assert condition_channels(CARD) == condition_channels(recipe) == 3
    more = {"covariates": ("hour_cyclical", "orography"), "condition_dropout": 0.1}
    card = replace(CARD, **more, channels={"u10": WIND, "v10": WIND}, observations=True)
    told = replace(recipe, **more, channels=("u10", "v10"), observations=ObservationSettings((0.0, 0.1)))
    assert condition_channels(card) == condition_channels(told) == 3 + 1 + 3 + 2 + 2


def test_the_model_of_an_older_card_is_shown_nothing_more(folder):  # noqa: F811 - a fixture
    path = folder / "card.toml"
    path.write_text(path.read_text().replace("observations = false\n", "").replace("[channels]\n", ""))
    older = read_card(path)
    assert not {"channels", "observations"} & set(tomllib.loads(path.read_text()))
    assert (older.channels, older.observations) == ({}, False)
    assert store.load("tiny").space.encode(torch.ones(1, 1, 4, 4))[0].shape[1] == condition_channels(older) == 3


def test_a_linear_field_is_upsampled_exactly_and_an_empty_one_has_the_shape():
    y, x = torch.meshgrid(torch.arange(6.0), torch.arange(8.0), indexing="ij")
    fine = upsampled(torch.stack([2 * y - x, x])[None], 5)
    at_y, at_x = ((torch.arange(n * 5) + 0.5) / 5 - 0.5 for n in (6, 8))
    expected = 2 * at_y.clamp(0, 5)[:, None] - at_x.clamp(0, 7)
    torch.testing.assert_close(fine[0, 0], expected, atol=1e-5, rtol=0)
    assert upsampled(torch.empty(2, 0, 6, 8), 5).shape == (2, 0, 30, 40)
    assert torch.equal(upsampled(y[None, None], 1), y[None, None])


def test_standards_are_undone_by_hand():
    fields = torch.tensor([100_000.0, 5.0]).view(1, 2, 1, 1)
    shown = standardised(fields, [Standard("Pa", 101_000.0, 500.0), Standard("m s-1", 1.0, 2.0)])
    assert shown.flatten().tolist() == [-2.0, 2.0]
    assert Standard.of("K", np.array([1.0, 3.0], np.float32)) == Standard("K", 2.0, 1.0)


def test_a_residual_is_shown_where_there_is_an_observation_whatever_it_is_elsewhere():
    residual, mask = (
        torch.tensor([[1.0, torch.nan], [3.0, 4.0]])[None, None],
        torch.tensor([[1.0, 0], [0, 1]])[None, None],
    )
    assert observed(residual, mask).tolist() == [[[[1, 0], [0, 4]], [[1, 0], [0, 1]]]]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[channels]", '[channels.u10]\nunits = "m s-1"\nmean = 0.0\nsd = 0.0', "an sd above 0"),
        ("[channels]", '[channels.u10]\nunits = "m s-1"\nmean = 0.0', "expected units, mean and an sd"),
        ('stage = "downscale"', 'stage = "correct"', "expected downscale, for gauges are pixels of the fine field"),
    ],
)
def test_a_card_that_shows_what_cannot_be_is_refused(folder, old, new, says):  # noqa: F811 - a fixture
    path = folder / "card.toml"
    path.write_text(path.read_text().replace("observations = false", "observations = true").replace(old, new, 1))
    with pytest.raises(ModelError, match=says):
        read_card(path)

"""What a model was trained on is measured on the batches that its training begins with, and goes into its card."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from core.training.domain import Origin, domain_of, origin_of
from core.training.recipe_file import read_recipe
from core.training.tasks import Batch
from tests.stub_scene import stub_scene

RECIPE = read_recipe(Path(__file__).resolve().parents[3] / "resources" / "recipes" / "downscale-mrms-1km.toml")


def pairs_of(values):
    """Pairs whose coarse field is ``values`` times the batch's number, and the keys that were asked for."""
    keys = []

    def pairs(count, key):
        keys.append(key)
        coarse = torch.from_numpy(np.asarray(values, np.float32) * (key[1] + 1))[None, None]
        return Batch(*[coarse] * len(Batch._fields))

    return pairs, keys


def test_shares_and_quantiles_are_those_of_the_batches():
    pairs, keys = pairs_of([[0.0, 1.0], [np.nan, 3.0]])
    domain = domain_of(RECIPE, pairs, Origin((20.0, 50.0, -130.0, -60.0), (6,), (2.0,)), batches=2)
    assert keys == [(RECIPE.optimiser.seed, 0, 0), (RECIPE.optimiser.seed, 1, 0)]
    assert (domain["cells"], domain["missing"], domain["wet"]) == (8, 0.25, round(4 / 6, 6))
    assert (domain["lowest"], domain["highest"]) == (0.0, 6.0)
    assert domain["quantiles"]["0.5"] == np.median([1.0, 3.0, 2.0, 6.0])
    assert (domain["months"], domain["minutes"], domain["box"]) == ([6], [2.0], [20.0, 50.0, -130.0, -60.0])


def test_temperatures_count_all_cells():
    pairs, _ = pairs_of([[0.0, 10.0]])
    domain = domain_of(replace(RECIPE, variable="t2m"), pairs, Origin(), batches=1)
    assert domain["quantiles"]["0.5"] == 5.0 and "wet" not in domain and "box" not in domain


def test_an_origin_is_the_box_and_the_months_of_a_field():
    field = stub_scene().truth
    times = np.array(["2019-12-31T23", "2020-01-01", "2020-06-10"], "datetime64[ns]")
    origin = origin_of(field, times, ())
    assert origin == Origin((35.005, 35.595, -97.595, -96.805), (1, 6, 12), (0.0,))

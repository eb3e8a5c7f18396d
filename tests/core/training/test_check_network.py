"""What a recipe names is known to exist before its files are read."""

import pytest

from core.errors import ModelError, SpecError
from core.training import train
from core.training.objectives import check_network
from core.training.recipe_file import read_recipe
from tests.core.models.test_store import RECIPE

DIRECT = RECIPE.replace('id = "tiny"', 'id = "tiny"\nprediction = "direct"').replace(
    "[optimiser]", '[optimiser]\nloss = "l1"'
)


def recipe_file(tmp_path, text):
    path = tmp_path / "recipe.toml"
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "tiny"', 'id = "tiny"\nfamily = "unnet"', 'family is "unnet"'),
        ("n_channels = 8", "n_chanels = 8", "n_chanels"),
        ('prediction = "direct"', 'prediction = "indirect"', 'prediction is "indirect"'),
        ('loss = "l1"', 'loss = "l3"', 'loss is "l3"'),
        ("files = []", "", r"\[data\] lacks files"),
    ],
)
def test_a_misspelt_recipe_is_refused_before_its_missing_files_are_looked_for(tmp_path, old, new, says):
    path = recipe_file(tmp_path, DIRECT.replace(old, new).replace("files = []", 'files = ["missing.nc"]'))
    with pytest.raises((ModelError, SpecError), match=says):
        next(train(path, tmp_path / "run"))


def test_a_sound_recipe_passes(tmp_path):
    check_network(read_recipe(recipe_file(tmp_path, DIRECT)))
    check_network(read_recipe(recipe_file(tmp_path, RECIPE)))


def test_a_network_that_answers_directly_makes_one_member_unless_the_recipe_says_otherwise(tmp_path):
    assert read_recipe(recipe_file(tmp_path, DIRECT)).members == 1
    assert read_recipe(recipe_file(tmp_path, "checkpoints = 4\n" + DIRECT)).members == 4
    assert read_recipe(recipe_file(tmp_path, "members = 0\n" + DIRECT)).members == 0
    assert read_recipe(recipe_file(tmp_path, RECIPE)).members == 0


def test_crops_that_a_network_cannot_halve_as_often_as_it_must_are_refused(tmp_path):
    check_network(read_recipe(recipe_file(tmp_path, RECIPE)))
    with pytest.raises(SpecError, match=r"crops of 45 x 45 pixels.*multiple of \d+"):
        check_network(read_recipe(recipe_file(tmp_path, RECIPE.replace("crop = 40", "crop = 45"))))

"""Two trainings do not share a folder."""

import pytest

from core.errors import OutputError
from core.training import train
from core.training.turn import one_at_a_time
from tests.core.models.test_store import RECIPE


def test_a_second_training_in_a_folder_is_refused_until_the_first_has_ended(tmp_path):
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(RECIPE)
    first = train(recipe, tmp_path / "run")
    assert next(first).message == "reading radar files"
    with pytest.raises(OutputError, match="another training is at work"):
        next(train(recipe, tmp_path / "run"))
    assert next(train(recipe, tmp_path / "other")).stage == "train"
    first.close()
    with one_at_a_time(tmp_path / "run"):
        pass


def test_the_other_processes_of_one_training_share_the_first_ones_place(tmp_path, monkeypatch):
    with one_at_a_time(tmp_path):
        monkeypatch.setenv("RANK", "1")
        with one_at_a_time(tmp_path):
            pass

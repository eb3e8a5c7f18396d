"""A training in a process of its own: begun, followed by whoever knows its folder, stopped, gone on with, installed."""

import io
import os
import time

import pytest

from core.cli.progress import Progress
from core.errors import InputError, OutputError, SpecError
from core.languages import Sentence
from core.models import store
from core.training.check import check_training
from core.training.child import Training, keep_refusal
from core.training.form import Form, blocks_in, form_of, shipped_recipes, words_of, write_recipe
from core.training.recipe_file import read_recipe
from core.training.turn import at_work, one_at_a_time
from core.types import Step
from tests.core.models.test_store import RECIPE
from tests.stub_scene import stub_scene

BLOCK = (35.0, 35.5, -97.6, -97.1)
FEW = (
    RECIPE.replace("steps = 300", "steps = 6")
    .replace("warmup = 10", "warmup = 2")
    .replace("cooldown = 10", 'cooldown = 2\nprecision = "32-true"\nvalidate_every = 5')
    .replace("holdout_blocks = [[30, 34, -90, -86]]", "holdout_blocks = []\ngap_degrees = 0.0")
)


@pytest.fixture
def radar(tmp_path):
    """1.2 degrees of rain, every hundredth of one, at two times."""
    path = tmp_path / "radar.nc"
    stub_scene((120, 120), times=2).truth.rename("rainrate").to_netcdf(path)
    return path


@pytest.fixture
def base(tmp_path):
    path = tmp_path / "base.toml"
    path.write_text(FEW, encoding="utf-8")
    return path


@pytest.fixture
def form(radar):
    return Form("my-tiny", "Mine", (radar,), validation_blocks=(BLOCK,), steps=6, learning_rate=0.01)


def until(condition, seconds=300.0):
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.1)


@pytest.fixture
def begin():
    """Starts trainings; none outlives the test."""
    begun = []

    def start(folder):
        begun.append(Training.begin(folder))
        return begun[-1]

    yield start
    for training in begun:
        training.stop()
        until(lambda: not training.running)  # noqa: B023


def test_a_training_is_stopped_gone_on_with_and_installed(base, form, tmp_path, monkeypatch, begin):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    folder = tmp_path / "run"
    many = Form(**{name: getattr(form, name) for name in Form.__dataclass_fields__} | {"steps": 2000})
    write_recipe(base, many, folder, {})
    first = begin(folder)
    until(lambda: at_work(folder) is not None and first.course().step >= 5)
    other = Training(folder)
    assert other.running and other.course().state == "running"
    with pytest.raises(OutputError, match="another training is at work"):
        check_training(folder / "recipe.toml", folder)
    other.stop()
    until(lambda: not first.running)
    assert (first.course().state, other.running) == ("stopped", False)
    assert (folder / "checkpoint.safetensors").exists()
    done = store_step(folder)
    assert 0 < done < 2000
    write_recipe(
        base, Form(**{n: getattr(form, n) for n in Form.__dataclass_fields__} | {"steps": done + 5}), folder, {}
    )
    assert any(f"goes on from step {done}" in line for line in check_training(folder / "recipe.toml", folder))
    second = begin(folder)
    until(lambda: not second.running)
    course = second.course()
    assert (course.state, course.model, course.step) == ("finished", "my-tiny", done + 5)
    assert course.validation and course.picture is not None
    (card,) = (tmp_path / "home" / "stormlens" / "models").glob("*/card.toml")
    assert card.parent.name == "my-tiny"


def store_step(folder):
    from core.training.checkpoint import read_state

    return read_state(folder / "checkpoint.safetensors")["step"]


def test_what_it_says_on_its_way_is_understood(base, form, tmp_path):
    write_recipe(base, form, tmp_path / "run", {})
    log, clock = io.StringIO(), iter([0.0, 0.0, 65.0])
    progress = Progress(log, lambda: next(clock))
    progress.show(Step("train", 0, 6, "reading radar files"))
    (tmp_path / "run" / "training.log").write_text(log.getvalue(), encoding="utf-8")
    with one_at_a_time(tmp_path / "run"):
        course = Training(tmp_path / "run").course()
    assert (course.state, course.step, course.left) == ("running", 0, "")  # nobody knows yet how long it takes
    progress.show(Step("train", 2, 6, "loss 0.5"))
    (tmp_path / "run" / "training.log").write_text(log.getvalue(), encoding="utf-8")
    with one_at_a_time(tmp_path / "run"):
        course = Training(tmp_path / "run").course()
    assert (course.state, course.step, course.total, course.left) == ("running", 2, 6, "2 min 10 s")


@pytest.mark.parametrize(
    ("log", "state", "message"),
    [
        ("stormlens: the disk is full. Make room\n", "failed", "the disk is full. Make room"),
        ("train 3/6, 10 s left\nstormlens: stopped\n", "stopped", "stopped"),
        ("train 3/6, 10 s left\n", "stopped", ""),
        ("Traceback\nImportError: no torch\n", "failed", "ImportError: no torch"),
    ],
)
def test_how_it_ended_is_told(base, form, tmp_path, log, state, message):
    write_recipe(base, form, tmp_path / "run", {})
    (tmp_path / "run" / "training.log").write_text(log, encoding="utf-8")
    course = Training(tmp_path / "run").course()
    assert (course.state, course.message) == (state, message)


def test_why_it_failed_can_be_said_in_another_language(base, form, tmp_path):
    folder = write_recipe(base, form, tmp_path / "run", {}).parent
    error = InputError(Sentence("{file} has no field", file="a.nc"), remedy=Sentence("Choose another"))
    keep_refusal(folder, error)
    (folder / "training.log").write_text(f"stormlens: {error}\n", encoding="utf-8")
    told = Training(folder).course().message
    assert told == str(error) == "a.nc has no field. Choose another"
    assert told.values["message"].template == "{file} has no field" and told.values["message"].values == {
        "file": "a.nc"
    }
    (folder / "training.log").write_text("stormlens: something else\n", encoding="utf-8")
    assert not isinstance(Training(folder).course().message, Sentence)


def test_a_process_that_was_killed_is_not_at_work(tmp_path):
    (tmp_path / "training.pid").write_text(str(os.getpid()))
    assert at_work(tmp_path) is None
    with one_at_a_time(tmp_path):
        assert at_work(tmp_path) == os.getpid()
    assert not (tmp_path / "training.pid").exists()


def test_a_row_that_is_being_written_waits(base, form, tmp_path):
    write_recipe(base, form, tmp_path / "run", {})
    (tmp_path / "run" / "losses.csv").write_text("step,seconds,loss,validation\n50,1,0.5,\n100,2,0.25,0.75\n15")
    course = Training(tmp_path / "run").course()
    assert course.losses == ((50, 0.5), (100, 0.25)) and course.validation == ((100, 0.75),)


def test_every_shipped_recipe_has_a_form_and_is_written_back(tmp_path):
    for name, path in shipped_recipes().items():
        form = form_of(path)
        assert form.id == f"my-{read_recipe(path).id}"
        again = form_of(write_recipe(path, form, tmp_path / name, store.models()), own_name=True)
        assert (again.id, again.steps, again.holdout_blocks) == (form.id, form.steps, form.holdout_blocks)


def test_a_model_to_start_from_decides_the_network(tmp_path, radar, base):
    card = store.models()["downscale-mrms-1km"]
    form = Form("my-tuned", "Tuned", (radar,), steps=100, learning_rate=0.001, start_from=card.id)
    path = write_recipe(base, form, tmp_path / "run", store.models())
    recipe = read_recipe(path)
    assert recipe.network == {k: tuple(v) if isinstance(v, list) else v for k, v in card.network.items()} or (
        recipe.network == card.network
    )
    assert (recipe.start_from, recipe.default, recipe.optimiser.learning_rate) == (card.id, False, 0.001)
    with pytest.raises(SpecError, match="not installed"):
        write_recipe(base, Form("a", "A", (radar,), steps=9, start_from="nobody"), tmp_path / "run", store.models())


def test_short_trainings_have_short_warm_ups(base, form, tmp_path):
    short = Form("my-tiny", "Mine", form.files, steps=3, learning_rate=0.01)
    optimiser = read_recipe(write_recipe(base, short, tmp_path / "run", {})).optimiser
    assert optimiser.warmup + optimiser.cooldown <= 3


def test_blocks_are_typed_and_written_alike():
    blocks = blocks_in("26 30.5 -84 -79.5\n36, 40, -81, -77")
    assert blocks == ((26.0, 30.5, -84.0, -79.5), (36.0, 40.0, -81.0, -77.0))
    assert blocks_in(words_of(blocks)) == blocks and blocks_in("  ") == ()
    for text, says in (("1 2 3", "no block"), ("a b c d", "no block"), ("5 4 0 1", "no inside")):
        with pytest.raises(SpecError, match=says):
            blocks_in(text)


def test_what_would_be_done_is_told(base, form, tmp_path):
    path = write_recipe(base, form, tmp_path / "run", {})
    lines = check_training(path, tmp_path / "run")
    assert lines[0] == "1 file, 2 times" and "6 steps of 2 crops" in lines[2]


@pytest.mark.parametrize(
    ("changes", "kind", "says"),
    [
        ({"files": ()}, InputError, "no file"),
        ({"id": "downscale-mrms-1km"}, SpecError, "ships with"),
        ({"id": "My Model"}, SpecError, "small letters"),
        ({"validation_blocks": ((35.0, 35.1, -97.6, -97.5),)}, InputError, "no room for crops"),
        ({"holdout_blocks": ((50.0, 51.0, 0.0, 1.0),)}, InputError, "outside"),
    ],
)
def test_what_cannot_be_trained_is_refused_before_it_begins(base, form, tmp_path, changes, kind, says):
    wanted = Form(**{name: getattr(form, name) for name in Form.__dataclass_fields__} | changes)
    path = write_recipe(base, wanted, tmp_path / "run", {})
    with pytest.raises(kind, match=says):
        check_training(path, tmp_path / "run")


def test_the_packaged_app_and_a_bare_installation_say_what_to_do(base, form, tmp_path, monkeypatch):
    path = write_recipe(base, form, tmp_path / "run", {})
    monkeypatch.setattr("core.training.check.importlib.util.find_spec", lambda name: None)
    with pytest.raises(SpecError, match=r"lightning_fabric.*pip install"):
        check_training(path, tmp_path / "run")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(SpecError, match="packaged app"):
        check_training(path, tmp_path / "run")


def test_a_wider_field_of_one_variable_is_asked_for(base, form, tmp_path):
    small = tmp_path / "small.nc"
    stub_scene((30, 30)).truth.rename("rainrate").to_netcdf(small)
    path = write_recipe(base, Form("my-tiny", "Mine", (small,), steps=6, learning_rate=0.01), tmp_path / "run", {})
    with pytest.raises(InputError, match="crops of this recipe need 50 x 50"):
        check_training(path, tmp_path / "run")

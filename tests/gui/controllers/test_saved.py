"""Everything on the desk survives the way into a session file and back."""

from dataclasses import replace

import pytest

from core import pipeline
from core.errors import InputError, OutputError
from core.io import session_file
from core.types import Pin, Region, Run, RunSpec, Stated
from core.verify.selection import Selection
from gui.colour import Levels
from gui.controllers import saved
from gui.controllers.saved import Desk, KeptRun
from gui.session import DataChoice, Laboratory, SamplerChoice, Show, TrainingChoice, VariantChoice, fields_of
from gui.widgets.choices import FAILED, Batch, BatchItem
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene


@pytest.fixture
def desk(tmp_path) -> Desk:
    """Every setting is another than the usual one."""
    for name in ("storm.nc", "truth.nc", "gauges.csv"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    data = DataChoice(
        "pair", 5, 5, 0.25, 7, 3, "tp", 2, (1, 3), Region("box", 1.0, 2.0, 3.0, 4.0), True, 0.5, Stated("mm", 30.0, 0.5),
        Stated("mm/h", 0.0, 0.0, 0.5, True), (Pin(1.5, 3.5, "2019-06-10T00:00", 4.0, 0.5),),
        tmp_path / "storm.nc", tmp_path / "truth.nc", tmp_path / "gauges.csv",
    )  # fmt: skip
    sampler = SamplerChoice("fix", "fine", 4, 9, "heun", 7, "cpu", "additive", "dps", 2.0, 1.5)
    levels = Levels(0.2, 30.0, True, 4.0, 3.0, "in/h")
    rows = (("input", "downscaled:member 3"), ("downscaled - truth",))
    pair, mark = ("input", "truth"), ((3.5, 1.5),)
    show = Show("probability", 3, 2.5, 75.0, rows, "nws", levels, "swipe", pair, ("relief",), "lambert", mark)
    spec = RunSpec("storm", **fields_of(sampler), rho=5.0, corrector_sampler={"steps": 3})
    selection = Selection(((3.1, 1.1), (3.9, 1.1), (3.5, 1.9)), 0.5, 20.0, "water")
    rows = Laboratory((VariantChoice("fix", "fine", "heun", 4, "exponential", 0.5),))
    batch = Batch((BatchItem(4, data, sampler, "runs/{name}.nc", FAILED, "", "the disk is full"),))
    training = TrainingChoice(
        "mine.toml", "fine", "my-fine", "Mine", ("a.nc", "b.nc"), "1 2 3 4", "5 6 7 8", 7, 0.5, "out"
    )
    kept = {"training": training, "selection": selection, "laboratory": rows, "spec": spec, "batch": batch}
    return Desk(data, sampler, show, "AAAA", models=(("fine", "ab"),), **kept)


def test_every_setting_of_the_fixture_is_unusual(desk):
    """So that one which is forgotten on the way cannot come back by its default."""
    for choice in (
        desk.data,
        desk.sampler,
        desk.show,
        desk.selection,
        desk.laboratory,
        desk.training,
        *desk.laboratory.variants,
    ):
        usual = type(choice)()
        assert [name for name, value in fields_of(choice).items() if value == getattr(usual, name)] == []


def test_everything_comes_back(desk, tmp_path):
    path, made = saved.write(desk, tmp_path / "session.json")
    again = saved.read(path)
    for name in Desk.__dataclass_fields__:
        assert getattr(again, name) == getattr(desk, name), name
    assert made == {}


def test_words_that_no_window_knows_are_refused(desk, tmp_path):
    path, _ = saved.write(desk, tmp_path / "session.json")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"percentile"', '"percentiel"'), encoding="utf-8")
    with pytest.raises(InputError, match="shown has percentiel"):
        saved.read(path)


def test_what_is_not_on_the_desk_is_not_in_the_session(desk, tmp_path):
    bare = replace(desk, data=DataChoice(), spec=None, models=())
    again = saved.read(saved.write(bare, tmp_path / "session.json")[0])
    assert again.data == DataChoice() and again.spec is None and again.runs == ()


@pytest.fixture
def stub_run() -> Run:
    """Two members."""
    spec = RunSpec("stub", None, "stub-downscale", members=2, steps=2)
    return ended(pipeline.run(spec, stub_scene(), models=stub_models()))[0]


def test_a_write_that_is_broken_off_leaves_the_members_of_the_run_in_progress(stub_run, tmp_path, monkeypatch):
    """The session that is there names the file of one member; a crash comes between the file of two and the next session."""
    one = replace(stub_run, downscaled=stub_run.downscaled.isel(member=[0]), complete=False)
    bare, path = Desk(DataChoice(), SamplerChoice(), Show(), ""), tmp_path / "session.json"
    _, made = saved.write(replace(bare, runs=(KeptRun(0, one),)), path, folder="unsaved")
    longer = replace(bare, runs=(KeptRun(0, stub_run),))
    with monkeypatch.context() as patch, pytest.raises(OutputError):
        patch.setattr(session_file, "save_session", _break_off)
        saved.write(longer, path, folder="unsaved", known=made)
    (found,) = saved.read(path).runs
    assert found.run.downscaled.sizes["member"] == 1
    _, after = saved.write(longer, path, folder="unsaved", known=made)
    (found,) = saved.read(path).runs
    assert found.run.downscaled.sizes["member"] == stub_run.downscaled.sizes["member"]
    assert not made[0].exists() and after[0].exists()


def _break_off(*_args, **_named):
    raise OutputError("the disk is full", remedy="Free some")

"""Undo takes back wishes, one step each, with what followed from them; it passes over what nobody asked for."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QAction

from core.types import Region
from gui.controllers import undo as module
from gui.controllers.data import DataController
from gui.controllers.docks import DocksController
from gui.controllers.undo import Caption, UndoController
from gui.session import DataChoice, TrainingChoice, VariantChoice
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

FILE = DataChoice(input=Path("storm.nc"), role="fine", region=Region("all", 35.0, 36.0, -98.0, -97.0))
PART = Region("part", 35.2, 35.6, -97.8, -97.4)


class Bench:
    """The real session and stack; files and docks are stand-ins."""

    def __init__(self, session, qtbot):
        self.session, self._qtbot = session, qtbot
        self.docks = view_of(DocksController)
        self.docks.state = "first"
        self.data = view_of(DataController)
        self.data.restore = Mock(side_effect=self._restore)
        self.controller = UndoController(session, self.docks, self.data)
        self.controller.start()
        session.set_source(object(), FILE)
        session.set_scene(stub_scene())

    def _restore(self, choice):
        self.session.change_data(**module.fields_of(choice))

    def turn(self):
        """The event loop turns once."""
        self._qtbot.wait(1)

    @property
    def steps(self):
        return [self.controller.stack.text(index) for index in range(self.controller.stack.count())]


@pytest.fixture
def bench(session, qtbot):
    return Bench(session, qtbot)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("data", {"region": PART}),
        ("data", {"role": "coarse"}),
        ("sampler", {"seed": 7}),
        ("show", {"member": 3}),
        ("show", {"mark": ((-97.5, 35.2),)}),
    ],
)
def test_a_choice_is_taken_back_and_made_again(bench, kind, change):
    before = getattr(bench.session, kind)
    getattr(bench.session, f"change_{kind}")(**change)
    bench.turn()
    after = getattr(bench.session, kind)
    bench.controller.undo()
    assert getattr(bench.session, kind) == before != after
    bench.controller.redo()
    assert getattr(bench.session, kind) == after


def test_steps_are_taken_back_in_turn(bench):
    bench.session.change_data(region=PART)
    bench.turn()
    bench.session.change_sampler(members=3)
    bench.turn()
    assert bench.steps == ["changing the region", "changing members"]
    bench.controller.undo()
    assert bench.session.sampler.members == 16 and bench.session.data.region == PART
    bench.controller.undo()
    assert bench.session.data.region == FILE.region
    bench.controller.undo()
    assert bench.session.data.region == FILE.region


def test_what_changes_at_once_is_one_step(bench):
    bench.session.change_sampler(downscaler="fine", steps=12)
    bench.session.change_data(factor=5, coarsen=5)
    bench.turn()
    assert bench.steps == ["changing the downscaling model"]
    bench.controller.undo()
    assert bench.session.sampler.downscaler is None and bench.session.data.factor == 10


def test_a_number_that_is_turned_is_one_step_and_a_later_turn_another(bench, monkeypatch):
    for seed in (1, 2, 3):
        bench.session.change_sampler(seed=seed)
        bench.turn()
    monkeypatch.setattr(module, "MERGE_SECONDS", -1.0)
    bench.session.change_sampler(seed=4)
    bench.turn()
    assert len(bench.steps) == 2
    bench.controller.undo()
    assert bench.session.sampler.seed == 3
    bench.controller.undo()
    assert bench.session.sampler.seed == 0


def test_what_follows_from_a_scene_is_no_step_of_its_own(bench):
    def settle(scene):
        bench.session.change_sampler(corrector="fix")

    bench.session.scene_changed.connect(settle)
    bench.session.change_data(role="coarse")
    bench.turn()
    bench.session.set_scene(stub_scene(origin="coarse input"))
    bench.turn()
    assert bench.steps == ["changing how the file is taken"]


def test_a_choice_that_a_new_scene_would_change_comes_back_after_it(bench):
    """Undo brings back "no corrector"; the scene that is read again must not choose one."""
    bench.session.change_data(role="coarse")
    bench.turn()
    bench.session.set_scene(stub_scene(origin="coarse input"))
    bench.session.change_sampler(corrector="fix")
    bench.turn()
    bench.controller.undo()
    bench.controller.undo()
    assert bench.session.sampler.corrector is None
    bench.session.change_sampler(corrector="fix")  # as the models' presenter does when the origin changes
    bench.session.set_scene(stub_scene())
    assert bench.session.sampler.corrector is None


def test_the_time_on_show_is_no_choice(bench):
    bench.session.change_data(time=5)
    bench.turn()
    assert bench.steps == []
    bench.session.change_data(region=PART)
    bench.turn()
    bench.session.change_data(time=6)
    bench.turn()
    bench.controller.undo()
    assert bench.session.data.time == 6 and bench.session.data.region == FILE.region


def test_docks_are_put_back(bench):
    bench.docks.state = "second"
    for call in bench.docks.moved.connect.call_args_list:
        call.args[0]()
    bench.turn()
    assert bench.steps == ["changing the docks"]
    bench.controller.undo()
    bench.docks.restore.assert_called_once_with("first")


def test_another_file_begins_anew_and_another_variable_is_a_step(bench):
    bench.session.change_sampler(seed=7)
    bench.turn()
    bench.session.set_source(object(), replace(FILE, variable="tp"))
    assert bench.steps[-1] == "changing the variable"
    bench.session.set_source(object(), DataChoice(input=Path("other.nc")))
    bench.turn()
    assert bench.steps == []


def test_the_actions_say_what_they_would_do(bench):
    undo, redo = QAction("Undo"), QAction("Redo")
    bench.controller.dress(undo, redo)
    assert not undo.isEnabled() and not redo.isEnabled()
    bench.session.change_data(region=PART)
    bench.turn()
    assert undo.isEnabled() and undo.text() == "Undo changing the region"
    bench.controller.undo()
    assert undo.text() == "Undo" and redo.text() == "Redo changing the region" and redo.isEnabled()


def test_the_step_stands_apart_where_the_language_has_no_sentence_of_both(speaking, qtbot):
    speaking("de")
    undo = QAction("Rückgängig")
    Caption(undo, "Rückgängig")._on_named("das Gebiet ändern")
    assert undo.text() == "Rückgängig: das Gebiet ändern"


def test_rows_of_the_laboratory_are_taken_back(bench):
    bench.session.change_laboratory((VariantChoice(),))
    bench.turn()
    assert bench.steps == ["changing the variants"]
    bench.controller.undo()
    assert bench.session.laboratory.variants == ()


def test_what_is_typed_into_the_form_of_training_is_taken_back(bench):
    with bench.session.consequences():
        bench.session.change_training(recipe="a.toml", title="as the recipe says")  # the form is looked at
    bench.session.change_training(files=("radar.nc",))
    bench.turn()
    bench.session.change_training(recipe="b.toml", title="Mine")
    bench.turn()
    assert bench.steps == ["changing the files to learn from", "changing the recipe"]
    bench.controller.undo()
    assert (bench.session.training.recipe, bench.session.training.files) == ("a.toml", ("radar.nc",))
    bench.controller.undo()
    assert bench.session.training == TrainingChoice("a.toml", title="as the recipe says")
    bench.controller.redo()
    assert bench.session.training.files == ("radar.nc",)


def test_a_selection_is_taken_back_and_made_again(bench):
    before = bench.session.selection
    bench.session.select(low=1.0, area=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
    chosen = bench.session.selection
    bench.turn()
    assert bench.steps == ["changing the selection"]
    bench.controller.undo()
    assert bench.session.selection == before
    bench.controller.redo()
    assert bench.session.selection == chosen


def test_a_point_and_a_selection_of_a_result_come_back_when_it_has_been_opened(bench):
    """As a session does, whose result is opened on another thread."""
    session, wanted = bench.session, DataChoice(input=Path("run.nc"), role="result")
    bench.data.restore = Mock()
    now = bench.controller._now()
    mark, area = ((-97.5, 35.2),), ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))
    asked = replace(now, data=wanted, show=replace(now.show, mark=mark), selection=replace(now.selection, area=area))
    bench.controller.restore(asked)
    session.open_run(run_of(stub_scene()), wanted)
    bench.turn()
    assert session.show.mark == mark and session.selection.area == area
    assert bench.steps == []

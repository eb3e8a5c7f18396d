"""Training from the window: checked, begun, followed, paused, gone on with, and its model in the list."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from core.training.child import Course
from core.training.recipe_file import read_recipe
from gui.controllers.models import ModelsController
from gui.controllers.training import TrainingController
from gui.controllers.training_form import TrainingFormController
from gui.panels.dialogs import FileDialogs
from gui.panels.side_window import SideWindow
from gui.panels.training_panel import TrainingPanel
from gui.session import Session, fields_of
from gui.views.plots.course_view import CourseView
from tests.core.training.test_child import BLOCK, FEW
from tests.gui.conftest import DirectQueue, send, view_of
from tests.stub_scene import stub_scene


class Process:
    """A training that is where it is told to be."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.state, self.step, self.stopped = folder, "running", 0, 0

    def stop(self) -> None:
        self.stopped += 1
        self.state = "stopped"

    def course(self) -> Course:
        losses = tuple((at, 1.0 / at) for at in range(50, self.step + 1, 50))
        model = "my-tiny" if self.state == "finished" else ""
        return Course(self.state, self.step, 300, "10 s", losses, losses[-1:], None, model, "the disk is full")


@pytest.fixture
def bench(qtbot, session, record, tmp_path, monkeypatch):
    queue = DirectQueue()
    panel, view, dialogs, models = TrainingPanel(), CourseView(), view_of(FileDialogs), view_of(ModelsController)
    for widget in (panel, view):
        qtbot.addWidget(widget)
    dialogs.training, models.cards = "", {}
    begun: list[Process] = []

    def begin(folder):
        begun.append(Process(folder))
        return begun[-1]

    controller = TrainingController(session, queue, view_of(SideWindow), panel, view, models, dialogs, begin)
    controller.open()
    radar = tmp_path / "radar.nc"
    stub_scene((120, 120)).truth.rename("rainrate").to_netcdf(radar)
    base = tmp_path / "base.toml"
    base.write_text(FEW, encoding="utf-8")
    send(dialogs.recipe_chosen, base)
    send(dialogs.training_files_chosen, [radar])
    send(dialogs.training_folder_chosen, tmp_path / "run")
    panel._validation.setText(" ".join(map(str, BLOCK)))
    return SimpleNamespace(
        session=session, queue=queue, panel=panel, view=view, dialogs=dialogs, models=models, begun=begun, radar=radar,
        controller=controller, folder=tmp_path / "run", notices=record(session.noticed),
    )  # fmt: skip


def able(panel):
    """Which buttons can be pressed."""
    names = ("start", "pause", "resume", "cancel")
    return [name for name in names if getattr(panel, f"_{name}").isEnabled()]


def started(bench):
    bench.controller.start()
    bench.queue.work_off()
    return bench.begun[-1]


def look(bench):
    bench.controller.look()
    bench.queue.work_off()


def test_a_recipe_fills_the_form(bench):
    choice = bench.panel.choice
    assert (choice.id, choice.steps, choice.files) == ("my-tiny", 6, (str(bench.radar),))


def test_what_the_form_says_comes_back_with_the_session(bench, qtbot, tmp_path):
    bench.panel._title.setText("Mine")
    bench.panel._steps.setValue(7)
    choice, other = bench.session.training, Session()
    assert (choice.title, choice.steps, choice.folder) == ("Mine", 7, str(bench.folder))
    other.change_training(**fields_of(choice))  # as sessions do, before anybody has looked at the form
    panel = TrainingPanel()
    qtbot.addWidget(panel)
    form = TrainingFormController(other, panel, bench.models, view_of(FileDialogs))
    form.offer()
    assert panel.choice == choice and other.training == choice


def test_a_training_that_is_found_again_is_the_one_in_the_form(bench, qtbot, monkeypatch):
    bench.panel._id.setText("other-name")
    bench.panel._steps.setValue(7)
    asked = started(bench).folder
    panel, dialogs = TrainingPanel(), view_of(FileDialogs)
    qtbot.addWidget(panel)
    dialogs.training = str(asked)
    monkeypatch.setattr("gui.controllers.training.found", Process)
    window, view = view_of(SideWindow), view_of(CourseView)
    again = TrainingController(Session(), bench.queue, window, panel, view, bench.models, dialogs, Process)
    again.open()
    choice = panel.choice
    assert (choice.id, choice.steps, choice.folder) == ("other-name", 7, str(asked))
    again.close()


def test_a_step_back_fills_the_form_as_it_was_and_typing_is_left_alone(bench):
    before = bench.session.training
    bench.panel._title.setText("Mine ")
    assert bench.panel._title.text() == "Mine ", "with the space after which the next word comes"
    send(bench.dialogs.training_files_chosen, [Path("other.nc")])
    bench.panel._files.setCurrentRow(0)
    bench.panel._drop.click()
    assert bench.session.training.files == ("other.nc",)
    bench.session.change_training(**fields_of(before))
    assert bench.panel.choice == before


def test_a_recipe_that_is_gone_is_told_and_what_was_typed_stays(bench, tmp_path):
    bench.session.change_training(recipe=str(tmp_path / "gone.toml"))
    assert "gone.toml" in bench.panel.words and bench.panel.choice.id == "my-tiny"


def test_what_is_asked_for_is_checked_written_and_begun(bench):
    process = started(bench)
    recipe = read_recipe(bench.folder / "recipe.toml")
    assert (process.folder, recipe.id, recipe.data.validation_blocks) == (bench.folder, "my-tiny", (BLOCK,))
    assert "6 steps" in bench.panel.words and able(bench.panel) == ["pause", "cancel"]
    assert not bench.panel._id.isEnabled()
    assert "goes on when Stormlens closes" in bench.notices.said[-1].remedy


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("_id", "No Name", "small letters"),
        ("_validation", "1 2 3", "is no block"),
        ("_holdout", "60 61 0 1", "outside"),
    ],
)
def test_what_cannot_work_is_told_and_nothing_begins(bench, field, text, says):
    getattr(bench.panel, field).setText(text)
    bench.controller.start()
    bench.queue.work_off()
    assert says in bench.panel.words and not bench.begun and able(bench.panel) == ["start"]


def test_losses_are_drawn_and_the_time_left_told(bench):
    process = started(bench)
    process.step = 150
    look(bench)
    assert bench.panel.words == "step 150 of 300, 10 s left"
    curve = bench.view.diagram.curve("training")
    assert curve.x.tolist() == [50, 100, 150] and curve.y.tolist() == [1 / 50, 1 / 100, 1 / 150]
    assert (bench.panel._bar.value(), bench.panel._bar.maximum()) == (150, 300)


def test_it_pauses_and_goes_on_in_the_same_folder(bench):
    process = started(bench)
    process.step = 50
    bench.controller.pause()
    look(bench)
    assert process.stopped == 1 and "Paused at step 50 of 300" in bench.panel.words
    assert able(bench.panel) == ["resume", "cancel"]
    bench.controller.resume()
    assert len(bench.begun) == 2 and bench.begun[1].folder == bench.folder and able(bench.panel) == ["pause", "cancel"]


def test_cancelling_stops_it_and_gives_the_form_back(bench):
    process = started(bench)
    bench.controller.cancel()
    assert process.stopped == 1 and able(bench.panel) == ["start"] and "checkpoint stays" in bench.panel.words


def test_a_failure_is_told_and_can_be_gone_on_from(bench):
    process = started(bench)
    process.state = "failed"
    look(bench)
    assert bench.panel.words == "The training failed: the disk is full" and able(bench.panel) == ["resume", "cancel"]


def test_the_finished_model_joins_the_list(bench):
    process = started(bench)
    process.state, process.step = "finished", 300
    look(bench)
    assert bench.models.read_again.called and able(bench.panel) == ["start"]
    assert bench.notices.said[-1].message == "my-tiny has been trained and installed"


@pytest.mark.parametrize("ends", [True, False])
def test_closing_the_window_leaves_or_stops_it_as_was_chosen(bench, ends):
    process = started(bench)
    bench.panel._ends.setChecked(ends)
    bench.controller.close()
    assert process.stopped == int(ends) and bench.dialogs.training == str(bench.folder)


def test_a_recipe_by_period_has_no_blocks_to_type(bench):
    from core.training.form import shipped_recipes

    bench.panel.recipe_requested.emit(str(shipped_recipes()["downscale-t2m-uk"]))
    assert bench.panel._holdout.isHidden() and bench.panel.choice.id == "my-downscale-t2m-uk"


def test_samples_are_shown_as_large_as_fits(qtbot, tmp_path):
    view = CourseView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#3060c0"))
    image.save(str(tmp_path / "step-000500.png"))
    view.set_course(((50, 0.5), (100, 0.25)), (), tmp_path / "step-000500.png")
    seen = view._picture.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, seen.height() // 2) == QColor("#3060c0")
    assert "500" in view._below.text() and np.isfinite(view.diagram.curve("training").y).all()

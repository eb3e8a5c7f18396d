"""The list of runs, from the session to its lines and back."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLineEdit, QListWidget

from core.types import Run, RunSpec
from gui.controllers.data import DataController
from gui.controllers.runs import RunsController, picture_of
from gui.panels.runs_panel import RunsPanel
from gui.session import DataChoice
from gui.views.score_table import ScoreView
from gui.widgets.theme import DARK
from tests.gui.conftest import send, view_of
from tests.stub_scene import stub_scene

HERE, THERE = DataChoice(input=Path("storm.nc")), DataChoice(input=Path("storm.nc"), time=3)


def run_of(seed: int, scale: float = 1.0) -> Run:
    scene = stub_scene()
    members = (scene.truth * scale).expand_dims(member=3).assign_attrs(scene.truth.attrs)
    spec = RunSpec("storm.nc 2019-06-10 00:00", None, "fine", members=3, seed=seed, steps=8, solver="heun")
    return Run(spec, "precip", scene.region, 10, "", scene.input, None, members.astype("float32"), None, None)


@pytest.fixture
def bench(session, queue, qtbot):
    panel, stack, data = RunsPanel(), QUndoStack(), view_of(DataController)
    qtbot.addWidget(panel)
    panel.show()
    scores = view_of(ScoreView)
    controller = RunsController(session, queue, panel, data, stack, scores)
    session.set_source(object(), HERE)
    session.set_scene(stub_scene())
    rows = panel.findChild(QListWidget)
    return SimpleNamespace(
        session=session,
        queue=queue,
        panel=panel,
        stack=stack,
        data=data,
        controller=controller,
        rows=rows,
        scores=scores,
    )


def fields(bench):
    return bench.panel.findChildren(QLineEdit)


def test_runs_are_listed_newest_first_with_how_they_were_made(bench):
    for seed in (1, 2):
        bench.session.add_run(run_of(seed), HERE)
    lines = [bench.rows.item(row).text() for row in range(bench.rows.count())]
    assert "3 members, seed 2, heun, 8 steps" in lines[0] and "seed 1" in lines[1] and "UTC" in lines[0]
    assert bench.rows.currentRow() == 0


def test_a_click_shows_a_run_of_the_same_field_at_once(bench, qtbot):
    first, second = run_of(1), run_of(2)
    bench.session.add_run(first, HERE)
    bench.session.add_run(second, HERE)
    place = bench.rows.visualItemRect(bench.rows.item(1)).center()
    qtbot.mouseClick(bench.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.session.run is first and bench.rows.currentRow() == 1
    bench.data.restore.assert_not_called()


def test_a_run_of_other_data_brings_them_back(bench):
    there = run_of(1)
    bench.session.add_run(there, THERE)
    bench.controller.show_run(bench.session.results.find(there).key)
    bench.data.restore.assert_called_once_with(THERE)


def test_an_opened_result_is_shown_without_reading_it_again(bench):
    opened, data = run_of(1), DataChoice(input=Path("run.nc"), role="result")
    bench.session.open_run(opened, data)
    bench.session.set_source(object(), HERE)
    bench.controller.show_run(bench.session.results.find(opened).key)
    bench.data.show_result.assert_called_once_with(opened, data.input)


def test_names_and_notes_are_the_users_and_can_be_taken_back(bench, qtbot):
    bench.session.add_run(run_of(1), HERE)
    title, note = fields(bench)
    bench.controller.rename_shown()
    title.clear()
    qtbot.keyClicks(title, "The squall line")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    note.setFocus()
    qtbot.keyClicks(note, "too wet in the west")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    (result,) = bench.session.results
    assert (result.title, result.note) == ("The squall line", "too wet in the west")
    assert bench.panel.titles() == ("The squall line",)
    assert bench.stack.undoText() == "the note on a run"
    bench.stack.undo()
    bench.stack.undo()
    (result,) = bench.session.results
    assert (result.title, result.note) == ("", "") and bench.panel.titles() == ("storm.nc 2019-06-10 00:00",)


def test_whether_a_run_stands_beside_others_can_be_taken_back(bench):
    bench.session.add_run(run_of(1), HERE)
    (result,) = bench.session.results
    send(bench.scores.run_requested, result.key, False)
    assert not bench.session.results[result.key].beside
    bench.stack.undo()
    assert bench.session.results[result.key].beside


def test_a_run_that_is_taken_out_comes_back_with_its_words(bench, qtbot):
    first, second = run_of(1), run_of(2)
    bench.session.add_run(first, HERE)
    bench.session.add_run(second, HERE)
    bench.session.change_result(bench.session.results.find(second).key, title="better")
    bench.rows.setFocus()
    qtbot.keyClick(bench.rows, Qt.Key.Key_Delete)
    assert bench.session.run is first and bench.rows.count() == 1
    bench.stack.undo()
    assert bench.session.run is second and bench.panel.titles()[0] == "better"
    bench.stack.redo()
    assert bench.session.run is first


def test_words_of_a_run_that_is_gone_are_passed_over(bench):
    bench.session.add_run(run_of(1), HERE)
    (result,) = bench.session.results
    bench.panel.rename_requested.emit(result.key, "name")
    bench.session.remove_result(result.key)
    bench.stack.undo()
    assert [*bench.session.results] == []


def test_taking_out_the_last_opened_result_leaves_an_empty_window_and_undo_brings_it_back(
    session, queue, qtbot, record
):
    panel, stack = RunsPanel(), QUndoStack()
    qtbot.addWidget(panel)
    controller, opened = (
        RunsController(session, queue, panel, view_of(DataController), stack, view_of(ScoreView)),
        run_of(1),
    )
    session.open_run(opened, DataChoice(input=Path("run.nc"), role="result"))
    scenes = record(session.scene_changed)
    controller.remove_shown()
    assert session.run is None and scenes.said == [None]
    stack.undo()
    assert session.run is opened


def test_the_small_picture_is_the_mean_with_north_up(bench):
    run = run_of(1)
    run.downscaled.values[:] = 0
    run.downscaled.values[:, :, -20:, -20:] = 50.0  # the north-eastern corner
    rgba = picture_of(run, dark=False)
    assert rgba[-1, -1, 3] == 255 and rgba[0, 0, 3] == 0
    bench.session.add_run(run, HERE)
    bench.queue.work_off()
    image = bench.rows.item(0).icon().pixmap(56, 42).toImage()
    ground = bench.rows.palette().base().color()
    assert image.pixelColor(54, 1) != ground and image.pixelColor(1, 40) == ground


def test_without_runs_the_list_says_where_they_come_from(bench):
    assert "press Run" in bench.rows.item(0).text() and not any(field.isEnabled() for field in fields(bench))
    bench.controller.remove_shown()
    assert bench.stack.count() == 0


def test_pictures_are_painted_once(bench):
    bench.session.add_run(run_of(1), HERE)
    waiting = len(bench.queue.waiting)
    bench.session.change_result(next(iter(bench.session.results)).key, note="again")
    assert len(bench.queue.waiting) == waiting == 1
    bench.queue.work_off()
    assert bench.panel.has_picture(next(iter(bench.session.results)).key)


def test_members_of_a_cancelled_run_are_told_as_they_are(bench):
    bench.session.add_run(replace(run_of(1), complete=False, spec=replace(run_of(1).spec, members=16)), HERE)
    assert "3 of 16 members" in bench.rows.item(0).text()
    assert np.isfinite(picture_of(bench.session.run, dark=True)).all()


def test_small_pictures_follow_the_theme(bench):
    bench.session.add_run(run_of(1), HERE)
    bench.queue.work_off()
    key = next(iter(bench.session.results)).key
    before = bench.panel._pictures[key].pixmap(8, 8).toImage()
    bench.controller.repaint(DARK)
    bench.queue.work_off()
    assert bench.panel._pictures[key].pixmap(8, 8).toImage() != before

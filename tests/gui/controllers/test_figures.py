"""Figures of the run on show, from an action to a file."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from core.pipeline import compare
from gui.controllers.figures import FiguresController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


@pytest.fixture
def bench(session, queue, record):
    dialogs = view_of(FileDialogs)
    controller = FiguresController(session, queue, dialogs)
    session.change_show(palette="nws")
    session.set_source(object(), CHOICE)
    return SimpleNamespace(
        session=session, queue=queue, dialogs=dialogs, controller=controller, notices=record(session.noticed)
    )


def show_run(bench):
    run = run_of(stub_scene())
    bench.session.set_scene(stub_scene())
    bench.session.add_run(run, CHOICE)
    bench.session.add_comparison(run, compare(run, bootstrap=0))


def test_before_a_run_words_say_what_is_missing(bench):
    bench.controller.ask_where_to_write_fields()
    bench.controller.ask_where_to_write_errors()
    assert ["no run" in bench.notices.said[0].message, "no errors" in bench.notices.said[1].message] == [True, True]
    bench.dialogs.ask_fields_figure_name.assert_not_called()
    bench.dialogs.ask_errors_figure_name.assert_not_called()


def test_an_action_asks_for_a_name_and_the_figure_is_written_there(bench, tmp_path):
    bench.session.data = DataChoice(input=tmp_path / "storm.nc", role="fine")
    run = run_of(stub_scene())
    bench.session.add_run(run, bench.session.data)
    bench.session.add_comparison(run, compare(run, bootstrap=0))
    bench.controller.ask_where_to_write_fields()
    bench.dialogs.ask_fields_figure_name.assert_called_once_with("storm_fields.png")
    bench.controller.ask_where_to_write_errors()
    bench.dialogs.ask_errors_figure_name.assert_called_once_with("storm_errors.png")
    for signal, name in (("fields_figure_named", "a.svg"), ("errors_figure_named", "b.svg")):
        send(getattr(bench.dialogs, signal), tmp_path / name)
        bench.queue.work_off()
        assert "<svg" in (tmp_path / name).read_text() and name in bench.notices.said[-1].message


def test_the_member_and_palette_on_show_are_drawn(bench, tmp_path, monkeypatch):
    asked = {}
    monkeypatch.setattr("gui.controllers.figures.write_fields", lambda run, path, **settings: asked.update(settings))
    show_run(bench)
    for show, member in (({"kind": "mean", "member": 2}, 0), ({"kind": "member"}, 2)):
        bench.session.change_show(**show)
        bench.controller.write_fields(tmp_path / "fields.png")
        bench.queue.work_off()
        assert asked == {"member": member, "time": 0, "palette": "nws", "overwrite": True}


def test_a_figure_that_cannot_be_written_is_told(bench, tmp_path):
    show_run(bench)
    bench.controller.write_errors(tmp_path / "absent" / "errors.png")
    bench.queue.work_off()
    assert bench.notices.said[-1].kind == "error" and "does not exist" in bench.notices.said[-1].message

"""Exports of the run on show, from an action to a file or the clipboard."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication, QPixmap

from core.pipeline import compare
from gui.actions import ACTIONS
from gui.controllers.export import ExportController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.grid_view import PanelGrid
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene


@pytest.fixture
def bench(session, queue, record, qapp, tmp_path):
    dialogs, maps = view_of(FileDialogs), view_of(PanelGrid)
    controller = ExportController(session, queue, dialogs, maps)
    session.set_source(object(), DataChoice(input=tmp_path / "storm.nc", role="fine"))
    return SimpleNamespace(
        session=session, queue=queue, dialogs=dialogs, controller=controller, maps=maps, notices=record(session.noticed)
    )


@pytest.fixture
def shown(bench):
    """The bench with a run on show."""
    run = run_of(stub_scene())
    bench.session.set_scene(stub_scene())
    bench.session.add_run(run, bench.session.data)
    bench.session.add_comparison(run, compare(run, bootstrap=0))
    return bench


def test_before_a_run_words_say_what_is_missing(bench):
    bench.controller.ask_where_to_write_data()
    bench.controller.ask_where_to_write_report()
    assert all("no run" in notice.message for notice in bench.notices.said) and len(bench.notices.said) == 2
    bench.dialogs.ask_export_name.assert_not_called()


def test_an_action_asks_for_a_name_whose_ending_says_what(shown):
    shown.controller.ask_where_to_write_data()
    shown.dialogs.ask_export_name.assert_called_with("storm.geojson")
    shown.controller.ask_where_to_write_report()
    shown.dialogs.ask_export_name.assert_called_with("storm.html")


@pytest.mark.parametrize("name", ["areas.geojson", "scores.csv", "report.html", "fields.zarr"])
def test_the_run_on_show_is_written_there(shown, tmp_path, name):
    send(shown.dialogs.export_named, tmp_path / name)
    shown.queue.work_off()
    assert (tmp_path / name).exists() and shown.notices.said[-1].message == f"Saved {tmp_path / name}"


def test_the_threshold_under_the_maps_has_its_area_too(shown, tmp_path):
    shown.session.change_show(threshold=3.3)
    shown.controller.write(tmp_path / "areas.geojson")
    shown.queue.work_off()
    features = json.loads((tmp_path / "areas.geojson").read_text(encoding="utf-8"))["features"]
    assert 3.3 in {feature["properties"]["exceeds"] for feature in features}


@pytest.mark.parametrize("name", ["report.html", "figure.pdf"])
def test_pictures_are_of_the_member_and_scale_on_show(shown, tmp_path, monkeypatch, name):
    asked = {}
    monkeypatch.setattr("gui.controllers.export.export", lambda run, path, **settings: asked.update(settings))
    shown.session.change_show(kind="member", member=1, palette="grey")
    shown.controller.write(tmp_path / name)
    shown.queue.work_off()
    assert (asked["member"], asked["time"], asked["palette"]) == (1, 0, "grey")


@pytest.mark.parametrize("name", ["storm.gif", "storm.MP4", "storm.zip"])
def test_an_animation_is_no_data_and_its_own_action_is_named(shown, tmp_path, name):
    shown.controller.write(tmp_path / name)
    shown.queue.work_off()
    assert list(tmp_path.glob("storm.*")) == []
    assert "not exported as data" in shown.notices.said[-1].message
    title = next(spec.title for spec in ACTIONS if spec.id == "file.animation")
    assert f"File > {title.removesuffix('…')}" in shown.notices.said[-1].remedy


def test_an_export_that_cannot_be_written_is_told(shown, tmp_path):
    shown.controller.write(tmp_path / "absent" / "scores.csv")
    shown.queue.work_off()
    assert shown.notices.said[-1].kind == "error" and "does not exist" in shown.notices.said[-1].message


@pytest.mark.parametrize(("folder", "says"), [("", "Saved"), ("absent", "could not be written")])
def test_the_picture_is_written_where_it_was_asked_for_or_the_user_hears_why_not(bench, tmp_path, folder, says):
    picture = QPixmap(40, 30)
    picture.fill("#3060c0")
    bench.maps.picture.return_value = picture
    bench.controller.ask_where_to_write_picture()
    bench.dialogs.ask_picture_name.assert_called_with("storm.png")
    path = tmp_path / folder / "maps.png"
    send(bench.dialogs.picture_named, path)
    assert says in bench.notices.said[-1].message
    assert not path.exists() or QPixmap(str(path)).toImage().pixelColor(5, 5).name() == "#3060c0"


def test_the_picture_goes_to_the_clipboard(bench):
    picture = QPixmap(40, 30)
    picture.fill("#123456")
    bench.maps.picture.return_value = picture
    bench.controller.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (40, 30) and image.pixelColor(5, 5).name() == "#123456"

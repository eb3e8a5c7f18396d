"""Scores, violins and plots of what is chosen, in the real window: by the mouse, while a run goes on, of a saved run."""

from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.io import save_run
from core.languages import grouped
from core.verify.selection import inside
from gui.views.camera import MapPoint
from gui.views.probe import value_words
from tests.app.conftest import stub_engine
from tests.app.test_click_to_pixels import ended, held, press_run

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def on_screen(pane, x, y):
    """The pixel of a panel's canvas where a map place is seen."""
    seen = pane._canvas.viewport()
    edges = pane.camera.view(seen.width(), seen.height())
    across = (x - edges.west) / (edges.east - edges.west) * seen.width()
    return QPoint(round(across), round((edges.north - y) / (edges.north - edges.south) * seen.height()))


def double_click(pane, x, y):
    """What a mouse sends: press, release, double click, release."""
    canvas, at = pane._canvas.viewport(), on_screen(pane, x, y)
    QTest.mouseClick(canvas, LEFT, pos=at)
    event = QMouseEvent(QEvent.Type.MouseButtonDblClick, at.toPointF(), at.toPointF(), LEFT, LEFT, NO_KEY)
    QApplication.sendEvent(canvas, event)
    QTest.mouseRelease(canvas, LEFT, pos=at)


@pytest.fixture
def compared(ready, qtbot):
    window = ready()
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    return window


def shown(window, metric):
    """What the table shows of the run."""
    return window.panels["scores"].model._cells[metric, "Stormlens"].value


def test_an_area_clicked_on_a_map_is_what_scores_violins_and_plots_are_of(compared, qtbot):
    window, pane = compared, compared.grid.maps["truth"]
    corners = ((-97.55, 35.06), (-97.05, 35.11), (-97.25, 35.51))
    window.actions_by_id["edit.area"].trigger()
    for corner in corners:
        QTest.mouseClick(pane._canvas.viewport(), LEFT, pos=on_screen(pane, *corner))
    double_click(pane, *corners[-1])
    qtbot.waitUntil(lambda: window.session.selection.bounded and ended(window), timeout=5_000)
    area = window.session.selection.area
    assert np.array(area[:3]) == pytest.approx(np.array(corners), abs=0.02)
    run = window.session.run
    lat, lon = run.truth["lat"].values, run.truth["lon"].values
    chosen = inside(area, lon[None, :], lat[:, None])
    error = (run.downscaled.mean("member") - run.truth).values[0][chosen]
    assert shown(window, "MAE of mean") == pytest.approx(np.abs(error).mean(), rel=1e-6)
    words = f"{grouped(chosen.sum())} pixels, inside the area drawn"
    assert window.panels["errors"].caption == words and window.panels["plots"].caption.startswith(words)
    window.actions_by_id["edit.everything"].trigger()
    qtbot.waitUntil(lambda: window.panels["errors"].caption == "4\u202f800 pixels, all of the region", timeout=5_000)
    assert not window.session.selection.bounded


def test_a_click_pins_a_point_and_its_members_appear(compared, qtbot):
    pane, run = compared.grid.maps["input"], compared.session.run
    QTest.mouseClick(pane._canvas.viewport(), LEFT, pos=on_screen(pane, -97.3, 35.3))
    qtbot.waitUntil(lambda: compared.panels["point"].diagram is not None)
    diagram = compared.panels["point"].diagram
    near = run.downscaled.isel(time=0).sel(lat=slice(35.28, 35.32), lon=slice(-97.32, -97.28)).values
    assert np.isin(diagram.curve("Stormlens").x.astype(np.float32), near).all()


def test_plots_and_violins_fill_and_follow_a_band_while_a_run_goes_on(ready, qtbot):
    released = Event()
    window = ready(stub_engine(sample=held(released)))
    window.session.select(low=0.5)
    press_run(window, qtbot)
    plots, violins = window.panels["plots"], window.panels["errors"]
    qtbot.waitUntil(lambda: plots.diagram is not None and bool(violins.shapes()), timeout=20_000)
    assert window.session.busy and "from 0.5 mm/h" in plots.caption and "from 0.5 mm/h" in violins.caption
    released.set()
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    qtbot.waitUntil(lambda: "RainFARM" in {curve.system for curve in plots.diagram.curves})


def test_a_saved_run_without_a_truth_has_a_spectrum_and_says_what_other_plots_need(
    compared, make_window, qtbot, tmp_path
):
    path = save_run(replace(compared.session.run, truth=None, oracle=None), tmp_path / "run.nc")
    window = make_window()
    window.data.open(path)
    plots = window.panels["plots"]
    qtbot.waitUntil(lambda: plots.diagram is not None and ended(window), timeout=20_000)
    assert "truth" not in {curve.system for curve in plots.diagram.curves}
    plots.kind_requested.emit("reliability")
    assert plots.diagram is None and "truth" in plots._empty.text()


def rows(window):
    return window.panels["scores"].model.systems


def test_a_second_run_stands_beside_the_first_live_finished_and_opened(ready, make_window, qtbot, tmp_path):
    released = Event()
    released.set()
    window = ready(stub_engine(sample=held(released)))
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    released.clear()
    first = window.session.run
    window.session.change_sampler(seed=5)
    press_run(window, qtbot)
    scores = window.panels["scores"]
    qtbot.waitUntil(lambda: bool(scores.tables) and "so far" in scores.place, timeout=20_000)
    assert window.session.busy and "run 1" in rows(window) and "RainFARM" in rows(window)
    released.set()
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    qtbot.waitUntil(lambda: "run 1" in rows(window) and ended(window), timeout=20_000)
    mean = np.abs(first.downscaled.mean("member") - first.truth).mean()
    assert scores.model.score("run 1", "MAE of mean").value == pytest.approx(float(mean), rel=1e-6)
    assert "run 1" in {curve.system for curve in window.panels["plots"].diagram.curves}
    path = save_run(first, tmp_path / "run.nc")
    window.data.open(path)
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    assert {"run 1", "run 2"} <= set(rows(window)), "an opened run of the same scene"


def drag(pane, start, end):
    """Press at a place, move in steps, let go at another, with the mouse's left button."""
    canvas, first, last = pane._canvas.viewport(), on_screen(pane, *start), on_screen(pane, *end)
    QTest.mousePress(canvas, LEFT, pos=first)
    for share in (0.3, 0.6, 1.0):
        at = (first + (last - first) * share).toPointF()
        QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, at, at, LEFT, LEFT, NO_KEY))
    QTest.mouseRelease(canvas, LEFT, pos=last)


def test_a_pin_is_dragged_in_one_panel_seen_in_all_read_by_the_probe_and_put_back_by_undo(compared, qtbot):
    window, here, there = compared, (-97.4, 35.2), (-97.1, 35.4)
    pane = window.grid.maps["truth"]
    QTest.mouseClick(pane._canvas.viewport(), LEFT, pos=on_screen(pane, *here))
    qtbot.waitUntil(lambda: len(window.session.show.mark) == 1, timeout=5_000)
    first = window.session.show.mark
    qtbot.wait(1_100)  # else both would be one step
    drag(window.grid.maps["downscaled"], first[0], there)
    assert window.session.show.mark[0] == pytest.approx(there, abs=0.02)
    assert {view._overlay.marks.pin for view in window.grid.overlays.maps} == {MapPoint(*window.session.show.mark[0])}
    window.grid.cursor_moved.emit(None)
    truth = window.session.run.truth.isel(time=0)
    lon, lat = window.session.show.mark[0]
    value = float(truth.sel(lon=lon, lat=lat, method="nearest"))
    assert f"Truth {value_words(value, 'mm/h')}" in window.panels["probe"].words()
    window.actions_by_id["edit.undo"].trigger()
    assert window.session.show.mark == first
    assert {view._overlay.marks.pin for view in window.grid.overlays.maps} == {MapPoint(*first[0])}


def test_a_point_of_a_run_of_one_time_is_seen_over_all_times_of_its_file(compared, qtbot):
    window, panel = compared, compared.panels["point"]
    window.session.change_show(mark=((-97.4, 35.2),))
    panel.series_requested.emit(True)
    qtbot.waitUntil(
        lambda: panel.diagram is not None and panel.diagram.curve("truth").x.tolist() == [0, 2], timeout=10_000
    )
    assert panel.diagram.curve("Stormlens").x.size == 1 and np.isfinite(panel.diagram.curve("truth").y).all()

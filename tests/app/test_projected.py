"""Composites on projections through the window: read, run on their own grid or regridded at a press, saved and read back."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.io import open_run, save_run
from tests.app.test_click_to_pixels import ended, press_run
from tests.core.io.test_composites import write_odim

FIELDS = ("input", "corrected", "downscaled", "oracle", "truth")


def ran(window, qtbot):
    qtbot.waitUntil(lambda: window.run.why_not() == "", timeout=20_000)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    return window.session.run


def test_a_composite_of_1_km_is_run_shown_and_read_back_on_its_own_projection(make_window, qtbot, tmp_path):
    path, _, (west, north, _) = write_odim(tmp_path / "composite.h5", step=1000.0, rows=60, columns=80)
    window = make_window()
    window.data.open(path)
    run = ran(window, qtbot)
    assert run.downscaled.dims == ("member", "time", "y", "x") and run.downscaled.shape == (3, 1, 60, 80)
    np.testing.assert_allclose(run.truth["x"].values[[0, -1]], [west + 500, west + 79_500], atol=0.2)
    assert run.truth.attrs["grid_mapping"]["grid_mapping_name"] == "lambert_azimuthal_equal_area"
    shown = window.grid.camera.view(80, 60)
    assert shown.west <= west and shown.east >= west + 80_000 and shown.south <= north - 60_000 and shown.north >= north
    kept = save_run(run, tmp_path / "run.nc")
    window.data.open(kept)
    qtbot.waitUntil(lambda: window.session.run is not run and ended(window), timeout=20_000)
    for name in FIELDS:
        before, after = getattr(run, name), getattr(window.session.run, name)
        assert (before is None) == (after is None)
        if before is not None:
            np.testing.assert_array_equal(before.values, after.values)
            np.testing.assert_array_equal(before["lat"].values, after["lat"].values)
    assert open_run(kept).region == run.region and run.region.projected


def test_a_composite_of_2_km_is_refused_and_run_on_degrees_after_a_press(make_window, qtbot, tmp_path):
    path, _, _ = write_odim(tmp_path / "europe.h5", rows=60, columns=60, clutter=60_000)
    window = make_window()
    window.data.open(path)
    qtbot.waitUntil(lambda: bool(buttons(window, "Regrid it to 0.1°")), timeout=20_000)
    qtbot.mouseClick(buttons(window, "Regrid it to 0.1°")[0], Qt.MouseButton.LeftButton)
    run = ran(window, qtbot)
    assert run.downscaled.dims == ("member", "time", "lat", "lon")
    assert any("up to 600) in europe.h5: probable clutter" in line for line in run.provenance["source"])
    assert "input regridded conservatively from 2 x 2 km to 0.1 degrees" in run.provenance["source"]


def buttons(window, text):
    return [button for button in window.notices.findChildren(QPushButton) if button.text() == text]

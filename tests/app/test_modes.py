"""Rendering to a picture, running at once, and the self-test of the frozen application."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core import pipeline
from core.errors import ModelError
from core.io import open_scene, save_run
from core.types import RunSpec
from gui.app import Defects, Renderer, RunOnStart, SelfTest
from tests.app.conftest import stub_engine
from tests.stub_model import stub_models


@pytest.fixture
def saved(storm, tmp_path):
    """A finished run in a file."""
    spec = RunSpec("storm", "stub-correct", "stub-downscale", members=2, steps=3)
    steps = pipeline.run(spec, open_scene(storm, coarsen=10), models=stub_models(), workers=1)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return save_run(end.value, tmp_path / "run.nc")


def test_a_result_is_rendered_with_member_violins_scores_and_probe_and_the_window_closes(
    make_window, qtbot, saved, tmp_path
):
    window, picture = make_window(), tmp_path / "new" / "window.png"
    window.resize(1280, 800)
    window.data.open_files([saved])
    renderer = Renderer(window, picture)
    with qtbot.waitSignal(window.closed, timeout=60_000):
        pass
    assert renderer.done and QImage(str(picture)).width() == 1280
    assert window.session.comparison is not None
    assert "member 1 of 2" in window.grid.maps["downscaled"].title()
    colours = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(colours.constBits(), np.uint32).reshape(800, 1280)
    assert len(np.unique(pixels[400:700, 300:600])) > 50


def test_an_opened_result_shows_what_it_was_made_with(make_window, qtbot, saved):
    window = make_window()
    window.data.open(saved)
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=20_000)
    assert (window.session.sampler.members, window.session.sampler.steps) == (2, 3)


def test_run_on_start_presses_run_as_soon_as_it_can(make_window, qtbot, storm):
    window = make_window()
    starter = RunOnStart(window)
    window.data.open(storm)
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=60_000)
    assert starter.parent() is window


def test_the_self_test_passes_on_a_finite_ensemble_and_closes(make_window, qtbot, storm):
    window = make_window()
    check = SelfTest(window)
    window.data.open(storm)
    with qtbot.waitSignal(window.closed, timeout=60_000):
        pass
    assert check.passed


def test_the_self_test_says_what_went_wrong(make_window, qtbot, storm):
    def broken(spec, scene):
        raise ModelError("weights are damaged", remedy="Reinstall")
        yield

    window = make_window(stub_engine(sample=broken))
    check = SelfTest(window)
    window.data.open(storm)
    with qtbot.waitSignal(window.closed, timeout=60_000):
        pass
    assert not check.passed and "weights are damaged" in check.problem


def test_a_defect_is_told_to_the_user(make_window, capsys):
    window = make_window()
    Defects(window).report(KeyError, KeyError("lost"), None)
    assert "lost" in window.notices.lines()[0].text and "defect" in window.notices.lines()[0].text
    assert "lost" in capsys.readouterr().err

"""From a click to pixels through the real pipeline, and everything that can happen on the way."""

import threading
import time
from dataclasses import replace

import numpy as np
import xarray as xr
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core import figures, pipeline
from core.errors import ModelError
from core.io import open_scene
from tests.app.conftest import THREADS, sample, stub_engine
from tests.stub_model import StubModel, stub_models


def run_button(window):
    return next(b for b in window.panels["sampler"].findChildren(QPushButton) if b.text().startswith("Run"))


def press_run(window, qtbot):
    qtbot.mouseClick(run_button(window), Qt.MouseButton.LeftButton)


def ended(window):
    return not window.session.busy and not any(queue.busy for queue in window.queues)


def alive():
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(THREADS)]


def slow(spec, scene):
    steps = sample(spec, scene)
    try:
        while True:
            time.sleep(0.005)
            yield next(steps)
    except StopIteration as end:
        return end.value
    finally:
        steps.close()


def held(released):
    """A sampler that stands still at its second finished member until it is released."""

    def sampled(spec, scene):
        steps, finished = sample(spec, scene), 0
        try:
            while True:
                step = next(steps)
                yield step
                finished += step.stage == "downscale" and step.preview is not None and step.preview.finished
                while finished == 2 and not released.is_set():
                    time.sleep(0.005)
                    yield replace(step, preview=None)
        except StopIteration as end:
            return end.value
        finally:
            steps.close()

    return sampled


def test_a_click_gives_the_pixels_of_the_pipeline(ready, qtbot, storm):
    window = ready()
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    scene = open_scene(storm, coarsen=10)
    steps = pipeline.run(window.session.run.spec, scene, models=stub_models(), workers=2)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        expected = end.value
    np.testing.assert_array_equal(window.session.run.downscaled.values, expected.downscaled.values)
    assert "Downscaled, 1 km, mean of 3" in window.grid.maps["downscaled"].title()
    assert window.session.comparison is not None


def test_the_panels_show_the_member_that_is_asked_for(ready, qtbot):
    window = ready()
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    pictures = []
    for number in (1, 2, 3, 1):
        window.actions_by_id["view.next_member"].trigger()
        qtbot.waitUntil(lambda number=number: f"member {number % 3 + 1} of 3" in window.grid.maps["downscaled"].title())
        pictures.append(window.grid.maps["downscaled"].grab().toImage())
    assert pictures[0] != pictures[1] and pictures[0] == pictures[3]


def test_cancelling_at_once_and_twice_ends_quietly(ready, qtbot):
    window = ready(stub_engine(sample=slow))
    press_run(window, qtbot)
    window.actions_by_id["run.cancel"].trigger()
    window.actions_by_id["run.cancel"].trigger()
    qtbot.waitUntil(lambda: ended(window), timeout=20_000)
    assert window.session.run is None and window.notices.lines() == []
    assert run_button(window).isEnabled()


def test_finished_members_stay_usable_after_cancelling(ready, qtbot):
    window = ready(stub_engine(sample=slow))
    window.session.change_sampler(members=50)
    kept = []
    window.session.preview_changed.connect(kept.append)
    press_run(window, qtbot)
    qtbot.waitUntil(
        lambda: sum(step.preview.finished and step.stage == "downscale" for step in kept) >= 2, timeout=20_000
    )
    window.actions_by_id["run.cancel"].trigger()
    qtbot.waitUntil(lambda: ended(window), timeout=20_000)
    run = window.session.run
    assert not run.complete and 2 <= run.downscaled.sizes["member"] < 50
    assert "mean of" in window.grid.maps["downscaled"].title()


def test_closing_while_running_leaves_nothing_alive(ready, qtbot):
    window = ready(stub_engine(sample=slow))
    window.session.change_sampler(members=1000)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.busy)
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    assert alive() == [] and not window.isVisible()


def test_starting_twice_runs_once(ready, qtbot):
    started = []

    def counted(spec, scene):
        started.append(spec)
        return (yield from slow(spec, scene))

    window = ready(stub_engine(sample=counted))
    press_run(window, qtbot)
    press_run(window, qtbot)
    window.actions_by_id["run.start"].trigger()
    assert not run_button(window).isEnabled() and "in progress" in run_button(window).toolTip()
    qtbot.waitUntil(lambda: ended(window) and window.session.run is not None, timeout=20_000)
    assert len(started) == 1


def test_a_failure_in_stage_two_is_told_over_the_maps_and_the_next_run_works(ready, qtbot):
    broken = [True]

    class Breaking(StubModel):
        def denoise(self, x, sigma, condition):
            if broken[0] and self.evaluations > 3:
                raise ModelError("stage II broke", remedy="Choose another model")
            return super().denoise(x, sigma, condition)

    def breaking(spec, scene):
        models = {"stub-correct": StubModel("correct", 1), "stub-downscale": Breaking()}
        return (yield from pipeline.run(spec, scene, models=models, workers=1))

    window = ready(stub_engine(sample=breaking))
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.notices.lines()), timeout=20_000)
    (line,) = window.notices.lines()
    assert line.text == "stage II broke. Choose another model" and not window.session.busy
    broken[0] = False
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)


def test_a_bad_file_is_told_and_the_last_one_stays(ready, qtbot, tmp_path):
    window = ready()
    scene = window.session.scene
    bad = tmp_path / "bad.nc"
    bad.write_bytes(b"\x89HDF\r\n\x1a\n truncated")
    window.data.open(bad)
    qtbot.waitUntil(lambda: bool(window.notices.lines()))
    assert "bad.nc" in window.notices.lines()[0].text and window.session.scene is scene


def test_a_saved_run_opens_as_it_was(ready, make_window, qtbot, tmp_path):
    window = ready()
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    path = tmp_path / "run.nc"
    window.run.keeping.save_to(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: window.session.saved)
    other = make_window()
    other.data.open(path)
    qtbot.waitUntil(lambda: other.session.run is not None, timeout=20_000)
    np.testing.assert_array_equal(other.session.run.downscaled.values, window.session.run.downscaled.values)
    qtbot.waitUntil(lambda: other.session.comparison is not None, timeout=20_000)
    assert "finished result" in other.run.why_not()


def test_the_window_answers_throughout_a_run(ready, qtbot):
    """The event loop is never away for long; generous, for test machines are busy."""
    window = ready(stub_engine(sample=slow))
    beats = [time.monotonic()]
    press_run(window, qtbot)
    while not (window.session.run is not None and ended(window)):
        qtbot.wait(5)
        beats.append(time.monotonic())
        assert len(beats) < 4_000
    assert np.diff(beats).max() < 1.0


def test_the_member_on_show_becomes_a_movie_and_its_last_frame_is_the_member(ready, qtbot, tmp_path):
    def film(spec, scene, path, **asked):
        return (yield from figures.film(spec, scene, path, models=stub_models(), overwrite=True, **asked))

    window, path = ready(stub_engine(film=film)), tmp_path / "way.nc"
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    window.session.change_show(kind="member", member=1)
    window.dialogs.movie_named.emit(path)
    assert window.film_progress.isVisible()
    qtbot.waitUntil(lambda: path.exists() and not window.film_progress.isVisible(), timeout=20_000)
    with xr.open_dataset(path) as way:
        np.testing.assert_array_equal(way.precip_estimate[-1], window.session.run.downscaled[1, 0])
    assert any("Saved" in line.text for line in window.notices.lines())

"""The real window, offscreen, on a small file and with models that need no weights."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import pipeline
from gui.controllers import engine
from gui.controllers.engine import Engine
from gui.main_window import MainWindow
from gui.settings import Settings
from tests.stub_model import StubCard, stub_models
from tests.stub_scene import stub_scene

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
THREADS = ("engine", "files", "pictures", "choices", "later")


@pytest.fixture(scope="module", autouse=True)
def _leftovers_end_here():
    """What is left of closed windows is not for some later test's threads to destroy."""
    yield
    gc.collect()


def read_models():
    return {
        "stub-correct": StubCard("stub-correct", "correct", 1),
        "stub-downscale": StubCard("stub-downscale", "downscale", 10),
    }


def sample(spec, scene):
    return (yield from pipeline.run(spec, scene, models=stub_models(), workers=1))


def batch(item):
    return (yield from engine.batch(item, stub_models()))


def stub_engine(**changes) -> Engine:
    given = {"load": lambda: None, "models": read_models, "sample": sample, "batch": batch} | changes
    return Engine(**given)


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    """A fine field of 60 x 80 cells at two times."""
    path = tmp_path / "fine.nc"
    stub_scene(times=2).truth.rename("rainrate").to_netcdf(path)
    return path


@pytest.fixture
def make_window(qtbot) -> Iterator:
    """Opens windows; at the end every thread of theirs must be gone."""
    windows = []

    def make(engine: Engine | None = None, settings: Settings | None = None, path: Path | None = None) -> MainWindow:
        window = MainWindow(settings or Settings(members=3), path, engine=engine or stub_engine())
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith(THREADS)]
    assert left == []


@pytest.fixture
def ready(make_window, storm, qtbot):
    """A window on the small storm, with nothing speaking against Run."""

    def make(engine: Engine | None = None) -> MainWindow:
        window = make_window(engine)
        window.data.open(storm)
        qtbot.waitUntil(lambda: window.run.why_not() == "", timeout=20_000)
        return window

    return make

"""The window is tested without a display, without the user's settings, and controllers without a window."""

import gc
import os
from collections.abc import Callable
from typing import Any
from unittest.mock import Mock, create_autospec

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator, Signal

from gui import words
from gui.jobs import Job, Work
from gui.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="module", autouse=True)
def _leftovers_end_here():
    """What is left of closed windows is not for some later test's threads to destroy."""
    yield
    gc.collect()


@pytest.fixture
def speaking(qapp):
    """Gives the window, and Qt, a language for one test: words that are fixed at import stay as they are."""
    translators = []

    def speak(code: str) -> None:
        words.choose(code)
        translators.append(QTranslator())
        assert translators[-1].load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        qapp.installTranslator(translators[-1])

    yield speak
    for translator in translators:
        qapp.removeTranslator(translator)
    words.choose("en")


class DirectQueue:
    """A ``JobQueue`` without a thread: jobs wait until ``work_off`` runs them, here and now."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Job, Work]] = []

    def submit(self, work: Work) -> Job:
        job = Job(None)
        self.waiting.append((job, work))
        return job

    def work_off(self) -> None:
        while self.waiting:
            job, work = self.waiting.pop(0)
            self._run(job, work)

    @staticmethod
    def _run(job: Job, work: Work) -> None:
        try:
            steps = work()
            while not job._stop.is_set():
                job.stepped.emit(next(steps))
            steps.close()
            job.cancelled.emit()
        except StopIteration as end:
            job.finished.emit(end.value)
        except Exception as error:  # noqa: BLE001 (as the real one)
            job.failed.emit(error)


def view_of(kind: type) -> Any:
    """An autospec'd view whose signals can be connected to, and sent by ``send``."""
    view = create_autospec(kind, instance=True)
    for name, value in vars(kind).items():
        if isinstance(value, Signal):
            setattr(view, name, Mock(spec=["connect", "emit"]))
    return view


def send(signal: Mock, *values: Any) -> None:
    """What a view's signal does: call every slot connected to it."""
    for call in signal.connect.call_args_list:
        call.args[0](*values)


class Recorder:
    """Remembers what a signal said."""

    def __init__(self, signal: Any) -> None:
        self.said: list[Any] = []
        signal.connect(self._hear)

    def _hear(self, value: Any = None) -> None:
        self.said.append(value)


@pytest.fixture
def queue() -> DirectQueue:
    return DirectQueue()


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def record() -> Callable[[Any], Recorder]:
    return Recorder

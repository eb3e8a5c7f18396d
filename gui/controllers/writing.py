"""Writes what was asked for to files under names that were chosen, and says where they are."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.io.whole import refuse_unwritable, whole
from gui.jobs import JobQueue, Latest
from gui.session import Session
from gui.words import tr


class Writing(Latest):
    """Calls that write a file and return its path, on a queue's thread; the user hears of what came of them."""

    def __init__(self, session: Session, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(queue, parent)
        self._session = session
        self.finished.connect(self._on_written)
        self.failed.connect(session.report)

    def numbers(self, path: Path, text: str) -> None:
        """Write a table that is made already."""
        self.ask(partial(write_text, path, text))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        say_saved(self._session, path)


def say_saved(session: Session, path: Path) -> None:
    """Tell the user where a file is."""
    session.notice(tr("Saved {path}", path=path), kind="info")


def origin_of(session: Session, words: str) -> str:
    """What a table of numbers says of itself: the file on show, and which part of it."""
    path = session.data.input
    return "; ".join(part for part in ("" if path is None else path.name, words) if part)


def write_text(path: Path, text: str) -> Path:
    """Write a text file, whole or not at all; the file dialog has asked before replacing one.

    Raises:
        OutputError: it cannot be written.
    """
    refuse_unwritable(path, overwrite=True)
    with whole(path) as unfinished:
        unfinished.write_text(text, encoding="utf-8", newline="\n")
    return path

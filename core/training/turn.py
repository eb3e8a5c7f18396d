"""One training at a time in a folder: a second one would write over the first one's checkpoint. Without torch."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from core.errors import OutputError
from core.languages import Sentence

LOCK, PROCESS = "training.lock", "training.pid"


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Hold the folder while a training runs; under torchrun the first process holds it for all.

    Raises:
        OutputError: another training holds it.
    """
    if os.environ.get("RANK", "0") != "0":
        yield
        return
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / LOCK, timeout=0):
            (folder / PROCESS).write_text(str(os.getpid()), encoding="ascii")
            try:
                yield
            finally:
                (folder / PROCESS).unlink(missing_ok=True)
    except Timeout:
        raise OutputError(
            Sentence("another training is at work in {folder}; expected a folder of this one's own", folder=folder),
            remedy=Sentence("Wait until it ends, stop it, or give another --output"),
        ) from None


def at_work(folder: Path) -> int | None:
    """The process that trains in a folder; None where none does."""
    try:
        process = int((folder / PROCESS).read_text(encoding="ascii"))
        with FileLock(folder / LOCK, timeout=0):
            return None  # left by one that was killed
    except Timeout:
        return process
    except (OSError, ValueError):
        return None

"""A training in a process of its own: begun, followed and stopped from another one, which may end before it.

All that is known of it lies in its folder: the lock and the process id while it is at work, its log, ``losses.csv``, sample
pictures, and the model at its end. So a training can be followed that somebody else began.
"""

import csv
import json
import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import EngineError, OutputError
from core.io.whole import whole
from core.languages import Sentence, sentences_in, with_sentences
from core.training.form import RECIPE
from core.training.recipe_file import read_recipe
from core.training.turn import at_work

LOG = "training.log"
PROGRESS = re.compile(r"^train (\d+)/\d+, (?:time left unknown|([^,]+) left)")
"""A line of ``stormlens train`` where no terminal is: steps done, all of them, time left."""
SPOKEN = "stormlens: "
REFUSAL = "refusal.json"
LINES_READ = 64_000
"""Bytes from the end of the log that are looked at."""


@dataclass(frozen=True, slots=True)
class Course:
    """What is known of a training.

    Attributes:
        state: "running", "finished" (its model is there), "stopped" (it can go on) or "failed".
        step, total: optimiser steps done and to do.
        left: time left in words; empty where it is not known.
        losses, validation: (step, loss) so far.
        picture: the newest sample picture.
        model: id of the finished model.
        message: the last thing it said.
    """

    state: str
    step: int
    total: int
    left: str = ""
    losses: tuple[tuple[int, float], ...] = ()
    validation: tuple[tuple[int, float], ...] = ()
    picture: Path | None = None
    model: str = ""
    message: str = ""


class Training:
    """A training that is at work, or was, in a folder with its recipe.

    Args:
        process: where this process began it; None for one that is only followed.
    """

    def __init__(self, folder: Path, process: "subprocess.Popen[bytes] | None" = None) -> None:
        self.folder, self._process = folder, process

    @classmethod
    def begin(cls, folder: Path) -> "Training":
        """Start, or go on with, the training of ``folder/recipe.toml``; its model is installed at the end.

        It goes on when this process ends, and hears no Ctrl+C of its terminal.
        """
        command = [
            sys.executable,
            "-m",
            "core.cli",
            "train",
            str(folder / RECIPE),
            "--output",
            str(folder),
            "--install",
        ]
        with open(folder / LOG, "ab") as log:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, env=_environment()
            )
        return cls(folder, process)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        if self._process is not None:
            return self._process.poll() is None
        return at_work(self.folder) is not None

    def stop(self) -> None:
        """Ask it to save and end; it may take the rest of a step. Nothing happens where it has ended."""
        if self._process is not None:
            self._process.terminate()
        elif (process := at_work(self.folder)) is not None:
            os.kill(process, signal.SIGTERM)

    def course(self) -> Course:
        """What is known by now."""
        running = self.running
        recipe = read_recipe(self.folder / RECIPE)
        spoken, progress = _last_words(self.folder / LOG)
        losses, validation = _losses(self.folder / "losses.csv")
        total = recipe.optimiser.steps
        step, left = progress if progress else (0, "")
        step = max(step, *(at for at, _ in (*losses[-1:], *validation[-1:])), 0)
        finished = not running and (self.folder / "model" / "card.toml").exists() and spoken.startswith("installed")
        state = (
            "running" if running else "finished" if finished else "stopped" if spoken in ("stopped", "") else "failed"
        )
        return Course(
            state=state,
            step=total if finished else min(step, total),
            total=total,
            left=left if running else "",
            losses=losses,
            validation=validation,
            picture=max((self.folder / "samples").glob("step-*.png"), default=None),
            model=recipe.id if finished else "",
            message=_as_refused(spoken, self.folder / REFUSAL),
        )


def keep_refusal(folder: Path, error: EngineError) -> None:
    """Keep what was refused beside the log, so that whoever follows the training can say it in another language."""
    if folder.is_dir():
        told = Sentence("{message}. {remedy}", message=error.message, remedy=error.remedy)
        with suppress(OutputError), whole(folder / REFUSAL) as partial:
            partial.write_text(json.dumps(sentences_in(told)), encoding="utf-8")


def _as_refused(spoken: str, path: Path) -> str:
    """What was said last, as the sentence that it is."""
    try:
        return with_sentences(spoken, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return spoken


def _environment() -> dict[str, str]:
    """This process' own, with the modules that it found first."""
    paths = [path for path in (os.environ.get("PYTHONPATH", ""), str(Path(__file__).resolve().parents[2])) if path]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"}


def _last_words(log: Path) -> tuple[str, tuple[int, str] | None]:
    """The last sentence of the log, and the last progress in it after which nothing was said."""
    if not log.exists():
        return "", None
    with open(log, "rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - LINES_READ))
        lines = file.read().decode("utf-8", "replace").splitlines()
    spoken, progress = "", None
    for line in lines:
        if found := PROGRESS.match(line):
            progress, spoken = (int(found[1]), found[2] or ""), ""
        elif line.startswith(SPOKEN):
            spoken = line.removeprefix(SPOKEN)
    if not spoken and progress is None and lines:
        spoken = lines[-1].strip()  # what Python says when it cannot even begin
    return spoken, progress


def _losses(path: Path) -> tuple[tuple[tuple[int, float], ...], tuple[tuple[int, float], ...]]:
    """Training and validation losses by step; a row that is being written is left for the next time."""
    found: dict[str, list[tuple[int, float]]] = {"loss": [], "validation": []}
    if path.exists():
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for name, pairs in found.items():
                    try:
                        pairs.append((int(float(row["step"])), float(row[name])))
                    except (KeyError, TypeError, ValueError):
                        continue
    return tuple(found["loss"]), tuple(found["validation"])

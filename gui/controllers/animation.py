"""Films what the panels show over the times: each time is put on show and kept, then all are written to one file."""

import zlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QImage, QPainter

from core.figures.output import MOST_FRAMES
from core.types import Step
from core.units import time_name
from gui.controllers.compare import CompareController
from gui.controllers.making import Making
from gui.jobs import JobQueue, single
from gui.panels.dialogs import FileDialogs
from gui.panels.progress_bar import RunProgress
from gui.panels.time_bar import TimeBar
from gui.session import Session
from gui.views.grid_view import PanelGrid
from gui.widgets.moments import moment
from gui.widgets.theme import theme_of
from gui.words import said, tr

FOOT = 26
"""Pixels under the panels for the time, at a scale of 100 %."""
TRIES = 3
"""Frames of one film have one size; this often it is begun where the maps change theirs."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A frame, packed: uint8 [y, x, 3] of ``shape``."""

    shape: tuple[int, int, int]
    packed: bytes

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return np.frombuffer(zlib.decompress(self.packed), np.uint8).reshape(self.shape)


def packed(image: QImage) -> Shot:
    """The pictures' thread: a picture as a frame."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = np.ascontiguousarray(rows[:, : 3 * image.width()]).reshape(image.height(), image.width(), 3)
    return Shot(pixels.shape, zlib.compress(pixels.tobytes(), 1))


def written(shots: Sequence[Shot], names: Sequence[str], path: Path, rate: float) -> Generator[Step, None, Path]:
    """The pictures' thread: a generator that writes the file; the dialog has asked before replacing one."""
    from core.figures.animate import animate

    return (yield from animate(shots, names, path, rate=rate, overwrite=True))


class AnimationController(QObject):
    """From a name to a file: the times pass by in the panels, whose scales stay, and go back to where they were.

    Args:
        painters: the pictures' thread.
        progress: a row that shows only while something is filmed.
    """

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        dialogs: FileDialogs,
        compare: CompareController,
        grid: PanelGrid,
        times: TimeBar,
        progress: RunProgress,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._painters, self._dialogs = session, painters, dialogs
        self._compare, self._grid, self._times, self._progress = compare, grid, times, progress
        self._path: Path | None = None
        self._moments: tuple[int, ...] = ()
        self._shots: list[Shot] = []
        self._back = self._next = self._tries = 0
        self._making = Making(session, progress, _told, self)
        self._making.ended.connect(self._on_ended)
        dialogs.animation_named.connect(self.film)
        progress.cancel_requested.connect(self.cancel)
        compare.painted.connect(self._on_painted)
        session.scene_changed.connect(self._on_scene)
        session.source_changed.connect(self._on_source)

    @property
    def filming(self) -> bool:
        """Whether something is being filmed or written."""
        return self._path is not None

    @Slot()
    def ask_where_to_write(self) -> None:
        """Film the panels under a name to be chosen, if there are several times."""
        if refusal := self._why_not():
            self._session.notice(*refusal, "info")
        else:
            self._dialogs.ask_animation_name(f"{self._session.data.stem}.gif")

    @Slot(object)
    def film(self, path: Path) -> None:
        """Film every time that one can move between, from the first on."""
        if refusal := self._why_not():
            self._session.notice(*refusal, "info")
            return
        self._times.pause()
        self._path, self._moments, self._shots = path, tuple(self._times.range), []
        self._back, self._next, self._tries = self._session.data.time, 0, 0
        self._progress.show()
        self._turn()

    @Slot()
    def cancel(self) -> None:
        """Stop; nothing is left of it."""
        if self._making.busy:
            self._making.cancel()
        elif self.filming:
            self._turn_back()

    def _why_not(self) -> tuple[str, str] | None:
        count = len(self._times.range)
        if count < 2 or self._compare.fields is None:
            return tr("There is one time on show, and nothing to animate"), tr(
                "Open a file or a run with several times"
            )
        if count > MOST_FRAMES:
            return tr(
                "{count} times are more than an animation holds, {most_frames}", count=count, most_frames=MOST_FRAMES
            ), tr("Choose a range of times in the Run menu")
        if self._session.busy or self.filming or self._progress.isVisible():
            return tr("Something is being made already"), tr("Wait for it, or cancel it")
        return None

    def _turn(self) -> None:
        """Put the next time on show; when it is painted, it is kept."""
        count = len(self._moments)
        self._progress.show_progress(
            self._next, 2 * count, tr("Animation: time {next} of {count}", next=self._next + 1, count=count)
        )
        self._times.time_requested.emit(self._moments[self._next])
        self._compare.repaint()

    @Slot()
    def _on_painted(self) -> None:
        """Keep what is on show, if it is what was asked for."""
        session = self._session
        read = session.data.role == "result" or session.scene_is_current
        if not self.filming or self._making.busy or self._next == len(self._moments):
            return
        if not (read and self._compare.settled) or session.data.time != self._moments[self._next]:
            return
        self._next += 1
        job = self._painters.submit(single(partial(packed, self._picture())))
        job.finished.connect(self._on_packed)
        job.failed.connect(self._on_unpacked)

    def _picture(self) -> QImage:
        """The panels, without their buttons, the time under them."""
        panels = self._grid.picture()
        scale = panels.devicePixelRatio()
        foot = round(FOOT * scale)
        image = QImage(panels.width(), panels.height() + foot, QImage.Format.Format_RGB888)
        theme = theme_of(self._grid.palette())
        image.fill(theme.base)
        panels.setDevicePixelRatio(1)
        font = QFont(self._grid.font())
        font.setPixelSize(round(14 * scale))
        with QPainter(image) as painter:
            painter.drawPixmap(0, 0, panels)
            painter.setFont(font)
            painter.setPen(theme.text)
            strip = image.rect().adjusted(round(8 * scale), panels.height(), -round(8 * scale), 0)
            painter.drawText(strip, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._time_words())
        return image

    def _time_words(self) -> str:
        return moment(self._valid(self._session.data.time))

    def _valid(self, time: int) -> np.datetime64:
        """The time of an index of the time bar."""
        session = self._session
        return session.source.times[time] if session.source is not None else session.run.input["time"].values[time]

    @Slot(object)
    def _on_packed(self, shot: Shot) -> None:
        if not self.filming or self._making.busy:
            return
        self._shots.append(shot)
        if self._shots[0].shape != shot.shape:
            self._begin_again()
        elif len(self._shots) < len(self._moments):
            self._turn()
        else:
            self._write()

    def _begin_again(self) -> None:
        """The maps have another size: a message over them came or went, or the window was resized."""
        self._tries += 1
        self._shots, self._next = [], 0
        if self._tries < TRIES:
            self._turn()
        else:
            words = tr("The window changed its size while it was filmed")
            self._session.notice(words, tr("Film it once more"), "warning")
            self._turn_back()

    def _write(self) -> None:
        names = [time_name(self._valid(time)) for time in self._moments]
        work = partial(written, tuple(self._shots), names, self._path, self._times.rate)
        self._making.follow(self._painters.submit(work))
        self._times.time_requested.emit(self._back)

    @Slot(object)
    def _on_unpacked(self, error: Exception) -> None:
        self._turn_back()
        self._session.report(error)

    @Slot(object)
    def _on_scene(self, scene: object) -> None:
        """A time that cannot be read ends it; the message over the maps says why."""
        if self.filming and not self._making.busy and scene is None and self._session.refused:
            self._turn_back()

    @Slot()
    def _on_source(self) -> None:
        """Another file is open: there is nothing to go back to."""
        if self.filming and not self._making.busy:
            self._back = self._session.data.time
            self._turn_back()

    def _turn_back(self) -> None:
        """Nothing comes of it: put the time on show again that was."""
        self._making.put_away()
        self._times.time_requested.emit(self._back)

    @Slot()
    def _on_ended(self) -> None:
        self._path, self._shots = None, []


def _told(step: Step) -> tuple[int, int, str]:
    """To write is the second half: the first was to put every time on show."""
    return step.total + step.done, 2 * step.total, tr("Animation: {message}", message=said(step.message))

"""Reads what input and truth are at a place at times of the file that are not in memory, one after another."""

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from core.verify.diagram import TRUTH_NAME
from core.verify.diagrams.point import INPUT_NAME
from core.verify.diagrams.series import Others
from gui.controllers.reading import reading_of
from gui.jobs import JobQueue, Latest
from gui.session import DataChoice
from gui.views.camera import MapPoint


class OtherTimes(QObject):
    """Each time is a job of its own on the files' thread, so that whatever else is asked of files waits for one at most.

    Signals:
        grew: one more time is known, or none is to come any more.
        failed(object): why a time could not be read; the others are not tried.
    """

    grew = Signal()
    failed = Signal(object)

    def __init__(self, files: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key: Any = None
        self._times = np.empty(0, "datetime64[ns]")
        self._known: dict[int, Any] = {}
        self._wanted: list[int] = []
        self._total = 0
        self._work: Any = None
        self._reading = Latest(files, self)
        self._reading.finished.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)

    @property
    def progress(self) -> tuple[int, int]:
        """How many of how many times have been read; equal where nothing is being read."""
        return self._total - len(self._wanted), self._total

    @property
    def others(self) -> Others:
        """What has been read."""
        indices = sorted(self._known)
        values = {name: [getattr(self._known[each], part) for each in indices] for name, part in PARTS.items()}
        return Others(self._times[indices], {name: np.array(each, np.float64) for name, each in values.items()})

    def ask(
        self,
        data: DataChoice,
        times: NDArray[np.datetime64],
        in_memory: NDArray[np.datetime64],
        point: MapPoint,
        *,
        projected: bool,
    ) -> None:
        """Read the times that are neither in memory nor known; what is known of another place, or read otherwise, is forgotten.

        Args:
            times: of the file.
            point: in the scene's own coordinates, which are metres where ``projected``.
        """
        key = replace(data, time=0, span=None, pins=(), gauges=None), point
        if key != self._key:
            self.drop()
            self._key, self._known, self._times = key, {}, times
        wanted = [index for index in np.flatnonzero(~np.isin(times, in_memory)).tolist() if index not in self._known]
        if wanted == self._wanted:
            return
        self._wanted, self._total = wanted, len(wanted) + len(self._known)
        files = {"path": data.input, "truth": data.truth if data.role == "pair" else None}
        self._work = partial(moment_of, reading_of(data), x=point.x, y=point.y, projected=projected, **files)
        self._next()

    @Slot()
    def drop(self) -> None:
        """Read no more; what is known stays."""
        self._reading.drop()
        self._wanted, self._total = [], len(self._known)

    def _next(self) -> None:
        if self._wanted:
            self._reading.ask(partial(self._work, self._wanted[0]))

    @Slot(object)
    def _on_read(self, moment: Any) -> None:
        self._known[self._wanted.pop(0)] = moment
        self._next()
        self.grew.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.drop()
        self.failed.emit(error)
        self.grew.emit()


PARTS = {TRUTH_NAME: "truth", INPUT_NAME: "input"}
"""Lines of the plot, and what of a ``core.pipeline.Moment`` they show."""


def moment_of(reading: Any, time: int, **known: Any) -> Any:
    """Files' thread: input and truth at a place at one time."""
    from core.pipeline import moment_at

    return moment_at(reading, time, **known)

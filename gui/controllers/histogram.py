"""How often values occur in the panels, beside the levels of their colour scale."""

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES
from core.units import shown_in
from gui.colour import title_of
from gui.controllers.compare import CompareController
from gui.jobs import JobQueue, Latest
from gui.panels.show_bar import ShowBar
from gui.session import Session
from gui.widgets.level_histogram import Histogram


class HistogramController(QObject):
    """Counts what the panels show on the scale of values, while the levels are in sight.

    Args:
        painters: the pictures' thread.
    """

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        compare: CompareController,
        bar: ShowBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._bar = session, compare, bar
        self._fields: list[np.ndarray] = []
        self._counted: tuple[object, ...] = ()
        self._counting = Latest(painters, self)
        self._counting.finished.connect(bar.show_histogram)
        self._counting.failed.connect(session.report)
        compare.painted.connect(self.refresh)
        session.show_changed.connect(self.refresh)
        bar.levels_opened.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Count again where other values are on show, or on another axis."""
        if not self._bar.levels_are_open:
            return
        variable, linear = self._compare.variable, self._session.show.levels.linear
        fields = self._on_show(title_of(shown_in(VARIABLES[variable], self._session.show.levels.units)))
        wanted = (variable, linear, *map(id, fields))
        if wanted != self._counted:
            self._counted, self._fields = wanted, fields
            self._counting.ask(partial(Histogram.of, fields, variable, linear=linear))

    def _on_show(self, title: str) -> list[np.ndarray]:
        """The values of every panel on the scale with this title; chances and comparisons have scales of their own."""
        pictures = (self._compare.pictures.get(words) for words in self._compare.contents())
        return [
            each.values
            for each in pictures
            if each is not None and each.colouring.scale.title == title and each.key is None
        ]

"""Draws the diagnostic plot that is wanted of the pixels that are chosen, and writes its numbers."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES, Run, Scene
from core.verify.bench import Part
from core.verify.diagram import Diagram
from core.verify.diagrams import KINDS
from core.verify.selection import Selection
from gui.controllers.benches import INTERVALS, pixel_words
from gui.controllers.verify import NO_PIXEL
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.plots.plots_view import EMPTY, PlotsView
from gui.words import tr

NEEDS_TRUTH = tr("This plot needs a truth (DATA, left). Without one the spectrum and the distribution can be drawn.")
NEEDS_MEMBERS = tr("This plot needs an ensemble of two members or more")
DRAWING = tr("The plot is being drawn…")
Drawn = tuple[Part, Diagram | None]


class PlotsController(QObject):
    """One plot at a time, drawn anew when the run, its members so far, the selection or the threshold changes."""

    def __init__(
        self,
        session: Session,
        choosing: JobQueue,
        view: PlotsView,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._dialogs = session, view, dialogs
        self._kind, self._threshold, self._variable = "spectrum", VARIABLES["precip"].threshold, "precip"
        self._part: Part | None = None
        self._drawing, self._writing = Latest(choosing, self), Writing(session, choosing, self)
        self._drawing.finished.connect(self._on_drawn)
        self._drawing.failed.connect(session.report)
        view.kind_requested.connect(self._on_kind)
        view.threshold_requested.connect(self._on_threshold)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.plot_named.connect(self.write)
        session.benches_changed.connect(self.draw)
        session.selection_changed.connect(self.draw)
        self.draw()

    @property
    def _shown(self) -> Run | Scene | None:
        return self._session.run or self._session.scene

    @Slot()
    def draw(self) -> None:
        """Draw the plot that is chosen, or say why it cannot be."""
        benches, shown = self._session.benches, self._shown
        self._drawing.drop()
        if shown is not None and shown.variable != self._variable:
            self._variable, self._threshold = shown.variable, VARIABLES[shown.variable].threshold
        self._view.show_choice(self._kind, self._threshold, VARIABLES[self._variable])
        if benches is None:
            self._part = None
            self._view.set_empty(EMPTY)
        elif KINDS[self._kind].truth and benches.last.truth is None:
            self._view.set_empty(NEEDS_TRUTH)
        else:
            if self._view.diagram is not None and self._view.diagram.kind != self._kind:
                self._view.set_empty(DRAWING)
            part = self._part
            kept = part if part is not None and part.bench is benches.last else None
            wanted = self._session.selection, self._kind, self._threshold
            self._drawing.ask(partial(drawn_of, benches, kept, *wanted))

    @Slot(object)
    def _on_drawn(self, drawn: Drawn) -> None:
        self._part, diagram = drawn
        if diagram is None:
            self._view.set_empty(NO_PIXEL)
        elif not diagram.curves:
            self._view.set_empty(NEEDS_MEMBERS)
        else:
            times = self._session.benches.input.sizes["time"]
            self._view.set_diagram(diagram, pixel_words(diagram.pixels, self._part.selection, self._variable, times))

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._kind = kind
        self.draw()

    @Slot(float)
    def _on_threshold(self, shown: float) -> None:
        threshold = VARIABLES[self._variable].canonical(shown)
        if abs(threshold - self._threshold) > 1e-6:
            self._threshold = threshold
            self.draw()

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the numbers of the plot on show under a name to be chosen."""
        if self._view.diagram is None:
            self._session.notice(tr("There is no plot to write yet"), tr("Press Run (Ctrl+R) first"), "info")
            return
        self._dialogs.ask_plot_name(f"{self._session.data.stem}_{self._view.diagram.kind}.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the numbers of the plot on show, whole or not at all."""
        diagram = self._view.diagram
        if diagram is not None:
            self._writing.numbers(path, diagram.to_csv(origin_of(self._session, self._view.caption)))


def drawn_of(benches: Any, part: Part | None, selection: Selection, kind: str, threshold: float) -> Drawn:
    """The plot of the chosen pixels, and those pixels, which the next plot is of, too; None where none was chosen."""
    if part is None or part.selection != selection:
        part = benches.last.part(selection)
    return part, KINDS[kind].draw(part, threshold, INTERVALS) if part.count else None

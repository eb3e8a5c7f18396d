"""A training as it goes: its losses by step, and the newest sample picture beside them."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from core.verify.diagram import Axis, Curve, Diagram
from gui.views.plots.diagram_plot import DiagramPlot
from gui.widgets.labels import EmptyLabel, font_of
from gui.words import tr

EMPTY = tr("Losses appear here while a model is trained, and pictures of what it makes.")
PICTURE_HINT = tr(
    "Each row: coarse input, truth, and two samples of the network as it is now, for a place it does not learn from"
)

DECADE = 10.0

Losses = Sequence[tuple[int, float]]


class CourseView(QWidget):
    """Losses to the left, samples to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = DiagramPlot(self)
        self._picture = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, toolTip=PICTURE_HINT)
        self._picture.setMinimumSize(160, 120)
        self._picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._picture.installEventFilter(self)
        self._below = QLabel("", self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._below.setFont(font_of(self, 11))
        self._pixmap, self._shown = QPixmap(), Path()
        filled = QWidget(self)
        row = QHBoxLayout(filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._plot, 3)
        side = QVBoxLayout()
        side.addWidget(self._picture, 1)
        side.addWidget(self._below)
        row.addLayout(side, 2)
        self._empty = EmptyLabel(EMPTY, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        self.setMinimumSize(320, 200)

    @property
    def diagram(self) -> Diagram | None:
        """The losses that are drawn."""
        return self._plot.diagram if self._stack.currentIndex() else None

    @property
    def picture(self) -> QPixmap:
        """The samples on show, as large as they are in their file."""
        return self._pixmap

    def set_empty(self) -> None:
        """Nothing has been trained here."""
        self._stack.setCurrentIndex(0)
        self._pixmap, self._shown = QPixmap(), Path()

    def set_course(self, losses: Losses, validation: Losses, picture: Path | None) -> None:
        """Draw what is known by now; nothing before the first loss."""
        if not losses and not validation:
            return
        self._stack.setCurrentIndex(1)
        self._plot.set_diagram(diagram_of(losses, validation))
        if picture is not None and picture != self._shown:
            self._shown, self._pixmap = picture, QPixmap(str(picture))
            step = int(picture.stem.rpartition("-")[2])
            self._below.setText(tr("Samples at step {step:,}: input, truth, two members", step=step))
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture is as large as its place, and keeps its shape."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Enlarged it shows its pixels as they are."""
        if not self._pixmap.isNull():
            size = self._pixmap.size().scaled(self._picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
            modes = Qt.TransformationMode
            mode = modes.FastTransformation if size.width() > self._pixmap.width() else modes.SmoothTransformation
            self._picture.setPixmap(self._pixmap.scaled(size, mode=mode))


def diagram_of(losses: Losses, validation: Losses) -> Diagram:
    """Both losses by step, on a logarithmic axis where they span a decade or more."""
    curves = tuple(
        _curve(name, pairs) for name, pairs in (("training", losses), ("validation", validation)) if len(pairs)
    )
    values = [value for pairs in (losses, validation) for _, value in pairs]
    wide = min(values) > 0 and max(values) >= DECADE * min(values)
    return Diagram("course", tr("Loss"), Axis("step"), Axis("loss", scale="log" if wide else "linear"), curves)


def _curve(name: str, pairs: Losses) -> Curve:
    steps, values = (np.array(column, float) for column in zip(*pairs, strict=True))
    nothing = np.full(steps.size, np.nan)
    return Curve(name, steps, values, nothing, nothing, nothing)

"""The colour bar shared by all panels, with the legend of dry and missing."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.colour import FIRST, LAST, MISSING, Colouring
from gui.widgets.labels import font_of
from gui.widgets.theme import theme_of
from gui.words import tr

BAR_HEIGHT, ARROW, GAP = 14, 9, 20
LEAST = 260
"""Pixels that are kept for the bar and its ticks."""


class ColourBar(QWidget):
    """Ticks, units and the legend of missing and dry; equal on every panel it stands under."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colouring: Colouring | None = None
        self._named = False
        self._beside = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(self, 12))

    @property
    def room(self) -> tuple[float, float]:
        """What title and legend take at the left and at the right."""
        return self._across(self._title_lines()) + 20 + ARROW * self._open_below(), self._legend_room()

    def stand_beside(self, left: float, right: float) -> None:
        """Leave so much to both sides where it is more than this bar needs: bars below each other begin and end alike."""
        self._beside = left, right
        self.update()

    def set_colouring(self, colouring: Colouring, *, named: bool = False) -> None:
        """Show another scale; ``named`` where other bars stand beside it, so that it must say what it is of."""
        self._colouring, self._named = colouring, named
        scale = colouring.scale
        self.setAccessibleName(
            tr(
                "Colour bar: {title}, {low} to {high} {units}",
                title=scale.title,
                low=scale.words(scale.low),
                high=scale.words(scale.high),
                units=scale.units,
            )
        )
        self.setToolTip(self._lesson())
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and tick labels, one line each."""
        return QSize(480, 40)

    def minimumSizeHint(self) -> QSize:
        """Room for the legend and a few ticks."""
        return QSize(300, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title at the left, bar with ticks, legend at the right."""
        if self._colouring is None:
            return
        with QPainter(self) as painter:
            painter.setPen(QColor(theme_of(self.palette()).text))
            self._paint_title(painter)
            self._paint_legend(painter)
            left, right = map(max, self.room, self._beside)
            bar = QRectF(left, 4, max(self.width() - right - left - ARROW, 20), BAR_HEIGHT)
            self._paint_bar(painter, bar)
            self._paint_ticks(painter, bar)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, also where no panel has a picture whose new colours would bring a bar's."""
        if event.type() == QEvent.Type.PaletteChange and self._colouring is not None:
            self._colouring = self._colouring.in_theme(dark=theme_of(self.palette()).dark)
            self.update()
        super().changeEvent(event)

    def _title_lines(self) -> list[str]:
        """Title and units; or the units alone, where the title would leave too little of the bar."""
        scale = self._colouring.scale
        both = [scale.title, scale.units]
        whole = self._named or self.width() - self._legend_room() - self._across(both) >= LEAST
        return both if whole else [scale.units or scale.title]

    def _legend_room(self) -> float:
        return self._across([words for words, _ in self._legend_entries()]) + 34 + GAP

    def _across(self, lines: list[str]) -> float:
        """How wide the widest line is."""
        return max(self.fontMetrics().horizontalAdvance(line) for line in lines)

    def _legend_entries(self) -> list[tuple[str, bool]]:
        """Words for what has no colour, and whether it is missing."""
        dry = self._colouring.scale.transparent
        return [(tr("missing"), True), *([(dry, False)] if dry else [])]

    def _paint_title(self, painter: QPainter) -> None:
        for row, line in enumerate(self._title_lines()):
            painter.drawText(QPointF(4, 15 + 17 * row), line)

    def _paint_legend(self, painter: QPainter) -> None:
        """The boxes of dry and missing."""
        entries = self._legend_entries()
        left = self.width() - max(self._legend_room(), self._beside[1]) + GAP
        for row, (text, missing) in enumerate(entries):
            box = QRectF(left, 3 + 18 * row, 22, 13)
            painter.fillRect(box, QColor(theme_of(self.palette()).paper))
            if missing:
                painter.drawImage(box, self._hatching(22, 13))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            painter.drawText(QPointF(left + 28, box.bottom()), text)

    def _hatching(self, width: int, height: int) -> QImage:
        pixels = self._colouring.paint(np.full((256, 256), MISSING, np.uint8))[:height, :width].copy()
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        colouring = self._colouring
        shown = len(colouring.bounds) if colouring.bounds is not None else LAST - FIRST + 1
        row = np.ascontiguousarray(colouring.table[FIRST : FIRST + shown][None])
        strip = QImage(row.data, shown, 1, 4 * shown, QImage.Format.Format_RGBA8888).copy()
        painter.drawImage(bar, strip)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for open_ended, side, colour in (
            (self._open_above(), 1, row[0, -1]),
            (self._open_below(), -1, row[0, 0]),
        ):
            edge = bar.right() if side > 0 else bar.left()
            tip = [
                QPointF(edge, bar.top()),
                QPointF(edge + side * ARROW, bar.center().y()),
                QPointF(edge, bar.bottom()),
            ]
            painter.setBrush(QColor(*colour.tolist()))
            if open_ended:
                painter.drawPolygon(QPolygonF(tip))
        painter.restore()

    def _open_above(self) -> bool:
        """Whether values beyond the last tick occur; a probability has none."""
        return not self._colouring.scale.closed

    def _open_below(self) -> bool:
        """Whether values under the first tick have its colour, rather than none."""
        scale = self._colouring.scale
        return self._open_above() and scale.low != 0 and (scale.dry is None or scale.dry < scale.low)

    def _paint_ticks(self, painter: QPainter, bar: QRectF) -> None:
        theme = theme_of(self.palette())
        metrics = painter.fontMetrics()
        painter.setPen(QColor(theme.text))
        free = -1e9
        for place, label in self._ticks():
            x = bar.left() + place * bar.width()
            width = metrics.horizontalAdvance(label)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
            if x - width / 2 >= free:
                painter.drawText(QRectF(x - width / 2 - 2, bar.bottom() + 3, width + 4, 16), 0x84, label)
                free = x + width / 2 + 6

    def _ticks(self) -> list[tuple[float, str]]:
        colouring = self._colouring
        scale = colouring.scale
        if colouring.bounds is not None:
            count = len(colouring.bounds)
            return [(i / count, scale.words(bound)) for i, bound in enumerate(colouring.bounds.tolist())]
        places = scale.position(np.array(scale.ticks, np.float32))
        percent = " %" * (scale.units == "%")
        labels = (f"{scale.words(tick)}{percent}" for tick in scale.ticks)
        return list(zip(places.tolist(), labels, strict=True))

    def _lesson(self) -> str:
        scale = self._colouring.scale
        spacing = tr("logarithmic: equal steps are equal ratios") if scale.logarithmic else tr("linear")
        words = tr(
            "{title}, {spacing}. The same in every panel: equal colours mean equal values.",
            title=scale.title,
            spacing=spacing,
        )
        if scale.transparent:
            words += tr(" Bare map: {transparent}.", transparent=scale.transparent)
        return tr("{words} Hatched: no data there.", words=words)

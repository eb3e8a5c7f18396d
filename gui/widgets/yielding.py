"""What a dock holds its panel in, so that a full column scrolls rather than make the window higher than its screen."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget, QWidgetItem


class YieldingArea(QScrollArea):
    """A panel that has its least height, unless it is told to yield: then it scrolls in whatever height there is.

    Signals:
        asked: the panel's least height is another one now.

    Attributes:
        yields: whether the panel may have less height than it needs.
        lasting: whether that is to last, so that its bar is worth a wider column, which would not become narrower by itself.
    """

    LEAST = 44
    """Pixels of height that are kept of a panel which yields."""

    asked = Signal()

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._yields = self.lasting = False
        self._least = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @property
    def yields(self) -> bool:
        return self._yields

    @yields.setter
    def yields(self, yields: bool) -> None:
        if self._yields != yields:
            self._yields = yields
            self.updateGeometry()

    @property
    def needed(self) -> int:
        """The least height in which all of the panel is seen."""
        return QWidgetItem(self.widget()).minimumSize().height()

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint().expandedTo(self.widget().minimumSize())

    def minimumSizeHint(self) -> QSize:
        least = QWidgetItem(self.widget()).minimumSize()
        if not self._yields:
            return least
        beside = self.verticalScrollBar().sizeHint().width() * (self.lasting and least.height() > self.height())
        return QSize(least.width() + beside, min(least.height(), self.LEAST))

    def event(self, event: QEvent) -> bool:
        """Fit the panel in; ``resizeEvent`` is of the viewport, whose width stays where that of the area and a bar's change together."""
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._fit()
            self.updateGeometry()  # with a scroll bar it is wider
        return done

    def viewportEvent(self, event: QEvent) -> bool:
        """Pass on that the panel asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            if self._least != self.needed:
                self._least = self.needed
                self.asked.emit()
            self._fit()
        return super().viewportEvent(event)

    def _fit(self) -> None:
        """The panel has all of the room, and more height where that is too little; a width of its own asks for none."""
        room, needed = self.maximumViewportSize(), self.needed
        beside = self.verticalScrollBar().sizeHint().width() * (needed > room.height())
        self.widget().resize(room.width() - beside, max(room.height(), needed))

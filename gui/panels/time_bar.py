"""The time slider: earlier, play, later, and the time on show, in UTC."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from gui.widgets.icons import icon
from gui.widgets.theme import theme_of
from gui.words import tr

RATES = (1, 2, 3, 5, 10, 20)
"""Times a second, as fast as they can be read and drawn."""


class TimeBar(QWidget):
    """Steps through the times of the open file.

    Signals:
        time_requested(int): index of the time to show.

    Attributes:
        rate: times a second while playing.
        loop: whether playing goes on from the end to the beginning.
        pace: a menu for a speed and for the loop; others add to it.
    """

    time_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._earlier = QToolButton(toolTip=tr("One time step earlier (Left)"), autoRaise=True)
        self._earlier.setAccessibleName(tr("Earlier"))
        self._play = QToolButton(text=tr("play"), toolTip=tr("Play the times (Space)"), autoRaise=True)
        self._pace = QToolButton(toolTip=tr("How fast, once or again and again; which times are run"), autoRaise=True)
        self._pace.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pace = QMenu(self)
        self._pace.setMenu(self.pace)
        self.rate, self.loop = 3, True
        self._play.setCheckable(True)
        self._later = QToolButton(toolTip=tr("One time step later (Right)"), autoRaise=True)
        self._later.setAccessibleName(tr("Later"))
        self._play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._slider = QSlider(Qt.Orientation.Horizontal, toolTip=tr("The time on show"))
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(tr("Time"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = QLabel(tr("no time"))
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance("2019-06-10 00:34 UTC, 36 of 36") + 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        for widget in (self._earlier, self._later, self._play, self._pace, self._label):
            row.addWidget(widget)
        row.addWidget(self._slider, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ticks = QTimer(self, singleShot=True)
        self._ticks.timeout.connect(self.play_on)
        self._earlier.clicked.connect(self.earlier)
        self._later.clicked.connect(self.later)
        self._play.toggled.connect(self._on_play)
        self._slider.valueChanged.connect(self.time_requested)
        self.set_pace(self.rate, self.loop)
        self._dress()
        self.show_times((), 0)

    def set_pace(self, rate: int, loop: bool) -> None:
        """Play so many times a second, once or again and again."""
        self.rate, self.loop = min(max(rate, RATES[0]), RATES[-1]), loop
        self._ticks.setInterval(round(1000 / self.rate))
        self._pace.setText(f"{self.rate}/s{' ↻' if loop else ''}")
        self._pace.setAccessibleName(
            tr("{rate} times a second, again and again", rate=self.rate)
            if loop
            else tr("{rate} times a second, once", rate=self.rate)
        )

    @Slot()
    def faster(self) -> None:
        """The next higher speed."""
        self.set_pace(next((rate for rate in RATES if rate > self.rate), self.rate), self.loop)

    @Slot()
    def slower(self) -> None:
        """The next lower speed."""
        self.set_pace(next((rate for rate in reversed(RATES) if rate < self.rate), self.rate), self.loop)

    @Slot()
    def toggle_loop(self) -> None:
        """Once, or again and again."""
        self.set_pace(self.rate, not self.loop)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        colour = theme_of(self.palette()).text
        drawings = {self._earlier: "previous", self._later: "next", self._play: "pause" if self.playing else "play"}
        for button, name in drawings.items():
            button.setIcon(icon(name, colour))

    def show_times(self, labels: tuple[str, ...], index: int) -> None:
        """Offer times by their labels, which say how many there are, and show the one at ``index``."""
        self._labels = labels
        several = len(labels) > 1
        if not several:
            self._play.setChecked(False)
        for widget in (self._earlier, self._play, self._later, self._pace, self._slider):
            widget.setEnabled(several)
        self._slider.setRange(0, max(0, len(labels) - 1))
        self.show_time(index)

    def show_span(self, span: tuple[int, int] | None) -> None:
        """The times that are run together, between which one moves; None for all there are, one by one."""
        last = max(0, len(self._labels) - 1)
        self._slider.setRange(*((0, last) if span is None else span))
        self._say()

    def show_time(self, index: int) -> None:
        """Show the time at ``index``."""
        self._slider.setValue(index)
        self._say()

    def _say(self) -> None:
        index, count = self._slider.value(), len(self._labels)
        if not count:
            self._label.setText(tr("no time"))
            return
        low, high = self._slider.minimum(), self._slider.maximum()
        within = "" if (low, high) == (0, count - 1) else tr(" ({low} to {high})", low=low + 1, high=high + 1)
        self._label.setText(self._labels[min(index, count - 1)] + within)

    @Slot()
    def earlier(self) -> None:
        """One step back."""
        self._slider.setValue(self._slider.value() - 1)

    @Slot()
    def later(self) -> None:
        """One step on."""
        self._slider.setValue(self._slider.value() + 1)

    @Slot()
    def play_or_pause(self) -> None:
        """Start playing, or stop."""
        if self._play.isEnabled():
            self._play.toggle()

    @property
    def range(self) -> range:
        """The times that one moves between, by index."""
        return range(self._slider.minimum(), self._slider.maximum() + 1) if self._labels else range(0)

    @property
    def playing(self) -> bool:
        """Whether the times are being played."""
        return self._play.isChecked()

    @Slot()
    def go_on(self) -> None:
        """The time asked for is on show: while playing, the next one is due soon."""
        if self.playing:
            self._ticks.start()

    @Slot()
    def pause(self) -> None:
        """Stop playing."""
        self._play.setChecked(False)

    @Slot()
    def play_on(self) -> None:
        """One step on; from the end to the beginning, or no further."""
        if self._slider.value() < self._slider.maximum():
            self._slider.setValue(self._slider.value() + 1)
        elif self.loop:
            self._slider.setValue(self._slider.minimum())
        else:
            self.pause()

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        self._play.setText(tr("pause") if playing else tr("play"))
        self._dress()
        if playing:
            if not self.loop and self._slider.value() == self._slider.maximum():
                self._slider.setValue(self._slider.minimum())
            self._ticks.start()
        else:
            self._ticks.stop()

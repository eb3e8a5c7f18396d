"""The time slider: earlier, play, later, and the time on show, in UTC."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from gui.widgets.icons import icon
from gui.widgets.theme import theme_of

PLAY_MILLISECONDS = 400


class TimeBar(QWidget):
    """Steps through the times of the open file.

    Signals:
        time_requested(int): index of the time to show.
    """

    time_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._earlier = QToolButton(toolTip="One time step earlier (Left)", autoRaise=True)
        self._earlier.setAccessibleName("Earlier")
        self._play = QToolButton(text="play", toolTip="Play all times, again and again (Space)", autoRaise=True)
        self._play.setCheckable(True)
        self._later = QToolButton(toolTip="One time step later (Right)", autoRaise=True)
        self._later.setAccessibleName("Later")
        self._play.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._slider = QSlider(Qt.Orientation.Horizontal, toolTip="The time on show")
        self._slider.setPageStep(1)
        self._slider.setAccessibleName("Time")
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = QLabel("no time")
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance("2019-06-10 00:34 UTC, 36 of 36") + 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        for widget in (self._earlier, self._later, self._play, self._label):
            row.addWidget(widget)
        row.addWidget(self._slider, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ticks = QTimer(self, interval=PLAY_MILLISECONDS, singleShot=True)
        self._ticks.timeout.connect(self.play_on)
        self._earlier.clicked.connect(self.earlier)
        self._later.clicked.connect(self.later)
        self._play.toggled.connect(self._on_play)
        self._slider.valueChanged.connect(self.time_requested)
        self._dress()

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
        """Offer times by their labels, and show the one at ``index``."""
        self._labels = labels
        several = len(labels) > 1
        if not several:
            self._play.setChecked(False)
        for widget in (self._earlier, self._play, self._later, self._slider):
            widget.setEnabled(several)
        self._slider.setMaximum(max(0, len(labels) - 1))
        self.show_time(index)

    def show_time(self, index: int) -> None:
        """Show the time at ``index``."""
        self._slider.setValue(index)
        if self._labels:
            self._label.setText(f"{self._labels[index]}, {index + 1} of {len(self._labels)}")
        else:
            self._label.setText("no time")

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
        """One step on, from the end to the beginning."""
        self._slider.setValue((self._slider.value() + 1) % max(1, len(self._labels)))

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        self._play.setText("pause" if playing else "play")
        self._dress()
        if playing:
            self._ticks.start()
        else:
            self._ticks.stop()

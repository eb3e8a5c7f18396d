"""A member's way out of noise, evaluation by evaluation: a slider from noise to the finished field."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from gui.panels.form import button
from gui.panels.progress_bar import RunProgress
from gui.widgets.icons import icon
from gui.widgets.theme import theme_of
from gui.words import tr

PLAY_MILLISECONDS = 250


class WayBar(QWidget):
    """One row under the maps, on show while a member is followed.

    Signals:
        frame_requested(int): an evaluation, from 0; the last is the finished member.
        leaving_requested(): follow no longer.
        cancel_requested(): stop making the member.
    """

    frame_requested = Signal(int)
    leaving_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play = QToolButton(autoRaise=True, checkable=True, toolTip=tr("Play from noise to the finished member"))
        self._play.setAccessibleName(tr("Play the way out of noise"))
        self._play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider = QSlider(
            Qt.Orientation.Horizontal, toolTip=tr("From noise (left) to the finished member (right)")
        )
        self._slider.setAccessibleName(tr("Evaluation on a member's way out of noise"))
        self._slider.setPageStep(1)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = QLabel("")
        self._leave = button(tr("Leave"), tr("Show again what was shown before (N)"))
        self._progress = RunProgress(cancel=(tr("Cancel"), tr("Stop making the member once more")))
        self._frames = QWidget()
        row = QHBoxLayout(self._frames)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(self._play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._label)
        row.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(self._frames)
        self._ticks = QTimer(self, interval=PLAY_MILLISECONDS)
        self._ticks.timeout.connect(self._on_tick)
        self._play.toggled.connect(self._on_play)
        self._slider.valueChanged.connect(self.frame_requested)
        self._leave.clicked.connect(self.leaving_requested)
        self._progress.cancel_requested.connect(self.cancel_requested)
        self._dress()
        self._progress.hide()
        self.show_frames(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def show_frames(self, count: int, frame: int) -> None:
        """Offer so many evaluations, with one of them on show; none hides the row."""
        self._play.setChecked(False)
        self._slider.setRange(0, max(count - 1, 0))
        self._slider.setValue(frame)
        self._frames.setVisible(count > 0)
        self._settle()

    def show_progress(self, done: int, total: int, text: str) -> None:
        """The member is being made."""
        self._progress.show_progress(done, total, text)
        self._progress.show()
        self._settle()

    def show_stopping(self) -> None:
        """The user asked to stop."""
        self._progress.show_stopping()

    def hide_progress(self) -> None:
        """It is made, or not."""
        self._progress.hide()
        self._settle()

    def _settle(self) -> None:
        self.setVisible(not (self._frames.isHidden() and self._progress.isHidden()))

    def show_words(self, words: str) -> None:
        """Where the member is."""
        self._label.setText(words)

    @property
    def words(self) -> str:
        """Where the member is."""
        return self._label.text()

    def _dress(self) -> None:
        self._play.setIcon(icon("pause" if self._play.isChecked() else "play", theme_of(self.palette()).text))

    @Slot(bool)
    def _on_play(self, playing: bool) -> None:
        if playing and self._slider.value() == self._slider.maximum():
            self._slider.setValue(0)
        if playing:
            self._ticks.start()
        else:
            self._ticks.stop()
        self._dress()

    @Slot()
    def _on_tick(self) -> None:
        self._slider.setValue(self._slider.value() + 1)
        if self._slider.value() == self._slider.maximum():
            self._play.setChecked(False)

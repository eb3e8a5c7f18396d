"""How far the run is, how long it will take, and how to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from gui.panels.form import button
from gui.words import tr

CANCEL = tr("Cancel (Esc)"), tr("Stop after the evaluation in progress; finished members are kept")


class RunProgress(QWidget):
    """One row at the foot of the maps.

    Args:
        cancel: what its button says, and what that does.

    Signals:
        cancel_requested: stop the run, keeping the members that are finished.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, cancel: tuple[str, str] = CANCEL) -> None:
        super().__init__(parent)
        self._text = QLabel("")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(12)
        self._cancel: QPushButton = button(*cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel_requested)
        self.show_idle("")

    def show_idle(self, text: str) -> None:
        """Nothing runs; ``text`` may say how the last run ended."""
        self._text.setText(text)
        self._bar.hide()
        self._cancel.hide()

    def show_progress(self, done: int, total: int, text: str) -> None:
        """``done`` of ``total``; a total of 0 is not known yet."""
        self._text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()
        self._cancel.setEnabled(True)
        self._cancel.show()

    def show_stopping(self) -> None:
        """The user asked to stop; the evaluation in progress ends first."""
        self._text.setText(tr("Stopping…"))
        self._cancel.setEnabled(False)

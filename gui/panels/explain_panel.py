"""EXPLAIN: the run on show in plain sentences, to be read and copied."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from core.explain import Explanation, Section
from gui.panels.form import button, muted
from gui.words import tr


class ExplainPanel(QWidget):
    """Sentences with a title over each group, or one that says why there are none.

    Signals:
        copy_requested: the user wants the words on the clipboard.
    """

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QTextBrowser(openLinks=False)
        self._page.setAccessibleName(tr("The run in plain sentences"))
        self._page.setAccessibleDescription(tr("What went in and came out, chances, and how far to trust them"))
        self._page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._of = muted("")
        self._copy = button(tr("Copy"), tr("Put these words on the clipboard"))
        self._copy.clicked.connect(self.copy_requested)
        row = QHBoxLayout()
        row.addWidget(self._of, 1)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 4, 4)
        column.addWidget(self._page, 1)
        column.addLayout(row)
        self.set_empty("")

    def set_explanation(self, explanation: Explanation, of: str) -> None:
        """Show sentences; ``of`` says of what."""
        groups = (
            f"<h4 style='margin: 8px 0 2px 0'>{escape(section.title)}</h4>{_paragraphs(section)}"
            for section in explanation.sections
        )
        self._write("".join(groups))
        self._of.setText(of)
        self._copy.setEnabled(True)

    def _write(self, page: str) -> None:
        """Another text at the place that was read: while a run is in progress it changes under the reader's eyes."""
        bar = self._page.verticalScrollBar()
        place = bar.value()
        self._page.setHtml(page)
        bar.setValue(place)

    def set_empty(self, text: str) -> None:
        """Show one sentence."""
        self._page.setPlainText(text)
        self._of.setText("")
        self._copy.setEnabled(False)

    @property
    def of(self) -> str:
        """What the words are of."""
        return self._of.text()

    def text(self) -> str:
        """The words on show."""
        return self._page.toPlainText()


def _paragraphs(section: Section) -> str:
    return "".join(f"<p style='margin: 2px 0'>{escape(words)}</p>" for words in section.paragraphs)

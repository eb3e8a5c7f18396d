"""A page to read beside the work: a model's card, how a file was read, the help. Never modal."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from gui.words import tr

MARGIN = 16
"""Pixels between the words and the window's edges."""


class TextWindow(QWidget):
    """A window of its own with one page of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._page = QTextBrowser(openExternalLinks=False)
        self._page.setAccessibleName(tr("Page to read"))
        self._page.setAccessibleDescription(tr("Help, a model's card, or how a file was read"))
        self._page.document().setDocumentMargin(MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.resize(560, 520)

    def show_text(self, title: str, text: str) -> None:
        """Show ``text`` (Markdown) under ``title``, in front."""
        self._page.setMarkdown(text)
        self._open(title)

    def show_file(self, title: str, path: Path) -> None:
        """Show a page (HTML or Markdown) with its links, in front."""
        self._page.setSource(QUrl.fromLocalFile(str(path)))
        self._open(title)

    def text(self) -> str:
        """The words of the page."""
        return self._page.toPlainText()

    def _open(self, title: str) -> None:
        self.setWindowTitle(title)
        self.show()
        self.raise_()

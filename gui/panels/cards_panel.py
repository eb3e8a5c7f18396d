"""The cards of the chosen models, as a page beside the work."""

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from gui.widgets.theme import Theme, theme_of
from gui.words import tr


def style_of(theme: Theme) -> str:
    """The page's colours."""
    return tr(
        ".muted {{ color: {muted}; }} .good {{ color: {good}; }} .warn {{ color: {warn}; }}",
        muted=theme.muted,
        good=theme.good,
        warn=theme.warn,
    )


class CardsPanel(QWidget):
    """One page of text, in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = QTextBrowser(self, openLinks=False)
        self._browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._browser.setAccessibleName(tr("Model cards"))
        self._browser.setToolTip(tr("What it was trained on and how good it is"))
        self._browser.setMinimumHeight(60)
        self._page = self._anchor = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 2)
        column.addWidget(self._browser)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._scroll)

    def show_page(self, page: str) -> None:
        """Show HTML; what is on show already keeps its place."""
        if page != self._page:
            self._page = page
            self._dress()

    def turn_to(self, anchor: str) -> None:
        """Scroll to an anchor of the page, once the panel is in sight."""
        self._anchor = anchor
        self._turn.start()

    def text(self) -> str:
        """The words of the page."""
        return self._browser.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        place = self._browser.verticalScrollBar().value()
        self._browser.document().setDefaultStyleSheet(style_of(theme_of(self.palette())))
        self._browser.setHtml(self._page)
        self._browser.verticalScrollBar().setValue(place)

    @Slot()
    def _scroll(self) -> None:
        self._browser.scrollToAnchor(self._anchor)

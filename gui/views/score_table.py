"""The score table."""

from PySide6.QtWidgets import QWidget


class ScoreView(QWidget):
    """Rows are metrics, columns are systems; intervals under the values, the best marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_table(self, table: object) -> None:
        """Show a core.verify.report.ScoreTable (anything with ``rows`` of Score)."""

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of scores."""

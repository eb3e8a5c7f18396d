"""Violins of the errors of both stages."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtWidgets import QWidget


class ViolinView(QWidget):
    """Stage I: raw, corrected. Stage II: upsampled, oracle, cascade. Symmetric-log error axis, quartiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_errors(self, errors: Mapping[str, np.ndarray], units: str = "mm/h") -> None:
        """Error samples by "stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade"."""

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of violins."""

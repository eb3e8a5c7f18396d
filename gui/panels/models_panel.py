"""MODELS: which network corrects, which one downscales."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from gui.panels.form import button, caption, muted, narrow, widen_list


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model to choose: its id, title, and what its card says in a few words."""

    id: str
    title: str
    hint: str


class ModelsPanel(QWidget):
    """Two choices, each with its card.

    Signals:
        corrector_requested(object), downscaler_requested(object): a model's id, or None to skip the stage.
        card_requested(str): show the card of a model.
    """

    corrector_requested = Signal(object)
    downscaler_requested = Signal(object)
    card_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correct = QComboBox(toolTip="Stage I: removes the satellite's errors on the input's own grid")
        self._downscale = QComboBox(toolTip="Stage II: draws the fine structure, one realisation per member")
        self._correct_card = button(
            "Card", "What the model was trained on, how well it does, and where it does not apply"
        )
        self._downscale_card = button("Card", self._correct_card.toolTip())
        self._line = muted("Models are being read…")
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        rows = ((self._correct, self._correct_card), (self._downscale, self._downscale_card))
        for row, (title, (combo, card)) in enumerate(zip(("Correct", "Downscale"), rows, strict=True)):
            grid.addWidget(caption(title), row, 0)
            grid.addWidget(narrow(combo), row, 1)
            grid.addWidget(card, row, 2)
        grid.addWidget(self._line, 2, 0, 1, 3)
        grid.setRowStretch(3, 1)
        self._correct.activated.connect(self._on_correct)
        self._downscale.activated.connect(self._on_downscale)
        self._correct_card.clicked.connect(self._on_correct_card)
        self._downscale_card.clicked.connect(self._on_downscale_card)

    def show_models(self, correctors: Sequence[ModelLine], downscalers: Sequence[ModelLine]) -> None:
        """Offer the models there are, and "none" for each stage."""
        for combo, lines in ((self._correct, correctors), (self._downscale, downscalers)):
            combo.clear()
            for line in lines:
                combo.addItem(line.title, line.id)
                combo.setItemData(combo.count() - 1, line.hint, Qt.ItemDataRole.ToolTipRole)
            combo.addItem("none", None)
            widen_list(combo)

    def show_choice(self, corrector: str | None, downscaler: str | None, line: str) -> None:
        """Show what is chosen, and one line about it."""
        for combo, card, chosen in (
            (self._correct, self._correct_card, corrector),
            (self._downscale, self._downscale_card, downscaler),
        ):
            combo.setCurrentIndex(combo.findData(chosen))
            card.setEnabled(chosen is not None)
        self._line.setText(line)

    @Slot(int)
    def _on_correct(self, index: int) -> None:
        self.corrector_requested.emit(self._correct.itemData(index))

    @Slot(int)
    def _on_downscale(self, index: int) -> None:
        self.downscaler_requested.emit(self._downscale.itemData(index))

    @Slot()
    def _on_correct_card(self) -> None:
        self.card_requested.emit(self._correct.currentData())

    @Slot()
    def _on_downscale_card(self) -> None:
        self.card_requested.emit(self._downscale.currentData())

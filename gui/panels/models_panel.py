"""MODELS: which network corrects, which one downscales."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from gui.panels.form import TitleBox, button, caption, widen_list
from gui.widgets.labels import WrappedLabel
from gui.widgets.theme import theme_of
from gui.words import tr


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model to choose: its id, title, and what its card says in a few words."""

    id: str
    title: str
    hint: str


class Badge(QToolButton):
    """A small warning in the theme's colour, whose tooltip gives the reasons; hidden where there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, text=tr("outside training"), autoRaise=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_reasons(())
        self._dress()

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """Say why the scene lies outside of what the model was trained on."""
        lines = "".join(f"<li>{escape(reason)}</li>" for reason in reasons)
        self.setToolTip(tr("<p>This scene is unlike what the model was trained on:</p><ul>{lines}</ul>", lines=lines))
        self.setAccessibleName(tr("Outside of the training: {reasons}", reasons="; ".join(reasons)))
        self.setVisible(bool(reasons))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        palette, colour = self.palette(), QColor(theme_of(self.palette()).warn)
        if palette.color(QPalette.ColorRole.ButtonText) != colour:
            palette.setColor(QPalette.ColorRole.ButtonText, colour)
            self.setPalette(palette)


class ModelsPanel(QWidget):
    """Two choices, each a title over the column's whole width, with its card.

    Signals:
        corrector_requested(object), downscaler_requested(object): a model's id, or None to skip the stage.
        card_requested(str): show the card of the model of a stage, "correct" or "downscale".
    """

    corrector_requested = Signal(object)
    downscaler_requested = Signal(object)
    card_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correct = TitleBox(tr("Stage I: removes the satellite's errors on the input's own grid"))
        self._downscale = TitleBox(tr("Stage II: draws the fine structure, one realisation per member"))
        self._correct_card = button(
            tr("Card"), tr("What the model was trained on, how well it does, and where it does not apply")
        )
        self._downscale_card = button(tr("Card"), self._correct_card.toolTip())
        self._badges = {stage: Badge(self) for stage in ("correct", "downscale")}
        self._line = WrappedLabel(self)
        self._line.setText(tr("Models are being read…"))
        self._lay_out()
        self._correct.activated.connect(self._on_correct)
        self._downscale.activated.connect(self._on_downscale)
        self._correct_card.clicked.connect(self._on_correct_card)
        self._downscale_card.clicked.connect(self._on_downscale_card)
        self._badges["correct"].clicked.connect(self._on_correct_card)
        self._badges["downscale"].clicked.connect(self._on_downscale_card)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 2, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        rows = (
            (tr("Correct"), self._correct, self._correct_card),
            (tr("Downscale"), self._downscale, self._downscale_card),
        )
        for row, ((title, combo, card), badge) in enumerate(zip(rows, self._badges.values(), strict=True)):
            card.setFixedHeight(card.minimumSizeHint().height())
            badge.setFixedHeight(card.height())
            combo.setAccessibleName(title)
            grid.addWidget(caption(title), 2 * row, 0)
            grid.addWidget(badge, 2 * row, 1)
            grid.addWidget(card, 2 * row, 2)
            grid.addWidget(combo, 2 * row + 1, 0, 1, 3)
        grid.addWidget(self._line, 4, 0, 1, 3)
        grid.setRowStretch(5, 1)

    def show_models(self, correctors: Sequence[ModelLine], downscalers: Sequence[ModelLine]) -> None:
        """Offer the models there are, and tr("none") for each stage."""
        for combo, lines in ((self._correct, correctors), (self._downscale, downscalers)):
            combo.clear()
            for line in lines:
                combo.addItem(line.title, line.id)
                combo.setItemData(combo.count() - 1, line.hint, Qt.ItemDataRole.ToolTipRole)
            combo.addItem(tr("none"), None)
            widen_list(combo)

    def show_choice(self, corrector: str | None, downscaler: str | None, line: str) -> None:
        """Show what is chosen, and what is worth saying of it, if anything is."""
        for combo, card, chosen in (
            (self._correct, self._correct_card, corrector),
            (self._downscale, self._downscale_card, downscaler),
        ):
            combo.setCurrentIndex(combo.findData(chosen))
            card.setEnabled(chosen is not None)
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def show_departures(self, correct: Sequence[str], downscale: Sequence[str]) -> None:
        """Show a badge beside each model that the scene is unlike the training of, with the reasons."""
        for badge, reasons in zip(self._badges.values(), (correct, downscale), strict=True):
            badge.show_reasons(reasons)

    @Slot(int)
    def _on_correct(self, index: int) -> None:
        self.corrector_requested.emit(self._correct.itemData(index))

    @Slot(int)
    def _on_downscale(self, index: int) -> None:
        self.downscaler_requested.emit(self._downscale.itemData(index))

    @Slot()
    def _on_correct_card(self) -> None:
        self.card_requested.emit("correct")

    @Slot()
    def _on_downscale_card(self) -> None:
        self.card_requested.emit("downscale")

"""SAMPLER: how many members, how carefully, on what; and the Run button."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSpinBox, QWidget

from core.sampling.schedule import SOLVER_FACTS
from gui.panels.form import caption, muted

SOLVERS = tuple((name, facts.title) for name, facts in SOLVER_FACTS.items())
DEVICES = (("auto", "automatic"), ("cpu", "CPU"), ("cuda", "NVIDIA GPU"))

CONSERVATION = (
    ("off", "off"),
    ("additive", "additive: shift each cell"),
    ("multiplicative", "multiplicative: scale each cell"),
)


class SamplerPanel(QWidget):
    """The ensemble's settings and the button that starts it.

    Signals:
        setting_edited(str, object): the name of a setting ("members", "steps", ...) and its new value.
        run_requested: the user wants the ensemble.
    """

    setting_edited = Signal(str, object)
    run_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members = QSpinBox(minimum=1, maximum=1000)
        self._members.setToolTip("Realisations to draw. Each is a possible truth; their spread is the uncertainty.\n"
                                 "8 give a first look, 16 fair scores, 50 smooth probabilities.")  # fmt: skip
        self._steps = QSpinBox(minimum=1, maximum=500)
        self._steps.setToolTip("Denoising steps per member. More steps cost time and, past about 20, change little.")
        self._solver = QComboBox(toolTip="How a sample is drawn. Heun evaluates the network twice a step, others once.")
        self._seed = QSpinBox(minimum=0, maximum=2**31 - 1)
        self._seed.setToolTip("The same seed gives the same members; member 3 is the same however many are drawn.")
        self._device = QComboBox(toolTip="Where the networks run; automatic takes the GPU where there is one")
        self._conservation = QComboBox()
        self._conservation.setToolTip("Whether the fine pixels of a coarse cell must average to that cell.\n"
                                      "off: they need not; how far they drift is part of the model's error.\n"
                                      "additive: the same amount is added to all of a cell's pixels, dry ones too.\n"
                                      "multiplicative: all are multiplied alike, so that dry pixels stay dry.\n"
                                      "It keeps a cell's error too: what stage I got wrong stays wrong.")  # fmt: skip
        for combo, items in (
            (self._solver, SOLVERS),
            (self._device, DEVICES),
            (self._conservation, CONSERVATION),
        ):
            for key, title in items:
                combo.addItem(title, key)
        for row, facts in enumerate(SOLVER_FACTS.values()):
            self._solver.setItemData(row, f"Order {facts.order}. {facts.source}", Qt.ItemDataRole.ToolTipRole)
        self._run = QPushButton("Run   Ctrl+R", autoDefault=False)
        self._run.setMinimumHeight(30)
        font = self._run.font()
        font.setBold(True)
        self._run.setFont(font)
        self._reason = muted("")
        self._reason.setMinimumHeight(2 * self._reason.fontMetrics().lineSpacing())
        self._reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._members.valueChanged.connect(self._on_members)
        self._steps.valueChanged.connect(self._on_steps)
        self._seed.valueChanged.connect(self._on_seed)
        self._solver.activated.connect(self._on_solver)
        self._device.activated.connect(self._on_device)
        self._conservation.activated.connect(self._on_conservation)
        self._run.clicked.connect(self.run_requested)
        self.show_ready("Open a field first (Ctrl+O).", "")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        cells = (
            ("Members", self._members, 0, 0),
            ("Steps", self._steps, 0, 2),
            ("Solver", self._solver, 1, 0),
            ("Seed", self._seed, 1, 2),
            ("Conserve", self._conservation, 2, 0),
            ("Device", self._device, 3, 0),
        )
        for title, widget, row, column in cells:
            widget.setMinimumWidth(52)
            widget.setAccessibleName(title)
            grid.addWidget(caption(title), row, column)
            grid.addWidget(widget, row, column + 1, 1, 3 if widget is self._conservation else 1)
        grid.addWidget(self._run, 3, 2, 1, 2)
        grid.addWidget(self._reason, 4, 0, 1, 4)
        grid.setRowStretch(5, 1)

    def show_settings(
        self, *, members: int, steps: int, solver: str, seed: int, device: str, conservation: str
    ) -> None:
        """Show the settings."""
        self._members.setValue(members)
        self._steps.setValue(steps)
        self._seed.setValue(seed)
        self._solver.setCurrentIndex(self._solver.findData(solver))
        self._device.setCurrentIndex(self._device.findData(device))
        self._conservation.setCurrentIndex(self._conservation.findData(conservation))

    def show_ready(self, reason: str, line: str) -> None:
        """Allow a run where ``reason`` is empty, else say why not; ``line`` tells what a run will do."""
        self._run.setEnabled(not reason)
        self._run.setToolTip(reason or "Draw the ensemble (Ctrl+R)")
        self._reason.setText(reason or line)

    @Slot(int)
    def _on_members(self, value: int) -> None:
        self.setting_edited.emit("members", value)

    @Slot(int)
    def _on_steps(self, value: int) -> None:
        self.setting_edited.emit("steps", value)

    @Slot(int)
    def _on_seed(self, value: int) -> None:
        self.setting_edited.emit("seed", value)

    @Slot(int)
    def _on_solver(self, index: int) -> None:
        self.setting_edited.emit("solver", self._solver.itemData(index))

    @Slot(int)
    def _on_device(self, index: int) -> None:
        self.setting_edited.emit("device", self._device.itemData(index))

    @Slot(int)
    def _on_conservation(self, index: int) -> None:
        self.setting_edited.emit("conservation", self._conservation.itemData(index))

"""SAMPLER: how many members, how carefully, on what; and the Run button."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget

from core.sampling.schedule import SOLVER_FACTS
from gui.panels.form import caption, narrow, widen_list
from gui.widgets.labels import WrappedLabel
from gui.widgets.number_box import NumberBox
from gui.words import keys_told, said, tr

SOLVERS = tuple((name, facts.title) for name, facts in SOLVER_FACTS.items())
ARROW_PIXELS = 36
"""What a list's frame and arrow take of its width."""
DEVICES = (("auto", tr("automatic")), ("cpu", "CPU"), ("cuda", tr("NVIDIA GPU")))

CONSERVATION = (
    ("off", tr("off")),
    ("additive", tr("additive: shift each cell")),
    ("multiplicative", tr("multiplicative: scale each cell")),
)


GUIDANCE = (
    ("auto", tr("as usual")),
    ("tweedie", tr("balanced")),
    ("sda", tr("cautious")),
    ("dps", tr("forced")),
)
GUIDANCE_HINTS = {
    "auto": tr("As balanced does; a model that was trained to see gauges is shown them instead, which costs no time."),
    "tweedie": tr(
        "tweedie: a gauge's error is weighed against the model's own doubt at its place.\n"
        "Each evaluation takes three times as long."
    ),
    "sda": tr(
        "sda: a gauge's error is weighed against how much rain varies anywhere, so that members move less.\n"
        "Each evaluation takes twice as long."
    ),
    "dps": tr(
        "dps: members step towards the gauges, whose errors play no part; the pull alone says how far.\n"
        "Each evaluation takes twice as long."
    ),
}
MOST_MEMBERS = 1000


@dataclass(frozen=True, slots=True)
class Offer:
    """Which settings do anything for the models and gauges that are chosen; the others are not shown.

    Attributes:
        sampled: a model draws its answer in steps: there is a solver.
        random: chance plays a part: there is a seed.
        fine: stage II runs: cells of the input can be conserved.
        gauges: there are readings that draw the members, or are shown to a model.
        pulled: they draw them.
        weighed: a model was trained to do without its input now and then, so that the input can be weighed.
        most: members that differ; None for any number.
    """

    sampled: bool = True
    random: bool = True
    fine: bool = True
    gauges: bool = False
    pulled: bool = False
    weighed: bool = False
    most: int | None = None


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
        self._members = QSpinBox(minimum=1, maximum=MOST_MEMBERS)
        self._steps = QSpinBox(minimum=1, maximum=500)
        self._steps.setToolTip(
            tr("Denoising steps per member. More steps cost time and, past about 20, change little.")
        )
        self._solver = QComboBox(
            toolTip=tr("How a sample is drawn. Heun evaluates the network twice a step, others once.")
        )
        self._seed = QSpinBox(minimum=0, maximum=2**31 - 1)
        self._seed.setToolTip(tr("The same seed gives the same members; member 3 is the same however many are drawn."))
        self._device = QComboBox(toolTip=tr("Where the networks run; automatic takes the GPU where there is one"))
        self._conservation = QComboBox()
        self._conservation.setToolTip(tr("Whether the fine pixels of a coarse cell must average to that cell.\n"
                                      "off: they need not; how far they drift is part of the model's error.\n"
                                      "additive: the same amount is added to all of a cell's pixels, dry ones too.\n"
                                      "multiplicative: all are multiplied alike, so that dry pixels stay dry.\n"
                                      "It keeps a cell's error too: what stage I got wrong stays wrong."))  # fmt: skip
        self._guidance = narrow(QComboBox())
        self._guidance.setToolTip(tr("How gauges draw the members where they and the model disagree. While coarse cells\n"
                                  "are conserved, gauges only move rain about inside a cell."))  # fmt: skip
        self._pull = _times(
            tr("How hard the gauges pull. 1: as the method has it; larger: members pass closer to them.")
        )
        self._pull.setMinimum(0.05)
        self._weight = _times(tr("How closely members follow the input. 1: as the model learned to. Larger: closer, and\n"
                              "more alike. Away from 1 every evaluation takes twice as long."))  # fmt: skip
        self._weight.setPrefix(tr("followed × "))
        self._run = QPushButton(autoDefault=False)
        self.show_run_keys(keys_told("Ctrl+R"))
        self._run.setMinimumHeight(30)
        font = self._run.font()
        font.setBold(True)
        self._run.setFont(font)
        self._reason = WrappedLabel(self, lines=2, most=3)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._captions: dict[QWidget, QLabel] = {}
        self._fill()
        self._lay_out()
        self._wire()
        self.show_offer(Offer())
        self.show_ready(tr("Open a field first (Ctrl+O)."), "")

    def show_run_keys(self, keys: str) -> None:
        """The button names its keys."""
        self._run.setText(f"{tr('Run')}   {keys}" if keys else tr("Run"))

    def _fill(self) -> None:
        for combo, items in (
            (self._solver, SOLVERS),
            (self._device, DEVICES),
            (self._conservation, CONSERVATION),
            (self._guidance, GUIDANCE),
        ):
            for key, title in items:
                combo.addItem(title, key)
        for row, facts in enumerate(SOLVER_FACTS.values()):
            self._solver.setItemData(
                row,
                tr("Order {order}. {source}", order=facts.order, source=said(facts.source)),
                Qt.ItemDataRole.ToolTipRole,
            )
        for row, hint in enumerate(GUIDANCE_HINTS.values()):
            self._guidance.setItemData(row, hint, Qt.ItemDataRole.ToolTipRole)
        widen_list(self._guidance)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        cells = (
            (tr("Members"), self._members, 0, 0, 1),
            (tr("Seed"), self._seed, 0, 2, 1),
            (tr("Solver"), self._solver, 1, 0, 1),
            (tr("Steps"), self._steps, 1, 2, 1),
            (tr("Conserve"), self._conservation, 2, 0, 3),
            (tr("Gauges"), self._guidance, 3, 0, 1),
            (tr("Pull"), self._pull, 3, 2, 1),
            (tr("Input"), self._weight, 4, 0, 3),
            (tr("Device"), self._device, 5, 0, 1),
        )
        for title, widget, row, column, width in cells:
            widget.setMinimumWidth(92 if widget in (self._solver, self._device) else 52)  # no less shows a choice
            widget.setAccessibleName(title)
            self._captions[widget] = caption(title)
            grid.addWidget(self._captions[widget], row, column)
            grid.addWidget(widget, row, column + 1, 1, width)
        usual = self._device.fontMetrics().horizontalAdvance(self._device.itemText(0))
        self._device.setMinimumWidth(max(92, usual + ARROW_PIXELS))
        grid.addWidget(self._run, 5, 2, 1, 2)
        grid.addWidget(self._reason, 6, 0, 1, 4)
        grid.setRowStretch(7, 1)

    def _wire(self) -> None:
        self._members.valueChanged.connect(self._on_members)
        self._steps.valueChanged.connect(self._on_steps)
        self._seed.valueChanged.connect(self._on_seed)
        self._pull.valueChanged.connect(self._on_pull)
        self._weight.valueChanged.connect(self._on_weight)
        self._solver.activated.connect(self._on_solver)
        self._device.activated.connect(self._on_device)
        self._conservation.activated.connect(self._on_conservation)
        self._guidance.activated.connect(self._on_guidance)
        self._run.clicked.connect(self.run_requested)

    def show_offer(self, offer: Offer) -> None:
        """Show the settings that do something, and no others."""
        for widgets, shown in (
            ((self._solver, self._steps), offer.sampled),
            ((self._seed,), offer.random),
            ((self._conservation,), offer.fine),
            ((self._guidance,), offer.gauges),
            ((self._pull,), offer.pulled),
            ((self._weight,), offer.weighed),
        ):
            for widget in widgets:
                widget.setVisible(shown)
                self._captions[widget].setVisible(shown)
        self._members.setMaximum(offer.most or MOST_MEMBERS)
        self._members.setToolTip(
            tr("Realisations to draw. Each is a possible truth; their spread is the uncertainty.\n")
            + (
                tr("The models chosen make {most} that differ.", most=offer.most)
                if offer.most
                else tr("8 give a first look, 16 fair scores, 50 smooth probabilities.")
            )
        )

    def show_settings(
        self,
        *,
        members: int,
        steps: int,
        solver: str,
        seed: int,
        device: str,
        conservation: str,
        guidance: str,
        guidance_strength: float,
        condition_weight: float,
    ) -> None:
        """Show the settings."""
        self._members.setValue(members)
        self._steps.setValue(steps)
        self._seed.setValue(seed)
        self._pull.setValue(guidance_strength)
        self._weight.setValue(condition_weight)
        for combo, key in (
            (self._solver, solver),
            (self._device, device),
            (self._conservation, conservation),
            (self._guidance, guidance),
        ):
            combo.setCurrentIndex(combo.findData(key))

    def show_ready(self, reason: str, line: str) -> None:
        """Allow a run where ``reason`` is empty, else say why not; ``line`` tells what a run will do."""
        self._run.setEnabled(not reason)
        self._run.setToolTip(reason or tr("Draw the ensemble (Ctrl+R)"))
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

    @Slot(int)
    def _on_guidance(self, index: int) -> None:
        self.setting_edited.emit("guidance", self._guidance.itemData(index))

    @Slot(float)
    def _on_pull(self, value: float) -> None:
        self.setting_edited.emit("guidance_strength", value)

    @Slot(float)
    def _on_weight(self, value: float) -> None:
        self.setting_edited.emit("condition_weight", value)


def _times(hint: str) -> NumberBox:
    """A factor, 1 being the usual."""
    spin = NumberBox(minimum=0, maximum=10, singleStep=0.25, decimals=2, prefix="× ", value=1)
    spin.setToolTip(hint)
    return spin

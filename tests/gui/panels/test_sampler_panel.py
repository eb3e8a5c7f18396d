"""The sampler's form offers what does something for the models chosen, and titles stay readable where room is short."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from core.pipeline.conserve import CONSERVATION
from core.sampling.settings import AUTO, GUIDANCE
from gui.panels.form import TitleBox
from gui.panels.models_panel import ModelLine, ModelsPanel
from gui.panels.sampler_panel import Offer, SamplerPanel
from gui.session import SamplerChoice

SETTINGS = {
    key: value for key, value in asdict(SamplerChoice(members=3)).items() if key not in ("corrector", "downscaler")
}
ALWAYS = {"Members", "Device"}


@pytest.fixture
def sampler(qtbot):
    panel = SamplerPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def heard(sampler):
    said = []
    sampler.setting_edited.connect(lambda *values: said.append(values))
    return said


def control(panel: QWidget, name: str) -> QWidget:
    kinds = (QComboBox, QSpinBox, QDoubleSpinBox)
    return next(w for kind in kinds for w in panel.findChildren(kind) if w.accessibleName() == name)


def offered(panel: QWidget) -> set[str]:
    kinds = (QComboBox, QSpinBox, QDoubleSpinBox)
    return {w.accessibleName() for kind in kinds for w in panel.findChildren(kind) if w.isVisible()} - {""}


@pytest.mark.parametrize(
    ("offer", "names"),
    [
        (Offer(), {"Solver", "Steps", "Seed", "Conserve"}),
        (Offer(sampled=False), {"Seed", "Conserve"}),
        (Offer(sampled=False, random=False, most=8), {"Conserve"}),
        (Offer(fine=False), {"Solver", "Steps", "Seed"}),
        (Offer(gauges=True, pulled=True), {"Solver", "Steps", "Seed", "Conserve", "Gauges", "Pull"}),
        (Offer(gauges=True), {"Solver", "Steps", "Seed", "Conserve", "Gauges"}),
        (Offer(weighed=True), {"Solver", "Steps", "Seed", "Conserve", "Input"}),
    ],
)
def test_only_what_does_something_is_offered(sampler: SamplerPanel, offer: Offer, names: set[str]) -> None:
    sampler.show_offer(offer)
    assert offered(sampler) == names | ALWAYS


def test_no_more_members_are_offered_than_there_are_different_ones(sampler: SamplerPanel, heard: list) -> None:
    members = control(sampler, "Members")
    sampler.show_offer(Offer(most=8))
    members.setValue(50)
    assert members.value() == 8 and heard == [("members", 8)] and "make 8 that differ" in members.toolTip()
    sampler.show_offer(Offer())
    members.setValue(50)
    assert members.value() == 50


def test_settings_are_shown_and_told_as_they_are_edited(sampler: SamplerPanel, heard: list) -> None:
    shown = SETTINGS | {
        "conservation": "additive",
        "guidance": "sda",
        "guidance_strength": 2.5,
        "condition_weight": 1.5,
    }
    sampler.show_settings(**shown)
    assert (control(sampler, "Pull").text(), control(sampler, "Input").text()) == ("× 2.50", "followed × 1.50")
    assert control(sampler, "Gauges").currentText() == "cautious"
    heard.clear()
    control(sampler, "Members").setValue(7)
    control(sampler, "Pull").setValue(3.0)
    control(sampler, "Input").setValue(1.25)
    assert heard == [("members", 7), ("guidance_strength", 3.0), ("condition_weight", 1.25)]


@pytest.mark.parametrize(
    ("name", "keys", "setting"),
    [("Conserve", list(CONSERVATION), "conservation"), ("Gauges", [AUTO, *GUIDANCE], "guidance")],
)
def test_a_way_is_chosen_by_a_list_that_teaches(
    sampler: SamplerPanel, heard: list, name: str, keys: list[str], setting: str
) -> None:
    combo = control(sampler, name)
    assert [combo.itemData(row) for row in range(combo.count())] == keys
    assert len(combo.toolTip().split()) > 10
    combo.activated.emit(0)
    assert heard == [(setting, keys[0])]


def painted(qtbot, title: str, width: int, *shortened: Qt.TextElideMode) -> QImage:
    box = TitleBox("what it is for", *shortened)
    qtbot.addWidget(box)
    box.addItem(title)
    box.resize(width, 26)
    return box.grab().toImage()


def test_a_title_that_does_not_fit_keeps_its_end(qtbot) -> None:
    """Two titles that differ at their end look different in a narrow box; cut off there, they would not."""
    first, second = (painted(qtbot, f"HARPNET-E, ten kilometres to one kilometre{end}", 140) for end in ("", ", soup"))
    assert first != second
    assert painted(qtbot, "short", 140) != first


def test_a_title_may_keep_its_beginning_instead(qtbot) -> None:
    right = Qt.TextElideMode.ElideRight
    one, other = (painted(qtbot, f"probability of more than{end}", 100, right) for end in (" it", " that"))
    assert one == other != painted(qtbot, "paintball of more than it", 100, right)


def test_a_models_title_is_read_in_full_where_it_is_chosen(qtbot) -> None:
    models = ModelsPanel()
    qtbot.addWidget(models)
    title = "Simulated satellite to radar, 10 km"
    models.show_models([ModelLine("a", title, "")], [])
    models.show_choice("a", None, "")
    models.resize(284, models.sizeHint().height())
    models.show()
    correct = models.findChildren(QComboBox)[0]
    assert correct.toolTip().startswith(f"{title}\nStage I") and correct.accessibleName() == "Correct"
    assert correct.width() >= correct.fontMetrics().horizontalAdvance(title) + 30, "the column's whole width is its"


def test_the_device_is_read_in_full_where_its_word_is_longer(qtbot, monkeypatch) -> None:
    monkeypatch.setattr("gui.panels.sampler_panel.DEVICES", (("auto", "automatically chosen"), ("cpu", "CPU")))
    panel = SamplerPanel()
    qtbot.addWidget(panel)
    device = next(box for box in panel.findChildren(QComboBox) if box.accessibleName() == "Device")
    assert device.minimumWidth() >= device.fontMetrics().horizontalAdvance("automatically chosen") + 30

"""The menu of a panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from gui.views.chooser import AS_BELOW, ContentChooser
from gui.widgets.content import PRODUCTS, Content, OfferedRun
from gui.widgets.theme import DARK, LIGHT, palette_of


@pytest.fixture
def chooser(qtbot):
    chooser = ContentChooser()
    qtbot.addWidget(chooser)
    chooser.content, chooser.members = Content("downscaled"), 3
    return chooser


def test_fields_baselines_differences_and_ratios_are_offered(chooser):
    words = chooser.words()
    assert {"Input", "Truth", "Oracle", "RainFARM", "Bicubic"} <= words.keys()
    assert words["Difference from > Truth"] == "downscaled - truth"
    assert words["Ratio to > Bicubic"] == "downscaled / bicubic"
    assert "Difference from > Downscaled" not in words


def test_every_product_and_member_can_be_fixed_and_let_go(chooser):
    words = chooser.words()
    products = {value for path, value in words.items() if path.startswith("Of the ensemble")}
    assert {f"downscaled:{kind}" for kind, _ in PRODUCTS[1:]} < products
    assert words["Of the ensemble > Member > 3"] == "downscaled:member 3"
    chooser.content = Content("downscaled", "mean", "-", "truth")
    assert chooser.words()[f"Of the ensemble > {AS_BELOW}"] == "downscaled - truth"
    chooser.content = Content("truth")
    assert not any(path.startswith("Of the ensemble") for path in chooser.words())


def test_temperatures_have_differences_but_no_ratios(chooser):
    chooser.variable = "t2m"
    words = chooser.words()
    assert "Difference from > Along the ground" in words and not any(path.startswith("Ratio") for path in words)


def test_other_runs_are_offered_alone_and_to_compare_with(chooser):
    chooser.set_offer("precip", 3, (OfferedRun("1f", "calm & dry", ("downscaled", "truth"), 5),))
    words = chooser.words()
    assert words["Another run > calm && dry > Truth"] == "truth@1f"
    assert words["Difference from > calm && dry > Downscaled"] == "downscaled - downscaled@1f"
    chooser.content = Content("downscaled@1f")
    assert chooser.words()["Of the ensemble > Member > 5"] == "downscaled@1f:member 5"
    assert chooser.words()["Another run > calm && dry > Truth"] == "truth@1f"


def test_its_arrow_stands_out_in_either_theme(chooser):
    chooser.resize(24, 24)
    chooser.show()
    for each in (LIGHT, DARK):
        chooser.setPalette(palette_of(each))
        picture = chooser.grab().toImage()
        shades = [picture.pixelColor(x, y).lightness() for x in range(24) for y in range(24)]
        paper = picture.pixelColor(1, 1).lightness()
        assert (paper - min(shades) if each is LIGHT else max(shades) - paper) > 80


def test_it_has_one_arrow(qtbot, chooser):
    plain = QToolButton(autoRaise=True, arrowType=Qt.ArrowType.DownArrow)
    qtbot.addWidget(plain)
    for each in (chooser, plain):
        each.resize(24, 24)
    assert chooser.grab().toImage() == plain.grab().toImage()

"""Numbers are typed and shown alike whatever the desktop's language."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from gui.panels.levels_bar import LevelBox
from gui.widgets.number_box import NumberBox


@pytest.fixture(params=["de_DE", "en_US", "fr_FR"])
def desktop(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("kind", "shown"), [(NumberBox, "2222.50 mm/h"), (LevelBox, "2222.5 mm/h")])
def test_a_number_has_a_decimal_point_and_a_comma_that_is_typed_is_one(desktop, qtbot, kind, shown):
    box = kind(maximum=1e5, suffix=" mm/h")
    qtbot.addWidget(box)
    box.setValue(2222.5)
    assert box.text() == shown
    for typed in ("4.25", "4,25", "1250,5", "0.1"):
        box.selectAll()
        QTest.keyClicks(box.lineEdit(), typed)
        box.interpretText()
        assert box.value() == pytest.approx(float(typed.replace(",", ".")))


def test_bounds_and_the_words_in_a_numbers_place_hold(desktop, qtbot):
    box = NumberBox(minimum=-1.0, maximum=10.0, specialValueText="any, or none")
    qtbot.addWidget(box)
    box.setValue(-1.0)
    assert box.text() == "any, or none" and box.value() == -1.0
    box.selectAll()
    QTest.keyClicks(box.lineEdit(), "99")
    box.interpretText()
    assert box.value() == 9.0  # the second digit is over the bound and not taken

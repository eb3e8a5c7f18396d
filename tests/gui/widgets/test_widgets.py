"""Colour bar, labels and icons."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.colour import FIRST, LAST, Colouring
from gui.views.grid_view import PanelGrid
from gui.widgets.colour_bar import ColourBar
from gui.widgets.icons import ICONS, icon
from gui.widgets.labels import SMALLEST, ElidedLabel, WrappedLabel, font_of
from gui.widgets.theme import DARK, LIGHT, palette_of
from gui.widgets.yielding import YieldingArea


@pytest.fixture
def bar(qtbot):
    bar = ColourBar()
    qtbot.addWidget(bar)
    bar.resize(700, 40)
    bar.set_colouring(Colouring("precip"))
    return bar


def colours(bar):
    """Every colour on the bar's middle line."""
    picture = bar.grab().toImage()
    return [picture.pixelColor(x, 10).name() for x in range(picture.width())]


@pytest.mark.parametrize(("width", "titled"), [(560, True), (420, False)])
def test_the_title_stands_beside_the_bar_as_long_as_the_ticks_have_room(bar, width, titled):
    bar.resize(width, 40)
    bar.set_colouring(Colouring("precip"))
    begins = colours(bar).index(QColor(*bar._colouring.table[FIRST, :3].tolist()).name())
    words = bar._colouring.scale.title if titled else "mm/h"
    assert begins == pytest.approx(20 + bar.fontMetrics().horizontalAdvance(words), abs=2)


def test_the_bar_runs_from_the_lowest_colour_to_the_highest(bar):
    seen = colours(bar)
    first, last = (QColor(*bar._colouring.table[i, :3].tolist()).name() for i in (FIRST, LAST))
    assert 0 < seen.index(first) < seen.index(last)


def test_ticks_of_a_logarithmic_scale_are_evenly_spaced_by_ratio(bar):
    places = {label: place for place, label in bar._ticks()}
    assert (places["0.1"], places["100"]) == (pytest.approx(0), pytest.approx(1))
    assert places["1"] == pytest.approx(1 / 3, abs=1e-5)


def test_classes_are_as_wide_as_each_other(bar):
    bar.set_colouring(Colouring("precip", "nws"))
    assert np.ptp(np.diff([place for place, _ in bar._ticks()])) == pytest.approx(0)
    assert QColor("#fdf802").name() in colours(bar)


def test_probabilities_are_in_per_cent(bar):
    bar.set_colouring(Colouring.probability("precip", 5.0))
    assert [label for _, label in bar._ticks()] == ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]


def test_the_bar_teaches_what_dry_and_hatched_mean(bar):
    assert "Bare map: < 0.1 mm/h" in bar.toolTip() and "Hatched" in bar.toolTip()
    assert "mm/h" in bar.accessibleName()


def test_temperature_is_open_at_both_ends_and_its_spread_begins_at_nought(bar):
    bar.set_colouring(Colouring("t2m"))
    assert bar._open_below() and bar._open_above()
    labels = [label for _, label in bar._ticks()]
    assert "0" in labels and "-10" in labels and "°C" in bar.accessibleName()
    bar.set_colouring(Colouring.spread("t2m"))
    assert not bar._open_below() and bar._ticks()[0] == (0, "0")


def test_bars_below_each_other_begin_and_end_alike(qtbot, monkeypatch):
    drawn = []
    monkeypatch.setattr(ColourBar, "_paint_bar", lambda self, painter, bar: drawn.append((bar.left(), bar.right())))
    grid = PanelGrid()
    qtbot.addWidget(grid)
    grid.set_colourings([Colouring("precip"), Colouring.probability("precip", 5.0), Colouring.difference("precip")])
    grid.resize(700, 500)
    grid.grab()
    assert len(drawn) == 3 and len(set(drawn)) == 1


def test_words_of_several_lines_are_given_the_height_they_need(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    column, label = QVBoxLayout(form), WrappedLabel(form)
    column.addWidget(label)
    form.resize(160, 40)
    form.show()
    label.setText("click the corners on a map; double click ends")
    QApplication.processEvents()
    assert form.height() >= label.height() >= 2 * label.fontMetrics().height()
    assert label.height() >= label.heightForWidth(label.width())


def test_a_title_too_long_is_cut_and_its_tooltip_has_it_all(qtbot):
    label = ElidedLabel("Downscaled, 1 km, member 3 of 16, with more words than fit")
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_no_text_is_smaller_than_eleven_pixels(bar):
    assert font_of(bar, 3).pixelSize() == SMALLEST == 11


@pytest.mark.parametrize("name", sorted(path.stem for path in ICONS.glob("*.svg")))
def test_every_icon_is_drawn_in_the_theme_s_colour(qapp, name):
    picture = icon(name, "#336699").pixmap(QSize(32, 32)).toImage()
    solid = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() > 250
    }
    assert solid
    assert name == "stormlens" or "#336699" in solid


def test_a_title_that_does_not_fit_gives_way_to_its_short_form(qtbot):
    label, short = ElidedLabel("Downscaled, 1 km, spread (standard deviation) of 16"), ElidedLabel("Downscaled, spread")
    for each in (label, short):
        qtbot.addWidget(each)
        each.resize(140, 20)
    label.shorter = ("Downscaled, spread (standard deviation)", short.text())
    assert label.grab().toImage() == short.grab().toImage() and label.toolTip() == label.text()
    for each in (label, short):
        each.resize(600, 20)
    assert label.grab().toImage() != short.grab().toImage() and label.toolTip() == ""


def test_a_line_that_asks_for_so_many_lines_at_most_is_cut_after_them_and_its_tooltip_has_all(qtbot):
    label, words = WrappedLabel(most=3), "what speaks against a run and what to do about it " * 6
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.setText(words.strip())
    line = label.fontMetrics().lineSpacing()
    assert label.minimumHeight() == 3 * line
    label.resize(200, 3 * line)
    shown = label._fitting(3)
    assert len(shown) == 3 and shown[-1].endswith("\N{HORIZONTAL ELLIPSIS}") and label.toolTip() == words.strip()
    assert all(label.fontMetrics().horizontalAdvance(each) <= 200 for each in shown)
    assert words.startswith(" ".join(shown)[:-1])
    below = label.grab().toImage().copy(0, 2 * line, 200, line)
    assert len({below.pixel(x, y) for x in range(200) for y in range(line)}) > 1, "the third line is drawn"
    label.resize(200, label.heightForWidth(200))
    label.grab()
    assert label.toolTip() == ""


def test_a_bar_without_any_picture_follows_the_theme(bar):
    for theme in (DARK, LIGHT):
        bar.setPalette(palette_of(theme))
        first, last = Colouring("precip", dark=theme.dark).table[[FIRST, LAST], :3].tolist()
        assert {QColor(*first).name(), QColor(*last).name()} < set(colours(bar))


@pytest.fixture
def yielding(qtbot):
    """A panel of 100 by 100 pixels or more that may have less height."""
    panel = QWidget()
    panel.setMinimumSize(100, 100)
    area = YieldingArea(panel)
    qtbot.addWidget(area)
    area.yields = area.lasting = True
    area.resize(100, 60)
    area.show()
    return area, panel


def test_a_panel_that_yields_scrolls_beside_its_bar_and_takes_all_of_the_room_without_one(yielding, qtbot):
    area, panel = yielding
    bar = area.verticalScrollBar()
    area.lasting = False
    assert area.minimumSizeHint().width() == 100, "a column that is full for a moment stays as wide as it is"
    area.lasting = True
    assert area.minimumSizeHint().width() == 100 + bar.sizeHint().width()
    area.resize(area.minimumSizeHint().width(), 60)
    qtbot.waitUntil(lambda: bar.isVisible() and (panel.width(), panel.height()) == (100, 100))
    area.resize(area.width(), 100)
    area.resize(100, 100)  # the viewport is as wide as before: its bar has gone
    qtbot.waitUntil(lambda: not bar.isVisible() and (panel.width(), panel.height()) == (100, 100))


def test_a_panel_that_does_not_yield_keeps_its_least_height(yielding):
    area, panel = yielding
    area.yields = False
    assert (area.minimumSizeHint().width(), area.minimumSizeHint().height()) == (100, 100)
    panel.setMinimumHeight(130)
    assert area.needed == area.minimumSizeHint().height() == 130

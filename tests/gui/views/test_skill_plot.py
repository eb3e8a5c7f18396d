"""The chart of skill against cost, as it is seen and clicked."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from gui.panels.laboratory_panel import LaboratoryPanel, ModelOffer
from gui.session import VariantChoice
from gui.views.plots.skill_plot import SkillPlot, SkillPoint
from gui.widgets.theme import LIGHT, palette_of

POINTS = (
    SkillPoint(0, 0.1, 2.0, 1.0, 3.0, "Euler, 2"),
    SkillPoint(1, 1.0, 1.0, np.nan, np.nan, "Heun, 8"),
)


@pytest.fixture
def plot(qtbot):
    plot = SkillPlot()
    qtbot.addWidget(plot)
    plot.setPalette(palette_of(LIGHT))
    plot.resize(500, 360)
    plot.set_points(POINTS, "mm/h", "Bars: intervals.")
    plot.show()
    qtbot.waitExposed(plot)
    return plot


def pixel(plot, x, y) -> QPoint:
    box = plot._canvas.getPlotItem().getViewBox()
    return plot._canvas.mapFromScene(box.mapViewToScene(QPointF(x, y)))


def about(plot, x, y) -> set[str]:
    """The colours within two pixels."""
    image, at = plot._canvas.grab().toImage(), pixel(plot, x, y)
    return {image.pixelColor(at.x() + step, at.y()).name() for step in range(-2, 3)}


def test_points_stand_at_the_logarithm_of_their_cost(plot):
    image = plot._canvas.grab().toImage()
    for row in (0, 1):
        assert image.pixelColor(pixel(plot, *plot.place_of(row))) == QColor(LIGHT.accent)


def test_only_a_known_interval_has_a_bar(plot):
    assert all(about(plot, -1.0, y) != {LIGHT.base} for y in (1.3, 2.7))
    assert all(about(plot, 0.0, y) == {LIGHT.base} for y in (1.3, 2.7))


@pytest.mark.parametrize("costs", [(1.27, 1.38), (1.0, 1000.0), (2.0, 2.0)])
def test_the_ends_of_bars_stay_short_whatever_the_costs(plot, costs):
    plot.set_points(tuple(SkillPoint(row, cost, 2.0, 1.0, 3.0, "") for row, cost in enumerate(costs)), "mm/h", "")
    image, ends = plot._canvas.grab().toImage(), [pixel(plot, *plot.place_of(row)) for row in (0, 1)]
    top = pixel(plot, plot.place_of(0)[0], 3.0).y()
    for at in ends:
        drawn = [image.pixelColor(at.x() + step, top) != QColor(LIGHT.base) for step in range(8, 24)]
        assert not any(drawn) or abs(ends[0].x() - ends[1].x()) < 40


def test_a_click_on_a_point_names_its_row(plot, qtbot):
    with qtbot.waitSignal(plot.point_chosen) as said:
        qtbot.mouseMove(plot._canvas.viewport(), pixel(plot, *plot.place_of(1)))
        qtbot.mouseClick(plot._canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(plot, *plot.place_of(1)))
    assert said.args == [1]


def test_the_point_on_show_has_another_colour(plot):
    plot.choose(1)
    image = plot._canvas.grab().toImage()
    colours = [image.pixelColor(pixel(plot, *plot.place_of(row))) for row in (0, 1)]
    assert colours == [QColor(LIGHT.accent), QColor(LIGHT.stage_two)]


def test_a_sentence_takes_the_place_of_the_points(plot):
    plot.set_empty("No truth")
    assert plot.words == "No truth" and plot.points == ()


@pytest.fixture
def panel(qtbot):
    panel = LaboratoryPanel()
    qtbot.addWidget(panel)
    panel.show_models(ModelOffer((("c", "Corrector"),), (("d", "Downscaler"), ("e", "Other"))))
    panel.show_variants((VariantChoice("c", "d"), VariantChoice(None, "e", "heun", 4, churn=2.0)))
    panel.show()
    return panel


def test_rows_show_their_settings(panel):
    texts = [[panel._combo(row, column).currentText() for column in (0, 1, 2)] for row in (0, 1)]
    assert texts == [["Corrector", "Downscaler", "DPM++ 2M"], ["none", "Other", "Heun"]]
    assert [panel._table.cellWidget(row, 3).value() for row in (0, 1)] == [15, 4]
    assert [panel._table.cellWidget(row, 5).isEnabled() for row in (0, 1)] == [False, True]


def test_edits_name_their_row_and_setting(panel, qtbot):
    with qtbot.waitSignal(panel.variant_edited) as said:
        panel._table.cellWidget(1, 3).setValue(7)
    assert said.args == [1, "steps", 7]
    with qtbot.waitSignal(panel.variant_edited) as said:
        panel._combo(0, 2).activated.emit(panel._combo(0, 2).findData("heun"))
    assert said.args == [0, "solver", "heun"]


def test_rows_rest_while_variants_are_made(panel):
    panel.show_busy(True)
    assert not panel._table.cellWidget(0, 3).isEnabled() and not panel._run.isEnabled() and panel._cancel.isEnabled()
    panel.show_busy(False, exportable=True)
    assert panel._table.cellWidget(0, 3).isEnabled() and panel._export.isEnabled()


@pytest.mark.parametrize("column", range(7))
def test_titles_of_the_variants_columns_are_never_cut(qtbot, monkeypatch, column):
    monkeypatch.setattr("gui.panels.laboratory_panel.COLUMNS", (*["Zusatzrauschen"] * 6, "Was daraus wurde"))
    panel = LaboratoryPanel()
    qtbot.addWidget(panel)
    panel.resize(1100, 300)
    panel.show()
    header = panel._table.horizontalHeader()
    assert header.sectionSize(column) >= header.sectionSizeHint(column)

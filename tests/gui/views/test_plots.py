"""Diagnostic plots as they are seen: lines, bands, axes, legend; what they rest on."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QTextDocument, QTextOption
from PySide6.QtWidgets import QToolButton

from core.languages import Sentence
from core.types import VARIABLES
from core.verify.diagram import Axis, Curve, Diagram
from core.verify.diagrams import KINDS
from gui import words
from gui.views.plots.axis import ROOM, PlotAxis
from gui.views.plots.diagram_plot import DiagramPlot, placed
from gui.views.plots.looks import COLOURS, look_of
from gui.views.plots.plots_view import PlotsView
from gui.views.plots.point_view import PointView
from gui.widgets.theme import DARK, LIGHT, palette_of

NOTHING = np.full(3, np.nan)


def line(system: str, y: list[float], low: object = NOTHING, high: object = NOTHING) -> Curve:
    x, y = np.array([1.0, 10.0, 100.0]), np.array(y, float)
    return Curve(system, x, y, np.array(low, float), np.array(high, float), NOTHING)


PLOT = Diagram(
    "quantiles",
    "Quantiles",
    Axis("truth", "mm h-1", "log"),
    Axis("forecast", "mm h-1", "log"),
    (line("Stormlens", [1, 10, 100], [0.5, 5, 50], [2, 20, 200]), line("RainFARM", [2, 5, 20])),
    guide=((1, 1), (100, 100)),
    pixels=400,
    band="95 % block bootstrap",
)


@pytest.fixture
def plot(qtbot):
    plot = DiagramPlot()
    qtbot.addWidget(plot)
    plot.setPalette(palette_of(LIGHT))
    plot.resize(340, 300)
    plot.show()
    return plot


@pytest.fixture
def view(qtbot):
    view = PlotsView()
    qtbot.addWidget(view)
    view.resize(336, 260)
    view.show()
    return view


def colour_at(plot, x, y, reach=2):
    """The colours seen about a place in the plot's own (logarithmic) coordinates."""
    scene = plot._plots[0].getViewBox().mapViewToScene(pg_point(x, y))
    at = plot._canvas.mapFromScene(scene)
    picture = plot._canvas.grab().toImage()
    steps = range(-reach, reach + 1)
    return [picture.pixelColor(at.x() + i, at.y() + j) for i in steps for j in steps]


def pg_point(x, y):

    return QPointF(x, y)


def near(colours, name):
    wanted = QColor(name)
    return any(
        abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) + abs(c.blue() - wanted.blue()) < 40
        for c in colours
    )


def test_a_line_is_drawn_where_its_numbers_are(plot):
    plot.set_diagram(PLOT)
    ours, theirs = COLOURS["Stormlens"][0], COLOURS["RainFARM"][0]
    assert near(colour_at(plot, 1.0, 1.0), ours), "10 against 10, as logarithms"
    assert near(colour_at(plot, 2.0, np.log10(20)), theirs)
    assert not near(colour_at(plot, 0.5, 1.8), ours)


def test_a_band_is_shaded_between_its_limits_and_nowhere_else(plot):
    plot.set_diagram(PLOT)
    inside, outside = colour_at(plot, 1.5, 1.35, 0)[0], colour_at(plot, 0.2, 1.9, 0)[0]
    assert outside.name() == LIGHT.base != inside.name()


def test_a_step_has_its_band_over_all_of_its_width(plot):
    """As that of a rank histogram."""
    nothing = np.full(3, np.nan)
    steps = Curve(
        "Stormlens", np.arange(3.0), np.full(3, 0.5), np.array([0.2, 0.4, 0.4]), np.array([0.9, 0.6, 0.6]), nothing
    )
    axes = Axis("members below the truth"), Axis("share of pixels", limits=(0, 1))
    plot.set_diagram(Diagram("ranks", "Rank histogram", *axes, (steps,), steps=True))
    base = QColor(LIGHT.base)
    for x in (-0.3, 0.0, 0.3):
        assert base not in colour_at(plot, x, 0.75) + colour_at(plot, x, 0.3)
    for x in (0.7, 2.2):
        assert {c.name() for c in colour_at(plot, x, 0.75)} == {base.name()}


def test_a_fan_of_one_time_is_seen_and_what_was_not_read_leaves_a_gap(plot):
    x, nothing = np.arange(4.0), np.full(4, np.nan)
    truth = Curve("truth", x, np.array([1.0, 1.0, np.nan, 1.0]), nothing, nothing, nothing)
    one = [np.array([value]) for value in (1.0, 3.0, 2.0, 5.0, np.nan)]
    ours = Curve("Stormlens", *one)
    plot.set_diagram(Diagram("series", "Over time", Axis("since then", "min"), Axis("value", "mm h-1"), (ours, truth)))
    base = QColor(LIGHT.base).name()
    assert base not in {colour.name() for colour in colour_at(plot, 1.0, 4.0, 1)}, "the fan, as high as it reaches"
    assert {colour.name() for colour in colour_at(plot, 2.5, 1.0, 1)} == {base}
    assert base not in {colour.name() for colour in colour_at(plot, 0.5, 1.0, 0)}


def test_the_legend_names_every_line_and_the_band_outside_the_axes(plot):
    plot.set_diagram(PLOT)
    for said in ("Stormlens", "RainFARM", "95&nbsp;%&nbsp;block&nbsp;bootstrap"):
        assert said in plot.legend
    assert plot._legend.geometry().top() >= plot._canvas.geometry().bottom()


def test_a_name_in_the_legend_stays_on_one_line(plot):
    plot.set_diagram(replace(PLOT, curves=(line("storm-of-june", [1, 10, 100]),)))
    assert "storm&#8209;of&#8209;june" in plot.legend


def test_an_entry_of_the_legend_that_is_longer_than_a_line_is_not_cut(plot):
    name = "Verrauschter Zustand, 1 km, Mitglied 1, Auswertung 5 von 13, Schritt 3 von 7, σ 9.72"
    plot.set_diagram(replace(PLOT, curves=(line(name, [1, 10, 100]),)))
    page, breaks = QTextDocument(), QTextOption()
    breaks.setWrapMode(QTextOption.WrapMode.WordWrap)
    page.setDefaultTextOption(breaks)
    page.setDefaultFont(plot._legend.font())
    page.setHtml(plot.legend)
    page.setTextWidth(320)
    assert page.idealWidth() <= 320


def test_wavelengths_fall_from_left_to_right(plot):
    plot.set_diagram(replace(PLOT, x=Axis("wavelength", "km", "log", falling=True)))
    box = plot._plots[0].getViewBox()
    assert box.mapViewToScene(pg_point(2, 1)).x() < box.mapViewToScene(pg_point(0, 1)).x()
    assert len(plot._plots[0].getAxis("bottom").tickValues(2, 0, 250)[0][1]) >= 3


def test_a_smaller_plot_stands_below_and_goes_again(plot):
    below = replace(PLOT, curves=(line("Stormlens", [900, 10, 300]),), steps=True, below=None)
    plot.set_diagram(replace(PLOT, below=below))
    assert plot._plots[1] in plot._canvas.ci.items
    plot.set_diagram(PLOT)
    assert plot._plots[1] not in plot._canvas.ci.items


def test_the_same_value_stands_at_the_same_place_in_both_plots(plot, qtbot):
    below = replace(PLOT, curves=(line("Stormlens", [900, 10, 300]),), steps=True, below=None)
    plot.set_diagram(replace(PLOT, below=below))
    qtbot.waitUntil(lambda: plot._plots[1].getAxis("left").size().width() == 54)
    upper, lower = (each.getViewBox().mapViewToScene(pg_point(1.5, 1)).x() for each in plot._plots)
    assert upper == pytest.approx(lower, abs=1)


def test_a_point_that_has_no_place_takes_no_room(plot):
    """A logarithmic axis has no place for a quantile of 0: what it is in the other field must not squeeze the others."""
    x, y = np.array([0.0, 1.0, 10.0]), np.array([1e-5, 1.0, 10.0])
    plot.set_diagram(replace(PLOT, curves=(Curve("Stormlens", x, y, NOTHING, NOTHING, NOTHING),), guide=()))
    assert plot._plots[0].viewRange()[1][0] > -0.2


def test_a_longer_title_stands_in_the_middle_of_its_axis(plot):
    plot.set_diagram(PLOT)
    plot.set_diagram(replace(PLOT, x=Axis("members below the truth"), y=Axis("share of pixels that were verified")))
    for side, size in (("bottom", "width"), ("left", "height")):
        axis = plot._plots[0].getAxis(side)
        middle = axis.label.mapToParent(axis.label.boundingRect().center())
        along = middle.x() if side == "bottom" else middle.y()
        assert along == pytest.approx(getattr(axis.size(), size)() / 2, abs=2)


def test_other_lines_are_drawn_without_another_item(plot):
    plot.set_diagram(PLOT)
    before = len(plot._canvas.scene().items())
    plot.set_diagram(replace(PLOT, curves=PLOT.curves * 3))
    assert len(plot._canvas.scene().items()) == before


def test_colours_follow_the_theme(plot):
    plot.set_diagram(PLOT)
    plot.setPalette(palette_of(DARK))
    assert near(colour_at(plot, 1.0, 1.0), COLOURS["Stormlens"][1])
    assert colour_at(plot, 0.2, 1.9, 0)[0].name() == DARK.base


def test_nothing_at_or_below_nought_is_placed_on_a_logarithmic_axis():
    assert np.isnan(placed(np.array([0.0, -1.0]), Axis("x", scale="log"))).all()
    assert placed(np.array([100.0]), Axis("x", scale="log"))[0] == 2


def test_ticks_of_a_logarithmic_axis_are_the_numbers_themselves(qtbot):
    axis = PlotAxis("bottom")
    axis.set_axis(Axis("wavelength", "km", "log"), "km", "#000000")
    places = axis.tickValues(0.0, 2.0, 400)[0][1]
    assert axis.tickStrings(places, 1, 1) == ["1", "2", "5", "10", "20", "50", "100"]
    assert axis.tickStrings([-6.0, np.log10(5e-5), -3.0, 4.0], 1, 1) == ["10⁻⁶", "5·10⁻⁵", "0.001", "10⁴"]
    assert axis.tickStrings(axis.tickValues(0.0, 2.0, 140)[0][1], 1, 1) == ["1", "10", "100"]


def test_less_than_a_decade_has_round_numbers_too(qtbot):
    axis = PlotAxis("bottom")
    axis.set_axis(Axis("cost", "s", "log"), "s", "#000000")
    places = axis.tickValues(np.log10(2.5), np.log10(3.7), 900)[0][1]
    labels = axis.tickStrings(places, 1, 1)
    assert 3 <= len(labels) <= 20 and {"3"} < set(labels) and all(2.5 <= float(label) <= 3.7 for label in labels)
    for side, size in (("left", 60), ("bottom", 150)):
        axis = PlotAxis(side)
        axis.set_axis(Axis("pixels", scale="log"), "1", "#000000")
        places = axis.tickValues(np.log10(250), np.log10(950), size)[0][1]
        assert len(places) > 1 and np.diff(places).min() * size / np.log10(950 / 250) >= ROOM[side], "none overlap"


def test_lines_that_know_the_truth_are_dashed_and_means_have_their_systems_colour():
    assert look_of("oracle", LIGHT).style == look_of("RainFARM oracle", LIGHT).style != look_of("RainFARM", LIGHT).style
    assert look_of("Stormlens mean", LIGHT).colour == look_of("Stormlens", LIGHT).colour
    assert look_of("truth", DARK).colour == DARK.text


def test_every_plot_says_how_to_read_it(view):
    for kind, made in KINDS.items():
        view.show_choice(kind, 5.0, VARIABLES["precip"])
        assert made.lesson in view.toolTip()
        assert view._threshold.isVisible() == made.thresholded


def test_what_it_rests_on_stands_under_the_plot(view):
    view.set_diagram(replace(PLOT, note="on the whole rectangle"), "400 pixels: all")
    assert view.caption == "400 pixels: all; on the whole rectangle"
    view.set_empty("Nothing")
    assert view.diagram is None and not view._export.isEnabled()


def test_choosing_a_plot_or_a_threshold_is_a_wish(view, qtbot):
    view.show_choice("roc", 5.0, VARIABLES["precip"])
    with qtbot.waitSignal(view.threshold_requested) as said:
        view._threshold.setValue(7.5)
    assert said.args == [7.5]
    with qtbot.waitSignal(view.kind_requested) as said:
        view._kinds.activated.emit(view._kinds.findData("ranks"))
    assert said.args == ["ranks"]


def test_a_threshold_of_temperature_is_shown_in_degrees_celsius(view):
    view.show_choice("roc", 283.15, VARIABLES["t2m"])
    assert view._threshold.value() == 10.0 and "°C" in view._threshold.suffix()


@pytest.mark.parametrize("points", [0, 1])
def test_a_line_of_no_or_one_point_is_drawn_without_fault(plot, points):
    values = np.full(points, 3.0)
    curve = Curve("Stormlens", values, values, values, values, values)
    for steps in (False, True):
        plot.set_diagram(replace(PLOT, curves=(curve,), guide=(), steps=steps and points > 0))
        low, high = plot._plots[0].viewRange()[0]
        assert np.isfinite([low, high]).all() and low < high


def test_a_point_is_seen_over_time_and_written_by_its_buttons(qtbot):
    view = PointView()
    qtbot.addWidget(view)
    view.set_diagram(PLOT, "35.00° N")
    view.show()
    series, export = view.findChildren(QToolButton)
    assert not series.isVisible() and export.isVisible()
    view.offer_series(True)
    with qtbot.waitSignal(view.series_requested) as asked:
        qtbot.mouseClick(series, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    with qtbot.waitSignal(view.export_requested):
        qtbot.mouseClick(export, Qt.MouseButton.LeftButton)


def test_known_lines_are_named_in_the_interfaces_language(plot, monkeypatch):
    monkeypatch.setattr("gui.words._words", words.read(words.FOLDER / "de.ts"))
    nothing = np.full(2, np.nan)
    lines = tuple(Curve(name, nothing, nothing, nothing, nothing, nothing) for name in ("Stormlens", "truth", "oracle"))
    plot.set_diagram(
        Diagram("point", "", Axis("value"), Axis("value"), lines, marks=(("input", 1.0),), band="95 % block bootstrap")
    )
    assert all(name in plot.legend for name in ("Stormlens", "Wahrheit", "Orakel", "Eingabe", "Block&#8209;Bootstrap"))


def test_sentences_with_numbers_and_means_are_told_in_the_interfaces_language(plot, qtbot, speaking):
    speaking("de")
    view, nothing = PlotsView(), np.full(2, np.nan)
    qtbot.addWidget(view)
    named = (("Stormlens mean", ""), ("bicubic", Sentence("area {area:.2f}", area=0.684)), ("my run", ""))
    lines = tuple(Curve(name, *[nothing] * 5, remark) for name, remark in named)
    note = Sentence("on pixels under coarse input of {rain:g} mm/h or more", rain=0.1)
    band = Sentence("95 % block bootstrap, up to {side:.0f} km", side=44.2)
    view.set_diagram(Diagram("roc", "ROC", Axis("value"), Axis("value"), lines, band=band, note=note), "400 Pixel")
    legend = view._plot.legend.replace("&nbsp;", " ").replace("&#8209;", "-")
    for said in ("Mittel von Stormlens", "bikubisch, Fläche 0.68", "my run", "95 % Block-Bootstrap, bis 44 km"):
        assert said in legend
    assert view.caption == "400 Pixel; auf Pixeln unter grober Eingabe von 0.1 mm/h oder mehr"
    assert note == "on pixels under coarse input of 0.1 mm/h or more"  # as the CSV file has it


@pytest.mark.parametrize("kind", KINDS)
def test_how_to_read_a_plot_is_told_in_the_interfaces_language(qtbot, speaking, kind):
    speaking("es")
    view = PlotsView()
    qtbot.addWidget(view)
    view.show_choice(kind, 5.0, None)
    lesson = KINDS[kind].lesson
    assert words.tr(lesson) != lesson and words.tr(lesson) in view.toolTip()

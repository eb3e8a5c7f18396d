"""Violins: the numbers first, then what is drawn."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetrics

from core.verify.bootstrap import Resampling
from core.verify.violin import shape_of, to_axis, to_csv, with_band
from gui.views.violins import ViolinView, violin
from gui.widgets.labels import font_of
from gui.widgets.theme import LIGHT


def test_the_axis_is_odd_and_a_decade_is_one():
    assert to_axis(0.0) == 0
    assert to_axis(-5.0) == -to_axis(5.0)
    assert to_axis(1000.0) - to_axis(100.0) == pytest.approx(1, abs=1e-3)


def test_a_violin_integrates_to_one_and_knows_its_errors():
    errors = np.random.default_rng(0).normal(1.0, 2.0, 20_000)
    shape = shape_of(np.append(errors, np.nan))
    assert shape.density.sum() * np.diff(shape.places)[0] == pytest.approx(1, abs=1e-6)
    assert shape.bias == pytest.approx(1, abs=0.05)
    assert shape.percentiles[2] == pytest.approx(1, abs=0.05)
    assert shape.percentiles[3] - shape.percentiles[1] == pytest.approx(2 * 1.349, abs=0.1)
    assert shape.count == 20_000


def test_a_violin_s_numbers_are_numpy_s():
    errors = np.random.default_rng(2).gamma(0.3, 4, 5001).astype(np.float32) - 1
    shape = shape_of(errors)
    wide = errors.astype(float)
    assert shape.percentiles == pytest.approx(np.percentile(wide, (5, 25, 50, 75, 95)), rel=1e-6)
    assert (shape.absolute, shape.bias) == pytest.approx((np.abs(wide).mean(), wide.mean()), rel=1e-6)
    assert shape.near_zero == (np.abs(errors) < np.float32(0.1)).mean()
    counts = np.histogram(to_axis(errors), bins=shape.places.size, range=(-np.ceil(2.5), np.ceil(2.5)))[0]
    assert shape.places.size == 2 * 3 * 24 + 1 and counts.sum() == errors.size
    blurred = np.convolve(counts / errors.size, np.exp(-((np.arange(-8, 9) / 2) ** 2) / 2), mode="same")
    step = shape.places[1] - shape.places[0]
    assert shape.density == pytest.approx(blurred / np.exp(-((np.arange(-8, 9) / 2) ** 2) / 2).sum() / step, abs=1e-4)


def test_symmetric_errors_have_a_symmetric_violin_that_peaks_at_nought():
    half = np.random.default_rng(1).exponential(3.0, 5000)
    shape = shape_of(np.concatenate([half, -half, np.zeros(3000)]))
    assert np.allclose(shape.density, shape.density[::-1], atol=1e-9)
    assert shape.places[shape.density.argmax()] == pytest.approx(0, abs=1e-9)


def test_only_missing_errors_have_no_violin():
    assert shape_of(np.full(5, np.nan)) is None


def banded(random):
    """Errors [member, pixel] of three members on 40 blocks that differ, their violin with its band, and the draws."""
    blocks = np.arange(4000) // 100
    errors = (random.normal(size=(3, 4000)) * (1 + blocks % 5) + 0.2 * (blocks % 3)).astype(np.float32)
    draws = Resampling(np.arange(40), 200, 0, unit="blocks")
    return errors, blocks, draws, with_band(shape_of(errors), errors.ravel(), blocks, draws)


def test_the_band_of_a_violin_is_numpy_s_of_blocks_drawn_anew():
    errors, blocks, draws, shape = banded(np.random.default_rng(3))
    weights = draws.weights[1:, blocks]
    for found, values in ((shape.band.absolute, np.abs(errors)), (shape.band.bias, errors)):
        drawn = [np.average(values.mean(axis=0), weights=row) for row in weights]
        assert found == pytest.approx(np.percentile(drawn, (2.5, 97.5)), rel=1e-4)
    middle = np.abs(shape.places).argmin()
    again = [shape_of(np.repeat(errors, row.astype(int), axis=1)) for row in weights[:60]]
    densities = [np.interp(0.0, each.places, each.density) for each in again]
    assert (shape.band.low[middle], shape.band.high[middle]) == pytest.approx(
        np.percentile(densities, (2.5, 97.5)), rel=0.03
    )
    inside = (shape.band.low <= shape.density + 1e-9) & (shape.density <= shape.band.high + 1e-9)
    assert inside.mean() > 0.95


def test_the_table_has_the_limits_and_leaves_out_those_of_few_blocks():
    errors, _, _, shape = banded(np.random.default_rng(3))
    few = with_band(shape_of(errors), errors, np.arange(4000) // 1000, Resampling(np.arange(4), 200, 0, unit="blocks"))
    assert few.band is None
    lines = to_csv({"stage1/raw": shape, "stage1/corrected": few}, "mm/h").splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert float(rows[0]["MAE low"]) < float(rows[0]["MAE"]) < float(rows[0]["MAE high"])
    assert (rows[1]["MAE low"], rows[1]["bias high"]) == ("", "") and rows[1]["MAE"] == rows[0]["MAE"]
    assert "# low, high: 95 % block bootstrap" in lines


def test_edges_are_shaded_as_far_as_they_might_be_and_said_to_be(view):
    _, _, _, shape = banded(np.random.default_rng(3))
    wide = replace(shape, band=replace(shape.band, low=shape.density * 0.4, high=shape.density * 1.25))
    bare = violin(shape_of(np.ones(3)), 0, 1.0, QColor("#000000"), LIGHT)
    assert len(violin(wide, 0, 1.0, QColor("#000000"), LIGHT)) == len(bare) + 2, "one at each side"
    tops = [stroke.box.bottom() for stroke in violin(wide, 0, 2 * shape.density.max(), QColor("#000000"), LIGHT)[:2]]
    assert tops[1] == pytest.approx(tops[0] * np.sqrt(1.25), rel=1e-3)
    view.set_shapes({"stage1/raw": wide}, "mm/h", "400 pixels")
    assert view.caption == "400 pixels; edges: 95 % block bootstrap"
    view.set_shapes({"stage1/raw": shape_of(np.ones(9))}, "mm/h", "400 pixels")
    assert view.caption == "400 pixels"


@pytest.fixture
def view(qtbot):
    view = ViolinView()
    qtbot.addWidget(view)
    view.resize(320, 260)
    return view


def test_before_a_run_words_say_what_to_do(view):
    assert "Press Run" in view._stack.currentWidget().text()


def test_kinds_are_drawn_as_they_come(view):
    errors = {"stage1/raw": np.linspace(-3, 3, 99), "stage2/oracle": np.full(4, np.nan)}
    view.set_errors(errors, "mm/h")
    assert list(view.shapes()) == ["stage1/raw"]
    errors["stage2/cascade"] = np.linspace(-1, 20, 99)
    view.set_errors(errors, "mm/h")
    assert list(view.shapes()) == ["stage1/raw", "stage2/cascade"]
    assert view._stack.currentIndex() == 1


def test_the_axis_reaches_all_middle_parts_and_is_symmetric(view):
    view.set_errors({"stage1/raw": np.linspace(-80, 10, 999)}, "mm/h")
    low, high = view._plot.viewRange()[0]
    assert low == -high and high > to_axis(75.0)


def test_ticks_are_errors_with_their_sign(view):
    view.set_errors({"stage1/raw": np.linspace(-80, 10, 999)}, "mm/h")
    assert view._axis.tickStrings(to_axis(np.array([-100, -10, -1, 0, 1, 10, 100])), 1, 1) == [
        "-100", "-10", "-1", "0", "+1", "+10", "+100",
    ]  # fmt: skip


def test_without_truth_the_violins_say_so(view):
    view.set_errors({}, "mm/h")
    assert "No truth" in view._stack.currentWidget().text()


def test_the_tooltip_says_on_how_many_errors_it_rests(view):
    view.set_errors({"stage1/raw": np.linspace(-3, 3, 99), "stage2/oracle": np.linspace(-3, 3, 5000)}, "mm/h")
    assert "99 errors of stage I and 5\u202f000 errors of stage II" in view.toolTip()


def test_which_pixels_they_are_of_stands_under_the_violins(view):
    view.show()
    view.set_shapes({"stage1/raw": shape_of(np.linspace(-3, 3, 99))}, "mm/h", "99 pixels, inside the area drawn")
    assert view.caption == "99 pixels, inside the area drawn" and view._caption.isVisible()


def test_other_numbers_are_drawn_without_another_item(view):
    """Items are what costs the window time: a selection, and every member, brings other numbers."""
    view.set_errors({"stage1/raw": np.linspace(-3, 3, 99)}, "mm/h")
    before = len(view._plot.scene().items())
    for reach in (5, 50):
        view.set_errors({"stage1/raw": np.linspace(-reach, reach, 99), "stage2/cascade": np.ones(9)}, "mm/h")
    assert len(view._plot.scene().items()) == before


def test_a_violin_lies_over_its_errors(view):
    view.set_errors({"stage1/raw": np.linspace(0.5, 2, 999)}, "mm/h")
    view.show()
    picture = view._plot.grab().toImage()

    def colour(error, row):
        at = view._plot.mapFromScene(view._plot.getViewBox().mapViewToScene(QPointF(to_axis(error), row)))
        return picture.pixelColor(at).name()

    ground = LIGHT.base
    assert colour(1.0, 0.1) != ground == colour(-1.0, 0.1) == colour(20.0, 0.1)
    assert colour(1.0, 0.55) == ground, "no violin is taller than its line"


def test_names_of_violins_do_not_overlap_where_they_have_the_least_height(qtbot):
    view = ViolinView()
    qtbot.addWidget(view)
    kinds = ("stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade")
    errors = np.random.default_rng(3).normal(0, 2, 500)
    view.set_shapes({kind: shape_of(errors) for kind in kinds}, "mm/h", "40,000 pixels, of two lines at this width")
    view.resize(view.minimumSize())
    view.show()
    qtbot.waitExposed(view)
    each = view._plot.plotItem.vb.height() / len(kinds)
    assert each >= 2 * QFontMetrics(font_of(view, 11)).lineSpacing() - 1

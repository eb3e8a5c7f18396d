"""The forms show what they are told, silently, and say what the user wishes."""

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidgetItem,
)

from core.types import VARIABLES, Region
from core.units import shown_in
from gui.colour import USUAL, Levels
from gui.main_window import region_panel
from gui.panels import notice_bar
from gui.panels.data_panel import DataPanel
from gui.panels.form import ElidedLabel
from gui.panels.levels_bar import LevelsBar
from gui.panels.models_panel import ModelLine, ModelsPanel
from gui.panels.notice_bar import NOTICES_KEPT, NoticeBar
from gui.panels.progress_bar import RunProgress
from gui.panels.sampler_panel import SamplerPanel
from gui.panels.show_bar import ShowBar
from gui.panels.time_bar import TimeBar
from gui.widgets.theme import DARK, LIGHT, palette_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot):
    def make(kind):
        widget = kind()
        qtbot.addWidget(widget)
        return widget

    return make


def hear(signal):
    said = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


def press(qtbot, panel, text):
    button = next(b for b in panel.findChildren(QPushButton) if b.text().startswith(text))
    qtbot.mouseClick(button, LEFT)


def words(panel):
    return [label.text() for label in panel.findChildren(QLabel)] + [
        label.text for label in panel.findChildren(ElidedLabel)
    ]


def test_a_fields_long_name_is_shortened_and_told_whole(panel):
    data = panel(DataPanel)
    data.show_input("knmi.nc", "/far/knmi.nc", ("precip_amount_of_five_minutes",), "precip_amount_of_five_minutes")
    data.resize(284, 200)
    seen = data._variable.grab().toImage()
    data.show_input("knmi.nc", "/far/knmi.nc", ("precip_amount_of_an_hour",), "precip_amount_of_an_hour")
    assert "precip_amount_of_an_hour" in data._variable.toolTip()
    assert data._variable.grab().toImage() != seen, "the end of the name is seen too"


def test_the_data_panel_says_what_is_open_and_asks_for_more(panel, qtbot):
    data = panel(DataPanel)
    opened, truth = hear(data.open_requested), hear(data.truth_requested)
    data.show_input("storm.nc", "/far/storm.nc", ("rain", "snow"), "rain")
    data.show_truth("radar.nc")
    data.show_role("pair", coarsen=10, simulated=False, seed=0, regrid=False)
    assert {"storm.nc", "radar.nc"} <= set(words(data))
    press(qtbot, data, "Open")
    press(qtbot, data, "Choose")
    assert len(opened) == len(truth) == 1


def test_the_data_panel_shows_gauges_and_asks_for_their_error(panel, qtbot):
    data = panel(DataPanel)
    data.show()
    asked, dropped = hear(data.gauges_requested), hear(data.gauges_removal_requested)
    errors, error = hear(data.gauge_error_requested), data.findChild(QDoubleSpinBox)
    assert not error.isVisible()
    data.show_gauges("3 used, g.csv", "3 readings", error=0, units="mm/h", open_=True, fixed=False)
    assert "3 used, g.csv" in words(data) and error.isVisible() and error.text() == "as the table says"
    choose = [b for b in data.findChildren(QPushButton) if b.text() == "Choose…" and b.isEnabled()]
    qtbot.mouseClick(choose[-1], LEFT)
    qtbot.mouseClick([b for b in data.findChildren(QPushButton) if b.text() == "✕" and b.isEnabled()][-1], LEFT)
    error.setValue(0.3)
    assert (len(asked), len(dropped), errors) == (1, 1, [0.3]) and error.text() == "± 0.30 mm/h"
    data.show_gauges("3 used, in this file", "3 readings", error=0, units="mm/h", open_=False, fixed=True)
    assert not error.isVisible() and not choose[-1].isEnabled()


def test_only_a_fine_field_can_be_averaged_and_only_a_coarse_one_regridded(panel):
    data = panel(DataPanel)
    data.show()
    simulate, regrid = data.findChildren(QCheckBox)
    seen = {"": (simulate.isVisible(), regrid.isVisible())}
    for role in ("coarse", "pair", "fine", "result"):
        data.show_role(role, coarsen=10, simulated=False, seed=0, regrid=False)
        seen[role] = (simulate.isVisible(), regrid.isVisible())
    assert seen["coarse"] == seen["pair"] == (False, True) and seen["fine"] == (True, False)
    assert seen[""] == seen["result"] == (False, False)


def test_showing_a_choice_is_no_wish(panel):
    data, models = panel(DataPanel), panel(ModelsPanel)
    wishes = [hear(s) for s in (data.role_requested, data.simulation_requested, models.corrector_requested)]
    data.show_role("fine", coarsen=10, simulated=True, seed=0, regrid=False)
    models.show_models([ModelLine("a", "A", "")], [])
    models.show_choice("a", None, "")
    assert wishes == [[], [], []]


def test_the_user_chooses_models_and_reads_their_cards(panel, qtbot):
    models = panel(ModelsPanel)
    models.show_models([ModelLine("a", "A", "hint")], [ModelLine("b", "B", "")])
    models.show_choice("a", "b", "line")
    correct, downscale = models.findChildren(QComboBox)
    wishes, cards = hear(models.corrector_requested), hear(models.card_requested)
    press(qtbot, models, "Card")
    correct.setCurrentIndex(1)
    correct.activated.emit(1)
    assert cards == ["correct"] and wishes == [None] and downscale.currentText() == "B"


def test_the_run_button_says_why_it_is_disabled(panel, qtbot):
    sampler = panel(SamplerPanel)
    wishes = hear(sampler.run_requested)
    run = next(b for b in sampler.findChildren(QPushButton))
    sampler.show_ready("Open a field first", "16 members")
    assert not run.isEnabled() and run.toolTip() == "Open a field first" and "Open a field first" in words(sampler)
    sampler.show_ready("", "16 members")
    qtbot.mouseClick(run, LEFT)
    assert len(wishes) == 1 and "16 members" in words(sampler)


def test_a_region_is_typed_and_only_asked_for_when_it_has_changed(panel):
    region = panel(region_panel)
    wishes = hear(region.region_requested)
    region.show_region(Region("here", 27, 29, -83.2, -81.2), "200 km")
    south, _, west, _ = region.findChildren(QDoubleSpinBox)
    south.setValue(27)
    assert wishes == []
    south.setValue(27.5)
    assert wishes == [Region("region", 27.5, 29, -83.2, -81.2)]
    south.setValue(30)
    assert len(wishes) == 1 and any("South must lie below north" in text for text in words(region))
    south.setValue(27)
    assert len(wishes) == 1 and "200 km" in words(region)
    west.setValue(179)
    assert len(wishes) == 1 and any("180°" in text for text in words(region))


def test_an_edge_that_is_being_typed_is_not_overwritten_by_the_region_that_was_asked_for_before(panel, qtbot):
    region = panel(region_panel)
    region.show_region(Region("here", 27, 29, -83.2, -81.2), "200 km", 0.1)
    _, north, _, _ = region.findChildren(QDoubleSpinBox)
    north.selectAll()
    qtbot.keyClicks(north, "28.4")
    region.show_region(Region("here", 27.5, 29, -83.2, -81.2), "150 km", 0.1)
    assert north.lineEdit().text().startswith("28.4")
    wishes = hear(region.region_requested)
    qtbot.keyClick(north, Qt.Key.Key_Return)
    assert wishes == [Region("region", 27.5, 28.4, -83.2, -81.2)]


def test_an_arrow_moves_an_edge_by_a_cell(panel, qtbot):
    region = panel(region_panel)
    region.show_region(Region("here", 27, 29, -83.2, -81.2), "200 km", 0.1)
    wishes = hear(region.region_requested)
    qtbot.keyClick(region.findChildren(QDoubleSpinBox)[0], Qt.Key.Key_Up)
    assert wishes == [Region("region", 27.1, 29, -83.2, -81.2)]


@pytest.mark.parametrize(
    ("shown", "text", "typed", "asked"),
    [
        (Region("here", 27, 29, -83.2, -81.2), "27.00°", "27.5", Region("region", 27.5, 29, -83.2, -81.2)),
        (
            Region("here", -4.41e6, -4.2e6, 0, 2e5, projected=True),
            "-4410.0 km",
            "-4390",
            Region("region", -4.39e6, -4.2e6, 0, 2e5, projected=True),
        ),
    ],
    ids=["degrees", "kilometres"],
)
def test_the_edges_say_their_unit_and_are_typed_with_or_without_it(panel, qtbot, shown, text, typed, asked):
    region = panel(region_panel)
    south = region.findChildren(QDoubleSpinBox)[0]
    assert not south.isEnabled()
    region.show_region(shown, "200 km")
    assert south.text() == text
    for words in (typed, typed + south.suffix()):
        region.show_region(shown, "200 km")
        wishes = hear(region.region_requested)
        south.lineEdit().setText(words)
        qtbot.keyClick(south, Qt.Key.Key_Return)
        assert wishes == [asked]


def test_a_form_of_models_is_as_high_as_its_note_has_lines(panel, qtbot):
    models = panel(ModelsPanel)
    models.resize(models.minimumSizeHint().width(), 120)
    models.show_choice(None, None, "")
    low = models.minimumSizeHint().height()
    models.show_choice(
        None, None, "The input is taken as it is, and nothing of it is corrected before it is made finer"
    )
    lines = models.minimumSizeHint().height() - low
    assert lines >= 2 * models.fontMetrics().lineSpacing()
    models.show_choice(None, None, "")
    assert models.minimumSizeHint().height() == low


def test_edges_that_nobody_typed_keep_their_cells(panel):
    """Rounded outward, they would take a cell more on every side."""
    region = panel(region_panel)
    wishes = hear(region.region_requested)
    region.show_region(Region("here", 395853.2, 605775.4, 199935.7, 409866.1, projected=True), "210 km")
    south = region.findChildren(QDoubleSpinBox)[0]
    south.editingFinished.emit()
    assert wishes == []
    south.setValue(400)
    south.editingFinished.emit()
    assert wishes == [Region("region", 400000, 605775.4, 199935.7, 409866.1, projected=True)]


def test_a_preset_outside_the_file_is_greyed(panel):
    region = panel(region_panel)
    region.show_presets([("inside", True), ("outside", False)])
    combo = region.findChild(QComboBox)
    assert [combo.model().item(row).isEnabled() for row in range(3)] == [True, True, False]
    wishes = hear(region.preset_requested)
    combo.activated.emit(1)
    assert wishes == ["inside"] and combo.currentIndex() == 0


def test_times_are_stepped_and_played_round(panel):
    times = panel(TimeBar)
    times.show_times(("00:00 UTC, 1 of 3", "00:02 UTC, 2 of 3", "00:04 UTC, 3 of 3"), 0)
    wishes = hear(times.time_requested)
    times.earlier()
    times.later()
    times.play_on()
    times.play_on()
    assert wishes == [1, 2, 0]
    times.show_time(0)
    assert "00:00 UTC, 1 of 3" in words(times)


@pytest.mark.parametrize("labels", [None, ("00:00 UTC",)], ids=["no file yet", "one time"])
def test_what_has_no_times_cannot_be_played(panel, labels):
    times = panel(TimeBar)
    if labels is not None:
        times.show_times(labels, 0)
    assert not any(button.isEnabled() for button in times.findChildren(QToolButton))


def show(bar, kind, *, member=0, members=3, threshold=5.0, percentile=90.0, variable="precip", units=""):
    """What a bar is told."""
    told = {"kind": kind, "member": member, "members": members, "threshold": threshold, "percentile": percentile}
    bar.show_choice(**told, kinds=frozenset({kind}), variable=shown_in(VARIABLES[variable], units))


def test_a_long_product_is_told_in_full_by_its_tooltip(panel):
    bar = panel(ShowBar)
    show(bar, kind="probability")
    assert bar._kind.toolTip().splitlines()[0] == "probability of more than"


def test_the_show_bar_offers_what_fits_the_kind(panel):
    bar = panel(ShowBar)
    bar.show()
    member, threshold, percentile = bar._member, bar._threshold, bar._percentile
    show(bar, "member", member=1)
    assert member.isVisible() and not threshold.isVisible() and member.text() == "2 of 3"
    show(bar, "probability")
    assert threshold.isVisible() and threshold.text() == "5.0 mm/h" and not percentile.isVisible()
    show(bar, "percentile", percentile=75)
    assert percentile.isVisible() and percentile.text() == "p75" and bar._slider.value() == 75
    show(bar, "mean", members=0)
    assert not bar._kind.isEnabled() and bar._palette.isEnabled()


def test_typed_levels_are_asked_for_in_canonical_units_and_telling_asks_for_nothing(panel, record):
    bar = panel(LevelsBar)
    asked = record(bar.levels_requested)
    bar.show_levels(Levels(units="in/h", low=2.54), "precip")
    assert asked.said == [] and bar._low.text() == "0.1"
    bar._high.setValue(2.0)
    bar._linear.setChecked(True)
    assert asked.said == [
        Levels(units="in/h", low=2.54, high=pytest.approx(50.8)),
        Levels(units="in/h", low=2.54, linear=True),
    ]
    bar._reset.click()
    assert asked.said[-1] == USUAL


def test_classes_have_levels_of_their_own_and_temperatures_no_ratio(panel):
    bar = panel(LevelsBar)
    bar.show()
    bar.show_levels(USUAL, "precip", "nws")
    assert not bar._low.isEnabled() and not bar._linear.isEnabled() and bar._difference.isEnabled()
    bar.show_levels(USUAL, "t2m", units=())
    assert not bar._ratio.isVisible() and not bar._units.isVisible() and bar._low.text() == "-10"


def test_dragged_and_typed_levels_are_in_step(panel, record):
    bar = panel(LevelsBar)
    bar.resize(700, 100)
    bar.show()
    bar.levels_requested.connect(partial(bar.show_levels, variable="precip"))
    histogram = bar._histogram
    drag(histogram, histogram.place_of(100.0), histogram.place_of(21.0))
    assert bar._high.value() == 20 and bar._high.text() == "20"
    bar._low.setValue(0.5)
    assert histogram._ends() == {"low": 0.5, "high": 20.0}


def drag(histogram, start, end):
    """By the mouse, along the strip."""
    places = [QPoint(round(x), 30) for x in (start, end)]
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(histogram, places[1])
    QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=places[1])


def test_the_row_of_levels_appears_when_it_is_asked_for(panel):
    bar = panel(ShowBar)
    bar.show()
    assert not bar._levels.isVisible()
    bar.toggle_levels()
    assert bar._levels.isVisible() and bar._more.isChecked()


def test_the_percentile_follows_its_slider(panel, record):
    bar = panel(ShowBar)
    asked = record(bar.percentile_requested)
    bar._slider.setValue(30)
    assert asked.said == [30.0]


def test_the_threshold_follows_its_slider_from_round_number_to_round_number(panel, record):
    bar = panel(ShowBar)
    asked, slider = record(bar.threshold_requested), bar._threshold_slider
    show(bar, "probability", threshold=5.0)
    assert asked.said == []
    slider.setValue(slider.value() + 1)
    assert asked.said == [6.0]
    for stop in range(slider.maximum() + 1):
        slider.setValue(stop)
        show(bar, "probability", threshold=asked.said[-1])
        assert slider.value() == stop, "it stays where it was put"
    assert (asked.said[2], asked.said[-1]) == (0.2, 300) and {0.5, 1, 2, 5, 10, 20, 50} <= set(asked.said)
    show(bar, "probability", threshold=273.15, variable="t2m")
    slider.setValue(slider.value() + 1)
    assert asked.said[-1] == 1.0


def test_levels_take_a_second_line_rather_than_widen_the_window(panel):
    bar = panel(LevelsBar)
    bar.resize(bar.minimumSizeHint().width(), 200)
    bar.show()
    assert bar.width() < 400
    assert all(
        bar.rect().contains(box.mapTo(bar, box.rect().bottomRight())) for box in (bar._low, bar._ratio, bar._reset)
    )
    wide = panel(LevelsBar)
    wide.resize(900, 200)
    wide.show()
    across = [box.mapTo(wide, box.rect().center()).y() for box in (wide._low, wide._ratio, wide._reset)]
    assert max(across) - min(across) < 8, "one line where there is room"


def test_the_settings_of_all_products_fit_between_the_columns_of_a_small_screen(panel):
    bar = panel(ShowBar)
    told = {"kind": "member", "member": 11, "members": 16, "threshold": 5.0, "percentile": 90.0}
    bar.show_choice(**told, kinds=frozenset({"member", "probability", "percentile"}), variable=VARIABLES["precip"])
    bar.show()
    assert bar.minimumSizeHint().width() < 640


def test_the_colour_scale_can_be_read_beside_both_sliders_on_a_small_screen(panel):
    bar = panel(ShowBar)
    bar.offer_palettes((("", "Rain, perceptual"),))
    told = {"kind": "mean", "member": 0, "members": 16, "threshold": 5.0, "percentile": 90.0}
    bar.show_choice(**told, kinds=frozenset({"probability", "percentile"}), variable=VARIABLES["precip"])
    bar.resize(640, 30)
    bar.show()
    room = bar._palette.width() - 30  # its arrow and frame
    assert room >= bar._palette.fontMetrics().horizontalAdvance("Rain, perceptual")


def test_the_threshold_is_in_the_variables_units_and_changing_those_asks_for_nothing(panel, record):
    bar = panel(ShowBar)
    bar.show()
    asked = record(bar.threshold_requested)
    threshold = bar.findChild(QDoubleSpinBox)
    for _ in range(2):
        show(bar, "probability", threshold=273.15, variable="t2m")
        assert threshold.text() == "0.0 °C" and threshold.minimum() < -40 and threshold.maximum() > 50
        show(bar, "probability")
        assert (threshold.text(), threshold.minimum(), threshold.maximum()) == ("5.0 mm/h", 0.1, 300)
        show(bar, "probability", threshold=25.4, units="in/h")
        assert threshold.text() == "1.000 in/h"
    assert asked.said == []


def test_progress_is_shown_while_running_and_can_be_cancelled(panel, qtbot):
    progress = panel(RunProgress)
    progress.show()
    wishes = hear(progress.cancel_requested)
    cancel = progress.findChild(QPushButton)
    assert not cancel.isVisible()
    progress.show_progress(9, 16, "9 of 16 members")
    qtbot.mouseClick(cancel, LEFT)
    progress.show_stopping()
    assert len(wishes) == 1 and not cancel.isEnabled()
    progress.show_idle("Cancelled")
    assert not cancel.isVisible() and "Cancelled" in words(progress)


def test_notices_do_not_pile_up_or_repeat(panel):
    bar = panel(NoticeBar)
    for number in (1, 2, 2, 3, 4):
        bar.add(f"message {number}", "do this", "error")
    assert [line.text for line in bar.lines()] == [f"message {n}. do this" for n in (2, 3, 4)]
    assert len(bar.lines()) == NOTICES_KEPT


def test_notices_leave_no_hold_on_items_that_their_layout_deletes(panel):
    def held():
        return {id(wrapper) for wrapper in shiboken6.getAllValidWrappers() if type(wrapper) is QWidgetItem}

    bar = panel(NoticeBar)
    before = held()
    for number in range(5):
        bar.add(f"message {number}", "", "error")
    assert len(bar.lines()) == NOTICES_KEPT
    assert held() <= before


def test_news_take_the_place_of_the_last_news_and_of_nothing_else(panel):
    bar = panel(NoticeBar)
    bar.add("the disk is full", "", "error")
    asking = bar.add("2 runs wait", "", "info")
    asking.put_button("Go on", "make them", asking.hide)
    bar.add("this takes long", "", "warning")
    for name in ("a.png", "b.png", "c.png"):
        bar.add(f"Saved {name}", "", "info")
    assert [line.text for line in bar.lines()] == ["2 runs wait", "this takes long", "Saved c.png"]
    bar.add("broken", "", "error")
    assert [line.text for line in bar.lines()] == ["this takes long", "Saved c.png", "broken"]


def test_news_go_by_themselves_and_errors_and_questions_stay(panel, qtbot, monkeypatch):
    monkeypatch.setattr(notice_bar, "READ_MILLISECONDS", 20)
    monkeypatch.setattr(notice_bar, "READ_MILLISECONDS_A_LETTER", 0)
    bar = panel(NoticeBar)
    bar.add("broken", "", "error")
    asking = bar.add("2 runs wait", "", "info")
    asking.put_button("Go on", "make them", asking.hide)
    news = bar.add("Saved a.png", "", "info")
    news.enterEvent(None)
    qtbot.wait(60)
    assert [line.text for line in bar.lines()] == ["broken", "2 runs wait", "Saved a.png"]
    news.leaveEvent(None)
    qtbot.waitUntil(lambda: [line.text for line in bar.lines()] == ["broken", "2 runs wait"], timeout=1000)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_notice_is_painted_in_the_theme(panel, theme):
    bar = panel(NoticeBar)
    bar.add("message", "", "warning")
    bar.setPalette(palette_of(theme))
    image = bar.lines()[0].grab().toImage()
    assert image.pixelColor(2, 10).name() == theme.warn and image.pixelColor(8, 3).name() == theme.base


def test_what_is_offered_goes_when_it_is_done_from_the_menu(panel, qtbot):
    bar, done = panel(NoticeBar), []
    action = QAction("Open last session", bar)
    action.triggered.connect(lambda: done.append(action))
    bar.offer("it did not close properly", action)
    assert [line.text for line in bar.lines()] == ["it did not close properly"]
    action.trigger()
    qtbot.waitUntil(lambda: bar.lines() == [], timeout=1000)
    assert done == [action]


def test_the_banner_outlives_the_messages(panel, qtbot):
    bar = panel(NoticeBar)
    bar.set_banner("unvalidated")
    bar.add("message", "", "info")
    bar.add("broken", "", "error")
    bar.clear("error")
    assert [line.text for line in bar.lines()] == ["message"]
    bar.clear_all()
    qtbot.wait(10)
    assert bar.lines() == [] and "unvalidated" in words(bar)
    bar.set_banner("")
    qtbot.wait(10)
    assert "unvalidated" not in words(bar)


@pytest.mark.parametrize("kind", [DataPanel, region_panel, ModelsPanel, SamplerPanel, ShowBar, TimeBar, RunProgress])
def test_everything_to_press_or_fill_in_teaches_what_it_does(panel, kind):
    widget = panel(kind)
    for inner in (QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox, QCheckBox):
        for control in widget.findChildren(inner):
            assert len(control.toolTip().split()) >= 3 or not control.isEnabled(), control


def test_an_ensemble_that_is_smaller_for_a_while_changes_no_choice(qtbot):
    """A run that begins has fewer members than the one that is asked for."""
    bar = ShowBar()
    qtbot.addWidget(bar)
    said = []
    bar.member_requested.connect(said.append)
    shown = {
        "kinds": {"member"},
        "kind": "member",
        "threshold": 5.0,
        "percentile": 90.0,
        "variable": VARIABLES["precip"],
    }
    for members in (16, 1, 16):
        bar.show_choice(**shown, member=7, members=members)
    assert said == []

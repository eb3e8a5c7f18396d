"""Errors by hour of day in the window: the page, the file, and words where there are none."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.pipeline import compare
from gui.controllers.hours import HoursController, page_of
from gui.panels.dialogs import FileDialogs
from gui.panels.text_window import TextWindow
from gui.session import DataChoice
from tests.core.figures.test_hours_figure import run_of
from tests.gui.conftest import send, view_of

CHOICE = DataChoice(input=Path("storm.nc"), role="result")


@pytest.fixture(scope="module")
def scored():
    """A run of six days and what it is worth."""
    run = run_of(6)
    return run, compare(run, bootstrap=50)


@pytest.fixture
def bench(session, queue, record):
    dialogs, page = view_of(FileDialogs), view_of(TextWindow)
    controller = HoursController(session, queue, dialogs, page)
    return SimpleNamespace(
        session=session, queue=queue, dialogs=dialogs, page=page, controller=controller, notices=record(session.noticed)
    )


def show(bench, run, comparison):
    bench.session.open_run(run, CHOICE)
    bench.session.add_comparison(run, comparison)


def test_the_page_has_every_hour_system_interval_and_the_days(bench, scored):
    show(bench, *scored)
    bench.controller.show_utc()
    title, text = bench.page.show_text.call_args.args
    table = scored[1].hours["utc"]
    value, low, high = table.of("Stormlens", "bias")[3]
    assert title.endswith("UTC") and "50 resamples of 6 days" in text
    for words in (
        "### CRPS (mm h-1)",
        "### spread",
        "| 18 | 6 |",
        "bilinear",
        f"{value:#.3g} ({low:#.3g} to {high:#.3g})",
    ):
        assert words in text
    spread = text[text.index("### spread") : text.index("### bias")]
    assert "bilinear" not in spread  # a single field has none


def test_values_without_an_interval_stand_alone(scored):
    table = scored[1].hours["utc"]
    bare = replace(table, values=table.values.where(table.values["bound"] == "value"), resamples=0, days=2)
    text = page_of(bare)
    assert " to " not in text.replace(bare.note(), "") and "at least 5 are needed" in text


def test_the_clock_that_was_shown_last_is_written(bench, scored, tmp_path):
    show(bench, *scored)
    for act, clock in ((bench.controller.show_solar, "solar"), (bench.controller.show_utc, "utc")):
        act()
        bench.controller.ask_where_to_write()
        bench.dialogs.ask_hours_name.assert_called_with("storm_hours.png")
        send(bench.dialogs.hours_named, tmp_path / "hours.csv")
        bench.queue.work_off()
        lines = (tmp_path / "hours.csv").read_text().splitlines()
        assert {line.split(",")[0] for line in lines[1:]} == {clock}
        assert bench.notices.said[-1].message == f"Saved {tmp_path / 'hours.csv'}"


def test_what_cannot_be_written_is_told(bench, scored, tmp_path):
    show(bench, *scored)
    bench.controller.write(tmp_path / "absent" / "hours.csv")
    bench.queue.work_off()
    assert bench.notices.said[-1].kind == "error" and "does not exist" in bench.notices.said[-1].message


def test_where_there_are_no_errors_by_hour_words_say_why(bench, scored):
    run, comparison = scored
    bench.controller.show_utc()
    bench.controller.ask_where_to_write()
    show(bench, run, replace(comparison, hours={}))
    bench.controller.show_utc()
    show(bench, run, replace(comparison, hours={"utc": comparison.hours["utc"]}))
    bench.controller.show_solar()
    said = [notice.message for notice in bench.notices.said]
    assert [any(word in line for word in ("yet", "one hour of day", "no longitudes")) for line in said] == [True] * 4
    assert all(notice.remedy and notice.kind == "info" for notice in bench.notices.said)
    bench.page.show_text.assert_not_called()
    bench.dialogs.ask_hours_name.assert_not_called()

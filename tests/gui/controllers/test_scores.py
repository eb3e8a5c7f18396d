"""The score table as a file."""

import csv
from pathlib import Path

import pytest

from core.figures.numbers import tables_csv
from core.pipeline import compare
from gui.controllers.scores import ScoresController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.score_table import ScoreView
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene


@pytest.fixture
def table():
    return compare(run_of(stub_scene((280, 300))), bootstrap=50).table


@pytest.fixture
def view(qtbot):
    view = ScoreView()
    qtbot.addWidget(view)
    return view


def test_the_table_on_show_is_written_with_intervals_leads_and_which_pixels(view, session, queue, table, tmp_path):
    dialogs = view_of(FileDialogs)
    controller = ScoresController(session, queue, view, dialogs)
    session.set_source(object(), DataChoice(input=Path("storm.nc")))
    view.set_table(table, place="inside the area drawn")
    controller.ask_where_to_write()
    dialogs.ask_scores_name.assert_called_once_with("storm_scores.csv")
    send(dialogs.scores_named, tmp_path / "scores.csv")
    queue.work_off()
    lines = (tmp_path / "scores.csv").read_text().splitlines()
    comments = [line for line in lines if line.startswith("#")]
    assert comments[0] == "# storm.nc; inside the area drawn" and "84000 pixels; 95 % intervals" in comments[1]
    rows = list(csv.DictReader(lines[len(comments) :]))
    found = {(row["system"], row["metric"]): row for row in rows}
    for score in table.rows:
        assert float(found[score.system, score.metric]["value"] or "nan") == pytest.approx(
            score.value, rel=1e-5, nan_ok=True
        )
    leads = {lead.metric: lead for lead in table.leads}
    lead = leads["CRPS"]
    words = "significantly" if lead.significant else "not significantly"
    assert found[lead.system, "CRPS"]["lead"] == f"{words} better than {lead.second}"
    assert sum(bool(row["lead"]) for row in rows) == len(leads)


def test_without_scores_words_say_what_to_do(view, session, queue, record):
    dialogs, notices = view_of(FileDialogs), record(session.noticed)
    ScoresController(session, queue, view, dialogs).ask_where_to_write()
    assert "Run" in notices.said[0].remedy and not dialogs.ask_scores_name.called


def test_tables_alone_have_no_comments(table):
    assert tables_csv({"fine": table}).startswith("grid,system,metric,value,low,high")

"""The run on show is told in plain words, of what is selected, and can be copied."""

import pytest
from PySide6.QtGui import QGuiApplication

from core.verify.selection import Selection
from gui.controllers.explain import NO_RUN, ExplainController, told
from gui.panels.explain_panel import ExplainPanel
from gui.session import DataChoice
from tests.core.explain.test_explain import orlando


@pytest.fixture
def desk(session, queue, qtbot):
    panel = ExplainPanel()
    qtbot.addWidget(panel)
    controller = ExplainController(session, queue, panel)

    def rested():
        qtbot.waitUntil(lambda: bool(queue.waiting), timeout=2_000)
        queue.work_off()
        return panel.text()

    return session, panel, controller, rested


def test_without_a_run_it_says_so_and_copies_nothing(desk, record):
    session, panel, controller, _ = desk
    notices = record(session.noticed)
    controller.copy()
    assert panel.text() == NO_RUN
    assert notices.said[0].kind == "info" and "no run" in notices.said[0].message


def test_a_run_is_told_and_copied_as_it_is_told(desk):
    session, _, controller, rested = desk
    run = orlando()
    session.add_run(run, DataChoice())
    words = rested()
    controller.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Orlando" in words
    assert [line for line in copied.splitlines() if line] == [line for line in words.splitlines() if line]


def test_another_selection_is_told_anew(desk):
    session, _, _, rested = desk
    session.add_run(orlando(), DataChoice())
    whole = rested()
    session.select(low=0.5)
    part = rested()
    assert "input has 0.5 mm/h or more, 100 pixels" in part and "pixels." not in whole


def test_when_the_run_goes_so_do_its_words(desk):
    session, panel, _, rested = desk
    session.add_run(orlando(), DataChoice())
    rested()
    session.set_source(None, DataChoice(time=3))
    assert panel.text() == NO_RUN


def test_skill_is_that_of_the_selected_pixels():
    from core.pipeline import compare

    run = orlando()
    comparison = compare(run, bootstrap=50)
    everything = told(run, comparison, Selection()).to_text()
    wet = told(run, comparison, Selection(low=0.5)).to_text()
    ours = comparison.benches.choose(Selection(low=0.5)).table.find("Stormlens", "CRPS").value
    assert f"(CRPS) is {ours:.2g}" in wet and f"(CRPS) is {ours:.2g}" not in everything

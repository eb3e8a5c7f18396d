"""The run on show is told in plain words, of what is selected, and can be copied."""

import sys

import numpy as np
import pytest
import xarray as xr
from PySide6.QtGui import QGuiApplication

from core.grid import crop
from core.types import RunSpec
from core.verify.selection import Selection
from gui.controllers.explain import NO_RUN, ExplainController, told
from gui.controllers.models import ModelsController
from gui.controllers.sampling import members_so_far
from gui.controllers.verify import FILLING
from gui.panels.explain_panel import ExplainPanel
from gui.session import DataChoice
from gui.widgets.results import Live
from tests.core.explain.test_explain import orlando
from tests.gui.conftest import view_of
from tests.stub_model import StubCard
from tests.stub_scene import stub_scene


@pytest.fixture
def desk(session, queue, qtbot):
    panel, models = ExplainPanel(), view_of(ModelsController)
    qtbot.addWidget(panel)
    models.cards = {
        name: StubCard(name, *made) for name, made in (("fix", ("correct", 1)), ("fine", ("downscale", 10)))
    }
    controller = ExplainController(session, queue, models, panel)

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
    assert "of 100 pixels: where the input has 0.5 mm/h or more." in part and " pixels: " not in whole


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
    everything = told(run, comparison, Selection()).explanation.to_text()
    wet = told(run, comparison, Selection(low=0.5)).explanation.to_text()
    ours = comparison.benches.choose(Selection(low=0.5)).table.find("Stormlens", "CRPS").value
    assert f"(CRPS) is {ours:.2g}" in wet and f"(CRPS) is {ours:.2g}" not in everything


@pytest.fixture
def begun(desk):
    """A run of five members is in progress; its members are as many times the truth as their number and one."""
    session, *_ = desk
    scene, data = stub_scene(), DataChoice()
    session.set_source(object(), data)
    session.set_scene(scene)
    session.set_live(Live(RunSpec("storm", "fix", "fine", members=5), scene, data))

    def finish(member):
        live = session.live.joined_by("correct", member, scene.input * (member + 1))
        session.set_live(live.joined_by("downscale", member, scene.truth * (member + 1)))

    return finish


def test_members_so_far_are_told_with_how_many_there_are(desk, begun):
    _, panel, controller, rested = desk
    assert panel.text() == FILLING
    begun(0)
    assert "from 1 of its 5 members" in rested()
    begun(3)
    begun(1)
    words = rested()
    assert "from 3 of its 5 members" in words and "cancelled" not in words
    assert panel.of == "from 3 of 5 members, all of the region"
    controller.copy()
    assert "from 3 of its 5 members" in QGuiApplication.clipboard().text()


def test_what_is_told_so_far_is_of_the_finished_members_alone(desk, begun):
    session, _, _, rested = desk
    begun(0)
    begun(1)
    truth = session.scene.truth.values
    assert f"{1.5 * truth.mean():.2g} mm/h" in rested()


def test_members_that_come_while_words_are_being_made_do_not_cancel_them(desk, begun, queue, qtbot):
    _, panel, _, rested = desk
    begun(0)
    qtbot.waitUntil(lambda: bool(queue.waiting), timeout=2_000)
    job, _ = queue.waiting[0]
    begun(1)
    assert not job._stop.is_set(), "else fast members would let nothing be told"
    queue.work_off()
    assert "from 1 of its 5" in panel.text()
    assert "from 2 of its 5" in rested(), "and then of those that came meanwhile"


def test_at_its_end_the_run_is_told_as_ever(desk, begun):
    session, panel, _, rested = desk
    begun(0)
    rested()
    session.end_live(orlando())
    words = rested()
    assert "in progress" not in words and "Orlando" in words and panel.of == "all of the region"


def test_a_run_in_progress_that_leaves_nothing_gives_way_to_what_was_on_show(desk, begun):
    session, panel, _, rested = desk
    begun(0)
    rested()
    session.end_live(None)
    assert panel.text() == NO_RUN


def test_other_data_are_told_of_themselves_while_it_goes_on(desk, begun):
    session, panel, _, rested = desk
    begun(0)
    rested()
    session.set_source(object(), DataChoice(time=3))
    session.set_scene(stub_scene(seed=3))
    assert panel.text() == NO_RUN
    begun(1)
    assert panel.text() == NO_RUN
    session.set_source(object(), DataChoice())
    session.set_scene(stub_scene())
    assert "from 2 of its 5 members" in rested()


def kept_of(scene, members):
    """Finished fields of so many members."""
    fields = {"correct": scene.input, "downscale": scene.truth}
    return {(stage, member): field * (member + 1.0) for stage, field in fields.items() for member in range(members)}


def calls_of(work):
    """How many Python functions are called by some work: all of them keep the window's thread from its own."""
    counted = [0]

    def count(frame, event, argument):
        counted[0] += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted[0]


def test_members_so_far_are_those_of_xarray_cut_and_put_together():
    scene = stub_scene()
    part = members_so_far(RunSpec("stub", "fix", "fine", members=3), scene, kept_of(scene, 3))
    fields = [crop(scene.truth * (member + 1.0), scene.region) for member in range(3)]
    expected = xr.concat(fields, xr.DataArray(np.arange(3), dims="member", name="member")).astype("float32")
    xr.testing.assert_equal(part.downscaled, expected)
    assert part.downscaled.dims == ("member", "time", *scene.truth.dims[-2:])


def test_sixteen_members_so_far_take_hardly_more_calls_than_two():
    scene, spec = stub_scene(), RunSpec("stub", "fix", "fine", members=16)
    few, many = kept_of(scene, 2), kept_of(scene, 16)
    members_so_far(spec, scene, few)  # imports
    assert calls_of(lambda: members_so_far(spec, scene, many)) < 1.5 * calls_of(
        lambda: members_so_far(spec, scene, few)
    )


def test_words_that_change_stay_where_they_are_read(desk):
    _, panel, _, _ = desk
    panel.resize(220, 170)
    panel.show()
    explanation = told(orlando(), None, Selection()).explanation
    panel.set_explanation(explanation, "")
    bar = panel._page.verticalScrollBar()
    bar.setValue(60)
    panel.set_explanation(explanation, "")
    assert bar.value() == 60

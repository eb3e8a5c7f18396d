"""The laboratory: rows to runs in the list, points that show them, and a table."""

import csv
import io
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.pipeline.laboratory import compare_samplers
from gui.controllers.engine import Engine
from gui.controllers.laboratory import LaboratoryController
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.controllers.runs import RunsController
from gui.controllers.sampling import spec_of
from gui.panels.dialogs import FileDialogs
from gui.panels.laboratory_panel import LaboratoryPanel
from gui.panels.side_window import SideWindow
from gui.session import DataChoice, VariantChoice
from gui.views.plots.skill_plot import SkillPlot
from tests.gui.conftest import send, view_of
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")
EULER = VariantChoice(None, "stub-downscale", "euler", 2)
HEUN = replace(EULER, solver="heun", steps=3)


@pytest.fixture
def bench(session, queue, record):
    models = stub_models()
    cards = {name: model.card for name, model in models.items()}
    cards["advised"] = replace(cards["stub-downscale"], id="advised", sampler={"solver": "lms", "steps": 9})
    known, run = view_of(ModelsController), view_of(RunController)
    known.cards = cards
    run.spec.side_effect = lambda scene: spec_of(session.sampler, [cards["stub-downscale"]], scene.name, weighed=False)
    panel, plot, dialogs, runs = (
        view_of(LaboratoryPanel),
        view_of(SkillPlot),
        view_of(FileDialogs),
        view_of(RunsController),
    )
    plot.axes = ("CRPS", "seconds")
    engine = Engine(experiment=lambda variants, scene: compare_samplers(variants, scene, models=models, workers=1))
    made = (session, queue, queue, view_of(SideWindow), panel, plot, known, run, runs, dialogs, engine)
    controller = LaboratoryController(*made)
    session.set_source(object(), CHOICE)
    session.set_scene(stub_scene((40, 40)))
    session.change_sampler(downscaler="stub-downscale", members=2, steps=2, solver="euler")
    return SimpleNamespace(
        session=session, queue=queue, panel=panel, plot=plot, runs=runs, dialogs=dialogs, controller=controller,
        notices=record(session.noticed),
    )  # fmt: skip


def states(bench):
    """The last thing that every row said."""
    return {call.args[0]: call.args[1] for call in bench.panel.show_state.call_args_list}


def test_opening_it_begins_with_the_sampler_form_as_a_row(bench):
    bench.controller.open()
    assert bench.session.laboratory.variants == (EULER,)
    bench.controller.open()
    assert len(bench.session.laboratory.variants) == 1


def test_every_variant_becomes_a_run_in_the_list_and_a_point(bench):
    bench.session.change_laboratory((EULER, HEUN))
    bench.controller.start()
    bench.queue.work_off()
    assert [result.title for result in bench.session.results] == ["Euler, 2", "Heun, 3"]
    assert [result.run.spec.solver for result in bench.session.results] == ["euler", "heun"]
    points, units, _ = bench.plot.set_points.call_args.args
    assert [point.row for point in points] == [0, 1] and units == "mm/h"
    assert all(point.cost > 0 and point.value > 0 for point in points)
    assert all("CRPS" in words for words in states(bench).values())


def test_the_run_on_show_stays_while_variants_come(bench):
    bench.session.change_laboratory((EULER, HEUN))
    bench.controller.start()
    bench.queue.work_off()
    assert bench.session.run.spec.solver == "euler"
    bench.session.change_laboratory((HEUN,))
    bench.controller.start()
    bench.queue.work_off()
    assert bench.session.run.spec.solver == "euler" and len([*bench.session.results]) == 3


def test_a_point_or_a_row_puts_its_run_on_show(bench):
    bench.session.change_laboratory((EULER, HEUN))
    bench.controller.start()
    bench.queue.work_off()
    for signal in (bench.plot.point_chosen, bench.panel.row_chosen):
        send(signal, 1)
        (key,) = bench.runs.show_run.call_args.args
        assert bench.session.results[key].run.spec.solver == "heun"
    send(bench.plot.point_chosen, 7)
    bench.session.show_result(key)
    assert bench.plot.choose.call_args.args == (1,)


def test_an_equal_row_is_the_run_that_the_form_would_make(bench):
    bench.session.change_laboratory((EULER,))
    (variant,) = bench.controller.rows.made()
    assert variant.spec == bench.controller.rows._run.spec(bench.session.scene)


def test_another_model_brings_its_cards_settings_and_another_solver_its_churn(bench):
    bench.session.change_laboratory((EULER,))
    send(bench.panel.variant_edited, 0, "downscaler", "advised")
    assert bench.session.laboratory.variants[0] == replace(EULER, downscaler="advised", solver="lms", steps=9)
    send(bench.panel.variant_edited, 0, "solver", "sde_dpmpp_2m")
    assert bench.session.laboratory.variants[0].churn == 1.0
    send(bench.panel.variant_edited, 0, "solver", "heun")
    assert bench.session.laboratory.variants[0].churn == 0.0


def test_rows_are_doubled_and_taken_out(bench):
    bench.session.change_laboratory((EULER, HEUN))
    send(bench.panel.duplication_requested, 0)
    assert bench.session.laboratory.variants == (EULER, EULER, HEUN)
    send(bench.panel.removal_requested, 1)
    assert bench.session.laboratory.variants == (EULER, HEUN)


def test_cancelling_keeps_the_variants_that_are_finished(bench):
    bench.session.change_laboratory((EULER, replace(EULER, steps=50)))
    bench.controller.start()
    job = bench.queue.waiting[0][0]
    job.stepped.connect(lambda step: step.preview.index == 1 and step.preview.done > 3 and bench.controller.cancel())
    bench.queue.work_off()
    assert [result.title for result in bench.session.results] == ["Euler, 2"]
    assert states(bench)[1] == "not made" and "CRPS" in states(bench)[0]
    assert bench.panel.show_busy.call_args.kwargs == {"exportable": True}


def test_the_table_is_written(bench, tmp_path):
    bench.session.change_laboratory((EULER, HEUN))
    bench.controller.start()
    bench.queue.work_off()
    bench.controller.ask_where_to_write()
    assert bench.dialogs.ask_table_name.call_args.args == ("storm_samplers.csv",)
    send(bench.dialogs.table_named, tmp_path / "table.csv")
    bench.queue.work_off()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "table.csv").read_text())))
    assert [row["solver"] for row in rows] == ["euler", "heun"]


def test_without_a_truth_it_says_why_and_shows_spread(bench):
    bench.session.set_scene(stub_scene((40, 40), truth=False))
    bench.session.change_laboratory((EULER,))
    bench.controller.start()
    bench.queue.work_off()
    assert "no truth" in bench.plot.set_empty.call_args.args[0]
    bench.plot.axes = ("spread", "evaluations")
    send(bench.plot.axes_requested)
    (point,), units, _ = bench.plot.set_points.call_args.args
    assert point.cost == 2 and point.value > 0 and units == "mm/h"


@pytest.mark.parametrize("what", ["busy", "scene", "rows"])
def test_it_says_why_it_cannot_begin(bench, what):
    bench.session.change_laboratory(() if what == "rows" else (EULER,))
    if what == "busy":
        bench.session.set_busy(True)
    if what == "scene":
        bench.session.set_source(None, CHOICE)
    bench.controller.start()
    reason = bench.panel.show_ready.call_args.args[0]
    assert {"busy": "already", "scene": "Open a field", "rows": "Add a variant"}[what] in reason
    assert not bench.queue.waiting


def test_a_refused_variant_is_told_and_nothing_is_made(bench):
    bench.session.change_laboratory((replace(EULER, solver="euler", churn=-1.0),))
    bench.controller.start()
    bench.queue.work_off()
    assert "churn is -1" in bench.notices.said[-1].message
    assert not [*bench.session.results]


def test_other_rows_are_not_marked_with_what_came_of_the_old_ones(bench):
    bench.session.change_laboratory((EULER, HEUN))
    bench.controller.start()
    bench.queue.work_off()
    bench.session.change_laboratory((HEUN, EULER))
    assert states(bench) == {0: "needs 5 steps", 1: "needs 10 steps"}, "what is to be said of rows that nobody made"
    send(bench.plot.point_chosen, 0)
    assert not bench.runs.show_run.called

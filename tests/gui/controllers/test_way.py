"""A member followed out of noise: what the panels show at an evaluation is what the trajectory holds."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core import pipeline
from core.types import RunSpec
from gui.controllers.compare import CompareController
from gui.controllers.engine import Engine
from gui.controllers.fields import Fields
from gui.controllers.film import FilmController
from gui.controllers.picture import Blank
from gui.controllers.pictures import paint_all
from gui.controllers.way import WayController
from gui.panels.way_bar import WayBar
from gui.session import DataChoice, Show
from gui.widgets.content import WAY
from tests.drive import ended
from tests.gui.conftest import send, view_of
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")
SPEC = RunSpec("stub", None, "stub-downscale", members=2, solver="heun", steps=3)
OWN = (WAY, ("downscaled:member 2", "truth"))


@pytest.fixture(scope="module")
def made():
    scene = stub_scene((40, 40))
    run, _ = ended(pipeline.run(SPEC, scene, models=stub_models(), workers=1))
    way, _ = ended(pipeline.trajectory(SPEC, scene, member=1, models=stub_models()))
    return scene, run, way


@pytest.fixture
def bench(session, queue, record, made):
    scene, run, way = made
    bar, compare, film = view_of(WayBar), view_of(CompareController), view_of(FilmController)
    compare.fields = Fields.of_run(run)
    film.why_not.return_value, film.member.return_value, film.stage.return_value = None, 1, "downscale"
    asked = []

    def trajectory(spec, scene, **wanted):
        asked.append(wanted)
        return (yield from pipeline.trajectory(spec, scene, models=stub_models(), **wanted))

    controller = WayController(session, queue, bar, compare, film, Engine(trajectory=trajectory))
    session.set_source(object(), CHOICE)
    session.set_scene(scene)
    session.add_run(run, CHOICE)
    return SimpleNamespace(
        session=session, queue=queue, bar=bar, compare=compare, film=film, controller=controller, asked=asked, way=way,
        run=run, notices=record(session.noticed),
    )  # fmt: skip


def shown(bench):
    return bench.compare.show_way.call_args.args[0]


def test_the_member_on_show_is_made_and_its_way_offered_from_the_first_evaluation(bench):
    bench.controller.toggle()
    bench.queue.work_off()
    assert bench.asked == [{"member": 1, "time": 0, "stage": "downscale"}]
    assert bench.bar.show_frames.call_args.args == (6, 0)
    assert bench.session.show.panels == OWN
    first = bench.way.frames.isel(step=0)
    np.testing.assert_array_equal(shown(bench)[WAY[0]].values[0], first["noisy"])
    np.testing.assert_array_equal(shown(bench)[WAY[1]].values[0], first["estimate"])


def test_the_slider_shows_an_evaluation_and_the_last_is_the_runs_member(bench):
    bench.controller.toggle()
    bench.queue.work_off()
    send(bench.bar.frame_requested, 1)
    assert bench.bar.show_words.call_args.args[0].startswith("member 2, evaluation 2 of 5, step 1 of 3, \u03c3 ")
    send(bench.bar.frame_requested, 5)
    assert "finished" in bench.bar.show_words.call_args.args[0]
    for name in WAY:
        np.testing.assert_array_equal(shown(bench)[name].values[0], bench.run.downscaled.values[1, 0])


def test_panels_paint_the_way_on_the_scale_of_the_values_and_can_subtract_the_truth(bench):
    bench.controller.toggle()
    bench.queue.work_off()
    fields = replace(bench.compare.fields, known={**bench.compare.fields.known, **shown(bench)})
    noisy, estimate, error = paint_all(fields, [*WAY, f"{WAY[1]} - truth"], Show(), 0, dark=False)
    assert "\u03c3 80" in noisy.title and noisy.title.startswith("Noisy state")
    assert noisy.colouring.scale == estimate.colouring.scale
    np.testing.assert_allclose(error.values, estimate.values - bench.run.truth.values[0], rtol=1e-6)


def test_without_a_member_to_follow_the_panels_say_what_to_do(bench):
    (blank,) = paint_all(bench.compare.fields, [WAY[0]], Show(), 0, dark=False)
    assert isinstance(blank, Blank) and "Follow a member" in blank.text


def test_the_way_is_of_the_time_on_show_and_left_with_it(bench):
    bench.session.change_data(time=3, span=(3, 6))
    bench.controller.toggle()
    bench.queue.work_off()
    assert bench.asked[-1]["time"] == 0 and shown(bench)
    bench.session.change_data(time=4)
    assert shown(bench) == {} and bench.bar.show_frames.call_args.args == (0, 0)


def test_leaving_brings_the_panels_back_unless_they_were_arranged_since(bench):
    before = bench.session.show.panels
    bench.controller.toggle()
    bench.queue.work_off()
    bench.controller.toggle()
    assert bench.session.show.panels == before and shown(bench) == {}
    assert bench.bar.show_frames.call_args.args == (0, 0)
    bench.controller.toggle()
    bench.queue.work_off()
    bench.session.change_show(panels=(("truth",),))
    send(bench.bar.leaving_requested)
    assert bench.session.show.panels == (("truth",),)


def test_another_run_is_not_shown_with_the_way_of_this_one(bench):
    bench.controller.toggle()
    bench.queue.work_off()
    bench.session.add_run(replace(bench.run, spec=replace(SPEC, seed=1)), CHOICE)
    assert shown(bench) == {}
    bench.controller.toggle()
    bench.session.add_run(replace(bench.run, spec=replace(SPEC, seed=2)), CHOICE)
    bench.queue.work_off()
    assert shown(bench) == {}


def test_what_cannot_be_followed_is_told(bench):
    bench.film.why_not.return_value = ("stub answers directly", "Choose a diffusion model")
    bench.controller.toggle()
    assert bench.notices.said[-1].message == "stub answers directly" and not bench.queue.waiting


def test_the_bar_plays_from_noise_to_the_member(qtbot, record):
    bar = WayBar()
    qtbot.addWidget(bar)
    said = record(bar.frame_requested)
    bar.show_frames(3, 0)
    assert not bar.isHidden()
    bar._play.setChecked(True)
    bar._on_tick()
    bar._on_tick()
    assert said.said == [1, 2] and not bar._play.isChecked()
    bar.show_frames(0, 0)
    assert bar.isHidden()

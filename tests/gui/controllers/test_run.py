"""From the Run button to an ensemble, without a window or an engine."""

import dataclasses
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.errors import ModelError
from core.types import VARIABLES, Preview, Run, RunSpec, Step
from gui.controllers.engine import Engine
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.controllers.sampling import offer, work_of
from gui.panels.dialogs import FileDialogs
from gui.panels.models_panel import ModelsPanel
from gui.panels.progress_bar import RunProgress
from gui.panels.sampler_panel import Offer, SamplerPanel
from gui.session import DataChoice
from tests.gui.conftest import send, view_of
from tests.stub_scene import observed, stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")
RAIN, WARMTH = (SimpleNamespace(quantity=VARIABLES[name]) for name in ("precip", "t2m"))


@dataclass(frozen=True)
class Card:
    id: str
    stage: str
    factor: int
    title: str
    sampler: dict
    trained_on: str = "radar"
    variable: str = "precip"
    prediction: str = "edm"
    family: str = "unet"
    members: int = 0
    condition_dropout: float = 0.0
    covariates: tuple[str, ...] = ()
    scaler: str = ""
    channels: dict = dataclasses.field(default_factory=dict)
    starter: str = ""
    observations: bool = False
    context: int = 0
    default: bool = False
    coarse_step_degrees: float = 0.1
    region_independent: bool | None = None
    licence: str = "Apache-2.0"
    cite: str = ""
    sha256: str = ""
    skill: dict | None = None
    training: dict | None = None
    domain: dict | None = None


CARDS = {
    "fix": Card("fix", "correct", 1, "Fixer", {"solver": "heun", "steps": 9, "rho": 7.0}),
    "fine": Card(
        "fine", "downscale", 10, "Finer", {"solver": "dpmpp_2m", "steps": 12, "rho": 20.0, "conservation": "additive"}
    ),
}


class Stub:
    """A run of two stages whose members are the truth, in any number of steps."""

    def __init__(self, fail_at=None):
        self.fail_at = fail_at
        self.specs = []

    def sample(self, spec, scene):
        self.specs.append(spec)
        done = 0
        for member in range(spec.members):
            for stage, field in (("correct", scene.input), ("downscale", scene.truth)):
                for finished in (False, True):
                    done += 1
                    if done == self.fail_at:
                        raise ModelError("stage II broke", remedy="Choose another model")
                    yield Step(stage, done, 4 * spec.members, preview=Preview(member, field, finished))
        truth = scene.truth.expand_dims(member=range(spec.members))
        return Run(spec, "precip", scene.region, 10, scene.origin, scene.input, None, truth, None, scene.truth)

    def engine(self):
        return Engine(
            load=lambda: None,
            models=lambda: CARDS,
            sample=self.sample,
            compare=lambda run: (run, None),
        )


class Bench:
    """A controller with mocked views."""

    def __init__(self, session, queue, stub):
        self.session, self.queue = session, queue
        self.panel, self.models, self.progress = (view_of(k) for k in (SamplerPanel, ModelsPanel, RunProgress))
        self.dialogs = view_of(FileDialogs)
        engine = stub.engine()
        chooser = ModelsController(session, queue, self.models, engine.models)
        views = (self.panel, chooser, self.progress, self.dialogs)
        self.controller = RunController(session, queue, queue, *views, engine)
        queue.work_off()

    def open(self, scene=None):
        self.session.set_source(RAIN, CHOICE)
        self.session.set_scene(scene or stub_scene())


@pytest.fixture(autouse=True)
def _application(qapp):
    """The controller holds an action, which needs an application."""


@pytest.fixture
def stub():
    return Stub()


@pytest.fixture
def bench(session, queue, stub):
    return Bench(session, queue, stub)


def test_the_defaults_of_the_cards_are_chosen_at_first(bench):
    choice = bench.session.sampler
    assert (choice.corrector, choice.downscaler, choice.solver, choice.steps) == ("fix", "fine", "dpmpp_2m", 12)
    assert choice.conservation == "additive"


def test_run_says_why_it_cannot(bench):
    assert "Open a field" in bench.controller.why_not()
    bench.session.set_source(RAIN, CHOICE)
    assert "being read" in bench.controller.why_not()
    bench.session.refuse_scene()
    assert "refused" in bench.controller.why_not()
    bench.open()
    assert bench.controller.why_not() == ""
    bench.session.change_sampler(corrector=None, downscaler=None)
    assert "at least one model" in bench.panel.show_ready.call_args.args[0]


def test_an_input_averaged_by_another_factor_than_the_models_is_refused(bench):
    scene = stub_scene()
    bench.open(replace(scene, factor=5))
    assert "set 1 : 10" in bench.controller.why_not()


def test_gauges_need_a_downscaler_that_draws_samples(bench, monkeypatch):
    bench.open(observed(stub_scene(), (5, 5, 3.0)))
    assert bench.controller.why_not() == ""
    bench.session.change_sampler(downscaler=None)
    assert "Gauges need a downscaling model" in bench.controller.why_not()
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], prediction="direct"))
    bench.session.change_sampler(downscaler="fine")
    assert "Finer draws no samples" in bench.controller.why_not()
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], family="latent", prediction="edm"))
    assert "Finer draws codes, not pixels" in bench.controller.why_not()
    bench.open(stub_scene())
    assert bench.controller.why_not() == ""


def test_what_the_engine_would_refuse_greys_run_out_with_its_words(bench, monkeypatch):
    bench.open()
    assert bench.controller.why_not() == ""
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], coarse_step_degrees=0.25))
    assert "was trained on cells of 0.25 degrees" in bench.controller.why_not()
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], coarse_step_degrees=0.1, starter="fine"))
    assert "makes sequences of 3 times or more; found 1 " in bench.controller.why_not()


def test_what_the_engine_would_refuse_is_said_in_the_interfaces_language(bench, monkeypatch, speaking):
    speaking("de")
    bench.open()
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], starter="fine"))
    assert bench.controller.why_not() == (
        "Modell „fine“ macht Folgen von 3 oder mehr Zeitpunkten; gefunden: 1 in stub. Alle Zeitpunkte der Datei verlangen "
        "(Alle Zeitpunkte rechnen, oder --time all) oder ein Modell einzelner Bilder wählen."
    )


def test_a_field_of_another_variable_than_the_models_is_refused(bench):
    scene = stub_scene()
    temperature = replace(scene, variable="t2m", inputs=scene.inputs.rename(precip="t2m"))
    bench.open(temperature)
    assert bench.controller.why_not() == "Fixer was trained on precipitation rate; the field is 2 m temperature."


def test_another_variable_has_its_own_models_and_none_that_corrects(bench, monkeypatch):
    warm = Card("warm", "downscale", 5, "Warmer", {"steps": 20}, variable="t2m", coarse_step_degrees=1.25)
    monkeypatch.setitem(CARDS, "warm", warm)
    bench.session.set_source(WARMTH, CHOICE)
    assert (bench.session.sampler.corrector, bench.session.sampler.downscaler) == (None, "warm")
    assert (bench.session.data.coarsen, bench.session.data.factor) == (5, 5)
    assert bench.session.data.coarse_step_degrees == 1.25
    correctors, downscalers = bench.models.show_models.call_args.args
    assert correctors == [] and [line.id for line in downscalers] == ["warm"]
    scene = stub_scene(origin="coarse input")
    warm_scene = replace(scene, variable="t2m", factor=5, inputs=scene.inputs.rename(precip="t2m"), truth=None)
    bench.session.set_scene(warm_scene)
    assert "1.25 degrees" in bench.controller.why_not()
    monkeypatch.setitem(CARDS, "warm", replace(warm, coarse_step_degrees=0.1))
    assert bench.session.sampler.corrector is None and bench.controller.why_not() == ""
    bench.open(stub_scene(origin="satellite"))
    assert (bench.session.sampler.corrector, bench.session.sampler.downscaler) == ("fix", "fine")
    assert bench.session.data.factor == 10


def test_choosing_a_model_of_another_grid_reads_the_field_anew_for_it(bench, monkeypatch, record):
    monkeypatch.setitem(CARDS, "half", replace(CARDS["fine"], id="half", factor=5))
    bench.open()
    asked = record(bench.session.data_changed)
    send(bench.models.downscaler_requested, "half")
    assert [(data.coarsen, data.factor) for data in asked.said] == [(5, 5)]
    assert "being read" in bench.controller.why_not()


def test_a_perfect_model_is_not_corrected_and_the_users_choice_holds_after_that(bench):
    bench.open(stub_scene(origin="perfect model"))
    assert bench.session.sampler.corrector is None
    send(bench.models.corrector_requested, "fix")
    bench.open(stub_scene(origin="perfect model"))
    assert bench.session.sampler.corrector == "fix"


def test_each_stage_keeps_its_own_cards_sampler_until_a_user_changes_it(bench):
    bench.open()
    assert bench.controller.spec(stub_scene()).corrector_sampler == {"solver": "heun", "steps": 9, "rho": 7.0}
    assert "(stage I in 9 steps)" in bench.panel.show_ready.call_args.args[1]
    send(bench.panel.setting_edited, "steps", 7)
    spec = bench.controller.spec(stub_scene())
    assert (spec.of_stage("correct").steps, spec.of_stage("correct").solver, spec.steps) == (7, "heun", 7)


def test_a_model_that_answers_directly_leaves_the_settings_to_the_corrector(bench, monkeypatch):
    bench.open()
    direct = replace(CARDS["fine"], id="once", prediction="direct", sampler={"conservation": "off"})
    monkeypatch.setitem(CARDS, "once", direct)
    send(bench.models.downscaler_requested, "once")
    choice = bench.session.sampler
    assert (choice.solver, choice.steps, choice.conservation) == ("heun", 9, "off")
    spec = bench.controller.spec(stub_scene())
    assert (spec.solver, spec.steps, spec.rho, spec.corrector_sampler) == ("heun", 9, 7.0, {})


def test_the_request_carries_the_cards_sampler_and_the_users_settings(bench, stub):
    bench.open()
    send(bench.panel.setting_edited, "steps", 7)
    send(bench.panel.setting_edited, "members", 2)
    send(bench.panel.setting_edited, "conservation", "off")
    bench.controller.start()
    bench.queue.work_off()
    (spec,) = stub.specs
    assert (spec.steps, spec.members, spec.solver, spec.rho) == (7, 2, "dpmpp_2m", 20.0)
    assert (spec.corrector, spec.downscaler, spec.scene_id) == ("fix", "fine", "stub")
    assert spec.conservation == "off"


def test_a_run_that_ends_is_shown(bench, record):
    runs = record(bench.session.run_changed)
    bench.open()
    bench.controller.start()
    assert bench.session.busy
    bench.queue.work_off()
    assert not bench.session.busy and runs.said[-1].downscaled.sizes["member"] == 16


def test_starting_twice_runs_once(bench, stub):
    bench.open()
    bench.controller.start()
    bench.controller.start()
    bench.queue.work_off()
    assert len(stub.specs) == 1


def test_waiting_for_the_engine_is_no_part_of_a_run_s_time(bench):
    bench.open()
    bench.controller.start()
    bench.controller._started -= 1000
    bench.controller._job.stepped.emit(Step("correct", 0, 4, "loading models"))
    bench.queue.work_off()
    assert bench.progress.show_idle.call_args.args[0].endswith(" s")


def test_how_a_run_ended_is_not_said_of_other_data(bench):
    bench.open()
    bench.controller.start()
    bench.queue.work_off()
    assert bench.progress.show_idle.call_args.args[0].startswith("16 members")
    bench.session.set_source(None, DataChoice())
    assert bench.progress.show_idle.call_args.args == ("",)


def ask_about(monkeypatch, stub, *, long):
    """Takes every run for a large one; what was asked is kept in the list that comes back."""
    asked = []

    def forecast(spec, scene):
        asked.append(spec)
        return "60 evaluations; about 1 h on CPU", long

    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LARGE_WORK", 0.0)
    engine = stub.engine()
    monkeypatch.setattr(stub, "engine", lambda: replace(engine, forecast=forecast))
    return asked


def test_a_run_that_takes_long_begins_when_its_notice_is_answered(session, queue, stub, record, monkeypatch):
    asked = ask_about(monkeypatch, stub, long=True)
    bench, notices = Bench(session, queue, stub), record(session.noticed)
    bench.open()
    bench.controller.start()
    queue.work_off()
    assert len(asked) == 1 and stub.specs == [] and not session.busy
    (notice,) = notices.said
    assert "about 1 h" in notice.message and "fewer members" in notice.remedy and notice.kind == "warning"
    assert notice.wish.title == "Run anyway"
    notice.wish.do()
    queue.work_off()
    assert len(asked) == 1 and stub.specs == asked and session.run is not None


def test_another_choice_is_asked_about_again(session, queue, stub, monkeypatch):
    asked = ask_about(monkeypatch, stub, long=True)
    bench = Bench(session, queue, stub)
    bench.open()
    bench.controller.start()
    queue.work_off()
    session.change_sampler(members=5)
    bench.controller.start()
    queue.work_off()
    assert [spec.members for spec in asked] == [asked[0].members, 5] and stub.specs == []


def test_a_large_run_that_does_not_take_long_begins_at_once(session, queue, stub, record, monkeypatch):
    asked = ask_about(monkeypatch, stub, long=False)
    bench, notices = Bench(session, queue, stub), record(session.noticed)
    bench.open()
    bench.controller.start()
    queue.work_off()
    assert stub.specs == asked and session.run is not None and notices.said == []


def test_small_runs_are_not_asked_about(session, queue, stub, monkeypatch):
    asked = ask_about(monkeypatch, stub, long=True)
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LARGE_WORK", 1e8)
    bench = Bench(session, queue, stub)
    bench.open()
    bench.controller.start()
    queue.work_off()
    assert asked == [] and session.run is not None


def test_cancelling_at_once_leaves_no_run_and_no_error(bench, record):
    notices = record(bench.session.noticed)
    bench.open()
    bench.controller.start()
    bench.controller.cancel()
    bench.controller.cancel()
    bench.queue.work_off()
    assert bench.session.run is None and not bench.session.busy and notices.said == []
    assert "Cancelled before the first member" in bench.progress.show_idle.call_args.args[0]


def test_finished_members_stay_after_cancelling(bench):
    bench.open(observed(stub_scene(), (5, 5, 3.0)))

    def cancel_after_three(step):
        if step.done == 4 * 3 + 1:
            bench.controller.cancel()

    bench.session.preview_changed.connect(cancel_after_three)
    bench.controller.start()
    bench.queue.work_off()
    run = bench.session.run
    assert not run.complete and list(run.downscaled.member.values) == [0, 1, 2]
    assert run.corrected.dims == ("member", "time", "lat", "lon") and run.oracle is None
    assert set(run.provenance["model_sha256"]) == {"fix", "fine"} and run.provenance["origin"] == run.origin
    assert run.provenance["gauges"]["used"] == 1
    assert "3 of 16 members kept" in bench.progress.show_idle.call_args.args[0]


def test_a_failure_in_the_second_stage_is_told_and_keeps_what_was_finished(session, queue, record):
    bench = Bench(session, queue, Stub(fail_at=7))
    notices = record(session.noticed)
    bench.open()
    bench.controller.start()
    queue.work_off()
    assert [(n.message, n.remedy, n.kind) for n in notices.said] == [
        ("stage II broke", "Choose another model", "error")
    ]
    assert session.run.downscaled.sizes["member"] == 1 and not session.busy
    assert bench.controller.why_not() == ""


def test_a_scene_that_is_not_the_one_asked_for_cannot_be_run(bench):
    bench.open()
    bench.session.change_data(time=1)
    assert "being read" in bench.controller.why_not()
    bench.session.set_scene(stub_scene())
    assert bench.controller.why_not() == ""


def test_a_run_that_ends_after_another_region_was_chosen_comes_back_with_its_region(bench):
    bench.open()
    bench.controller.start()
    bench.session.change_data(time=1)
    bench.queue.work_off()
    assert bench.session.run is None
    bench.session.change_data(time=0)
    bench.session.set_scene(stub_scene())
    assert bench.session.run is not None


def test_progress_counts_finished_members(bench):
    bench.open()
    bench.session.change_sampler(members=2)
    bench.controller.start()
    bench.queue.work_off()
    texts = [call.args[2] for call in bench.progress.show_progress.call_args_list]
    assert texts[1].startswith("0 of 2 members, ") and texts[-1].startswith("2 of 2 members, 0 s left")


def test_models_of_a_result_that_are_not_installed_are_not_kept_for_the_next_run(bench):
    bench.session.change_sampler(corrector="gone", downscaler="lost")
    bench.open()
    assert (bench.session.sampler.corrector, bench.session.sampler.downscaler) == ("fix", "fine")


def test_after_a_run_the_next_one_is_estimated(bench):
    bench.open()
    assert "about" not in bench.panel.show_ready.call_args.args[1]
    bench.controller.start()
    bench.queue.work_off()
    assert re.search(r", about [0-9.]+ s$", bench.panel.show_ready.call_args.args[1])


def test_members_that_are_finished_while_other_data_are_on_show_are_kept(bench, record):
    previews = record(bench.session.preview_changed)
    bench.open()
    send(bench.panel.setting_edited, "members", 2)
    bench.controller.start()
    bench.session.set_source(RAIN, replace(CHOICE, input=Path("other.nc")))
    lives = record(bench.session.live_changed)
    bench.queue.work_off()
    assert previews.said == [] and [0 if live is None else live.members for live in lives.said] == [0, 1, 1, 2, 0]
    (result,) = bench.session.results
    assert result.data == CHOICE and result.key == 1 and result.id == lives.said[0].id
    assert bench.session.run is None and bench.session.live is None


def test_a_run_that_is_cancelled_keeps_its_title(bench):
    bench.open()

    def cancel_after_one(live):
        if live is not None and live.members == 1:
            bench.controller.cancel()

    bench.session.live_changed.connect(cancel_after_one)
    bench.controller.start_on(stub_scene(), CHOICE, title="without gauges")
    bench.queue.work_off()
    assert [(result.title, result.run.complete) for result in bench.session.results] == [("without gauges", False)]


def test_saving_without_a_run_says_what_to_do(bench, record):
    notices = record(bench.session.noticed)
    bench.controller.keeping.ask_where_to_save()
    assert notices.said[0].kind == "info" and not bench.dialogs.ask_run_name.called


def test_a_run_of_gauges_takes_longer_than_one_without(bench):
    bench.open()
    bench.controller.start()
    bench.queue.work_off()
    bench.controller.form._pace = dict.fromkeys(bench.controller.form._pace, 1e-3)
    free = bench.panel.show_ready.call_args.args[1]
    bench.open(observed(stub_scene(), (5, 5, 3.0)))
    drawn = bench.panel.show_ready.call_args.args[1]
    assert "thrice as long for the gauges" in drawn and "gauges" not in free
    send(bench.panel.setting_edited, "guidance", "sda")
    assert "twice as long for the gauges" in bench.panel.show_ready.call_args.args[1]


def test_the_time_of_a_run_is_told_where_its_models_have_run_before(bench, monkeypatch):
    monkeypatch.setitem(CARDS, "slow", replace(CARDS["fine"], id="slow"))
    bench.open()
    bench.controller.start()
    bench.queue.work_off()
    send(bench.models.downscaler_requested, "slow")
    bench.session.set_scene(stub_scene())
    assert "about" not in bench.panel.show_ready.call_args.args[1]


def test_so_few_steps_that_a_member_keeps_noise_are_warned_of(bench):
    """The stub's models are drawn by DPM++ 2M."""
    bench.open()
    for steps, warned in ((9, False), (6, False), (5, True)):
        send(bench.panel.setting_edited, "steps", steps)
        assert ("Too few steps" in bench.panel.show_ready.call_args.args[1]) is warned


SPEC = RunSpec("stub", "fix", "fine", members=2, solver="heun", steps=5)


def test_work_counts_every_stage_by_its_pixels_and_passes():
    """6 x 8 coarse cells, each 100 fine ones; Heun takes 9 evaluations in 5 steps."""
    scene = stub_scene()
    plain = work_of(SPEC, scene, CARDS)
    assert (plain.evaluations, plain.guided, plain.size) == (27, 0, 2 * 48 * 9 * (1 + 100 + 100))
    drawn = work_of(SPEC, observed(scene, (5, 5, 3.0)), CARDS)
    assert (drawn.evaluations, drawn.guided, drawn.passes) == (27, 18, 3)
    assert drawn.size == 2 * 48 * 9 * (1 + 300 + 300)
    assert str(drawn) == "2 members x 27 network evaluations, 18 of them thrice as long for the gauges"
    weighable = CARDS | {"fine": replace(CARDS["fine"], condition_dropout=0.1)}
    assert work_of(replace(SPEC, condition_weight=2.0), scene, weighable).evaluations == 9 + 18 + 18


def test_a_direct_model_is_one_evaluation():
    direct = CARDS | {"fine": replace(CARDS["fine"], prediction="direct")}
    assert (
        str(work_of(replace(SPEC, corrector=None, members=1), stub_scene(), direct))
        == "1 member x 1 network evaluation"
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], Offer()),
        ([{}], Offer()),
        ([{"prediction": "direct"}], Offer(sampled=False)),
        ([{"prediction": "direct", "members": 8}], Offer(sampled=False, random=False, most=8)),
        ([{}, {"prediction": "direct", "members": 8}], Offer()),
        ([{}, {"condition_dropout": 0.1}], Offer(weighed=True)),
    ],
)
def test_what_is_offered_follows_from_the_cards(changes, expected):
    cards = [replace(CARDS["fine"], **change) for change in changes]
    assert offer(cards, downscaled=True, gauges=False, guidance="auto") == expected


@pytest.mark.parametrize(("guidance", "pulled"), [("auto", False), ("tweedie", True)])
def test_a_model_that_is_shown_gauges_is_pulled_by_them_only_when_asked(guidance, pulled):
    card = replace(CARDS["fine"], observations=True)
    found = offer([card], downscaled=True, gauges=True, guidance=guidance)
    assert (found.gauges, found.pulled) == (True, pulled)
    assert offer([CARDS["fine"]], downscaled=True, gauges=True, guidance=guidance).pulled


def test_gauges_and_the_lack_of_a_downscaler_change_what_is_offered(bench):
    def shown():
        return bench.panel.show_offer.call_args.args[0]

    bench.open()
    assert not shown().gauges and shown().fine
    bench.open(observed(stub_scene(), (5, 5, 3.0)))
    assert shown().gauges and shown().pulled
    bench.session.change_sampler(downscaler=None)
    assert not shown().fine


def test_the_request_carries_how_gauges_draw_and_how_the_input_is_weighed(bench, stub, monkeypatch):
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], condition_dropout=0.1))
    bench.open(observed(stub_scene(), (5, 5, 3.0)))
    for name, value in (("guidance", "sda"), ("guidance_strength", 2.0), ("condition_weight", 1.5)):
        send(bench.panel.setting_edited, name, value)
    bench.controller.start()
    bench.queue.work_off()
    (spec,) = stub.specs
    assert (spec.guidance, spec.guidance_strength, spec.condition_weight) == ("sda", 2.0, 1.5)


def test_a_weight_is_not_asked_of_models_that_do_not_know_it(bench):
    bench.open()
    bench.session.change_sampler(condition_weight=2.0)
    assert bench.controller.spec(bench.session.scene).condition_weight == 1.0


def test_another_downscaler_brings_its_own_weight(bench, monkeypatch):
    weighable = replace(CARDS["fine"], id="weighable", condition_dropout=0.1, sampler={"condition_weight": 1.5})
    monkeypatch.setitem(CARDS, "weighable", weighable)
    bench.open()
    send(bench.models.downscaler_requested, "weighable")
    assert bench.session.sampler.condition_weight == 1.5
    send(bench.models.downscaler_requested, "fine")
    assert bench.session.sampler.condition_weight == 1.0


def test_a_wish_for_members_outlives_a_model_that_makes_fewer(bench, monkeypatch):
    for name, count in (("eight", 8), ("one", 1)):
        monkeypatch.setitem(CARDS, name, replace(CARDS["fine"], id=name, prediction="direct", members=count))
    bench.session.change_sampler(members=20, corrector=None)

    def members_of(model):
        send(bench.models.downscaler_requested, model)
        return bench.session.sampler.members

    assert [members_of(model) for model in ("eight", "one", "eight", "fine")] == [8, 1, 8, 20]
    members_of("eight")
    bench.session.change_sampler(members=5)
    assert members_of("fine") == 5, "what was chosen since is the newer wish"


def test_a_corrector_that_draws_makes_any_number_of_members_differ(bench, monkeypatch):
    monkeypatch.setitem(CARDS, "eight", replace(CARDS["fine"], id="eight", prediction="direct", members=8))
    send(bench.models.downscaler_requested, "eight")
    assert bench.session.sampler.members == 16
    send(bench.models.corrector_requested, None)
    assert bench.session.sampler.members == 8
    send(bench.models.corrector_requested, "fix")
    assert bench.session.sampler.members == 16


def test_the_form_of_models_says_which_stage_answers_at_once(bench, monkeypatch):
    monkeypatch.setitem(CARDS, "fine", replace(CARDS["fine"], prediction="direct"))
    bench.session.change_sampler(seed=1)
    assert bench.models.show_choice.call_args.args[2] == "Stage II answers in one evaluation."
    bench.session.change_sampler(corrector=None)
    assert "no correction" in bench.models.show_choice.call_args.args[2]

"""Cards read as pages, and a scene unlike what a model learned from is said beside the model."""

from dataclasses import replace
from unittest.mock import create_autospec

import numpy as np
import pytest

from core.languages import Sentence
from core.models import store
from core.pipeline.departures import Departure
from core.types import Run, RunSpec
from gui.controllers.card_page import NO_CARDS, card_page, cards_page
from gui.controllers.cards import CardsController
from gui.controllers.docks import DocksController
from gui.controllers.models import ModelsController
from gui.panels.cards_panel import CardsPanel
from gui.panels.models_panel import ModelsPanel
from gui.session import DataChoice
from tests.core.pipeline.test_departures import DOMAIN
from tests.gui.conftest import send, view_of
from tests.stub_model import StubCard
from tests.stub_scene import stub_scene

SKILL = {
    "held out": {
        "data": "radar.nc",
        "seed": 0,
        "CRPS (mm/h)": "0.3 [0.2, 0.4]",
        "bias (mm/h)": "0",
        "CRPS of others": {"RainFARM": "0.5 [0.4, 0.6]"},
    }
}
CARD = StubCard("fine", "downscale", 10, "Finer & finer", domain=DOMAIN, skill=SKILL, sampler={"solver": "heun"})
FIX = StubCard("fix", "correct", 1, "Fixer", domain=DOMAIN)


def test_a_card_reads_as_a_page():
    page = card_page(CARD, None)
    assert '<a name="downscale"></a>Stage II: Finer &amp; finer' in page
    assert "10 times finer" in page and "20° N to 50° N, 130° W to 60° W" in page and "June" in page
    assert "1 in 100 above 10, 1 in 1000 above 20; from 0 to 40 mm/h" in page
    assert (
        page.index("CRPS (mm/h)") < page.index("RainFARM") < page.index("bias (mm/h)")
    )  # beside what it is compared with
    assert "scene" not in page and "left out" not in page
    told = replace(CARD, covariates=("land_sea_mask",), channels=("msl",), observations=True, condition_dropout=0.1)
    assert "told besides: land sea mask, msl, gauges" in card_page(told, None)
    assert "left out of 10 % of its training" in card_page(told, None)
    rolls = card_page(replace(CARD, starter="first-frames"), None)
    assert "three times or more" in rolls and "made by first-frames." in rolls and "three times" not in page


def test_a_card_speaks_the_interfaces_language(speaking):
    heun = replace(CARD, sampler={"solver": "heun", "steps": 7})
    assert "draws every member anew (Heun, 7 steps)" in card_page(heun, None)
    speaking("de")
    season = Departure("fine", "season", Sentence("{found}; trained on {known}", found=("March",), known=("June",)))
    page = card_page(heun, [season])
    assert "(Heun, 7 Schritte)" in page and "<td>Juni</td>" in page and "130° W bis 60° W" in page
    assert "<b>Jahreszeit</b>: März; trainiert an Juni" in page and "Bias (mm/h)" in page


def test_what_is_not_known_is_said():
    page = card_page(replace(CARD, domain={}, skill={}), ())
    assert "Not measured." in page and "Nobody has measured" in page and "is not known" in page
    assert cards_page([], {}) == NO_CARDS


def test_every_shipped_card_says_what_it_is_valid_for_and_how_good_it_is():
    for card in store.models().values():
        page = card_page(card, ())
        assert "Nobody has measured" not in page and "CRPS" in page and "like what it was trained on" in page


class Bench:
    def __init__(self, session, queue):
        self.session, self.queue, self.form, self.panel = session, queue, view_of(ModelsPanel), view_of(CardsPanel)
        self.docks = create_autospec(DocksController, instance=True)
        models = ModelsController(session, queue, self.form, lambda: {"fix": FIX, "fine": CARD})
        self.controller = CardsController(session, queue, models, self.form, self.panel, self.docks)
        queue.work_off()

    def show(self, scene):
        self.session.set_scene(scene)
        self.queue.work_off()

    @property
    def badges(self):
        return self.form.show_departures.call_args.args

    @property
    def page(self):
        return self.panel.show_page.call_args.args[0]


@pytest.fixture
def bench(session, queue):
    return Bench(session, queue)


def like_the_training():
    scene = stub_scene()
    return replace(scene, inputs=scene.input.copy(data=np.full(scene.input.shape, 3, np.float32)).to_dataset())


def test_ten_times_the_rain_puts_a_badge_beside_the_first_model_and_the_reason_on_its_card(bench):
    bench.show(like_the_training())
    assert bench.badges == ([], []) and bench.page.count("scene is like what it was trained on") == 1
    scene = like_the_training()
    bench.show(replace(scene, inputs=(scene.input * 10).rename(scene.input.name).to_dataset()))
    reasons, finer = bench.badges
    assert reasons == ["intensity: 100 % of the wet cells are above 10 mm/h; in training 1 %"] and finer == []
    assert bench.page.count("lies outside") == 1 and "100 % of the wet cells" in bench.page


def test_of_a_second_stage_only_what_is_known_before_the_first_has_run_is_said_to_be_like_the_training(bench):
    scene = like_the_training()
    bench.show(replace(scene, inputs=(scene.input * 10).rename(scene.input.name).to_dataset()))
    assert "scene is like what it was trained on" not in bench.page
    assert bench.page.count("what stage I makes, which is not judged") == 1
    bench.session.change_sampler(corrector=None)  # its input is the scene itself
    bench.show(like_the_training())
    assert "scene is like what it was trained on" in bench.page and "stage I makes" not in bench.page


def test_the_badge_goes_with_the_model(bench):
    scene = stub_scene()
    times = np.array(["2019-01-10"], "datetime64[ns]")
    bench.show(replace(scene, inputs=scene.inputs.assign_coords(time=times)))
    assert all(any("season" in reason for reason in reasons) for reasons in bench.badges)
    bench.session.change_sampler(corrector=None)
    bench.queue.work_off()
    assert bench.badges[0] == [] and "Fixer" not in bench.page


def test_a_result_shows_what_was_found_when_it_was_made(bench):
    scene = stub_scene()
    kept = [{"model": "fine", "kind": "place", "reason": "elsewhere"}]
    spec = RunSpec("a", "fix", "fine")
    run = Run(spec, "precip", scene.region, 10, "", scene.input, None, None, None, None, provenance={})
    bench.session.open_run(replace(run, provenance={"outside_of_training": kept}), DataChoice(role="result"))
    assert bench.badges == ([], [str(Departure("fine", "place", "elsewhere"))])


def test_asking_for_a_card_brings_the_dock_to_its_place(bench):
    send(bench.form.card_requested, "downscale")
    bench.docks.bring.assert_called_once_with("cards")
    bench.panel.turn_to.assert_called_once_with("downscale")


def test_the_badge_is_seen_only_where_there_are_reasons_and_asks_for_the_card(qtbot):
    form = ModelsPanel()
    qtbot.addWidget(form)
    asked = []
    form.card_requested.connect(asked.append)
    form.show()
    badge = form._badges["downscale"]
    form.show_departures([], ["season: July < June"])
    assert badge.isVisible() and not form._badges["correct"].isVisible()
    assert "July &lt; June" in badge.toolTip()
    badge.click()
    assert asked == ["downscale"]
    form.show_departures([], [])
    assert not badge.isVisible()


def test_the_page_scrolls_to_the_card_that_is_asked_for(qtbot):
    panel = CardsPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    panel.show_page(cards_page([FIX, CARD], {}))
    bar = panel._browser.verticalScrollBar()
    panel.turn_to("downscale")
    qtbot.waitUntil(lambda: bar.value() > 100, timeout=2000)
    assert "Finer & finer" in panel.text()

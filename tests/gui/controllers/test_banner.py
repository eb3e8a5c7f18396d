"""What stands over the maps."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import call

import pytest

from gui.controllers.banner import SIMULATED, UNVALIDATED, BannerController
from gui.panels.notice_bar import NoticeBar
from gui.session import DataChoice
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


@pytest.fixture
def notices(session):
    session.change_sampler(corrector="fix", downscaler="fine")
    view = view_of(NoticeBar)
    view.controller = BannerController(session, view)
    session.set_source(object(), CHOICE)
    return view


@pytest.mark.parametrize(
    ("origin", "corrector", "banner"),
    [
        ("satellite", "fix", UNVALIDATED),
        ("satellite", None, ""),
        ("coarse input", "fix", UNVALIDATED),
        ("simulated satellite", "fix", SIMULATED),
        ("perfect model", None, ""),
    ],
)
def test_the_banner_is_honest_about_the_input(session, notices, origin, corrector, banner):
    session.set_scene(stub_scene(origin=origin))
    session.change_sampler(corrector=corrector)
    assert notices.set_banner.call_args.args[0] == banner


def test_the_banner_says_that_a_runs_time_was_learned_from(session, notices):
    scene = stub_scene(origin="perfect model")
    session.set_scene(scene)
    said = {"seen_in_training": "warm learned from this time"}
    session.add_run(replace(run_of(scene), provenance=said), CHOICE)
    assert notices.set_banner.call_args.args == ("Warm learned from this time.", "warning")


def test_notices_appear_over_the_maps_and_an_error_goes_with_the_next_field(session, notices):
    session.notice("found this", "Do that")
    assert notices.add.call_args.args == ("found this", "Do that", "error", ())
    session.set_scene(stub_scene())
    notices.clear.assert_called_with("error")


def test_a_warning_before_a_run_goes_when_the_run_begins(session, notices):
    session.notice("This run takes long", "Press Run again", "warning")
    session.set_busy(True)
    session.set_busy(False)
    assert call("warning") in notices.clear.call_args_list

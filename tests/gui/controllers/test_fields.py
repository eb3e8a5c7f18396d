"""Fields of a run in progress are those that the finished run will have."""

import re
from dataclasses import replace

import numpy as np
import pytest

from core.errors import GridError
from core.grid import crop
from core.verify.products import RUNNING
from gui.controllers.fields import Fields
from gui.controllers.pictures import paint
from gui.session import Show
from gui.widgets.content import PRODUCTS, Content
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

SCENE = stub_scene()


def live(members, fields=None):
    """Fields after so many members of the stub run, in the order in which they came."""
    run = run_of(SCENE, 5)
    finished = {("downscale", member): run.downscaled[member].drop_vars("member") for member in members}
    return (fields or Fields.of_scene(SCENE, {})).with_members(finished)


@pytest.mark.parametrize("kind", [kind for kind, _ in PRODUCTS])
def test_products_of_members_that_come_out_of_order_are_those_of_the_run(kind):
    show, fields = Show(kind, member=3, threshold=2.0), None
    for count in range(1, 6):
        fields = live((2, 0, 4, 1, 3)[:count], fields)
        picture = paint(fields, Content("downscaled"), show, 0, dark=False)
    whole = paint(Fields.of_run(run_of(SCENE, 5)), Content("downscaled"), show, 0, dark=False)
    np.testing.assert_allclose(picture.values, whole.values, atol=1e-5, rtol=1e-5)
    assert picture.title.removesuffix(" so far") == whole.title


def test_a_running_product_looks_at_every_member_once():
    fields = None
    for count in (1, 3):
        fields = live(range(count), fields)
        fields.product("downscaled", 0, "mean", 5.0)
    running, seen = fields.running["downscaled", 0, 5.0]
    assert running.count == 3 and seen == {0, 1, 2}
    assert RUNNING.keys() < {kind for kind, _ in PRODUCTS}


def test_a_finished_run_keeps_no_running_products():
    assert Fields.of_run(run_of(SCENE)).product("downscaled", 0, "mean", 5.0) is None


def test_why_a_field_is_absent():
    fields = Fields.of_scene(stub_scene(truth=False), {"corrected": "press it"})
    assert (fields.why_not("truth"), fields.why_not("corrected")) == (
        "No truth was given. Choose one (Ctrl+T).",
        "press it",
    )
    assert fields.find("truth") is None and fields.members == 0


def test_fields_lie_on_the_region_alone():
    scene = stub_scene(halo=(1, 1, 1, 1))
    fields = Fields.of_scene(scene, {})
    assert fields.find("truth").identical(crop(scene.truth, scene.region))


def test_whatever_is_absent_is_said_in_whole_sentences_with_what_to_do():
    """None begins small or ends without a remedy: what is missing, then where to choose or press."""
    run = Fields.of_run(replace(run_of(SCENE), corrected=None, downscaled=None, truth=None))
    names = ("corrected", "downscaled", "truth", "oracle", "noisy state", "fog", "truth@gone")
    for name in names:
        said = run.why_not(name)
        assert re.fullmatch(r"[A-Z][^.]+\. (Choose|Give|The arrow).+\.", said), said
    run.made["bicubic"] = GridError("the field has no heights", remedy="Run another field")
    assert run.why_not("bicubic") == "The field has no heights. Run another field."

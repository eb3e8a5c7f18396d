"""Paintball and outlines, cell by cell."""

import numpy as np

from gui.colour import Colouring, member_colours
from gui.controllers.areas import outlines, paintball, rim, with_truth

GROUND = Colouring.probability("precip", 5.0)
BOX = np.zeros((5, 6), bool)
BOX[1:4, 1:5] = True


def test_the_rim_of_a_box_is_its_outermost_cells_but_not_at_the_fields_edge():
    inside = np.zeros_like(BOX)
    inside[2, 2:4] = True
    assert np.array_equal(rim(BOX), BOX & ~inside)
    assert not rim(np.ones((4, 4), bool)).any()


def test_members_have_their_own_colours_and_mix_where_they_overlap():
    members = np.zeros((3, 1, 4), np.float32)
    members[0, 0, :2], members[1, 0, 1:3] = 9, 9
    colours = member_colours(3).astype(float)
    painted = paintball(members, 5.0, GROUND)[0]
    assert np.array_equal(painted[0, :3], colours[0]) and np.array_equal(painted[2, :3], colours[1])
    assert np.array_equal(painted[1, :3], np.round(colours[:2].mean(axis=0)))
    assert painted[:, 3].tolist() == [255, 255, 255, 0]


def test_what_equals_the_threshold_does_not_exceed_it():
    assert not paintball(np.full((2, 3, 3), 5.0, np.float32), 5.0, GROUND)[..., 3].any()


def test_missing_places_are_hatched_and_hide_no_colour():
    members = np.full((2, 4, 4), 9, np.float32)
    members[0, 0] = np.nan
    painted = paintball(members, 5.0, GROUND)
    step = painted.shape[0] // 4
    assert set(np.unique(painted[:step, :, 3])) == {40, 190}
    assert (painted[step:, :, 3] == 255).all()


def test_outlines_leave_the_inside_to_the_map():
    drawn = outlines(np.where(BOX, 9, 0)[None].astype(np.float32), 5.0, GROUND)
    fine = drawn.shape[0] // 5
    assert fine > 10 and drawn[fine * 5 // 2, fine * 3, 3] == 0
    assert drawn[fine, fine * 2 : fine * 4, 3].all() and not drawn[fine - 1, :, 3].any()


def test_the_truths_outline_lies_over_the_members():
    members = np.full((2, 5, 6), 9, np.float32)
    truth = np.where(BOX, 9, 0).astype(np.float32)
    for draw in (paintball, outlines):
        drawn = with_truth(draw(members, 5.0, GROUND), truth, 5.0, GROUND)
        fine = drawn.shape[0] // 5
        assert drawn[fine, fine * 2].tolist() == [0, 0, 0, 255]
        assert drawn.shape[:2] == (5 * fine, 6 * fine)


def test_so_many_members_have_as_many_colours():
    for dark in (False, True):
        assert len(np.unique(member_colours(16, dark=dark), axis=0)) == 16

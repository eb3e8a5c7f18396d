"""Moving and resizing a box, in numbers."""

import pytest

from gui.views.camera import Extent, MapPoint
from gui.views.region_box import Grip, between, grip_at, place_at, pull

BOX, BOUNDS = Extent(10, 20, 30, 40), Extent(0, 100, 0, 90)


@pytest.mark.parametrize(
    ("x", "y", "grip"),
    [
        (15, 35, Grip(inside=True)),
        (10.5, 35, Grip(-1, 0)),
        (20.5, 35, Grip(1, 0)),
        (15, 40.5, Grip(0, 1)),
        (20, 30, Grip(1, -1)),
        (22, 35, Grip()),
        (15, 29.5, Grip(0, -1)),
    ],
)
def test_a_press_holds_the_nearest_part(x, y, grip):
    assert grip_at(BOX, MapPoint(x, y), 1, 1) == grip


def test_a_box_smaller_than_the_reach_can_still_be_moved_and_resized():
    tiny = Extent(10, 12, 30, 32)
    assert grip_at(tiny, MapPoint(11, 31), 5, 5).inside
    assert grip_at(tiny, MapPoint(14, 31), 5, 5) == Grip(1, 0)


def test_moving_keeps_the_size_and_stays_inside():
    assert pull(BOX, Grip(inside=True), 5, -5, BOUNDS) == Extent(15, 25, 25, 35)
    assert pull(BOX, Grip(inside=True), -50, 500, BOUNDS) == Extent(0, 10, 80, 90)


def test_resizing_moves_one_corner_and_may_turn_the_box_inside_out():
    assert pull(BOX, Grip(1, 1), 3, 4, BOUNDS) == Extent(10, 23, 30, 44)
    assert pull(BOX, Grip(1, 0), -15, 9, BOUNDS) == Extent(5, 10, 30, 40)


def test_drawing_is_clipped_to_the_file():
    assert between(MapPoint(50, 50), MapPoint(-9, 999), BOUNDS) == Extent(0, 50, 50, 90)


def test_a_box_larger_than_the_file_starts_at_its_edge():
    assert place_at(Extent(0, 200, 0, 10), MapPoint(50, 5), BOUNDS).west == 0

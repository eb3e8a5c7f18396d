"""Lines of the basemap are cut to what is in sight, and what is in sight stays where it is."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.views.camera import Extent
from gui.views.map_layers import MapOverlay, entry
from gui.views.map_lines import graticule, on_screen, paint_lines, paths_of, round_step, transform_of
from gui.views.place import MapLines, Place
from gui.widgets.theme import LIGHT

VIEW = Extent(-83.4, -81.9, 27.1, 28.6)
ROOM = QRectF(0, 0, 400, 440)


def painted(path):
    image = QImage(400, 440, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setPen(QPen(QColor("black"), 1))
        painter.drawPath(path)
    return np.frombuffer(image.constBits(), np.uint8).reshape(440, 400, 4)[..., 0] < 128


def dilated(mask):
    padded = np.pad(mask, 1)
    return np.any([padded[1 + i : 441 + i, 1 + j : 401 + j] for i in (-1, 0, 1) for j in (-1, 0, 1)], axis=0)


@pytest.mark.parametrize("kind", ["coast", "state", "lake"])
def test_what_is_left_out_is_not_missed_by_a_pixel(kind):
    lines = paths_of(Place(Extent(-85, -81, 26, 30))).get(kind)
    if lines is None:
        pytest.fail(f"no {kind} over Florida")
    transform = transform_of(VIEW, 400, 440)
    whole = on_screen(lines, transform, QRectF(-1e6, -1e6, 2e6, 2e6))
    cut = on_screen(lines, transform, ROOM)
    assert cut.elementCount() < whole.elementCount()
    assert (painted(cut) <= dilated(painted(whole))).all() and (painted(whole) <= dilated(painted(cut))).all()


def test_a_long_segment_with_both_ends_out_of_sight_is_drawn():
    lines = MapLines(np.array([-90.0, -70.0]), np.array([28.0, 28.0]), np.array([True, False]))
    assert on_screen(lines, transform_of(VIEW, 400, 440), ROOM).elementCount() == 2


def test_meridians_and_parallels_stand_at_round_degrees_with_their_words_at_the_edges():
    found = dict(graticule(Place(Extent(-85, -81, 26, 30)), VIEW))
    assert {"83°W", "82.5°W", "27.5°N", "28°N"} <= found.keys()
    transform = transform_of(VIEW, 400, 440)
    at = entry(found["83°W"], transform, ROOM, upper=True)
    assert at.x() == pytest.approx(0.4 / 1.5 * 400) and at.y() == 0
    at = entry(found["28°N"], transform, ROOM, upper=False)
    assert at.y() == pytest.approx(0.6 / 1.5 * 440) and at.x() == 0
    assert entry(found["28°N"], transform, ROOM, upper=True) is None


@pytest.mark.parametrize(("third", "step"), [(7.0, 5), (0.7, 0.5), (45.0, 30), (1.2, 1), (0.04, 0.02)])
def test_steps_of_the_graticule_are_those_of_maps(third, step):
    assert round_step(third) == step


@pytest.mark.parametrize("name", ["lambert", "mercator"])
def test_on_any_projection_meridians_reach_the_upper_edge_and_parallels_the_left_one(name):
    place = Place(Extent(-85, -81, 26, 30)).projected(name)
    view, transform = place.extent, transform_of(place.extent, 400, 440)
    for words, lines in graticule(place, view):
        degrees = float(words[:-2]) * (-1 if words[-1] in "WS" else 1)
        at = entry(lines, transform, ROOM, upper=words[-1] in "EW")
        assert at is not None or not -84.5 < degrees < -81.5 and not 26.5 < degrees < 29.5


def test_words_of_a_parallel_leave_the_scale_bar_its_room(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    overlay = MapOverlay(parent, LIGHT)
    overlay.resize(400, 440)
    overlay.view = Extent(-83.4, -81.9, 26.99, 28.49)
    overlay.show_place({}, Place(overlay.view))
    pictures = []
    for layers in (frozenset({"bar"}), frozenset({"bar", "graticule"})):
        overlay.layers = layers
        image = overlay.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pictures.append(np.frombuffer(image.constBits(), np.uint8).reshape(440, 400, 4)[412:434, :40].copy())
    assert np.array_equal(*pictures)


def test_no_line_of_a_continent_is_wider_than_a_pixel_for_a_wider_pen_is_slow(monkeypatch):
    widths = []
    monkeypatch.setattr(QPainter, "setPen", lambda painter, pen: widths.append(pen.widthF()))
    place = Place(Extent(-130, -60, 20, 55))
    image = QImage(700, 450, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for thickness in (0.9, 1.0):
            room = QRectF(0, 0, 700, 450)
            paint_lines(
                painter, paths_of(place), transform_of(place.extent, 700, 450), LIGHT, room, thickness=thickness
            )
            widths.append(None)
    thin, usual = widths[: widths.index(None)], widths[widths.index(None) + 1 : -1]
    assert max(thin) == 1 and min(thin) == 0.9
    assert max(usual) == pytest.approx(3.4), "a casing"

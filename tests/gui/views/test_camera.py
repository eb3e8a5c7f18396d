"""One camera for maps of any size."""

import pytest

from gui.views.camera import Camera, Extent, MapPoint

BOX = Extent(-98, -96, 34, 36)


@pytest.fixture
def camera(qapp):
    camera = Camera()
    camera.fit(BOX, 0.8)
    return camera


def test_all_of_the_extent_is_seen_at_the_right_aspect(camera):
    for size in ((400, 300), (200, 700)):
        view = camera.view(*size)
        assert view.west <= BOX.west + 1e-9 and view.east >= BOX.east - 1e-9
        assert view.south <= BOX.south + 1e-9 and view.north >= BOX.north - 1e-9
        across, down = (view.east - view.west) / size[0], (view.north - view.south) / size[1]
        assert across * 0.8 == pytest.approx(down)


def test_the_pointer_stays_where_it_is_while_zooming(camera):
    about = MapPoint(-97.5, 35.5)
    before = camera.view(400, 400)
    camera.magnify(3, about)
    after = camera.view(400, 400)
    for view in (before, after):
        view_share = (about.x - view.west) / (view.east - view.west)
        assert view_share == pytest.approx((about.x - before.west) / (before.east - before.west))
    assert after.east - after.west == pytest.approx((before.east - before.west) / 3)


def test_the_centre_never_leaves_the_extent(camera):
    camera.move(100, -100)
    assert camera.view(400, 400).centre == MapPoint(pytest.approx(BOX.east), pytest.approx(BOX.south))


def test_zoom_has_limits_and_home_undoes_it(camera):
    home = camera.view(300, 300)
    camera.magnify(1e9, BOX.centre)
    assert camera.zoom == 200
    camera.magnify(1e-9, BOX.centre)
    assert camera.zoom == pytest.approx(0.7)
    camera.home()
    assert camera.view(300, 300) == home


def test_every_move_is_told(camera, qtbot):
    with qtbot.waitSignal(camera.changed, timeout=100):
        camera.move(0.1, 0)

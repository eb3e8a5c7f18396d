"""Maps of other projections: what is shown, pointed at and drawn is where it belongs, within one pixel."""

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS, Transformer
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from gui.views.camera import Extent, MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.map_layers import Marks
from gui.views.map_lines import transform_of
from gui.views.place import PROJECTIONS, Place
from gui.views.warp import warped
from gui.widgets.theme import LIGHT, palette_of

KNMI = CRS("+proj=stere +lat_0=90 +lon_0=0 +lat_ts=60 +a=6378140 +b=6356750")
NAMES = [name for name, _ in PROJECTIONS]


def degrees():
    return Place(Extent(-84, -80, 26, 30))


def dutch():
    x, y = np.arange(500.0, 700e3, 1e3), np.arange(-4.4e6, -3.65e6, 1e3)
    field = xr.DataArray(np.zeros((len(y), len(x))), {"y": y, "x": x}, ("y", "x"), attrs={"grid_mapping": KNMI.to_cf()})
    return Place.of(field)


HOMES = [degrees, dutch]


def spread(place, count=7):
    """Places all over a field, in its own coordinates."""
    e = place.extent
    x, y = np.meshgrid(np.linspace(e.west, e.east, count + 2)[1:-1], np.linspace(e.south, e.north, count + 2)[1:-1])
    return x.ravel(), y.ravel()


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("name", NAMES)
def test_there_and_back_is_the_same_place(home, name):
    home = home()
    place = home.projected(name)
    x, y = spread(home)
    back = place.on_field(*place.on_map(x, y))
    cell = (home.extent.east - home.extent.west) / 400
    assert np.abs(np.array(back) - [x, y]).max() < cell / 1000


@pytest.mark.parametrize("name", ["lambert", "mercator"])
def test_places_on_a_map_are_those_of_pyproj(name):
    place = degrees().projected(name)
    x, y = place.on_map(np.array([-81.5]), np.array([28.25]))
    crs = CRS.from_cf(place.grid_mapping)
    expected = Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True).transform(-81.5, 28.25)
    assert (x[0], y[0]) == pytest.approx(expected, abs=0.01)
    assert place.to_lonlat(MapPoint(x[0], y[0])) == pytest.approx((-81.5, 28.25), abs=1e-7)


def test_on_its_own_grid_and_degrees_as_plate_carree_nothing_is_projected():
    assert degrees().projected("plate").home is None and degrees().projected("").home is None
    assert dutch().projected("plate").grid_mapping is None
    unknown = Place(Extent(0, 1, 0, 1), {})
    assert unknown.projected("lambert") is unknown


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("name", NAMES[1:])
def test_every_cell_is_drawn_where_it_lies_within_one_of_its_pixels(home, name):
    home, cells = home(), 60
    place = home.projected(name)
    number = np.arange(cells * cells, dtype=np.uint32).reshape(cells, cells) | np.uint32(0xFF000000)
    drawn, edges = warped(number.view(np.uint8).reshape(cells, cells, 4), home.extent, home, place)
    seen = np.ascontiguousarray(drawn).view(np.uint32)[..., 0]
    rows, columns = (part.ravel() for part in np.mgrid[2 : cells - 2 : 5, 2 : cells - 2 : 5])
    e = home.extent
    x, y = e.west + (columns + 0.5) / cells * (e.east - e.west), e.south + (rows + 0.5) / cells * (e.north - e.south)
    at_x, at_y = place.on_map(x, y)
    column = ((at_x - edges.west) / (edges.east - edges.west) * seen.shape[1]).astype(int)
    row = ((at_y - edges.south) / (edges.north - edges.south) * seen.shape[0]).astype(int)
    found = seen[row, column]
    assert (found >> 24 == 255).all()
    assert np.array_equal(found & 0xFFFFFF, rows * cells + columns)
    bent = place.home is not None and not (name == "mercator" and home.grid_mapping is None)
    assert (seen == 0).any() == bent, "outside the field nothing is drawn"


@pytest.fixture(
    params=[(home, name) for home in HOMES for name in NAMES], ids=lambda pair: f"{pair[0].__name__}-{pair[1]}"
)
def grid(request, qtbot):
    home, name = request.param
    grid = PanelGrid()
    qtbot.addWidget(grid)
    grid.setPalette(palette_of(LIGHT))
    grid.resize(900, 700)
    grid.home = home()
    grid.set_place(grid.home.projected(name))
    grid.show_rows((("input", "corrected", "downscaled"), ("truth", "oracle", "bicubic")))
    grid.show()
    return grid


def pixel_of(view, point):
    """Where a place on the map is in a panel, as painted lines have it and as the picture's scene has it."""
    size = view._canvas.viewport().size()
    lines = transform_of(view.camera.view(size.width(), size.height()), size.width(), size.height())
    scene = view._canvas.mapFromScene(view._box.mapViewToScene(QPointF(point.x, point.y)))
    return lines.map(QPointF(point.x, point.y)), QPointF(scene)


def test_after_pan_and_zoom_every_panel_has_every_place_at_the_same_pixel(grid, qtbot):
    on_map = [grid.overlays.on_map(MapPoint(x, y)) for x, y in zip(*spread(grid.home, 3), strict=True)]
    width, height = (
        grid.overlays.place.extent.east - grid.overlays.place.extent.west,
        grid.overlays.place.extent.north - grid.overlays.place.extent.south,
    )
    grid.panes[2].camera.magnify(3.0, on_map[4])
    grid.panes[5].camera.move(0.05 * width, -0.03 * height)
    QTest.qWait(20)
    for point in on_map:
        places = [at for view in grid.panes for at in pixel_of(view, point)]
        middles = [
            QPointF(view._canvas.viewport().width() / 2, view._canvas.viewport().height() / 2) for view in grid.panes
        ]
        from_middle = [at - middles[number // 2] for number, at in enumerate(places)]
        apart = [max(abs((a - b).x()), abs((a - b).y())) for a in from_middle for b in from_middle]
        scale = max(abs(at.x()) + abs(at.y()) for at in from_middle)
        assert max(apart) <= 1.0 + 0.01 * scale, "sizes of panels differ by a pixel or two, and so do their scales"


def test_the_cursor_tells_the_place_under_it_and_its_cross_returns_there(grid, qtbot):
    x, y = (part[10] for part in spread(grid.home))
    on_map = grid.overlays.on_map(MapPoint(x, y))
    view = grid.panes[1]
    _, pixel = pixel_of(view, on_map)
    with qtbot.waitSignal(grid.cursor_moved, timeout=500) as told:
        view._canvas.scene().sigMouseMoved.emit(view._canvas.mapToScene(pixel.toPoint()))
    size = view._canvas.viewport().size()
    seen = view.camera.view(size.width(), size.height())
    per_pixel = (seen.east - seen.west) / size.width(), (seen.north - seen.south) / size.height()
    again = grid.overlays.on_map(told.args[0])
    assert abs(again.x - on_map.x) <= per_pixel[0] and abs(again.y - on_map.y) <= per_pixel[1]
    grid.set_cross(told.args[0])
    crosses = {(round(view._overlay.cross.x, 6), round(view._overlay.cross.y, 6)) for view in grid.panes}
    assert crosses == {(round(again.x, 6), round(again.y, 6))}


def test_areas_and_pins_are_marked_on_the_map_and_boxes_are_of_the_fields_rows(grid, qtbot):
    e = grid.home.extent
    middle = e.centre
    corners = tuple(MapPoint(x, y) for x, y in ((e.west, e.south), (e.east, e.south), (middle.x, e.north)))
    grid.overlays.set_marks(Marks(corners, closed=True, pin=middle))
    marks = grid.panes[0]._overlay.marks
    assert marks.pin == grid.overlays.on_map(middle) and grid.overlays.on_map(corners[2]) in marks.outline
    at = grid.overlays.on_map(middle)
    reach = (grid.overlays.place.extent.east - grid.overlays.place.extent.west) / 20
    with qtbot.waitSignal(grid.box_dragged, timeout=500) as told:
        grid.panes[0].box_dragged.emit(Extent(at.x - reach, at.x + reach, at.y - reach, at.y + reach), True)
    box, done = told.args
    assert done and box.holds(middle.x, middle.y) and e.holds(box.west, box.south) and e.holds(box.east, box.north)

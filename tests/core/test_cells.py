"""Which cell holds a place is decided by one rule, whoever asks."""

import numpy as np
import pytest
import xarray as xr

from core.grid import as_field, cell_at, cells_at, cells_between
from core.pipeline.moment import value_at
from core.verify.bench import Bench
from core.verify.diagrams.series import known_over_time
from gui.controllers.picture import Picture
from gui.views.camera import Extent, MapPoint
from gui.views.place import Place, extent_of

CENTRES = np.round(-83.195 + 0.01 * np.arange(150), 10)


def test_edges_between_cells_are_of_the_upper_one_and_outer_edges_of_the_outermost():
    assert cells_between(0, 4, 4, [0, 0.5, 1, 2.999, 3, 4]).tolist() == [0, 0, 1, 2, 3, 3]
    assert cells_between(0, 4, 4, [-0.01, 4.01, np.nan, np.inf]).tolist() == [-1] * 4


def test_rounding_of_the_coordinates_moves_no_edge():
    edges = np.round(-83.2 + 0.01 * np.arange(151), 10)
    assert cells_at(CENTRES, edges).tolist() == [*range(150), 149]
    assert cells_at(CENTRES, CENTRES).tolist() == list(range(150))


def test_a_cell_alone_and_a_place_outside():
    assert cell_at((np.array([1.0]), np.array([2.0])), (2.4, 0.6)) == (0, 0)
    assert cell_at((CENTRES, CENTRES), (-83.1, -90.0)) is None


@pytest.fixture
def field() -> xr.DataArray:
    values = np.arange(150 * 150, dtype=np.float32).reshape(1, 150, 150)
    when = np.array(["2020-01-01"], "datetime64[ns]")
    return as_field(values, variable="precip", y=CENTRES + 110.2, x=CENTRES, times=when)


@pytest.mark.parametrize("column", [0, 1, 3, 50, 100, 150])
@pytest.mark.parametrize("row", [0, 7, 29, 90, 150])
def test_panels_plots_and_files_agree_on_the_edge_of_a_cell(field, row, column):
    """A place on the corner of four cells, as a person types it."""
    x, y = round(-83.2 + 0.01 * column, 2), round(27.0 + 0.01 * row, 2)
    cell = Bench({"ours": field}, field, None, factor=1).pixel_at(x, y)
    assert cell == (min(row, 149), min(column, 149))
    picture = Picture("truth", np.empty(0), extent_of(field), "", field.values[0], None, "precip", own=Place.of(field))
    expected = field.values[0, *cell]
    assert picture.at(MapPoint(x, y)) == value_at(field, x, y) == expected
    assert known_over_time({"truth": field}, x, y).curve("truth").y.tolist() == [expected]


def test_a_picture_says_of_a_place_beside_it_that_it_is_outside(field):
    own = Place.of(field)
    picture = Picture("truth", np.empty(0), Extent(0, 2, 0, 2), "", np.zeros((2, 2)), None, "precip", own=own)
    rows, columns = picture.cells(np.array([0.5, 0.5, 5]), np.array([0.5, 5, 0.5]))
    assert rows.tolist() == columns.tolist() == [0, -1, -1]

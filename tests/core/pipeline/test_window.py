"""Windows: anchored to the lattice, covering region and halo, padded by continuation."""

import numpy as np
import pytest

from core.pipeline.window import Patch, span, window_of


@pytest.mark.parametrize("stride", [1, 4, 8, 16])
@pytest.mark.parametrize("factor", [1, 10])
@pytest.mark.parametrize("lattice0", [-137, 0, 12345])
@pytest.mark.parametrize(
    ("available", "region"), [(20, slice(0, 20)), (32, slice(6, 26)), (30, slice(3, 8)), (1, slice(0, 1))]
)
def test_a_window_is_anchored_and_holds_region_and_halo(stride, factor, lattice0, available, region) -> None:
    made = span(available, region, lattice0, factor=factor, stride=stride, halo=4)
    assert made.lattice[0] % stride == 0 and made.lattice.size % stride == 0
    assert (np.diff(made.lattice) == 1).all()
    # The region lies where its lattice indices say.
    expected = lattice0 + np.arange(region.start * factor, region.stop * factor)
    assert np.array_equal(made.lattice[made.region], expected)
    # Every model cell is encoded from the coarse cell that it lies in.
    source = made.cells.repeat(factor)[made.encoded]
    assert source.size == made.lattice.size
    assert np.array_equal(source, np.clip((made.lattice - lattice0) // factor, 0, available - 1))
    # The halo is what was asked for where there is data, and padding stays below a stride.
    wanted = min(4, region.start), min(4, available - region.stop)
    assert all(got >= want for got, want in zip(made.halo, wanted, strict=True))
    assert made.lattice.size < (region.stop - region.start + sum(wanted)) * factor + 2 * stride


def test_interpolation_has_neighbours_beyond_the_window() -> None:
    made = span(40, slice(10, 30), 0, factor=10, stride=8, halo=4)
    assert made.encoded.start >= 10 and made.cells.size * 10 - made.encoded.stop >= 10


def test_the_same_place_is_cut_into_the_same_strides_from_any_region() -> None:
    one = span(100, slice(10, 30), 500, factor=10, stride=16, halo=4).lattice
    two = span(60, slice(7, 22), 500 + 130, factor=10, stride=16, halo=4).lattice
    assert (one[0] - two[0]) % 16 == 0


def test_rows_and_columns_are_not_mixed_up() -> None:
    patch = Patch(np.zeros((1, 12, 30), np.float32), slice(2, 8), slice(5, 25), row0=160, column0=-320)
    assert window_of(patch, factor=10, stride=8, halo=0).shape == (64, 208)

"""The encoder of the wider context looks as far as it says, at coarse cells alone, and tells unknown from dry."""

import pytest
import torch

from core.models.context import CHANNELS, ContextEncoder, dilations, shown
from core.models.residual import ResidualSpace
from core.transforms import transform_from

SPACE = ResidualSpace(transform_from({"name": "sqrt", "scale": 1.0}), 4, 0.3, 0.8)
REACH = 8


@pytest.fixture
def encoder():
    torch.manual_seed(0)
    return ContextEncoder(REACH).eval()


def field(ny, nx, seed=0):
    return torch.rand(1, 1, ny, nx, generator=torch.Generator().manual_seed(seed)) * 5


def test_dilations_double_and_stay_within_reach():
    assert dilations(32) == [1, 2, 4, 8, 16]
    assert dilations(31) == [1, 2, 4, 8, 16]
    assert dilations(8) == [1, 2, 4]
    assert dilations(1) == [1]


def test_the_channels_are_on_the_fine_grid_of_the_cells_in_the_midst(encoder):
    assert encoder(field(10 + 2 * REACH, 7 + 2 * REACH), SPACE).shape == (1, CHANNELS, 40, 28)


def test_a_place_has_the_same_channels_whatever_region_is_run(encoder):
    wide = field(40, 40)
    whole, part = encoder(wide, SPACE), encoder(wide[..., 4:-4, 6:-2], SPACE)
    inner = (..., slice(4, -4), slice(4, -4))  # interpolation at the rim has no neighbours
    torch.testing.assert_close(whole[..., 16:-16, 24:-8][inner], part[inner])


def test_it_sees_as_far_as_its_dilations_and_no_further(encoder):
    wide = field(4 + 2 * REACH, 4 + 2 * REACH).requires_grad_()
    encoder(wide, SPACE)[..., 6:8, 6:8].sum().backward()
    touched = (wide.grad[0, 0] != 0).nonzero()
    far = sum(dilations(REACH))
    assert touched.min(0).values.tolist() == [REACH + 1 - far] * 2
    assert touched.max(0).values.tolist() == [REACH + 2 + far] * 2


def test_unknown_is_not_dry():
    dry, unknown = torch.zeros(1, 1, 3, 3), torch.full((1, 1, 3, 3), float("nan"))
    assert torch.isfinite(shown(unknown, SPACE)).all()
    assert (shown(unknown, SPACE)[:, 2] == 0).all()
    assert (shown(dry, SPACE)[:, 2] == 1).all()

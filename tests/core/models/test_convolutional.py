"""The convolutional baseline upsamples by any factor; its branch turns the bilinear base into a bicubic one."""

import numpy as np
import pytest
import torch
import xarray as xr

from core.errors import ModelError
from core.grid import upsample
from core.models.convolutional import BicubicBranch, Convolutional, bicubic_branch, prime_factors


def blocky(b, k, ny, nx, factor):
    """A condition whose channels are constant within cells."""
    torch.manual_seed(2)
    return torch.randn(b, k, ny, nx).repeat_interleave(factor, 2).repeat_interleave(factor, 3)


def answer(net, condition):
    b, _, *size = condition.shape
    return net(torch.randn(b, 1, *size), torch.randn(b), condition)


@pytest.mark.parametrize(
    ("number", "primes"), [(1, ()), (2, (2,)), (5, (5,)), (8, (2, 2, 2)), (10, (2, 5)), (12, (2, 2, 3))]
)
def test_prime_factors(number, primes):
    assert prime_factors(number) == primes


@pytest.mark.parametrize(("factor", "conditions", "image_channels"), [(1, 3, 1), (4, 2, 1), (5, 3, 2), (10, 4, 1)])
def test_any_configuration_answers_in_the_fields_shape(factor, conditions, image_channels):
    torch.manual_seed(0)
    net = Convolutional(image_channels, conditions, factor, n_channels=(6, 4))
    assert net.stride == factor
    assert answer(net, blocky(2, conditions, 3, 5, factor)).shape == (2, image_channels, 3 * factor, 5 * factor)


@pytest.mark.parametrize("factor", [1, 4, 10])
def test_every_parameter_receives_a_gradient(factor):
    torch.manual_seed(0)
    net = Convolutional(factor=factor, n_channels=(8, 6))
    answer(net, blocky(2, 3, 6, 6, factor)).square().mean().backward()
    assert [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0] == []


def test_a_block_is_deeprs():
    block = Convolutional().blocks[0]
    names = [type(layer).__name__ for layer in block]
    assert names == ["Conv2d", "ReLU", "Conv2d", "ReLU", "Conv2d", "ReLU", "ConvTranspose2d"]
    assert [layer.kernel_size[0] for layer in block if hasattr(layer, "kernel_size")] == [5, 3, 1, 2]
    assert [layer.out_channels for layer in block if hasattr(layer, "out_channels")] == [64, 32, 100, 25]


def test_on_the_bilinear_base_the_branch_makes_the_apps_bicubic():
    cells = np.random.default_rng(0).normal(size=(9, 8)).astype(np.float32)
    field = xr.DataArray(
        cells,
        {"lat": 40 + 0.1 * np.arange(9), "lon": 0.1 * np.arange(8)},
        ("lat", "lon"),
        name="t2m",
        attrs={"units": "K"},
    )
    bilinear, bicubic = (
        torch.from_numpy(upsample(field, 4, method).values.copy()) for method in ("bilinear", "bicubic")
    )
    fine = torch.from_numpy(cells).repeat_interleave(4, 0).repeat_interleave(4, 1)
    condition = torch.stack([torch.randn(36, 32), fine])[None]
    inner = (slice(8, -8), slice(8, -8))  # at the edges there are several ways to go on
    torch.testing.assert_close(
        (bilinear + BicubicBranch(1, 4)(condition)[0, 0])[inner], bicubic[inner], rtol=0, atol=1e-5
    )


def test_the_branch_adds_nothing_where_the_field_is_linear():
    ramp = (torch.arange(8.0)[:, None] - 2 * torch.arange(8.0))[None, None]
    condition = ramp.repeat_interleave(10, 2).repeat_interleave(10, 3)
    inner = BicubicBranch(0, 10)(condition)[..., 20:-20, 20:-20]
    torch.testing.assert_close(inner, torch.zeros_like(inner), rtol=0, atol=1e-5)


def test_noise_and_its_level_are_not_looked_at():
    torch.manual_seed(0)
    net = Convolutional(factor=4, n_channels=(6, 4))
    condition = blocky(1, 3, 4, 4, 4)
    assert torch.equal(answer(net, condition), answer(net, condition))


def test_moving_the_field_by_a_cell_moves_the_answer():
    torch.manual_seed(0)
    net = Convolutional(factor=5, n_channels=(6, 4)).eval()
    condition = torch.randn(1, 3, 20, 150)
    with torch.no_grad():
        whole, part = answer(net, condition), answer(net, condition[..., 5:])
    torch.testing.assert_close(whole[..., 60:-30], part[..., 55:-30], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("settings", [{"factor": 0}, {"cells_channel": 3}, {"n_channels": (8,)}, {"kernels": (4, 3)}])
def test_settings_that_do_not_go_together_are_refused(settings):
    with pytest.raises(ModelError, match="expected"):
        Convolutional(**settings)


def test_the_bicubic_branch_works_where_the_network_is_trained_in_bfloat16():
    branch = bicubic_branch(channel=1, factor=5, conditioned_on_input=3)
    condition = torch.randn(2, 3, 20, 20)
    plain = branch(condition)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        mixed = branch(condition)
    torch.testing.assert_close(mixed, plain)

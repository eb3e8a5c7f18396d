"""Fused tiles: exact where they must be, blind to where they were cut, stopped between two of them."""

from itertools import pairwise
from math import cos, pi
from threading import Event

import pytest
import torch
from torch.nn import functional

from core.sampling.tiling import SIDE, WHOLE, Stopped, Tiles, Tiling, fused, strips, tapered

TILING = Tiling(48, 32)
SHAPE = (104, 144)
LEVEL = torch.ones(1)


def tiles(origin=(0, 0), shape=SHAPE, tiling=TILING):
    return Tiles.of(origin, shape, tiling)


def ramp(ny, nx):
    return (0.7 * torch.arange(ny)[:, None] - 0.3 * torch.arange(nx) + 5)[None, None]


def echo(x, sigma, condition):
    """Answers with the condition."""
    return condition


def blurred(x, sigma, condition):
    """A network that sees 4 pixels far, zeros beyond its array."""
    kernel = torch.ones(1, 1, 9, 9, dtype=x.dtype) / 81
    return functional.conv2d(x, kernel, padding=4).tanh() + functional.conv2d(condition, kernel, padding=4)


def noisy(channels=1, shape=SHAPE, seed=0):
    return torch.randn(1, channels, *shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("first", [0, 8, 136, -24, 7000])
@pytest.mark.parametrize("count", [48, 56, 104, 400])
@pytest.mark.parametrize("tiling", [TILING, Tiling(48, 16), Tiling(40, 40), Tiling(64, 24)], ids=str)
def test_weights_add_up_to_one_at_every_pixel_and_are_above_zero(first, count, tiling):
    total = torch.zeros(count, dtype=torch.float64)
    for strip in strips(first, count, tiling):
        assert strip.weights.min() > 0
        total[strip.pixels] += strip.weights
    torch.testing.assert_close(total, torch.ones(count, dtype=torch.float64), rtol=0, atol=1e-12)


def test_the_taper_is_a_raised_cosine_that_adds_up_with_its_neighbours():
    weights = tapered(12, 4)
    assert weights[4:8].tolist() == [1, 1, 1, 1]
    torch.testing.assert_close(weights[:4] + weights[8:], torch.ones(4, dtype=torch.float64))
    assert weights[0] == pytest.approx((1 - cos(pi / 8)) / 2)


@pytest.mark.parametrize("first", [0, 8, -40, 712])
def test_tiles_begin_at_multiples_of_their_step_on_the_lattice_wherever_the_field_does(first):
    cut = strips(first, 320, TILING)
    assert all((strip.pixels.start + first) % TILING.step == 0 for strip in cut[1:])
    assert all((strip.pixels.stop + first - TILING.side) % TILING.step == 0 for strip in cut[:-1])
    assert all(b.pixels.start < a.pixels.stop for a, b in pairwise(cut))
    assert min(strip.weights.numel() for strip in cut) > TILING.overlap


def test_a_place_is_cut_alike_in_every_field_that_holds_its_tiles():
    whole, part = noisy(shape=(320, 320)), slice(64, 256)
    wide = fused(blurred, tiles((0, 0), (320, 320)))(whole, LEVEL, whole)
    narrow = fused(blurred, tiles((64, 64), (192, 192)))(whole[..., part, part], LEVEL, whole[..., part, part])
    inside = slice(TILING.overlap, -TILING.overlap)
    assert torch.equal(wide[..., part, part][..., inside, inside], narrow[..., inside, inside])


@pytest.mark.parametrize("origin", [(0, 0), (24, -8)])
def test_a_constant_and_a_ramp_are_exact(origin):
    for field in (torch.full((1, 1, *SHAPE), 3.7), ramp(*SHAPE)):
        made = fused(echo, tiles(origin))(field, LEVEL, field)
        torch.testing.assert_close(made, field.double(), rtol=1e-14, atol=0)


def test_all_dry_stays_dry_and_rain_comes_only_from_tiles_that_answer_rain():
    dry = torch.zeros(1, 1, *SHAPE)
    assert not fused(echo, tiles())(dry, LEVEL, dry).any()
    corner = dry.clone()
    corner[..., 40, 40] = 1.0
    wet = fused(echo, tiles())(dry, LEVEL, corner)
    assert wet[..., 40, 40].item() == pytest.approx(1.0) and wet.count_nonzero() == 1


def test_away_from_where_tiles_end_a_network_answers_as_it_does_to_the_whole_field():
    x, condition = noisy(), noisy(seed=1)
    whole, made = blurred(x, LEVEL, condition), fused(blurred, tiles())(x, LEVEL, condition)
    touched = torch.zeros(SHAPE, dtype=torch.bool)
    for dim, edges in enumerate(tiles().edges()):
        for edge in edges:
            touched.index_fill_(dim, torch.arange(edge - 4, edge + 4), True)
    difference = (whole - made).abs()[0, 0]
    assert difference[~touched].max() < 1e-5
    assert difference[touched].max() > 1e-3


def test_batches_and_further_channels_go_through():
    def two_channels(x, sigma, condition):
        return torch.cat([x * sigma.view(-1, 1, 1, 1), x + condition[:, :1]], 1)

    x, condition, sigma = noisy().repeat(3, 1, 1, 1), noisy(4).repeat(3, 1, 1, 1), torch.tensor([1.0, 2.0, 3.0])
    made = fused(two_channels, tiles())(x, sigma, condition)
    torch.testing.assert_close(made, two_channels(x, sigma, condition).double(), rtol=1e-6, atol=1e-6)


def test_gradients_are_those_of_the_whole_field_and_can_be_taken_twice():
    condition = noisy(seed=1)
    grads = []
    for denoise in (lambda x, s, c: (2 * x + c).square(), fused(lambda x, s, c: (2 * x + c).square(), tiles())):
        x = noisy().requires_grad_()
        seen = denoise(x, LEVEL, condition)[..., 30:60, 40]
        grads.append([torch.autograd.grad(seen.sum(), x, retain_graph=True)[0] for _ in range(2)])
    for one, other in zip(*grads, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-5)


def test_a_gradient_keeps_one_tile_at_a_time():
    alive, most = 0, 0

    class Counted(torch.autograd.Function):
        @staticmethod
        def forward(context, x):
            nonlocal alive, most
            alive += 1
            most = max(most, alive)
            context.save_for_backward(x)
            return x.abs()

        @staticmethod
        def backward(context, grad):
            nonlocal alive
            (seen,) = context.saved_tensors
            alive -= 1
            return grad * seen.sign()

    def counting(x, sigma, condition):
        return Counted.apply(x)

    x = noisy().requires_grad_()
    made = fused(counting, tiles())(x, LEVEL, x.detach())
    alive = most = 0  # what the way forward met is not kept
    torch.autograd.grad(made.sum(), x)
    assert most == 1


def test_stop_is_looked_at_between_two_tiles():
    stop, asked = Event(), []

    def counting(x, sigma, condition):
        asked.append(1)
        if len(asked) == 2:
            stop.set()
        return x

    with pytest.raises(Stopped):
        fused(counting, tiles(), stop)(noisy(), LEVEL, noisy())
    assert len(asked) == 2


def test_one_tile_is_the_denoiser_itself():
    assert fused(echo, tiles(tiling=None)) is echo
    assert fused(echo, tiles(shape=(48, 40))) is echo


@pytest.mark.parametrize("stride", [1, 8, 10, 50])
def test_small_fields_are_made_whole_and_large_ones_cut_in_whole_strides(stride):
    side = round(WHOLE**0.5)
    assert Tiling.of((side, side), stride) is None
    assert Tiling.of((SIDE, 10 * SIDE), stride) is not None
    assert Tiling.of((side + 8, side), stride) is not None
    assert Tiling.of((side, side), stride, side=2 * side) is None
    for asked in (0, 16, 200):
        tiling = Tiling.of((4000, 4000), stride, asked)
        assert tiling.side % stride == tiling.step % stride == 0 and tiling.step <= tiling.side
        assert tiling.side < (asked or SIDE) + stride


def test_edges_and_pixels_are_counted():
    made = tiles()
    assert len(made) == 3 * 4
    assert made.edges() == ([32, 48, 64, 80], [32, 48, 64, 80, 96, 112])
    assert made.pixels == (48 + 48 + 40) * (48 + 48 + 48 + 48)
    assert made.largest == (48, 48)

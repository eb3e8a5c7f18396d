"""In whatever terms a network sees fields, decoding undoes them; and without any of them nothing changes to the last bit."""

from itertools import product

import numpy as np
import pytest
import torch
from torch.nn import functional

from core.io.observations import Observations
from core.models import store
from core.models.residual import ResidualSpace
from core.sampling.guidance import LEAST_SD, target_of
from core.transforms import Linear, Sqrt

FACTOR = 4
TERMS = list(product((True, False), (True, False), (True, False)))
"""learn_residuals, instance_norm, whether there is a climate."""


def space_of(transform=None, factor=FACTOR, **settings):
    settings = {"residual_sd": 0.2, "condition_scale": 1.7, "field_mean": 0.3} | settings
    return ResidualSpace(transform or Sqrt(), factor, **settings)


def fields(factor=FACTOR, seed=0):
    """Coarse (2, 1, 5, 6) and truth of rain, and a climate of the fine cells."""
    random = np.random.default_rng(seed)
    truth = torch.from_numpy(random.gamma(0.5, 4.0, (2, 1, 5 * factor, 6 * factor)).astype(np.float32))
    climate = torch.from_numpy(random.uniform(1.0, 3.0, (1, 2, 5 * factor, 6 * factor)).astype(np.float32))
    return functional.avg_pool2d(truth, factor), truth, climate


@pytest.mark.parametrize("name", ["downscale-mrms-1km", "correct-satellite-10km", "downscale-harpnet-10km"])
def test_a_card_without_these_entries_encodes_and_decodes_as_before_to_the_last_bit(name):
    model = store.load(name)
    card = model.card
    assert (card.learn_residuals, card.instance_norm, card.scaler, card.field_mean) == (True, False, "", 0.0)
    assert model.climate is None
    coarse, truth, _ = fields(card.factor)
    up = {"scale_factor": card.factor}
    smooth = coarse if card.factor == 1 else functional.interpolate(coarse, mode="bilinear", align_corners=False, **up)
    cells = coarse if card.factor == 1 else functional.interpolate(coarse, mode="nearest", **up)
    t, scale, gain = model.space.transform, card.condition_scale, 0.5 / card.residual_sd
    expected = [t.forward(smooth) / scale, t.forward(cells) / scale, torch.log10(1 + smooth.clamp(min=0) / 0.1) - 0.5]
    for climate in (None, torch.empty(2, 0, *truth.shape[-2:])):
        condition, base = model.space.encode(coarse, climate)
        assert torch.equal(condition, torch.cat(expected, 1)) and torch.equal(base, t.forward(smooth))
    assert torch.equal(model.residual(truth, base), (t.forward(truth) - base) * gain)
    residual = torch.randn_like(truth)
    assert torch.equal(model.decode(residual, base), t.inverse(residual / gain + base))


@pytest.mark.parametrize(("learn", "instance", "known"), TERMS)
@pytest.mark.parametrize("factor", [1, FACTOR])
def test_a_field_is_what_its_residual_decodes_to(learn, instance, known, factor):
    coarse, truth, climate = fields(factor)
    space = space_of(factor=factor, learn_residuals=learn, instance_norm=instance)
    condition, base = space.encode(coarse.double(), climate.double() if known else None)
    assert condition.shape == (2, 3, *truth.shape[-2:])
    assert base.shape[1] == (4 if instance or known else 1)
    decoded = space.decode(space.residual(truth.double(), base), base)
    torch.testing.assert_close(decoded, truth.double(), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("learn", [True, False])
def test_with_instance_norm_an_affine_change_of_the_input_changes_the_answer_alike(learn):
    coarse, truth, _ = fields()
    a, b = 7.0, -2.5
    space = space_of(Linear(1.5, 3.0), learn_residuals=learn, instance_norm=True)
    condition, base = space.encode(coarse.double())
    changed, other = space.encode(a * coarse.double() + b)
    torch.testing.assert_close(changed, condition, rtol=1e-9, atol=1e-9)
    answer = condition.mean(1, keepdim=True).tanh()  # any network: a function of the condition
    torch.testing.assert_close(space.decode(answer, other), a * space.decode(answer, base) + b, rtol=1e-9, atol=1e-9)
    residual = space.residual(truth.double(), base)
    torch.testing.assert_close(space.residual(a * truth.double() + b, other), residual, rtol=1e-9, atol=1e-9)


def test_without_instance_norm_the_network_sees_the_change():
    coarse, _, _ = fields()
    space = space_of(Linear(1.5, 3.0))
    assert not torch.allclose(space.encode(7 * coarse - 2.5)[0], space.encode(coarse)[0], atol=0.1)


def test_instances_are_normalised_each_by_its_own_cells():
    coarse, _, _ = fields()
    shown, _ = space_of(Linear(0.0, 1.0), instance_norm=True, condition_scale=1.0).encode(coarse)
    cells = shown[:, 1, ::FACTOR, ::FACTOR].numpy()
    values = coarse[:, 0].numpy().astype(float)
    mean, sd = (getattr(values, name)((1, 2), keepdims=True) for name in ("mean", "std"))
    np.testing.assert_allclose(cells, (values - mean) / sd, rtol=1e-5, atol=1e-6)
    above = shown[:, 0] - torch.from_numpy(cells).amin((1, 2), keepdim=True)
    torch.testing.assert_close(shown[:, 2], torch.log10(1 + above / 0.1) - 0.5, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("value", [0.0, 0.3, 5.0])
@pytest.mark.parametrize(("learn", "known"), [(True, False), (False, False), (True, True)])
def test_a_constant_instance_stays_exactly_as_it_is_whatever_the_network_answers(value, learn, known):
    coarse = torch.full((1, 1, 5, 6), value)
    climate = torch.tensor([1.2, 0.7])[None, :, None, None].expand(1, 2, 20, 24) if known else None
    space = space_of(learn_residuals=learn, instance_norm=True)
    condition, base = space.encode(coarse, climate)
    truth = torch.full((1, 1, 20, 24), value)
    assert torch.equal(condition[:, :2], torch.zeros(1, 2, 20, 24)) and torch.isfinite(condition).all()
    assert torch.equal(space.residual(truth, base), torch.zeros_like(truth))
    decoded = space.decode(torch.randn_like(truth) * 9, base)
    torch.testing.assert_close(decoded, truth, rtol=1e-6, atol=1e-6)
    if value == 0 and not known:
        assert torch.equal(decoded, truth)


def test_without_residuals_a_zero_answer_is_the_mean_field_and_the_input_is_only_a_condition():
    coarse, truth, _ = fields()
    space = space_of(learn_residuals=False)
    condition, base = space.encode(coarse)
    assert torch.equal(condition, space_of().encode(coarse)[0])
    torch.testing.assert_close(space.decode(torch.zeros_like(truth), base), torch.full_like(truth, 0.3**2))
    torch.testing.assert_close(space.residual(truth, base), (truth.sqrt() - 0.3) * 0.5 / 0.2)


def test_a_field_that_departs_from_its_climate_evenly_has_no_residual():
    _, _, climate = fields()
    mean, sd = climate.double().split(1, 1)
    space = space_of(Linear(0.0, 1.0))
    for departure in (0.0, 1.5, -2.0):  # in standard deviations: coarse and fine depart alike
        truth = mean + departure * sd
        condition, base = space.encode(functional.avg_pool2d(truth, FACTOR), climate.double())
        torch.testing.assert_close(space.residual(truth, base), torch.zeros_like(truth), rtol=0, atol=1e-12)
        torch.testing.assert_close(condition[:, 0], torch.full_like(condition[:, 0], departure / 1.7))


def test_a_uniform_climate_is_a_change_of_the_linear_transform():
    coarse, truth, _ = fields()
    climate = torch.tensor([1.2, 0.7])[None, :, None, None].expand(1, 2, 20, 24)
    condition, base = space_of(Linear(0.0, 1.0)).encode(coarse, climate)
    expected, plain = space_of(Linear(1.2, 0.7)).encode(coarse)
    torch.testing.assert_close(condition, expected)
    torch.testing.assert_close(base[:, :1], plain)
    residual = space_of(Linear(1.2, 0.7)).residual(truth, plain)
    torch.testing.assert_close(space_of(Linear(0.0, 1.0)).residual(truth, base), residual)


@pytest.mark.parametrize(("learn", "instance", "known"), TERMS)
def test_gauges_ask_for_the_residual_that_decodes_to_their_reading(learn, instance, known):
    coarse, _, climate = fields()
    space = space_of(learn_residuals=learn, instance_norm=instance)
    _, base = space.encode(coarse, climate if known else None)
    seen = Observations(np.array([3, 11]), np.array([5, 20]), np.array([2.5, 0.4]), np.array([0.2, 0.1]), 2, 0, 0)
    target = target_of(seen, np.arange(20), np.arange(24), space.residual, base)
    residual = torch.zeros(2, 1, 20, 24)
    residual[:, 0, target.rows, target.columns] = target.residual.float()
    made = target.of(space.decode(residual, base))
    torch.testing.assert_close(made, torch.tensor([[2.5, 0.4]] * 2), rtol=1e-4, atol=1e-5)
    assert (target.sd >= LEAST_SD).all() and torch.isfinite(target.sd).all()


def test_gauges_do_not_draw_a_constant_instance_and_stay_finite():
    space = space_of(instance_norm=True)
    _, base = space.encode(torch.zeros(1, 1, 5, 6))
    seen = Observations(np.array([3]), np.array([5]), np.array([2.5]), np.array([0.2]), 1, 0, 0)
    target = target_of(seen, np.arange(20), np.arange(24), space.residual, base)
    assert (target.residual.tolist(), target.sd.tolist()) == ([[0.0]], [[LEAST_SD]])


def test_a_second_scale_shows_the_field_itself_after_the_three_channels():
    coarse, _, _ = fields()
    plain, base = space_of().encode(coarse)
    both, same = space_of(dual_scale=True).encode(coarse)
    assert both.shape[1] == plain.shape[1] + 1
    torch.testing.assert_close(both[:, :3], plain, rtol=0, atol=0)
    torch.testing.assert_close(same, base, rtol=0, atol=0)
    smooth = functional.interpolate(coarse, scale_factor=FACTOR, mode="bilinear", align_corners=False)
    torch.testing.assert_close(both[:, 3:], smooth / (3 * 1.7**2), rtol=1e-5, atol=1e-6)
    told, _ = space_of(dual_scale=True, told=True).encode(coarse)
    assert (told[:, -1] == 1).all() and told[:, :-1].equal(both)

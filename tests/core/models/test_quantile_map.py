"""Quantile mapping as a network equals the tables it was made of, and dresses with the errors it was shown."""

import numpy as np
import pytest
import torch
from scipy.stats import norm

from core.errors import InputError, ModelError
from core.models.quantile_map import REACH, QuantileMap, interpolate
from core.models.residual import ResidualSpace
from core.transforms import Sqrt

SPACE = ResidualSpace(Sqrt(), factor=1, residual_sd=0.3, condition_scale=1.7)


def rain(seed=0, count=40_000):
    """A satellite that misses light rain and damps heavy rain, and the radar it looks at."""
    rng = np.random.default_rng(seed)
    truth = np.where(rng.random(count) < 0.5, 0.0, rng.gamma(0.7, 4.0, count))
    coarse = np.where(truth < 0.3, 0.0, 0.6 * truth**0.9 * rng.lognormal(0, 0.3, count))
    return coarse, truth


def mapped(network, values, z=None):
    """What the pipeline makes of the network's answer, in canonical units."""
    field = torch.as_tensor(np.asarray(values), dtype=torch.float32).reshape(1, 1, 1, -1)
    condition, base = SPACE.encode(field)
    z = torch.full_like(field, 99.0) if z is None else torch.as_tensor(z, dtype=torch.float32).reshape(field.shape)
    return SPACE.decode(network(z, torch.zeros(1), condition), base).numpy().ravel()


def test_interpolation_is_numpys():
    rng = np.random.default_rng(0)
    places, values = np.sort(rng.random(50)).astype(np.float32), rng.random(50).astype(np.float32)
    x = np.concatenate([rng.uniform(-0.5, 1.5, 500), places]).astype(np.float32)
    got = interpolate(*(torch.from_numpy(a) for a in (x, places, values)))
    np.testing.assert_allclose(got.numpy(), np.interp(x, places, values), atol=2e-6)


def test_the_network_is_interpolation_in_the_transforms_space():
    coarse, truth = rain()
    network = QuantileMap.fit(coarse, truth, SPACE, quantiles=80)
    levels = 1 - np.geomspace(1, 1e-5, 80)
    levels[-1] = 1.0
    source, first = np.unique(np.quantile(coarse, levels), return_index=True)
    target = np.quantile(truth, levels)[first]
    values = np.linspace(0, coarse.max(), 300)
    expected = np.interp(np.sqrt(values), np.sqrt(source), np.sqrt(target)) ** 2
    np.testing.assert_allclose(mapped(network, values), expected, rtol=2e-4, atol=2e-4)


def test_mapped_values_have_the_truths_distribution():
    coarse, truth = rain()
    values = mapped(QuantileMap.fit(coarse, truth, SPACE), coarse)
    for level in (0.6, 0.8, 0.95, 0.999):
        assert np.quantile(values, level) == pytest.approx(np.quantile(truth, level), rel=0.02)


def test_dry_stays_dry_and_beyond_the_largest_the_shift_continues():
    coarse, truth = rain()
    network = QuantileMap.fit(coarse, truth, SPACE)
    assert mapped(network, [0.0]) == pytest.approx(0.0, abs=1e-6)
    root = np.sqrt(mapped(network, [coarse.max(), 2 * coarse.max()]))
    assert root[1] - root[0] == pytest.approx(np.sqrt(2 * coarse.max()) - np.sqrt(coarse.max()), rel=1e-3)


def test_noise_counts_only_where_it_is_dressed():
    coarse, truth = rain()
    bare, dressed = (QuantileMap.fit(coarse, truth, SPACE, dressed=flag) for flag in (False, True))
    values = np.full(2, 3.0)
    assert mapped(bare, values, [-1.0, 1.0])[0] == mapped(bare, values, [-1.0, 1.0])[1]
    low, high = mapped(dressed, values, [-1.0, 1.0])
    assert low < mapped(dressed, [3.0], [0.0])[0] < high


def test_dressing_reads_the_residuals_quantile_at_the_noises_probability():
    rng = np.random.default_rng(1)
    root = rng.uniform(1.0, 3.0, 60_000)
    coarse, truth = root**2, (root + 0.2 + 0.1 * root * rng.normal(size=root.size)) ** 2
    network = QuantileMap.fit(coarse, truth, SPACE, classes=9, dressed=True)
    c = torch.tensor(root / SPACE.condition_scale).float()
    own = torch.searchsorted(network.edges, c).numpy()
    here = own == 4
    shifted = np.interp(root / SPACE.condition_scale, network.source.numpy(), network.shift.numpy())
    errors = ((np.sqrt(truth) - root) * SPACE.gain - shifted)[here]
    middle = float(np.median(coarse[here]))
    for z in (-2.0, -0.75, 0.0, 1.5):
        expected = np.quantile(errors, norm.cdf(z))
        plain, dressed = (np.sqrt(mapped(n, [middle], [z])) for n in (_undressed(network), network))
        assert (dressed - plain) * SPACE.gain == pytest.approx(expected, abs=0.005)


def _undressed(network):
    bare = QuantileMap(classes=9)
    bare.load_state_dict(network.state_dict())
    return bare


def test_dressed_members_scatter_as_the_truth_does():
    coarse, truth = rain()
    network = QuantileMap.fit(coarse, truth, SPACE, dressed=True)
    members = np.maximum(mapped(network, coarse, np.random.default_rng(3).normal(size=coarse.size)), 0)
    for low, high in ((1.0, 2.0), (4.0, 6.0)):
        here = (coarse > low) & (coarse < high)
        for level in (0.1, 0.5, 0.9):
            assert np.quantile(members[here], level) == pytest.approx(np.quantile(truth[here], level), rel=0.1)


def test_noise_beyond_the_tables_is_their_end():
    network = QuantileMap.fit(*rain(), SPACE, dressed=True)
    ends = mapped(network, [3.0] * 4, [-99.0, -REACH, REACH, 99.0])
    assert ends[0] == ends[1] < ends[2] == ends[3]


def test_float16_tables_give_nearly_the_same_rain():
    coarse, truth = rain()
    network = QuantileMap.fit(coarse, truth, SPACE, dressed=True)
    rounded = QuantileMap(dressed=True)
    rounded.load_state_dict({name: table.half().float() for name, table in network.state_dict().items()})
    values, z = np.linspace(0, 30, 400), np.linspace(-5, 5, 400)
    np.testing.assert_allclose(mapped(rounded, values, z), mapped(network, values, z), rtol=0.01, atol=0.02)


def test_missing_pairs_are_left_out_and_unusable_ones_refused():
    coarse, truth = rain(count=2000)
    holes = coarse.copy()
    holes[::7] = np.nan
    known = np.isfinite(holes)
    a, b = QuantileMap.fit(holes, truth, SPACE), QuantileMap.fit(coarse[known], truth[known], SPACE)
    assert all(torch.equal(x, y) for x, y in zip(a.state_dict().values(), b.state_dict().values(), strict=True))
    with pytest.raises(InputError, match="no pair"):
        QuantileMap.fit(np.full(3, np.nan), np.zeros(3), SPACE)
    with pytest.raises(InputError, match="shapes"):
        QuantileMap.fit(np.zeros(3), np.zeros(4), SPACE)
    with pytest.raises(ModelError, match="expected"):
        QuantileMap(quantiles=1)


def test_an_all_dry_training_set_maps_dry_to_dry():
    network = QuantileMap.fit(np.zeros(50), np.zeros(50), SPACE, dressed=True)
    assert mapped(network, [0.0], [2.0]) == pytest.approx(0.0)

"""The counter-based generator against published vectors, and what being keyed by place means."""

import numpy as np
import pytest
from scipy import stats

from core.sampling.noise import EPOCH, TURN, normal, philox, turning

TIME = np.datetime64("2019-06-10T00:30")


def field(seed=1, member=0, stage="downscale", time=TIME, draw=0, rows=(0, 40), columns=(0, 50)) -> np.ndarray:
    return normal(seed, member, stage, time, draw, np.arange(*rows), np.arange(*columns))


@pytest.mark.parametrize(
    ("counter", "key", "expected"),
    [
        ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((0xFFFFFFFF,) * 4, (0xFFFFFFFF,) * 2, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            (0xA4093822, 0x299F31D0),
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ],
)
def test_philox_gives_the_known_answers_of_random123(counter, key, expected) -> None:
    words = philox(tuple(np.array([c], dtype=np.uint64) for c in counter), key)
    assert tuple(int(word[0]) for word in words) == expected


def test_the_same_place_gets_the_same_noise_whatever_the_array() -> None:
    whole = field(rows=(-20, 60), columns=(-30, 70))
    assert np.array_equal(whole[25:45, 37:60], field(rows=(5, 25), columns=(7, 30)))


@pytest.mark.parametrize(
    "other",
    [
        {"seed": 2},
        {"member": 1},
        {"stage": "correct"},
        {"draw": 1},
        {"time": np.datetime64("2019-06-10T00:32")},
        {"rows": (1, 41)},
        {"columns": (1, 51)},
    ],
    ids=lambda other: next(iter(other)),
)
def test_every_part_of_the_key_gives_independent_noise(other: dict) -> None:
    correlation = np.corrcoef(field().ravel(), field(**other).ravel())[0, 1]
    assert abs(correlation) < 4 / np.sqrt(2000)


def test_rows_and_columns_are_not_interchangeable() -> None:
    square = field(rows=(0, 40), columns=(0, 40))
    assert abs(np.corrcoef(square.ravel(), square.T.ravel())[0, 1]) < 0.1 and not np.array_equal(square, square.T)


def test_the_time_unit_does_not_matter() -> None:
    assert np.array_equal(field(time=TIME.astype("datetime64[ns]")), field(time=TIME.astype("datetime64[s]")))


def test_numbers_are_standard_normal_and_white() -> None:
    values = field(rows=(-200, 200), columns=(-200, 200))
    assert values.dtype == np.float64
    assert stats.kstest(values.ravel(), "norm").pvalue > 1e-3
    assert stats.kurtosis(values.ravel()) == pytest.approx(0, abs=0.05)
    assert np.corrcoef(values[1:].ravel(), values[:-1].ravel())[0, 1] == pytest.approx(0, abs=0.01)
    assert np.corrcoef(values[:, 1:].ravel(), values[:, :-1].ravel())[0, 1] == pytest.approx(0, abs=0.01)


def test_numbers_are_the_same_in_bands_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = field()
    for at_once in (1, 130, 2000):
        monkeypatch.setattr("core.sampling.noise.AT_ONCE", at_once)
        assert np.array_equal(field(), whole)


AT = EPOCH + 72_000 * TURN.astype("timedelta64[ns]")
"""The beginning of an interval."""


def turned(turns=0.0, member=0, draw=0, rows=(0, 200), columns=(0, 200), since=AT) -> np.ndarray:
    """Turning noise so many intervals after ``since``."""
    time = since + np.timedelta64(round(turns * TURN.astype("timedelta64[ns]").astype(np.int64)), "ns")
    return turning(1, member, "downscale", time, draw, np.arange(*rows), np.arange(*columns))


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


@pytest.mark.parametrize("turns", [0, 0.1, 1 / 3, 0.5, 0.9, 7.25])
def test_turning_noise_is_standard_normal_at_every_time(turns: float) -> None:
    values = turned(turns)
    assert stats.kstest(values.ravel(), "norm").pvalue > 1e-3
    assert correlation(values[1:], values[:-1]) == pytest.approx(0, abs=0.02)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (0, 1 / 3, np.cos(np.pi / 6)),
        (0.2, 0.7, np.cos(np.pi / 4)),
        (0.5, 1.25, np.sin(np.pi / 4) * np.cos(np.pi / 8)),
        (0, 1, 0),
        (0.9, 2.1, 0),
    ],
)
def test_turning_noise_is_correlated_over_time_as_its_angles_say(first: float, second: float, expected: float) -> None:
    assert correlation(turned(first), turned(second)) == pytest.approx(expected, abs=4 / np.sqrt(40_000))


def test_turning_noise_is_the_place_s_own_where_an_interval_begins_and_goes_on_without_a_jump() -> None:
    for since in (AT, AT - 3 * TURN, EPOCH - 5 * TURN):
        own = normal(1, 0, "downscale", since, 0, np.arange(20), np.arange(30))
        here = {"rows": (0, 20), "columns": (0, 30), "since": since}
        np.testing.assert_array_equal(turned(**here), own)
        for turns in (-1e-6, 1e-6):
            np.testing.assert_allclose(turned(turns, **here), own, atol=1e-4)


def test_turning_noise_belongs_to_places_members_and_draws() -> None:
    whole = turned(0.4)
    np.testing.assert_array_equal(whole[30:50, 60:90], turned(0.4, rows=(30, 50), columns=(60, 90)))
    for other in ({"member": 1}, {"draw": 1}):
        assert abs(correlation(whole, turned(0.4, **other))) < 4 / np.sqrt(whole.size)


def test_turning_noise_does_not_depend_on_the_unit_of_time() -> None:
    times = (AT + np.timedelta64(2, "m")).astype("datetime64[s]"), AT + np.timedelta64(120, "s")
    one, other = (turning(1, 0, "downscale", time, 0, np.arange(9), np.arange(9)) for time in times)
    np.testing.assert_array_equal(one, other)

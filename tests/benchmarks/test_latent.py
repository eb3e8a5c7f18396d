"""What the benchmark of codes tells of a reconstruction is what it says."""

import numpy as np
import pytest

from benchmarks.latent import measures


def test_a_perfect_reconstruction_has_ratios_of_one_and_no_error():
    known = np.where(np.random.default_rng(0).random(10_000) < 0.7, 0, 3.0)
    found = measures(known, known)
    assert found["CRPS floor"] == 0
    assert found["wet told right"] == 1
    assert [found[name] for name in ("q99 ratio", "q99.9 ratio", "total ratio")] == [1, 1, 1]
    assert found["dry made"] == found["dry in truth"] == pytest.approx(0.7, abs=0.02)


def test_wetted_pixels_and_damped_cores_show():
    known = np.repeat([0.0, 1.0, 20.0], [7000, 2900, 100])
    made = np.repeat([0.2, 1.0, 10.0], [7000, 2900, 100])
    found = measures(made, known)
    assert found["dry made"] == 0 and found["dry in truth"] == 0.7
    assert found["wet told right"] == pytest.approx(0.3)
    assert found["q99.9 ratio"] == pytest.approx(0.5)
    assert found["CRPS floor"] == pytest.approx(0.2 * 0.7 + 10 * 0.01)

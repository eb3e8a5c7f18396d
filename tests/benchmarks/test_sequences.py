"""The benchmark of sequences: what it scores, how scenes are pooled, and what its table says."""

import numpy as np
import pytest
import xarray as xr

from benchmarks.sequences import SYSTEMS, Scored, motion_of, pooled, scores_of, sequence_table
from core.verify.extremes import distribution_distance


def field(values: np.ndarray) -> xr.DataArray:
    return xr.DataArray(values.astype(np.float32), dims=("member", "time", "lat", "lon")[-values.ndim :])


def rain(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).gamma(0.5, 3.0, shape)


def scored(seed: int) -> Scored:
    truth = field(rain(seed, 3, 40, 40))
    systems = {name: field(rain(seed + k, 4, 3, 40, 40)) for k, name in enumerate(SYSTEMS, 1)}
    flow, wet = np.zeros((2, 2, 40, 40)), truth > 0
    scores = {name: scores_of(each, truth, flow, wet, 1.5) for name, each in systems.items()}
    return Scored({"truth": scores_of(truth, truth, flow, wet, 0.0)} | scores, systems, truth)


def test_scenes_are_averaged_and_pixels_pooled() -> None:
    scenes = [scored(0), scored(50)]
    table = pooled(scenes, resamples=50)
    name = SYSTEMS[0]
    value, low, high = table[name]["CRPS (mm/h)"]
    assert value == pytest.approx(np.mean([scene.scores[name]["CRPS (mm/h)"] for scene in scenes]))
    assert low <= value <= high
    both = [
        xr.concat([get(s).rename(time="t") for s in scenes], "t")
        for get in (lambda s: s.fields[name], lambda s: s.truth)
    ]
    assert table[name]["EMD (mm/h)"] == [pytest.approx(distribution_distance(*both), rel=1e-4)]
    assert set(table["truth"]) == {"lag-1 correlation", "warped difference (mm/h)", "flicker (mm/h)"}


def test_the_table_has_a_row_a_score_and_a_column_a_system() -> None:
    part = {"scenes": ["a"], "scores": pooled([scored(0)], resamples=10)}
    lines = sequence_table("MRMS 2 min", part)
    assert lines[0] == "**MRMS 2 min**, 1 places" and lines[2].count("|") == 3 + len(SYSTEMS)
    crps = next(line for line in lines if line.startswith("| CRPS"))
    assert crps.split("|")[2].strip() == "" and "[" in crps.split("|")[3]


def test_the_motion_is_pixels_along_x_and_y() -> None:
    wide = np.maximum(
        sum(a * np.exp(-((np.arange(160)[:, None] - y) ** 2 + (np.arange(160) - x) ** 2) / 50)
            for a, y, x in zip(rain(0, 60) * 9, rain(1, 60) * 50, rain(2, 60) * 50, strict=True)) - 0.2, 0)  # fmt: skip
    frames = np.stack([wide[20 + t : 140 + t, 20 - 2 * t : 140 - 2 * t] for t in range(2)])
    found = motion_of(frames)[0]
    wet = frames[1] > 1
    assert np.median(found[0][wet]) == pytest.approx(2, abs=0.3) and np.median(found[1][wet]) == pytest.approx(
        -1, abs=0.3
    )

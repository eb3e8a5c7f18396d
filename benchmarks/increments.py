"""What gauges changed, by distance from the nearest: error, spread, and the shape of the increments.

Sums are pooled over crops; intervals resample groups of crops of one place.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.verify.ensemble import crps_pixels

CLASSES_KM = (0.0, 0.5, 2.0, 5.0, 10.0, 20.0, 1000.0)
"""Edges of the classes of distance; the first holds the gauges' own pixels, which are not withheld."""
NEAR_KM, WITHIN_KM = 5.0, 20.0
RING_PX = 20
RESAMPLES = 1000
FAR_SPREAD = 0.05
"""How much the spread far from every gauge may change, relative."""
LARGEST_RING = 0.05
"""How much increments may rise again on the way outwards, relative to those at the gauge; likewise correlations."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """One crop drawn without and with its gauges.

    Attributes:
        truth: [y, x], mm/h.
        free, drawn: [member, y, x], mm/h.
        increments: [member, y, x], what the gauges moved in residual space.
        innovations: [gauge], mean over members of what the gauges asked for, in residual space.
        rows, columns: [gauge], in the crop.
        distance: [y, x], from the nearest gauge, km (pixels of 0.01 degrees from south to north).
    """

    group: str
    truth: NDArray
    free: NDArray
    drawn: NDArray
    increments: NDArray
    innovations: NDArray
    rows: NDArray
    columns: NDArray
    distance: NDArray


def measured(pairs: list[Pair], seed: int) -> dict[str, Any]:
    """Every figure, with 95 % intervals; classes of distance in which no pixel lies are left out."""
    sums = np.stack([class_sums(pair) for pair in pairs])
    groups = np.unique([pair.group for pair in pairs], return_inverse=True)[1]
    random = np.random.default_rng(seed)
    draws = random.integers(0, groups.max() + 1, (RESAMPLES, groups.max() + 1))
    resampled = [np.concatenate([np.flatnonzero(groups == group) for group in draw]) for draw in draws]
    edges = list(pairwise(CLASSES_KM))
    within = np.array([CLASSES_KM[1] <= low and high <= WITHIN_KM for low, high in edges])
    profile, lags = mean_profile(pairs), autocorrelation(pairs)
    return {
        "gauges_in_all": sum(int(pair.rows.size) for pair in pairs),
        "places": int(groups.max() + 1),
        "classes": [
            {"from_km": low, "to_km": high, **spanned(sums[:, i], resampled)}
            for i, (low, high) in enumerate(edges)
            if sums[:, i, 0].any()
        ],
        "within": {"from_km": CLASSES_KM[1], "to_km": WITHIN_KM, **spanned(sums[:, within].sum(1), resampled)},
        "profile": profile.tolist(),
        "ring": float(np.diff(profile).max()),
        "autocorrelation": lags.tolist(),
        "pattern": float(np.diff(lags).max()),
    }


def spanned(sums: NDArray, resampled: list[NDArray]) -> dict[str, Any]:
    """Figures of sums [crop, 7] pooled, and intervals of their ratios."""
    figures: dict[str, Any] = dict(ratios(sums.sum(0)))
    redrawn = [ratios(sums[chosen].sum(0)) for chosen in resampled]
    for name in ("crps_ratio", "rmse_ratio", "spread_ratio"):
        limits = np.nanpercentile([figure[name] for figure in redrawn], (2.5, 97.5))
        figures[f"{name}_interval"] = [float(limit) for limit in limits]
    return figures


def class_sums(pair: Pair) -> NDArray:
    """[class, 7]: pixels; squared error of the mean, CRPS and variance, each without and with gauges."""
    sums = []
    for low, high in pairwise(CLASSES_KM):
        inside = (pair.distance >= low) & (pair.distance < high)
        truth, row = pair.truth[inside], [float(inside.sum())]
        for members in (pair.free[:, inside], pair.drawn[:, inside]):
            row += [
                float(np.square(members.mean(0) - truth).sum()),
                float(crps_pixels(np.sort(members, 0).T, truth).sum()),
                float(members.var(0, ddof=1).sum()),
            ]
        sums.append(row)
    return np.array(sums)


def ratios(sums: NDArray) -> dict[str, float]:
    """Scores of pooled sums [7], and guided over free."""
    count, *rest = sums
    (error, crps, variance), (error_g, crps_g, variance_g) = rest[:3], rest[3:]
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "pixels": int(count),
            "rmse": float(np.sqrt(error / count)),
            "crps": float(crps / count),
            "rmse_ratio": float(np.sqrt(error_g / error)),
            "crps_ratio": float(crps_g / crps),
            "spread_ratio": float(np.sqrt(variance_g / variance)),
        }


def mean_profile(pairs: list[Pair]) -> NDArray:
    """Mean increment by distance in whole pixels, in the direction that each gauge asked for, 1 at the gauge.

    Gauges count by the size of their innovation; pixels by the gauge at the centre, whichever others are near.
    """
    total = np.zeros(RING_PX + 1)
    for pair in pairs:
        increment = pair.increments.mean(0)
        y, x = np.indices(increment.shape)
        for row, column, innovation in zip(pair.rows, pair.columns, pair.innovations, strict=True):
            ring = np.rint(np.hypot(y - row, x - column)).astype(int)
            inside = ring <= RING_PX
            count = np.bincount(ring[inside], minlength=RING_PX + 1)
            total += innovation * np.bincount(ring[inside], increment[inside], RING_PX + 1) / count
    return total / (total[0] or 1.0)


def autocorrelation(pairs: list[Pair]) -> NDArray:
    """Of increments, by lag in pixels, [lag], mean of both axes; a pattern of the network's strides makes it rise."""
    total = np.zeros(RING_PX + 1)
    for pair in pairs:
        power = np.abs(np.fft.fft2(pair.increments)) ** 2
        covariance = np.fft.ifft2(power).real.sum(0)
        total += covariance[0, : RING_PX + 1] + covariance[: RING_PX + 1, 0]
    return total / (total[0] or 1.0)


def as_text(title: str, result: dict[str, Any]) -> str:
    """The figures for people."""
    head = ("CRPS", "guided / free", "RMSE", "guided / free", "spread, guided / free")
    lines = [
        f"== {title}: {result['gauges_in_all']} gauges in {result['places']} places; withheld pixels, mm/h",
        f"{'km from a gauge':<18}{'pixels':>8}{head[0]:>8}{head[1]:>22}{head[2]:>8}{head[3]:>22}{head[4]:>24}",
    ]
    for row in [*result["classes"], result["within"]]:
        unbounded = row["to_km"] == CLASSES_KM[-1]
        where = f"over {row['from_km']:g}" if unbounded else f"{row['from_km']:g} to {row['to_km']:g}"
        lines.append(
            f"{where:<18}{row['pixels']:>8}{row['crps']:>8.3f}{_ratio(row, 'crps_ratio'):>22}"
            f"{row['rmse']:>8.3f}{_ratio(row, 'rmse_ratio'):>22}{_ratio(row, 'spread_ratio'):>24}"
        )
    for words, values in (("increment", result["profile"]), ("its autocorrelation", result["autocorrelation"])):
        lines.append(f"{words} at 0, 1, 2, ... pixels: " + " ".join(f"{value:.2f}" for value in values))
    return "\n".join([*lines, "", *(f"{'met' if met else 'MISSED':<8}{words}" for words, met in bars(result))])


def bars(result: dict[str, Any]) -> list[tuple[str, bool]]:
    """What is asked, and whether it was met."""
    within, classes = result["within"], result["classes"]
    near = [row["spread_ratio"] for row in classes if row["to_km"] <= NEAR_KM]
    far = [abs(row["spread_ratio"] - 1) for row in classes if row["from_km"] >= WITHIN_KM]
    return [
        ("CRPS of withheld pixels within 20 km falls", within["crps_ratio"] < 1),
        ("RMSE of the mean of withheld pixels within 20 km falls", within["rmse_ratio"] < 1),
        ("spread falls within 5 km", max(near) < 1),
        (f"spread beyond 20 km changes by {FAR_SPREAD:.0%} at most", bool(far) and max(far) <= FAR_SPREAD),
        (f"no ring: the increment rises outwards by {LARGEST_RING:g} at most", result["ring"] <= LARGEST_RING),
        (f"no pattern: its autocorrelation rises by {LARGEST_RING:g} at most", result["pattern"] <= LARGEST_RING),
    ]


def _ratio(row: dict[str, Any], name: str) -> str:
    low, high = row[f"{name}_interval"]
    return f"{row[name]:.3f} [{low:.3f}, {high:.3f}]"

"""What a model was trained on, measured: the inputs that its network saw, and where and when they are from.

``core.pipeline.departures`` compares a scene with it.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from core.covariates import degrees_of
from core.training.config import Recipe
from core.training.pairs import Block
from core.training.tasks import Pairs
from core.types import VARIABLES

BATCHES = 64
"""The first so many of a training's batches are looked at."""
SHARES = (0.001, 0.01, 0.5, 0.99, 0.999)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where and when training data are from.

    Attributes:
        box: south, north, west, east of their cells' centres, degrees; None where unknown.
        months: calendar months, 1 to 12.
        minutes: lengths of the means that networks saw; 0 for instants.
    """

    box: Block | None = None
    months: tuple[int, ...] = ()
    minutes: tuple[float, ...] = ()


def origin_of(field: xr.DataArray, times: np.ndarray, minutes: tuple[float, ...]) -> Origin:
    """Where and when a Field is from.

    Args:
        times: datetime64, of everything that was learned from.
        minutes: of the means that are made of it; none where its values are taken as they are, as instants.
    """
    latitude, longitude = degrees_of(field)
    box = tuple(round(float(edge), 3) for each in (latitude, longitude) for edge in (each.min(), each.max()))
    months = np.unique(times.astype("datetime64[M]").astype(int) % 12 + 1)
    return Origin((box[0], box[1], box[2], box[3]), tuple(int(month) for month in months), minutes or (0.0,))


def domain_of(recipe: Recipe, training: Pairs, origin: Origin, batches: int = BATCHES) -> dict[str, Any]:
    """A card's ``domain``, from the batches that a training begins with.

    Returns:
        ``cells``: how many were looked at; ``missing``: the share of them that is; ``wet``: the share that is not dry, of
        a variable that can be; ``quantiles``: by share, of the wet cells, or of all; ``lowest``, ``highest``; ``box``,
        ``months``, ``minutes``: of the ``Origin``. Values are in canonical units.
    """
    settings, dry = recipe.optimiser, VARIABLES[recipe.variable].dry
    drawn = (training(settings.batch, (settings.seed, step, 0)).coarse.numpy() for step in range(batches))
    seen = np.concatenate([coarse.ravel() for coarse in drawn]).astype(np.float64)
    known = seen[np.isfinite(seen)]
    counted = known if dry is None else known[known >= dry]
    values = np.quantile(counted, SHARES) if counted.size else np.zeros(len(SHARES))
    return {
        "cells": int(seen.size),
        "missing": _short(1 - known.size / seen.size),
        **({} if dry is None else {"wet": _short(counted.size / known.size)}),
        "lowest": _short(known.min()),
        "highest": _short(known.max()),
        "quantiles": {f"{share:g}": _short(value) for share, value in zip(SHARES, values, strict=True)},
        "minutes": list(origin.minutes),
        "months": list(origin.months),
        **({} if origin.box is None else {"box": list(origin.box)}),
    }


def _short(value: float) -> float:
    """Six digits: what a sample tells is less sure than that."""
    return float(f"{value:.6g}")

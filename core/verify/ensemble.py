"""Scores of ensembles: fair CRPS, spread against skill, rank histogram.

``fcst`` has a dim ``member`` besides those of ``obs``. A pixel missing in the truth or in any member counts nowhere. The
arrays are read into memory whole. In the libraries, ``crps`` is ``scores.probability.crps_for_ensemble`` (``method="fair"``).
The kernels (``crps_pixels``, ``rank_pixels``) take members on the last axis, sorted ascending.
"""

from functools import partial

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import SpecError
from core.verify.reduction import MEMBER, Dims, dims_to_reduce, paired, pooled_mean


def crps_pixels(members: NDArray, observed: NDArray, *, fair: bool = True) -> NDArray:
    """CRPS of every pixel from sorted members.

    mean_i |X_i - y| - sum_ij |X_i - X_j| / (2 m (m - 1)); the biased form divides by 2 m^2. The double sum over
    sorted members is 2 sum_i (2 i - m + 1) X_(i), i from 0, so the cost is linear in m.

    Args:
        members: [..., m], ascending along the last axis.
        observed: [...].
        fair: the unbiased form for finite ensembles; one member has no fair form and gives its absolute error.

    Source: Ferro 2014, doi:10.1002/qj.2270; Zamo and Naveau 2018, doi:10.1007/s11004-017-9709-7.
    """
    count = members.shape[-1]
    distance = np.abs(members - observed[..., None]).mean(axis=-1)
    if count == 1:
        return distance
    order = 2.0 * np.arange(count) - count + 1
    pairs = count * (count - 1) if fair else count**2
    return distance - members @ order / pairs


def rank_pixels(members: NDArray, observed: NDArray, random: np.random.Generator) -> NDArray[np.int64]:
    """How many members lie below the truth, 0..m; ties are broken evenly at random.

    Source: Hamill 2001, doi:10.1175/1520-0493(2001)129<0550:IORHFV>2.0.CO;2.
    """
    below = (members < observed[..., None]).sum(axis=-1)
    equal = (members == observed[..., None]).sum(axis=-1)
    return below + random.integers(0, equal + 1)


def crps(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
    fair: bool = True,
) -> xr.DataArray:
    """Continuous ranked probability score, in the fields' units; ideal 0, lower is better.

    Args:
        fcst: (member, ...).
        obs: (...).
        reduce_dims: dims to average over (default: all of ``obs``).
        preserve_dims: dims to keep instead.
        weights: broadcastable to ``obs``.
        fair: see ``crps_pixels``.

    Returns:
        In the fields' units, on the dims that are preserved; NaN where no pixel is known.

    Raises:
        SpecError: ``fcst`` has no dim ``member``, or there are no such dims to reduce or preserve.
        GridError: ``fcst``, ``obs`` and ``weights`` do not lie on the same coordinates.
    """
    fcst, obs = paired(_with_members(fcst), obs)
    members = np.sort(fcst.transpose(*obs.dims, MEMBER).values.astype(np.float64), axis=-1)
    pixels = obs.copy(data=crps_pixels(members, obs.values, fair=fair))
    return pooled_mean(pixels, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)


def spread_skill(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Ensemble spread over the error of its mean: sqrt((m + 1)/m mean variance) / RMSE of the mean; ideal 1.

    The variance is the unbiased one (m - 1 below the line); variance and squared error are pooled before dividing.

    Args:
        fcst, obs, reduce_dims, preserve_dims, weights: as of ``crps``.

    Returns:
        Without a unit; infinite where the mean errs nowhere, NaN where no pixel is known.

    Raises:
        SpecError: ``fcst`` has no dim ``member``, or fewer than two.
        GridError: as ``crps``.

    Source: Fortin et al. 2014, doi:10.1175/JHM-D-14-0008.1.
    """
    count = _with_members(fcst).sizes[MEMBER]
    if count < 2:
        raise SpecError(f"Spread was asked of {count} member; it needs two or more", remedy="Run more members")
    fcst, obs = paired(fcst, obs)
    pool = partial(pooled_mean, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
    variance = pool(fcst.var(MEMBER, ddof=1))
    squared_error = pool((fcst.mean(MEMBER) - obs) ** 2)
    return ((count + 1) / count * variance / squared_error) ** 0.5


def rank_histogram(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
    seed: int = 0,
) -> xr.DataArray:
    """Share of truths at each rank 0..m among the members, on a new dim ``rank``; flat is reliable.

    Mask ``obs`` to wet coarse cells first: where all are dry every rank is a tie and the histogram is flat by chance.

    Args:
        fcst: (member, ...).
        obs: (...).
        reduce_dims: dims to average over (default: all of ``obs``).
        preserve_dims: dims to keep instead.
        weights: broadcastable to ``obs``.
        seed: of the random ties.

    Returns:
        (..., rank), which adds up to 1 along ``rank``.

    Raises:
        SpecError, GridError: as ``crps``.
    """
    fcst, obs = paired(_with_members(fcst), obs)
    members = fcst.transpose(*obs.dims, MEMBER).values
    ranks = obs.copy(data=rank_pixels(members, obs.values, np.random.default_rng(seed)))
    places = xr.DataArray(np.arange(members.shape[-1] + 1), dims="rank", name="rank")
    hits = (ranks == places).where(obs.notnull()).assign_coords(rank=places)
    gone = dims_to_reduce(obs, reduce_dims, preserve_dims)
    return pooled_mean(hits, reduce_dims=gone, weights=weights)


def _with_members(fcst: xr.DataArray) -> xr.DataArray:
    if MEMBER not in fcst.dims:
        raise SpecError(
            f"An ensemble score was asked of a field with dims {list(fcst.dims)}; expected a dim 'member'",
            remedy="Give the whole ensemble, or use the scores of core.verify.point",
        )
    return fcst

"""Scores of structure: fractions skill score and radially averaged spectra.

The kernels work on the last two axes (y, x) and know nothing of time, members or blocks.
"""

from functools import lru_cache, partial
from itertools import pairwise

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import SpecError
from core.languages import Sentence
from core.verify.reduction import MEMBER, Dims, dims_to_reduce, exceedance, paired, pooled_mean

LARGEST_SHARE_MISSING = 0.1
"""A field with more than this share of missing pixels gives no spectrum."""


def window_means(values: NDArray, pixels: int) -> NDArray:
    """Mean over every ``pixels`` x ``pixels`` window that lies wholly inside the last two axes.

    Windows are not padded: the result is (ny - pixels + 1, nx - pixels + 1). Missing pixels are left out of their
    windows; a window with more than half missing is NaN.
    """
    known = np.isfinite(values)
    total = _window_sums(integral(np.where(known, values, 0.0)), pixels)
    if known.all():
        return total / pixels**2
    count = _window_sums(integral(known), pixels)
    return np.where(count >= pixels**2 / 2, total / np.maximum(count, 1), np.nan)


class Windows:
    """The windows of ``window_means`` on fields of counts that are known at the same pixels, which are counted once.

    Args:
        known: (y, x).
        pixels: side of the windows.
    """

    def __init__(self, known: NDArray[np.bool_], pixels: int) -> None:
        self.pixels = pixels
        count = _window_sums(integral(known, np.int32), pixels)
        self._weight = np.where(count >= pixels**2 / 2, 1 / np.maximum(count, 1), 0.0)

    def shares(self, table: NDArray[np.int32], members: int) -> NDArray[np.float64]:
        """Share of the known pixels and members that reach something; 0 in windows with more than half missing.

        Args:
            table: ``integral`` of how many members reach it, 0 where missing; one serves windows of every side.
        """
        return _window_sums(table, self.pixels) * (self._weight / members)


def power(values: NDArray) -> NDArray:
    """Radially averaged power spectral density of the last two axes: [..., rings], ring 0 the mean.

    |FFT|^2 / (ny nx) averaged over rings of whole wavenumber, in cycles per length of the longer side, below the
    Nyquist wavenumber. Missing pixels become 0, in truth and forecast alike; fields with more than a tenth missing are NaN.

    Source: Ruzanski and Chandrasekar 2011, doi:10.1109/TGRS.2010.2103946; convention of pySTEPS.
    """
    missing = ~np.isfinite(values)
    used = missing.mean(axis=(-2, -1)) <= LARGEST_SHARE_MISSING
    rings = np.full((*values.shape[:-2], _rings(*values.shape[-2:])[1].size), np.nan)
    for place in zip(*np.nonzero(used), strict=True) if used.ndim else [()] * int(used):
        rings[place] = _averaged(_density(np.where(missing[place], 0.0, values[place])), values.shape[-2:])
    return rings


def power_by_block(values: NDArray, bands: NDArray[np.int64], blocks: NDArray[np.int64]) -> NDArray[np.float64]:
    """Where the power of bands of wavenumbers lies: [band, block], averaged over the leading axes.

    Sum over a block of the squared field of a band's wavenumbers alone. By Parseval's theorem the sum over all blocks is
    that of ``power`` times coefficients over the band's rings. Missing pixels become 0.

    Args:
        values: (..., y, x).
        bands: rings at which one begins; the last number ends the last.
        blocks: (y, x) block of every pixel, 0..count-1.
    """
    from scipy.fft import irfft2, rfft2

    shape = values.shape[-2:]
    frames = np.nan_to_num(values.astype(np.float32)).reshape(-1, *shape)
    ring = _rings(*shape)[0].reshape(shape[0], -1)
    inside = [(ring >= low) & (ring < high) for low, high in pairwise(bands)]
    sums = np.zeros((len(inside), int(blocks.max()) + 1))
    for frame in frames:
        half = rfft2(frame)
        for band, chosen in enumerate(inside):
            part = irfft2(np.where(chosen, half, 0), s=shape)
            sums[band] += np.bincount(blocks.ravel(), (part**2).ravel(), minlength=sums.shape[1])
    return sums / len(frames)


def mean_power(members: NDArray, known: NDArray[np.bool_]) -> NDArray:
    """The mean over members of ``power``: [rings]; quicker than all of theirs.

    Args:
        members: (member, y, x), known at the same pixels, (y, x).
    """
    shape = known.shape
    if 1 - known.mean() > LARGEST_SHARE_MISSING:
        return np.full(_rings(*shape)[1].size, np.nan)
    total = np.zeros((shape[0], shape[1] // 2 + 1))
    for member in members:
        total += _density(np.where(known, member, 0.0))
    return _averaged(total / len(members), shape)


def _density(values: NDArray) -> NDArray[np.float64]:
    """|rfft2|^2 of a field without missing pixels."""
    from scipy.fft import rfft2  # of float32 in float32, and several rows at once

    half = rfft2(values)
    return np.square(half.real, dtype=np.float64) + np.square(half.imag, dtype=np.float64)


def _averaged(density: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """A field's density over its rings."""
    ring, counts, twice = _rings(*shape)
    weights = (density * (twice / np.prod(shape))).ravel()
    return np.bincount(ring, weights, minlength=counts.size)[: counts.size] / counts


def spectral_distance(forecast: NDArray, truth: NDArray) -> NDArray:
    """RALSD: root mean square over wavenumbers >= 1 of 10 log10(truth / forecast), in dB; ideal 0.

    Args:
        forecast, truth: power [..., rings]; rings without power in the truth are left out.

    Source: Harris et al. 2022, doi:10.1029/2022MS003120.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        decibels = 10 * np.log10(truth / forecast)[..., 1:]
    decibels = np.where(truth[..., 1:] > 0, decibels, np.nan)
    used = np.isfinite(decibels).sum(axis=-1)
    total = np.nansum(decibels**2, axis=-1)
    return np.sqrt(np.where(used > 0, total / np.maximum(used, 1), np.nan))


def fractions_skill(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    threshold: float,
    window: int,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Fractions skill score: 1 - sum (pf - po)^2 / (sum pf^2 + sum po^2); ideal 1.

    pf and po are the shares of window pixels at or above ``threshold``. For an ensemble pf is the mean of its members'
    shares (the probabilistic FSS). Windows lie wholly inside the field; sums are pooled over the reduced dims before
    dividing. NaN where neither field reaches the threshold.

    Args:
        fcst: (member?, ..., y, x), the last two dims spatial.
        obs: (..., y, x).
        threshold: in the fields' units.
        window: its side in pixels.
        reduce_dims: of the dims before the spatial ones (default: all); the spatial ones always are.
        preserve_dims: dims to keep instead.
        weights: broadcastable to the dims before the spatial ones.

    Raises:
        SpecError: the window is smaller than a pixel or larger than the field.

    Source: Roberts and Lean 2008, doi:10.1175/2007MWR2123.1; neighbourhood probabilities of ensembles as Schwartz and
    Sobash 2017, doi:10.1175/MWR-D-16-0400.1; interior windows as Faggian et al. 2015, doi:10.54302/mausam.v66i3.555.
    """
    if not 1 <= window <= min(obs.shape[-2:]):
        raise SpecError(
            Sentence(
                "An FSS window of {window} pixels was asked for; the field is {rows} x {columns}",
                window=window,
                rows=obs.shape[-2],
                columns=obs.shape[-1],
            ),
            remedy=Sentence("Choose a smaller scale or a larger region"),
        )
    fcst, obs = paired(fcst, obs)
    probability = exceedance(fcst, threshold)
    if MEMBER in fcst.dims:
        probability = probability.mean(MEMBER)
    forecast = window_means(probability.transpose(*obs.dims).values, window)
    truth = window_means(exceedance(obs, threshold).values, window)
    sums = [
        obs.isel(dict.fromkeys(obs.dims[-2:], 0), drop=True).copy(data=np.nansum(values, axis=(-2, -1)))
        for values in ((forecast - truth) ** 2, forecast**2 + truth**2)
    ]
    pool = partial(pooled_mean, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
    above, below = (pool(total) for total in sums)
    return 1 - above / below.where(below > 0)


def power_spectrum(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.Dataset:
    """RAPSD of forecast and truth, as variables ``fcst`` and ``obs`` on a new dim ``wavenumber``.

    Spectra are averaged in power, over members (the mean of members' spectra, never the spectrum of their mean) and
    over the reduced dims; the two spatial dims always go. Missing pixels of either are 0 in both.

    Args:
        fcst: (member?, ..., y, x), the last two dims spatial.
        obs: (..., y, x).
        reduce_dims, preserve_dims, weights: as of ``fractions_skill``.

    Returns:
        In the square of the fields' units, ``wavenumber`` in cycles per length of the field's longer side. NaN where more than
        a tenth of every field is missing.
    """
    fcst, obs = paired(fcst, obs)
    leading = obs.isel(dict.fromkeys(obs.dims[-2:], 0), drop=True)
    gone = dims_to_reduce(leading, reduce_dims, preserve_dims)
    spectra = {}
    for name, field in (("fcst", fcst), ("obs", obs)):
        field = field.transpose(..., *obs.dims[-2:])
        rings = xr.DataArray(power(field.values), dims=(*field.dims[:-2], "wavenumber"))
        if MEMBER in rings.dims:
            rings = rings.mean(MEMBER)
        spectra[name] = pooled_mean(rings, reduce_dims=gone, weights=weights)
    return xr.Dataset(spectra).assign_coords(wavenumber=np.arange(rings.sizes["wavenumber"]))


def log_spectral_distance(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """RALSD of the pooled spectra, in dB; ideal 0. See ``power_spectrum``, for the arguments too, and ``spectral_distance``."""
    spectra = power_spectrum(fcst, obs, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
    forecast, truth = (spectra[name].transpose(..., "wavenumber") for name in ("fcst", "obs"))
    return truth.isel(wavenumber=0, drop=True).copy(data=spectral_distance(forecast.values, truth.values))


def autocorrelation(values: NDArray, lags: int = 20) -> NDArray:
    """Correlation of the last two axes with themselves, shifted by 1 to ``lags`` pixels along either: [..., 2 lags]."""
    found = []
    for axis in (-1, -2):
        moved = np.moveaxis(values.astype(np.float64), axis, -1)
        for lag in range(1, lags + 1):
            a, b = moved[..., lag:], moved[..., :-lag]
            a, b = (part - part.mean((-2, -1), keepdims=True) for part in (a, b))
            norm = np.sqrt((a**2).sum((-2, -1)) * (b**2).sum((-2, -1)))
            found.append(np.divide((a * b).sum((-2, -1)), norm, out=np.full_like(norm, np.nan), where=norm > 0))
    return np.stack(found, -1)


def autocorrelation_error(fcst: xr.DataArray, obs: xr.DataArray, *, lags: int = 20) -> float:
    """SAE: mean over lags, frames and members of |autocorrelation - the truth's|; ideal 0.

    Args:
        fcst: (member?, ..., y, x) without missing pixels; obs: (..., y, x). Frames without rain give none and are left out.
    """
    ours, truth = (autocorrelation(field.values, lags) for field in (fcst.transpose(..., *obs.dims), obs))
    return float(np.nanmean(np.abs(ours - truth)))


def integral(values: NDArray, dtype: type = np.float64) -> NDArray:
    """Sums of all pixels before each corner of the last two axes, (ny + 1, nx + 1), from which every window's sum follows.

    Of int32 the differences hold even where the sums themselves have passed its largest number.
    """
    table = np.zeros((*values.shape[:-2], values.shape[-2] + 1, values.shape[-1] + 1), dtype)
    inner = table[..., 1:, 1:]
    np.cumsum(values, axis=-1, dtype=dtype, out=inner)
    np.cumsum(inner, axis=-2, dtype=dtype, out=inner)
    return table


def _window_sums(table: NDArray, pixels: int) -> NDArray:
    rows = table[..., pixels:, :] - table[..., :-pixels, :]
    return rows[..., pixels:] - rows[..., :-pixels]


@lru_cache(maxsize=8)
def _rings(ny: int, nx: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Ring of every coefficient of ``rfft2`` (flat), how many coefficients of ``fft2`` each ring below Nyquist has, and
    how often each column of ``rfft2`` stands in ``fft2``: the others are conjugates."""
    longer = max(ny, nx)
    wavenumber = np.hypot(np.fft.fftfreq(ny)[:, None], np.fft.rfftfreq(nx)[None, :]) * longer
    ring = np.rint(wavenumber).astype(np.int64)
    twice = np.full(nx // 2 + 1, 2.0)
    twice[0] = 1.0
    if nx % 2 == 0:
        twice[-1] = 1.0
    counts = np.bincount(ring.ravel(), weights=np.broadcast_to(twice, ring.shape).ravel())[: (longer + 1) // 2]
    return ring.ravel(), counts.astype(np.float64), twice

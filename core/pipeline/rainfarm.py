"""RainFARM: stochastic downscaling by power-law noise that keeps every block's mean."""

import numpy as np

FLAT_SLOPE = 2.5
"""Spectral slope where a field is too small or too even to have one of its own."""


def slope(coarse: np.ndarray) -> float:
    """Spectral slope alpha of |F|^2 ~ k^-alpha, fitted over the middle two thirds of the range of ln k."""
    k = wavenumbers(coarse.shape, 1)
    with np.errstate(divide="ignore"):
        log_k, log_power = np.log(k), np.log(np.abs(np.fft.fft2(coarse)) ** 2)
    valid = np.isfinite(log_k) & np.isfinite(log_power)
    if valid.any():
        low, high = log_k[valid].min(), log_k[valid].max()
        sixth = (high - low) / 6
        valid &= (log_k >= low + sixth) & (log_k <= high - sixth)
    if np.unique(log_k[valid]).size < 2:
        return FLAT_SLOPE
    return -float(np.polyfit(log_k[valid], log_power[valid], 1)[0])


def frame(coarse: np.ndarray, factor: int, phases: np.ndarray, threshold: float, fusion: bool = False) -> np.ndarray:
    """One realisation on one field.

    Gaussian noise with the field's spectral slope is exponentiated and scaled in every block to the block's rain:
    r = exp(g / sd(g)), y = r up(x / P r); below ``threshold`` y is 0.

    Args:
        coarse: [yc, xc] rain rate, no NaN.
        phases: [yc factor, xc factor] uniform in [0, 1): the Fourier phases over 2 pi.
        fusion: take the scales that the coarse field resolves from the field itself, made Gaussian by rank
            (D'Onofrio et al. 2014), instead of from noise.

    Returns:
        float64 [yc factor, xc factor].
    """
    if not coarse.any():
        return np.zeros(phases.shape)
    gaussian = _by_rank(coarse) if fusion else coarse
    noise = power_law(phases, slope(gaussian), factor)
    if fusion:
        noise = _fused(gaussian, noise, factor)
    deviation = noise.std()
    shape = np.exp(noise / deviation) if deviation > 0 else np.ones_like(noise)
    ny, nx = coarse.shape
    means = shape.reshape(ny, factor, nx, factor).mean(axis=(1, 3))
    fine = shape * _up(coarse / means, factor)
    return np.where(fine < threshold, 0.0, fine)


def power_law(phases: np.ndarray, alpha: float, factor: int) -> np.ndarray:
    """The real part of noise with amplitude k^(-alpha/2) and the given phases; its mean is 0."""
    shape = (phases.shape[0] // factor, phases.shape[1] // factor)
    k = wavenumbers(shape, factor)
    k[0, 0] = 1.0
    spectrum = k ** (-alpha / 2) * np.exp(2j * np.pi * phases)
    spectrum[0, 0] = 0.0
    return np.fft.ifft2(spectrum).real


def wavenumbers(shape: tuple[int, ...], factor: int) -> np.ndarray:
    """|k| in cycles per coarse cell, on the spectrum of a field ``factor`` times finer than ``shape``."""
    rows, columns = (np.fft.fftfreq(n * factor, d=1 / factor) for n in shape)
    return np.hypot(rows[:, None], columns[None, :])


def _by_rank(field: np.ndarray) -> np.ndarray:
    """The field's ranks as standard normal quantiles."""
    from scipy.special import ndtri

    quantiles = ndtri((np.arange(field.size) + 0.5) / field.size)
    gaussian = np.empty(field.size)
    gaussian[np.argsort(field, axis=None, kind="stable")] = quantiles
    return gaussian.reshape(field.shape)


def _fused(coarse: np.ndarray, noise: np.ndarray, factor: int) -> np.ndarray:
    """Noise whose scales below the coarse field's Nyquist wavenumber are the coarse field's.

    The noise is scaled so that both have the same mean power in the octave below that wavenumber.
    """
    large, small = np.fft.fft2(coarse) * factor**2, np.fft.fft2(noise)
    k_large, k = wavenumbers(coarse.shape, 1), wavenumbers(coarse.shape, factor)
    octave, octave_large = (k >= 0.25) & (k < 0.5), (k_large >= 0.25) & (k_large < 0.5)
    if not octave_large.any():
        return noise
    power, power_large = np.mean(np.abs(small[octave]) ** 2), np.mean(np.abs(large[octave_large]) ** 2)
    fused = small * np.sqrt(power_large / power)
    fused[k < 0.5] = _embedded(large, small.shape)[k < 0.5]
    return np.fft.ifft2(fused).real


def _embedded(spectrum: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """A coarse field's spectrum on a finer grid, with the half-cell shift between their first centres."""
    for axis, size in enumerate(shape):
        count = spectrum.shape[axis]
        frequency = np.fft.fftfreq(count, d=1 / count)
        turn = np.exp(-1j * np.pi * frequency * (1 / count - 1 / size))
        placed = np.zeros((*spectrum.shape[:axis], size, *spectrum.shape[axis + 1 :]), dtype=complex)
        index = np.where(frequency < 0, frequency + size, frequency).astype(np.int64)
        turned = np.moveaxis(spectrum, axis, -1) * turn
        np.moveaxis(placed, axis, -1)[..., index] = turned
        spectrum = placed
    return spectrum


def _up(coarse: np.ndarray, factor: int) -> np.ndarray:
    return coarse.repeat(factor, axis=-2).repeat(factor, axis=-1)

"""Simulated satellite precipitation: radar degraded by SREM2D, always labelled "simulated satellite".

The error model is that of Hossain and Anagnostou 2006, "A two-dimensional satellite rainfall error model", IEEE Transactions on
Geoscience and Remote Sensing 44(6): detection whose
probability rises with the rain rate, false alarms with exponential rates, and a multiplicative log-normal retrieval error,
each correlated in space (exponential correlogram) and from frame to frame. Added to it are what a radiometer does
to a storm: a displacement, a footprint, and damped cores.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import lru_cache

import numpy as np

from core.errors import SpecError
from core.grid import grid_of
from core.languages import Sentence
from core.types import VARIABLES, Scene

CELL_KM = 10.0
ORIGIN = "simulated satellite"


@dataclass(frozen=True, slots=True)
class Settings:
    """One satellite. The defaults are the reference set, on which models are scored.

    Attributes:
        detection_half, detection_95: rates (mm h-1) detected with probability 0.5 and 0.95; logistic in ln(rate).
        false_alarms: share of dry cells that show rain; ``false_alarm_mean``: their mean rate, mm h-1.
        log_sd: standard deviation of the retrieval error's logarithm; its mean is -log_sd^2 / 2 + log_bias.
        correlation_km: e-folding length of the errors; ``lag1``: their correlation from frame to frame.
        displacement_km: length of the parallax and sampling displacement; its direction is drawn.
        footprint_km: standard deviation of the Gaussian footprint.
        core_damping: d in rate <- rate (rate / 10)^-d above 10 mm h-1.
    """

    detection_half: float = 0.3
    detection_95: float = 5.0
    false_alarms: float = 0.05
    false_alarm_mean: float = 0.8
    log_sd: float = 0.7
    log_bias: float = 0.0
    correlation_km: float = 60.0
    lag1: float = 0.8
    displacement_km: float = 5.0
    footprint_km: float = 5.0
    core_damping: float = 0.05


@dataclass(frozen=True, slots=True)
class Ranges:
    """Intervals from which a satellite is drawn, uniformly; the defaults, for training, are wider than the reference set."""

    detection_half: tuple[float, float] = (0.15, 0.6)
    detection_95: tuple[float, float] = (3.0, 8.0)
    false_alarms: tuple[float, float] = (0.02, 0.09)
    false_alarm_mean: tuple[float, float] = (0.5, 1.2)
    log_sd: tuple[float, float] = (0.5, 0.9)
    log_bias: tuple[float, float] = (-0.3, 0.3)
    correlation_km: tuple[float, float] = (40.0, 90.0)
    lag1: tuple[float, float] = (0.8, 0.8)
    displacement_km: tuple[float, float] = (0.0, 12.0)
    footprint_km: tuple[float, float] = (3.0, 8.0)
    core_damping: tuple[float, float] = (0.0, 0.1)

    def draw(self, rng: np.random.Generator) -> Settings:
        """One satellite."""
        return Settings(**{f.name: float(rng.uniform(*getattr(self, f.name))) for f in fields(self)})


def reference(rng: np.random.Generator) -> Settings:
    """The reference set: the defaults with the bias drawn from +-0.2 and the displacement from 0 to 10 km."""
    return replace(Settings(), log_bias=float(rng.uniform(-0.2, 0.2)), displacement_km=float(rng.uniform(0, 10)))


UNSEEN = Settings(
    detection_half=0.7,
    detection_95=9.0,
    false_alarms=0.12,
    false_alarm_mean=1.4,
    log_sd=1.05,
    correlation_km=110.0,
    footprint_km=10.0,
    core_damping=0.12,
)
"""A worse satellite than any in training: all but bias and displacement, which are drawn, lie outside ``Ranges``."""


def unseen(rng: np.random.Generator) -> Settings:
    """The set that no model saw: ``UNSEEN`` with the bias drawn from +-0.2 and the displacement from 0 to 15 km."""
    return replace(UNSEEN, log_bias=float(rng.uniform(-0.2, 0.2)), displacement_km=float(rng.uniform(0, 15)))


SATELLITES: dict[str, Callable[[np.random.Generator], Settings]] = {"reference": reference, "unseen": unseen}
"""Sets for scoring, by name; training draws from ``Ranges``."""


def simulate_field(
    radar: np.ndarray, settings: Settings, rng: np.random.Generator, *, cell_km: float = CELL_KM, dry: float = 0.1
) -> np.ndarray:
    """What the satellite would show of ``radar``.

    Args:
        radar: (time, y, x), mm h-1 on the coarse grid; NaN is missing and stays missing.
        dry: rates below this are dry and can only become false alarms.

    Returns:
        (time, y, x) float32.
    """
    from scipy.special import ndtr  # the window imports this module before its first paint

    missing = np.isnan(radar)
    rain = _seen_through_footprint(np.where(missing, 0, radar), settings, rng, cell_km)
    error, detected, alarm, alarm_rate = (_fields(rain.shape, settings, rng, cell_km) for _ in range(4))
    retrieved = rain * np.exp(settings.log_bias - settings.log_sd**2 / 2 + settings.log_sd * error)
    hit = (rain >= dry) & (ndtr(detected) < detection_probability(rain, settings))
    false = (rain < dry) & (ndtr(alarm) < settings.false_alarms)
    rate = -settings.false_alarm_mean * np.log1p(-np.clip(ndtr(alarm_rate), 0, 1 - 1e-9))
    seen = np.where(hit, retrieved, np.where(false, rate, 0))
    return np.where(missing, np.nan, seen).astype(np.float32)


def detection_probability(rate: np.ndarray, settings: Settings) -> np.ndarray:
    """Logistic in ln(rate): 0.5 at ``detection_half``, 0.95 at ``detection_95``."""
    slope = np.log(19) / np.log(settings.detection_95 / settings.detection_half)
    with np.errstate(divide="ignore"):
        return 1 / (1 + np.exp(-slope * (np.log(rate) - np.log(settings.detection_half))))


def simulate(scene: Scene, seed: int, satellite: str = "reference") -> Scene:
    """The scene with its block-averaged radar input replaced by what a satellite would show.

    Args:
        satellite: the set it is drawn from, of ``SATELLITES``.

    Raises:
        SpecError: the scene is not a perfect-model scene of precipitation, so its input is not coarse radar; an
            unknown set; or a seed below 0.
    """
    if satellite not in SATELLITES:
        raise SpecError(
            Sentence(
                'the simulated satellite is "{satellite}"; expected one of {known}',
                satellite=satellite,
                known=", ".join(SATELLITES),
            ),
            remedy=Sentence("Use reference"),
        )
    if seed < 0:
        raise SpecError(
            Sentence("the satellite's seed is {seed}; expected 0 or more", seed=seed), remedy=Sentence("Use seed 0")
        )
    if VARIABLES[scene.variable].dry is None:
        raise SpecError(
            Sentence(
                "{scene} is of {variable}; expected precipitation, which the satellite's errors are known of",
                scene=scene.name,
                variable=scene.variable,
            ),
            remedy=Sentence("Leave the simulated satellite out"),
        )
    if scene.truth is None or scene.origin != "perfect model":
        raise SpecError(
            Sentence(
                'the input of {scene} is "{origin}"; expected block-averaged radar to degrade',
                scene=scene.name,
                origin=scene.origin,
            ),
            remedy=Sentence("Open a fine radar field and average it first (--coarsen)"),
        )
    rng = np.random.default_rng([seed, 7])
    settings = SATELLITES[satellite](rng)
    cell_km = grid_of(scene.input).step_km
    seen = simulate_field(scene.input.values, settings, rng, cell_km=cell_km)
    inputs = scene.inputs.assign({scene.variable: scene.input.copy(data=seen)})
    note = Sentence(
        "input replaced by a simulated satellite (SREM2D {name} set, seed {seed})", name=satellite, seed=seed
    )
    return replace(scene, inputs=inputs, origin=ORIGIN, source=(*scene.source, note))


def _seen_through_footprint(
    rain: np.ndarray, settings: Settings, rng: np.random.Generator, cell_km: float
) -> np.ndarray:
    from scipy.ndimage import gaussian_filter, shift

    angle = rng.uniform(0, 2 * np.pi)
    step = settings.displacement_km / cell_km
    moved = shift(rain, (0, step * np.sin(angle), step * np.cos(angle)), order=1, mode="nearest")
    smooth = gaussian_filter(
        moved, (0, settings.footprint_km / cell_km, settings.footprint_km / cell_km), mode="nearest"
    )
    return smooth * np.maximum(smooth / 10, 1) ** -settings.core_damping


def _fields(shape: tuple[int, ...], settings: Settings, rng: np.random.Generator, cell_km: float) -> np.ndarray:
    """Unit-normal fields (time, y, x), exponentially correlated in space, first-order autoregressive in time."""
    amplitude = _amplitude(shape[1:], settings.correlation_km / cell_km)
    frames = np.empty(shape)
    for i in range(shape[0]):
        white = rng.standard_normal(amplitude.shape)
        new = np.fft.ifft2(np.fft.fft2(white) * amplitude).real[: shape[1], : shape[2]]
        frames[i] = new if i == 0 else settings.lag1 * frames[i - 1] + np.sqrt(1 - settings.lag1**2) * new
    return frames


@lru_cache(maxsize=64)
def _amplitude(shape: tuple[int, int], length: float) -> np.ndarray:
    """Square root of the spectrum of exp(-distance / length) on a torus twice the size of the field."""
    ny, nx = 2 * shape[0], 2 * shape[1]
    y = np.minimum(np.arange(ny), ny - np.arange(ny))
    x = np.minimum(np.arange(nx), nx - np.arange(nx))
    correlation = np.exp(-np.hypot(y[:, None], x) / length)
    spectrum = np.maximum(np.fft.fft2(correlation).real, 0)
    return np.sqrt(spectrum / spectrum.mean())

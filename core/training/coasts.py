"""How much an error counts by where it is: on land, at sea, and by the distance to the coast.

    w = sigmoid(d) (w_land - w_sea) + w_sea, divided by its mean over the crop.

d grows from the sea to the land. ``calibrated`` takes it in proportion to the signed distance to the coast, so that both
limits are reached some km from it. ``legacy`` is what the DANRA downscaling code has: a distance squeezed into [0, 1],
so that w spans no more than [0.75, 0.866] for (1, 0.5). ``masked`` jumps at the coast; with 0 at sea, only land counts.
"""

from collections.abc import Callable

import numpy as np
from scipy.ndimage import distance_transform_edt
from scipy.special import expit

from core.errors import SpecError
from core.grid.lattice import KM_PER_DEGREE
from core.languages import Sentence
from core.training.config import LandSettings, Recipe

SURPLUS = 10.0
"""What ``legacy`` counts land as, in pixels of distance from the sea's edge."""


def weights(land: np.ndarray, settings: LandSettings, pixel_km: float) -> np.ndarray:
    """Weights of the pixels of crops, float32 (b, y, x), each crop's with a mean of 1 (0 where nothing of it counts).

    Args:
        land: (b, y, x), a pixel's share of land; half and more is land.
        pixel_km: side of a pixel.
    """
    raw = np.stack([_raw(crop >= 0.5, settings, pixel_km) for crop in land])
    mean = raw.mean((-2, -1), keepdims=True)
    return (raw / np.where(mean > 0, mean, 1)).astype(np.float32)


def legacy_distance(land: np.ndarray) -> np.ndarray:
    """10 on land, less the distance in pixels to the nearest land at sea; squeezed into [0, 1] over the crop.

    Of a crop without a coast: 1 on land, 0 at sea.
    """
    if land.all() or not land.any():
        return land.astype(np.float64)
    distance = SURPLUS * land - distance_transform_edt(~land)
    return (distance - distance.min()) / np.ptp(distance)


def signed_distance(land: np.ndarray) -> np.ndarray:
    """Distance in pixels to the coast, which runs between pixels: 0.5 beside it, positive on land, negative at sea.

    Of a crop without a coast: infinite.
    """
    if land.all() or not land.any():
        return np.where(land, np.inf, -np.inf)
    return np.where(land, distance_transform_edt(land) - 0.5, 0.5 - distance_transform_edt(~land))


MODES: dict[str, Callable[[np.ndarray, float], np.ndarray]] = {
    "legacy": lambda land, scale: legacy_distance(land),
    "calibrated": lambda land, scale: scale * signed_distance(land),
    "masked": lambda land, scale: np.where(land, np.inf, -np.inf),
}
"""(land (y, x), k km of a pixel) -> d, by the name used in recipes."""


def _raw(land: np.ndarray, settings: LandSettings, pixel_km: float) -> np.ndarray:
    share = expit(MODES[settings.mode](land, settings.per_km * pixel_km))
    return share * (settings.land - settings.sea) + settings.sea


def pixel_km(recipe: Recipe) -> float:
    """Side of a recipe's fine pixels, along a meridian."""
    return recipe.coarse_step_degrees * KM_PER_DEGREE / recipe.factor


def check_land(settings: LandSettings) -> None:
    """Refuse a mode that there is not, and weights that cannot be.

    Raises:
        SpecError: in the recipe.
    """
    if settings.mode not in MODES or not (settings.sea >= 0 and settings.land > 0 and settings.per_km > 0):
        raise SpecError(
            Sentence(
                '[land] has mode "{mode}", land {land}, sea {sea} and per_km {per_km}; expected {known}, land above '
                "0, sea 0 or more and per_km above 0",
                mode=settings.mode,
                land=settings.land,
                sea=settings.sea,
                per_km=settings.per_km,
                known=", ".join(MODES),
            ),
            remedy=Sentence("Correct the recipe"),
        )

"""How a scene departs from what a model was trained on, in words. Without torch.

A card's ``domain`` (``core.training.domain``) is a sample of the training's inputs, so each limit leaves room around it:

- intensity: ``RARER`` times as many cells above a high value (or, of what is never dry, below a low one) as the share that
  the value was taken for, or a cell ``BEYOND`` of the whole range outside of it. Chosen so that five storms held out of the
  shipped models' training pass, a convective one over Texas with 4 % of its wet cells above what 0.1 % were, and the heavy
  ones ten times as strong do not. Drizzle ten times as strong is rain like any other: nobody can tell.
- coverage: ``MISSING`` more missing than in training. What is missing is shown to a network as dry, so that rain ends at
  edges where there are none; of fewer cells than one in twenty most have no such neighbour.
- resolution: an input spread from cells ``COARSER`` times as long as the model's. It is smoother than a mean over its cells.
- time meaning: means ``LONGER`` times as long as the longest, or as much shorter than the shortest, seen. Up to ``INSTANT``
  minutes, rain has hardly moved by half a coarse cell, and a mean is as good as an instant.
- season: a month that is not next to one seen, for neighbours share half of their weather.
- place: more than ``ELSEWHERE`` of the cells outside of the box seen.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from core.covariates import degrees_of
from core.grid import crop
from core.grid.lattice import KM_PER_DEGREE
from core.languages import Sentence
from core.models.card import ModelCard
from core.types import VARIABLES, Scene, Variable
from core.units import percent

RARER = {0.99: 20.0, 0.999: 50.0}
BEYOND = 0.25
MISSING = 0.05
COARSER = 1.5
LONGER = 1.5
INSTANT = 5.0
ELSEWHERE = 0.1
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Departure:
    """One way in which a scene lies outside of what a model was trained on.

    Attributes:
        model: its id.
        kind: "intensity", "coverage", "resolution", "time meaning", "season" or "place".
        reason: what was found, and what the model knows, in a sentence without a full stop.
    """

    model: str
    kind: str
    reason: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.reason}"


def departures(cards: Iterable[ModelCard], scene: Scene) -> tuple[Departure, ...]:
    """All departures of a scene's region from what a run's models were trained on; none of models that do not say.

    Args:
        cards: of the models, in the order of the stages: the first one sees the scene's values, a later one what that made
            of them.
    """
    found = []
    for place, card in enumerate(cards):
        if not card.domain or card.variable != scene.variable:
            continue
        kinds = {"intensity": _intensity(card.domain, scene) if place == 0 else ""}
        kinds |= {"coverage": _coverage(card.domain, scene) if place == 0 else ""}
        kinds |= {"resolution": _resolution(card, scene), "time meaning": _time_meaning(card.domain, scene)}
        kinds |= {"season": _season(card.domain, scene), "place": _place(card.domain, scene)}
        found += [Departure(card.id, kind, reason) for kind, reason in kinds.items() if reason]
    return tuple(found)


def recorded(found: Iterable[Departure]) -> list[dict[str, str]]:
    """For provenance."""
    return [asdict(departure) for departure in found]


def _intensity(domain: dict[str, Any], scene: Scene) -> str:
    variable = VARIABLES[scene.variable]
    values = crop(scene.input, scene.region).values.astype(np.float64)
    values = values[np.isfinite(values)]
    room = BEYOND * (domain["highest"] - domain["lowest"])
    if values.size and values.max() > domain["highest"] + room:
        found, known = _shown(values.max(), variable), _shown(domain["highest"], variable)
        return Sentence("up to {found}; in training at most {known}", found=found, known=known)
    if variable.dry is None and values.size and values.min() < domain["lowest"] - room:
        found, known = _shown(values.min(), variable), _shown(domain["lowest"], variable)
        return Sentence("down to {found}; in training at least {known}", found=found, known=known)
    counted = values if variable.dry is None else values[values >= variable.dry]
    return _shares(domain["quantiles"], counted, variable)


def _shares(quantiles: dict[str, float], values: np.ndarray, variable: Variable) -> str:
    """Whether values that were rare in training are common here."""
    if not values.size:
        return ""
    for share, rarer in RARER.items():
        tails = [("above", quantiles[f"{share:g}"], values > quantiles[f"{share:g}"])]
        if variable.dry is None:
            low = quantiles[f"{1 - share:g}"]
            tails.append(("below", low, values < low))
        for side, limit, beyond in tails:
            if beyond.mean() > rarer * (1 - share):
                shares = {"found": percent(beyond.mean()), "known": percent(1 - share)}
                return _share(side, wet=variable.dry is not None, limit=_shown(limit, variable), **shares)
    return ""


def _share(side: str, *, wet: bool, **told: str) -> Sentence:
    if wet:
        return Sentence("{found} of the wet cells are above {limit}; in training {known}", **told)
    if side == "above":
        return Sentence("{found} of the cells are above {limit}; in training {known}", **told)
    return Sentence("{found} of the cells are below {limit}; in training {known}", **told)


def _coverage(domain: dict[str, Any], scene: Scene) -> str:
    missing = float(np.isnan(crop(scene.input, scene.region).values).mean())
    if missing <= domain["missing"] + MISSING:
        return ""
    if not domain["missing"]:
        return Sentence("{found} of the cells are missing, and taken as dry; in training none", found=percent(missing))
    return Sentence(
        "{found} of the cells are missing, and taken as dry; in training {known}",
        found=percent(missing),
        known=percent(domain["missing"]),
    )


def _resolution(card: ModelCard, scene: Scene) -> str:
    understood, own = scene.understood, card.coarse_step_degrees * KM_PER_DEGREE
    if understood is None or not understood.regridded or understood.step_km <= COARSER * own:
        return ""
    return Sentence(
        "spread from cells of {found:.3g} km; trained on means over cells of {own:.3g} km",
        found=understood.step_km,
        own=own,
    )


def _time_meaning(domain: dict[str, Any], scene: Scene) -> str:
    if scene.understood is None or not domain["minutes"]:
        return ""
    found = max(scene.understood.minutes, INSTANT)
    shortest, longest = (max(limit, INSTANT) for limit in (min(domain["minutes"]), max(domain["minutes"])))
    if shortest / LONGER <= found <= longest * LONGER:
        return ""
    known = tuple(map(meaning, domain["minutes"]))
    return Sentence("{found}; trained on {known}", found=meaning(scene.understood.minutes), known=known)


def meaning(minutes: float) -> Sentence:
    """What values stand for, by the length of their means."""
    return Sentence("means over {minutes:g} min", minutes=minutes) if minutes else Sentence("instants")


def _season(domain: dict[str, Any], scene: Scene) -> str:
    if not domain["months"] or (scene.understood is not None and not scene.understood.dated):
        return ""
    found = np.unique(scene.input["time"].values.astype("datetime64[M]").astype(int) % 12 + 1)
    far = [int(month) for month in found if min(_apart(int(month), seen) for seen in domain["months"]) > 1]
    if not far:
        return ""
    return Sentence("{found}; trained on {known}", found=months(far), known=months(domain["months"]))


def months(numbers: Iterable[int]) -> tuple[str, ...]:
    """Calendar months by name."""
    return tuple(MONTHS[number - 1] for number in numbers)


def _apart(one: int, other: int) -> int:
    """Months between two, around the turn of the year."""
    return min((one - other) % 12, (other - one) % 12)


def _place(domain: dict[str, Any], scene: Scene) -> str:
    if "box" not in domain:
        return ""
    south, north, west, east = domain["box"]
    latitude, longitude = degrees_of(crop(scene.input, scene.region))
    inside = (latitude >= south) & (latitude <= north) & (longitude >= west) & (longitude <= east)
    if (~inside).mean() <= ELSEWHERE:
        return ""
    where = box_words((float(latitude.min()), float(latitude.max()), float(longitude.min()), float(longitude.max())))
    return Sentence(
        "{share} of {where} lies outside of {known}",
        share=percent((~inside).mean()),
        where=where,
        known=box_words(domain["box"]),
    )


def box_words(box: Iterable[float]) -> Sentence:
    """South, north, west and east in words."""
    south, north, west, east = box
    lines = {"south": _latitude(south), "north": _latitude(north), "west": _longitude(west), "east": _longitude(east)}
    return Sentence("{south} to {north}, {west} to {east}", **lines)


def _latitude(value: float) -> Sentence:
    size = abs(value)
    return Sentence("{size:.3g}° S", size=size) if value < 0 else Sentence("{size:.3g}° N", size=size)


def _longitude(value: float) -> Sentence:
    size = abs(value)
    return Sentence("{size:.3g}° W", size=size) if value < 0 else Sentence("{size:.3g}° E", size=size)


def _shown(value: float, variable: Variable) -> str:
    return f"{variable.shown(float(value)):.3g} {variable.units_shown}"

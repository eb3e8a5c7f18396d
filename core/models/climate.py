"""The mean and standard deviation of every calendar month that a field is standardised by (DeepR's scalers).

They are measured on the training period, travel with a model's weights, and are looked up by place and month.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from core.covariates import land_share
from core.errors import GridError, ModelError, TimeError
from core.languages import Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Climate:
    """A model's statistics, float32 in canonical units, by month.

    Attributes:
        kind: one of ``core.models.card.SCALERS``.
        months: [month], 1 to 12, those that are known.
        mean, sd: [month] for "domain", [month, (land, water)] for "land_mask", [month, lat, lon] for "pixel"; sd > 0.
        latitude, longitude: [lat], [lon], ascending degrees of the cells' centres, for "pixel"; else empty.
    """

    kind: str
    months: np.ndarray
    mean: np.ndarray
    sd: np.ndarray
    latitude: np.ndarray
    longitude: np.ndarray

    @classmethod
    def of(cls, kind: str, arrays: Mapping[str, np.ndarray]) -> Self:
        """From what ``arrays`` gave.

        Raises:
            ModelError: an array is missing.
        """
        try:
            return cls(kind, **arrays)
        except TypeError as error:
            raise ModelError(
                Sentence(
                    'the weights hold {held} of the "{kind}" scaler\'s statistics; expected months, mean, sd, '
                    "latitude and longitude",
                    held=", ".join(arrays) or "nothing",
                    kind=kind,
                ),
                remedy=Sentence("Reinstall the model"),
            ) from error

    def arrays(self) -> dict[str, np.ndarray]:
        """Copies of all of it but the kind, by name."""
        named = {name: getattr(self, name) for name in ("months", "mean", "sd", "latitude", "longitude")}
        return {name: np.array(values, order="C") for name, values in named.items()}

    def check(self, latitude: np.ndarray, longitude: np.ndarray, months: Iterable[int]) -> None:
        """Refuse cells or months that have no statistics.

        Args:
            latitude, longitude: [y, x] of the cells' centres, degrees.

        Raises:
            TimeError: a month that was not trained on.
            GridError: with "pixel", a cell outside the training grid.
        """
        if unknown := sorted(set(months) - set(self.months.tolist())):
            raise TimeError(
                Sentence(
                    "the input has times in month {found}; the model's statistics are of month {known}",
                    found=_listed(unknown),
                    known=_listed(self.months),
                ),
                remedy=Sentence("Choose a time in a month that the model was trained on, or a model without a scaler"),
            )
        if self.kind != "pixel":
            return
        for name, found, known in (("lat", latitude, self.latitude), ("lon", longitude, self.longitude)):
            low, high = _edges(known)[[0, -1]]
            if found.min() < low or found.max() > high:
                raise GridError(
                    Sentence(
                        "the region has cells at {name} {least:.6g} to {most:.6g}; the model's statistics cover "
                        "{name} {low:.6g} to {high:.6g}",
                        name=name,
                        least=found.min(),
                        most=found.max(),
                        low=low,
                        high=high,
                    ),
                    remedy=Sentence("Choose a region inside it, or a model without statistics by pixel"),
                )

    def fields(self, latitude: np.ndarray, longitude: np.ndarray, month: int) -> np.ndarray:
        """Mean and standard deviation of cells in a month, those of the nearest known cell outside the training grid.

        Args:
            latitude, longitude: [y, x] of the cells' centres, degrees.
            month: one of ``months``.

        Returns:
            float32 [2, y, x], nothing missing.
        """
        known = np.stack([self.mean, self.sd])[:, int(np.flatnonzero(self.months == month)[0])]
        if self.kind == "pixel":
            return known[:, _cell(latitude, self.latitude), _cell(longitude, self.longitude)]
        if self.kind == "land_mask":
            return known[:, (land_share(latitude, longitude) < 0.5).astype(int)]
        return np.broadcast_to(known[:, None, None], (2, *latitude.shape)).copy()


def month_of(time: np.datetime64) -> int:
    """1 to 12."""
    return int(time.astype("datetime64[M]").astype(int)) % 12 + 1


def _cell(values: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Index of the cell that holds each value, the outermost beyond them."""
    return np.searchsorted(_edges(centres)[1:-1], values)


def _edges(centres: np.ndarray) -> np.ndarray:
    """Half-way between centres; the outermost as far beyond, and a little for the rounding of coordinates."""
    half = np.diff(centres) / 2
    slack = 1e-3 * half.min()
    return np.concatenate([[centres[0] - half[0] - slack], centres[:-1] + half, [centres[-1] + half[-1] + slack]])


def _listed(months: Iterable[int]) -> str:
    return ", ".join(str(month) for month in months)

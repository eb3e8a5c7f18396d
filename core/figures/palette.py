"""The window's palettes for print: ``resources/palettes`` as colours on paper, with the scale of a variable."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.colors import BoundaryNorm, Colormap, ListedColormap, LogNorm, Normalize

from core.errors import InputError
from core.languages import Sentence
from core.types import VARIABLES, Variable

PALETTES = Path(__file__).resolve().parents[2] / "resources" / "palettes"
COLOURS = 254
"""Colours of a continuous palette, as many as the window has."""


@dataclass(frozen=True, slots=True, eq=False)
class Paint:
    """How one variable is painted, in every panel alike.

    Attributes:
        bounds: lower edges of the classes, or None where colours run continuously.
    """

    variable: Variable
    colours: Colormap
    scale: Normalize
    bounds: tuple[float, ...] | None

    @classmethod
    def of(cls, variable: str, palette: str | None = None) -> "Paint":
        """The palette's colours for a light page.

        Raises:
            InputError: no such palette.
        """
        known = VARIABLES[variable]
        table = _read(palette or known.palette)
        if table["kind"] == "classes":
            bounds = tuple(table["bounds"])
            colours = ListedColormap(table.get("light", table)["colours"])
            return cls(known, colours, BoundaryNorm(bounds, len(bounds), extend="max"), bounds)
        scale = (LogNorm if known.logarithmic else Normalize)(known.levels[0], known.levels[-1], clip=True)
        return cls(known, ListedColormap(gradient(table["light"]["stops"], COLOURS)), scale, None)

    def rgba(self, field: np.ndarray) -> np.ndarray:
        """float [y, x, 4] in 0..1 of a field [y, x]: dry is white, missing transparent, so that the hatching shows."""
        missing = np.isnan(field)
        known = np.where(missing, self.variable.levels[0], field)
        dry = known < self.variable.dry if self.variable.dry is not None else np.zeros_like(missing)
        rgba = np.array(self.colours(self.scale(np.maximum(known, self.floor))))
        rgba[dry] = 1.0
        rgba[missing] = 0.0
        return rgba

    @property
    def floor(self) -> float:
        """Values below it have its colour: a logarithm has no colour for nought."""
        return self.variable.levels[0] if self.bounds is None else self.bounds[0]


def gradient(stops: list[list[float]], count: int) -> np.ndarray:
    """sRGB [count, 3] in 0..1 through evenly spaced OKLCh stops, interpolated in OKLab.

    Source: Ottosson 2020, https://bottosson.github.io/posts/oklab/.
    """
    lightness, chroma, hue = np.array(stops, float).T
    lab = np.stack([lightness, chroma * np.cos(np.radians(hue)), chroma * np.sin(np.radians(hue))])
    places = np.linspace(0, len(stops) - 1, count)
    L, a, b = (np.interp(places, np.arange(len(stops)), channel) for channel in lab)
    l, m, s = (
        (L + 0.3963377774 * a + 0.2158037573 * b) ** 3,
        (L - 0.1055613458 * a - 0.0638541728 * b) ** 3,
        (L - 0.0894841775 * a - 1.2914855480 * b) ** 3,
    )
    linear = np.stack(
        [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ],
        axis=-1,
    ).clip(0, 1)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def _read(name: str) -> dict:
    path = PALETTES / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(sorted(p.stem for p in PALETTES.glob("*.toml")))
        raise InputError(
            Sentence('there is no palette "{name}"; expected one of {known}', name=name, known=known),
            remedy=Sentence("Name one of these"),
        )
    return tomllib.loads(path.read_text(encoding="utf-8"))

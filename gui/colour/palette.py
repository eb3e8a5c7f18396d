"""The palettes of ``resources/palettes`` as colours, and colours for members."""

import tomllib
from functools import cache
from pathlib import Path

import numpy as np

from core.types import VARIABLES
from gui.words import tr

PALETTES = Path(__file__).resolve().parents[2] / "resources" / "palettes"


def member_colours(count: int, *, dark: bool = False) -> np.ndarray:
    """uint8 [count, 3]: hues as far from each other as so many can be, all equally light."""
    hues = np.arange(count) * 2 * np.pi / max(count, 1)
    lightness, chroma = (0.74, 0.12) if dark else (0.6, 0.13)
    return _srgb(np.stack([np.full(count, lightness), chroma * np.cos(hues), chroma * np.sin(hues)], -1))


def palettes(variable: str = "precip") -> tuple[tuple[str, str], ...]:
    """(name, title) of the palettes offered for a variable, its default first."""
    names = sorted(path.stem for path in PALETTES.glob("*.toml"))
    suitable = [(name, tr(palette_of(name)["title"])) for name in names if variable in palette_of(name)["suits"]]
    return tuple(sorted(suitable, key=lambda pair: pair[0] != VARIABLES[variable].palette))


def has_classes(variable: str, palette: str) -> bool:
    """Whether a palette (an empty name is the variable's own) brings levels of its own."""
    return palette_of(palette or VARIABLES[variable].palette)["kind"] == "classes"


@cache
def palette_of(name: str) -> dict:
    """A palette as its file describes it."""
    return tomllib.loads((PALETTES / f"{name}.toml").read_text(encoding="utf-8"))


def class_colours(colours: list[str], count: int) -> np.ndarray:
    """uint8 [count, 3]: one row per class, the last repeated."""
    rows = np.array([list(bytes.fromhex(colour.removeprefix("#"))) for colour in colours], np.uint8)
    return rows[np.minimum(np.arange(count), len(rows) - 1)]


def gradient(stops: list[list[float]], count: int) -> np.ndarray:
    """uint8 [count, 3] through evenly spaced OKLCh stops, interpolated in OKLab."""
    lightness, chroma, hue = np.array(stops, float).T
    lab = np.stack([lightness, chroma * np.cos(np.radians(hue)), chroma * np.sin(np.radians(hue))])
    places = np.linspace(0, len(stops) - 1, count)
    return _srgb(np.stack([np.interp(places, np.arange(len(stops)), channel) for channel in lab], -1))


def _srgb(lab: np.ndarray) -> np.ndarray:
    """OKLab [..., 3] -> uint8 sRGB; Ottosson (2020), https://bottosson.github.io/posts/oklab/."""
    to_cones = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
    to_linear = [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
    linear = np.clip((lab @ np.array(to_cones).T) ** 3 @ np.array(to_linear).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(encoded * 255).astype(np.uint8)

"""How each system is drawn: a colour that the colour-blind tell apart, and a way of dashing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from core.verify.diagram import MEAN, TRUTH_NAME
from gui.widgets.theme import Theme
from gui.words import tr

COLOURS = {
    "Stormlens": ("#0a62a8", "#5fb4f2"),
    "oracle": ("#007a59", "#2fd0a0"),
    "RainFARM": ("#c04f00", "#ff9650"),
    "RainFARM oracle": ("#a8508a", "#e6a3cb"),
    "bicubic": ("#7d6200", "#e5c454"),
    "bilinear": ("#6b7178", "#a3abb3"),
    "along the ground": ("#007a59", "#2fd0a0"),
    "input": ("#6b7178", "#a3abb3"),
}
"""In the light and in the dark theme, after Okabe and Ito."""
FURTHER = (("#9a6a00", "#f0d090"), ("#b0005a", "#ff8fc8"), ("#3f7d00", "#a8e06a"))
OTHERS = (("#5a3ea6", "#b9a3ff"), ("#8c2d2d", "#ff9d9d"), ("#2d6a6a", "#8fd6d6"), *FURTHER)
GLYPHS = {Qt.PenStyle.SolidLine: "━━", Qt.PenStyle.DashLine: "╍╍", Qt.PenStyle.DotLine: "┉┉"}
"""How the legend draws a line."""


@dataclass(frozen=True, slots=True)
class Look:
    """A line's colour, style and width in pixels."""

    colour: str
    style: Qt.PenStyle
    width: float

    @property
    def pen(self) -> QPen:
        """As wide on screen at every scale."""
        pen = QPen(QColor(self.colour), self.width, self.style)
        pen.setCosmetic(True)
        return pen

    @property
    def glyph(self) -> str:
        """The line in the legend."""
        return f'<span style="color:{self.colour}">{GLYPHS[self.style]}</span>'


def name_of(system: str) -> str:
    """A system in the interface's language, or its mean; names that people gave stay."""
    name = system.removesuffix(f" {MEAN}")
    return tr("{system} mean", system=tr(name)) if name != system else tr(name)


def look_of(system: str, theme: Theme) -> Look:
    """How a system is drawn: those that know the truth dashed, ensemble means and interpolations dotted."""
    if system == TRUTH_NAME:
        return Look(theme.text, Qt.PenStyle.SolidLine, 2.4)
    mean = system.endswith(f" {MEAN}")
    name = system.removesuffix(f" {MEAN}")
    pair = COLOURS.get(name) or OTHERS[sum(map(ord, name)) % len(OTHERS)]
    if name.endswith("oracle"):
        style = Qt.PenStyle.DashLine
    else:
        style = Qt.PenStyle.DotLine if mean or name in ("bicubic", "bilinear", "input") else Qt.PenStyle.SolidLine
    return Look(pair[theme.dark], style, 2.0 if name == "Stormlens" else 1.5)

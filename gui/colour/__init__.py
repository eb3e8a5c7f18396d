"""What a field looks like: palettes, levels, and RGBA with dry and missing told apart. Pure numpy, no Qt."""

from gui.colour.colouring import DRY, FIRST, LAST, MISSING, Colouring, coarser, shrink, title_of
from gui.colour.members import MemberColouring
from gui.colour.palette import PALETTES, has_classes, member_colours, palettes
from gui.colour.scale import NO_RATIO, RATIO_LIMIT, USUAL, Levels, Scale, difference_limit

__all__ = [
    "DRY",
    "FIRST",
    "LAST",
    "MISSING",
    "NO_RATIO",
    "PALETTES",
    "RATIO_LIMIT",
    "USUAL",
    "Colouring",
    "Levels",
    "MemberColouring",
    "Scale",
    "coarser",
    "difference_limit",
    "has_classes",
    "member_colours",
    "palettes",
    "shrink",
    "title_of",
]

"""What a panel can show, as words that a session remembers: ``downscaled``, ``downscaled:mean - truth@1f3a``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from gui.words import tr

PRODUCTS: tuple[tuple[str, str], ...] = (
    ("member", tr("member")),
    ("mean", tr("mean")),
    ("spread", tr("spread")),
    ("probability", tr("probability of more than")),
    ("percentile", tr("percentile")),
    ("max", tr("largest of all")),
    ("min", tr("smallest of all")),
    ("rank", tr("rank of the truth")),
    ("paintball", tr("paintball of more than")),
    ("outlines", tr("outlines of more than")),
)
"""What an ensemble is reduced to, and how a list calls it."""

ALONE = {"probability": tr("probability"), "paintball": tr("paintball"), "outlines": tr("outlines")}
"""How a menu calls what is of a threshold that it does not show."""

OF_A_THRESHOLD = ("probability", "paintball", "outlines")
OF_ONE_ENSEMBLE = ("rank", "paintball", "outlines")
"""Products that cannot be subtracted or divided; comparisons are of the mean then."""

SOURCES: tuple[tuple[str, str], ...] = (
    ("input", tr("Input")),
    ("corrected", tr("Corrected")),
    ("downscaled", tr("Downscaled")),
    ("oracle", tr("Oracle")),
    ("truth", tr("Truth")),
)
"""The fields of a run, and how titles call them."""

WAY: tuple[str, ...] = ("noisy state", "clean estimate")
"""A member between noise and field, while one is followed: what the network is asked about, and its answer."""

CALLED = {
    "input": tr("input"),
    "corrected": tr("corrected"),
    "downscaled": tr("downscaled"),
    "oracle": tr("oracle"),
    "truth": tr("truth"),
    "along the ground": tr("along the ground"),
    "noisy state": tr("noisy state"),
    "clean estimate": tr("clean estimate"),
    "bicubic": tr("bicubic"),
    "bilinear": tr("bilinear"),
}
"""The same within a title, and other fields that have a name in words."""

ENSEMBLES = ("corrected", "downscaled", "oracle", "RainFARM")
BASELINES: dict[str, tuple[str, ...]] = {
    "precip": ("RainFARM", "bicubic", "bilinear"),
    "t2m": ("bicubic", "along the ground", "bilinear"),
}
"""What a variable's downscaled field is compared with, by the names of the score table."""

OPERATIONS = (("-", tr("Difference from")), ("/", tr("Ratio to")))


@dataclass(frozen=True, slots=True)
class Content:
    """A field, or two that are compared.

    Attributes:
        source: a name of ``SOURCES`` or ``BASELINES``; with "@" and the id of a run, that run's.
        product: of an ensemble, one of ``PRODUCTS``; "member 3" is always that one, and nothing means what the bar under
            the maps says.
        operation: "-" or "/" where another field is subtracted or divided by.
        against: that field; of an ensemble the same product.
    """

    source: str
    product: str = ""
    operation: str = ""
    against: str = ""

    @classmethod
    def parse(cls, words: str) -> "Content":
        """From what ``str`` gives; a product that there is not counts as none."""
        for operation, _ in OPERATIONS:
            left, found, right = words.partition(f" {operation} ")
            if found:
                return replace(cls.parse(left), operation=operation, against=right)
        source, _, product = words.partition(":")
        kind, _, number = product.partition(" ")
        known = kind in dict(PRODUCTS) and (not number or (kind == "member" and number.isdecimal() and int(number) > 0))
        return cls(source, product if known else "")

    def __str__(self) -> str:
        shown = f"{self.source}:{self.product}" if self.product else self.source
        return f"{shown} {self.operation} {self.against}" if self.operation else shown

    @property
    def sources(self) -> tuple[str, ...]:
        """The one or two fields it is made of."""
        return (self.source, self.against) if self.operation else (self.source,)

    @property
    def runs(self) -> tuple[str, ...]:
        """The ids of the runs other than the one on show that it needs."""
        return tuple(run for run in map(run_of, self.sources) if run)

    @property
    def title(self) -> str:
        """The fields by name, without the product."""
        return self.titled({})

    def titled(self, names: Mapping[str, str]) -> str:
        """The same with the names of other runs, by their ids."""
        left = title_of(self.source, names)
        return f"{left} {SIGNS[self.operation]} {_called(self.against, names)}" if self.operation else left

    def of(self, source: str) -> "Content":
        """Another field alone, its product kept where it has any."""
        return Content(source, self.product if field_of(source) in ENSEMBLES else "")

    def compared(self, operation: str, against: str) -> "Content":
        """The difference from, or the ratio to, another field."""
        return replace(self, operation=operation, against=against)


SIGNS = {"-": "\N{MINUS SIGN}", "/": "/"}


def field_of(source: str) -> str:
    """The field's name, whosever it is."""
    return source.partition("@")[0]


def run_of(source: str) -> str:
    """The id of the run that a field is of; empty for the one on show."""
    return source.partition("@")[2]


def renamed(content: str, before: str, after: str) -> str:
    """The same content, of a run that has another id."""
    return re.sub(rf"@{re.escape(before)}\b", f"@{after}", content)


def beside(source: str, field: str) -> str:
    """Another field of the run that ``source`` is of."""
    run = run_of(source)
    return f"{field}@{run}" if run else field


def title_of(source: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """How titles call a field; ``names`` of runs by their ids."""
    called = _called(source, names)
    return called[:1].upper() + called[1:]


def _called(source: str, names: Mapping[str, str]) -> str:
    run = run_of(source)
    field = CALLED.get(field_of(source), field_of(source))
    return f"{field} ({names.get(run) or tr('another run')})" if run else field


@dataclass(frozen=True, slots=True)
class OfferedRun:
    """Another run, as menus offer it: its id and name, and which fields and how many members it has."""

    id: str
    name: str
    fields: tuple[str, ...]
    members: int


Rows = tuple[tuple[str, ...], ...]
LAYOUTS: tuple[tuple[str, Rows], ...] = (
    (tr("Four in a square"), (("input", "corrected"), ("downscaled", "truth"))),
    (tr("Four in a row"), (("input", "corrected", "downscaled", "truth"),)),
    (tr("Input and downscaled"), (("input", "downscaled"),)),
    (tr("Downscaled and truth"), (("downscaled", "truth"),)),
    (tr("Input and corrected"), (("input", "corrected"),)),
    (tr("Input alone"), (("input",),)),
    (tr("Corrected alone"), (("corrected",),)),
    (tr("Downscaled alone"), (("downscaled",),)),
    (tr("Truth alone"), (("truth",),)),
)
"""What keys 1 to 9 show: a name, and the panels row by row."""

SHAPES = {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3), 9: (3, 3)}
"""Rows and columns of so many panels."""

FURTHER = (
    *("input", "corrected", "downscaled", "truth", "downscaled:spread", "downscaled:probability"),
    *("downscaled - truth", "oracle", "RainFARM", "bicubic", "downscaled / truth"),
)
"""What panels are filled with that were not on show before, in this order."""


def arranged(count: int, present: Rows) -> Rows:
    """So many panels: those on show first, then ``FURTHER`` ones."""
    shown = [content for row in present for content in row]
    shown = [*shown, *(content for content in FURTHER if content not in shown)][:count]
    rows, columns = SHAPES[count]
    return tuple(tuple(shown[row * columns : (row + 1) * columns]) for row in range(rows))


def replaced(rows: Rows, position: int, content: str) -> Rows:
    """The same with another content at a position, counted row by row from 0."""
    columns = len(rows[0])
    return tuple(
        tuple(content if row * columns + column == position else shown for column, shown in enumerate(line))
        for row, line in enumerate(rows)
    )


def swapped(rows: Rows, one: int, other: int) -> Rows:
    """The same with the contents of two positions, counted row by row from 0, in each other's place."""
    shown = [content for line in rows for content in line]
    return replaced(replaced(rows, one, shown[other]), other, shown[one])


def is_grid(rows: Rows) -> bool:
    """Whether rows of panels can be shown: as long as each other, one to three by one to four."""
    return 1 <= len(rows) <= 3 and len({len(row) for row in rows}) == 1 and 1 <= len(rows[0]) <= 4

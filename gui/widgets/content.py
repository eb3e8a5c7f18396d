"""What a panel can show, as words that a session remembers: ``downscaled``, ``downscaled:mean - truth``."""

from dataclasses import dataclass, replace

PRODUCTS: tuple[tuple[str, str], ...] = (
    ("member", "member"),
    ("mean", "mean"),
    ("spread", "spread"),
    ("probability", "probability of more than"),
    ("percentile", "percentile"),
    ("max", "largest of all"),
    ("min", "smallest of all"),
    ("rank", "rank of the truth"),
    ("paintball", "paintball of more than"),
    ("outlines", "outlines of more than"),
)
"""What an ensemble is reduced to, and how a list calls it."""

OF_A_THRESHOLD = ("probability", "paintball", "outlines")
OF_ONE_ENSEMBLE = ("rank", "paintball", "outlines")
"""Products that cannot be subtracted or divided; comparisons are of the mean then."""

SOURCES: tuple[tuple[str, str], ...] = (
    ("input", "Input"),
    ("corrected", "Corrected"),
    ("downscaled", "Downscaled"),
    ("oracle", "Oracle"),
    ("truth", "Truth"),
)
"""The fields of a run, and how titles call them."""

ENSEMBLES = ("corrected", "downscaled", "oracle", "RainFARM")
BASELINES: dict[str, tuple[str, ...]] = {
    "precip": ("RainFARM", "bicubic", "bilinear"),
    "t2m": ("bicubic", "along the ground", "bilinear"),
}
"""What a variable's downscaled field is compared with, by the names of the score table."""

OPERATIONS = (("-", "Difference from"), ("/", "Ratio to"))


@dataclass(frozen=True, slots=True)
class Content:
    """A field, or two that are compared.

    Attributes:
        source: a name of ``SOURCES`` or ``BASELINES``.
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
    def title(self) -> str:
        """The fields by name, without the product."""
        left = title_of(self.source)
        return f"{left} {SIGNS[self.operation]} {self.against}" if self.operation else left

    def of(self, source: str) -> "Content":
        """Another field alone, its product kept where it has any."""
        return Content(source, self.product if source in ENSEMBLES else "")

    def compared(self, operation: str, against: str) -> "Content":
        """The difference from, or the ratio to, another field."""
        return replace(self, operation=operation, against=against)


SIGNS = {"-": "\N{MINUS SIGN}", "/": "/"}


def title_of(source: str) -> str:
    """How titles call a field."""
    return dict(SOURCES).get(source, source[:1].upper() + source[1:])


Rows = tuple[tuple[str, ...], ...]
LAYOUTS: tuple[tuple[str, Rows], ...] = (
    ("Four in a square", (("input", "corrected"), ("downscaled", "truth"))),
    ("Four in a row", (("input", "corrected", "downscaled", "truth"),)),
    ("Input and downscaled", (("input", "downscaled"),)),
    ("Downscaled and truth", (("downscaled", "truth"),)),
    ("Input and corrected", (("input", "corrected"),)),
    ("Input alone", (("input",),)),
    ("Corrected alone", (("corrected",),)),
    ("Downscaled alone", (("downscaled",),)),
    ("Truth alone", (("truth",),)),
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


def is_grid(rows: Rows) -> bool:
    """Whether rows of panels can be shown: as long as each other, one to three by one to four."""
    return 1 <= len(rows) <= 3 and len({len(row) for row in rows}) == 1 and 1 <= len(rows[0]) <= 4

"""The diagnostic plots of a part of the pixels: how far an ensemble can be trusted, and where.

Each is a function (part, threshold, resamples) -> ``Diagram``. Sums are pooled over pixels and times before anything is
divided, and kept apart by block, so that the bands are those of the score table's block bootstrap. To add a plot: such
a function, a line in ``KINDS``, and a section in docs/science/verification.md.
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.verify.bench import Part
from core.verify.diagram import Diagram
from core.verify.diagrams.distribution import error_by_input, exceedance, quantiles
from core.verify.diagrams.ensemble import ranks, spread_skill
from core.verify.diagrams.probability import reliability, roc
from core.verify.diagrams.scales import fractions
from core.verify.diagrams.spectra import spectrum

Draw = Callable[[Part, float, int], Diagram]


@dataclass(frozen=True, slots=True)
class Kind:
    """One line of the list of plots.

    Attributes:
        draw: makes it.
        title: in the list.
        lesson: how to read it, in a sentence.
        thresholded: it is one of a threshold.
        truth: it needs one.
    """

    draw: Draw
    title: str
    lesson: str
    thresholded: bool = False
    truth: bool = True


KINDS: dict[str, Kind] = {
    "spectrum": Kind(
        spectrum,
        "Spectrum",
        "A line below the truth's lacks detail at that wavelength, one above has too much; the mean of an ensemble is "
        "smooth and should fall off early.",
        truth=False,
    ),
    "ranks": Kind(
        ranks,
        "Rank histogram",
        "Flat is reliable; high at both ends means too little spread, high at one end a bias, a hump too much spread.",
    ),
    "spread_skill": Kind(
        spread_skill,
        "Spread and skill",
        "On the diagonal members differ as much as their mean is wrong; above it the ensemble is too sure of itself.",
    ),
    "reliability": Kind(
        reliability,
        "Reliability",
        "On the diagonal it happens as often as forecast; below it was forecast too often. The bars count how often each "
        "probability was forecast: many near 0 and 1 is sharp.",
        thresholded=True,
    ),
    "roc": Kind(
        roc,
        "ROC",
        "The nearer to the upper left corner, the better yes is told from no; the diagonal tells nothing. Blind to bias.",
        thresholded=True,
    ),
    "quantiles": Kind(
        quantiles,
        "Quantiles",
        "On the diagonal values as large are as frequent as in the truth; below it on the right the extremes are too weak.",
    ),
    "error_by_input": Kind(
        error_by_input,
        "Error by intensity",
        "How errors grow with the rain that came in; lower is better, and only lines at the same place compare.",
    ),
    "fractions": Kind(
        fractions,
        "FSS by scale",
        "How well areas above the threshold lie in the right place, by how closely one looks; above the dotted line a "
        "forecast is useful at that scale.",
        thresholded=True,
    ),
    "exceedance": Kind(
        exceedance,
        "Distribution",
        "Share of all pixels that reach each value; a line below the truth's on the right lacks extremes.",
        truth=False,
    ),
}
"""The plots by name, in their order."""

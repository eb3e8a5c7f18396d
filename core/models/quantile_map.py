"""Quantile mapping as a network: stage I's classical answer, behind the same signature as the others.

The input's quantiles are replaced by the truth's (Panofsky and Brier 1968, "Some applications of statistics to
meteorology"); dressed, an error drawn from the training residuals at similar input rates is added. Everything is
tabulated in a model's residual space, so that its answer is a residual like every network's.
"""

from typing import Self

import numpy as np
import torch
from torch import Tensor, nn

from core.errors import InputError, ModelError
from core.models.residual import ResidualSpace

REACH = 4.5
"""Normal scores at which the tables of errors end: 7 in a million draws lie beyond and take the last entry."""

DRY = 0.1
"""Rates below it form one class of errors, in canonical units."""


def interpolate(x: Tensor, places: Tensor, values: Tensor) -> Tensor:
    """Linear between (places, values), constant beyond; where places coincide, the last of them stands for all.

    Args:
        x: any shape. places: (n,) ascending. values: (n,).
    """
    above = torch.searchsorted(places, x.contiguous(), right=True).clamp(1, len(places) - 1)
    start, end = places[above - 1], places[above]
    weight = ((x - start) / (end - start).clamp(min=1e-12)).clamp(0, 1)
    return torch.lerp(values[above - 1], values[above], weight)


class QuantileMap(nn.Module):
    """F(x, label, condition) = shift(c), dressed + error(z; class of c): c is the condition's first channel, pixelwise.

    ``shift`` interpolates between quantiles; beyond the outermost it continues. ``error`` reads the training
    residuals' quantile at the probability of z, which is x: unit normal at the start of a sample, where a direct model
    is evaluated. Without dressing, x is not looked at. There is nothing to train; ``fit`` fills the tables.

    Args:
        conditioned_on_input: channels of the condition; the first is T(coarse) / condition_scale.
        quantiles: of the mapping.
        classes: of input rate, for the errors: one of dry cells, the others of equally many wet ones.
        scores: entries of each class's table of errors, at equally spaced normal scores.
        dressed: whether an error is drawn.

    Attributes:
        stride: 1: any size will do.
        draws: whether x is looked at.

    Raises:
        ModelError: too few quantiles, classes or scores.
    """

    source: Tensor
    shift: Tensor
    edges: Tensor
    errors: Tensor

    def __init__(
        self,
        conditioned_on_input: int = 3,
        quantiles: int = 200,
        classes: int = 12,
        scores: int = 61,
        dressed: bool = False,
    ) -> None:
        super().__init__()
        if min(conditioned_on_input, quantiles - 1, classes - 1, scores - 1) < 1:
            raise ModelError(
                f"[network] has quantiles {quantiles}, classes {classes} and scores {scores}, "
                f"with a condition of {conditioned_on_input}; expected at least two of each and one channel",
                remedy="Correct [network]",
            )
        self.stride = 1
        self.draws = dressed
        self.register_buffer("source", torch.linspace(0, 1, quantiles))
        self.register_buffer("shift", torch.zeros(quantiles))
        self.register_buffer("edges", torch.linspace(0, 1, classes - 1))
        self.register_buffer("errors", torch.zeros(classes, scores))

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """x (b, 1, y, x), condition (b, k, y, x) -> (b, 1, y, x)."""
        c = condition[:, :1]
        answer = interpolate(c, self.source, self.shift)
        return answer + self._error(x, c) if self.draws else answer

    def _error(self, z: Tensor, c: Tensor) -> Tensor:
        last = self.errors.shape[1] - 1
        place = (z.clamp(-REACH, REACH) + REACH) * (last / (2 * REACH))
        below = place.floor().long().clamp(max=last - 1)
        own = torch.searchsorted(self.edges, c.contiguous())
        return torch.lerp(self.errors[own, below], self.errors[own, below + 1], place - below)

    @classmethod
    def fit(
        cls, coarse: np.ndarray, truth: np.ndarray, space: ResidualSpace, *, dressed: bool = False, **settings: int
    ) -> Self:
        """Fill the tables from pairs.

        Args:
            coarse, truth: of the same shape, in canonical units; pairs of which one is NaN are left out.
            space: of the model that the network becomes part of.
            settings: ``conditioned_on_input``, ``quantiles``, ``classes``, ``scores``.

        Raises:
            InputError: shapes differ, or no pair is left.
        """
        network = cls(dressed=dressed, **settings)
        coarse, truth = _pairs(coarse, truth)
        levels = 1 - np.geomspace(1, 1e-5, len(network.source))  # denser towards 1, where the rain is
        levels[-1] = 1.0
        mapped_from, first = np.unique(np.quantile(coarse, levels), return_index=True)
        # Where quantiles coincide (dry), the first stands for all: what was dry stays dry.
        mapped_to = np.quantile(truth, levels)[first]
        t = space.transform.forward
        network._fill("source", t(mapped_from) / space.condition_scale)
        network._fill("shift", (t(mapped_to) - t(mapped_from)) * space.gain)
        network._fit_errors(coarse, (t(truth) - t(coarse)) * space.gain, space)
        return network.eval()

    def _fit_errors(self, coarse: np.ndarray, residual: np.ndarray, space: ResidualSpace) -> None:
        classes, scores = self.errors.shape
        wet = coarse[coarse > DRY]
        inner = np.quantile(wet, np.linspace(0, 1, classes)[1:-1]) if wet.size else []
        self._fill("edges", space.transform.forward(np.array([DRY, *inner])) / space.condition_scale)
        c = torch.from_numpy(space.transform.forward(coarse) / space.condition_scale).float()
        error = torch.from_numpy(residual).float() - interpolate(c, self.source, self.shift)
        own = torch.searchsorted(self.edges, c)
        levels = torch.special.ndtr(torch.linspace(-REACH, REACH, scores)).numpy()
        for k in range(classes):
            here = error[own == k].numpy()
            if here.size:
                self.errors[k] = torch.from_numpy(np.quantile(here, levels))

    def _fill(self, name: str, values: np.ndarray) -> None:
        """Write a table, its last entry repeated up to the table's length."""
        table = getattr(self, name)
        table.copy_(torch.from_numpy(np.pad(values, (0, len(table) - len(values)), mode="edge")))


def _pairs(coarse: np.ndarray, truth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if coarse.shape != truth.shape:
        raise InputError(
            f"pairs for quantile mapping have the shapes {coarse.shape} and {truth.shape}; expected the same",
            remedy="Bring both to one grid",
        )
    known = np.isfinite(coarse) & np.isfinite(truth)
    if not known.any():
        raise InputError(
            "no pair for quantile mapping has both values; expected at least one",
            remedy="Choose a place and time that both cover",
        )
    return coarse[known].astype(np.float64), truth[known].astype(np.float64)

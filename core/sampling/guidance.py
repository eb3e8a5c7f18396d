"""Training-free guidance: samples of any trained diffusion model, drawn towards point observations.

Bayes' rule for the score of the noisy field x = x0 + sigma n, grad log p(x | y) = grad log p(x) + grad log p(y | x),
reads in terms of the denoiser

    D'(x; sigma) = D(x; sigma) + sigma^2 grad_x log p(y | x),

so that a guided model is another denoiser, and every solver takes it. What y is compared with is D itself at the
observed pixels, and the gradient goes through the network: it reaches as far as the network sees, with the shape of the
covariance that the network has learned there, and no further.

Observations are compared in the model's residual space, which is an affine map of its transform's space. There the
observation operator only picks pixels, the data have standard deviation 0.5, and errors are nearer to Gaussian than in
mm/h, where they grow with the rate.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from core.errors import SpecError
from core.io.observations import Observations
from core.languages import Sentence
from core.sampling.schedule import SIGMA_DATA
from core.sampling.solvers import Denoise

LEAST_SD = 0.02
"""Smallest standard deviation of an observation in residual space, where data have 0.5: no network is more exact."""
METHOD = "tweedie"
"""The likelihood that is used unless another is asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """Observations as a network sees them.

    Attributes:
        rows, columns: int64 [n], indices into the network's array.
        residual: float64 [b, n], what the clean residual should be there.
        sd: float64 [b, n], standard deviation of its error.
    """

    rows: Tensor
    columns: Tensor
    residual: Tensor
    sd: Tensor

    def __len__(self) -> int:
        return int(self.rows.numel())

    def copied(self) -> "Target":
        """The same outside of inference mode, whose tensors can't take part in a gradient."""
        with torch.inference_mode(False):
            return Target(self.rows.clone(), self.columns.clone(), self.residual.clone(), self.sd.clone())

    def of(self, field: Tensor) -> Tensor:
        """The observation operator A: [b, c, y, x] -> [b, n]; the first channel is the observed one."""
        return field[:, 0, self.rows, self.columns]


def target_of(
    observations: Observations,
    rows: np.ndarray,
    columns: np.ndarray,
    residual: Callable[[Tensor, Tensor], Tensor],
    base: Tensor,
) -> Target:
    """Observations inside a network's array, in its residual space.

    The standard deviation is carried over by the transform's slope, taken as the secant over value +- sd: a root or a
    logarithm is steep near 0, where its derivative would make the error of a dry gauge infinite. It is at least
    ``LEAST_SD``. Observations that are not finite are left out.

    Args:
        rows, columns: 1-D int64 lattice indices of the array's pixels, ascending without gaps.
        residual: field in canonical units [b, 1, 1, n] and base [b, k, 1, n] -> residual [b, c, 1, n], of which the first
            channel is the observed one (``ResidualSpace.residual``).
        base: [b, k, y, x], the model's base in the array.
    """
    row, column = observations.rows - rows[0], observations.columns - columns[0]
    kept = (row >= 0) & (row < rows.size) & (column >= 0) & (column < columns.size)
    kept &= np.isfinite(observations.value) & np.isfinite(observations.sd)
    with torch.inference_mode(False), torch.no_grad():
        y, x = (torch.from_numpy(np.asarray(index[kept], dtype=np.int64)).to(base.device) for index in (row, column))
        at = base.clone()[:, :, y, x][:, :, None].double()
        value, sd = (
            torch.from_numpy(a[kept]).to(at).expand_as(at[:, :1]) for a in (observations.value, observations.sd)
        )
        slope = (residual(value + sd, at) - residual(value - sd, at)) / 2
        return Target(y, x, residual(value, at)[:, 0, 0], slope.abs().clamp(min=LEAST_SD)[:, 0, 0])


def differentiable(denoise: Callable[[Tensor, Tensor, Tensor], Tensor], condition: Tensor) -> Denoise:
    """A model's denoiser under its condition, through which gradients go also where the caller is in inference mode.

    Tensors made in inference mode can't take part in a gradient, so the condition is copied outside of it.

    Args:
        denoise: (x [b, 1, y, x], sigma [b], condition [b, k, y, x]) -> denoised, as a model has it.
    """
    with torch.inference_mode(False):
        condition = condition.clone(memory_format=torch.channels_last)

    def under_condition(x: Tensor, sigma: float) -> Tensor:
        levels = torch.full((x.shape[0],), sigma, dtype=condition.dtype, device=condition.device)
        return denoise(x.to(condition.dtype), levels, condition).double()

    return under_condition


def guided(denoise: Denoise, target: Target, *, method: str = METHOD, strength: float = 1.0) -> Denoise:
    """A denoiser whose samples agree with observations.

    The correction sigma^2 grad log p(y | x) is never larger at any pixel than the largest of the member's innovations
    y - A D: the whole correction is scaled down, not cut off, so that it keeps its shape. That bounds it at every noise
    level, whatever the strength. Where it is not finite the denoiser's own answer stands.

    Args:
        denoise: differentiable, as ``differentiable`` makes it; its parameters need no gradient.
        target: without observations the answer is ``denoise`` itself, to the last bit.
        method: key of ``LIKELIHOODS``.
        strength: 1 is the method's own; larger follows the observations more closely.

    Raises:
        SpecError: no such method, a strength that is not above 0, or, when called, a model that answers without looking
            at x: it cannot be guided.
    """
    if method not in LIKELIHOODS:
        raise SpecError(
            Sentence(
                'the guidance is "{method}"; expected one of {known}', method=method, known=", ".join(LIKELIHOODS)
            ),
            remedy=Sentence("Use {name}.", name=METHOD),
        )
    if not 0 < strength < float("inf"):
        raise SpecError(
            Sentence("the guidance's strength is {strength}; expected a number above 0", strength=strength),
            remedy=Sentence("Use strength 1"),
        )
    if not len(target):
        return denoise
    pull, target = LIKELIHOODS[method], target.copied()

    def guided_denoise(x: Tensor, sigma: float) -> Tensor:
        with torch.inference_mode(False), torch.enable_grad():
            x = x.clone().requires_grad_()
            D = denoise(x, sigma)
            seen = target.of(D)
            if not seen.requires_grad:
                raise SpecError(
                    Sentence(
                        "the model answers in one step, without noise; expected a diffusion model for guidance by "
                        "gauges"
                    ),
                    remedy=Sentence("Choose a diffusion model, or leave the gauges out"),
                )
            innovation = (target.residual - seen).detach()

            def back(weights: Tensor) -> Tensor:
                return sigma**2 * torch.autograd.grad(seen, x, weights, retain_graph=True)[0]

            correction = back(pull(Misfit(innovation, target, sigma, back), strength))
        return D.detach() + _bounded(correction, innovation)

    return guided_denoise


@dataclass(frozen=True, slots=True, eq=False)
class Misfit:
    """What a likelihood is told at one noise level.

    Attributes:
        innovation: [b, n], y - A D.
        back: weights [b, n] -> sigma^2 (dD/dx)^T A^T weights [b, 1, y, x]: by Tweedie's formula the covariance of the
            clean field given x, applied to the weights. One backward pass through the network.
    """

    innovation: Tensor
    target: Target
    sigma: float
    back: Callable[[Tensor], Tensor]

    @property
    def sd(self) -> Tensor:
        """Of the observations' errors, [b, n]."""
        return self.target.sd


def sda(misfit: Misfit, strength: float) -> Tensor:
    """Score-based data assimilation: p(y | x) = N(y; A D, sd^2 + Gamma), with Gamma the variance of A x0 given x.

    Gamma = v / strength, v = sigma^2 S^2 / (sigma^2 + S^2): that of independent data of standard deviation S = 0.5. The
    paper's Gamma, gamma sigma^2, is this for small sigma; it grows without bound for large ones, where data do not.

    Source: Rozet and Louppe 2023, "Score-based data assimilation", section 3.2, arXiv 2306.10574.
    """
    v = misfit.sigma**2 * SIGMA_DATA**2 / (misfit.sigma**2 + SIGMA_DATA**2)
    return misfit.innovation / (misfit.sd**2 + v / strength)


def tweedie(misfit: Misfit, strength: float) -> Tensor:
    """As ``sda``, with Gamma the network's own: the row sums of A sigma^2 (dD/dx) A^T, for one more backward pass.

    For observations that lie apart it is the exact variance, so that Gaussian data are conditioned exactly. For those
    that lie close it is more than the covariance (in the sense of matrices, where correlations are positive): close
    gauges count for less, never for more, than their information.

    Source: Boys et al. 2023, "Tweedie moment projected diffusions for inverse problems", arXiv 2310.06721.
    """
    v = misfit.target.of(misfit.back(torch.ones_like(misfit.innovation))).clamp(min=0)
    return misfit.innovation / (misfit.sd**2 + v / strength)


def dps(misfit: Misfit, strength: float) -> Tensor:
    """Diffusion posterior sampling: a step down the gradient of |y - A D|^2, of length zeta / |y - A D|.

    The norm is the root mean square over the observations, so that a strength does not depend on how many there are,
    and zeta = strength / S, S = 0.5 the data's standard deviation. The errors' standard deviations are not used.

    Source: Chung et al. 2023, "Diffusion posterior sampling for general noisy inverse problems", algorithm 1, arXiv
    2209.14687.
    """
    norm = misfit.innovation.square().mean(1, keepdim=True).sqrt().clamp(min=LEAST_SD)
    return 2 * strength / SIGMA_DATA * misfit.innovation / norm


LIKELIHOODS: dict[str, Callable[[Misfit, float], Tensor]] = {"sda": sda, "tweedie": tweedie, "dps": dps}
"""Ways to judge a denoised field by observations, by name: the derivative of log p(y | x) by A D, [b, n]."""


def _bounded(correction: Tensor, innovation: Tensor) -> Tensor:
    """The correction [b, 1, y, x], no larger anywhere than a member's largest innovation; 0 where not finite."""
    correction = torch.where(torch.isfinite(correction), correction, 0.0)
    largest = correction.abs().amax((1, 2, 3)).clamp(min=torch.finfo(correction.dtype).tiny)
    share = (innovation.abs().amax(1) / largest).clamp(max=1.0)
    return correction * share[:, None, None, None]

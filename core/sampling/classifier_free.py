"""Classifier-free guidance: a denoiser pushed towards its condition, for models that were trained with it left out."""

from torch import Tensor

from core.sampling.signature import Denoise


def guided(denoise: Denoise, unconditional: Denoise, weight: float) -> Denoise:
    """D = D_unconditional + w (D_conditional - D_unconditional), at twice the evaluations.

    Weight 1 is the conditional denoiser itself, and 0 the unconditional one, each at its own cost; above 1 samples
    follow the condition more closely and differ less from each other than the data do.

    Args:
        denoise: with the condition.
        unconditional: the same network shown what stood for "no condition" in its training.
        weight: w, of any size; the paper's is w - 1.

    Source: Ho & Salimans 2022, equation 6, arXiv 2207.12598.
    """
    if weight == 1:
        return denoise
    if weight == 0:
        return unconditional

    def pushed(x: Tensor, sigma: float) -> Tensor:
        free = unconditional(x, sigma)
        return free + weight * (denoise(x, sigma) - free)

    return pushed

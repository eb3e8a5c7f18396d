"""A regulariser that asks what was denoised to be distributed as the truth is, and not only to be near it.

Source: Liu et al. 2024, "WassDiff", arXiv 2410.00381 (Wasserstein-regularised diffusion for precipitation downscaling): a loss of
(1 - a) L_denoising + a SW(x0_hat, x0) with a = 0.2 and 100 projections; Bonneel et al. 2015,
doi:10.1007/s10851-014-0506-3, eq. 5, for the sliced distance.
"""

import torch
from torch import Tensor

PROJECTIONS = 100


def sliced_wasserstein(made: Tensor, known: Tensor, projections: int = PROJECTIONS) -> Tensor:
    """Squared sliced 2-Wasserstein distance between two batches, each a sample of fields.

    The mean over random directions t of the mean over i of (<t, made>_(i) - <t, known>_(i))^2, where (i) orders the
    batch. Directions are normal with variance 1 / n for fields of n numbers, so that a shift of every pixel by e costs
    e^2, as in a mean squared error; they are drawn anew at every call from torch's own generator.

    Args:
        made, known: (b, c, y, x).
    """
    flat = [batch.float().flatten(1) for batch in (made, known)]
    n = flat[0].shape[1]
    directions = torch.randn(n, projections, device=made.device) * n**-0.5
    ordered = [(batch @ directions).sort(dim=0).values for batch in flat]
    return (ordered[0] - ordered[1]).square().mean()

"""The sequence model: a frame from its coarse field and the two fine frames before it, by their motion.

After OF-Diff: (1) a Swin-style network downscales the coarse field; (2) a flow U-Net finds the motion from the coarse field
and the two frames before; (3) the frame before is warped by it and fused with (1) into an estimate; (4) diffusion makes
what is left, conditioned on features of (1) and (2). Steps 1 to 3 need one evaluation a frame: ``prepare`` does them, and
its result is the condition of step 4, which then has the one signature of all denoisers. Where ours differs from the paper
is told in ``docs/science/networks.md``.
"""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.models.swin import SwinSR
from core.models.unet import UNet

SEEN = 3
"""Channels that join the coarse field's: the coarse field's level, the frame before, and the one before that."""
FLOW_UNIT = 8.0
"""Pixels of motion that are one in a prepared condition."""
FEATURES = 7
"""Channels of features of the coarse network, and of the flow network."""
PREPARED = 6 + 2 * FEATURES
"""What ``prepare`` puts before the coarse field's channels, the motion last."""


def warp(field: Tensor, flow: Tensor) -> Tensor:
    """Each pixel from where it came: y(p) = field(p - flow(p)), bilinear; beyond the edge the outermost pixels go on.

    Args:
        field: (b, c, y, x).
        flow: (b, 2, y, x), pixels along x and y that the field moved by.
    """
    ny, nx = field.shape[-2:]
    columns = torch.arange(nx, device=field.device, dtype=flow.dtype) - flow[:, 0]
    rows = torch.arange(ny, device=field.device, dtype=flow.dtype)[:, None] - flow[:, 1]
    grid = torch.stack([columns * (2 / max(nx - 1, 1)) - 1, rows * (2 / max(ny - 1, 1)) - 1], -1)
    return functional.grid_sample(field.to(grid.dtype), grid, "bilinear", "border", align_corners=True)


def doubled(field: Tensor) -> Tensor:
    """Twice as many pixels along both sides, bilinear."""
    return functional.interpolate(field, scale_factor=2, mode="bilinear", align_corners=False)


def convolutions(*widths: int) -> nn.Sequential:
    """3 x 3 convolutions with SiLU after each."""
    layers = [(nn.Conv2d(a, b, 3, padding=1, padding_mode="replicate"), nn.SiLU()) for a, b in pairwise(widths)]
    return nn.Sequential(*(layer for pair in layers for layer in pair))


def silent(channels: int, answers: int) -> nn.Conv2d:
    """A 3 x 3 convolution that answers 0 before it has learned."""
    layer = nn.Conv2d(channels, answers, 3, padding=1)
    for part in layer.parameters():
        nn.init.zeros_(part)
    return layer


class FlowUNet(nn.Module):
    """Motion in pixels a frame, from coarse to fine levels: (level, before, before that) -> flow, features.

    All three fields go through the same encoder. On the way up, the features of the frames before are brought to the present
    by the flow as known so far (the earlier by twice the flow), compared with those of the coarse field, and the flow is
    corrected by what does not fit: twice at the coarsest level, once at each finer one, the finest being half the field's.

    Args:
        widths: channels of the levels at a half, a quarter, an eighth of the resolution, ...
        moving: whether there is a flow; without, it is 0 everywhere.
    """

    def __init__(self, widths: Sequence[int] = (16, 24, 32), hidden: int = 24, moving: bool = True) -> None:
        super().__init__()
        self.moving = moving
        self.down = nn.ModuleList(convolutions(below, width, width) for below, width in pairwise((4, *widths)))
        turns = (*widths, widths[-1])
        self.turns = nn.ModuleList(convolutions(3 * width + 2 + hidden, hidden, hidden) for width in turns)
        self.corrections = nn.ModuleList(silent(hidden, 2) for _ in turns)
        self.features = nn.Conv2d(hidden, FEATURES, 1)
        self.hidden = hidden

    def forward(self, level: Tensor, before: Tensor, earlier: Tensor) -> tuple[Tensor, Tensor]:
        """(b, 1, y, x) each -> flow (b, 2, y, x), features (b, FEATURES, y, x); y and x multiples of 2^levels."""
        y = functional.pixel_unshuffle(torch.cat([level, before, earlier]), 2)
        pyramid = []
        for depth, block in enumerate(self.down):
            y = block(y if depth == 0 else functional.avg_pool2d(y, 2))
            pyramid.append(y.chunk(3))
        coarsest = pyramid[-1][0]
        flow = coarsest.new_zeros((len(level), 2, *coarsest.shape[-2:]), dtype=torch.float32)
        hidden = coarsest.new_zeros((len(level), self.hidden, *coarsest.shape[-2:]))
        for turn in reversed(range(len(self.turns))):
            depth = min(turn, len(pyramid) - 1)
            now, first, second = pyramid[depth]
            if hidden.shape[-1] < now.shape[-1]:
                flow, hidden = doubled(flow), doubled(hidden)
            pixels = 2.0 ** (depth + 1)
            moved = [warp(first, flow / pixels), warp(second, 2 * flow / pixels)]
            hidden = self.turns[turn](torch.cat([now, *moved, flow / FLOW_UNIT, hidden], 1))
            if self.moving:
                flow = flow + pixels * self.corrections[turn](hidden).float()
        return doubled(flow), doubled(self.features(hidden))


class FlowSequence(nn.Module):
    """F(x, label, prepared condition), and ``prepare``, which makes that condition from a frame's past.

    All fields are in units of residuals, in which those on the base have the standard deviation 0.5.

    Args:
        image_channels: channels of the answer; 1.
        conditioned_on_input: channels of the coarse field.
        factor: fine pixels per cell along a side.
        coarse: arguments of the ``SwinSR`` that downscales without a past.
        flow: arguments of the ``FlowUNet``; ``moving = false`` warps by no motion at all.
        residual: arguments of the ``UNet`` that diffusion is done with.

    Attributes:
        stride: height and width must be multiples of it.
        spread: standard deviation of what the estimate leaves, as it was over the last few hundred steps of training.
    """

    spread: Tensor

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        factor: int = 10,
        coarse: dict | None = None,
        flow: dict | None = None,
        residual: dict | None = None,
    ) -> None:
        super().__init__()
        small = {"n_channels": 32, "n_blocks": (2, 2), "window": 4, "tail_channels": 12} | (coarse or {})
        self.coarse = SwinSR(1 + FEATURES, conditioned_on_input, factor, **small)
        self.flow = FlowUNet(**(flow or {}))
        self.fusion = nn.Sequential(convolutions(4 + FEATURES, 16), silent(16, 2))
        narrow = {"n_channels": 32, "channel_multipliers": (1, 2, 3), "n_blocks": (1, 1, 1)} | (residual or {})
        self.residual = UNet(image_channels, conditioned_on_input + PREPARED, **narrow)
        self.stride = self.coarse.stride
        self.condition_channels = conditioned_on_input + PREPARED
        self.register_buffer("spread", torch.tensor(0.5))

    def prepare(self, condition: Tensor) -> Tensor:
        """(b, k + SEEN, y, x) -> (b, PREPARED + k, y, x), the estimate first, then those that it was fused from.

        The condition holds the coarse field's channels, its level and the two frames before, newest first.
        """
        seen, level, before, earlier = condition.split([condition.shape[1] - SEEN, 1, 1, 1], 1)
        made = self.coarse(level, level, seen)
        single, features = made[:, :1].float(), made[:, 1:]
        flow, told = self.flow(level, before, earlier)
        advected, again = warp(before, flow) - level, warp(earlier, 2 * flow) - level
        gate, change = self.fusion(torch.cat([single, advected, again, level, told], 1)).float().chunk(2, 1)
        estimate = torch.lerp(single, advected, gate.sigmoid()) + change
        parts = [estimate, single, advected, again, features, told, flow / FLOW_UNIT, seen]
        return torch.cat([part.float() for part in parts], 1)

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """As every network's, with a condition that ``prepare`` made."""
        return self.residual(x, label, condition)

    @torch.no_grad()
    def follow(self, left: Tensor) -> None:
        """While training: let ``spread`` follow what the estimate leaves."""
        if self.training:
            self.spread.lerp_(left.float().std().clamp(min=1e-3), 0.01)

    def groups(self) -> list[dict]:
        """Parameters by how fast they learn: those without unit norms slower, the flow's not as much."""
        shares = {"residual": 1.0, "coarse": 0.1, "flow": 0.25, "fusion": 0.1}
        return [{"params": list(self.get_submodule(name).parameters()), "share": s} for name, s in shares.items()]

    def renormalise(self) -> None:
        """As ``UNet``'s."""
        self.residual.renormalise()

    def bake(self) -> "FlowSequence":
        """As ``UNet``'s."""
        self.residual.bake()
        return self

    def mark_baked(self) -> "FlowSequence":
        """As ``UNet``'s."""
        self.residual.mark_baked()
        return self


def flow_of(prepared: Tensor) -> Tensor:
    """The motion (b, 2, y, x), pixels a frame along x and y, in what ``prepare`` made."""
    return prepared[:, PREPARED - 2 : PREPARED] * FLOW_UNIT

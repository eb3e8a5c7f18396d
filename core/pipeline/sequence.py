"""Sequences: a model that makes each frame from its coarse field and from its own two frames before.

A member is one coherent trajectory: its first two frames are those of the card's ``starter``, a model of single frames, and
every later one follows from the member's own two before it. So members stay independent, and a member's frames depend on
nothing but its own past. What is rolled out is the region and the halo around it, as far as there is input: rain that comes
in from outside was seen there before.

Noise turns slowly with time (``core.sampling.noise.turning``), for a member that began anew in every frame would flicker.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from core.models.flow import flow_of
from core.pipeline.conserve import block_means
from core.pipeline.downscale import downscale
from core.pipeline.plan import FIRST_FRAMES
from core.pipeline.stage import Look, Stage
from core.sampling.noise import TURN, shares_of
from core.sampling.tiling import fused

MEMORY = 0.15
"""How much of either frame before goes on in a frame, measured on the shipped model: see ``strengths``."""


@dataclass(frozen=True, slots=True, eq=False)
class Rolling:
    """Where a sequence is rolled out.

    Attributes:
        starter: the model of the first two frames, in a window around the same fields.
        wide: rows and columns of the coarse patch that frames are made on.
        inner: where the run's region lies in them, in fine cells.
    """

    starter: Stage
    wide: tuple[slice, slice]
    inner: tuple[slice, slice]


@dataclass(slots=True, eq=False)
class Past:
    """What a member has behind it: one worker's, frame by frame.

    Attributes:
        frames: the last two, newest first, float32 [b, y, x], NaN = missing.
        flow: pixels a frame along x and y by which the newest came from the one before, [b, 2, y, x]; None in the first two.
    """

    frames: list[np.ndarray] = field(default_factory=list)
    flow: np.ndarray | None = None

    @property
    def begun(self) -> bool:
        """Whether there are frames to go on from."""
        return len(self.frames) == FIRST_FRAMES

    def push(self, frame: np.ndarray) -> None:
        """Another frame was made."""
        self.frames = [frame, *self.frames][:FIRST_FRAMES]

    @torch.inference_mode()
    def prepare(self, stage: Stage, condition: Tensor, base: Tensor) -> Tensor:
        """The condition of the next frame, from the coarse field's; keeps the flow."""
        window = stage.window
        spans = (window.rows, window.columns)
        ends = [(s.region.start, s.lattice.size - s.region.stop) for s in spans]
        known = np.nan_to_num(np.stack(self.frames, 1), nan=stage.floor or 0.0)
        frames = np.pad(known, ((0, 0), (0, 0), *ends), mode="edge")
        past = stage.model.past(torch.from_numpy(frames).to(base), base)
        seen = torch.cat([condition, past], 1)
        made = fused(lambda x, sigma, told: stage.model.prepare(told), stage.tiles, stage.stop)
        prepared = made(base[:, :1], torch.ones(len(base), device=base.device), seen).to(condition.dtype)
        self.flow = flow_of(prepared)[..., window.rows.region, window.columns.region].cpu().numpy()
        return prepared

    def motion(self, rolling: Rolling, factor: int) -> np.ndarray | None:
        """The flow on the run's region, as a mean over each coarse cell, [b, 2, y, x]; None without one."""
        return None if self.flow is None else block_means(self.flow[(..., *rolling.inner)], factor)


def strengths(times: np.ndarray, turn: np.timedelta64 = TURN, memory: float = MEMORY) -> dict[np.datetime64, float]:
    """How strong the noise of each frame is, so that detail neither grows nor fades: 1 for the starter's, and wherever it is new.

    The model was trained on noise that has nothing to do with the past. A frame whose past goes on in it, and whose noise is like
    its past's, would have both: from frame to frame more detail than the truth. In the linear model

        d_t = p_t + s n_t,   p_t = m (d_{t-1} + d_{t-2})

    with new noise, s^2 = 1 - |p_t|^2 keeps the variance of d at 1; with turning noise, the s of |p_t + s n_t|^2 = 1. What is
    returned is the second over the first, |.|^2 being a sum of squares over the independent e_k that d and n are made of.

    Args:
        times: of all frames, in order.
        memory: m.
    """
    shares = [shares_of(time, turn) for time in times]
    ends = sorted({k for each in shares for k in each})
    noise = np.array([[each.get(k, 0.0) for k in ends] for each in shares])
    detail, found = noise.copy(), np.ones(len(noise))
    for frame in range(FIRST_FRAMES, len(noise)):
        past = memory * detail[frame - FIRST_FRAMES : frame].sum(0)
        alike, new = past @ noise[frame], np.sqrt(1 - past @ past)
        own = np.hypot(alike, new) - alike
        detail[frame], found[frame] = past + own * noise[frame], own / new
    return dict(zip(times, found.tolist(), strict=True))


def next_frame(
    stage: Stage,
    rolling: Rolling,
    past: Past,
    coarse: np.ndarray,
    members: Sequence[int],
    time: np.datetime64,
    conservation: str,
) -> Generator[Look, None, tuple[np.ndarray, float]]:
    """Make the frame that follows ``past``, which keeps it.

    Args:
        coarse: [member, y, x] of the stage's patch.

    Returns:
        As ``downscale``, on all that is rolled out.
    """
    behind = past if past.begun else None
    made = yield from downscale(
        rolling.starter if behind is None else stage, coarse, rolling.wide, members, time, conservation, past=behind
    )
    past.push(made[0])
    return made

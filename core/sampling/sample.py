"""One sample of one stage: place-keyed noise, a solver and a model put together."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from core.models.card import ModelCard
from core.sampling import classifier_free
from core.sampling.guidance import Target, differentiable, guided
from core.sampling.noise import normal, turning
from core.sampling.schedule import SCHEDULES, SOLVER_FACTS, start_std
from core.sampling.settings import GUIDANCE, likelihood, weighed
from core.sampling.solvers import SOLVERS, Denoise
from core.sampling.spectrum import stretched
from core.sampling.tiling import Tiles, fused
from core.types import RunSpec


class Model(Protocol):
    """What sampling and the pipeline ask of a model; ``core.models`` provides it.

    y, x are the model's own output grid: the coarse grid for "correct", the fine grid for "downscale".

    Attributes:
        card: the model's card.
        stride: height and width given to ``denoise`` must be multiples of it.
        coarser: pixels along the side of one of the field that is denoised: 1, but for codes of an autoencoder.
        climate: a ``core.models.climate.Climate`` that ``encode`` is to be told of, or None.
    """

    @property
    def card(self) -> ModelCard:
        """What the model says of itself."""
        ...

    @property
    def stride(self) -> int:
        """Of the network: patch size times the factor of its deepest level."""
        ...

    @property
    def coarser(self) -> int:
        """1, but for codes."""
        ...

    @property
    def climate(self) -> Any:
        """Monthly statistics, or None."""
        ...

    def encode(
        self, coarse: Tensor, climate: Tensor | None = None, wide: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Coarse [b, 1, yc, xc] in canonical units, any size, no NaN -> condition [b, k, y, x], base [b, n, y, x].

        Climate [1, 2, y, x]: mean and standard deviation of the month. Wide: the coarse field with ``card.context`` cells
        around it, NaN where unknown.
        """
        ...

    def past(self, frames: Tensor, base: Tensor) -> Tensor:
        """Of a model whose card has a starter: what two fine frames [b, 2, y, x] add to the condition."""
        ...

    def prepare(self, condition: Tensor) -> Tensor:
        """Of such a model: the condition that ``denoise`` takes, from coarse field and past; the motion is in it."""
        ...

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """The expected clean residual of x [b, 1, y, x] at level sigma [b]; learned variances' shares, or a gate, may follow it."""
        ...

    def denoise_as(self, members: Sequence[int]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """``denoise`` for a batch of these members, each by the network that is its own."""
        ...

    def residual(self, truth: Tensor, base: Tensor) -> Tensor:
        """Field in canonical units [b, 1, y, x] and base -> the residual that ``decode`` makes it from."""
        ...

    def decode(
        self, residual: Tensor, base: Tensor, condition: Tensor | None = None, members: Sequence[int] = ()
    ) -> Tensor:
        """Residual [b, 1, y, x], or with a gate [b, 2, y, x], and base -> field in canonical units, not clamped; codes are decoded under their condition."""
        ...

    def folded(self, condition: Tensor) -> Tensor:
        """A condition [b, k, y, x] on the grid of what is denoised."""
        ...

    def flop(self, ny: int, nx: int) -> float:
        """Floating-point operations of one evaluation of one member."""
        ...

    def activations(self, ny: int, nx: int, *, gradient: bool = False) -> int:
        """Bytes that one evaluation of one member holds at its peak, with what a gradient by x needs or without."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a sample is: what its noise is keyed on, besides seed, member and draw.

    Attributes:
        turn: of a frame of a sequence, the time in which its noise turns into another; None where every time has its own.
        strength: what the noise is multiplied by.
    """

    stage: str
    time: np.datetime64
    rows: np.ndarray
    columns: np.ndarray
    turn: np.timedelta64 | None = None
    strength: float = 1.0

    def noise(self, seed: int, member: int, draw: int) -> np.ndarray:
        """Normal numbers with the standard deviation ``strength``, float64 [y, x]."""
        key = (seed, member, self.stage, self.time, draw, self.rows, self.columns)
        return self.strength * (normal(*key) if self.turn is None else turning(*key, self.turn))


@dataclass(frozen=True, slots=True)
class Sampler:
    """How a sample is drawn: solver, noise levels (float64, last 0), churn, seed; and what draws it where.

    Observations draw it by ``guidance``; its condition by ``condition_weight``, 1 being as the model learned to. ``gate`` is the
    logit from which a pixel is wet, of a network that gives one; else None.
    """

    solver: str
    sigmas: tuple[float, ...]
    churn: float
    seed: int
    guidance: str = GUIDANCE[0]
    guidance_strength: float = 1.0
    condition_weight: float = 1.0
    gate: float | None = None

    @classmethod
    def of(cls, spec: RunSpec, card: ModelCard) -> "Sampler":
        """The sampler that a run's specification asks for; for a model that answers directly, one evaluation."""
        if card.prediction == "direct":
            return cls("euler", (1.0, 0.0), 0.0, spec.seed)
        levels = SCHEDULES[spec.schedule](spec.steps, spec.sigma_min, spec.sigma_max, spec.rho)
        levels = stretched(levels, spec.sigma_star)
        guidance = likelihood(card, spec.guidance) or GUIDANCE[0]
        gate = card.gate if card.network.get("wet_gate") else None
        drawn = guidance, spec.guidance_strength, weighed(card, spec.condition_weight), gate
        return cls(spec.solver, tuple(levels.tolist()), spec.churn, spec.seed, *drawn)


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """The network was asked once: about the solver's state x, float64 [b, 1, y, x], at level sigma.

    Attributes:
        step: of the solver, counted from 0; some ask twice in a step.
        denoised: the answer, float64 [b, 1, y, x].
    """

    step: int
    sigma: float
    x: Tensor
    denoised: Tensor


@torch.inference_mode()
def sample(
    model: Model,
    condition: Tensor,
    members: Sequence[int],
    place: Place,
    sampler: Sampler,
    target: Target | None = None,
    *,
    tiles: Tiles | None = None,
    stop: Event | None = None,
) -> Generator[Evaluation, None, Tensor]:
    """Draw one residual for each of ``members``.

    Args:
        condition: [b, k, y, x] on the model's device, b = len(members); rows and columns are those of ``place``.
        target: observations that draw the members towards them, at the pixels of ``condition``; None for none.
        tiles: in which the network sees the field; None for all of it at once.
        stop: looked at between two tiles.

    Yields:
        An ``Evaluation``, of residuals, after every one of the network.

    Returns:
        The residual, float64 [b, 1, y, x]; of a network with a gate [b, 2, y, x], the second channel being below 0 where the
        last evaluation says that it is dry.

    Raises:
        Stopped: ``stop`` was set.
    """
    own = model.denoise_as(members)
    network = Split(own if tiles is None else fused(own, tiles, stop))
    denoise = _denoiser(network, condition, sampler, target)

    def noise(draw: int) -> Tensor:
        draws = [place.noise(sampler.seed, member, draw) for member in members]
        return torch.from_numpy(np.stack(draws)[:, None]).to(condition.device)

    solve, asked, gate = SOLVERS[sampler.solver], _Asked(denoise), sampler.gate
    learned = SOLVER_FACTS[sampler.solver].learned and gate is None
    drawn: dict[str, Any] = {"share": network.further} if learned else {}
    start = start_std(sampler.sigmas[0]) * noise(0)
    steps = solve(asked, start, sampler.sigmas, noise=noise, churn=sampler.churn, **drawn)
    while True:
        try:
            step, denoised = next(steps)
        except StopIteration as end:
            return end.value if gate is None else torch.cat([end.value, network.further() - gate], 1)
        yield Evaluation(step, asked.sigma, asked.x, denoised)


class _Asked:
    """A denoiser that remembers what it was asked last."""

    x: Tensor
    sigma: float

    def __init__(self, denoise: Denoise) -> None:
        self._denoise = denoise

    def __call__(self, x: Tensor, sigma: float) -> Tensor:
        self.x, self.sigma = x, sigma
        return self._denoise(x, sigma)


class Split:
    """Members' denoiser alone, of a model that may give the shares of learned variances, or a gate, after it; those of its
    last evaluation are kept aside."""

    def __init__(self, denoise: Callable[[Tensor, Tensor, Tensor], Tensor]) -> None:
        self._denoise = denoise
        self._further: Tensor | None = None

    def __call__(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """(x [b, c, y, x], sigma [b], condition [b, k, y, x]) -> denoised [b, c, y, x]."""
        made = self._denoise(x, sigma, condition)
        further = made[:, x.shape[1] :]
        self._further = further.detach().double() if further.shape[1] else None
        return made[:, : x.shape[1]]

    def further(self) -> Any:
        """What came after it last, float64; None where nothing does. Of shares, a ``core.sampling.signature.Share``."""
        return self._further


def _denoiser(
    denoise_members: Callable[[Tensor, Tensor, Tensor], Tensor],
    condition: Tensor,
    sampler: Sampler,
    target: Target | None,
) -> Denoise:
    """The members' denoiser under its condition, weighed; with a target, one whose samples agree with it."""
    under = _under if target is None else differentiable
    free = under(denoise_members, condition)
    if sampler.condition_weight != 1:
        without = under(denoise_members, classifier_free.nothing(condition))
        free = classifier_free.guided(free, without, sampler.condition_weight)
    if target is None:
        return free
    return guided(free, target, method=sampler.guidance, strength=sampler.guidance_strength)


def _under(denoise_members: Callable[[Tensor, Tensor, Tensor], Tensor], condition: Tensor) -> Denoise:
    """A model's denoiser under its condition, without gradients."""
    condition = condition.contiguous(memory_format=torch.channels_last)

    @torch.inference_mode()
    def denoise(x: Tensor, sigma: float) -> Tensor:
        levels = torch.full((x.shape[0],), sigma, dtype=condition.dtype, device=condition.device)
        return denoise_members(x.to(condition.dtype), levels, condition).double()

    return denoise

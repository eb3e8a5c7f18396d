"""A loaded model: its card, its network or networks, and the map between fields and its residual space."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.errors import ModelError, SpecError
from core.languages import Sentence
from core.models.card import ModelCard
from core.models.climate import Climate
from core.models.condition import denoised_channels
from core.models.denoiser import Denoiser
from core.models.families import denoiser_for
from core.models.footprint import forward_bytes
from core.models.latent import LatentUNet, fold
from core.models.mirrored import mirror, mirror_codes, mirror_folded, mirrored
from core.models.residual import ResidualSpace

CLIMATE = "climate/"
"""What the names of a climate's tensors in a weights file begin with."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """What the pipeline runs. Grids: y, x of the model's own output (coarse for a corrector, fine for a downscaler).

    Attributes:
        denoisers: one; or, for an ensemble of checkpoints, one for each member it can make.
        climate: statistics of the card's scaler; None without one.
    """

    card: ModelCard
    denoisers: tuple[Denoiser, ...]
    space: ResidualSpace
    climate: Climate | None = None

    @classmethod
    def from_file(cls, card: ModelCard, weights: Path, device: str = "cpu") -> "Model":
        """Load fp16 safetensors into baked float32 networks in channels_last.

        Raises:
            ModelError: the weights do not fit the card's network.
        """
        try:
            tensors = load_file(weights)
            climate = _climate(card, tensors)
            denoisers = tuple(_loaded(card, part, device) for part in _split(tensors, card.checkpoints))
        except ModelError:
            raise
        except Exception as error:  # safetensors raises its own type, torch RuntimeError
            raise ModelError(
                Sentence("{weights} does not fit its card: {error}", weights=weights, error=error),
                remedy=Sentence("Reinstall the model"),
            ) from error
        space = ResidualSpace.of(card, card.residual_sd, card.condition_scale, card.field_mean)
        return cls(card, denoisers, space, climate)

    @property
    def stride(self) -> int:
        """Height and width of what it denoises must be multiples of this."""
        return self.denoisers[0].network.stride

    @property
    def coarser(self) -> int:
        """Pixels along the side of one of the field that is denoised: 1, but for codes."""
        return getattr(self.denoisers[0].network, "coarser", 1)

    def encode(
        self, coarse: Tensor, climate: Tensor | None = None, wide: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """As ``ResidualSpace.encode``, with the channels of the wider context; the condition is without covariates.

        Args:
            wide: (b, 1, y, x), the coarse field and ``card.context`` cells around it, NaN where unknown; of a card
                with a context.
        """
        condition, base = self.space.encode(coarse, climate)
        encoder = None if wide is None else self.denoisers[0].context
        if encoder is None:
            return condition, base
        return torch.cat([condition, encoder(wide, self.space)], 1), base

    def past(self, frames: Tensor, base: Tensor) -> Tensor:
        """As ``ResidualSpace.past``: what joins the condition of a sequence model before ``prepare``."""
        return self.space.past(frames, base)

    def prepare(self, condition: Tensor) -> Tensor:
        """The condition that a sequence model's denoiser takes, from coarse field and past."""
        return self.denoisers[0].prepare(condition)

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """x (b, 1, y, x), sigma (b,) -> denoised (b, 1, y, x), in the residual space; of the first network."""
        return self.denoisers[0](x, sigma, condition)

    def denoise_as(self, members: Sequence[int]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """``denoise`` for a batch of these members, each by the network, or behind the mirror, that is its own."""
        if len(self.denoisers) == 1:
            plain = not self.card.mirrored
            return self.denoise if plain else mirrored(self.denoise, members, self._code_side, self.coarser)
        own = [self.denoisers[member % len(self.denoisers)] for member in members]

        def denoise(x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
            parts = [d(x[i : i + 1], sigma[i : i + 1], condition[i : i + 1]) for i, d in enumerate(own)]
            return torch.cat(parts)

        return denoise

    def residual(self, truth: Tensor, base: Tensor) -> Tensor:
        """Field (b, 1, y, x) in canonical units -> its residual on a base."""
        return self.space.residual(truth, base)

    def decode(
        self, residual: Tensor, base: Tensor, condition: Tensor | None = None, members: Sequence[int] = ()
    ) -> Tensor:
        """Residual on its base -> canonical units, unclamped; with a gate's channel after it, 0 where that is below 0.

        Args:
            condition: folded (``fold``); with it the residual may be a field of codes, which are decoded first.
            members: whose fields these are; none where no member made them. Codes are decoded behind a member's mirror.
        """
        network = self.denoisers[0].network
        if not (members and self.card.mirrored and isinstance(network, LatentUNet)):
            return decoded(network, self.space, residual, base, condition)
        codes = mirror_codes(residual, members, network.side)
        shown = None if condition is None else mirror_folded(condition, members, network.coarser)
        return mirror(decoded(network, self.space, codes, mirror(base, members), shown), members)

    @property
    def _code_side(self) -> int:
        """Pixels along a side of the squares that are one code in the field that is denoised; 1 without codes."""
        return getattr(self.denoisers[0].network, "side", 1)

    def folded(self, condition: Tensor) -> Tensor:
        """A condition (b, k, y, x) on the grid of what is denoised."""
        return fold(condition, self.coarser)

    def flop(self, ny: int, nx: int) -> float:
        """Floating-point operations (a multiply-add is two) of one evaluation of one member on ny x nx pixels.

        Pixels here, and in ``activations``, are those of the field that is denoised.
        """
        from torch.utils.flop_counter import FlopCounterMode

        with torch.device("meta"):
            denoiser = denoiser_for(self.card)
            denoiser.mark_baked()
            x, condition = torch.empty(1, 1, ny, nx), torch.empty(1, self._shown, ny, nx)
            with FlopCounterMode(display=False) as counter:
                denoiser.network.eval()(x, torch.empty(1), condition)
        return float(counter.get_total_flops())

    def activations(self, ny: int, nx: int, *, gradient: bool = False) -> int:
        """Bytes that one evaluation of one member on ny x nx pixels holds at its peak (``footprint.forward_bytes``)."""
        with torch.device("meta"):
            denoiser = denoiser_for(self.card)
            denoiser.mark_baked()
        network = denoiser.network.eval()
        return forward_bytes(network, self._shown, ny, nx, gradient=gradient)

    @property
    def _shown(self) -> int:
        """Channels of a folded condition."""
        return denoised_channels(self.card) * self.coarser**2


def decoded(network: Any, space: ResidualSpace, made: Tensor, base: Tensor, condition: Tensor | None) -> Tensor:
    """What a network's sample stands for in canonical units: a residual on its base, or codes of one.

    Where codes, or the gate that follows a residual, say that it is dry, it is 0.
    """
    if isinstance(network, LatentUNet):
        if condition is None:
            raise SpecError(
                Sentence("codes were to be decoded without their condition"), remedy=Sentence("Give the condition")
            )
        made = network.fields(made, condition)
    rain = space.decode(made[:, :1], base)
    return torch.where(made[:, 1:] < 0, torch.zeros_like(rain), rain) if made.shape[1] > 1 else rain


def save_weights(denoisers: Sequence[Denoiser], path: Path, climate: Climate | None = None) -> None:
    """Write baked networks' weights as float16 safetensors; of several, names begin with the network's number.

    A climate's arrays lie beside them as they are, under names that begin with "climate/".
    """
    prefixes = [""] if len(denoisers) == 1 else [f"{k}." for k in range(len(denoisers))]
    parts = zip(prefixes, denoisers, strict=True)
    tensors = {p + name: _small(values) for p, d in parts for name, values in d.state_dict().items()}
    arrays = {} if climate is None else climate.arrays()
    save_file(tensors | {CLIMATE + name: torch.from_numpy(values) for name, values in arrays.items()}, path)


def _small(values: Tensor) -> Tensor:
    values = values.detach().cpu()
    return (values.half() if values.is_floating_point() else values).contiguous()


def _climate(card: ModelCard, tensors: dict[str, Tensor]) -> Climate | None:
    """The climate of a card with a scaler, taken out of its tensors."""
    if not card.scaler:
        return None
    names = [name for name in tensors if name.startswith(CLIMATE)]
    return Climate.of(card.scaler, {name.removeprefix(CLIMATE): tensors.pop(name).numpy() for name in names})


def _split(tensors: dict[str, Tensor], checkpoints: int) -> list[dict[str, Tensor]]:
    """The weights of every checkpoint: names begin with its number where there are several."""
    if checkpoints == 1:
        return [tensors]
    prefixes = [f"{k}." for k in range(checkpoints)]
    return [{k.removeprefix(p): v for k, v in tensors.items() if k.startswith(p)} for p in prefixes]


def _loaded(card: ModelCard, tensors: dict[str, Tensor], device: str) -> Denoiser:
    denoiser = denoiser_for(card)
    denoiser.load_state_dict(tensors)
    denoiser.mark_baked()
    denoiser = denoiser.eval().requires_grad_(False).to(device)
    return denoiser.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

"""A loaded model: its card, its network, and the map between fields and its residual space."""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.errors import ModelError
from core.models.card import ModelCard
from core.models.denoiser import Denoiser
from core.models.residual import ResidualSpace
from core.models.unet import UNet
from core.transforms import transform_from


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """What the pipeline runs. Grids: y, x of the model's own output (coarse for a corrector, fine for a downscaler)."""

    card: ModelCard
    denoiser: Denoiser
    space: ResidualSpace

    @classmethod
    def from_file(cls, card: ModelCard, weights: Path, device: str = "cpu") -> "Model":
        """Load fp16 safetensors into a baked float32 network in channels_last.

        Raises:
            ModelError: the weights do not fit the card's network.
        """
        denoiser = Denoiser(UNet(conditioned_on_input=ResidualSpace.channels, **card.network))
        try:
            tensors = load_file(weights)
            denoiser.load_state_dict({k: v.float() for k, v in tensors.items()})
        except Exception as error:  # safetensors raises its own type, torch RuntimeError
            raise ModelError(f"{weights} does not fit its card: {error}", remedy="Reinstall the model") from error
        denoiser.network.mark_baked()
        denoiser = denoiser.eval().requires_grad_(False).to(device)
        denoiser = denoiser.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        space = ResidualSpace(transform_from(card.transform), card.factor, card.residual_sd, card.condition_scale)
        return cls(card, denoiser, space)

    @property
    def stride(self) -> int:
        """Height and width of what it denoises must be multiples of this."""
        return self.denoiser.network.stride

    def encode(self, coarse: Tensor) -> tuple[Tensor, Tensor]:
        """Coarse (b, 1, yc, xc) canonical, no NaN -> condition (b, k, y, x), base (b, 1, y, x)."""
        return self.space.encode(coarse)

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """x (b, 1, y, x), sigma (b,) -> denoised (b, 1, y, x), in the residual space."""
        return self.denoiser(x, sigma, condition)

    def decode(self, residual: Tensor, base: Tensor) -> Tensor:
        """Residual on its base -> canonical units, unclamped."""
        return self.space.decode(residual, base)

    def flop(self, ny: int, nx: int) -> float:
        """Floating-point operations (a multiply-add is two) of one evaluation of one member on ny x nx pixels."""
        from torch.utils.flop_counter import FlopCounterMode

        with torch.device("meta"):
            network = UNet(conditioned_on_input=ResidualSpace.channels, **self.card.network).mark_baked()
            x, condition = torch.empty(1, 1, ny, nx), torch.empty(1, ResidualSpace.channels, ny, nx)
            with FlopCounterMode(display=False) as counter:
                network(x, torch.empty(1), condition)
        return float(counter.get_total_flops())


def save_weights(denoiser: Denoiser, path: Path) -> None:
    """Write a baked network's weights as float16 safetensors."""
    save_file({k: v.detach().cpu().half().contiguous() for k, v in denoiser.state_dict().items()}, path)

"""The networks that a card may name, and the one signature that each is wrapped into.

To add a network: write it in a file of its own, and add its name here.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from torch import nn

from core.errors import ModelError
from core.models.denoiser import Denoiser, Direct

FAMILIES: dict[str, str] = {
    "unet": "core.models.unet:UNet",
    "diffusion_unet": "core.models.diffusion_unet:DiffusionUNet",
    "attention_unet": "core.models.attention_unet:AttentionUNet",
    "swin": "core.models.swin:SwinSR",
    "convolutional": "core.models.convolutional:Convolutional",
    "quantile_map": "core.models.quantile_map:QuantileMap",
}
"""Card's ``family`` -> module and class of the raw network."""

PREDICTIONS: dict[str, Callable[[Any], Denoiser]] = {
    "edm": Denoiser,
    "direct": Direct,
}
"""Card's ``prediction`` -> what makes ``(x, sigma, condition) -> denoised`` of the raw network."""


def network_of(family: str, settings: Mapping[str, Any], channels: int) -> nn.Module:
    """A raw network with fresh weights.

    Args:
        settings: the card's ``[network]``: the class's own arguments.
        channels: of the condition.

    Raises:
        ModelError: no such family, or settings that it does not know.
    """
    if family not in FAMILIES:
        raise ModelError(
            f'the card names the family "{family}"; expected one of {", ".join(FAMILIES)}', remedy="Correct the card"
        )
    module, name = FAMILIES[family].split(":")
    try:
        return getattr(import_module(module), name)(**{"conditioned_on_input": channels, **settings})
    except TypeError as error:
        raise ModelError(f'[network] does not fit the family "{family}": {error}', remedy="Correct the card") from error


def denoiser_of(prediction: str, network: nn.Module) -> Denoiser:
    """The network behind the one signature.

    Raises:
        ModelError: no such prediction.
    """
    if prediction not in PREDICTIONS:
        raise ModelError(
            f'the card names the prediction "{prediction}"; expected one of {", ".join(PREDICTIONS)}',
            remedy="Correct the card",
        )
    return PREDICTIONS[prediction](network)

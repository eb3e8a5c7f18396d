"""The networks that a card may name, and the one signature that each is wrapped into.

To add a network: write it in a file of its own, and add its name here.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from torch import nn

from core.errors import ModelError
from core.languages import Sentence
from core.models.condition import condition_channels
from core.models.context import ContextEncoder
from core.models.denoiser import Centred, Denoiser, Direct, Estimate, Preparing, VPDenoiser
from core.models.vp import noise_process

FAMILIES: dict[str, str] = {
    "unet": "core.models.unet:UNet",
    "diffusion_unet": "core.models.diffusion_unet:DiffusionUNet",
    "attention_unet": "core.models.attention_unet:AttentionUNet",
    "swin": "core.models.swin:SwinSR",
    "convolutional": "core.models.convolutional:Convolutional",
    "latent": "core.models.latent:LatentUNet",
    "quantile_map": "core.models.quantile_map:QuantileMap",
    "flow": "core.models.flow:FlowSequence",
}
"""Card's ``family`` -> module and class of the raw network."""

PREDICTIONS = ("edm", "eps", "x0", "v", "direct")
"""A card's ``prediction``: what the raw network gives."""


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
            Sentence('the family is "{family}"; expected one of {known}', family=family, known=", ".join(FAMILIES)),
            remedy=Sentence("Correct the card or the recipe"),
        )
    module, name = FAMILIES[family].split(":")
    try:
        return getattr(import_module(module), name)(**{"conditioned_on_input": channels, **settings})
    except TypeError as error:
        raise ModelError(
            Sentence('[network] does not fit the family "{family}": {error}', family=family, error=error),
            remedy=Sentence("Correct the card or the recipe"),
        ) from error


def denoiser_for(settings: Any) -> Denoiser:
    """What a card or a recipe describes, with fresh weights, and the encoder of its context where it has one.

    Raises:
        ModelError, SpecError: as ``network_of`` and ``denoiser_of``.
    """
    raw = network_of(settings.family, settings.network, condition_channels(settings))
    denoiser = denoiser_of(settings.prediction, raw, settings.noise)
    if settings.context:
        denoiser.context = ContextEncoder(settings.context)
    return denoiser


def denoiser_of(prediction: str, network: Any, noise: Mapping[str, Any]) -> Denoiser:
    """The network behind the one signature.

    Args:
        noise: of a variance-preserving model, the process it was trained on: ``name`` and ``steps``.

    Raises:
        ModelError: no such prediction.
        SpecError: no such process.
    """
    if prediction not in PREDICTIONS:
        raise ModelError(
            Sentence(
                'the prediction is "{prediction}"; expected one of {known}',
                prediction=prediction,
                known=", ".join(PREDICTIONS),
            ),
            remedy=Sentence("Correct the card or the recipe"),
        )
    if isinstance(network, Preparing):
        return _around_estimate(prediction, network)
    if prediction == "edm":
        return Denoiser(network)
    if prediction == "direct":
        return Direct(network)
    return VPDenoiser(network, prediction, noise_process(**noise))


def _around_estimate(prediction: str, network: Any) -> Denoiser:
    """Of a network that prepares: a sample around its estimate, or the estimate."""
    if prediction not in ("edm", "direct"):
        raise ModelError(
            Sentence(
                'the prediction of a sequence model is "{prediction}"; expected edm, or direct for its estimate alone',
                prediction=prediction,
            ),
            remedy=Sentence("Correct the card or the recipe"),
        )
    return Centred(network) if prediction == "edm" else Estimate(network)

"""A model's card: everything that is needed to run it, to trust it and to cite it, in one TOML file beside its weights."""

import tomllib
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.errors import ModelError
from core.languages import Sentence

SCALERS = ("domain", "pixel", "land_mask")
"""What a climate's statistics are told apart by, besides the month: nothing, the cell, or land and water, a cell being
what most of it is."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What ``card.toml`` says.

    Attributes:
        stage: "correct" (coarse to coarse) or "downscale" (coarse to fine).
        factor: fine pixels per coarse cell along one axis; 1 for a corrector.
        coarse_step_degrees: the grid the model was trained on; an input on another is refused.
        transform: name and statistics (``core.transforms``).
        residual_sd, condition_scale, field_mean: of ``core.models.residual.ResidualSpace``, measured on the training
            crops.
        family, network: name of the network in ``core.models.families``, and its arguments.
        prediction: what makes a denoiser of it: "edm", "eps", "x0", "v" or "direct" (one evaluation, no sampling).
        noise: of "eps", "x0" and "v", the process it was trained on (``core.models.vp``): name and steps.
        covariates: names in ``core.covariates``, in the order of the condition's channels after the coarse field's.
        channels: other variables of the input file that come next, by name (as ``core.io.further.find_further`` takes it),
            each with the entries of a ``core.models.condition.Standard``, measured on the training period.
        observations: whether what gauges observe comes last: its residual, and where it is.
        context: coarse cells around its own that it is shown through an encoder of its own (``core.models.context``).
        dual_scale: of ``core.models.residual.ResidualSpace``.
        gate: of a network with ``wet_gate``, the logit from which on a pixel is wet, as ``core.training.gate`` measures it.
        condition_dropout: share of the training pairs whose condition was left out, so that a run may weigh it
            (``RunSpec.condition_weight``); 0: it was always there.
        learn_residuals, instance_norm: of ``core.models.residual.ResidualSpace``: what the network answers, and in which
            terms.
        scaler: one of ``SCALERS``, whose statistics are in the weights file; "" for none.
        checkpoints: networks in the weights file; of several, each makes one member.
        mirrored: each member sees its field mirrored in its own way (``core.models.mirrored``).
        starter: of a model of sequences, the model that makes the first two frames; "" for one that makes each frame from its
            coarse field alone.
        members: how many different members it can make from one input; 0 for any number.
        default: taken for its stage and variable where no model is named.
        sampler: default solver, steps, rho, sigma_min, sigma_max, conservation.
        training: data, blocks held out, course of training.
        skill: scores on the held-out blocks, and where they were measured.
        domain: what the network was trained on, as ``core.training.domain.domain_of`` measures it; empty where nobody has.
        region_independent: whether overlapping regions agree (None: not measured); never with ``instance_norm``.
        sha256: of the weights file.
    """

    id: str
    title: str
    stage: str
    factor: int
    coarse_step_degrees: float
    transform: dict[str, Any]
    residual_sd: float
    condition_scale: float
    network: dict[str, Any]
    sampler: dict[str, Any]
    trained_on: str
    licence: str
    cite: str
    sha256: str
    variable: str = "precip"
    family: str = "unet"
    prediction: str = "edm"
    checkpoints: int = 1
    members: int = 0
    mirrored: bool = False
    default: bool = False
    starter: str = ""
    region_independent: bool | None = None
    noise: dict[str, Any] = field(default_factory=dict)
    covariates: list[str] = field(default_factory=list)
    channels: dict[str, dict[str, Any]] = field(default_factory=dict)
    observations: bool = False
    context: int = 0
    dual_scale: bool = False
    gate: float = 0.0
    condition_dropout: float = 0.0
    learn_residuals: bool = True
    instance_norm: bool = False
    scaler: str = ""
    field_mean: float = 0.0
    training: dict[str, Any] = field(default_factory=dict)
    skill: dict[str, Any] = field(default_factory=dict)
    domain: dict[str, Any] = field(default_factory=dict)


def read_card(path: Path) -> ModelCard:
    """Read ``card.toml``.

    Raises:
        ModelError: the file is not TOML, an entry is missing, unknown or none that can be, or entries contradict.
    """
    try:
        return _card_of(path.read_text(encoding="utf-8"), path)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelError(
            Sentence("{path} cannot be read as a model card: {error}", path=path, error=error),
            remedy=Sentence("Reinstall the model"),
        ) from error


@lru_cache(maxsize=256)
def _card_of(text: str, path: Path) -> ModelCard:
    """What a card says, parsed once as long as it says so: a run asks for all cards half a dozen times."""
    table = tomllib.loads(text)
    known = {f.name for f in fields(ModelCard)}
    if unknown := sorted(set(table) - known):
        raise ModelError(
            Sentence("{path} has the unknown entries {unknown}", path=path, unknown=unknown),
            remedy=Sentence("Use a model made for this version"),
        ) from None
    try:
        card = ModelCard(**table)
    except TypeError as error:
        raise ModelError(
            Sentence("{path} is incomplete: {error}", path=path, error=error), remedy=Sentence("Reinstall the model")
        ) from error
    if card.stage not in ("correct", "downscale"):
        raise ModelError(
            Sentence('{path} has stage "{own}"; expected "correct" or "downscale"', path=path, own=card.stage),
            remedy=Sentence("Correct the card"),
        )
    _check_normalisation(card, path)
    _check_channels(card, path)
    return card


def _check_channels(card: ModelCard, path: Path) -> None:
    for name, entries in card.channels.items():
        if set(entries) != {"units", "mean", "sd"} or not entries["sd"] > 0:
            raise ModelError(
                Sentence(
                    "{path} has channel {name} with {entries}; expected units, mean and an sd above 0",
                    path=path,
                    name=name,
                    entries=entries,
                ),
                remedy=Sentence("Correct the card"),
            )
    if card.observations and card.stage != "downscale":
        raise ModelError(
            Sentence(
                "{path} has observations in stage {own}; expected downscale, for gauges are pixels of the fine field",
                path=path,
                own=card.stage,
            ),
            remedy=Sentence("Correct the card"),
        )


def _check_normalisation(card: ModelCard, path: Path) -> None:
    if card.scaler and card.scaler not in SCALERS:
        raise ModelError(
            Sentence(
                '{path} has scaler "{scaler}"; expected one of {known}',
                path=path,
                scaler=card.scaler,
                known=", ".join(SCALERS),
            ),
            remedy=Sentence("Correct the card"),
        )
    if card.instance_norm and card.region_independent:
        raise ModelError(
            Sentence(
                "{path} says region_independent with instance_norm; expected false, for a field's mean and standard "
                "deviation are those of the region that is run",
                path=path,
            ),
            remedy=Sentence("Correct the card"),
        )

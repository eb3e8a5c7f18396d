"""A training recipe: a TOML file read into frozen settings, checked before anything is loaded."""

import tomllib
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any

from core.errors import SpecError
from core.languages import Sentence
from core.models.card import SCALERS
from core.training.pairs import Block


@dataclass(frozen=True, slots=True)
class DataSettings:
    """Where pairs come from and what is held out.

    ``files`` are radar files any reader of ``core.io`` opens; relative paths are tried from the recipe's folder and
    from the working directory. ``crop`` is the side of a crop in fine pixels, ``means`` the numbers of frames averaged,
    ``coarsening`` the fine pixels per coarse cell, ``fine_pixels`` the radar pixels (along an axis) averaged into a
    fine one, which need not be whole (2.5: pixels are shared), ``heavy_share`` and ``intensity`` as in ``CropSettings``. Radar is held out by blocks, (south, north, west,
    east) in degrees, with ``gap_degrees`` around each.

    With ``periods`` (training, validation, test: the first time and the first after it) the one file holds hours of a
    model's fields instead, held out by time and shown in ``windows`` of coarse cells: see ``core.training.gridded``.
    """

    files: tuple[str, ...]
    crop: int = 0
    means: tuple[int, ...] = (1,)
    means_minutes: tuple[float, ...] = ()
    holdout_blocks: tuple[Block, ...] = ()
    validation_blocks: tuple[Block, ...] = ()
    periods: dict[str, tuple[str, str]] = field(default_factory=dict)
    windows: tuple[tuple[int, int], ...] = ()
    coarsening: int = 10
    fine_pixels: float = 1
    heavy_share: float = 0.0
    intensity: tuple[float, float] = (1.0, 1.0)
    gap_degrees: float = 0.5
    trained_on: str = ""


@dataclass(frozen=True, slots=True)
class OptimiserSettings:
    """The course of training: constant rate after a warm-up, then 1 - sqrt cooldown over the last steps.

    ``loss`` is one of ``core.training.losses.LOSSES``, for networks that answer directly, or "hybrid", for those that
    learn variances (``core.training.objectives.Hybrid``), or "gated", for those with a gate of wet and dry, whose cross
    entropy counts ``wet_weight`` (``core.training.objectives.Gated``). An epoch is
    ``validate_every`` steps. ``beta2`` is Adam's.

    ``sliced_wasserstein`` is the share a of ``core.training.wasserstein`` in the loss of a sampled prediction.
    ``ema_profiles`` are two widths whose averages are kept at the end of every epoch, so that any width can be
    had afterwards (``core.training.post_hoc``).
    """

    steps: int
    batch: int
    learning_rate: float
    warmup: int = 200
    cooldown: int = 1000
    clip: float = 1.0
    ema_width: float = 0.05
    p_mean: float = -0.8
    p_std: float = 1.4
    beta2: float = 0.99
    loss: str = ""
    sliced_wasserstein: float = 0.0
    wet_weight: float = 0.1
    ema_profiles: tuple[float, ...] = ()
    precision: str = "bf16-mixed"
    seed: int = 0
    validate_every: int = 500
    checkpoint_seconds: float = 180.0


@dataclass(frozen=True, slots=True)
class ObservationSettings:
    """Which of a crop's fine pixels gauges are made of in training, so that a network learns to use gauges.

    Each crop has at least 1 and between the two ``share`` of its pixels, evenly in the logarithm of their number; but no
    gauge at all in the share ``none`` of the crops. Readings err by a standard deviation of ``error`` in the network's
    space, where residuals have 0.5.
    """

    share: tuple[float, float]
    none: float = 0.2
    error: float = 0.0


@dataclass(frozen=True, slots=True)
class SequenceSettings:
    """How sequences of three frames are cut for a sequence model, and how the parts of its loss are weighed.

    Attributes:
        starter: id of the model that makes the first two frames of a run; kept in the card.
        strides: numbers of radar frames from one frame to the next, drawn alike.
        drift: pixels a frame, by which every other crop moves at most.
        still: share of the crops in which nothing but that moves: one frame thrice, whose motion is known and learned from too.
        disturbed: share of the other crops whose two frames before are such as a run may have made.
        displaced: pixels, typical displacement of their detail at most; ``noise``: typical logarithm of the factors that
            their pixels are multiplied by at most.
        weights: of the losses of diffusion ("diffusion"), of the frame warped by the flow and what it is fused to ("flow"),
            and of the frame from the coarse field alone ("coarse").
    """

    starter: str
    strides: tuple[int, ...] = (1,)
    drift: int = 0
    still: float = 0.0
    disturbed: float = 0.5
    displaced: float = 4.0
    noise: float = 0.5
    weights: dict[str, float] = field(default_factory=lambda: {"diffusion": 1.0, "flow": 1.0, "coarse": 1.0})


@dataclass(frozen=True, slots=True)
class LandSettings:
    """How much an error counts on land and at sea: see ``core.training.coasts``.

    ``mode`` is one of ``coasts.MODES``; ``per_km`` is k of "calibrated", and no other mode has one.
    """

    mode: str
    land: float = 1.0
    sea: float = 0.5
    per_km: float = 0.1


@dataclass(frozen=True, slots=True)
class AutoencoderSettings:
    """The course of a latent model's autoencoder, which comes before the optimiser's own.

    ``penalty`` weighs what its codes cost (Kullback-Leibler; nothing where they are quantised), ``wet`` the cross entropy
    of wet and dry, against the residual's error.
    """

    steps: int
    batch: int = 8
    learning_rate: float = 0.001
    warmup: int = 100
    cooldown: int = 500
    penalty: float = 0.001
    wet: float = 0.2


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything ``stormlens train`` needs; ``start_from`` names a model whose weights to begin with.

    ``family``, ``prediction``, ``noise``, ``variable``, ``condition_dropout``, ``mirrored`` and ``default`` are the card's.
    With ``checkpoints`` above 1, the networks as they are at the end of the last so many epochs make the members. ``members`` says how many different ones
    there are, 0 for any number; what answers directly has one for each checkpoint if the recipe does not say otherwise.

    ``learn_residuals``, ``instance_norm`` and ``scaler`` (one of ``core.models.card.SCALERS``, none where empty) say
    in which terms the network sees and answers fields: see ``core.models.residual``. A scaler needs ``periods``.

    ``channels`` are further variables of the file that the network is shown, by any of their names; they need ``periods``
    too. ``sequence`` makes pairs into sequences, for the family "flow".
    ``observations`` lets a downscaler learn from gauges: see ``core.models.condition``. ``context`` is how many coarse
    cells around its own a network is shown through an encoder of its own (``core.models.context``), 0 for none; in
    the share ``context_hidden`` of the training pairs it is missing, as at the end of a file.

    ``dual_scale`` shows the coarse field twice: transformed, and as it is (``core.models.residual``).

    ``land`` weighs errors on land and at sea. ``autoencoder`` is what the family "latent" trains first.
    """

    id: str
    title: str
    stage: str
    factor: int
    licence: str
    cite: str
    transform: dict[str, Any]
    network: dict[str, Any]
    sampler: dict[str, Any]
    data: DataSettings
    optimiser: OptimiserSettings
    satellite: dict[str, Any] = field(default_factory=dict)
    family: str = "unet"
    prediction: str = "edm"
    noise: dict[str, Any] = field(default_factory=dict)
    variable: str = "precip"
    covariates: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    observations: ObservationSettings | None = None
    sequence: SequenceSettings | None = None
    land: LandSettings | None = None
    autoencoder: AutoencoderSettings | None = None
    context: int = 0
    context_hidden: float = 0.0
    dual_scale: bool = False
    condition_dropout: float = 0.0
    learn_residuals: bool = True
    instance_norm: bool = False
    scaler: str = ""
    checkpoints: int = 1
    members: int = 0
    mirrored: bool = False
    default: bool = False
    coarse_step_degrees: float = 0.1
    start_from: str = ""


def read_recipe(path: Path) -> Recipe:
    """Read and check a recipe.

    Raises:
        SpecError: the file is missing, is not TOML, or has missing, unknown or impossible entries.
    """
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(
            Sentence("{path} does not exist", path=path),
            remedy=Sentence("Give the path of a recipe, such as those in resources/recipes"),
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise SpecError(
            Sentence("{path} is not a TOML file: {error}", path=path, error=error),
            remedy=Sentence("Correct the recipe"),
        ) from error
    data = _settings(DataSettings, table.pop("data", {}), f"{path} [data]")
    optimiser = _settings(OptimiserSettings, table.pop("optimiser", {}), f"{path} [optimiser]")
    parts = {"data": data, "optimiser": optimiser}
    if "observations" in table:
        parts["observations"] = _settings(ObservationSettings, table["observations"], f"{path} [observations]")
    if "sequence" in table:
        parts["sequence"] = _settings(SequenceSettings, table["sequence"], f"{path} [sequence]")
    if "land" in table:
        parts["land"] = _settings(LandSettings, table["land"], f"{path} [land]")
    if "autoencoder" in table:
        parts["autoencoder"] = _settings(AutoencoderSettings, table["autoencoder"], f"{path} [autoencoder]")
    if table.get("prediction") == "direct":
        table.setdefault("members", table.get("checkpoints", 1))
    recipe = _settings(Recipe, table | parts, str(path))
    if recipe.stage not in ("correct", "downscale"):
        raise SpecError(
            Sentence('{path} has stage "{stage}"; expected "correct" or "downscale"', path=path, stage=recipe.stage),
            remedy=Sentence("Correct the recipe"),
        )
    _check_dropout(recipe, path)
    _check_normalisation(recipe, path)
    _check_condition(recipe, path)
    _check_sequence(recipe, path)
    _check_place(recipe, path)
    _check_latent(recipe, path)
    if recipe.optimiser.cooldown + recipe.optimiser.warmup > recipe.optimiser.steps:
        raise SpecError(
            Sentence("{path}: warmup and cooldown together exceed steps", path=path), remedy=Sentence("Give more steps")
        )
    return recipe


def _check_dropout(recipe: Recipe, path: Path) -> None:
    share = recipe.condition_dropout
    if not 0 <= share < 1 or (share and recipe.prediction == "direct"):
        raise SpecError(
            Sentence(
                "{path} has condition_dropout {share} with prediction {prediction}; expected a share from 0 to below "
                "1, and 0 for a network that answers directly",
                path=path,
                share=share,
                prediction=recipe.prediction,
            ),
            remedy=Sentence("Use 0.1, which is usual, or leave it out"),
        )


def _check_condition(recipe: Recipe, path: Path) -> None:
    """What is shown besides the coarse field."""
    if recipe.family == "quantile_map" and (recipe.channels or recipe.observations):
        raise SpecError(
            Sentence(
                "{path} gives channels or observations to quantile mapping; expected none: its tables look at the "
                "field alone",
                path=path,
            ),
            remedy=Sentence("Leave them out, or choose a network"),
        )
    if recipe.channels and not recipe.data.periods:
        raise SpecError(
            Sentence(
                "{path} has channels {channels} without [data] periods; expected hours of a model's fields",
                path=path,
                channels=", ".join(recipe.channels),
            ),
            remedy=Sentence("Leave the channels out, or train on hours"),
        )
    if len(set(recipe.channels)) < len(recipe.channels):
        raise SpecError(
            Sentence(
                "{path} names a channel twice in {channels}; expected each once", path=path, channels=recipe.channels
            ),
            remedy=Sentence("Leave one out"),
        )
    if recipe.observations is not None:
        _check_observations(recipe.observations, recipe.stage, path)


def _check_latent(recipe: Recipe, path: Path) -> None:
    """An autoencoder goes with codes; what looks at pixels of the truth, or turns fields, does not."""
    latent = recipe.family == "latent"
    fits = recipe.stage == "downscale" and recipe.prediction != "direct" and recipe.variable == "precip"
    plain = not (recipe.context or recipe.observations or recipe.covariates or recipe.channels)
    if latent != (recipe.autoencoder is not None) or (latent and not (fits and plain and not recipe.data.periods)):
        told = {"path": path, "family": recipe.family}
        raise SpecError(
            Sentence(
                "{path} has family {family} without [autoencoder]; expected both or neither, for a sampled downscaler of "
                "radar that is shown the coarse field alone",
                **told,
            )
            if recipe.autoencoder is None
            else Sentence(
                "{path} has family {family} with [autoencoder]; expected both or neither, for a sampled downscaler of "
                "radar that is shown the coarse field alone",
                **told,
            ),
            remedy=Sentence("Correct the recipe"),
        )


def _check_place(recipe: Recipe, path: Path) -> None:
    """What looks beyond a crop, or at where it lies."""
    hidden, data = recipe.context_hidden, recipe.data
    if recipe.context < 0 or not 0 <= hidden <= 1 or (hidden and not recipe.context):
        raise SpecError(
            Sentence(
                "{path} has context {context} and context_hidden {hidden}; expected cells, 0 or more, and a share of "
                "the pairs from 0 to 1, which is 0 without context",
                path=path,
                context=recipe.context,
                hidden=hidden,
            ),
            remedy=Sentence("Use context = 32 and context_hidden = 0.25, or leave both out"),
        )
    if recipe.context and (recipe.stage != "downscale" or data.periods or recipe.mirrored):
        raise SpecError(
            Sentence(
                "{path} has context in stage {stage}, periods {periods} and mirrored {mirrored}; expected a "
                "downscaler of radar, "
                "without periods, that is not mirrored",
                path=path,
                stage=recipe.stage,
                periods=sorted(data.periods),
                mirrored=recipe.mirrored,
            ),
            remedy=Sentence("Leave the context out"),
        )
    if recipe.land is not None and (recipe.stage != "downscale" or recipe.prediction == "direct"):
        raise SpecError(
            Sentence(
                "{path} has [land] in stage {stage} with prediction {prediction}; expected a downscaler that is "
                "sampled",
                path=path,
                stage=recipe.stage,
                prediction=recipe.prediction,
            ),
            remedy=Sentence("Leave [land] out"),
        )
    if recipe.covariates and not data.periods:
        raise SpecError(
            Sentence(
                "{path} has covariates {covariates} without [data] periods; expected hours of a model's fields, for "
                "crops of radar are turned and mirrored",
                path=path,
                covariates=", ".join(recipe.covariates),
            ),
            remedy=Sentence("Leave the covariates out, or train on hours"),
        )


def _check_observations(settings: ObservationSettings, stage: str, path: Path) -> None:
    if stage != "downscale":
        raise SpecError(
            Sentence(
                "{path} has observations in stage {stage}; expected downscale, for gauges are pixels of the fine field",
                path=path,
                stage=stage,
            ),
            remedy=Sentence("Leave the observations out"),
        )
    pair = settings.share if isinstance(settings.share, tuple) and len(settings.share) == 2 else (1.0, 0.0)
    possible = 0 <= pair[0] <= pair[1] <= 1 and pair[1] > 0
    if not (possible and 0 <= settings.none < 1 and 0 <= settings.error < float("inf")):
        raise SpecError(
            Sentence(
                "{path} [observations] has share {share}, none {none} and error {error}; expected two shares from 0 "
                "to 1, the least first, none from 0 to below 1, and an error of 0 or more",
                path=path,
                share=settings.share,
                none=settings.none,
                error=settings.error,
            ),
            remedy=Sentence("Use share = [0.0, 0.02], none = 0.2 and error = 0.05"),
        )


def _check_sequence(recipe: Recipe, path: Path) -> None:
    """A sequence model learns from sequences alone, in the plain residual space."""
    if (recipe.sequence is None) != (recipe.family != "flow"):
        told = {"path": path, "family": recipe.family}
        raise SpecError(
            Sentence("{path} has the family {family} and no [sequence]; expected both or neither", **told)
            if recipe.sequence is None
            else Sentence("{path} has the family {family} and [sequence]; expected both or neither", **told),
            remedy=Sentence('Use family = "flow" with [sequence]'),
        )
    if recipe.sequence is None:
        return
    plain = recipe.learn_residuals and not (recipe.instance_norm or recipe.scaler or recipe.data.periods)
    if recipe.stage != "downscale" or not plain or recipe.condition_dropout or recipe.mirrored:
        raise SpecError(
            Sentence(
                "{path} asks of a sequence model what it cannot do; expected the stage downscale, radar, "
                "learn_residuals, and none of instance_norm, scaler, condition_dropout and mirrored",
                path=path,
            ),
            remedy=Sentence("Leave them out"),
        )
    if set(recipe.sequence.weights) != {"diffusion", "flow", "coarse"}:
        raise SpecError(
            Sentence(
                "{path} [sequence] weighs {weights}; expected coarse, diffusion and flow",
                path=path,
                weights=sorted(recipe.sequence.weights),
            ),
            remedy=Sentence("Give all three, 1 each"),
        )


def _check_normalisation(recipe: Recipe, path: Path) -> None:
    if recipe.scaler and recipe.scaler not in SCALERS:
        raise SpecError(
            Sentence(
                '{path} has scaler "{scaler}"; expected one of {known}',
                path=path,
                scaler=recipe.scaler,
                known=", ".join(SCALERS),
            ),
            remedy=Sentence("Correct the recipe"),
        )
    if recipe.scaler and not recipe.data.periods:
        raise SpecError(
            Sentence(
                '{path} has scaler "{scaler}" without [data] periods; expected hours of a model\'s fields, for crops '
                "of radar are turned and mirrored and belong to no place and month",
                path=path,
                scaler=recipe.scaler,
            ),
            remedy=Sentence("Leave the scaler out, or train on hours"),
        )
    if recipe.family == "quantile_map" and (recipe.scaler or recipe.instance_norm or not recipe.learn_residuals):
        raise SpecError(
            Sentence(
                "{path} normalises fields for quantile mapping; expected learn_residuals, no instance_norm and no "
                "scaler",
                path=path,
            ),
            remedy=Sentence("Leave them out: its tables hold rates as they are"),
        )


def _settings(kind: type, table: dict[str, Any], where: str) -> Any:
    known = {f.name for f in fields(kind)}
    unknown = sorted(set(table) - known)
    if unknown:
        raise SpecError(
            Sentence(
                "{where} has the unknown entries {unknown}; expected {known}",
                where=where,
                unknown=unknown,
                known=sorted(known),
            ),
            remedy=Sentence("Correct the recipe"),
        )
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}
    if missing := sorted(needed - set(table)):
        raise SpecError(
            Sentence("{where} lacks {missing}", where=where, missing=", ".join(missing)),
            remedy=Sentence("Add what is missing to the recipe"),
        )
    try:
        return kind(**{name: _frozen(value) for name, value in table.items()})
    except TypeError as error:
        raise SpecError(
            Sentence("{where}: {error}", where=where, error=error), remedy=Sentence("Correct the recipe")
        ) from error


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value

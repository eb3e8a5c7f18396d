"""What a training recipe says, every entry with its default; ``recipe_file`` reads it."""

from dataclasses import dataclass, field
from typing import Any

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

"""Whether the parts of a recipe go together."""

from pathlib import Path

from core.errors import SpecError
from core.languages import Sentence
from core.models.card import SCALERS
from core.training.config import ObservationSettings, Recipe


def check_parts(recipe: Recipe, path: Path) -> None:
    """Refuse what no training could do.

    Args:
        path: of the recipe's file, for the message.

    Raises:
        SpecError: entries that are impossible, or that no other goes with.
    """
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

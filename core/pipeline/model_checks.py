"""Whether a model is there and fits a scene."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from core.covariates import COVARIATES
from core.errors import InputError, ModelError, TimeError, UnitsError
from core.grid import grid_of
from core.grid.lattice import KM_PER_DEGREE
from core.languages import Sentence
from core.models.card import ModelCard
from core.types import VARIABLES, Scene
from core.units import frame_of, same_units, utc

STEP_TOLERANCE = {False: 0.01, True: 0.25}
"""How far the input's cells may be from a model's, relative: for degrees, and for projections (10 km as 0.1 deg)."""


def check_model(model_id: str, stage: str, cards: Mapping[str, ModelCard], scene: Scene) -> None:
    """Refuse a model that is not among ``cards``, is not for ``stage``, or cannot be shown ``scene``.

    Raises:
        ModelError: it is unknown, of the other stage, or does not fit the scene's grid or variable.
        TimeError: it is told of the hour or season, and the input states no times.
        InputError, UnitsError: the input file lacks a variable that it is shown, or has it in another unit.
    """
    if model_id not in cards:
        fitting = [key for key, card in cards.items() if card.stage == stage]
        raise ModelError(
            Sentence(
                'model "{model}" is not installed; expected one of {known} for stage {stage}',
                model=model_id,
                known=", ".join(fitting) or Sentence("none"),
                stage=stage,
            ),
            remedy=Sentence("Use {model}.", model=nearest(model_id, fitting))
            if fitting
            else Sentence("Train one with `stormlens train`."),
        )
    card = cards[model_id]
    if card.stage != stage:
        raise ModelError(
            Sentence(
                'model "{model}" is for stage {own}; expected one for {stage}',
                model=model_id,
                own=card.stage,
                stage=stage,
            ),
            remedy=Sentence("Choose another model."),
        )
    if stage == "downscale" and card.factor != scene.factor:
        raise ModelError(
            Sentence(
                'model "{model}" makes cells {factor} times finer; expected {expected}, as the scene asks',
                model=model_id,
                factor=card.factor,
                expected=scene.factor,
            ),
            remedy=Sentence("Open the scene with factor {factor}, or choose another model.", factor=card.factor),
        )
    if card.variable != scene.variable:
        raise ModelError(
            Sentence(
                'model "{model}" was trained on {variable}; found {found} in {scene}',
                model=model_id,
                variable=_title(card.variable),
                found=_title(scene.variable),
                scene=scene.name,
            ),
            remedy=Sentence("Choose another model, or another variable of the file."),
        )
    _check_step(model_id, card.coarse_step_degrees, scene)
    _check_dated(model_id, card, scene)
    for name, entries in card.channels.items():
        _check_channel(model_id, name, entries["units"], scene)


def _check_dated(model_id: str, card: ModelCard, scene: Scene) -> None:
    """Refuse to tell a model the hour or the season of an input that states no times: they would be made up."""
    told = [name.replace("_", " ") for name in card.covariates if name in COVARIATES and not COVARIATES[name].static]
    told += ["the month's climate"] if card.scaler else []
    first = scene.input["time"].values[0]
    if told and frame_of(first) is not None:
        raise TimeError(
            Sentence(
                'model "{model}" is told when a field is ({told}); {scene} does not say',
                model=model_id,
                told=tuple(told),
                scene=scene.name.removesuffix(f" {utc(first)}"),
            ),
            remedy=Sentence("Write the times into the file, or choose a model that is not told them."),
        )


def _check_channel(model_id: str, name: str, expected: str, scene: Scene) -> None:
    """Refuse an input without a further variable that the model is shown, or with it in another unit."""
    known = {"model": model_id, "name": name, "variable": _title(scene.variable)}
    if scene.channels is None:
        raise ModelError(
            Sentence(
                'model "{model}" is shown {name} beside {variable}; {scene} came from no file that could hold it',
                scene=scene.name,
                **known,
            ),
            remedy=Sentence("Open a file that holds both."),
        )
    try:
        found = scene.channels.find(name)
    except InputError as error:
        problem = Sentence('model "{model}" is shown {name} beside {variable}; {found}', found=error.message, **known)
        raise InputError(problem, remedy=error.remedy) from error
    if not same_units(found.units, expected):
        raise UnitsError(
            Sentence(
                'model "{model}" is shown {name} beside {variable} in "{units}"; found {found} in "{other}" in {file}',
                **known,
                units=expected,
                found=found.name,
                other=found.units,
                file=scene.channels.path.name,
            ),
            remedy=Sentence("Convert the variable in the file, and correct its units."),
        )


def _title(variable: str) -> tuple[str, ...]:
    """A quantity as people call it, in any language."""
    return (VARIABLES[variable].title.lower(),)


def _check_step(model_id: str, expected: float, scene: Scene) -> None:
    grid = grid_of(scene.input)
    found = grid.step_km / KM_PER_DEGREE
    if abs(found / expected - 1) > STEP_TOLERANCE[grid.projected]:
        raise ModelError(
            Sentence(
                'model "{model}" was trained on cells of {expected:g} degrees ({expected_km:.1f} km); found '
                "{found:.3g} "
                "degrees ({found_km:.1f} km) in {scene}",
                model=model_id,
                expected=expected,
                expected_km=expected * KM_PER_DEGREE,
                found=found,
                found_km=grid.step_km,
                scene=scene.name,
            ),
            remedy=Sentence("Open the input with conservative regridding, or choose a model for this grid."),
        )


def nearest(name: str, known: Iterable[str]) -> str:
    """The one that is spelled most like ``name``."""
    known = list(known)
    return (get_close_matches(name, known, 1) or known)[0]

"""Whether a run can be made, and how much work it is: everything before the first evaluation, without torch."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.errors import SpecError
from core.grid import crop
from core.languages import Sentence
from core.models.card import ModelCard
from core.pipeline.conserve import CONSERVATION
from core.pipeline.model_checks import check_model, nearest
from core.sampling.load import loads
from core.sampling.schedule import EVALUATIONS, SCHEDULES, check_churn
from core.sampling.settings import AUTO, GUIDANCE, STAGE, likelihood, most_members
from core.sampling.spectrum import stretched
from core.types import RunSpec, Scene

DEVICES = ("auto", "cpu", "cuda")
LEAST_SIDE = 16
"""Pixels along the smallest tile that may be asked for."""
FIRST_FRAMES = 2
"""Frames of a sequence that a model of single frames makes."""
UNEVEN_TIMES = 0.05
"""How much the steps of a sequence's times may differ, relative."""


def check(spec: RunSpec, scene: Scene, *, models: Mapping[str, Any] | None = None) -> None:
    """Refuse a run that cannot be made as asked, before any sampling.

    Args:
        models: models by id, for tests; by default those of ``core.models.store``.

    Raises:
        SpecError: numbers or names that cannot be.
        ModelError: a model that is unknown, of the other stage, or does not fit the scene's grid.
        TimeError: a model is told of the hour or season, and the input states no times.
        InputError, UnitsError: the input file lacks a variable that a model is shown, or has it in another unit.
    """
    check_request(spec, scene, cards_of(models))


def check_request(spec: RunSpec, scene: Scene, cards: Mapping[str, ModelCard]) -> None:
    """The same of known cards, by id: all that can be said without a network.

    Raises: as ``check``.
    """
    _check_numbers(spec)
    _check_names(spec)
    if spec.corrector is None and spec.downscaler is None:
        raise SpecError(
            Sentence("the run has neither a corrector nor a downscaler; expected at least one"),
            remedy=Sentence("Choose a model for at least one stage."),
        )
    for stage, model_id in (("correct", spec.corrector), ("downscale", spec.downscaler)):
        if model_id is not None:
            check_model(model_id, stage, cards, scene)
    for model_id in starter_of(spec, cards).values():
        check_model(model_id, "downscale", cards, scene)
        _check_sequence(spec, scene)
    chosen = [cards[key] for key in (spec.corrector, spec.downscaler) if key is not None]
    _check_members(spec, chosen)
    _check_weight(spec, chosen)
    if scene.observations:
        _check_guided(spec, cards)
    _check_scene(scene)


def evaluations(spec: RunSpec, scene: Scene, *, models: Mapping[str, Any] | None = None) -> int:
    """Network evaluations of the whole run."""
    each = evaluations_per_member(spec, scene, models=models)
    return sum(each.values()) * spec.members * scene.input.sizes["time"]


def evaluations_per_member(spec: RunSpec, scene: Scene, *, models: Mapping[str, Any] | None = None) -> dict[str, int]:
    """Network evaluations of every stage for one member and time."""
    return {stage: load.evaluations for stage, load in loads(spec, scene, cards_of(models)).items()}


def _check_numbers(spec: RunSpec) -> None:
    for name in ("members", "steps", "seed", "tile"):
        if type(getattr(spec, name)) is not int:
            raise SpecError(
                Sentence(
                    "{name} is {value}; expected a whole number, in the run", name=name, value=repr(getattr(spec, name))
                ),
                remedy=Sentence("Give a whole number."),
            )
    if spec.members < 1:
        raise SpecError(
            Sentence("members is {members}; expected 1 or more, in the run", members=spec.members),
            remedy=Sentence("Ask for 16 members."),
        )
    if not -(2**63) <= spec.seed < 2**63:
        raise SpecError(
            Sentence("seed is {seed}; expected a 64-bit integer, in the run", seed=spec.seed),
            remedy=Sentence("Use seed 0."),
        )
    if spec.tile != 0 and spec.tile < LEAST_SIDE:
        raise SpecError(
            Sentence(
                "tile is {tile}; expected {least} or more pixels, in the run",
                tile=spec.tile,
                least=LEAST_SIDE,
            ),
            remedy=Sentence("Use tile 0: large fields are then cut into tiles of the usual size."),
        )
    if not 0 < spec.guidance_strength < float("inf"):
        raise SpecError(
            Sentence(
                "guidance_strength is {guidance_strength}; expected a number above 0, in the run",
                guidance_strength=spec.guidance_strength,
            ),
            remedy=Sentence("Use strength 1."),
        )
    if not 0 <= spec.condition_weight < float("inf"):
        raise SpecError(
            Sentence(
                "condition_weight is {condition_weight}; expected a number from 0 up, in the run",
                condition_weight=spec.condition_weight,
            ),
            remedy=Sentence("Use weight 1, which is off."),
        )


def _check_names(spec: RunSpec) -> None:
    if unknown := sorted(set(spec.corrector_sampler) - set(STAGE)):
        raise SpecError(
            Sentence(
                "corrector_sampler has {unknown}; expected none but {known}, in the run",
                unknown=", ".join(unknown),
                known=", ".join(STAGE),
            ),
            remedy=Sentence("Set them for the whole run."),
        )
    for stage in ("correct", "downscale"):
        _check_levels(spec.of_stage(stage))
    _check_name("conservation", spec.conservation, CONSERVATION)
    _check_name("device", spec.device, dict.fromkeys(DEVICES))
    _check_name("guidance", spec.guidance, dict.fromkeys((AUTO, *GUIDANCE)))


def _check_levels(spec: RunSpec) -> None:
    """How the samples of one stage are drawn."""
    _check_name("solver", spec.solver, EVALUATIONS)
    _check_name("schedule", spec.schedule, SCHEDULES)
    check_churn(spec.solver, spec.churn)
    stretched(SCHEDULES[spec.schedule](spec.steps, spec.sigma_min, spec.sigma_max, spec.rho), spec.sigma_star)


def _check_name(what: str, name: str, known: Mapping[str, Any]) -> None:
    if name not in known:
        raise SpecError(
            Sentence('{what} is "{name}"; expected {known}, in the run', what=what, name=name, known=", ".join(known)),
            remedy=Sentence("Use {name}.", name=nearest(name, known)),
        )


def starter_of(spec: RunSpec, cards: Mapping[str, ModelCard]) -> dict[str, str]:
    """The model of a sequence's first frames as a run's models are named by stage; empty for single frames."""
    starter = cards[spec.downscaler].starter if spec.downscaler is not None else ""
    return {"starter": starter} if starter else {}


def _check_sequence(spec: RunSpec, scene: Scene) -> None:
    """Refuse times that a sequence model cannot follow: it knows motion in pixels a frame, from two frames before."""
    times = scene.input["time"].values
    steps = np.diff(times).astype("timedelta64[s]").astype(np.float64)
    if len(times) <= FIRST_FRAMES:
        raise SpecError(
            Sentence(
                'model "{model}" makes sequences of {least} times or more; found {found} in {scene}',
                model=spec.downscaler,
                least=FIRST_FRAMES + 1,
                found=len(times),
                scene=scene.name,
            ),
            remedy=Sentence(
                "Ask for all times of the file (Run all times, or --time all), or choose a model of single frames."
            ),
        )
    if steps.min() <= 0 or steps.max() - steps.min() > UNEVEN_TIMES * steps.mean():
        raise SpecError(
            Sentence(
                'model "{model}" makes sequences; found frames {shortest:g} to {longest:g} s apart in {scene}, '
                "expected equal steps",
                model=spec.downscaler,
                shortest=steps.min(),
                longest=steps.max(),
                scene=scene.name,
            ),
            remedy=Sentence("Choose times without a gap, or a model of single frames."),
        )


def _check_members(spec: RunSpec, cards: Sequence[ModelCard]) -> None:
    """Refuse more members than there are different ones: a copy of a member says nothing new."""
    most = most_members(cards)
    if most is not None and spec.members > most:
        raise SpecError(
            Sentence(
                "{members} members were asked for; {models} can make {most} different ones",
                members=spec.members,
                models=_quoted(cards),
                most=most,
            ),
            remedy=Sentence("Ask for {most} or fewer, or choose a model that draws samples.", most=most),
        )


def _check_weight(spec: RunSpec, cards: Sequence[ModelCard]) -> None:
    """Refuse to weigh a condition where no model knows what to do without it."""
    if spec.condition_weight == 1 or any(card.condition_dropout for card in cards):
        return
    raise SpecError(
        Sentence(
            "the weight of the coarse field is {weight:g}; expected 1, for {models} never learned to do without it",
            weight=spec.condition_weight,
            models=_quoted(cards),
        ),
        remedy=Sentence("Use weight 1, or a model trained with condition_dropout."),
    )


def _quoted(cards: Sequence[ModelCard]) -> str:
    return ", ".join(f'"{card.id}"' for card in cards)


def _check_guided(spec: RunSpec, cards: Mapping[str, ModelCard]) -> None:
    """Refuse gauges where no stage is shown them or can be drawn towards them."""
    if spec.downscaler is None:
        raise SpecError(
            Sentence(
                "the scene has gauges, and the run no downscaler; expected one, for gauges are pixels of the fine field"
            ),
            remedy=Sentence("Choose a downscaler, or leave the gauges out."),
        )
    card = cards[spec.downscaler]
    if card.family == "latent" and likelihood(card, spec.guidance) is not None:
        raise SpecError(
            Sentence(
                'the scene has gauges, and "{model}" draws codes, not pixels; expected a model that draws pixels',
                model=spec.downscaler,
            ),
            remedy=Sentence("Choose another downscaler, or leave the gauges out."),
        )
    if card.prediction == "direct" and likelihood(card, spec.guidance) is not None:
        raise SpecError(
            Sentence(
                'the scene has gauges, and "{model}" answers directly, without noise; expected a diffusion model',
                model=spec.downscaler,
            ),
            remedy=Sentence("Use guidance {auto}: the model is shown the gauges.", auto=AUTO)
            if card.observations
            else Sentence("Choose a diffusion model as the downscaler, or leave the gauges out."),
        )


def _check_scene(scene: Scene) -> None:
    if scene.truth is None:
        return
    coarse, fine = crop(scene.input, scene.region), crop(scene.truth, scene.region)
    expected = (coarse.sizes["time"], *(scene.factor * n for n in coarse.shape[-2:]))
    if fine.shape != expected:
        raise SpecError(
            Sentence(
                "the truth of {scene} has {found} values on the region (times, rows, columns); expected {expected}",
                scene=scene.name,
                found=_sizes(fine.shape),
                expected=_sizes(expected),
            ),
            remedy=Sentence("Choose a region that the truth covers, and open input and truth together."),
        )


def _sizes(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape))


def cards_of(models: Mapping[str, Any] | None) -> Mapping[str, ModelCard]:
    """Cards by id, of these models or of those at hand."""
    if models is not None:
        return {key: model.card for key, model in models.items()}
    from core.models import store

    return store.models()

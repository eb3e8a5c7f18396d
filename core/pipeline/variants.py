"""Variants of a run, for the sampler laboratory: the same members and noise, drawn otherwise. Without torch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from core.errors import EngineError, SpecError
from core.languages import Sentence
from core.models.card import ModelCard
from core.pipeline.plan import check
from core.sampling.schedule import SOLVER_FACTS
from core.sampling.settings import STAGE, chosen
from core.types import RunSpec, Scene

MODELS = ("corrector", "downscaler")
CHANGEABLE = (*MODELS, *STAGE, "conservation", "condition_weight")
"""What a variant may have otherwise than the run it varies."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What is tried, under a name."""

    name: str
    spec: RunSpec


def varied(base: RunSpec, changes: Mapping[str, Any], cards: Mapping[str, ModelCard]) -> RunSpec:
    """A run with something otherwise: settings hold in both stages, other models come with what their cards advise.

    Args:
        changes: by names of ``CHANGEABLE``; a model may be None.
        cards: by id.

    Raises:
        SpecError: a name that there is not.
    """
    if unknown := sorted(set(changes) - set(CHANGEABLE)):
        raise SpecError(
            Sentence(
                "a variant changes {unknown}; expected some of {known}",
                unknown=", ".join(unknown),
                known=", ".join(CHANGEABLE),
            ),
            remedy=Sentence("Members, seed and device are the same for all variants."),
        )
    models = {name: changes.get(name, getattr(base, name)) for name in MODELS}
    asked = {name: value for name, value in changes.items() if name not in MODELS}
    if any(models[name] != getattr(base, name) for name in MODELS):
        found = [cards[model] for model in models.values() if model in cards]
        usual = {each.name: each.default for each in fields(RunSpec) if each.name in STAGE}
        return replace(base, **{**usual, "corrector_sampler": {}, **models, **chosen(found, asked)})
    solver = asked.get("solver", base.solver)
    if solver != base.solver and solver in SOLVER_FACTS:
        asked.setdefault("churn", SOLVER_FACTS[solver].churn_usual)
    own = {name: value for name, value in base.corrector_sampler.items() if name not in asked}
    return replace(base, **asked, corrector_sampler=own)


def named(specs: Sequence[RunSpec]) -> tuple[Variant, ...]:
    """Variants called by what tells them apart."""
    names: list[str] = []
    for spec in specs:
        words = [f"{SOLVER_FACTS[spec.solver].title if spec.solver in SOLVER_FACTS else spec.solver}, {spec.steps}"]
        words += [spec.schedule] if len({each.schedule for each in specs}) > 1 else []
        for part in MODELS:
            words += [getattr(spec, part) or f"no {part}"] if len({getattr(each, part) for each in specs}) > 1 else []
        for part in ("churn", "rho", "sigma_min", "sigma_max", "sigma_star"):
            differs = len({getattr(each, part) for each in specs if each.solver == spec.solver}) > 1
            words += [f"{part} {getattr(spec, part):g}"] if differs else []
        name = ", ".join(words)
        same = sum(other.partition(" #")[0] == name for other in names)
        names.append(f"{name} #{same + 1}" if same else name)
    return tuple(Variant(name, spec) for name, spec in zip(names, specs, strict=True))


def check_variants(variants: Sequence[Variant], scene: Scene, *, models: Mapping[str, Any] | None = None) -> None:
    """Refuse variants that cannot be made, or compared, before any sampling.

    Raises:
        SpecError: none, two of one name, or other stages, members or noise in one than in another.
        EngineError: as ``pipeline.check``, with the variant's name.
    """
    if not variants:
        raise SpecError(Sentence("no variant was given; expected one or more"), remedy=Sentence("Add a variant."))
    names = [variant.name for variant in variants]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise SpecError(
            Sentence('two variants are called "{name}"; expected a name for each', name=twice[0]),
            remedy=Sentence("Rename one."),
        )
    for what, of in (
        ("last stage", lambda spec: "downscale" if spec.downscaler else "correct"),
        ("number of members", lambda spec: spec.members),
        ("seed", lambda spec: spec.seed),
    ):
        found = sorted({str(of(variant.spec)) for variant in variants})
        if len(found) > 1:
            raise SpecError(
                Sentence(
                    "variants differ in their {what}: {found}; expected one for all, so that they compare",
                    what=what,
                    found=", ".join(found),
                ),
                remedy=Sentence("Give all variants the same {what}.", what=what),
            )
    for variant in variants:
        try:
            check(variant.spec, scene, models=models)
        except EngineError as error:
            problem = Sentence("variant {name}: {problem}", name=variant.name, problem=error.message)
            raise type(error)(problem, remedy=error.remedy) from error

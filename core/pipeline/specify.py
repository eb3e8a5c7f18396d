"""What a run is when nobody says otherwise: the default models, each drawn as its card advises. Without torch."""

from typing import Any

from core.errors import ModelError
from core.languages import Sentence
from core.models import store
from core.sampling.settings import chosen, most_members
from core.types import RunSpec, Scene

USUAL = "usual"
"""In place of a model's id: the default model of its stage for the scene's variable."""
USUAL_MEMBERS = 16


def specify(
    scene: Scene,
    *,
    corrector: str | None = USUAL,
    downscaler: str | None = USUAL,
    members: int | None = None,
    tile: int = 0,
    seed: int = 0,
    device: str = "auto",
    **sampler: Any,
) -> RunSpec:
    """The specification that window and command line begin with; ``RunSpec`` itself knows no cards.

    Args:
        corrector: id of the model of stage I; None leaves the stage out. By default the variable's, but none where the
            input is block means of the truth, which need no correction, or where no model corrects the variable.
        downscaler: id of the model of stage II; None leaves the stage out.
        members: size of the ensemble; by default 16, or as many as the models can make.
        tile, seed, device: as of ``RunSpec``.
        sampler: settings of ``RunSpec`` from ``solver`` to ``condition_weight``, which then hold in both stages; what is left
            out, or None, is as each model's card says.

    Raises:
        ModelError: no downscaler is named, and none is for this variable.
    """
    if corrector == USUAL:
        corrector = None if scene.origin == "perfect model" else store.default("correct", scene.variable)
    if downscaler == USUAL:
        downscaler = _default_downscaler(scene.variable)
    known = store.models()
    cards = [known[model] for model in (corrector, downscaler) if model in known]
    return RunSpec(
        scene_id=scene.name,
        corrector=corrector,
        downscaler=downscaler,
        members=members if members is not None else min(USUAL_MEMBERS, most_members(cards) or USUAL_MEMBERS),
        tile=tile,
        seed=seed,
        device=device,
        **chosen(cards, sampler),
    )


def _default_downscaler(variable: str) -> str:
    default = store.default("downscale", variable)
    if default is None:
        raise ModelError(
            Sentence("no default model for stage 'downscale' of {variable} is installed", variable=variable),
            remedy=Sentence(
                "Train one with `stormlens train`, name one (--downscaler ID), or skip the stage (--downscaler none)."
            ),
        )
    return default

"""From what was typed to what the engine takes: a scene and a run's specification."""

import argparse
from typing import TYPE_CHECKING

from core.errors import ModelError

if TYPE_CHECKING:
    from core.types import Region, RunSpec, Scene

LARGEST_DEGREE = 360.0
SAMPLER_OPTIONS = (
    "solver",
    "steps",
    "schedule",
    "rho",
    "sigma_min",
    "sigma_max",
    "churn",
    "sigma_star",
    "conservation",
    "guidance",
    "guidance_strength",
)
"""Options of `downscale` that stand for the fields of ``RunSpec`` of the same names."""


def read_scene(options: argparse.Namespace) -> "Scene":
    """The scene that the options of `downscale` describe, made into a simulated satellite's where that is asked."""
    load_projections()
    from core.io import open_scene

    scene = open_scene(
        options.input,
        truth=options.truth,
        coarsen=options.coarsen,
        variable=options.variable,
        time=options.time,
        region=_region(options),
        regrid=options.regrid,
        gauges=options.gauges,
        gauge_sd=options.gauge_sd,
    )
    if options.simulate_satellite is None:
        return scene
    from core import satellite

    return satellite.simulate(scene, options.simulate_satellite)


def choose_spec(options: argparse.Namespace, scene: "Scene") -> "RunSpec":
    """The models and the sampler asked for; what is left open comes from the downscaler's card, else the corrector's."""
    from core.models import store
    from core.sampling.settings import merged
    from core.types import RunSpec

    perfect_model = options.coarsen is not None and options.simulate_satellite is None
    corrector = _model("correct", options.corrector or ("none" if perfect_model else None), scene.variable)
    downscaler = _model("downscale", options.downscaler, scene.variable)
    card = store.models().get(downscaler or corrector or "")
    sampler = merged(card.sampler if card else {}, {name: getattr(options, name) for name in SAMPLER_OPTIONS})
    return RunSpec(
        scene_id=scene.name,
        corrector=corrector,
        downscaler=downscaler,
        members=options.members,
        seed=options.seed,
        device=options.device,
        **sampler,
    )


def notes_on(spec: "RunSpec", scene: "Scene") -> tuple[str, ...]:
    """What somebody should know of a run before it is made, a line each."""
    notes = []
    if spec.corrector and scene.origin in ("satellite", "coarse input"):
        notes.append("the corrector was trained on simulated satellite fields; on this input it is unvalidated")
    if scene.observations and spec.conservation != "off":
        notes.append("coarse cells keep their means (--conservation off does not): gauges only move rain inside them")
    return tuple(notes)


def _region(options: argparse.Namespace) -> "Region | None":
    """The box asked for: in degrees, or in metres of a projected grid where the numbers cannot be degrees."""
    if options.region is None:
        return None
    from core.types import Region

    south, north, west, east = options.region
    in_metres = max(map(abs, options.region)) > LARGEST_DEGREE
    return Region("chosen", south, north, west, east, projected=in_metres)


def _model(stage: str, asked: str | None, variable: str) -> str | None:
    """The id to use for a stage: None for 'none', the stage's default where nothing is asked."""
    if asked is not None:
        return None if asked == "none" else asked
    from core.models import store

    default = store.default(stage, variable)
    if default is None:
        word = {"correct": "corrector", "downscale": "downscaler"}[stage]
        raise ModelError(
            f"no default model for stage '{stage}' is installed",
            remedy=f"Train one with `stormlens train`, name one with --{word} ID, or skip the stage with --{word} none.",
        )
    return default


def load_projections() -> None:
    """Load PROJ before any reader loads eccodes: in the other order PROJ finds no database."""
    import pyproj  # noqa: F401

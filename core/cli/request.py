"""From what was typed to what the engine takes: a scene and a run's specification."""

import argparse
from typing import TYPE_CHECKING

from core.cli.reading import reading_of, stated_of, ways_out
from core.errors import EngineError, ModelError, SpecError

if TYPE_CHECKING:
    from core.address import Location
    from core.io.reading import Reading
    from core.io.source import Source
    from core.types import RunSpec, Scene

BYTES_EACH = 16
"""That a value takes while it is read and converted."""
ASKED_FROM = 10**9
"""Bytes from which on it is looked whether they can be had."""
MOST_CELLS = 100_000_000
"""Of a field that `info` reads whole."""
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
    "condition_weight",
)
"""Options of `downscale` that stand for the fields of ``RunSpec`` of the same names."""


def files_read(options: argparse.Namespace) -> "tuple[Location | None, ...]":
    """What the options of `downscale` read, which nothing may be written over."""
    return (options.input, options.truth, options.gauges)


def read_scene(options: argparse.Namespace) -> "Scene":
    """The scene that the options of `downscale` describe, made into a simulated satellite's where that is asked."""
    load_projections()
    from core.io import open_source
    from core.models import store
    from core.pipeline import scene_of

    stated = stated_of(options.stated, "--stated")
    with open_source(options.input, variable=options.variable, stated=stated) as source:
        grids = store.grids(source.quantity.name, options.downscaler)
        reading = reading_of(options, source, grids)
        _check_size(source, reading)
    return scene_of(reading, options.input, options.truth, options.gauges)


def _check_size(source: "Source", reading: "Reading") -> None:
    """Refuse a field that memory cannot hold, before any of it is read.

    Raises:
        SpecError: it is such a field.
    """
    rows, columns = source.window(reading.region)
    first, last = reading.span or (reading.time, reading.time)
    needed = BYTES_EACH * (rows.stop - rows.start) * (columns.stop - columns.start) * (last - first + 1)
    if needed < ASKED_FROM:
        return
    from core.device import available_bytes  # torch comes with it

    room = available_bytes("cpu")
    if room is not None and needed > room:
        raise SpecError(
            f"reading {source.where} takes {needed / 1e9:.1f} GB of memory; {room / 1e9:.1f} GB can be had",
            remedy="Give a --region, or fewer times",
        )


def choose_spec(options: argparse.Namespace, scene: "Scene") -> "RunSpec":
    """The models and the sampler asked for; what is left open comes from each one's card: see ``specify``."""
    from core.pipeline.specify import USUAL, specify

    named = (USUAL if each is None else each for each in (options.corrector, options.downscaler))
    corrector, downscaler = (None if model == "none" else model for model in named)
    return specify(
        scene,
        corrector=corrector,
        downscaler=downscaler,
        members=options.members,
        tile=options.tile,
        seed=options.seed,
        device=options.device,
        **{name: getattr(options, name) for name in SAMPLER_OPTIONS},
    )


def notes_on(spec: "RunSpec", scene: "Scene") -> tuple[str, ...]:
    """What somebody should know of a run before it is made, a line each."""
    from core.models import store
    from core.pipeline.departures import departures
    from core.sampling.settings import hasty

    known = store.models()
    cards = [known[model] for model in (spec.corrector, spec.downscaler) if model in known]
    notes = [str(few)] if (few := hasty(spec, cards)) else []
    notes += [f"outside of what {found.model} was trained on: {found}" for found in departures(cards, scene)]
    raw = scene.origin in ("satellite", "coarse input")
    if raw and spec.corrector is None and store.default("correct", scene.variable) is None:
        notes.append(f"no model corrects {scene.variable}: stage I is skipped, and the input downscaled as it is")
    if raw and spec.corrector:
        notes.append("the corrector was trained on simulated satellite fields; on this input it is unvalidated")
    if scene.observations and spec.conservation != "off":
        notes.append(
            "coarse cells keep their means (--conservation off does not): gauges only move what is inside them"
        )
    return tuple(notes)


def forecast(spec: "RunSpec", scene: "Scene") -> tuple[str, ...]:
    """What a large run takes, before it begins, a line each; nothing of a small one, which is over before one has asked."""
    from core.models import store
    from core.pipeline.estimate import estimate, is_large

    if not is_large(spec, scene, store.models()):
        return ()
    made = estimate(spec, scene, timed=True)
    shorter = "Ctrl+C leaves it; fewer --members or --steps, or a smaller --region, make it shorter"
    return (str(made), shorter) if made.long else (str(made),)


def use_of(source: "Source") -> str:
    """What a file would be to the models of its variable, and with which option."""
    from core.io.model_grid import ModelGrid
    from core.models import store

    try:
        grids = store.grids(source.quantity.name)
    except ModelError as error:
        return error.message
    models = ModelGrid(grids["factor"], grids["coarse_step_degrees"])
    y, x, projected = source.placement.y.axis, source.placement.x.axis, source.placement.projected
    model = next(filter(None, (store.default(stage, source.quantity.name) for stage in ("downscale", "correct"))))
    if models.fits(y, x, projected):
        return f"as it is, an input of {model}"
    if models.is_fine(y, projected):
        return f"with --coarsen {models.factor}, a perfect-model test of {model}"
    return f"with --regrid, brought to the grid of {model}: {models.coarse_words}"


def trained_for(source: "Source", options: argparse.Namespace) -> tuple[str, ...]:
    """Clutter at a file's first time, and how that departs from what the default models of its use were trained on, a line each;
    or that it would be refused, why, and what can be typed about it."""
    from core.io import open_scene
    from core.io.model_grid import ModelGrid
    from core.io.source import CLUTTER
    from core.models import store
    from core.pipeline.departures import departures

    name, place = source.quantity.name, source.placement
    if place.y.size * place.x.size > MOST_CELLS:
        return (f"{place.y.size * place.x.size} cells are too many to look at all of them: run a --region",)
    try:
        grids = store.grids(name)
        models = ModelGrid(grids["factor"], grids["coarse_step_degrees"])
        fine = models.is_fine(place.y.axis, place.projected)
        fits = models.fits(place.y.axis, place.x.axis, place.projected)
        use = {"coarsen": models.factor} if fine else {"regrid": not fits}
        scene = open_scene(source.path, variable=source.variable, stated=source.stated, **use, **grids)
    except EngineError as error:
        return (f"at its first time it would be refused: {error}", *ways_out(error, options))
    stages = ("downscale",) if fine else ("correct", "downscale")
    cards = [store.models()[model] for stage in stages if (model := store.default(stage, name)) is not None]
    found = departures(cards, scene)
    known = [card.id for card in cards if card.domain]
    clutter = tuple(f"at its first time, {line}" for line in scene.source if line.endswith(CLUTTER))
    lines = tuple(f"outside of what {each.model} was trained on: {each}" for each in found)
    like = (f"like what {' and '.join(known)} learned from, at its first time",) if known else ()
    return (*clutter, *(lines or like))


def load_projections() -> None:
    """Load PROJ before any reader loads eccodes: in the other order PROJ finds no database."""
    import pyproj  # noqa: F401

"""What the window calls on the engine's thread. No Qt; the functions import the engine when they run there."""

import gc
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import xarray as xr

from core.models.card import ModelCard
from core.pipeline.laboratory import Experiment
from core.pipeline.variants import Variant
from core.types import VARIABLES, Run, RunSpec, Scene, Step, Trajectory
from core.units import time_name
from gui.controllers.sampling import spec_of
from gui.widgets.choices import BatchItem

Sample = Callable[..., Generator[Step, None, Run]]
WITH_THE_ENGINE = (
    "core.models.model",
    "core.pipeline.attempts",
    "core.pipeline.provenance",
    "array_api_compat.torch",
    "scipy.fft",
    "scipy.ndimage",
    "scipy.special",
)
"""What a first run and its scores would else import while they are waited for: Python stops the window for it, here and there for 0.1 s."""


def load_engine() -> None:
    """Load the networks' library, which takes seconds, and the default models: once, after the first paint."""
    for module in WITH_THE_ENGINE:
        import_module(module)
    from core.models import store

    for variable in VARIABLES:
        for stage in ("correct", "downscale"):
            if (model := store.default(stage, variable)) is not None:
                store.load(model)
    xr.DataArray([0.0], {"x": [0.0]}, ["x"])  # with the first of them xarray loads dask, where there is one: 1 s
    gc.freeze()  # what was loaded stays: looking through it for garbage, now and then, stops the window for 0.2 s


def read_models() -> dict[str, ModelCard]:
    """The cards there are, by id."""
    from core.models import store

    return store.models()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may take of the machine: so many workers, 0 for one on each core; and a share of its memory."""

    workers: int = 0
    memory_share: float = 0.8

    def asked(self) -> dict[str, Any]:
        """What the engine is asked otherwise than it does by itself."""
        asked = {"workers": self.workers or None, "memory_share": self.memory_share}
        usual = {"workers": None, "memory_share": Limits.__dataclass_fields__["memory_share"].default}
        return {name: value for name, value in asked.items() if value != usual[name]}


def sample(spec: RunSpec, scene: Scene, **limits: Any) -> Generator[Step, None, Run]:
    """Check a request, then run it."""
    from core import pipeline

    pipeline.check(spec, scene)
    return (yield from pipeline.run(spec, scene, **limits))


def forecast(spec: RunSpec, scene: Scene, **limits: Any) -> tuple[str, bool]:
    """What a run takes, in words, and whether it takes so long that one should be asked."""
    from core.pipeline import estimate

    made = estimate(spec, scene, timed=True, **limits)
    return made.told, made.long


def save(run: Run, path: Path) -> Path:
    """Write a run; the file dialog has asked before replacing a file."""
    from core.io import save_run

    return save_run(run, path, overwrite=True)


def film(spec: RunSpec, scene: Scene, path: Path, **asked: Any) -> Generator[Step, None, Path]:
    """Write how a member came out of noise; the file dialog has asked before replacing a file.

    Args:
        asked: member, stage and palette, as of ``core.figures.film``.
    """
    from core import figures

    return (yield from figures.film(spec, scene, path, overwrite=True, **asked))


def experiment(variants: Sequence[Variant], scene: Scene) -> Generator[Step, None, Experiment]:
    """Run variants one after another, and score them."""
    from core import pipeline

    return (yield from pipeline.compare_samplers(variants, scene))


def trajectory(spec: RunSpec, scene: Scene, **asked: Any) -> Generator[Step, None, Trajectory]:
    """Make a member once more, and keep every field on its way.

    Args:
        asked: member, time and stage, as of ``core.pipeline.trajectory``.
    """
    from core import pipeline

    return (yield from pipeline.trajectory(spec, scene, **asked))


def compare(run: Run) -> tuple[Run, Any]:
    """Scores beside what else could be done, and samples of the errors of both stages."""
    from core import pipeline

    return run, pipeline.compare(run)


def batch(item: BatchItem, models: Mapping[str, Any] | None = None) -> Generator[Step, None, Path]:
    """Read, run and write a run of the batch; what is the same and there already is left alone.

    Args:
        models: by id, for tests.
    """
    from core import archive
    from core.pipeline.plan import cards_of
    from gui.controllers.reading import read_scene

    known = cards_of(models)
    names = [name for name in (item.sampler.corrector, item.sampler.downscaler) if name]
    cards = [known[name] for name in names if name in known]
    _, scene = read_scene(item.data)
    spec = spec_of(item.sampler, cards, scene.name, weighed=any(card.condition_dropout for card in cards))
    stem, time = item.data.input.stem, time_name(scene.input["time"].values[0])
    output = archive.name_of(item.pattern, name=stem, time=time, index=item.data.time, number=item.number)
    piece = archive.Piece(item.data.input, item.data.time, output)
    yield from archive.make(piece, lambda _: (spec, scene), models=models)
    return output


@dataclass(frozen=True, slots=True)
class Engine:
    """What the window calls on the engine's thread; tests give other functions."""

    load: Callable[[], None] = load_engine
    models: Callable[[], dict[str, ModelCard]] = read_models
    sample: Sample = sample
    forecast: Callable[..., tuple[str, bool]] = forecast
    compare: Callable[[Run], tuple[Run, Any]] = compare
    film: Callable[..., Generator[Step, None, Path]] = film
    batch: Callable[[BatchItem], Generator[Step, None, Path]] = batch
    experiment: Callable[[Sequence[Variant], Scene], Generator[Step, None, Experiment]] = experiment
    trajectory: Callable[..., Generator[Step, None, Trajectory]] = trajectory

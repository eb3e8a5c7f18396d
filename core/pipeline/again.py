"""Makes again what a session describes: its scene, and its run, with the same arrays."""

from collections.abc import Generator, Mapping
from typing import Any

from core import satellite
from core.address import Location
from core.errors import ModelError, SpecError
from core.io import open_scene
from core.io.reading import Reading
from core.io.session_file import SavedSession, check_reference
from core.languages import Sentence
from core.models.card import ModelCard
from core.pipeline.plan import cards_of
from core.pipeline.run import run
from core.types import Run, Scene, Step


def scene_of(reading: Reading, path: Location, truth: Location | None = None, gauges: Location | None = None) -> Scene:
    """The scene that files and a way to read them stand for.

    Raises:
        InputError, GridError, TimeError, UnitsError, SpecError: as ``open_scene``.
    """
    scene = open_scene(
        path,
        truth=truth,
        coarsen=reading.coarsen if reading.role == "fine" else None,
        variable=reading.variable,
        time=reading.time if reading.span is None else slice(reading.span[0], reading.span[1] + 1),
        region=reading.region,
        regrid=reading.regrid,
        factor=reading.factor,
        coarse_step_degrees=reading.coarse_step_degrees,
        halo=reading.halo,
        gauges=gauges,
        gauge_sd=reading.gauge_sd if gauges else None,
        stated=reading.stated,
        truth_stated=reading.truth_stated,
        pins=reading.pins,
    )
    return scene if reading.simulate is None else satellite.simulate(scene, reading.simulate)


def run_again(session: SavedSession, *, models: Mapping[str, Any] | None = None) -> Generator[Step, None, Run]:
    """Make the run of a session from its files.

    Args:
        models: models by id, for tests; by default those of ``core.models.store``.

    Raises:
        SpecError: the session has nothing to run.
        InputError: a file is gone or has changed.
        ModelError: a model is gone or has other weights.
        All that ``scene_of`` and ``core.pipeline.run`` raise.
    """
    if session.run_spec is None or session.input is None or session.reading.role == "result":
        raise SpecError(
            Sentence("the session has nothing to run: no field was open")
            if session.input is None
            else Sentence("the session has nothing to run: it shows a result"),
            remedy=Sentence("Open a field in the window, choose the models, and save the session again"),
        )
    _check_models(session, cards_of(models))
    path, truth, gauges = (
        None if each is None else check_reference(each) for each in (session.input, session.truth, session.gauges)
    )
    assert path is not None  # it was looked at above
    scene = scene_of(session.reading, path, truth, gauges)
    return (yield from run(session.run_spec, scene, models=models))


def _check_models(session: SavedSession, cards: Mapping[str, ModelCard]) -> None:
    """Refuse other weights under the same name; what is not installed ``check`` refuses."""
    for model, sha256 in session.models.items():
        if model in cards and cards[model].sha256 != sha256:
            raise ModelError(
                Sentence(
                    'model "{model}" has weights of sha256 {found}...; expected {expected}..., with which the session '
                    "was saved",
                    model=model,
                    found=cards[model].sha256[:12],
                    expected=sha256[:12],
                ),
                remedy=Sentence("Install the model of then, or save the session again with this one"),
            )

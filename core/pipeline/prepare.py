"""From a specification and a scene to work for the workers: models loaded, windows laid out."""

from collections.abc import Mapping
from dataclasses import replace
from threading import Event
from typing import Any

import xarray as xr

from core.device import Device
from core.pipeline.channels import channels_of, read_channels
from core.pipeline.layout import lay_out
from core.pipeline.places import climate_of, covariates_of
from core.pipeline.plan import cards_of, starter_of
from core.pipeline.sequence import Rolling, strengths
from core.pipeline.stage import Stage
from core.pipeline.window import MARGIN, Halo, Patch, Window, window_of
from core.pipeline.work import Glances, Work
from core.sampling.load import stages_of
from core.sampling.noise import TURN
from core.sampling.sample import Model, Sampler
from core.sampling.settings import likelihood
from core.types import VARIABLES, RunSpec, Scene


def load(spec: RunSpec, device: Device, models: Mapping[str, Model] | None) -> dict[str, Model]:
    """The models of a run by stage."""
    wanted = {"correct": spec.corrector, "downscale": spec.downscaler}
    wanted |= starter_of(spec, cards_of(models))
    if models is not None:
        return {stage: models[key] for stage, key in wanted.items() if key is not None}
    from core.models import store

    return {stage: store.load(key, device.name) for stage, key in wanted.items() if key is not None}


def prepare(spec: RunSpec, scene: Scene, models: Mapping[str, Model], halo: Halo, device: str) -> Work:
    """Lay out a run.

    Observations are shown to stage II or draw it, and the oracle, which so answers what stage II would do with the true coarse field and
    the same gauges. All stages of a sequence have noise that turns slowly with time. Stage I is made on the region and ``halo.correct`` cells around it, as far as there is input, so that stage II
    has corrected surroundings, and as far as a model of stage II with a wider context looks; stage II sees ``halo.downscale`` of
    them.

    Raises:
        InputError, GridError, TimeError: a further variable that a model is shown has gaps there, or lies elsewhere.
        GridError, TimeError: a place or a month that a model has no statistics of.
    """
    strides = [model.stride for model in models.values()]
    context = models["downscale"].card.context if "downscale" in models else 0
    reach = halo.correct + 2 * halo.downscale + MARGIN + max(strides) + context
    layout = lay_out(scene, reach)
    further = read_channels(scene, models, reach)
    floor = 0.0 if VARIABLES[scene.variable].dry is not None else None
    corrector = downscaler = oracle = None
    inner, patch = (slice(None), slice(None)), layout.fine_patch
    rolling: dict[str, Rolling] = {}
    common: dict[str, Any] = {"tile": spec.tile, "stop": Event(), "turn": TURN if "starter" in models else None}
    if "correct" in models:
        model = models["correct"]
        around = context + halo.downscale + MARGIN if context else halo.correct
        wide = _widened(layout.coarse_patch, around if "downscale" in models else 0)
        extra = 0 if "downscale" in models else halo.correct
        window = window_of(wide, factor=1, stride=model.stride, halo=extra)
        told = _told(model, window, layout.input, layout.coarse_patch, further)
        sampler = Sampler.of(spec.of_stage("correct"), model.card)
        corrector = Stage("correct", model, window, sampler, device, floor, **common, **told)
        patch = _within(layout.fine_patch, wide, scene.factor)
        inner = (patch.rows, patch.columns)
    if "downscale" in models:
        model = models["downscale"]
        sampler = Sampler.of(spec, model.card)
        window = _window(models, patch, halo)
        if "starter" in models:
            rolling["downscale"], window = _rolling(spec, models, patch, halo, device, floor, common)
            common["strength"] = strengths(scene.input["time"].values)
        told = _told(model, window, layout.fine, layout.fine_patch, further) | _observed(spec, scene, model)
        downscaler = Stage("downscale", model, window, sampler, device, floor, **common, **told)
    if "oracle" in stages_of(spec, scene) and layout.oracle_patch is not None and downscaler is not None:
        window = _window(models, layout.oracle_patch, halo)
        if "starter" in models:
            rolling["oracle"], window = _rolling(spec, models, layout.oracle_patch, halo, device, floor, common)
        told = _told(downscaler.model, window, layout.fine, layout.fine_patch, further)
        oracle = replace(downscaler, window=window, **told)
    times = scene.input["time"].values
    parts = (layout, times, spec.conservation, corrector, inner, downscaler, oracle, Glances(), common["stop"])
    return Work(*parts, rolling)


def _told(
    model: Model, window: Window, field: xr.DataArray, origin: Patch, further: Mapping[str, xr.DataArray]
) -> dict[str, Any]:
    """What a model is told of a window besides the coarse field, as a ``Stage`` takes it.

    Args:
        field: on the window's lattice.
        origin: where ``further`` lie on it.
    """
    return {
        "covariates": covariates_of(model, window, field),
        "climate": climate_of(model, window, field),
        "channels": channels_of(model, window, origin, further),
    }


def _observed(spec: RunSpec, scene: Scene, model: Model) -> dict[str, Any]:
    """What gauges are to stage II: what its members are drawn towards, what its network is shown, or both."""
    drawn, shown = likelihood(model.card, spec.guidance) is not None, model.card.observations
    return {"observations": scene.observations if drawn else {}, "shown": scene.observations if shown else {}}


def _rolling(
    spec: RunSpec,
    models: Mapping[str, Model],
    patch: Patch,
    halo: Halo,
    device: str,
    floor: float | None,
    common: Mapping[str, Any],
) -> tuple[Rolling, Window]:
    """Where a sequence is rolled out: the region and ``halo.downscale`` cells around it, the starter seeing as many more."""
    model, starter = models["downscale"], models["starter"]
    factor, wide = model.card.factor, _widened(patch, halo.downscale)
    window = window_of(wide, factor=factor, stride=model.stride, halo=0)
    around = window_of(wide, factor=factor, stride=starter.stride, halo=halo.downscale)
    stage = Stage("downscale", starter, around, Sampler.of(spec, starter.card), device, floor, **common)
    inner = (_inside(patch.rows, wide.rows, factor), _inside(patch.columns, wide.columns, factor))
    return Rolling(stage, (wide.rows, wide.columns), inner), window


def _inside(inner: slice, outer: slice, factor: int) -> slice:
    """Where cells lie in more of them, in fine cells."""
    return slice((inner.start - outer.start) * factor, (inner.stop - outer.start) * factor)


def _window(models: Mapping[str, Model], patch: Patch, halo: Halo) -> Window:
    model = models["downscale"]
    return window_of(patch, factor=model.card.factor, stride=model.stride, halo=halo.downscale)


def _widened(patch: Patch, cells: int) -> Patch:
    """The patch with its region grown by ``cells``, as far as there is data."""
    ny, nx = patch.values.shape[-2:]
    rows = slice(max(patch.rows.start - cells, 0), min(patch.rows.stop + cells, ny))
    columns = slice(max(patch.columns.start - cells, 0), min(patch.columns.stop + cells, nx))
    return replace(patch, rows=rows, columns=columns)


def _within(patch: Patch, wide: Patch, factor: int) -> Patch:
    """``patch`` cut to ``wide``'s region: where stage I's result lies on the fine lattice."""
    top, left = wide.rows.start, wide.columns.start
    return Patch(
        patch.values[:, wide.rows, wide.columns],
        slice(patch.rows.start - top, patch.rows.stop - top),
        slice(patch.columns.start - left, patch.columns.stop - left),
        patch.row0 + top * factor,
        patch.column0 + left * factor,
    )

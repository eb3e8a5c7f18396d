"""What a run was made of, so that it can be made again."""

import hashlib
import json
import platform
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from core.device import Device
from core.io.gauged import gauges_of
from core.pipeline.channels import account_of
from core.pipeline.departures import departures, recorded
from core.pipeline.plan import evaluations_per_member
from core.pipeline.seen import seen_in_training
from core.pipeline.stage import Stage
from core.pipeline.window import Span
from core.pipeline.work import Work
from core.sampling.sample import Model
from core.sampling.settings import use_of_gauges
from core.types import RunSpec, Scene

PACKAGES = ("stormlens", "torch", "numpy", "xarray")


def run_id(spec: RunSpec) -> str:
    """The first 16 hexadecimal digits of the sha256 of the specification."""
    return hashlib.sha256(json.dumps(asdict(spec), sort_keys=True).encode()).hexdigest()[:16]


def provenance(
    spec: RunSpec,
    scene: Scene,
    models: Mapping[str, Model],
    work: Work,
    device: Device,
    *,
    clamped: Mapping[str, float],
) -> dict[str, Any]:
    """A JSON-able record of specification, models, input, versions and machine."""
    loaded = {model.card.id: model for model in models.values()}
    stages = [stage for stage in (work.corrector, work.downscaler) if stage is not None]
    return {
        "run_id": run_id(spec),
        "run_spec": asdict(spec),
        "model_sha256": {model.card.id: model.card.sha256 for model in models.values()},
        "models": {stage: _summary(model) for stage, model in models.items()},
        "input_sha256": scene.input_sha256,
        "scene": scene.name,
        "origin": scene.origin,
        "truth_origin": scene.truth_origin,
        "source": list(scene.source),
        "gauges": gauges_of(scene, use_of_gauges(models["downscale"].card, spec)) if "downscale" in models else {},
        "channels": {stage: account_of(scene, model.card) for stage, model in models.items() if model.card.channels},
        "seen_in_training": seen_in_training((model.card for model in models.values()), scene.input["time"].values),
        "outside_of_training": recorded(departures((model.card for model in loaded.values()), scene)),
        "network_evaluations_per_member": evaluations_per_member(spec, scene, models=loaded),
        "condition_weight": {s.name: s.sampler.condition_weight for s in stages},
        "solver": spec.solver,
        "steps": spec.steps,
        "sampling": spec.sampling,
        "seed": spec.seed,
        "noise": {s.name: _noise(s, s.turn) for s in stages if s.turn is not None},
        "device": device.title,
        "device_reason": device.reason,
        "threads": device.workers,
        "fraction_clamped": dict(clamped),
        "halo_cells_south_north_west_east": _halos(work),
        "halo_used": any(any(cells) for cells in _halos(work).values()),
        "network_shape": {s.name: list(s.window.shape) for s in stages},
        "versions": _versions(),
        "cpu": platform.processor() or platform.machine(),
    }


def _summary(model: Model) -> dict[str, Any]:
    card = model.card
    return {"id": card.id, "title": card.title, "trained_on": card.trained_on, "sha256": card.sha256}


def _noise(stage: Stage, turn: np.timedelta64) -> dict[str, Any]:
    """Of a sequence's stage: the time in which its noise turns, and how strong that is in each frame where it is not 1."""
    strengths = {"strength": list(stage.strength.values())} if stage.strength else {}
    return {"turn_seconds": int(turn / np.timedelta64(1, "s")), **strengths}


def _halos(work: Work) -> dict[str, list[int]]:
    """Coarse cells of real data that each stage saw around the region."""
    halos = {}
    if work.corrector is not None:
        window = work.corrector.window
        spans = ((window.rows, work.inner[0]), (window.columns, work.inner[1]))
        halos["correct"] = [cells for span, inner in spans for cells in _around(span, inner)]
    for name, stage in (("downscale", work.downscaler), ("oracle", work.oracle)):
        if stage is not None and name in work.rolling:
            rows, columns = work.rolling[name].inner
            spans = ((stage.window.rows, rows), (stage.window.columns, columns))
            halos[name] = [cells // stage.factor for span, inner in spans for cells in _around(span, inner)]
        elif stage is not None:
            halos[name] = [*stage.window.rows.halo, *stage.window.columns.halo]
    return halos


def _around(span: Span, inner: slice) -> tuple[int, int]:
    """Real cells before and after the region where the stage is made on more than it: ``inner`` is the region."""
    made = span.region.stop - span.region.start
    return span.halo[0] + inner.start, span.halo[1] + made - inner.stop


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "system": f"{platform.system()} {platform.release()}"}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found

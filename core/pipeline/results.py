"""Collecting what the workers make into the fields of a run."""

from collections.abc import Mapping

import numpy as np
import xarray as xr

from core.pipeline.layout import Layout, stack
from core.pipeline.motion import motion_field
from core.pipeline.work import Task, Tick
from core.types import Preview


class Results:
    """The arrays of a run as they fill: (member, time, y, x), one for every stage."""

    def __init__(self, layout: Layout, stages: tuple[str, ...], members: int) -> None:
        self._templates = {stage: layout.input if stage == "correct" else layout.fine for stage in stages}
        self._coarse = layout.input
        self._arrays = {s: np.full((members, *t.shape), np.nan, np.float32) for s, t in self._templates.items()}
        self._missing = {s: [set(range(t.sizes["time"])) for _ in range(members)] for s, t in self._templates.items()}
        self._clamped: dict[str, dict[tuple[tuple[int, ...], int], float]] = {stage: {} for stage in stages}
        self._flow: np.ndarray | None = None
        self.busy: dict[str, float] = dict.fromkeys(stages, 0.0)

    def add(self, tick: Tick) -> list[Preview]:
        """Keep a stage's result, which may have been made before; returns the members that it completed, all times of
        them."""
        assert tick.result is not None
        stage, finished = tick.stage, []
        self.busy[stage] += tick.seconds
        self._clamped[stage][tick.task.members, tick.task.time] = tick.clamped
        if stage == "downscale" and tick.flow is not None:
            self._keep(tick.flow, tick.task)
        for values, member in zip(tick.result, tick.task.members, strict=False):
            self._arrays[stage][member, tick.task.time] = values
            missing = self._missing[stage][member]
            if missing == {tick.task.time}:
                field = self._templates[stage].copy(data=self._arrays[stage][member])
                finished.append(Preview(member, field, finished=True))
            missing.discard(tick.task.time)
        return finished

    def _keep(self, flow: np.ndarray, task: Task) -> None:
        """A sequence's motion, [member, 2, y, x]."""
        if self._flow is None:
            members, times = self._arrays["downscale"].shape[:2]
            self._flow = np.full((members, times, *flow.shape[1:]), np.nan, np.float32)
        self._flow[list(task.members[: len(flow)]), task.time] = flow

    def motion(self) -> xr.Dataset | None:
        """As ``core.pipeline.sequence.motion_field``; None where no sequence was made."""
        return None if self._flow is None else motion_field(self._flow, self._coarse, self._templates["downscale"])

    def lacks(self, task: Task) -> bool:
        """Whether any stage of a task is still to be made."""
        return any(task.time in each[task.members[0]] for each in self._missing.values())

    def glance(self, tick: Tick) -> Preview | None:
        """A member on its way, at the time being made."""
        if tick.look is None:
            return None
        template = self._templates[tick.stage].isel(time=[tick.task.time])
        return Preview(tick.task.members[0], template.copy(data=tick.look[None]), finished=False)

    def field(self, stage: str) -> xr.DataArray | None:
        """(member, time, y, x), or None where the stage did not run."""
        if stage not in self._arrays:
            return None
        return stack(self._templates[stage], self._arrays[stage], range(len(self._arrays[stage])))

    def clamped(self) -> Mapping[str, float]:
        """Fraction of values clamped at 0, by stage."""
        return {stage: float(np.mean([*shares.values()])) for stage, shares in self._clamped.items() if shares}

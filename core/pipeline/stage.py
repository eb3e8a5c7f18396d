"""One stage of one or more members: fill, encode, sample, decode, cut to the region."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Event
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from core.io.observations import Observations
from core.models.condition import observed
from core.pipeline.window import Window, wider
from core.sampling.guidance import Target, target_of
from core.sampling.sample import Model, Place, Sampler, sample
from core.sampling.tiling import Tiles, Tiling


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One evaluation of the network as fields on the region, float32 [b, y, x], computed only when called for.

    Attributes:
        step: of the solver, counted from 0.
        sigma: the noise level at which the network was asked, in units in which residuals have the standard deviation 0.5.
        estimate: the field as the network then sees it, without the noise.
        noisy: the field that it was asked about, with the noise.
    """

    step: int
    sigma: float
    estimate: Callable[[], np.ndarray]
    noisy: Callable[[], np.ndarray]


class Behind(Protocol):
    """The frames that a sequence model goes on from."""

    def prepare(self, stage: "Stage", condition: Tensor, base: Tensor) -> Tensor:
        """The condition of the next frame in the stage's window, from the coarse field's."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A model at work in a window.

    Attributes:
        name: "correct" or "downscale": part of the noise's key.
        device: torch's name of the device.
        floor: the least value the variable can have, in canonical units, which the network also sees where the coarse
            field is missing; None if there is none, and the network sees the field's mean there.
        covariates, channels: [1, k, y, x] of the window at every time, for a model that is shown any.
        climate: [1, 2, y, x] of the encoded array at every time, for a model with a scaler.
        observations: by time, on the model's lattice: what members are drawn towards.
        shown: the same, for a model whose card has observations: what its network is shown.
        tile: pixels along a side of the tiles that the network sees; 0 for the usual, in large windows alone.
        stop: set by whoever wants the stage's result no more.
        turn: as ``Place`` has it, of a stage of a sequence.
        strength: of the noise, by time; 1 where nothing is said.
    """

    name: str
    model: Model
    window: Window
    sampler: Sampler
    device: str
    floor: float | None = 0.0
    covariates: Mapping[np.datetime64, Tensor] = field(default_factory=dict)
    climate: Mapping[np.datetime64, Tensor] = field(default_factory=dict)
    observations: Mapping[np.datetime64, Observations] = field(default_factory=dict)
    channels: Mapping[np.datetime64, Tensor] = field(default_factory=dict)
    shown: Mapping[np.datetime64, Observations] = field(default_factory=dict)
    tile: int = 0
    stop: Event = field(default_factory=Event)
    turn: np.timedelta64 | None = None
    strength: Mapping[np.datetime64, float] = field(default_factory=dict)

    @property
    def factor(self) -> int:
        """Fine cells per coarse cell."""
        return int(self.model.card.factor)

    @property
    def tiles(self) -> Tiles:
        """What the network sees at a time."""
        coarser = self.model.coarser
        rows, columns = self._lattice
        shape = rows.size, columns.size
        tiling = Tiling.of(shape, self.model.stride // coarser, -(-self.tile // coarser))
        stride = self.model.stride // coarser
        origin = (int(rows[0] - rows[0] % stride), int(columns[0] - columns[0] % stride))
        return Tiles.of(origin, shape, tiling)

    @property
    def _lattice(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the field that is denoised, on its own lattice."""
        coarser = self.model.coarser
        rows, columns = (span.lattice[::coarser] // coarser for span in (self.window.rows, self.window.columns))
        return rows, columns

    def tiled(self, tile: int) -> "Stage":
        """The same in tiles with sides of so many pixels; itself for 0."""
        return replace(self, tile=tile) if tile else self

    def draw(
        self, coarse: np.ndarray, members: Sequence[int], time: np.datetime64, past: Behind | None = None
    ) -> Generator[Look, None, tuple[np.ndarray, float]]:
        """Sample the stage for ``members`` on coarse fields [b, y, x] of the window's patch (NaN = missing).

        Yields:
            A ``Look`` after every evaluation of the network.

        Returns:
            float32 [b, y, x] on the region in canonical units, missing where the coarse field is; and the fraction of
            its known values that lay below the floor and were clamped.
        """
        rows, columns = self.window.rows, self.window.columns
        seen = coarse[:, rows.cells[:, None], columns.cells[None, :]]
        reach = self.model.card.context
        wide = wider(coarse, rows, columns, reach) if reach else None
        condition, base, missing = self._encode(seen, time, wide)
        if beside := self._beside(time, condition, base):
            condition = torch.cat([condition, *beside], 1)
        if past is not None:
            condition = past.prepare(self, condition, base)
        condition = self.model.folded(condition)
        place = Place(self.name, time, *self._lattice, self.turn, self.strength.get(time, 1.0))
        target = self._target(self.observations, time, base)
        steps = sample(self.model, condition, members, place, self.sampler, target, tiles=self.tiles, stop=self.stop)
        while True:
            try:
                now = next(steps)
            except StopIteration as end:
                return self._clamped(self._decode(end.value, base, condition, missing, members))
            shown = (
                partial(self._shown, residual, base, condition, missing, members) for residual in (now.denoised, now.x)
            )
            yield Look(now.step, now.sigma, *shown)

    @torch.inference_mode()
    def _encode(
        self, seen: np.ndarray, time: np.datetime64, wide: np.ndarray | None = None
    ) -> tuple[Tensor, Tensor, np.ndarray]:
        """Condition and base in the window, and what is missing on the region; ``wide`` as ``wider`` gives it."""
        missing = np.isnan(seen)
        fill = self.floor if self.floor is not None else (0.0 if missing.all() else float(np.nanmean(seen)))
        filled = np.where(missing, np.float32(fill), seen).astype(np.float32)
        normals = self.climate[time].to(self.device) if time in self.climate else None
        around = {} if wide is None else {"wide": torch.from_numpy(wide)[:, None].to(self.device)}
        condition, base = self.model.encode(torch.from_numpy(filled)[:, None].to(self.device), normals, **around)
        cut = (..., self.window.rows.encoded, self.window.columns.encoded)
        fine_missing = missing.repeat(self.factor, axis=-2).repeat(self.factor, axis=-1)[cut]
        return condition[cut], base[cut], fine_missing[self._region]

    def _beside(self, time: np.datetime64, condition: Tensor, base: Tensor) -> list[Tensor]:
        """What joins the coarse field's channels, in the order of ``core.models.condition``."""
        of_time = [told[time] for told in (self.covariates, self.channels) if time in told]
        fields = [told.expand(len(condition), -1, -1, -1).to(condition) for told in of_time]
        return [*fields, self._gauged(time, base)] if self.model.card.observations else fields

    def _gauged(self, time: np.datetime64, base: Tensor) -> Tensor:
        """The channels of observations, [b, 2, y, x]: all 0 where nothing is observed."""
        residual, mask = torch.zeros(2, len(base), 1, *base.shape[-2:], dtype=base.dtype, device=base.device)
        if (target := self._target(self.shown, time, base)) is not None:
            residual[:, 0, target.rows, target.columns] = target.residual.to(residual)
            mask[:, 0, target.rows, target.columns] = 1
        return observed(residual, mask)

    def _target(
        self, observations: Mapping[np.datetime64, Observations], time: np.datetime64, base: Tensor
    ) -> Target | None:
        """What is observed in the window at a time; None where nothing is, so that nothing changes to the last bit."""
        if time not in observations:
            return None
        rows, columns = self.window.rows.lattice, self.window.columns.lattice
        target = target_of(observations[time], rows, columns, self.model.residual, base)
        return target if len(target) else None

    @torch.inference_mode()
    def _decode(
        self, residual: Tensor, base: Tensor, condition: Tensor, missing: np.ndarray, members: Sequence[int]
    ) -> np.ndarray:
        made = self.model.decode(residual.to(base.dtype), base, condition, members)[:, 0]
        values = made[self._region].to(torch.float32).cpu().numpy()
        return np.where(missing, np.float32(np.nan), values)

    def _shown(
        self, residual: Tensor, base: Tensor, condition: Tensor, missing: np.ndarray, members: Sequence[int]
    ) -> np.ndarray:
        return self._clamped(self._decode(residual, base, condition, missing, members))[0]

    def _clamped(self, values: np.ndarray) -> tuple[np.ndarray, float]:
        if self.floor is None:
            return values, 0.0
        below = values < self.floor
        share = float(below.sum() / max(np.isfinite(values).sum(), 1))
        return np.where(below, np.float32(self.floor), values), share

    @property
    def _region(self) -> tuple:
        return (..., self.window.rows.region, self.window.columns.region)

"""Systems beside a truth, kept so that any part of their pixels can be scored again at once.

A ``Bench`` holds the fields; a ``Part`` the pixels that a ``Selection`` chose of them. What a part's table says is what
``report.score`` says of the same fields with the truth missing everywhere else, except for spectra, which need a
rectangle: theirs is the smallest one around the chosen pixels.
"""

from collections.abc import Collection, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.covariates import is_land
from core.errors import SpecError
from core.grid import cell_at
from core.languages import Sentence
from core.verify.bootstrap import Resampling, table_of
from core.verify.diagram import MEAN
from core.verify.gather import (
    TRUTH,
    frames_of,
    known_in,
    layout_of,
    members_of,
    narrowness,
    pixel_sums,
    repeat,
    step_km_of,
    units_of,
)
from core.verify.report import BLOCK_KM
from core.verify.selection import Selection, rectangle
from core.verify.spatial import mean_power, power, power_by_block
from core.verify.sums import Box, Pixels, Sums, pixels_of, reached_by
from core.verify.table import ScoreTable


class Bench:
    """Systems on one grid, beside a truth or without one.

    Args:
        systems: name -> (member?, time?, y, x), in canonical units.
        truth: (time?, y, x) on their grid, or None.
        coarse_input: (time?, y/factor, x/factor), by which pixels are chosen and ranks restricted to wet cells.
        factor: fine cells per coarse cell along a side; 1 where the coarse grid itself is verified.
        seed: of rank ties and resampling.

    Raises:
        GridError: shapes or coordinates that do not fit.
        SpecError: no systems.
    """

    def __init__(
        self,
        systems: Mapping[str, xr.DataArray],
        truth: xr.DataArray | None,
        coarse_input: xr.DataArray | None,
        *,
        factor: int,
        seed: int = 0,
    ) -> None:
        if not systems:
            raise SpecError(
                Sentence("No systems were given to verify; expected one or more"),
                remedy=Sentence("Give at least one field"),
            )
        first = next(iter(systems.values()))
        template = truth if truth is not None else first.isel(member=0) if "member" in first.dims else first
        self._template = template
        self.fields = {name: members_of(name, system, template) for name, system in systems.items()}
        self.truth = None if truth is None else frames_of(truth)
        self.step_km = step_km_of(template)
        self.narrowness = narrowness(template)
        self.layout = layout_of(template, self.step_km, block_km=BLOCK_KM)
        self.units, self.rain = units_of(template), self.layout.rain
        self.seed = seed
        self.known = known_in(self.fields, self.truth)
        self.cells = None if coarse_input is None else repeat(frames_of(coarse_input), factor, self.known.shape)
        self._y, self._x = (template[dim].values for dim in template.dims[-2:])
        self.degrees = template.dims[-1] == "lon"
        self._sorted: dict[str, NDArray[np.float32]] = {}
        self._pixels: dict[tuple[str, int], Pixels] = {}
        self._reached: dict[str, tuple[float, NDArray[np.int32]]] = {}
        self._spectra: dict[tuple[str, tuple[int, ...]], NDArray[np.float64]] = {}
        self._by_block: dict[tuple[str, tuple[int, ...]], NDArray[np.float64]] = {}

    @property
    def systems(self) -> tuple[str, ...]:
        """Names in the order they were given."""
        return tuple(self.fields)

    def beside(self, systems: Mapping[str, xr.DataArray]) -> "Bench":
        """The same with further systems on its grid: a pixel counts where they, too, are known.

        Raises:
            GridError: shapes or coordinates that do not fit.
        """
        bench = copy(self)
        bench.fields = self.fields | {name: members_of(name, field, self._template) for name, field in systems.items()}
        bench.known = known_in(bench.fields, self.truth)
        bench._sorted = {name: values for name, values in self._sorted.items() if name not in systems}
        bench._spectra, bench._by_block, bench._pixels, bench._reached = {}, {}, {}, {}
        return bench

    def part(self, selection: Selection | None = None) -> "Part":
        """The pixels of a selection."""
        selection = selection or Selection()
        land = self.land if selection.surface else None
        chosen = selection.mask(self._y, self._x, self.cells, len(self.known), land)
        return Part(self, selection, self.known & chosen, rectangle(chosen))

    @cached_property
    def land(self) -> NDArray[np.bool_]:
        """(y, x): whether it is land."""
        return is_land(self._template)

    @property
    def steps(self) -> tuple[float, float]:
        """Grid steps along x and y, in the field's own coordinates."""
        x, y = (float(centres[-1] - centres[0]) / max(centres.size - 1, 1) or 1.0 for centres in (self._x, self._y))
        return x, y

    @property
    def times(self) -> NDArray[np.datetime64] | None:
        """Of the frames; None where they are unknown."""
        return self._template["time"].values.reshape(-1) if "time" in self._template.coords else None

    def pixel_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the pixel that holds a place; None outside the field."""
        return cell_at((self._y, self._x), (x, y))

    def ordered(self, name: str) -> NDArray[np.float32]:
        """Members of every pixel [time, y, x, member], ascending; kept for the next part."""
        known = self._sorted.get(name)
        if known is None:
            known = self._sorted[name] = np.sort(np.moveaxis(self.fields[name], 0, -1), axis=-1)
        return known

    def reached(self, name: str, threshold: float) -> NDArray[np.int32]:
        """How many members reach a threshold [time, y, x]; the last one's are kept for the next part."""
        kept = self._reached.get(name)
        if kept is None or kept[0] != threshold:
            kept = self._reached[name] = threshold, reached_by(self.fields[name], threshold)
        return kept[1]

    def pixels(self, name: str, time: int) -> Pixels:
        """What every pixel of a system, or of ``TRUTH``, is worth at a time; kept for the next part."""
        kept = self._pixels.get((name, time))
        if kept is None:
            assert self.truth is not None
            truth = self.truth[time]
            members, beside = (truth[None], None) if name == TRUTH else (self.fields[name][:, time], truth)
            kept = self._pixels[name, time] = pixels_of(members, beside, self.known[time], self.layout)
        return kept

    def forget(self) -> None:
        """Drop what is only kept to be quicker, of a bench that is no longer looked at."""
        self._sorted.clear()
        self._reached.clear()
        self._spectra.clear()
        self._by_block.clear()
        self._pixels.clear()

    def spectra(self, name: str, box: Box) -> NDArray[np.float64]:
        """Power of every member, averaged over times: [member, ring] on a rectangle; the truth's under ``TRUTH``.

        Pixels missing in the truth or in any member of any system are 0 in all.
        """
        key = name, _sides(box)
        powers = self._spectra.get(key)
        if powers is None:
            powers = self._spectra[key] = power(self.values_in(name, box)).mean(axis=1)
        return powers

    def spectrum(self, name: str, box: Box) -> NDArray[np.float64]:
        """The mean over members of ``spectra``: [ring]."""
        members = self.fields[name] if name != TRUTH else self.truth[None]  # type: ignore[index]
        frames = zip(np.moveaxis(members[:, :, *box], 1, 0), self.known[:, *box], strict=True)
        return np.mean([mean_power(frame, known) for frame, known in frames], axis=0)

    def power_by_block(
        self, name: str, box: Box, bands: NDArray[np.int64], blocks: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """``spatial.power_by_block`` on a rectangle, averaged over members and times: [band, block]; kept for the same rectangle."""
        key = name, _sides(box)
        sums = self._by_block.get(key)
        if sums is None:
            sums = self._by_block[key] = power_by_block(self.values_in(name, box), bands, blocks)
        return sums

    def values_in(self, name: str, box: Box) -> NDArray:
        """A system's values on a rectangle (member, time, y, x), those of its ``MEAN`` or of ``TRUTH``; NaN where not all are known."""
        if name == TRUTH:
            values = self.truth[None, :, *box]  # type: ignore[index]
        elif name in self.fields:
            values = self.fields[name][:, :, *box]
        else:
            values = self.fields[name.removesuffix(f" {MEAN}")][:, :, *box].mean(axis=0)[None]
        return np.where(self.known[:, *box], values, np.nan)


def _sides(box: Box) -> tuple[int, ...]:
    return box[0].start, box[0].stop, box[1].start, box[1].stop


@dataclass(frozen=True, eq=False)
class Part:
    """The pixels of a bench that a selection chose.

    Attributes:
        known: (time, y, x) the pixels that count.
        box: rows and columns of the smallest rectangle around what was chosen.
    """

    bench: Bench
    selection: Selection
    known: NDArray[np.bool_]
    box: Box
    _members: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    _draws: dict[int, Resampling] = field(default_factory=dict)

    @cached_property
    def count(self) -> int:
        """How many pixels there are, over all times."""
        return int(self.known.sum())

    @cached_property
    def observed(self) -> NDArray[np.float64] | None:
        """The truth [pixel]."""
        return None if self.bench.truth is None else self.bench.truth[self.known].astype(np.float64)

    @cached_property
    def cells(self) -> NDArray[np.float64] | None:
        """The coarse input [pixel]."""
        return None if self.bench.cells is None else self.bench.cells[self.known].astype(np.float64)

    def members(self, name: str) -> NDArray[np.float64]:
        """A system's values [pixel, member], ascending along the members."""
        if name not in self._members:
            self._members[name] = self.bench.ordered(name)[self.known].astype(np.float64)
        return self._members[name]

    def reached(self, name: str, threshold: float) -> NDArray[np.int32]:
        """How many of a system's members reach a threshold [pixel]."""
        return self.bench.reached(name, threshold)[self.known]

    def errors(self, name: str) -> NDArray[np.float32]:
        """A system's values less the truth, every pixel of every member [member * pixel]; nothing without a truth."""
        if self.bench.truth is None:
            return np.empty(0, np.float32)
        return (self.bench.fields[name][:, self.known] - self.bench.truth[self.known]).ravel()

    @cached_property
    def _blocks(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Blocks that hold any of the pixels, and which of those each pixel lies in."""
        blocks = np.broadcast_to(self.bench.layout.blocks, self.known.shape)[self.known]
        present, place = np.unique(blocks, return_inverse=True)
        return present, place

    @property
    def present(self) -> NDArray[np.int64]:
        """The blocks of the bench that hold any of the pixels."""
        return self._blocks[0]

    @property
    def blocks(self) -> NDArray[np.int64]:
        """The block of every pixel, counted without those that hold none."""
        return self._blocks[1]

    def resampling(self, resamples: int) -> Resampling:
        """Draws among the blocks that hold any of the pixels."""
        if resamples not in self._draws:
            groups = np.arange(max(self._blocks[0].size, 1))
            unit = f"blocks of at least {BLOCK_KM:g} km"
            self._draws[resamples] = Resampling(groups, resamples, self.bench.seed, unit=unit)
        return self._draws[resamples]

    def per_block(self, places: NDArray, size: int, weights: NDArray | None = None) -> NDArray[np.float64]:
        """Sums [block, place] of pixels' weights (or how many there are) by their place 0..size-1; others drop out.

        Args:
            places: [pixel], or [pixel, member].
        """
        count = max(self._blocks[0].size, 1)
        inside = (places >= 0) & (places < size)
        flat = (self.blocks.reshape(-1, *[1] * (places.ndim - 1)) * size + places)[inside]
        weights = None if weights is None else weights[inside]
        return np.bincount(flat, weights, minlength=count * size).reshape(count, size).astype(np.float64)

    def table(
        self,
        *,
        bootstrap: int,
        reference: str | None = None,
        differences: Mapping[str, tuple[str, str]] | None = None,
        bounds: Collection[str] = (),
    ) -> ScoreTable:
        """Scores of all systems on these pixels; see ``report.score``.

        Raises:
            SpecError: there is no truth, no pixel was chosen, or a system named is not there.
        """
        if self.bench.truth is None:
            raise SpecError(
                Sentence("There is no truth to score by"), remedy=Sentence("Open the input together with its truth")
            )
        if not self.count:
            raise SpecError(
                Sentence("No pixel was chosen"), remedy=Sentence("Widen the band or the area, or take land and water")
            )
        gathered = self._gathered(self.bench.truth, pooled=not bootstrap)
        unit = f"blocks of at least {BLOCK_KM:g} km"
        if not bootstrap:
            groups = Resampling(np.arange(self.present.size), 0, self.bench.seed, unit=unit)
            return table_of(gathered, groups, self.bench.units, reference, differences, bounds)
        present = np.flatnonzero(sum(self._weight(sums) for sums in gathered.values()))
        total = self.bench.layout.count
        kept = {
            name: {key: v[present] if len(v) == total else v for key, v in s.items()} for name, s in gathered.items()
        }
        resampling = Resampling(np.arange(present.size), bootstrap, self.bench.seed, unit=unit)
        return table_of(kept, resampling, self.bench.units, reference, differences, bounds)

    def _weight(self, sums: Sums) -> NDArray[np.float64]:
        """Something above 0 for every block to which any pixel or window belongs."""
        names = [name for name in sums if name in ("count", "bin_counts") or name.startswith("fss_below")]
        return np.sum([sums[name].reshape(self.bench.layout.count, -1).sum(axis=-1) for name in names], axis=0)

    def _gathered(self, truth: NDArray, *, pooled: bool) -> dict[str, Sums]:
        """Sums of the frames around the chosen pixels, with the spectra of the rectangle.

        Args:
            pooled: over all blocks at once, which is all that a table without intervals needs.
        """
        bench = self.bench
        layout = replace(bench.layout.pooled() if pooled else bench.layout, spectra=False)
        frames = truth, self.known, bench.cells, layout
        sums = pixel_sums(bench.systems, bench.pixels, *frames, (bench.seed,), self._surroundings())
        for name in sums:
            sums[name]["spectrum"] = np.nan_to_num(bench.spectrum(name, self.box) * len(truth))[None]
        return sums

    def _surroundings(self) -> Box:
        """The rectangle, and around it as much as any window that has its middle inside can see."""
        margin = max(self.bench.layout.windows.values(), default=0)
        return tuple(  # type: ignore[return-value]
            slice(max(side.start - margin, 0), min(side.stop + margin, size))
            for side, size in zip(self.box, self.known.shape[-2:], strict=True)
        )

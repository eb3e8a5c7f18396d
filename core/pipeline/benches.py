"""The fields that a run is verified with: its own, and what else could be made of the same input."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

import numpy as np
import xarray as xr

from core.errors import GridError
from core.grid import coarsen
from core.pipeline.baselines import bicubic, bilinear, rainfarm
from core.pipeline.lapse import orographic
from core.types import Run
from core.verify.bench import Bench, Part
from core.verify.selection import Selection
from core.verify.table import ScoreTable
from core.verify.violin import ViolinShape, shape_of, with_band

OURS, ORACLE, INPUT = "Stormlens", "oracle", "input"
"""Names of systems in the tables."""

ADDED = "cascade - oracle"
"""Name of the difference of ours and the oracle: the error that stage I adds to stage II's."""

UPSAMPLED = "bilinear"
"""The rival that is stage II's input on the fine grid."""

Make = Callable[[xr.DataArray, int, int, int], xr.DataArray]


def _single(make: Callable[[xr.DataArray, int], xr.DataArray]) -> Make:
    """A baseline that makes one field, whatever the number of members and the seed."""
    return lambda field, factor, members, seed: make(field, factor)


RIVALS: dict[str, dict[str, Make]] = {
    "precip": {"RainFARM": rainfarm, "bicubic": _single(bicubic), UPSAMPLED: _single(bilinear)},
    "t2m": {
        "bicubic": _single(bicubic),
        "along the ground": _single(partial(orographic, method="bicubic")),
        UPSAMPLED: _single(bilinear),
    },
}
"""What a variable's fine fields are compared with: (coarse field, factor, members, seed) -> fine field, by name.

The first is the reference, and is also made from the oracle's input.
"""


BOUNDS = (ORACLE, *(f"{next(iter(rivals))} {ORACLE}" for rivals in RIVALS.values()))
"""Systems that know the truth."""


@dataclass(frozen=True, eq=False)
class Chosen:
    """What a part of a run is worth.

    Attributes:
        table: scores on the grid of the last stage; None without a truth or where no pixel was chosen.
        corrected: scores of stage I on the coarse grid; None likewise, or where stage I did not run.
        pixels: how many there are, on the grid of the last stage.
    """

    table: ScoreTable | None
    corrected: ScoreTable | None
    pixels: int
    _errors: Callable[[], dict[str, np.ndarray]]

    @cached_property
    def errors(self) -> dict[str, np.ndarray]:
        """Every error of the chosen pixels, by violin, as of ``Comparison.errors``; gathered when first asked for."""
        return self._errors()


@dataclass(frozen=True, slots=True, eq=False)
class Benches:
    """The fields of both stages side by side.

    Attributes:
        coarse: stage I; None where it did not run.
        fine: stage II; None where it did not run.
        reference: the rival that others are tested against.
        itself_oracle: stage II's input is the block-averaged truth.
        input: what stage I, or without it stage II, started from.
        truth: on the fine grid, or None.
    """

    coarse: Bench | None
    fine: Bench | None
    reference: str
    itself_oracle: bool
    input: xr.DataArray
    truth: xr.DataArray | None

    def fits(self, run: Run) -> bool:
        """Whether a run is of the same scene: from the same input and beside the same truth, value for value."""
        return _same(self.input, run.input) and _same(self.truth, run.truth)

    def beside(self, others: Mapping[str, Run]) -> "Benches":
        """The same with further runs of the same scene, each under a name of its own, on the stages that both have."""
        stages = ("coarse", "corrected"), ("fine", "downscaled")
        joined = {}
        for stage, part in stages:
            bench = getattr(self, stage)
            fields = {name: field for name, run in others.items() if (field := getattr(run, part)) is not None}
            joined[stage] = bench.beside(fields) if bench is not None and fields else bench
        return replace(self, **joined)

    @property
    def last(self) -> Bench:
        """That of the last stage."""
        bench = self.fine or self.coarse
        assert bench is not None  # a run has at least one stage
        return bench

    def choose(self, selection: Selection, *, bootstrap: int = 0, scored: bool = True) -> Chosen:
        """Scores and errors of the pixels of a selection; the coarse grid's are those with their centre in the area.

        Args:
            scored: with tables; without them only errors can be had.
        """
        coarse, fine = (None if bench is None else bench.part(selection) for bench in (self.coarse, self.fine))
        last = fine or coarse
        assert last is not None
        errors = partial(self._errors, coarse, fine)
        if not scored:
            return Chosen(None, None, last.count, errors)
        corrected = None if coarse is None else _table(coarse, INPUT, None, bootstrap)
        pair = {ADDED: (OURS, ORACLE)} if fine and ORACLE in fine.bench.systems else None
        table = corrected if fine is None else _table(fine, self._reference(fine), pair, bootstrap)
        return Chosen(table, corrected, last.count, errors)

    def violins(self, selection: Selection, *, bootstrap: int = 0) -> tuple[dict[str, ViolinShape], int]:
        """The violins of the chosen pixels' errors, by key as of ``Chosen.errors``, and how many pixels there are.

        Args:
            bootstrap: resamples of their bands; 0 for none, which takes less time.
        """
        coarse, fine = (None if bench is None else bench.part(selection) for bench in (self.coarse, self.fine))
        last, shapes = fine or coarse, {}
        assert last is not None
        for key, part, name in self._verified(coarse, fine):
            errors = part.errors(name)
            shape = shape_of(errors)
            if shape is not None:
                shapes[key] = with_band(shape, errors, part.blocks, part.resampling(bootstrap)) if bootstrap else shape
        return shapes, last.count

    def forget(self) -> None:
        """Drop what is only kept to be quicker."""
        for bench in (self.coarse, self.fine):
            if bench is not None:
                bench.forget()

    def _reference(self, part: Part) -> str | None:
        return self.reference if self.reference in part.bench.systems else None

    def _errors(self, coarse: Part | None, fine: Part | None) -> dict[str, np.ndarray]:
        return {key: part.errors(name) for key, part, name in self._verified(coarse, fine)}

    def _verified(self, coarse: Part | None, fine: Part | None) -> Iterator[tuple[str, Part, str]]:
        """Each violin's key, and the system whose errors it is of."""
        if coarse is not None:
            yield from (("stage1/raw", coarse, INPUT), ("stage1/corrected", coarse, OURS))
        ours = "stage2/oracle" if self.itself_oracle else "stage2/cascade"
        for key, name in (("stage2/upsampled", UPSAMPLED), ("stage2/oracle", ORACLE), (ours, OURS)):
            if fine is not None and name in fine.bench.systems:
                yield key, fine, name


def _table(
    part: Part, reference: str | None, differences: dict[str, tuple[str, str]] | None, bootstrap: int
) -> ScoreTable | None:
    if part.bench.truth is None or not part.count:
        return None
    bounds = [name for name in part.bench.systems if knows_truth(name)]
    return part.table(bootstrap=bootstrap, reference=reference, differences=differences, bounds=bounds)


def knows_truth(system: str) -> bool:
    """Whether a system of the tables was given the block-averaged truth, which no forecast knows: a bound, no rival."""
    return system in BOUNDS


def _same(one: xr.DataArray | None, other: xr.DataArray | None) -> bool:
    """Whether two fields are the same values at the same places and times."""
    if one is None or other is None:
        return one is other
    return (
        one.dims == other.dims
        and one.shape == other.shape
        and one.attrs.get("units") == other.attrs.get("units")
        and np.array_equal(one["time"].values, other["time"].values)
        and all(np.allclose(one[dim].values, other[dim].values, rtol=0, atol=1e-6) for dim in one.dims[-2:])
        and np.array_equal(one.values, other.values, equal_nan=True)
    )


def benches_of(run: Run, seed: int = 0, systems: dict[str, xr.DataArray] | None = None) -> Benches:
    """The fields of a run and of its rivals, with a truth or without one.

    Args:
        systems: what ``fine_systems`` made, where it has been called.
    """
    fine = fine_systems(run, seed) if systems is None else systems
    coarse, settings = coarse_systems(run), {"seed": seed}
    coarse_truth = None if run.truth is None or not coarse else coarsen(run.truth, run.factor)
    return Benches(
        coarse=Bench(coarse, coarse_truth, run.input, factor=1, **settings) if coarse else None,
        fine=Bench(fine, run.truth, run.input, factor=run.factor, **settings) if fine else None,
        reference=next(iter(RIVALS[run.variable])),
        itself_oracle=run.corrected is None and run.origin == "perfect model",
        input=run.input,
        truth=run.truth,
    )


def coarse_systems(run: Run) -> dict[str, xr.DataArray]:
    """Stage I's fields and its input; nothing without a corrector."""
    return {} if run.corrected is None else {OURS: run.corrected, INPUT: run.input}


def fine_systems(run: Run, seed: int) -> dict[str, xr.DataArray]:
    """Ours, the oracle and the variable's rivals, reference first among them; nothing without a downscaler."""
    if run.downscaled is None:
        return {}
    systems = {OURS: run.downscaled}
    reference, *others = RIVALS[run.variable].items()
    wanted: list[tuple[str, Make, Any]] = [(*reference, run.input)]
    if run.oracle is not None and run.truth is not None:
        systems[ORACLE] = run.oracle
        wanted.append((f"{reference[0]} {ORACLE}", reference[1], coarsen(run.truth, run.factor)))
    wanted += [(name, make, run.input) for name, make in others]
    return systems | _made(wanted, run.factor, run.downscaled.sizes["member"], seed)


def rivals_of(field: xr.DataArray, variable: str, factor: int, members: int, seed: int = 0) -> dict[str, xr.DataArray]:
    """What else could be made of a coarse field: all the variable's ``RIVALS`` that can be made there."""
    return _made([(name, make, field) for name, make in RIVALS[variable].items()], factor, members, seed)


def _made(
    wanted: list[tuple[str, Make, xr.DataArray]], factor: int, members: int, seed: int
) -> dict[str, xr.DataArray]:
    """The rivals' fields by name, without those that cannot be made here: the bundled heights end somewhere."""
    made = {}
    for name, make, coarse in wanted:
        with suppress(GridError):
            made[name] = make(coarse, factor, members, seed)
    return made

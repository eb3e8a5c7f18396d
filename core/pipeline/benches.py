"""The fields that a run is verified with: its own, and what else could be made of the same input."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
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


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """What a part of a run is worth.

    Attributes:
        table: scores on the grid of the last stage; None without a truth or where no pixel was chosen.
        corrected: scores of stage I on the coarse grid; None likewise, or where stage I did not run.
        errors: every error of the chosen pixels, by violin, as of ``Comparison.errors``.
        pixels: how many there are, on the grid of the last stage.
    """

    table: ScoreTable | None
    corrected: ScoreTable | None
    errors: dict[str, np.ndarray]
    pixels: int


@dataclass(frozen=True, slots=True, eq=False)
class Benches:
    """The fields of both stages side by side.

    Attributes:
        coarse: stage I; None where it did not run.
        fine: stage II; None where it did not run.
        reference: the rival that others are tested against.
        itself_oracle: stage II's input is the block-averaged truth.
    """

    coarse: Bench | None
    fine: Bench | None
    reference: str
    itself_oracle: bool

    @property
    def last(self) -> Bench:
        """That of the last stage."""
        bench = self.fine or self.coarse
        assert bench is not None  # a run has at least one stage
        return bench

    def choose(self, selection: Selection, *, bootstrap: int = 0, scored: bool = True) -> Chosen:
        """Scores and errors of the pixels of a selection; the coarse grid's are those with their centre in the area.

        Args:
            scored: with tables; errors alone take less time.
        """
        coarse, fine = (None if bench is None else bench.part(selection) for bench in (self.coarse, self.fine))
        last = fine or coarse
        assert last is not None
        if not scored:
            return Chosen(None, None, self._errors(coarse, fine), last.count)
        corrected = None if coarse is None else _table(coarse, INPUT, None, bootstrap)
        pair = {ADDED: (OURS, ORACLE)} if fine and ORACLE in fine.bench.systems else None
        table = corrected if fine is None else _table(fine, self._reference(fine), pair, bootstrap)
        return Chosen(table, corrected, self._errors(coarse, fine), last.count)

    def forget(self) -> None:
        """Drop what is only kept to be quicker."""
        for bench in (self.coarse, self.fine):
            if bench is not None:
                bench.forget()

    def _reference(self, part: Part) -> str | None:
        return self.reference if self.reference in part.bench.systems else None

    def _errors(self, coarse: Part | None, fine: Part | None) -> dict[str, np.ndarray]:
        errors = {} if coarse is None else {"stage1/raw": coarse.errors(INPUT), "stage1/corrected": coarse.errors(OURS)}
        ours = "stage2/oracle" if self.itself_oracle else "stage2/cascade"
        for key, name in (("stage2/upsampled", UPSAMPLED), ("stage2/oracle", ORACLE), (ours, OURS)):
            if fine is not None and name in fine.bench.systems:
                errors[key] = fine.errors(name)
        return errors


def _table(
    part: Part, reference: str | None, differences: dict[str, tuple[str, str]] | None, bootstrap: int
) -> ScoreTable | None:
    if part.bench.truth is None or not part.count:
        return None
    return part.table(bootstrap=bootstrap, reference=reference, differences=differences)


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


def _made(
    wanted: list[tuple[str, Make, xr.DataArray]], factor: int, members: int, seed: int
) -> dict[str, xr.DataArray]:
    """The rivals' fields by name, without those that cannot be made here: the bundled heights end somewhere."""
    made = {}
    for name, make, coarse in wanted:
        with suppress(GridError):
            made[name] = make(coarse, factor, members, seed)
    return made

"""Further variables of a file: by what names they can be asked for, and in which unit they are read.

A variable that is one of ``core.types.VARIABLES`` is read in that quantity's canonical unit, any other as the file
states it: the engine does not know it, and only a model that was trained on it does.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import xarray as xr

from core.errors import InputError
from core.io.choose import gridded_of, quantity_of
from core.languages import Sentence
from core.types import Variable

ALIASES = ("GRIB_shortName", "GRIB_cfVarName", "standard_name")
"""Attributes that name a variable, the most telling first."""


@dataclass(frozen=True, slots=True)
class Further:
    """A gridded variable of a file.

    Attributes:
        name: in the file.
        aliases: what else it is called, in the order of ``ALIASES``, "" where it is not.
        variable: the quantity that it is read as.
    """

    name: str
    aliases: tuple[str, ...]
    variable: Variable

    @property
    def units(self) -> str:
        """What it is read in."""
        return self.variable.units

    def rank(self, wanted: str) -> int | None:
        """How well a name means this variable, 0 best; None where it does not."""
        called = (self.name, self.name.rsplit("/", 1)[-1], *self.aliases)
        if wanted == self.name:
            return 0
        return next((1 + i for i, name in enumerate(called) if name.lower() == wanted.lower()), None)


def further_of(datasets: tuple[xr.Dataset, ...]) -> tuple[Further, ...]:
    """Every gridded variable of a file."""
    gridded = gridded_of(datasets)
    return tuple(_further(name, data[name]) for name, data in gridded.items())


def find_further(held: Sequence[Further], wanted: str, *, where: str) -> Further:
    """The variable that is meant by its name in the file, its GRIB or CF short name, or its standard name.

    Args:
        held: as ``further_of`` gives them.
        where: file name, for messages.

    Raises:
        InputError: there is none, or several are meant alike.
    """
    ranks = {each: rank for each in held if (rank := each.rank(wanted)) is not None}
    best = [each for each, rank in ranks.items() if rank == min(ranks.values())]
    if len(best) == 1:
        return best[0]
    listed = ", ".join(f"{each.name} [{each.units or 'no units'}]" for each in best or held) or "no gridded variable"
    if best:
        raise InputError(
            Sentence(
                '{where} has {count} variables that are called "{wanted}": {listed}; expected one',
                where=where,
                count=len(best),
                wanted=wanted,
                listed=listed,
            ),
            remedy=Sentence("Leave the others out of the file, or ask for it by its name in the file"),
        )
    raise InputError(
        Sentence(
            '{where} has no variable of the name, short name or standard name "{wanted}"; it holds {listed}',
            where=where,
            wanted=wanted,
            listed=listed,
        ),
        remedy=Sentence(
            'Add it to the file, on the same grid and times, with standard_name or name "{wanted}"', wanted=wanted
        ),
    )


def _further(name: str, array: xr.DataArray) -> Further:
    return Further(name, tuple(str(array.attrs.get(key, "")) for key in ALIASES), _variable(name, array))


def _variable(name: str, array: xr.DataArray) -> Variable:
    """The known quantity, or one that is what the file says."""
    units = str(array.attrs.get("units", ""))
    return quantity_of(name, array) or Variable(
        name=name,
        title=str(array.attrs.get("long_name", name)),
        units=units,
        units_shown=units,
        standard_names=(),
        names=(),
        transform="linear",
        levels=(),
        palette="",
        logarithmic=False,
    )

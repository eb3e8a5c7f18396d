"""Which variable of a file is meant, and which quantity it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import xarray as xr

from core.errors import Fix, InputError
from core.io.axes import LATITUDES, LONGITUDES, in_degrees
from core.languages import Sentence
from core.types import VARIABLES, Variable
from core.units import USUAL as UNITS
from core.units import understands

OFFERED, NAMED = 4, 8
"""Variables that a refusal offers to read, and that it names."""
_PRECIPITATION_WORDS = ("precip", "rain", "reflectivity", "dbz")


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """A variable found: its name, dataset and quantity, and the other names that could have been meant."""

    name: str
    data: xr.Dataset
    variable: Variable
    candidates: tuple[str, ...]


def choose(datasets: tuple[xr.Dataset, ...], wanted: str | None, *, where: str, units: str = "") -> Choice:
    """Find the variable to read.

    Args:
        wanted: a name in the file, or a quantity ("precip", "t2m"), or None for the likeliest.
        where: file name, for messages.
        units: of a variable that is named, in place of the file's.

    Raises:
        InputError: nothing fits, or there is no variable of that name.
    """
    gridded = gridded_of(datasets)
    if wanted is not None and (name := _called(gridded, wanted, where)):
        data = gridded[name]
        return Choice(name, data, _quantity(data[name], name, where, units), tuple(gridded))
    quantities = [VARIABLES[wanted]] if wanted in VARIABLES else list(VARIABLES.values())
    if wanted is not None and wanted not in VARIABLES:
        raise InputError(
            Sentence(
                "{where} has no gridded variable '{wanted}'; it holds {held}",
                where=where,
                wanted=wanted,
                held=_listing(gridded),
            ),
            remedy=Sentence("Choose one of these"),
            fixes=_readings(gridded),
        )
    for variable in quantities:
        ranked = _ranked(gridded, variable)
        if ranked:
            _refuse_alike(gridded, ranked, variable, where)
            return Choice(ranked[0], gridded[ranked[0]], variable, tuple(ranked))
    raise InputError(
        Sentence(
            "{where} has no variable that is {expected} by standard_name, units or name; it holds {held}",
            where=where,
            expected=_titles(quantities),
            held=_listing(gridded),
        ),
        remedy=Sentence("Name the variable to read, or correct its standard_name and units"),
        fixes=_readings(gridded),
    )


def _called(gridded: dict[str, xr.Dataset], wanted: str, where: str) -> str | None:
    """The variable of a name, with its group or without; None where that is no name, or else the name of a quantity.

    Raises:
        InputError: it is the name of several groups' variables.
    """
    if wanted in gridded or wanted in VARIABLES:
        return wanted if wanted in gridded else None
    found = [name for name in gridded if name.rpartition("/")[2] == wanted]
    if len(found) > 1:
        raise _of_several_groups(found, where)
    return found[0] if found else None


def _refuse_alike(gridded: dict[str, xr.Dataset], ranked: list[str], variable: Variable, where: str) -> None:
    """Refuse to guess which group is meant where several hold what could be read; what is in none goes before them."""
    best = _likelihood(ranked[0], gridded[ranked[0]][ranked[0]], variable)
    alike = [name for name in ranked if _likelihood(name, gridded[name][name], variable) == best]
    if len({name.rpartition("/")[0] for name in alike}) > 1 and all("/" in name for name in alike):
        raise _of_several_groups(alike, where)


def _of_several_groups(names: Sequence[str], where: str) -> InputError:
    return InputError(
        Sentence(
            "{where} has such a field in {count} groups: {names}; expected one",
            where=where,
            count=len(names),
            names=", ".join(names[:NAMED]) + ", ..." * (len(names) > NAMED),
        ),
        remedy=Sentence("Choose one of these"),
        fixes=[Fix(Sentence("Read {name}", name=name), {"variable": name}) for name in names[:OFFERED]],
    )


def _readings(gridded: dict[str, xr.Dataset]) -> list[Fix]:
    """The first few variables as what could be read."""
    return [Fix(Sentence("Read {name}", name=name), {"variable": name}) for name in list(gridded)[:OFFERED]]


def gridded_of(datasets: tuple[xr.Dataset, ...]) -> dict[str, xr.Dataset]:
    """The dataset of every variable that has a grid, by the variable's name; the first that has one of that name."""
    gridded: dict[str, xr.Dataset] = {}
    for data in datasets:
        for name in (name for name, v in data.data_vars.items() if is_gridded(v)):
            gridded.setdefault(str(name), data)
    return gridded


def quantity_of(name: str, array: xr.DataArray) -> Variable | None:
    """The known quantity that a variable is by name, standard name and readable units; None if it is none."""
    found = ((_likelihood(name, array, variable), variable) for variable in VARIABLES.values())
    return next((variable for likelihood, variable in found if likelihood is not None and likelihood[1]), None)


def _ranked(gridded: dict[str, xr.Dataset], variable: Variable) -> list[str]:
    """Names by likelihood: standard name or a known name before a telling one; readable units before others; no group before one."""
    found = ((name, _likelihood(name, data[name], variable)) for name, data in gridded.items())
    likely = [(name, likelihood) for name, likelihood in found if likelihood is not None]
    return [name for name, _ in sorted(likely, key=lambda pair: (pair[1], "/" not in pair[0]), reverse=True)]


def _likelihood(name: str, array: xr.DataArray, variable: Variable) -> tuple[int, int, int] | None:
    """A rank by how the variable was recognised, whether its units serve, and the order of known names."""
    units = str(array.attrs.get("units", ""))
    readable = understands(units, variable)
    lower = name.lower().rsplit("/", 1)[-1]
    order = -variable.names.index(lower) if lower in variable.names else -len(variable.names)
    if lower in variable.names:
        return (3 if readable or not units else 0, int(readable), order)
    if array.attrs.get("standard_name") in variable.standard_names:
        return (2, int(readable), order)
    described = lower + " " + str(array.attrs.get("long_name", "")).lower()
    if variable.dry is not None and readable and any(word in described for word in _PRECIPITATION_WORDS):
        return (1, 1, order)
    return None


def _quantity(array: xr.DataArray, name: str, where: str, stated: str) -> Variable:
    for variable in VARIABLES.values():
        if _likelihood(name, array, variable) is not None:
            return variable
    units = stated or str(array.attrs.get("units", ""))
    for variable in VARIABLES.values():
        if understands(units, variable):
            return variable
    fixes = [
        Fix(Sentence("Read it in {units}", units=shown), {"units": shown}, "input")
        for variable in VARIABLES.values()
        for shown in UNITS[variable.name]
    ]
    raise InputError(
        Sentence(
            '{where}: {name} has units "{units}", which are not those of {known}',
            where=where,
            name=name,
            units=units,
            known=_titles(tuple(VARIABLES.values())),
        ),
        remedy=Sentence("Choose another variable, or correct its units"),
        fixes=fixes,
    )


def is_gridded(array: xr.DataArray) -> bool:
    """Whether a variable is a field: not the edges or the places of its cells, which some files do not call coordinates."""
    edges = str(array.name).endswith(("_bnds", "_bounds"))
    places = in_degrees(array) or str(array.name).lower() in (*LATITUDES, *LONGITUDES)
    return array.ndim >= 2 and array.dtype.kind in "iuf" and not edges and not places


def _titles(quantities: Sequence[Variable]) -> tuple[str, ...] | Sentence:
    """What quantities are called, with "or" between them."""
    first, *others = ((variable.title.lower(),) for variable in quantities)
    told: tuple[str, ...] | Sentence = first
    for other in others:
        told = Sentence("{one} or {other}", one=told, other=other)
    return told


def _listing(gridded: dict[str, xr.Dataset]) -> str:
    if not gridded:
        return Sentence("no gridded variable")
    return ", ".join(f"{name} [{data[name].attrs.get('units', 'no units')}]" for name, data in gridded.items())

"""Frozen dataclasses to and from tables of JSON, with every name and type checked; nothing in a table is ever run."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from core.address import Address, location_of
from core.errors import InputError
from core.languages import Sentence

Kind = TypeVar("Kind")
REMEDY = Sentence("Save the session again, or correct the file by hand")


def table_of(value: Any) -> Any:
    """A dataclass, and everything in it, as what JSON can hold; paths in POSIX form."""
    if isinstance(value, Address):
        return value.url
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: table_of(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): table_of(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [table_of(item) for item in value]
    return value.as_posix() if isinstance(value, Path) else value


def from_table(kind: type[Kind], table: Any, where: str) -> Kind:
    """Make a dataclass of a table; what the table lacks takes its default.

    Raises:
        InputError: no table, an unknown name, a value of another type, or one that is missing and has no default.
    """
    if not isinstance(table, dict):
        raise InputError(
            Sentence(
                "{where} is {found}; expected a table of {kind}", where=where, found=_short(table), kind=kind.__name__
            ),
            remedy=REMEDY,
        )
    hints = get_type_hints(kind)
    if unknown := sorted(set(table) - set(hints)):
        raise InputError(
            Sentence(
                "{where} has {unknown}; expected {known}",
                where=where,
                unknown=", ".join(unknown),
                known=", ".join(hints),
            ),
            remedy=REMEDY,
        )
    if missing := [name for name in _required(kind) if name not in table]:
        raise InputError(Sentence("{where} lacks {missing}", where=where, missing=", ".join(missing)), remedy=REMEDY)
    return kind(**{name: _made(value, hints[name], f"{where}.{name}") for name, value in table.items()})


def _required(kind: Any) -> list[str]:
    return [each.name for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING]


def _made(value: Any, hint: Any, where: str) -> Any:
    """The value as its annotation asks."""
    if isinstance(value, str) and {Path, Address} <= set(get_args(hint)):
        return location_of(value)
    if get_origin(hint) in (Union, UnionType):
        return _one_of(value, get_args(hint), where)
    if isinstance(hint, type) and is_dataclass(hint):
        return from_table(hint, value, where)
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(_made(item, get_args(hint)[0], where) for item in value)
    if hint is Path and isinstance(value, str):
        return Path(value)
    if hint is float and type(value) is int:
        return float(value)
    if not _fits(value, hint):
        expected = getattr(hint, "__name__", str(hint))
        raise InputError(
            Sentence("{where} is {found}; expected {expected}", where=where, found=_short(value), expected=expected),
            remedy=REMEDY,
        )
    return value


def _one_of(value: Any, hints: tuple[Any, ...], where: str) -> Any:
    if value is None and NoneType in hints:
        return None
    wanted = [hint for hint in hints if hint is not NoneType]
    exact = next((hint for hint in wanted if type(value) is hint), wanted[0])
    return _made(value, exact, where)


def _fits(value: Any, hint: Any) -> bool:
    """A bool is no number here."""
    if hint is Any:
        return True
    return type(value) is (get_origin(hint) or hint)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."

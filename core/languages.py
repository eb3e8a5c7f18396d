"""The languages that sentences and the window are in, and sentences that can be said in another one.

Without any library: `--help` and the window's start read it.
"""

import re
import string
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Their own names, by code."""

THIN = "\N{NARROW NO-BREAK SPACE}"
"""Between thousands: in every language alike, as the SI has it; a comma or a point would be a decimal mark in one of them."""


WAY = re.compile(r"[+]?,?(\.\d{1,2})?[dfg]?")
"""How a number in a sentence may be written."""


class _Filling(string.Formatter):
    """``str.format``, with something else between thousands than a comma."""

    def __init__(self, between: str) -> None:
        self._between = between

    def format_field(self, value: Any, format_spec: str) -> str:
        written = str(super().format_field(value, format_spec))
        return written.replace(",", self._between) if "," in format_spec else written


_shown, _plain = _Filling(THIN), _Filling("")


def filled(template: str, values: Mapping[str, Any]) -> str:
    """A template with its values in it, for screen and paper: the one place that thousands are told apart (``{count:,}``)."""
    return _shown.vformat(template, (), values) if ":," in template else template.format(**values)


def grouped(count: int) -> str:
    """A count with its thousands apart."""
    return filled("{count:,}", {"count": count})


class Sentence(str):
    """Words with values filled in, that still know both: whoever shows them can say them in another language.

    Attributes:
        template: the words, with ``{name}`` or ``{name:g}`` where a value stands.
        values: by those names; of a tuple of words, which are listed, each is to be said in that language as well.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Self:
        """The words as they read in English, for terminals and logs: thousands are not told apart."""
        listed = {name: ", ".join(value) if are_words(value) else value for name, value in values.items()}
        made = super().__new__(
            cls, _plain.vformat(template, (), listed) if ":," in template else template.format(**listed)
        )
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy is made of both, too."""
        return _sentence, (self.template, self.values)


def joined(parts: Iterable[str]) -> str:
    """Words with semicolons between them, each still to be said in another language."""
    first, *others = parts
    return Sentence("{one}; {other}", one=first, other=joined(others)) if others else first


def _sentence(template: str, values: dict[str, Any]) -> Sentence:
    return Sentence(template, **values)


def are_words(value: Any) -> bool:
    """Whether a value is a list of words."""
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def sentences_in(record: Any) -> dict[str, dict[str, Any]]:
    """Templates and values, JSON-able, of all sentences in a record of mappings and lists, by how they read in English."""
    return {str(each): _parts(each) for each in _found(record)}


def with_sentences(record: Any, parts: Mapping[str, Mapping[str, Any]]) -> Any:
    """A record that was plain words, with the sentences that ``sentences_in`` told of; what reads otherwise stays as it is."""
    if isinstance(record, Mapping):
        return {name: with_sentences(each, parts) for name, each in record.items()}
    if isinstance(record, list):
        return [with_sentences(each, parts) for each in record]
    told = _put_together(parts[record]) if isinstance(record, str) and record in parts else record
    return told if told == record else record


def _found(record: Any) -> Iterator[Sentence]:
    if isinstance(record, Sentence):
        yield record
    elif isinstance(record, Mapping | list | tuple):
        for each in record.values() if isinstance(record, Mapping) else record:
            yield from _found(each)


def _parts(sentence: Sentence) -> dict[str, Any]:
    return {"template": sentence.template, "values": {name: _kept(value) for name, value in sentence.values.items()}}


def _kept(value: Any) -> Any:
    """A value as JSON holds it: numbers as such, for they are written as the template says."""
    if isinstance(value, Sentence):
        return _parts(value)
    if are_words(value):
        return [_kept(each) for each in value]
    if isinstance(value, str | int | float) or value is None:
        return value
    return value.item() if hasattr(value, "item") else str(value)


def _put_together(parts: Mapping[str, Any]) -> str:
    """A sentence, if its places are names with a short way to write them: a file is no place to ask for more."""
    places = [(name, way or "") for _, name, way, _ in string.Formatter().parse(parts["template"]) if name is not None]
    if any(not name.isidentifier() or name not in parts["values"] or not WAY.fullmatch(way) for name, way in places):
        return parts["template"]
    return Sentence(parts["template"], **{name: _value(kept) for name, kept in parts["values"].items()})


def _value(kept: Any) -> Any:
    if isinstance(kept, list):
        return tuple(map(_value, kept))
    return _put_together(kept) if isinstance(kept, Mapping) else kept

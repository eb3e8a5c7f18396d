"""The interface's language: every word on screen goes through ``tr``.

Words are English in the source; ``resources/i18n/LANGUAGE.ts`` (files of Qt Linguist) hold the others. Many words are chosen
when the modules that hold them are imported, so the language is chosen before those are, and another one takes effect at the
next start.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from core.languages import LANGUAGES, Sentence

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"
SYSTEM = "system"

FOREIGN = (
    *("Rain, perceptual", "Classes, colour-blind safe", "Classes, grey", "Grey", "NWS classes (not colour-blind safe)"),
    *("Temperature, perceptual", "Temperature, 2 °C classes (not for grey print)"),
    *("satellite", "simulated satellite", "perfect model", "coarse input"),
    *(
        "share at or above",
        "members below the truth",
        "share of pixels",
        "value",
        "share reaching",
        "members",
        "forecast probability",
    ),
    *(
        "frequency",
        "pixels",
        "false alarm rate",
        "hit rate",
        "side of the window",
        "FSS",
        "wavelength",
        "power",
        "along the line",
    ),
    *("spread of members", "truth", "forecast", "RMSE", "CRPS"),
    *(
        "blocks of at least 40 km",
        "95 % block bootstrap",
        "95 % block bootstrap of the difference",
        "10th to 90th percentile of members",
    ),
    *("step", "loss", "training", "validation"),
    *(
        "bicubic",
        "bilinear",
        "along the ground",
        "RainFARM oracle",
        "cascade - oracle",
        "Power spectrum",
        "Error by intensity of the input",
    ),
    *("input", "oracle", "precipitation rate", "2 m temperature"),
    *("intensity", "coverage", "resolution", "time meaning", "season", "place"),
    *("MAE of median", "MAE of mean", "RMSE of mean", "bias", "spread/skill", "rank deviation", "spread"),
    *("mean local solar time", "no truth was given: there are seconds and spread, but no scores"),
    *("q99 ratio", "q99.9 ratio", "top 0.1 % ratio", "wet ratio", "total ratio"),
    *("hour class", "hour positional", "hour cyclical", "day of year", "latitude", "orography", "land sea mask"),
    *("distance to coast", "gauges", "the month's climate"),
)
"""Words on screen that are written elsewhere: titles of palettes, axes and lines of plots, origins of fields, variables,
kinds of
departures from a training, metrics, what models are told."""

NAMED_KEYS = re.compile(
    r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z]\w+|[A-Z0-9]\b|,)|\b(?:Ctrl|Shift|Alt|Esc|Delete|Enter)\b(?!\+)"
)
"""Keys by their English names within sentences; others, as Space and Left, are words as well."""

_chosen = "en"
_words: dict[str, str] = {}


def choose(language: str = SYSTEM) -> str:
    """Speak a language from now on; "system" is the desktop's, and one that is not known is English. Returns its code."""
    global _chosen, _words
    wanted = QLocale.system().name().partition("_")[0] if language == SYSTEM else language
    _chosen = wanted if wanted in LANGUAGES else "en"
    _words = {} if _chosen == "en" else read(FOLDER / f"{_chosen}.ts")
    return _chosen


def language() -> str:
    """The code of the language that is spoken."""
    return _chosen


def tr(text: str, /, **values: Any) -> str:
    """English words in the interface's language, with ``{name}``s filled in where values are given."""
    told = _words.get(text, text)
    return told.format(**values) if values else told


def said(words: str) -> str:
    """The engine's words in the interface's language, with the values that a ``Sentence`` has in it."""
    if not isinstance(words, Sentence):
        return tr(words)
    return tr(words.template, **{name: _part_said(value) for name, value in words.values.items()})


def told(error: Any) -> str:
    """What an engine's error says, as sentences."""
    return " ".join(_as_sentence(said(part)) for part in (error.message, error.remedy) if part)


def _as_sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith('.') else '.'}"


def listed(words: Iterable[str]) -> str:
    """Words in a row."""
    return ", ".join(map(said, words))


def _part_said(value: Any) -> Any:
    """Words are said, and so is what is listed; names and numbers stay."""
    if isinstance(value, tuple):
        return listed(value)
    return said(value) if isinstance(value, Sentence) else value


def keys_told(keys: QKeySequence | str) -> str:
    """Keys as the interface's language names them, as menus and buttons do: "Strg+Umschalt+A" for "Ctrl+Shift+A"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys_told(sentences: str) -> str:
    """Sentences that name keys in English, with the names of the interface's language."""
    return NAMED_KEYS.sub(lambda found: _key_told(found[0]), sentences)


def _key_told(name: str) -> str:
    """A modifier alone is no key for Qt."""
    return keys_told(f"{name}+A").removesuffix("+A") if name in ("Ctrl", "Shift", "Alt") else keys_told(name)


def read(path: Path) -> dict[str, str]:
    """The finished translations of a file of Qt Linguist, by their English words; nothing where there is no file."""
    try:
        messages = ElementTree.parse(path).iter("message")
    except (OSError, ElementTree.ParseError):
        return {}
    pairs = ((message.findtext("source", ""), message.find("translation")) for message in messages)
    return {source: told.text for source, told in pairs if told is not None and told.text and told.get("type") is None}

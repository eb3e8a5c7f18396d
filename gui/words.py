"""The interface's language: every word on screen goes through ``tr``.

Words are English in the source; ``resources/i18n/LANGUAGE.ts`` (files of Qt Linguist) hold the others. Many words are chosen
when the modules that hold them are imported, so the language is chosen before those are, and another one takes effect at the
next start.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from core.languages import LANGUAGES, Sentence, are_words, filled

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
    *("step", "loss", "training", "validation", "member", "time"),
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
    *(
        "hour class",
        "hour positional",
        "hour cyclical",
        "day of year",
        "latitude",
        "longitude",
        "orography",
        "land sea mask",
    ),
    *("distance to coast", "gauges", "the month's climate", "degrees"),
    *("run id", "run spec", "model sha256", "models", "input sha256", "scene", "origin", "truth origin", "channels"),
    *(
        "seen in training",
        "outside of training",
        "network evaluations per member",
        "condition weight",
        "solver",
        "steps",
    ),
    *(
        "sampling",
        "seed",
        "noise",
        "device",
        "device reason",
        "threads",
        "fraction clamped",
        "halo used",
        "network shape",
    ),
    *("halo cells south north west east", "versions", "memory", "tiles", "correct", "downscale"),
)
"""Words on screen that are written elsewhere: titles of palettes, axes and lines of plots, origins of fields, variables,
kinds of
departures from a training, metrics, what models are told, what a run records."""

NAMED_KEYS = re.compile(
    r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z]\w+|[A-Z0-9]\b|,)|\b(?:Ctrl|Shift|Alt|Esc|Delete|Enter)\b(?!\+)"
)
"""Keys by their English names within sentences; others, as Space and Left, are words as well."""

KEYS_IN_WORDS = re.compile(rf"{NAMED_KEYS.pattern}|\bF\d+\b|\((?:[A-Z]|Left|Right|Space)\)")
MARK = "\0"
"""Around a title that stands for keys."""

_chosen = "en"
_present: dict[str, tuple[str, str]] = {}
_with_keys: dict[str, tuple[str, dict[str, Any]]] = {}
"""Keys that are not the usual ones; and what was said with keys in it, by how it was said."""
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
    """English words in the interface's language, with ``{name}``s filled in where values are given.

    Actions' keys that the words name are the usual ones, and those that there are now are said; see ``assign``.
    """
    told = _words.get(text, text)
    if not _names_keys(text):
        return filled(told, values) if values else told
    told = _with_present_keys(told, escaped=bool(values))
    told = filled(told, values) if values else told
    _with_keys[told] = text, values
    return told


def assign(keys: Mapping[str, tuple[str, str]]) -> None:
    """Name other keys from now on: by an action's usual keys those that it has, which may be none, and its title."""
    _present.clear()
    _present.update({usual: given for usual, given in keys.items() if usual != given[0]})


def again(told: str) -> str:
    """What ``tr`` said, with the keys that there are now."""
    text, values = _with_keys.get(told, ("", {}))
    return tr(text, **values) if text else told


@cache
def _names_keys(text: str) -> bool:
    return bool(KEYS_IN_WORDS.search(text))


def _with_present_keys(told: str, *, escaped: bool) -> str:
    """Words with other keys; where there are none, a pair of brackets around them goes, or the action's title is said."""
    if not _present:
        return told
    known = {keys_told(usual): given for usual, given in _present.items()}
    found = re.compile("|".join(_as_word(name) for name in sorted(known, key=len, reverse=True)))

    def put(match: re.Match[str]) -> str:
        keys, title = known[match[0]]
        name = keys_told(keys) if keys else f"{MARK}{title}{MARK}"
        return name.replace("{", "{{").replace("}", "}}") if escaped else name

    return re.sub(rf" ?\({MARK}[^{MARK}]*{MARK}\)", "", found.sub(put, told)).replace(MARK, "")


def _as_word(name: str) -> str:
    """How keys stand in words: letters and names of single keys only within brackets."""
    alone = "+" not in name and not re.fullmatch(r"F\d+|Esc", name)
    return rf"(?<=\(){re.escape(name)}(?=\))" if alone else rf"(?<![\w+]){re.escape(name)}(?![\w+])"


def said(words: str) -> str:
    """The engine's words in the interface's language, with the values that a ``Sentence`` has in it."""
    if not isinstance(words, Sentence):
        return tr(words)
    return tr(words.template, **{name: _part_said(value) for name, value in words.values.items()})


def told(error: Any) -> str:
    """What an engine's error says, as sentences."""
    return " ".join(map(as_sentence, filter(None, (error.message, error.remedy))))


def as_sentence(words: str) -> str:
    """With a capital, if it does not begin with a name, and a full stop."""
    text = said(words)
    if not (isinstance(words, Sentence) and words.template.startswith("{")):
        text = text[:1].upper() + text[1:]
    return text if text.endswith(".") else f"{text}."


def listed(words: Iterable[str]) -> str:
    """Words in a row."""
    return ", ".join(map(said, words))


def _part_said(value: Any) -> Any:
    """Words are said, and so is what is listed; names and numbers stay."""
    if are_words(value):
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

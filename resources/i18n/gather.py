"""Brings the files of Qt Linguist beside this one up to date with the words in the source: `python3 dev.py words`.

Standard library only. Words are the first argument of ``tr``, the titles and hints in the tables of actions, docks and
plots, and what the models that ship are called and learned from.
New words are marked as unfinished, and the English is shown until they are done; words that are gone are dropped.
"""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent
SOURCES = tuple(FOLDER.parents[1] / each for each in ("gui", "core"))
LANGUAGES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
TABLES = {"ActionSpec": (1, 3), "DockSpec": (1,), "Kind": (1, 2), "Sentence": (0,), "numbered": (1, 2)}
"""Which arguments of a table's lines are words, counted from 0."""
LISTS = ("MENUS", "FOREIGN", "MONTHS", "KINDS_OF_DEPARTURE")
"""Names of what holds nothing but words."""


def words() -> list[str]:
    """All words of the source, without repetition, file by file."""
    found = (word for path in _modules() for word in words_of(path.read_text(encoding="utf-8")))
    return list(dict.fromkeys((*found, *_words_of_models())))


def _words_of_models() -> Iterator[str]:
    """What the models are called, what they learned from, and on what they were scored."""
    for path in sorted((FOLDER.parent / "models").glob("*/card.toml")):
        card = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from (card["title"], card["trained_on"])
        for name, entries in card.get("skill", {}).items():
            yield from (name, entries["sample"])
            yield from (system for scores in entries.values() if isinstance(scores, dict) for system in scores)


def _modules() -> Iterator[Path]:
    for source in SOURCES:
        yield from sorted(source.rglob("*.py"))


def words_of(source: str) -> Iterator[str]:
    """The words in one module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            places = TABLES.get(node.func.id, (0,) if node.func.id == "tr" else ())
            for argument in (node.args[place] for place in places if place < len(node.args)):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value.removeprefix("-") if node.func.id in TABLES else argument.value
        elif isinstance(node, ast.Assign) and any(getattr(each, "id", "") in LISTS for each in node.targets):
            yield from (each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant))


def read(path: Path) -> dict[str, str]:
    """What a file translates, finished or not."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(path: Path, language: str, pairs: dict[str, str]) -> None:
    """Write a file of Qt Linguist; what has no translation is unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "Stormlens"
    for source, told in pairs.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation", {} if told else {"type": "unfinished"})
        translation.text = told or None
    ElementTree.indent(root, space=" ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def main() -> dict[str, int]:
    """Update every language; returns how many words of each are still to be translated."""
    missing, present = {}, words()
    for code, language in LANGUAGES.items():
        path = FOLDER / f"{code}.ts"
        known = read(path)
        pairs = {word: known.get(word, "") for word in present}
        write(path, language, pairs)
        missing[code] = sum(not told for told in pairs.values())
    return missing


if __name__ == "__main__":
    main()

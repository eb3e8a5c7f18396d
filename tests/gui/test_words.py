"""Words are English, or what a file of Qt Linguist says they are."""

from copy import deepcopy

import pytest
from PySide6.QtGui import QKeySequence

from core.errors import SpecError
from core.languages import Sentence
from gui import words

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de_DE"><context><name>Stormlens</name>
<message><source>{count} members</source><translation>{count} Mitglieder</translation></message>
<message><source>Seed</source><translation type="unfinished">Saat</translation></message>
</context></TS>"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "de.ts").write_text(FILE, encoding="utf-8")
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    yield tmp_path
    words.choose("en")


def test_words_are_translated_before_values_are_filled_in(folder):
    words.choose("de")
    assert words.tr("{count} members", count=3) == "3 Mitglieder"


def test_what_has_no_finished_translation_stays_english(folder):
    words.choose("de")
    assert (words.tr("Seed"), words.tr("Run")) == ("Seed", "Run")


def test_a_damaged_or_missing_file_leaves_english(folder):
    (folder / "de.ts").write_text("<TS><unclosed")
    assert words.choose("de") == "de" and words.tr("Run") == "Run"
    assert words.choose("fr") == "fr" and words.tr("Run") == "Run"


@pytest.mark.parametrize(("asked", "spoken"), [("fr", "fr"), ("xx", "en"), ("en", "en")])
def test_an_unknown_language_is_english(folder, asked, spoken):
    assert words.choose(asked) == spoken == words.language()


def test_braces_in_words_without_values_are_left_alone():
    assert words.tr("a {b} c") == "a {b} c"


def test_the_engines_sentences_are_said_with_the_words_among_their_values(speaking):
    months = Sentence("{found}; trained on {known}", found=("June", "July"), known=Sentence("instants"))
    assert months == "June, July; trained on instants"
    speaking("de")
    assert words.said(months) == words.said(deepcopy(months)) == "Juni, Juli; trainiert an Augenblicke"
    assert words.said("bias") == "Bias" and words.said("as it is {not known}") == "as it is {not known}"


def test_what_an_error_says_is_two_sentences():
    assert words.told(SpecError("found this", remedy="Do that.")) == "Found this. Do that."


def test_keys_in_sentences_are_named_as_on_the_menus(speaking):
    speaking("de")
    said = "Run (Ctrl+R), Ctrl+Shift+A or Ctrl+,; Esc stops. Drag with Shift, Delete takes away; Ctrl+Right is faster."
    assert words.with_keys_told(said) == (
        "Run (Strg+R), Strg+Umschalt+A or Strg+,; Esc stops. Drag with Umschalt, Entf takes away; Strg+Rechts is faster."
    )
    assert words.keys_told(QKeySequence("Ctrl+Space")) == "Strg+Leertaste" and words.keys_told("") == ""


def test_english_keys_in_english_sentences_stay():
    said = "Ctrl+1, 2, 4; Shift+Enter, Alt+F4. Left is a direction, Space is wide, and Controls are many"
    assert words.with_keys_told(said) == said

"""Words are English, or what a file of Qt Linguist says they are."""

from copy import deepcopy

import pytest
from PySide6.QtGui import QKeySequence

from core.errors import SpecError, UnitsError
from core.io import open_source
from core.languages import Sentence
from gui import words
from tests.stub_scene import stub_scene

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


@pytest.fixture
def assigned():
    """Gives actions other keys; afterwards they have their usual ones."""
    yield lambda **keys: words.assign({usual.replace("_", "+"): given for usual, given in keys.items()})
    words.assign({})


def test_sentences_name_the_keys_that_there_are(assigned):
    before = words.tr("Press Run (Ctrl+R) to draw the ensemble")
    assert words.again(before) == before
    assigned(Ctrl_R=("F5", "Run"), F=("Ctrl+R", "Full screen"), Ctrl_O=("", "Open"), Ctrl_T=("Ctrl+T", "Truth"))
    assert words.again(before) == "Press Run (F5) to draw the ensemble"
    assert words.tr("Show this panel alone, or all of them again (F)").endswith("again (Ctrl+R)")
    assert words.tr("The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R).").endswith("again (F5).")
    assert words.tr("Open a field first (Ctrl+O).") == "Open a field first."
    assert words.again("My run (F), on Ctrl+R") == "My run (F), on Ctrl+R"  # nothing of ours
    assigned()
    assert words.again("Press Run (F5) to draw the ensemble") == before


def test_where_an_action_has_no_keys_sentences_that_begin_with_them_name_it(assigned):
    assigned(Ctrl_Z=("", "Undo"), Ctrl_K=("Ctrl+{", "Commands"))
    assert words.tr("{title}; Ctrl+Z takes it back", title="Ctrl+Z {x}") == "Ctrl+Z {x}; Undo takes it back"
    assert words.tr("Ctrl+K finds {what}", what="all") == "Ctrl+{ finds all"


def test_other_keys_are_named_in_the_interfaces_language(assigned, speaking):
    speaking("de")
    assigned(Ctrl_R=("Ctrl+Shift+R", "Run"))
    assert "(Strg+Umschalt+R)" in words.tr("Press Run (Ctrl+R) to draw the ensemble")


def test_the_engines_sentences_are_said_with_the_words_among_their_values(speaking):
    months = Sentence("{found}; trained on {known}", found=("June", "July"), known=Sentence("instants"))
    assert months == "June, July; trained on instants"
    speaking("de")
    assert words.said(months) == words.said(deepcopy(months)) == "Juni, Juli; trainiert an Momentanwerte"
    assert words.said("bias") == "Bias" and words.said("as it is {not known}") == "as it is {not known}"


def test_a_refused_file_is_refused_in_the_interfaces_language(speaking, tmp_path):
    field = stub_scene().truth.rename("rainrate").assign_attrs(units="mm")
    field.to_netcdf(tmp_path / "rain.nc")
    speaking("de")
    with open_source(tmp_path / "rain.nc") as source, pytest.raises(UnitsError) as caught:
        source.read()
    assert words.told(caught.value) == (
        "rainrate in rain.nc hat die Einheit „mm“, eine Summe ohne Zeitraum; erwartet wird mm h-1 oder eine Summe mit ihrem "
        "Zeitraum. Den Zeitraum in der Datei angeben: Grenzen der Zeit, oder cell_methods 'time: sum (interval: 5 minutes)'."
    )
    assert words.said(caught.value.fixes[0].title) == "Als das nehmen, was in 5 min fiel"


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

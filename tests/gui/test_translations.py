"""Every word on screen is translated, and every translation keeps what is filled into it."""

import ast
import re
import string
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QTabBar

from core.verify.diagrams import KINDS
from core.verify.report import BLOCK_KM
from gui import words
from gui.actions import ACTIONS, MENUS, Actions, with_mnemonics
from gui.controllers.docks import LEFT, LEFT_WIDTH, RIGHT, RIGHT_WIDTH
from gui.controllers.help import HELP, HelpLine, page_in, with_keys
from gui.main_window import DOCKS
from gui.widgets.theme import LevelTabs
from resources.i18n import gather

GUI = Path(__file__).resolve().parents[2] / "gui"
SETTERS = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setSpecialValueText", "addItem", "addTab", "addRow", "addMenu", "setTitle"),
    *("QLabel", "QPushButton", "QCheckBox", "QToolButton", "QRadioButton", "QGroupBox", "QAction", "QToolBar"),
    *("caption", "muted", "button", "elided", "ElidedLabel", "EmptyLabel", "TitleBox", "set_empty", "notice"),
}
"""Qt's methods and constructors, and our own, whose first arguments are words on screen."""
KEYWORDS = {"text", "toolTip", "placeholderText", "specialValueText", "accessibleName", "prefix", "suffix"}
NAMES = {"CSV", "Stormlens", " - Stormlens", "info", "warning", "error"}
"""Names and kinds, the same in every language."""


def literals(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every literal with words in it that goes to a setter without ``tr``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = [*(node.args[:2] if called in SETTERS else ())]
            given += [keyword.value for keyword in node.keywords if keyword.arg in KEYWORDS]
            for argument in given:
                text = _text(argument)
                marks = text.startswith(("#", "<p><b>.</b>"))
                if text not in NAMES and not marks and sum(map(str.isalpha, text)) > 2:
                    yield argument.lineno, text


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def names(text: str) -> list[tuple[str, str | None, str | None]]:
    """What is filled into a text, and how it is written."""
    return sorted((name, spec or "", kind or "") for _, name, spec, kind in string.Formatter().parse(text) if name)


def test_no_word_goes_on_screen_without_the_one_function():
    paths = sorted(GUI.rglob("*.py"))
    assert [(path.name, *found) for path in paths for found in literals(path.read_text(encoding="utf-8"))] == []


def test_the_search_finds_what_was_forgotten():
    forgotten = 'label.setText(f"Run {number} again")\nbox = QCheckBox(text="linear", toolTip=tr("known"))\n'
    assert [text for _, text in literals(forgotten)] == ["Run  again", "linear"]


def test_titles_of_palettes_and_plots_and_origins_of_fields_are_words_too():
    paths = (GUI.parent / "resources" / "palettes").glob("*.toml")
    offered = [
        table["title"] for table in map(tomllib.loads, (path.read_text("utf-8") for path in paths)) if table["suits"]
    ]
    origins = ["satellite", "simulated satellite", "perfect model", "coarse input"]
    assert {*offered, *origins} <= set(words.FOREIGN) and len(offered) > 5
    assert f"blocks of at least {BLOCK_KM:g} km" in words.FOREIGN
    plots = [text for kind in KINDS.values() for text in (kind.title, kind.lesson)]
    assert set(plots) <= set(gather.words())


@pytest.mark.parametrize("code", ["en", *gather.LANGUAGES])
def test_every_menu_opens_by_a_letter_of_its_own(code):
    told = words.read(gather.FOLDER / f"{code}.ts")
    titles = with_mnemonics([told.get(title, title) for title in MENUS])
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(MENUS) and all(map(str.isalpha, letters))


@pytest.mark.parametrize("code", ["en", *gather.LANGUAGES])
def test_the_titles_of_docks_that_share_a_place_are_never_cut(qapp, code):
    told = words.read(gather.FOLDER / f"{code}.ts")
    bar = QTabBar()
    for side, width in ((LEFT, LEFT_WIDTH), (RIGHT, RIGHT_WIDTH)):
        for first in (spec for spec in DOCKS if spec.area == side and not spec.behind):
            titles = [told.get(spec.title, spec.title) for spec in DOCKS if first.id in (spec.id, spec.behind)]
            room = sum(bar.fontMetrics().horizontalAdvance(title.upper()) + LevelTabs.SPACE for title in titles)
            assert room <= width, titles


@pytest.mark.parametrize("code", gather.LANGUAGES)
def test_every_word_is_translated_and_none_is_left_over(code):
    told = words.read(gather.FOLDER / f"{code}.ts")
    assert [word for word in gather.words() if word not in told] == []
    assert set(told) == set(gather.words())


@pytest.mark.parametrize("code", gather.LANGUAGES)
def test_translations_keep_what_is_filled_in_and_the_spaces_around(code):
    told = words.read(gather.FOLDER / f"{code}.ts")
    assert [word for word, text in told.items() if names(word) != names(text)] == []
    assert [word for word, text in told.items() if word.endswith(" ") != text.endswith(" ")] == []
    assert [word for word, text in told.items() if word.count(";;") != text.count(";;")] == []


@pytest.mark.parametrize("code", gather.LANGUAGES)
def test_sentences_name_keys_as_the_menus_do(speaking, code):
    """Qt writes the keys of menus in the interface's language; a sentence must not call them something else."""
    speaking(code)
    told = words.read(gather.FOLDER / f"{code}.ts")
    named = {word: [words.with_keys_told(found[0]) for found in words.NAMED_KEYS.finditer(word)] for word in told}
    assert sum(map(len, named.values())) > 40
    assert [told[word] for word, keys in named.items() if not all(key in told[word] for key in keys)] == []


@pytest.mark.parametrize("code", gather.LANGUAGES)
def test_the_help_and_tooltips_name_keys_as_the_menus_do(speaking, qtbot, code):
    speaking(code)
    window = QMainWindow()
    qtbot.addWidget(window)
    for action in dict(Actions(window.menuBar(), window)).values():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert action.toolTip().endswith(f"({keys})") or not keys
    usual = {spec.title.strip("-…"): spec.shortcut for spec in ACTIONS}
    page = words.with_keys_told(with_keys(HELP.read_text(encoding="utf-8"), usual))
    run, wider = words.keys_told("Ctrl+R"), words.keys_told("Ctrl+Shift+O")
    assert f"({run})" in page and f"| {run} |" in page and f"| {wider} |" in page
    assert ("Ctrl" in page) == ("Ctrl" in run)


@pytest.mark.parametrize("code", gather.LANGUAGES)
def test_the_help_says_the_same_in_every_language_and_names_every_action(speaking, code):
    speaking(code)
    english = HELP.read_text(encoding="utf-8").partition("\n| menu |")[0]
    prose = HELP.with_name(f"index.{code}.md").read_text(encoding="utf-8")
    for sign in (r"^#+ ", r"^\d\. ", r"^- ", r"`[^`]+`", r"\n\n"):
        assert len(re.findall(sign, prose, re.MULTILINE)) == len(re.findall(sign, english, re.MULTILINE)), sign
    assert re.findall(r"`[^`]+`", prose) == re.findall(r"`[^`]+`", english)
    named = [sorted(words.KEYS_IN_WORDS.findall(text)) for text in (prose, english)]
    assert named[0] == named[1] and len(named[0]) > 20
    lines = [HelpLine(spec.title, "", words.tr(spec.title), spec.shortcut, words.tr(spec.hint)) for spec in ACTIONS]
    page = page_in(code, lines)
    assert all(f"| {line.title} | {words.keys_told(line.keys)} | {line.hint} |" in page for line in lines)
    assert words.NAMED_KEYS.search(prose) and f"({words.keys_told('Ctrl+R')})" in page


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", "Datei Bearbeiten"), ("fr", "Fichier Édition"), ("es", "Archivo Edición"), ("en", "File Edit")],
)
def test_a_window_speaks_the_language_that_was_chosen_before_it(code, said):
    """In a process of its own: words are chosen when modules are imported."""
    program = (
        f"from gui import words; words.choose({code!r})\n"
        "from gui import app, settings\n"
        "from gui.main_window import MainWindow\n"
        "application = app.application('light')\n"
        "window = MainWindow(settings.Settings())\n"
        "print(' '.join(each.text().strip('&') for each in window.menuBar().actions()))\n"
        "window.close()\n"
    )
    command, limit = [sys.executable, "-c", program], 120
    done = subprocess.run(command, capture_output=True, text=True, cwd=GUI.parent, timeout=limit, check=False)
    assert done.stdout.startswith(said), done.stderr


TIGHT = re.compile(r"[0-9]%(?![A-Za-z(.])|\}%|:\.\d%\}")
"""A percent sign without its space: "16%", "{share}%", "{share:.0%}"."""


def test_a_percent_sign_stands_after_a_space_in_all_that_is_said():
    root = GUI.parent
    files = [path for folder in ("core", "gui", "resources") for path in (root / folder).rglob("*")]
    said = [path for path in files if path.suffix in (".py", ".toml", ".ts", ".md") and path.is_file()]
    tight = [
        f"{path.relative_to(root)}: {line.strip()}"
        for path in said
        for line in path.read_text(encoding="utf-8").splitlines()
        if TIGHT.search(line) and "max-width" not in line  # a style sheet's
    ]
    assert len(said) > 300 and not tight

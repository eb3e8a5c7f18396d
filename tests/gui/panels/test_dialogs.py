"""File dialogs answer with paths, and begin where the one before was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QListView, QToolButton, QTreeView, QWidget

from gui.panels.dialogs import FileDialogs
from gui.widgets.theme import DARK, palette_of


@pytest.fixture
def dialogs(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = FileDialogs(window)
    yield dialogs
    for each in window.findChildren(QFileDialog):
        each.close()


def opened(dialogs: FileDialogs) -> QFileDialog:
    return dialogs.parent().findChildren(QFileDialog)[-1]


def test_a_file_is_a_path_and_the_next_dialog_begins_beside_it(dialogs, record, tmp_path):
    heard = record(dialogs.truth_chosen)
    dialogs.ask_truth()
    opened(dialogs).fileSelected.emit(str(tmp_path / "truth.nc"))
    assert heard.said == [tmp_path / "truth.nc"] and dialogs.folder == str(tmp_path)
    dialogs.ask_session()
    assert Path(opened(dialogs).directory().absolutePath()) == tmp_path


def test_several_files_are_one_answer(dialogs, record, tmp_path):
    heard, names = record(dialogs.batch_files_chosen), [str(tmp_path / name) for name in ("a.nc", "b.nc")]
    dialogs.ask_batch_files()
    dialog = opened(dialogs)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit(names)
    dialog.fileSelected.emit(names[0])
    assert heard.said == [[tmp_path / "a.nc", tmp_path / "b.nc"]] and dialogs.folder == str(tmp_path)


def test_the_folder_that_dialogs_open_in_is_itself_and_not_the_one_around_it(dialogs, record, tmp_path):
    heard = record(dialogs.start_folder_chosen)
    dialogs.ask_start_folder()
    opened(dialogs).fileSelected.emit(str(tmp_path))
    assert heard.said == [tmp_path] and dialogs.folder == ""


def test_the_kind_that_is_chosen_gives_a_typed_name_its_ending(dialogs):
    dialogs.ask_export_name("storm.html")
    dialog = opened(dialogs)
    assert dialog.nameFilters()[0] == "Report (*.html)" and dialog.defaultSuffix() == "html"
    dialog.filterSelected.emit("Scores (*.csv)")
    assert dialog.defaultSuffix() == "csv"


def test_the_buttons_of_qts_own_dialog_are_seen_in_the_dark(dialogs):
    dialogs.parent().setPalette(palette_of(DARK))
    dialogs.ask_input()
    for name in ("backButton", "forwardButton", "toParentButton"):
        drawn = opened(dialogs).findChild(QToolButton, name).icon().pixmap(16, 16).toImage()
        seen = [drawn.pixelColor(x, y) for x in range(16) for y in range(16)]
        assert any(colour.alpha() > 200 and colour.lightness() > 200 for colour in seen), name


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_words_around_the_list_are_in_the_interfaces_language(dialogs, speaking, language):
    """Qt's French has no word for some of them; what stands beside the list of places is not cut."""
    speaking(language)
    dialogs.ask_input()
    dialog = opened(dialogs)
    kinds = dialog.DialogLabel.LookIn, dialog.DialogLabel.FileType
    labels = {dialog.labelText(kind).replace("&", "") for kind in kinds}
    assert labels.isdisjoint({"Look in:", "Files of type:"}) and len(labels) == 2
    places = dialog.findChild(QListView, "sidebar")
    assert places.sizeHintForColumn(0) <= places.viewport().width()


def test_dates_are_told_in_full_and_kinds_by_their_names(dialogs, qtbot, tmp_path):
    (tmp_path / "a_field_with_a_long_name.nc").touch()
    dialogs.folder = str(tmp_path)
    dialogs.ask_input()
    listing = opened(dialogs).findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: listing.model().rowCount(listing.rootIndex()) == 1)
    wanted = listing.sizeHintForColumn(3)
    qtbot.waitUntil(lambda: listing.columnWidth(3) >= wanted > 0)
    kinds = opened(dialogs).findChild(QComboBox, "fileTypeCombo")
    assert kinds.itemText(0) == "Fields and results"

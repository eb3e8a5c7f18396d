"""File dialogs answer with paths, and begin where the one before was."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.panels.dialogs import FileDialogs


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

"""What could not be written is said before the work."""

import os
from pathlib import Path

import pytest

from core.errors import OutputError
from core.io.whole import refuse_unwritable


def test_a_folder_is_no_file_even_where_overwriting_is_allowed(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        refuse_unwritable(tmp_path, overwrite=True)


def test_a_folder_that_takes_no_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_unwritable(tmp_path / "new.nc")
    monkeypatch.setattr(os, "access", lambda path, mode: (Path(path), mode) != (tmp_path, os.W_OK))
    with pytest.raises(OutputError, match="may not be written to"):
        refuse_unwritable(tmp_path / "new.nc")

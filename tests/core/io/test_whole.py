"""What could not be written is said before the work."""

import errno
import os
import tempfile
from pathlib import Path

import pytest

from core.errors import OutputError
from core.io.whole import refuse_ending, refuse_unwritable


def test_a_folder_is_no_file_even_where_overwriting_is_allowed(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        refuse_unwritable(tmp_path, overwrite=True)


def test_a_folder_that_takes_no_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_unwritable(tmp_path / "new.nc")
    assert list(tmp_path.iterdir()) == []

    def full(*_: object, dir: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(dir))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(OutputError, match=r"takes no file \(No space left on device\)"):
        refuse_unwritable(tmp_path / "new.nc")


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="there is no such folder")
def test_a_folder_that_takes_no_files_even_of_its_owner_is_refused() -> None:
    with pytest.raises(OutputError, match="the folder /proc takes no file"):
        refuse_unwritable(Path("/proc/run.nc"))


def test_a_device_is_never_replaced_by_a_file() -> None:
    with pytest.raises(OutputError, match="a device or a pipe"):
        refuse_unwritable(Path(os.devnull), overwrite=True)


@pytest.mark.parametrize(("name", "told"), [("run.txt", r'ends in "\.txt"'), ("run", "has no ending")])
def test_another_ending_is_refused_with_those_that_are_known(name: str, told: str) -> None:
    with pytest.raises(OutputError, match=rf"{name} {told}; expected \.nc, \.csv"):
        refuse_ending(Path(name), ("nc", "csv"))
    assert refuse_ending(Path("RUN.NC"), ("nc", "csv")) == "nc"

"""Settings survive a restart, and a bad file never blocks the start."""

import pytest

from gui.settings import Settings, load, save


def test_what_is_saved_is_loaded(tmp_path):
    settings = Settings(recent=('a "quoted" \\ näme.nc', "b.nc"), members=3, device="cpu", layout="AAAA/w==")
    path = tmp_path / "new" / "settings.toml"
    assert save(settings, path) is None
    assert load(path) == (settings, ())


def test_no_file_gives_defaults_without_a_word(tmp_path):
    assert load(tmp_path / "none.toml") == (Settings(), ())


@pytest.mark.parametrize("content", [b"members = ", b"\xff\xfe\x00", b"[[[", b"\x00" * 100])
def test_a_damaged_file_gives_defaults_and_says_so(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings, (note,) = load(path)
    assert settings == Settings() and str(path) in note


def test_a_misspelt_setting_is_named_with_a_suggestion(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("membres = 4\nseed = 7\n")
    settings, (note,) = load(path)
    assert settings == Settings(seed=7) and "did you mean 'members'" in note


@pytest.mark.parametrize("line", ["members = true", "members = 1.5", "recent = [1]", "device = 3"])
def test_a_value_of_the_wrong_kind_is_left_out(tmp_path, line):
    path = tmp_path / "settings.toml"
    path.write_text(line)
    settings, (note,) = load(path)
    assert settings == Settings() and "not usable" in note


def test_a_folder_that_cannot_be_written_is_told_not_raised(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    assert "could not be written" in save(Settings(), blocker / "settings.toml")

"""dev.py decides rightly what to install, and asks for what it may not install itself."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev(tmp_path: Path) -> ModuleType:
    """dev.py, loaded afresh and pointed at a project of two files in an empty folder."""
    specification = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_text(name)
    module.ROOT, module.VENV = tmp_path, tmp_path / ".venv"
    module.VENV.mkdir()
    module.PYTHON = Path(sys.executable)
    return module


@pytest.fixture
def installed(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pip was asked to install, in order."""
    targets: list[str] = []
    monkeypatch.setattr(dev, "environment_pip", lambda: ("pip",))
    monkeypatch.setattr(dev, "call", lambda *command, **_: targets.append(command[-1]) or 0)
    return targets


def test_a_second_start_installs_nothing(dev: ModuleType, installed: list[str]) -> None:
    dev.install()
    dev.install()
    assert installed == [str(dev.ROOT)]


def test_extras_add_up(dev: ModuleType, installed: list[str]) -> None:
    dev.install()
    dev.install("train", "dev")
    dev.install("train")
    assert installed == [str(dev.ROOT), f"{dev.ROOT}[dev,train]"]


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_changed_dependencies_are_installed_again(dev: ModuleType, installed: list[str], name: str) -> None:
    dev.install()
    (dev.ROOT / name).write_text("changed")
    dev.install()
    assert len(installed) == 2


def test_a_damaged_stamp_means_a_new_installation(dev: ModuleType, installed: list[str]) -> None:
    dev.install()
    (dev.VENV / "stormlens-stamp.json").write_text("{")
    dev.install()
    assert len(installed) == 2


def test_missing_libraries_that_may_not_be_installed_are_asked_for(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "privilege", lambda: None)
    with pytest.raises(SystemExit) as stopped:
        dev.system_packages({"libegl1", "libxcb-cursor0"}, {"libegl1"}, "Qt needs system libraries")
    assert "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0" in str(stopped.value)


def test_missing_libraries_that_are_not_needed_now_do_not_stop(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "privilege", lambda: None)
    dev.system_packages({"libxcb-cursor0"}, set(), "Qt needs system libraries")


@pytest.mark.parametrize(
    ("variables", "seen"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_a_display_on_linux_is_what_the_session_says(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], seen: bool
) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dev.has_display() is seen


def test_a_window_without_a_display_is_refused_before_anything_is_installed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, installed: list[str]
) -> None:
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with pytest.raises(SystemExit, match="no display"):
        dev.main(["run"])
    assert installed == []

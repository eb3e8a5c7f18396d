"""The documentation names everything that a user can type or press, and its links lead somewhere."""

import argparse
import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import cli
from core.models import store
from gui.actions import ACTIONS, ActionSpec
from tests.stub_model import stub_models

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources" / "help").glob("*.md")])
COMMAND_PAGE = (ROOT / "docs" / "howto" / "cluster.md").read_text(encoding="utf-8")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def subcommands() -> dict[str, argparse.ArgumentParser]:
    """The commands of `stormlens` and what each takes."""
    action = next(a for a in cli.parser()._actions if isinstance(a, argparse._SubParsersAction))
    return action.choices


def options() -> Iterator[tuple[str, str]]:
    """Every (command, option or argument) a user can type."""
    for command, parser in subcommands().items():
        for action in parser._actions:
            if action.dest != "help":
                yield command, action.option_strings[-1] if action.option_strings else str(action.metavar)


@pytest.mark.parametrize(("command", "option"), list(options()))
def test_every_option_of_the_command_line_is_documented(command: str, option: str) -> None:
    assert f"stormlens {command}" in COMMAND_PAGE
    assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", COMMAND_PAGE)


def test_every_documented_option_exists() -> None:
    real = {option for _, option in options()} | {"--help", "--version"}
    assert set(re.findall(r"`(--[a-z-]+)", COMMAND_PAGE)) <= real


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_of_the_window_is_on_the_help_page(action: ActionSpec) -> None:
    help_page = (ROOT / "resources" / "help" / "index.md").read_text(encoding="utf-8")
    table = help_page[help_page.index("## Every action") :]
    assert action.title.strip("-…") in table
    assert action.shortcut in table


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_to_a_file(page: Path) -> None:
    targets = [link.split("#")[0] for link in LINK.findall(page.read_text(encoding="utf-8"))]
    local = [target for target in targets if target and not re.match(r"[a-z]+:", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_pictures_of_the_guides_are_small() -> None:
    pictures = [
        path for path in (ROOT / "docs/images").glob("*.png") if path.name != "window.png"
    ]  # the README's, in full
    assert [path.name for path in pictures if path.stat().st_size > 120_000] == []


def test_the_commands_in_the_readme_are_those_of_dev() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    actions = set(re.findall(r'"(\w+)": \1\b', source))
    assert actions and actions == set(re.findall(r"python3 dev\.py (\w+)", readme))


def test_the_five_lines_of_python_run_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])
    shutil.copytree(ROOT / "resources" / "samples", tmp_path / "resources" / "samples")
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "howto" / "python.md").read_text(encoding="utf-8")
    program = tmp_path / "five_lines.py"
    program.write_text(re.findall(r"```python\n(.*?)```", page, re.DOTALL)[0], encoding="utf-8")
    runpy.run_path(str(program))
    assert "RainFARM" in capsys.readouterr().out
    assert (tmp_path / "run.nc").exists()

"""The documentation names everything that a user can type or press, and its links lead somewhere."""

import argparse
import contextlib
import io
import itertools
import pydoc
import re
import runpy
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import matplotlib.pyplot
import pytest

from core import cli
from core.io import is_run
from core.models import store
from core.sampling.schedule import SCHEDULES, SOLVER_FACTS
from core.sampling.settings import GUIDANCE
from gui.__main__ import parser as window_options
from gui.actions import ACTIONS, ActionSpec
from tests.stub_model import stub_models

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "resources" / "help").glob("*.md"),
        ROOT / "benchmarks" / "README.md",
    ]
)
HOWTO = ROOT / "docs" / "howto"
COMMAND_PAGE = (HOWTO / "cluster.md").read_text(encoding="utf-8")
DOCS = sorted((ROOT / "docs").rglob("*.md"))
CODE = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
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


def test_every_option_of_the_window_is_documented() -> None:
    page = (HOWTO / "settings.md").read_text(encoding="utf-8")
    shown = [
        action for action in window_options()._actions if action.dest != "help" and action.help != argparse.SUPPRESS
    ]
    assert [
        action.dest for action in shown if f"`{(action.option_strings or ['stormlens-window'])[-1]}" not in page
    ] == []


def test_every_environment_variable_is_documented() -> None:
    sources = [path.read_text(encoding="utf-8") for part in ("core", "gui") for path in (ROOT / part).rglob("*.py")]
    read = set(re.findall(r"STORMLENS_\w+", "".join(sources)))
    assert read and read <= set(re.findall(r"STORMLENS_\w+", (HOWTO / "settings.md").read_text(encoding="utf-8")))


def test_the_help_of_the_sampler_names_what_there_is() -> None:
    helps = {action.dest: action.help or "" for action in subcommands()["downscale"]._actions}
    for option, known in (("solver", SOLVER_FACTS), ("schedule", SCHEDULES), ("guidance", GUIDANCE)):
        assert set(known) <= set(re.findall(r"\w+", helps[option]))


def typed() -> list[str]:
    """Every command line of the documents that can be typed as it stands: all but those with [what may be left out]."""
    texts = [page.read_text(encoding="utf-8") for page in (ROOT / "README.md", *DOCS)]
    lines = [line for text in texts for block in CODE.findall(text) for line in block.replace("\\\n", " ").splitlines()]
    commands = [
        line for line in lines if re.match(r"(\.venv/bin/)?stormlens ", line) and not re.search(r"\[|\.\.\.", line)
    ]
    return sorted(set(commands))


@pytest.mark.parametrize("command", typed())
def test_every_command_of_the_documents_is_understood(command: str) -> None:
    words = shlex.split(command, comments=True)[1:]
    assert cli.parser().parse_args(words).command == words[0]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_of_the_window_is_on_the_help_page(action: ActionSpec) -> None:
    help_page = (ROOT / "resources" / "help" / "index.md").read_text(encoding="utf-8")
    table = help_page[help_page.index("## Every action") :]
    assert action.title.strip("-…") in table
    assert action.shortcut in table


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not re.match(r"[a-z]+:", link)]
    broken = []
    for link in links:
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def mentioned(pattern: str) -> list[str]:
    """What the documents name in the way of a pattern, once each."""
    found = [re.findall(pattern, page.read_text(encoding="utf-8")) for page in PAGES]
    return sorted(set(itertools.chain.from_iterable(found)))


def test_every_file_of_the_code_that_is_named_exists() -> None:
    names = mentioned(r"`((?:core|gui|benchmarks|resources|tests)/[\w/.-]+)`")
    lost = [name for name in names if not (ROOT / name).exists() and not (ROOT / f"{name}.py").exists()]
    assert len(names) > 40 and [name for name in lost if "ID" not in name and "LANGUAGE" not in name] == []


@pytest.mark.parametrize("name", mentioned(r"`((?:core|gui)\.[\w.]+)[`(]"))
def test_every_name_of_the_code_that_is_mentioned_exists(name: str) -> None:
    assert pydoc.locate(name) is not None


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


def test_the_answer_that_a_guide_shows_is_the_commands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command, answer = blocks(HOWTO / "own-data.md", "")[:2]
    monkeypatch.chdir(ROOT)
    assert cli.main(shlex.split(command)[1:]) == 0
    assert capsys.readouterr().out == answer


def snippets() -> list[tuple[str, str]]:
    """Every page of the guides that has Python, with its blocks; the first makes the run that others read."""
    pages = sorted(HOWTO.glob("*.md"), key=lambda page: (page.name != "python.md", page.name))
    return [(page.name, block) for page in pages for block in blocks(page, "python")]


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where a reader of the guides sits: the bundled storm, a granule of radar, the gauges of their page, and models."""
    folder, models = tmp_path_factory.mktemp("desk"), stub_models()
    shutil.copytree(ROOT / "resources" / "samples", folder / "resources" / "samples")
    (folder / "mrms").mkdir()
    shutil.copy(ROOT / "tests" / "data" / "mrms.grib2", folder / "mrms" / "PrecipRate_00.00_20190610-000000.grib2")
    (folder / "gauges.csv").write_text(blocks(HOWTO / "gauges.md", "csv")[0], encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
        patch.setattr(store, "load", lambda name, device="cpu": models[name])
        patch.setenv("MPLBACKEND", "Agg")
        patch.chdir(folder)
        assert "RainFARM" in printed(snippets()[0][1])
        yield folder
    matplotlib.pyplot.close("all")


def printed(program: str) -> str:
    """What a program says when it is run here."""
    script = Path("snippet.py")
    script.write_text(program, encoding="utf-8")
    with contextlib.redirect_stdout(io.StringIO()) as told:
        runpy.run_path(str(script))
    return told.getvalue()


def test_the_first_lines_of_python_leave_a_run(desk: Path) -> None:
    assert is_run(desk / "run.nc")


@pytest.mark.parametrize(("page", "program"), snippets()[1:], ids=lambda value: value[:12])
def test_the_python_of_the_guides_runs_as_printed(page: str, program: str, desk: Path) -> None:
    before = set(desk.iterdir())
    told = printed(program)
    assert told or set(desk.iterdir()) - before, f"{page} neither prints nor writes anything"
    assert "nan" not in told

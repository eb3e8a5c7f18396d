"""The shape of the code as a test: who may import whom, who may use threads, who may print."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
TORCH_USERS = ("core/device.py", "core/models/", "core/sampling/", "core/pipeline/", "core/training/")
THREADS = {"Thread", "Timer", "ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing", "QThread", "QThreadPool"}
THREAD_USERS = ("core/sampling/members.py", "gui/jobs.py")


def sources(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    """Every module of `packages` as (path from the root, syntax tree)."""
    for package in packages:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> set[str]:
    """Top-level names of all that a tree imports, wherever in the file."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_every_import_follows_the_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == 0


def test_only_the_numerical_modules_import_torch() -> None:
    users = {name for name, tree in sources("core", "gui") if "torch" in imported(tree)}
    assert {name for name in users if not name.startswith(TORCH_USERS)} == set()


def test_only_one_module_of_the_engine_and_one_of_the_window_start_threads() -> None:
    starters = {name for name, tree in sources("core", "gui") if THREADS & names_used(tree)}
    assert starters <= set(THREAD_USERS)


def names_used(tree: ast.AST) -> set[str]:
    """Every name that a tree imports or reaches as an attribute."""
    imported_names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    return imported_names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} | imported(tree)


def test_every_library_that_is_imported_is_declared_and_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    lines = [*project["dependencies"], *optional["train"], *optional["movies"]]
    declared = {distribution(line) for line in lines}
    names = set().union(*(imported(tree) for _, tree in sources("core", "gui")))
    known = packages_distributions()
    third_party = names - set(sys.stdlib_module_names) - {"core", "gui"}
    missing = {name for name in third_party if not declared & {distribution(line) for line in known.get(name, [])}}
    assert missing == set()
    pinned = {distribution(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()}
    assert declared - pinned == set()


def test_every_declared_library_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = "".join(
        path.read_text(encoding="utf-8") for package in ("core", "gui") for path in (ROOT / package).rglob("*.py")
    )
    lines = [*project["dependencies"], *project["optional-dependencies"]["train"]]
    for name in {distribution(line) for line in lines}:
        owned = [module for module, owners in packages_distributions().items() if name in map(distribution, owners)]
        assert any(re.search(rf"\b{re.escape(module)}\b", text, re.IGNORECASE) for module in owned), name


def distribution(line: str) -> str:
    """The normalised name at the start of a requirement."""
    found = re.match(r"[A-Za-z0-9._-]+", line)
    return re.sub(r"[-_.]+", "-", found.group()).lower() if found else ""


def test_nothing_is_pickled() -> None:
    pickles = {"pickle", "dill", "cloudpickle", "joblib", "shelve"}
    assert {name for name, tree in sources("core", "gui") if pickles & imported(tree)} == set()


def test_only_the_command_line_prints() -> None:
    printing = {
        name
        for name, tree in sources("core", "gui")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert {name for name in printing if not name.startswith("core/cli/")} == set()


def test_every_module_and_public_function_of_the_engine_is_documented() -> None:
    bare = [
        f"{name}:{getattr(node, 'lineno', 1)}"
        for name, tree in sources("core")
        for node in (tree, *tree.body)
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef))
        and not getattr(node, "name", "").startswith("_")
        and ast.get_docstring(node) is None
    ]
    assert bare == []


@pytest.mark.parametrize("module", ["core.cli", "gui.__main__", "core.verify"])
def test_starting_does_not_load_torch(module: str) -> None:
    program = f"import sys, importlib; importlib.import_module({module!r}); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0

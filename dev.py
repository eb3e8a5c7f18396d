"""One file to build, show and check Stormlens from a bare Python: `python3 dev.py demo | test | run | check | bundle | words`.

Standard library only. The first command makes `.venv` beside this file and installs the project with the pinned
`constraints.txt`; a stamp lets later commands start at once. Nothing outside `.venv` is changed, except that on Linux
the system libraries Qt needs are installed with apt where that is allowed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
DEMO = ROOT / "demo"
STORM = ROOT / "resources" / "samples" / "storm.toml"

# Shared library -> Debian package. The first table is needed to import Qt at all, the second to show a window on X11.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOWS = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


def main(argv: list[str] | None = None) -> int:
    """Parse the command line and run one command; returns its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the message for whoever has an older one
        raise SystemExit(f"Stormlens needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, action in ACTIONS.items():
        command = commands.add_parser(name, help=action.__doc__.splitlines()[0], prefix_chars="\0")
        command.add_argument("rest", nargs="*", metavar="ARGUMENT", help="passed on")
    arguments = parser.parse_args(argv)
    if arguments.command not in ("test", "run") and {"-h", "--help"} & set(arguments.rest):
        parser.print_help()
        return 0
    try:
        return ACTIONS[arguments.command](arguments.rest)
    except KeyboardInterrupt:
        return 130
    except subprocess.CalledProcessError as failure:
        shown = shlex.join(map(str, failure.cmd))
        print(f"dev.py: this command failed with exit code {failure.returncode}: {shown}", file=sys.stderr)
        return 1


def demo(rest: list[str]) -> int:
    """correct and downscale the bundled storm; writes demo/run.nc and demo/stormlens.png"""
    import tomllib

    qt_libraries()
    install()
    storm = tomllib.loads(STORM.read_text(encoding="utf-8"))
    DEMO.mkdir(exist_ok=True)
    run_file, picture = DEMO / "run.nc", DEMO / "stormlens.png"
    box = storm["region"]
    call(
        BIN / "stormlens",
        "downscale",
        STORM.parent / storm["file"],
        *("--coarsen", storm["coarsen"], "--simulate-satellite", storm["satellite_seed"]),
        *("--region", box["south"], box["north"], box["west"], box["east"]),
        *("--time", storm["time"], "--members", storm["members"], "--seed", storm["seed"]),
        *("--output", run_file, "--overwrite", "--scores", DEMO / "scores.json"),
        *rest,
    )
    call(PYTHON, "-m", "gui", run_file, "--render", picture, environment=offscreen())
    print(f"\nThe window, as it looks on this run: {picture}\nThe run itself (CF NetCDF): {run_file}")
    if has_display():
        call(PYTHON, "-m", "gui", run_file)
    return 0


def test(rest: list[str]) -> int:
    """run the default test suite, or the pytest arguments given"""
    qt_libraries()
    compiler()
    install("train", "dev")
    return call(PYTHON, "-m", "pytest", *rest, environment=offscreen(), check=False)


def run(rest: list[str]) -> int:
    """open the window, with the files given"""
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise SystemExit(
            "There is no display to open a window on; `python3 dev.py demo` draws it to a picture instead."
        )
    qt_libraries()
    install()
    return call(PYTHON, "-m", "gui", *rest, check=False)


def check(rest: list[str]) -> int:
    """lint, format, types of the engine, import contracts"""
    compiler()
    install("train", "dev")
    commands = {
        "lint": (PYTHON, "-m", "ruff", "check", "."),
        "format": (PYTHON, "-m", "ruff", "format", "--check", "."),
        "types": (PYTHON, "-m", "mypy"),
        "import contracts": (BIN / "lint-imports", "--no-logo", "--no-cache"),
    }
    failed = [name for name, command in commands.items() if call(*command, check=False)]
    print(f"check: {', '.join(failed)} failed" if failed else "check: all passed")
    return 1 if failed else 0


def bundle(rest: list[str]) -> int:
    """freeze the window with PyInstaller into dist/, then start it on a tiny scene"""
    qt_libraries()
    compiler()
    install("train", "dev")
    call(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *rest, ROOT / "build.spec")
    folder = ROOT / "dist" / "stormlens"
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    started = time.monotonic()
    executable = folder / ("stormlens.exe" if os.name == "nt" else "stormlens")
    call(executable, "--selftest", environment=offscreen())
    print(
        f"bundle: {folder}, {size / 1e6:.0f} MB; started, ran a tiny scene and quit in {time.monotonic() - started:.1f} s"
    )
    return 0


def words(rest: list[str]) -> int:
    """bring the interface's translations up to date with the source"""
    install()
    return call(PYTHON, "-m", "resources.i18n.gather", check=False)


ACTIONS = {"demo": demo, "test": test, "run": run, "check": check, "bundle": bundle, "words": words}


def install(*extras: str) -> None:
    """Make `.venv` hold the project and `extras`, unless its stamp says that it does already."""
    stamp, wanted = VENV / "stormlens-stamp.json", fingerprint()
    present = read_stamp(stamp, wanted)
    if PYTHON.exists() and {"runtime", *extras} <= present:
        return
    names = sorted((present | set(extras)) - {"runtime"})
    print(f"Installing Stormlens into {VENV}: a few minutes, once.", file=sys.stderr, flush=True)
    pip = environment_pip()
    target = f"{ROOT}[{','.join(names)}]" if names else str(ROOT)
    call(*pip, "install", "--quiet", "--constraint", ROOT / "constraints.txt", "--editable", target)
    stamp.write_text(json.dumps({"fingerprint": wanted, "extras": ["runtime", *names]}), encoding="utf-8")


def fingerprint() -> str:
    """Digest of what an installation depends on: both dependency files, this Python, this folder."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def read_stamp(stamp: Path, wanted: str) -> set[str]:
    """The extras installed under the present fingerprint; an empty set means that nothing is."""
    try:
        found = json.loads(stamp.read_text(encoding="utf-8"))
        return set(found["extras"]) if found["fingerprint"] == wanted else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def environment_pip() -> tuple[str | Path, ...]:
    """Make the environment where there is none; returns the pip command that installs into it.

    Debian's Python comes without `ensurepip`; there, the pip beside this Python serves the environment from outside.
    """
    own_pip = importlib.util.find_spec("ensurepip") is not None
    if not PYTHON.exists():
        venv.create(VENV, with_pip=own_pip, symlinks=os.name != "nt")
    if subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0:
        return PYTHON, "-m", "pip"
    return sys.executable, "-m", "pip", "--python", PYTHON


def qt_libraries() -> None:
    """On Linux, find the system libraries that Qt needs, and install the missing ones or say how."""
    if not sys.platform.startswith("linux"):
        return
    vital = {package for library, package in DRAWING.items() if not loads(library)}
    if not has_fonts():
        vital.add(FONT_PACKAGE)
    windows = {package for library, package in WINDOWS.items() if not loads(library)}
    needed = vital | windows if has_display() else vital
    system_packages(vital | windows, needed, "Qt needs system libraries that are missing here")


def compiler() -> None:
    """One developer tool is compiled here (pysteps): on Linux, make sure of a C compiler and Python's headers."""
    if not sys.platform.startswith("linux"):
        return
    missing = set() if shutil.which("gcc") or shutil.which("cc") else {"build-essential"}
    if not Path(sysconfig.get_path("include"), "Python.h").exists():
        missing.add(f"python3.{sys.version_info.minor}-dev")
    system_packages(
        missing, missing, "A tool for the tests is compiled here, which needs a C compiler and Python's headers"
    )


def system_packages(wanted: set[str], needed: set[str], reason: str) -> None:
    """Install `wanted` with apt where that is allowed; else, if any is `needed`, print the command and stop."""
    if not wanted:
        return
    apt = ["apt-get", "install", "-y", "--no-install-recommends", *sorted(wanted)]
    prefix = privilege()
    if shutil.which("apt-get") and prefix is not None:
        print(f"{reason}: {' '.join(sorted(wanted))}; installing with apt.", file=sys.stderr, flush=True)
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "-qq"], [*apt, "-qq"]):
            done = subprocess.run([*prefix, *command], env=quiet, stdout=subprocess.DEVNULL, check=False)
        if done.returncode == 0:
            return
    if needed:
        raise SystemExit(f"{reason}. Type this, then try again:\n  sudo apt-get update && sudo {shlex.join(apt)}")


def privilege() -> list[str] | None:
    """The prefix that makes apt run as root: nothing for root, sudo where it asks no password, else None."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether any font file is installed; without one Qt draws no text."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob("*.[to]tf"), None) for folder in folders if folder.is_dir())


def has_display() -> bool:
    """Whether a window could be seen: always on macOS and Windows, by the session's variables on Linux."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def offscreen() -> dict[str, str]:
    """The environment for a Qt that draws without a display."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def call(*command: object, environment: dict[str, str] | None = None, check: bool = True) -> int:
    """Run a command in the project's folder with its output passed through; returns its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=check).returncode


if __name__ == "__main__":
    sys.exit(main())

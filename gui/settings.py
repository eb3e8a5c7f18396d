"""What the window remembers between starts: a frozen ``Settings`` kept as a small TOML file.

A missing, damaged or foreign file never blocks the start: what cannot be used falls back to the default
and is named in the notes that ``load`` returns.
"""

import difflib
import json
import os
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

from gui.words import tr

THEMES = ("system", "light", "dark")
MOST_WORKERS = 256
MEMORY_SHARES = 10, 95
"""Per cent, from and to."""
RANGES = {"workers": (0, MOST_WORKERS), "memory_share": MEMORY_SHARES, "members": (1, 1000), "seed": (0, 2**31 - 1)}
"""From and to; what lies outside is not usable."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything remembered.

    Attributes:
        folder: of the last file; ``start_folder``, where it is set, is where dialogs open first.
        geometry, layout: Qt's own states in base64.
        members, seed, device: what a window begins with.
        theme: one of ``THEMES``; ``language``: "system" or a code of ``core.languages.LANGUAGES``.
        units: of rain, "" for the usual ones.
        workers: members made at the same time, 0 for one on each core; ``memory_share``: in per cent.
        shortcuts: "id=keys" of every action whose keys are not the usual ones.
        toured: the tour has been shown.
    """

    recent: tuple[str, ...] = ()
    folder: str = ""
    geometry: str = ""
    layout: str = ""
    members: int = 16
    seed: int = 0
    device: str = "auto"
    palette: str = ""
    theme: str = "system"
    language: str = "system"
    units: str = ""
    start_folder: str = ""
    autosave: bool = True
    workers: int = 0
    memory_share: int = 80
    shortcuts: tuple[str, ...] = ()
    toured: bool = False
    training: str = ""
    play_rate: int = 3
    play_loop: bool = True


def settings_path() -> Path:
    """Where the settings live; ``STORMLENS_SETTINGS`` overrides it."""
    if override := os.environ.get("STORMLENS_SETTINGS"):
        return Path(override)
    return platformdirs.user_config_path("stormlens", appauthor=False) / "settings.toml"


def state_folder() -> Path:
    """Where the session of the open window is kept; ``STORMLENS_STATE`` overrides it."""
    if override := os.environ.get("STORMLENS_STATE"):
        return Path(override)
    return platformdirs.user_state_path("stormlens", appauthor=False)


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Read ``path``: the settings, and a note for each thing that could not be used."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Settings(), (
            tr("Settings in {path} could not be read ({error}); defaults are used.", path=path, error=error),
        )
    kinds = {field.name: type(field.default) for field in fields(Settings)}
    usable: dict[str, Any] = {}
    notes: list[str] = []
    for key, value in table.items():
        if key not in kinds:
            notes.append(tr("Setting {key!r} is unknown{kinds}.", key=key, kinds=_suggestion(key, kinds)))
        elif (parsed := _parsed(value, kinds[key])) is None or not _in_range(key, parsed):
            notes.append(
                tr("Setting {key!r} is {value!r}, which is not usable; its default is used.", key=key, value=value)
            )
        else:
            usable[key] = parsed
    return Settings(**usable), tuple(notes)


def save(settings: Settings, path: Path) -> str | None:
    """Write ``settings`` whole or not at all; returns a note if that failed."""
    lines = [f"{field.name} = {_toml(getattr(settings, field.name))}" for field in fields(Settings)]
    draft = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.replace(draft, path)
    except OSError as error:
        return tr("Settings could not be written to {path} ({error}).", path=path, error=error)
    return None


def _parsed(value: object, kind: type) -> object | None:
    """``value`` as ``kind``, or None when it is something else (a bool is not a number here)."""
    if kind is tuple:
        return tuple(value) if isinstance(value, list) and all(isinstance(item, str) for item in value) else None
    return value if type(value) is kind else None


def _in_range(key: str, value: Any) -> bool:
    low, high = RANGES.get(key, (None, None))
    return low is None or low <= value <= high


def _suggestion(key: str, known: dict[str, type]) -> str:
    close = difflib.get_close_matches(key, known, n=1)
    return tr("; did you mean {close!r}", close=close[0]) if close else ""


def _toml(value: object) -> str:
    """Strings, integers and lists of strings are written alike in TOML and JSON."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)

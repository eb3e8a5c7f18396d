"""The command palette: every action of the window by a few letters of its name."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.panels.palette import CommandPalette, Entry
from gui.words import keys_told, tr

STARTS, FOLLOWS, IN_HINT = 3.0, 2.0, -100.0
"""What a letter at the start of a word, and one right behind the last, are worth; and a name's hint instead of the name."""


def score(wanted: str, text: str) -> float | None:
    """How well typed letters fit a text; None where they are not in it in this order.

    The best way to place the letters counts: at the start of words, and in a row. Of two equal fits the shorter text is
    the better. Upper and lower case are alike, and spaces are not looked for.
    """
    name = text.lower()
    best: list[float | None] = [0.0] * (len(name) + 1)
    ends: list[float | None] = [None] * (len(name) + 1)
    for letter in wanted.lower().replace(" ", ""):
        placed: list[float | None] = [None]
        for at, found in enumerate(name):
            follows = ends[at]
            ways = [way for way in (best[at], None if follows is None else follows + FOLLOWS) if way is not None]
            fits = found == letter and bool(ways)
            placed.append(1.0 + STARTS * _starts_word(name, at) + max(ways) if fits else None)
        ends, best = placed, _running(placed)
    return None if best[-1] is None else best[-1] - 0.01 * len(name)


def _starts_word(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()


def _running(values: list[float | None]) -> list[float | None]:
    """The largest up to each place."""
    largest: list[float | None] = []
    for value in values:
        before = largest[-1] if largest else None
        largest.append(value if before is None else before if value is None else max(before, value))
    return largest


def found(wanted: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries that fit, the best first; by their names, or else by a word of what they do. All, where none is wanted."""
    if not wanted.strip():
        return entries
    scored = [(_fit(wanted, entry), entry) for entry in entries]
    fitting = [(fit, entry) for fit, entry in scored if fit is not None]
    return tuple(entry for _, entry in sorted(fitting, key=lambda pair: -pair[0]))


def _fit(wanted: str, entry: Entry) -> float | None:
    fit = score(wanted, entry.title)
    if fit is None and wanted.strip().lower() in entry.hint.lower():
        return IN_HINT
    return fit


def named(menu: QMenu | QMenuBar, path: str = "") -> Iterator[tuple[str, QAction]]:
    """Every action below a menu with the names of the menus that lead to it."""
    for action in menu.actions():
        title = action.text().replace("&", "").rstrip("…")
        if isinstance(action.menu(), QMenu):
            yield from named(action.menu(), f"{path}{title}{tr(': ')}")
        elif title:
            yield f"{path}{title}", action


def entry_of(name: str, action: QAction) -> Entry:
    """An action as a line of the palette."""
    tick = "✓ " if action.isCheckable() and action.isChecked() else ""
    return Entry(name, f"{tick}{name}", action.statusTip(), keys_told(action.shortcut()), action.isEnabled())


class CommandsController(QObject):
    """Fills the palette from the menus as they are whenever something is typed: they change with files and runs."""

    def __init__(self, palette: CommandPalette, bar: QMenuBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette, self._bar = palette, bar
        palette.text_typed.connect(self._on_typed)
        palette.entry_chosen.connect(self._on_chosen)

    @Slot()
    def open(self) -> None:
        """Offer every action."""
        self._palette.open()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        entries = tuple(entry_of(name, action) for name, action in named(self._bar))
        self._palette.show_entries(found(text, entries))

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        chosen = dict(named(self._bar)).get(name)
        if chosen is not None:  # a file that has left the list of recent ones since
            chosen.trigger()

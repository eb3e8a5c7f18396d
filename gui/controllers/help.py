"""The pages that explain: help and about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core import __version__
from gui.panels.text_window import TextWindow
from gui.words import keys_told, language, tr, with_keys_told

HELP = Path(__file__).resolve().parents[2] / "resources" / "help" / "index.md"
"""In English, with its table of actions; beside it, without the table, in other languages."""
ABOUT = "\n\n".join(
    (
        f"## Stormlens {__version__}",
        tr(
            "Corrects and downscales precipitation fields, and downscales 2 m temperature, with diffusion models, and shows "
            "how good the result is."
        ),
        tr(
            "Apache-2.0. Radar: NOAA/NSSL MRMS, public domain. Maps: Natural Earth, public domain. Heights: ETOPO5, NOAA "
            "National Geophysical Data Center, public domain. 2 m temperature: ERA5 (Hersbach et al. 2020); contains "
            "modified Copernicus Climate Change Service information 2019. Neither the European Commission nor ECMWF is "
            "responsible for any use of it."
        ),
        tr("Methods: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain and Anagnostou 2006 (SREM2D)."),
    )
)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """An action in the help.

    Attributes:
        name: its title in English, as in the English help.
        menu, title, hint: in the interface's language.
        keys: that it has now.
    """

    name: str
    menu: str
    title: str
    keys: str
    hint: str


class HelpController(QObject):
    """Opens a page beside the work.

    Attributes:
        actions: all of them, menu by menu.
    """

    def __init__(self, page: TextWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.actions: tuple[HelpLine, ...] = ()

    @Slot()
    def show_help(self) -> None:
        """How to use the window, offline."""
        told = page_in(language(), self.actions)
        if told == HELP.read_text(encoding="utf-8"):
            self._page.show_file(tr("Help"), HELP)
        else:
            self._page.show_text(tr("Help"), told)

    @Slot()
    def show_about(self) -> None:
        """Version, licence and credits."""
        self._page.show_text(tr("About Stormlens"), ABOUT)


def page_in(code: str, actions: Iterable[HelpLine]) -> str:
    """The help in a language, with the keys that there are; in English where it has none of its own."""
    own = HELP.with_name(f"{HELP.stem}.{code}{HELP.suffix}")
    if not own.exists():
        return with_keys_told(with_keys(HELP.read_text(encoding="utf-8"), {each.name: each.keys for each in actions}))
    rows = (f"| {each.menu} | {each.title} | {keys_told(each.keys)} | {each.hint} |" for each in actions)
    heading = f"| {tr('menu')} | {tr('action')} | {tr('key')} | {tr('does')} |"
    return "\n".join((with_keys_told(own.read_text(encoding="utf-8")), heading, "|---|---|---|---|", *rows))


def with_keys(page: str, keys: Mapping[str, str]) -> str:
    """The help with other keys in its table of actions.

    Args:
        keys: by the titles in the table's second column, of which a row may have several.
    """
    lines = page.split("\n")
    for number, line in enumerate(lines):
        cells = [cell.strip() for cell in line.split("|")]
        titles = cells[2].split(", ") if len(cells) == 6 else []
        if titles and all(title in keys for title in titles):
            told = ", ".join(keys_told(keys[title]) for title in titles if keys[title])
            if told != cells[3]:
                lines[number] = f"| {cells[1]} | {cells[2]} | {told} | {cells[4]} |"
    return "\n".join(lines)

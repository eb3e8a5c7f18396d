"""The pages that explain: help and about."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core import __version__
from gui.panels.text_window import TextWindow
from gui.words import keys_told, tr, with_keys_told

HELP = Path(__file__).resolve().parents[2] / "resources" / "help" / "index.md"
ABOUT = f"""## Stormlens {__version__}

Corrects and downscales precipitation fields, and downscales 2 m temperature, with diffusion models, and shows how good the
result is.

Apache-2.0. Radar: NOAA/NSSL MRMS, public domain. Maps: Natural Earth, public domain. Heights: ETOPO5, NOAA National
Geophysical Data Center, public domain. 2 m temperature: ERA5 (Hersbach et al. 2020); contains modified Copernicus Climate
Change Service information 2019. Neither the European Commission nor ECMWF is responsible for any use of it.

Methods: Karras et al. 2022 (EDM), Lu et al. 2022 (DPM-Solver++), Hossain and Anagnostou 2006 (SREM2D).
"""


class HelpController(QObject):
    """Opens a page beside the work.

    Attributes:
        keys: of the actions, by their titles as in the help.
    """

    def __init__(self, page: TextWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.keys: dict[str, str] = {}

    @Slot()
    def show_help(self) -> None:
        """How to use the window, offline."""
        text = HELP.read_text(encoding="utf-8")
        told = with_keys_told(with_keys(text, self.keys))
        if told == text:
            self._page.show_file(tr("Help"), HELP)
        else:
            self._page.show_text(tr("Help"), told)

    @Slot()
    def show_about(self) -> None:
        """Version, licence and credits."""
        self._page.show_text(tr("About Stormlens"), ABOUT)


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

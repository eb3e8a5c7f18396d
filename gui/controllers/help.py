"""The pages that explain: help and about."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core import __version__
from gui.panels.text_window import TextWindow

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
    """Opens a page beside the work."""

    def __init__(self, page: TextWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page

    @Slot()
    def show_help(self) -> None:
        """How to use the window, offline."""
        self._page.show_file("Help", HELP)

    @Slot()
    def show_about(self) -> None:
        """Version, licence and credits."""
        self._page.show_text("About Stormlens", ABOUT)

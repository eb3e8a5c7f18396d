"""`python -m gui [FILE ...]`: the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from core.address import location_of
from core.languages import LANGUAGES
from gui import settings, words
from gui.settings import THEMES


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the command line and start; Qt is imported only after that."""
    options = parser().parse_args(argv)
    _choose_language(options)
    if options.selftest:
        from gui.app import selftest

        return selftest()
    from gui.app import start

    return start(
        options.files,
        screenshot=options.render,
        run_on_start=options.run,
        size=options.size,
        appearance=options.theme,
    )


def parser() -> argparse.ArgumentParser:
    """The window's few options."""
    options = argparse.ArgumentParser(prog="stormlens-window", description="Open the Stormlens window.")
    add = options.add_argument
    add(
        "files",
        metavar="FILE",
        nargs="*",
        type=location_of,
        help="an input, an input and its truth, a saved run, or a session",
    )
    add("--run", action="store_true", help="run as soon as the field has been read")
    add("--render", metavar="PICTURE.png", type=Path, help="write the complete window to a picture and quit")
    add("--size", metavar="WxH", type=_size, help="size of the window in pixels")
    add("--theme", choices=THEMES, default="", help="colours (default: as the settings say)")
    add("--language", choices=LANGUAGES, default="", help="of the interface (default: as the settings say)")
    add("--selftest", action="store_true", help=argparse.SUPPRESS)
    return options


def _choose_language(options: argparse.Namespace) -> None:
    """Before the modules that hold words are imported; pictures and tests are English unless they ask."""
    asked = options.language
    if not asked:
        asked = "en" if options.render or options.selftest else settings.load(settings.settings_path())[0].language
    words.choose(asked)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())

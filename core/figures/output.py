"""What can be written where: said before anything is computed or drawn."""

import shutil
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from core.errors import OutputError
from core.languages import Sentence

FIGURES = ("png", "pdf", "svg")
MOVIES = ("gif", "webp", "png", "mp4")
"""By a file's extension; a PNG that moves is an APNG."""
NUMBERS = ("csv", "nc")
"""What is written without matplotlib."""
MOST_FRAMES = 500
"""Of an animation of times."""
FFMPEG = "ffmpeg"


def ffmpeg_program() -> str:
    """The ffmpeg on the path, or else the one that imageio-ffmpeg brings; empty where there is none."""
    if found := shutil.which(FFMPEG):
        return found
    if find_spec("imageio_ffmpeg") is None:
        return ""
    import imageio_ffmpeg

    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError:
        return ""


def check_output(path: Path, kinds: Sequence[str], *, overwrite: bool = False) -> str:
    """Refuse what could not be written; returns the kind of file, its extension without the dot.

    Args:
        kinds: the extensions that are known here.

    Raises:
        OutputError: the file exists and may not be replaced, cannot be written, or is of another kind; or what draws it
            is not installed.
    """
    from core.io.whole import refuse_ending, refuse_unwritable  # with core.io come the readers and their libraries

    kind = refuse_ending(path, kinds)
    refuse_unwritable(path, overwrite=overwrite)
    if kind not in NUMBERS and find_spec("matplotlib") is None:
        raise OutputError(
            Sentence("matplotlib, which draws the figures, is not installed"),
            remedy=Sentence("Type `pip install matplotlib`"),
        )
    if kind == "mp4" and not ffmpeg_program():
        raise OutputError(
            Sentence("{file} is an MP4, which needs the program ffmpeg, and there is none on the path", file=path.name),
            remedy=Sentence(
                "Install ffmpeg (or type `pip install imageio-ffmpeg`), or write another kind, such as .gif"
            ),
        )
    return kind

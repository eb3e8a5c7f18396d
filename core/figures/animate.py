"""Times as an animation: a GIF, an MP4, or numbered PNG pictures in a zip."""

import io
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from core.errors import SpecError
from core.figures.frames import LOOKED_AT, Frame, write_frames
from core.figures.output import check_output
from core.io.whole import whole
from core.languages import Sentence
from core.types import Step
from core.units import time_name

if TYPE_CHECKING:
    from core.types import Run

ANIMATIONS = ("gif", "mp4", "zip")
"""By a file's extension."""


def animate(
    frames: Sequence[Frame], names: Sequence[str], path: Path, *, rate: float = 3.0, overwrite: bool = False
) -> Generator[Step, None, Path]:
    """Write frames, whole or not at all.

    Args:
        frames: uint8 [y, x, 3], of one size; read one by one, so that they may be made when they are asked for.
        names: of the pictures in a .zip, without their number; one for each frame.
        path: .gif, .mp4 or .zip.
        rate: frames a second.

    Yields:
        A ``Step`` after every frame.

    Raises:
        OutputError: the file exists, cannot be written or is of another kind, or there is no ffmpeg for an MP4.
        SpecError: there is no frame.
    """
    kind = check_output(path, ANIMATIONS, overwrite=overwrite)
    if not frames:
        raise SpecError(
            Sentence("there is no frame to write"), remedy=Sentence("Choose a run or a file with several times")
        )
    with whole(path) as partial:
        writing = write_frames(frames, partial, kind, rate=rate, names=names)
        try:
            for done in writing:
                yield Step(
                    "animation", done, len(frames), Sentence("frame {done} of {total}", done=done, total=len(frames))
                )
        finally:
            writing.close()
    return path


class RunFrames(Sequence[Frame]):
    """The figure of the fields at every time of a run, each drawn when it is asked for, the first few once and kept: a GIF's
    colours are chosen from some frames before any is written."""

    def __init__(self, run: "Run", *, member: int = 0, palette: str | None = None, dots: int = 110) -> None:
        self._run, self._member, self._palette, self._dots = run, member, palette, dots
        self._kept: dict[int, Frame] = {}

    def __len__(self) -> int:
        return self._run.input.sizes["time"]

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        from core.figures.fields import draw

        if index >= len(self):
            raise IndexError(index)
        if index in self._kept:
            return self._kept[index]
        figure = draw(self._run, member=self._member, time=int(index), palette=self._palette)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=self._dots, facecolor="white")
        frame = np.asarray(Image.open(buffer).convert("RGB"))
        if len(self._kept) < LOOKED_AT:
            self._kept[int(index)] = frame
        return frame

    @property
    def names(self) -> list[str]:
        """The times, as names of files."""
        return [time_name(time) for time in self._run.input["time"].values]

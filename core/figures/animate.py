"""Frames as an animation: GIF with one set of colours for all frames, MP4, or numbered PNG pictures in a zip."""

import io
import subprocess
import zipfile
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.errors import OutputError, SpecError
from core.figures.output import check_output, ffmpeg_program
from core.io.whole import whole
from core.types import Step
from core.units import time_name

if TYPE_CHECKING:
    from core.types import Run

ANIMATIONS = ("gif", "mp4", "zip")
"""By a file's extension."""
LOOKED_AT, THINNED = 12, 160
"""Of a GIF's frames, and along a frame's longer side, what its colours are chosen from."""
Frame = NDArray[np.uint8]


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
        raise SpecError("there is no frame to write", remedy="Choose a run or a file with several times")
    with whole(path) as partial:
        writing = {"gif": _gif, "mp4": _mp4, "zip": _zip}[kind](frames, names, partial, rate)
        try:
            for done in writing:
                yield Step("animation", done, len(frames), f"frame {done} of {len(frames)}")
        finally:
            writing.close()
    return path


def _gif(frames: Sequence[Frame], _names: Sequence[str], path: Path, rate: float) -> Generator[int, None, None]:
    colours = _colours(frames)
    brought = []
    for done, frame in enumerate(frames, start=1):
        brought.append(Image.fromarray(np.asarray(frame)).quantize(palette=colours, dither=Image.Dither.NONE))
        yield done
    duration = round(1000 / rate)
    brought[0].save(path, save_all=True, append_images=brought[1:], duration=duration, loop=0, optimize=False)


def _colours(frames: Sequence[Frame]) -> Image.Image:
    """The 256 colours that suit all frames: a colour of the scale is the same in each."""
    chosen = np.unique(np.linspace(0, len(frames) - 1, min(len(frames), LOOKED_AT)).round().astype(int))
    step = max(1, max(np.shape(frames[0])[:2]) // THINNED)
    seen = np.concatenate([np.asarray(frames[index])[::step, ::step] for index in chosen])
    return Image.fromarray(np.ascontiguousarray(seen)).quantize(256)


def _mp4(frames: Sequence[Frame], _names: Sequence[str], path: Path, rate: float) -> Generator[int, None, None]:
    """H.264, whose sides are even numbers: a last odd row or column is left out."""
    height, width = (side - side % 2 for side in np.shape(frames[0])[:2])
    size = f"{width}x{height}"
    given = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", str(rate), "-i", "-"]
    made = ["-an", "-vcodec", "libx264", "-pix_fmt", "yuv420p", "-loglevel", "error", "-f", "mp4", str(path)]
    with subprocess.Popen(
        [ffmpeg_program(), "-y", *given, *made],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None and process.stderr is not None  # as asked for
        try:
            for done, frame in enumerate(frames, start=1):
                process.stdin.write(np.ascontiguousarray(np.asarray(frame)[:height, :width]).tobytes())
                yield done
            process.stdin.close()
            said = process.stderr.read().decode(errors="replace").strip()
            if process.wait():
                raise OutputError(
                    f"ffmpeg ended with status {process.returncode}: {said[-200:]}",
                    remedy="Write a .gif or a .zip of pictures, or install an ffmpeg with H.264",
                )
        except BrokenPipeError as error:
            raise OutputError("ffmpeg ended early", remedy="Write a .gif or a .zip of pictures") from error
        finally:
            process.kill()  # nothing happens where it has ended


def _zip(frames: Sequence[Frame], names: Sequence[str], path: Path, _rate: float) -> Generator[int, None, None]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for done, (frame, name) in enumerate(zip(frames, names, strict=True), start=1):
            picture = io.BytesIO()
            Image.fromarray(np.asarray(frame)).save(picture, "PNG")
            archive.writestr(f"{done:04d}_{name}.png", picture.getvalue())
            yield done


class RunFrames(Sequence[Frame]):
    """The figure of the fields at every time of a run, each drawn when it is asked for."""

    def __init__(self, run: "Run", *, member: int = 0, palette: str | None = None, dots: int = 110) -> None:
        self._run, self._member, self._palette, self._dots = run, member, palette, dots

    def __len__(self) -> int:
        return self._run.input.sizes["time"]

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        from core.figures.fields import draw

        if index >= len(self):
            raise IndexError(index)
        figure = draw(self._run, member=self._member, time=int(index), palette=self._palette)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=self._dots, facecolor="white")
        return np.asarray(Image.open(buffer).convert("RGB"))

    @property
    def names(self) -> list[str]:
        """The times, as names of files."""
        return [time_name(time) for time in self._run.input["time"].values]

"""Frames into one file: a GIF with one set of colours for all, WebP, APNG, MP4, or numbered pictures in a zip."""

import io
import subprocess
import zipfile
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.errors import OutputError
from core.figures.output import ffmpeg_program
from core.languages import Sentence

LOOKED_AT, THINNED = 12, 160
"""Of a GIF's frames, and along a frame's longer side, what its colours are chosen from."""
Frame = NDArray[np.uint8]


def write_frames(
    frames: Sequence[Frame],
    path: Path,
    kind: str,
    *,
    rate: float,
    names: Sequence[str] = (),
    colours: bytes = b"",
) -> Generator[int, None, None]:
    """Write frames, and tell after each how many there are by then; a file that is not finished is the caller's to remove.

    Args:
        frames: uint8 [y, x, 3], of one size; read one by one, so that they may be made when they are asked for.
        kind: "gif", "webp", "png" (an APNG), "mp4" or "zip".
        rate: frames a second.
        names: of the pictures in a zip, without their number; one for each frame.
        colours: of a GIF, 256 of three bytes; by default those that suit the frames.

    Raises:
        OutputError: ffmpeg, which writes an MP4, fails.
    """
    if kind == "zip":
        yield from _zip(frames, names, path)
    elif kind == "mp4":
        yield from _mp4(frames, path, rate)
    else:
        yield from _pillow(frames, path, kind, rate, colours)


def _pillow(frames: Sequence[Frame], path: Path, kind: str, rate: float, colours: bytes) -> Generator[int, None, None]:
    palette = _palette(frames, colours) if kind == "gif" else None
    brought = []
    for done, frame in enumerate(frames, start=1):
        picture = Image.fromarray(np.asarray(frame))
        brought.append(picture if palette is None else picture.quantize(palette=palette, dither=Image.Dither.NONE))
        yield done
    timing = {"duration": round(1000 / rate), "loop": 0}
    settings = timing | ({"optimize": False} if kind == "gif" else {})
    brought[0].save(path, kind, save_all=True, append_images=brought[1:], **settings)


def _palette(frames: Sequence[Frame], colours: bytes) -> Image.Image:
    """One set of colours for all frames, so that one of the scale is the same in each."""
    if colours:
        given = Image.new("P", (1, 1))
        given.putpalette(colours)
        return given
    chosen = np.unique(np.linspace(0, len(frames) - 1, min(len(frames), LOOKED_AT)).round().astype(int))
    step = max(1, max(np.shape(frames[0])[:2]) // THINNED)
    seen = np.concatenate([np.asarray(frames[index])[::step, ::step] for index in chosen])
    return Image.fromarray(np.ascontiguousarray(seen)).quantize(256)


def _mp4(frames: Sequence[Frame], path: Path, rate: float) -> Generator[int, None, None]:
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
                    Sentence("ffmpeg ended with status {status}: {said}", status=process.returncode, said=said[-200:]),
                    remedy=Sentence("Write a file of another kind, such as .gif, or install an ffmpeg with H.264"),
                )
        except BrokenPipeError as error:
            raise OutputError(
                Sentence("ffmpeg ended early"), remedy=Sentence("Write a file of another kind, such as .gif")
            ) from error
        finally:
            process.kill()  # nothing happens where it has ended


def _zip(frames: Sequence[Frame], names: Sequence[str], path: Path) -> Generator[int, None, None]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for done, (frame, name) in enumerate(zip(frames, names, strict=True), start=1):
            picture = io.BytesIO()
            Image.fromarray(np.asarray(frame)).save(picture, "PNG")
            archive.writestr(f"{done:04d}_{name}.png", picture.getvalue())
            yield done

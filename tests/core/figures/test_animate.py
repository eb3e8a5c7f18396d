"""Animations read back by Pillow, zipfile and ffmpeg: all frames, in order, the same colours, whole or not at all."""

import io
import subprocess
import zipfile

import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from core.errors import OutputError, SpecError
from core.figures import output
from core.figures.animate import RunFrames, animate
from core.units import time_name
from tests.core.figures.test_export import run  # noqa: F401 (a fixture)
from tests.drive import ended
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

COLOURS = np.array([(200, 30, 30), (30, 200, 30), (30, 30, 200), (240, 200, 40)], np.uint8)


@pytest.fixture
def frames():
    """Four frames of 41 x 60 pixels, each of one colour with a white corner at its top left."""
    made = []
    for colour in COLOURS:
        frame = np.broadcast_to(colour, (41, 60, 3)).copy()
        frame[:8, :8] = 255
        made.append(frame)
    return made


NAMES = [f"t{number}" for number in range(4)]


def test_a_gif_shows_every_frame_in_order_at_its_speed(frames, tmp_path):
    path, steps = ended(animate(frames, NAMES, tmp_path / "a.gif", rate=5))
    assert [(step.done, step.total) for step in steps] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with Image.open(path) as film:
        assert (film.n_frames, film.size, film.info["duration"]) == (4, (60, 41), 200)
        for number, colour in enumerate(COLOURS):
            film.seek(number)
            pixels = np.asarray(film.convert("RGB")).astype(int)
            assert np.abs(pixels[30, 30] - colour).max() <= 4 and pixels[2, 2].min() >= 250


def test_the_same_colour_is_the_same_in_every_frame_of_a_gif(tmp_path):
    """Many other colours come and go; the scale's must not follow them."""
    rng = np.random.default_rng(0)
    noisy = [rng.integers(0, 256, (50, 50, 3), dtype=np.uint8) for _ in range(5)]
    for frame in noisy:
        frame[:25] = (12, 120, 200)
    path, _ = ended(animate(noisy, list("abcde"), tmp_path / "a.gif"))
    with Image.open(path) as film:
        seen = set()
        for number in range(film.n_frames):
            film.seek(number)
            seen.add(film.convert("RGB").getpixel((10, 10)))
    assert len(seen) == 1


def test_a_zip_holds_the_pixels_themselves_named_by_number_and_time(frames, tmp_path):
    path, _ = ended(animate(frames, NAMES, tmp_path / "a.zip"))
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [f"000{number + 1}_t{number}.png" for number in range(4)]
        for name, frame in zip(archive.namelist(), frames, strict=True):
            np.testing.assert_array_equal(np.asarray(Image.open(io.BytesIO(archive.read(name)))), frame)


def test_an_mp4_is_what_ffmpeg_reads_back(frames, tmp_path):
    path, _ = ended(animate(frames, NAMES, tmp_path / "a.mp4", rate=4))
    raw = subprocess.run(
        [output.ffmpeg_program(), "-loglevel", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"],
        capture_output=True,
        check=True,
    ).stdout
    pixels = np.frombuffer(raw, np.uint8).reshape(-1, 40, 60, 3).astype(int)
    assert len(pixels) == 4
    np.testing.assert_allclose(pixels[:, 30, 40], COLOURS, atol=12)


@pytest.mark.parametrize("kind", ["gif", "mp4", "zip"])
def test_one_that_is_stopped_leaves_nothing_and_an_existing_file_stays(frames, tmp_path, kind):
    making = animate(frames, NAMES, tmp_path / f"a.{kind}")
    next(making)
    making.close()
    assert list(tmp_path.iterdir()) == []
    (tmp_path / f"a.{kind}").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="exists already"):
        next(animate(frames, NAMES, tmp_path / f"a.{kind}"))
    assert (tmp_path / f"a.{kind}").read_text(encoding="utf-8") == "mine"


def test_no_frames_are_refused(tmp_path):
    with pytest.raises(SpecError, match="no frame"):
        next(animate([], [], tmp_path / "a.gif"))


def test_a_run_has_a_frame_for_every_time(run, tmp_path):  # noqa: F811
    frames = RunFrames(run, dots=40)
    assert len(frames) == 1 and frames.names == ["20190610T0000Z"]
    assert frames[0].ndim == 3 and frames[0].dtype == np.uint8 and len(np.unique(frames[0])) > 20


def test_a_gif_draws_no_time_of_a_run_twice(tmp_path, monkeypatch):
    several, times = run_of(stub_scene((20, 20), times=3)), []
    monkeypatch.setattr(
        "core.figures.fields.draw", lambda _, *, time, **__: times.append(time) or Figure(figsize=(1, 1))
    )
    frames = RunFrames(several, dots=40)
    list(animate(frames, frames.names, tmp_path / "a.gif"))
    assert times == [0, 1, 2]


def test_a_time_is_a_name_for_files():
    assert time_name(np.datetime64("2019-06-10T00:34:29")) == "20190610T0034Z"

"""Movies of a member's way out of noise: their frames, their words, and that they are written whole or not at all."""

import stat
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from PIL import Image

from core.errors import OutputError, SpecError
from core.figures import film, movie
from core.figures.palette import Paint
from core.io import save_trajectory
from core.pipeline import trajectory
from core.types import RunSpec, Step, Trajectory
from tests.core.figures.test_figures import words
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

SPEC = RunSpec("storm", "stub-correct", "stub-downscale", members=2, steps=3, solver="heun", conservation="additive")
FRAMES = 6  # five evaluations and the finished member


@pytest.fixture(autouse=True)
def _coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw few dots and few frames, which takes less time."""
    monkeypatch.setattr(movie, "DOTS", 50)
    monkeypatch.setattr(movie, "HELD", 2)


def filmed(path: Path, **asked) -> tuple[Path, list[Step]]:
    return ended(film(SPEC, stub_scene(), path, models=stub_models(), **asked))


@pytest.fixture(scope="module")
def made() -> Trajectory:
    return ended(trajectory(SPEC, stub_scene(), member=1, models=stub_models()))[0]


@pytest.mark.parametrize("kind", ["gif", "webp", "png"])
def test_a_movie_has_a_frame_for_every_evaluation_and_one_for_the_member(tmp_path: Path, kind: str) -> None:
    path, steps = filmed(tmp_path / f"way.{kind}")
    with Image.open(path) as picture:
        assert picture.n_frames == FRAMES and picture.info["loop"] == 0
    assert list(tmp_path.iterdir()) == [path]
    done = [step.done for step in steps]
    assert done == sorted(done) and {step.total for step in steps} == {2 * 10}
    assert steps[-1].done == steps[-1].total


def test_the_last_frame_is_held(tmp_path: Path) -> None:
    path, _ = filmed(tmp_path / "way.gif")
    with Image.open(path) as picture:
        lengths = [picture.seek(index) or picture.info["duration"] for index in range(FRAMES)]
    assert lengths[:-1] == [160] * (FRAMES - 1) and lengths[-1] == pytest.approx(160 * (1 + movie.HELD), abs=20)


def test_a_frame_that_is_held_is_drawn_once(made: Trajectory, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    draw = movie.FigureCanvasAgg.draw
    monkeypatch.setattr(movie.FigureCanvasAgg, "draw", lambda canvas: (drawn.append(1), draw(canvas)))
    frames = list(movie.Frames(movie.Film(made, None), [0, 1, 1, 1, 0]))
    assert len(drawn) == 3 and (frames[1] == frames[3]).all() and (frames[0] == frames[4]).all()
    assert (frames[0] != frames[1]).any()


def test_every_frame_of_a_gif_has_the_scale_s_colours(tmp_path: Path) -> None:
    """An APNG keeps all colours; a GIF has 256, which must not differ from frame to frame."""
    frames = {}
    for kind in ("gif", "png"):
        path, _ = filmed(tmp_path / f"way.{kind}")
        with Image.open(path) as picture:
            frames[kind] = [picture.seek(index) or np.array(picture.convert("RGB"), int) for index in range(FRAMES)]
    scale = {tuple(colour) for colour in np.rint(255 * Paint.of("precip").colours(range(254))[:, :3]).astype(int)}
    for gif, full in zip(frames["gif"], frames["png"], strict=True):
        painted = np.array([tuple(colour) in scale for colour in full.reshape(-1, 3)])
        assert painted.sum() > 1000
        assert np.abs(gif - full).reshape(-1, 3)[painted].max() <= 6


def test_a_frame_shows_the_noisy_field_and_the_estimate_in_the_figures_colours(made: Trajectory) -> None:
    film_ = movie.Film(made, "nws")
    for index in (0, FRAMES - 1):
        film_.turn_to(index)
        shown = [image.get_array() for image in film_.drawn.images]
        for picture, name in zip(shown, ("noisy", "estimate"), strict=True):
            np.testing.assert_allclose(picture, Paint.of("precip", "nws").rgba(made.frames[name][index].values))


def test_words_say_evaluation_step_level_time_model_and_scale(made: Trajectory) -> None:
    film_ = movie.Film(made, None)
    film_.turn_to(2)
    text = words(film_.drawn.figure).replace("\n", " ")
    level = float(made.frames["sigma"][2])
    for fact in ("evaluation 3 of 5", "step 2 of 3", f"σ = {level:.3g}", "2019-06-10 00:00 UTC", "stub-downscale"):
        assert fact in text
    for fact in ("member 2", "1 km", "heun, 3 steps", "seed 0", "additive", "(mm/h, ", "missing", "Natural Earth"):
        assert fact in text
    film_.turn_to(FRAMES - 1)
    assert "finished after 5 evaluations, noise level σ = 0" in words(film_.drawn.figure)


def test_stage_one_is_said_and_nothing_of_conservation(tmp_path: Path) -> None:
    coarse = ended(trajectory(SPEC, stub_scene(), stage="correct", models=stub_models()))[0]
    text = words(movie.Film(coarse, None).drawn.figure)
    assert "10 km, corrected" in text and "conservation" not in text


def test_long_ways_are_thinned_evenly_from_the_first_to_the_last() -> None:
    assert movie.shown_frames(20) == list(range(20))
    shown = movie.shown_frames(1001)
    assert (shown[0], shown[-1], len(shown)) == (0, 1000, movie.MOST)
    assert set(np.diff(shown)) == {4, 5}


def test_netcdf_keeps_the_numbers_and_where_they_lie(made: Trajectory, tmp_path: Path) -> None:
    path, _ = filmed(tmp_path / "way.nc", member=1)
    with xr.open_dataset(path) as data:
        for name in ("noisy", "estimate"):
            np.testing.assert_array_equal(data[f"precip_{name}"], made.frames[name])
        for name in ("sigma", "step", "solver_step", "lat", "lon", "time"):
            np.testing.assert_array_equal(data[name], made.frames[name])
        assert data["precip_noisy"].dims == ("step", "lat", "lon")
        assert data["precip_noisy"].attrs["units"] == "mm h-1" and data["precip_noisy"].attrs["grid_mapping"] == "crs"
        assert data.attrs["member"] == 1 and '"stub-downscale"' in data.attrs["provenance"]


def test_numbers_on_a_projected_grid_keep_their_projection(made: Trajectory, tmp_path: Path) -> None:
    mapping = {"grid_mapping_name": "lambert_azimuthal_equal_area", "latitude_of_projection_origin": 55.0}
    frames = made.frames.rename(lat="y", lon="x").assign_coords(
        y=500.0 + 1000 * np.arange(60), x=500.0 + 1000 * np.arange(80)
    )
    for field in frames.values():
        field.attrs["grid_mapping"] = mapping
    with xr.open_dataset(save_trajectory(replace(made, frames=frames), tmp_path / "way.nc")) as data:
        assert data["crs"].attrs["grid_mapping_name"] == "lambert_azimuthal_equal_area"
        assert data["precip_noisy"].dims == ("step", "y", "x") and data["y"].attrs["units"] == "m"


@pytest.mark.parametrize("name", ["way.gif", "way.nc"])
def test_an_existing_file_is_refused_before_any_sampling_unless_it_may_be_replaced(tmp_path: Path, name: str) -> None:
    path, models = tmp_path / name, stub_models()
    path.write_text("precious")
    with pytest.raises(OutputError, match="exists already"):
        next(film(SPEC, stub_scene(), path, models=models))
    assert path.read_text() == "precious" and models["stub-downscale"].evaluations == 0


def test_it_is_replaced_where_that_was_allowed(tmp_path: Path) -> None:
    path = tmp_path / "way.nc"
    path.write_text("spent")
    filmed(path, overwrite=True)
    assert path.read_bytes().startswith(b"\x89HDF")


@pytest.mark.parametrize(
    ("name", "words"), [("way.avi", ".gif, .webp"), ("way", "another name"), ("no/way.gif", "folder")]
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(OutputError) as refused:
        next(film(SPEC, stub_scene(), tmp_path / name, models=stub_models()))
    assert words in str(refused.value)


def test_a_model_that_answers_directly_is_said_to(tmp_path: Path) -> None:
    models = stub_models()
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    with pytest.raises(SpecError, match="answers directly"):
        next(film(SPEC, stub_scene(), tmp_path / "way.gif", models=models))


@pytest.mark.parametrize("pulled", [1, 4, 12, 15])
def test_a_film_that_is_stopped_leaves_nothing(tmp_path: Path, pulled: int) -> None:
    steps = film(SPEC, stub_scene(), tmp_path / "way.gif", models=stub_models())
    for _ in range(pulled):
        next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_without_ffmpeg_an_mp4_is_refused_with_a_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    with pytest.raises(OutputError, match="ffmpeg") as refused:
        next(film(SPEC, stub_scene(), tmp_path / "way.mp4", models=stub_models()))
    assert ".gif" in refused.value.remedy


def fake_ffmpeg(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of that name, which the movie is given to; its last argument is the file to make."""
    program = folder / "ffmpeg"
    program.write_text(f"#!/bin/sh\nfor last; do :; done\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_with_ffmpeg_an_mp4_is_what_it_makes_of_the_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin").mkdir()
    fake_ffmpeg(tmp_path / "bin", 'cat > "$last"', monkeypatch)
    path, _ = filmed(tmp_path / "way.mp4")
    row = (FRAMES + movie.HELD) * round(7.2 * 50) * 3
    height, rest = divmod(path.stat().st_size, row)
    assert rest == 0 and height % 2 == 0 and 150 < height < 400


def test_an_ffmpeg_that_fails_leaves_nothing_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    fake_ffmpeg(tmp_path / "bin", "cat > /dev/null; exit 3", monkeypatch)
    with pytest.raises(OutputError, match="status 3"):
        filmed(tmp_path / "way.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["bin"]

"""Figures: their pixels, their words, and that they are written whole or not at all."""

import base64
import io
import re
import subprocess
import sys
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from matplotlib.image import imread
from matplotlib.text import Text

from core.errors import OutputError, SpecError
from core.figures import fields, ground, violins, write_fields, write_figures, write_violins
from core.figures.palette import Paint
from core.pipeline import compare
from core.types import Region, Run, RunSpec
from gui.colour import Colouring
from tests.stub_scene import stub_scene


def members(field: xr.DataArray, factors: tuple[float, ...]) -> xr.DataArray:
    return xr.concat([field * f for f in factors], xr.DataArray(range(len(factors)), dims="member", name="member"))


@pytest.fixture
def run() -> Run:
    """Every stage multiplies the truth."""
    scene = stub_scene((60, 80))
    spec = RunSpec("storm at noon", "my-corrector", "my-downscaler", members=2, steps=7, seed=42)
    corrected, downscaled = members(scene.input, (1, 2)), members(scene.truth, (1, 2))
    return Run(
        spec, "precip", scene.region, 10, scene.origin, scene.input, corrected, downscaled, downscaled, scene.truth
    )


def words(figure) -> str:
    return "\n".join(text.get_text() for text in figure.findobj(lambda a: hasattr(a, "get_text")))


@pytest.mark.parametrize("palette", ["rain", "nws"])
def test_the_colours_are_those_of_the_window(palette: str) -> None:
    field = np.array([[0.1, 0.15, 0.7, 3.0, 12.0, 60.0, 99.0, 400.0]], np.float32)
    window = Colouring("precip", palette).to_rgba(field)[..., :3].astype(float)
    assert np.abs(Paint.of("precip", palette).rgba(field)[..., :3] * 255 - window).max() <= 3


def test_dry_is_white_and_missing_shows_the_hatching_beneath() -> None:
    rgba = Paint.of("precip").rgba(np.array([[0.0, 0.0999, np.nan, 0.1]]))
    assert rgba[0, :2].tolist() == [[1, 1, 1, 1]] * 2
    assert rgba[0, 2, 3] == 0 and rgba[0, 3, 3] == 1 and rgba[0, 3, :3].min() < 0.95


def test_panels_follow_the_stages_and_say_what_they_are(run: Run) -> None:
    panels = fields.panels_of(run, 1, 0)
    assert [panel.name for panel in panels] == ["Simulated satellite", "Corrected", "Corrected + downscaled", "Truth"]
    assert [panel.detail for panel in panels] == ["10 km", "10 km, member 2 of 2", "1 km, member 2 of 2", "1 km"]
    np.testing.assert_array_equal(panels[2].field, 2 * run.truth[0])


def test_what_a_run_lacks_has_no_panel(run: Run) -> None:
    without = replace(run, corrected=None, oracle=None, truth=None)
    assert [panel.name for panel in fields.panels_of(without, 0, 0)] == ["Simulated satellite", "Downscaled"]


def test_the_caption_names_models_members_seed_time_and_credit(run: Run) -> None:
    text = words(fields.draw(run, member=0, time=0, palette=None)).replace("\n", " ")
    for fact in ("my-corrector", "my-downscaler", "2 members", "7 steps", "seed 42", "2019-06-10 00:00 UTC"):
        assert fact in text
    assert (
        "Natural Earth" in text
        and "storm at noon" in text
        and "(mm/h, logarithmic scale)" in text
        and "missing" in text
    )


def test_a_cancelled_run_says_so(run: Run) -> None:
    cancelled = replace(run, complete=False, spec=replace(run.spec, members=16))
    assert "2 members of 16, then cancelled" in words(fields.draw(cancelled, member=0, time=0, palette=None))


def test_north_is_up_and_east_is_right(run: Run, tmp_path: Path) -> None:
    corner = xr.zeros_like(run.truth)
    corner[:, -1:, -1:] = 100.0
    bare = replace(
        run, input=run.input * 0, corrected=None, oracle=None, downscaled=members(corner, (1,)), truth=corner
    )
    figure = fields.draw(bare, member=0, time=0, palette=None)
    (left, bottom), (right, top) = figure.axes[2].get_position().get_points()
    picture = imread(write_fields(bare, tmp_path / "fields.png"))[..., :3]
    height, width = picture.shape[:2]
    panel = picture[
        round((1 - top) * height) + 4 : round((1 - bottom) * height) - 4,
        round(left * width) + 4 : round(right * width) - 4,
    ]
    dark = panel.min(-1) < 0.5
    assert dark[:4, -4:].all() and not dark[20:].any() and not dark[:, :-20].any()


@pytest.mark.parametrize("shape", [(60, 80), (40, 120), (160, 40)], ids=["square", "wide", "tall"])
def test_nothing_is_cut_off_or_overlaps(run: Run, shape: tuple[int, int]) -> None:
    scene = stub_scene(shape)
    whole = replace(
        run,
        input=scene.input,
        corrected=members(scene.input, (1, 2)),
        downscaled=members(scene.truth, (1, 2)),
        oracle=members(scene.truth, (1, 1)),
        truth=scene.truth,
    )
    for figure in (
        fields.draw(whole, member=0, time=0, palette=None),
        violins.draw(whole, compare(whole, bootstrap=0)),
    ):
        figure.draw_without_rendering()
        page = figure.bbox
        boxes = {(i, text.get_text()): text.get_window_extent().padded(-1) for i, text in enumerate(shown(figure))}
        beyond = [name for name, box in boxes.items() if not page.fully_containsx(box.x0) or box.x1 > page.x1]
        assert beyond + [name for name, box in boxes.items() if box.y0 < page.y0 or box.y1 > page.y1] == []
        assert [(a, b) for a, b in combinations(boxes, 2) if boxes[a].overlaps(boxes[b])] == []


def shown(figure) -> list:
    """Texts that are drawn: matplotlib keeps labels of ticks beyond an axis's ends, and draws none."""
    beyond = set()
    for axis in (axis for axes in figure.axes for axis in (axes.xaxis, axes.yaxis)):
        low, high = sorted(axis.get_view_interval())
        ticks = [*axis.get_major_ticks(), *axis.get_minor_ticks()]
        beyond |= {tick.label1 for tick in ticks if not low <= tick.get_loc() <= high}
    texts = figure.findobj(lambda a: isinstance(a, Text) and a.get_visible() and a.get_text())
    return [text for text in texts if text not in beyond]


def test_violins_state_median_quartiles_and_counts(run: Run) -> None:
    comparison = compare(run, bootstrap=0)
    sampled = replace(comparison, drawn=comparison.drawn | {"stage2/cascade": 1_234_567})
    text = words(violins.draw(run, sampled)).replace("\n", " ")
    for name in ("raw input", "corrected", "upsampled input", "oracle", "cascade", "median", "quartiles"):
        assert name in text
    assert "n = 48" in text and "n = 1\u202f234\u202f567" in text and "drawn at random" in text
    assert "none was left out" in words(violins.draw(run, comparison)).replace("\n", " ")


@pytest.mark.parametrize("kind", ["png", "pdf", "svg"])
def test_the_extension_chooses_the_format(run: Run, tmp_path: Path, kind: str) -> None:
    written = write_figures(run, compare(run, bootstrap=0), tmp_path / "new", kind=kind)
    begins = {"png": b"\x89PNG", "pdf": b"%PDF", "svg": b"<?xml"}[kind]
    assert [path.name for path in written] == [f"fields.{kind}", f"violins.{kind}"]
    assert all(path.read_bytes().startswith(begins) for path in written)


def test_an_existing_figure_is_refused_unless_it_may_be_replaced(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "violins.svg"
    path.write_text("precious")
    comparison = compare(run, bootstrap=0)
    with pytest.raises(OutputError, match="exists already"):
        write_figures(run, comparison, tmp_path, kind="svg")
    assert path.read_text() == "precious" and not (tmp_path / "fields.svg").exists()
    write_violins(run, comparison, path, overwrite=True)
    assert "<svg" in path.read_text()


def test_a_figure_that_fails_leaves_nothing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_settings: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("matplotlib.figure.Figure.savefig", full)
    with pytest.raises(OutputError, match="No space left"):
        write_fields(run, tmp_path / "fields.png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["fields.jpg", "fields", "absent/fields.png"])
def test_what_cannot_be_written_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError):
        write_fields(run, tmp_path / name)


@pytest.mark.parametrize("asked", [{"member": 2}, {"member": -1}, {"time": 1}])
def test_members_and_times_that_are_not_there_are_refused(run: Run, tmp_path: Path, asked: dict[str, int]) -> None:
    with pytest.raises(SpecError, match="counted from 0"):
        write_fields(run, tmp_path / "fields.png", **asked)


def test_the_coast_of_florida_is_where_it_is() -> None:
    line = ground.lines_around("coast", Region("Cape Canaveral", 28.0, 29.0, -81.0, -80.0), None)
    known = line[np.isfinite(line).all(axis=1)]
    assert np.hypot(*(known - [-80.55, 28.45]).T).min() < 0.1


def test_lines_end_at_the_regions_edges_and_not_before() -> None:
    region = Region("Cape Canaveral", 28.0, 29.0, -81.0, -80.0)
    inside = ground.lines_around("coast", region, None)
    x, y = inside[np.isfinite(inside).all(axis=1)].T
    assert x.min() >= -81 and x.max() <= -80 and y.min() == 28 and y.max() == 29
    around = ground.lines_around("coast", Region("around", 27.0, 30.0, -82.0, -79.0), None)
    within = (np.abs(around - [-80.5, 28.5]) < 0.5).all(axis=1)
    assert {tuple(point) for point in around[within]} <= {tuple(point) for point in inside}


def test_cells_stay_cells_where_a_viewer_blurs_small_pictures(run: Run, tmp_path: Path) -> None:
    text = write_fields(run, tmp_path / "fields.svg").read_text()
    pictures = [
        imread(io.BytesIO(base64.b64decode(data))) for data in re.findall(r"data:image/png;base64,\s*([^\"]+)", text)
    ]
    coarse = pictures[0]
    rows, columns = run.input.shape[-2:]
    assert coarse.shape[0] > 20 * rows and coarse.shape[1] > 20 * columns
    assert len(np.unique(coarse.reshape(-1, 4), axis=0)) <= rows * columns


def test_lines_on_a_projected_grid_are_projected() -> None:
    mapping = {
        "grid_mapping_name": "lambert_azimuthal_equal_area",
        "latitude_of_projection_origin": 28.45,
        "longitude_of_projection_origin": -80.55,
        "earth_radius": 6371000.0,
    }
    line = ground.lines_around("coast", Region("", -5e4, 5e4, -5e4, 5e4, projected=True), mapping)
    known = line[np.isfinite(line).all(axis=1)]
    assert np.hypot(*known.T).min() < 10_000
    assert ground.lines_around("coast", Region("", 0, 1, 0, 1, projected=True), None).size == 0


@pytest.mark.parametrize("module", ["gui.main_window", "core.cli", "core.pipeline"])
def test_no_plotting_library_is_loaded_before_a_figure_is_drawn(module: str) -> None:
    program = f"import sys, importlib; importlib.import_module({module!r}); sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_titles_of_panels_keep_apart(run: Run) -> None:
    figure = fields.draw(run, member=0, time=0, palette=None)
    figure.set_dpi(150)  # as in a report, whose letters are wider than in print
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for axes in figure.axes for text in axes.texts if text.get_fontweight() == "bold"]
    assert len(boxes) == 4 and len({round(box.y0) for box in boxes}) == 1
    assert min(right.x0 - left.x1 for left, right in pairwise(boxes)) > 0.12 * figure.dpi

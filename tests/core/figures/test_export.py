"""Runs in the formats of other programs: read back by their own libraries, whole or not at all."""

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
import xarray as xr
from shapely.geometry import Point, shape

from core import cli
from core.errors import GridError, OutputError, SpecError
from core.figures import canonical_thresholds, export
from core.figures.contours import contours_of
from core.figures.numbers import point_csv, scores_csv
from core.figures.product import product_of
from core.figures.report import page_of
from core.grid import as_field
from core.io import save_run
from core.pipeline import compare
from core.types import Region, Run, RunSpec
from tests.stub_model import StubCard
from tests.stub_scene import stub_scene


def members(field: xr.DataArray, factors: tuple[float, ...]) -> xr.DataArray:
    return xr.concat([field * f for f in factors], xr.DataArray(range(len(factors)), dims="member", name="member"))


@pytest.fixture
def run() -> Run:
    """Every stage multiplies the truth."""
    scene = stub_scene((60, 80))
    spec = RunSpec("storm <b>& noon</b>", "my-corrector", "my-downscaler", members=2, steps=7, seed=42)
    corrected, downscaled = members(scene.input, (1, 2)), members(scene.truth, (1, 2))
    made_with = {"source": ["read from <script>alert(1)</script>"], "device": "CPU", "versions": {"torch": "2"}}
    return Run(
        spec, "precip", scene.region, 10, scene.origin, scene.input, corrected, downscaled, downscaled, scene.truth,
        provenance=made_with,
    )  # fmt: skip


def ensemble(rain: np.ndarray) -> Run:
    """A run whose downscaled members are ``rain`` [member, y, x], on cells of 1 degree from 10 N, 20 E."""
    y, x = 10.5 + np.arange(rain.shape[1]), 20.5 + np.arange(rain.shape[2])
    times = np.array(["2019-06-10T00:00"], "datetime64[ns]")
    field = as_field(rain[:, None], variable="precip", y=y, x=x, times=times, members=np.arange(len(rain)))
    region = Region("box", 10.0, 10.0 + len(y), 20.0, 20.0 + len(x))
    return Run(RunSpec("made up", None, "fine"), "precip", region, 1, "", field[0], None, field, None, None)


def areas(run: Run, threshold: float, chance: float):
    (feature,) = contours_of(run, [threshold], [chance])["features"]
    return feature["properties"], shape(feature["geometry"])


def test_an_area_ends_where_the_chance_crosses_and_is_in_degrees() -> None:
    """Two members: west of 23.5 E both rain, at 24.5 E one, beyond none: 0.75 is crossed half way between."""
    rain = np.zeros((2, 6, 8), np.float32)
    rain[:, :, :4], rain[0, :, 4] = 9.0, 9.0
    properties, area = areas(ensemble(rain), 5.0, 0.75)
    assert area.bounds == pytest.approx((20.5, 10.5, 24.0, 15.5), abs=1e-4)
    assert properties["exceeds"] == 5.0 and properties["units"] == "mm/h" and properties["members"] == 2
    assert properties["time"] == "2019-06-10T00:00:00Z"


def test_a_dry_hole_is_no_part_of_the_area_and_rings_run_as_geojson_asks() -> None:
    rain = np.full((1, 9, 9), 9.0, np.float32)
    rain[:, 3:6, 3:6] = 0.0
    _, area = areas(ensemble(rain), 5.0, 0.5)
    assert area.is_valid and len(area.geoms) == 1 and len(area.geoms[0].interiors) == 1
    assert area.geoms[0].exterior.is_ccw and not area.geoms[0].interiors[0].is_ccw
    assert not area.contains(Point(24.5, 14.5)) and area.contains(Point(21.0, 11.0))


def test_where_a_member_is_missing_there_is_no_chance() -> None:
    rain = np.full((2, 6, 8), 9.0, np.float32)
    rain[1, :, 4:] = np.nan
    assert areas(ensemble(rain), 5.0, 0.5)[1].bounds[2] == pytest.approx(23.5)


def test_a_chance_that_no_area_has_is_left_out() -> None:
    rain = np.zeros((2, 6, 8), np.float32)
    rain[0] = 9.0
    features = contours_of(ensemble(rain), [5.0, 20.0], [0.3, 0.7])["features"]
    found = [(each["properties"]["exceeds"], each["properties"]["probability_at_least"]) for each in features]
    assert found == [(5.0, 0.3)]


@pytest.mark.parametrize("threshold", [-5.0, float("nan"), float("inf")])
def test_a_threshold_that_nothing_is_below_is_refused(threshold: float) -> None:
    with pytest.raises(SpecError, match=f"threshold {threshold:g} was asked for; expected 0 mm/h or more"):
        canonical_thresholds(ensemble(np.zeros((1, 4, 4), np.float32)), [5.0, threshold])


def test_a_file_without_any_area_is_refused_and_not_begun(tmp_path: Path) -> None:
    dry = ensemble(np.full((2, 6, 8), 2.0, np.float32))
    with pytest.raises(SpecError, match="10 % of the members exceed 5 mm/h, the lowest threshold"):
        export(dry, tmp_path / "areas.geojson", thresholds=[20.0, 5.0])
    assert list(tmp_path.iterdir()) == []


def test_a_projected_run_has_its_areas_in_degrees() -> None:
    rain = np.full((1, 4, 4), 9.0, np.float32)
    mapping = {
        "grid_mapping_name": "lambert_azimuthal_equal_area", "latitude_of_projection_origin": 55.0,
        "longitude_of_projection_origin": 10.0, "earth_radius": 6371000.0,
    }  # fmt: skip
    axis = 500.0 + 1000.0 * np.arange(4)
    times = np.array(["2019-06-10T00:00"], "datetime64[ns]")
    field = as_field(
        rain[:, None], variable="precip", y=axis, x=axis, times=times, members=[0], projected=True, grid_mapping=mapping
    )  # fmt: skip
    run = replace(ensemble(np.zeros((1, 4, 4), np.float32)), downscaled=field)
    west, south, east, north = areas(run, 5.0, 0.5)[1].bounds
    km = 111.195
    assert (south - 55.0) * km == pytest.approx(0.5, abs=0.01) and (north - 55.0) * km == pytest.approx(3.5, abs=0.01)
    assert (east - west) * km * np.cos(np.radians(55.0)) == pytest.approx(3.0, abs=0.01)


def test_a_chance_that_cannot_be_is_refused(run: Run) -> None:
    with pytest.raises(SpecError, match="chance of 0 was asked for"):
        contours_of(run, [5.0], [0.0])


def test_a_store_holds_the_arrays_of_the_file(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run.nc")
    export(run, tmp_path / "run.zarr")
    with xr.open_dataset(tmp_path / "run.nc") as file, xr.open_zarr(tmp_path / "run.zarr") as store:
        xr.testing.assert_identical(file.load().drop_attrs(), store.load().drop_attrs())
        assert json.loads(store.attrs["run_spec"]) == json.loads(file.attrs["run_spec"])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["run.nc", "run.zarr"]


def test_a_store_is_replaced_only_where_that_is_allowed_and_no_other_folder_ever(run: Run, tmp_path: Path) -> None:
    export(run, tmp_path / "run.zarr")
    with pytest.raises(OutputError, match="exists already"):
        export(run, tmp_path / "run.zarr")
    export(replace(run, truth=None), tmp_path / "run.zarr", overwrite=True)
    assert "precip_truth" not in xr.open_zarr(tmp_path / "run.zarr")
    (tmp_path / "mine.zarr").mkdir()
    (tmp_path / "mine.zarr" / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(OutputError, match="no Zarr store"):
        export(run, tmp_path / "mine.zarr", overwrite=True)
    assert (tmp_path / "mine.zarr" / "letter.txt").exists()


def test_the_table_of_scores_has_every_number_with_its_interval(run: Run) -> None:
    comparison = compare(run)
    rows = list(csv.DictReader(io.StringIO(scores_csv(comparison))))
    score = comparison.table.rows[0]
    (row,) = [r for r in rows if (r["grid"], r["system"], r["metric"]) == ("fine", score.system, score.metric)][:1]
    assert float(row["value"]) == pytest.approx(score.value, rel=1e-5)
    assert {"coarse", "fine"} == {r["grid"] for r in rows} and "nan" not in scores_csv(comparison)


def test_a_point_tells_every_field_member_by_member(run: Run) -> None:
    latitude, longitude = 35.314, -97.213  # the cells around 35.315, -97.215, and 35.35, -97.25
    rows = list(csv.DictReader(io.StringIO(point_csv(run, latitude, longitude))))
    here = {"lat": 35.315, "lon": -97.215}
    found = {(r["field"], r["member"]): float(r["value (mm/h)"]) for r in rows}
    for member in (0, 1):
        expected = float(run.downscaled.sel(here, method="nearest").values[member, 0])
        assert found["downscaled", str(member + 1)] == pytest.approx(expected, rel=1e-5)
    expected = float(run.input.sel(lat=35.35, lon=-97.25, method="nearest").values[0])
    assert found["input", ""] == pytest.approx(expected, rel=1e-5)
    with pytest.raises(GridError, match="lies outside the run"):
        point_csv(run, 50.0, longitude)


class Page(HTMLParser):
    """Counts tags and collects words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.sources += [value for name, value in attributes if name in ("src", "href")]

    def handle_data(self, data):
        self.words += data


def test_a_report_needs_nothing_else_and_escapes_everything(run: Run) -> None:
    card = replace(StubCard("my-downscaler", "downscale", 10), title="Model <img src=x onerror=alert(1)>")
    page = Page(page_of(run, compare(run), [card]))
    assert not {"script", "link", "iframe", "b"} & set(page.tags) and page.tags.count("img") == 2
    assert all(source.startswith("data:image/png;base64,") for source in page.sources)
    for words in ("storm <b>& noon</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>"):
        assert words in page.words


def test_a_report_tells_scores_with_intervals_provenance_and_cards(run: Run) -> None:
    comparison = compare(run)
    words = Page(page_of(run, comparison, [StubCard("my-downscaler", "downscale", 10)])).words
    for fact in ("CRPS", "RainFARM", "seed 42", "torch", "Gaussian stub", "0" * 64):
        assert fact in words
    row = comparison.table.find("ours", "MAE") if "ours" in comparison.table.systems else comparison.table.rows[0]
    assert f"{row.value:.3g}" in words


def test_a_report_draws_what_was_asked_for_and_refuses_what_there_is_not(run: Run, tmp_path: Path) -> None:
    last = run.downscaled.sizes["member"] - 1
    written = [
        export(run, tmp_path / f"{name}.html", **drawn).read_text(encoding="utf-8")
        for name, drawn in (("first", {}), ("last", {"member": last}), ("grey", {"palette": "grey"}))
    ]
    assert f'alt="Member {last + 1}, ' in written[1] and 'alt="Member 1, ' in written[0]
    assert len({Page(text).sources[0] for text in written}) == 3
    assert "CRPS (mm/h)" in written[0] and "mm h-1" not in written[0].partition("How it was made")[0]
    with pytest.raises(SpecError, match="counted from 0"):
        export(run, tmp_path / "none.html", member=last + 1)
    assert not (tmp_path / "none.html").exists()


def test_a_report_of_a_run_without_truth_says_so(run: Run) -> None:
    page = Page(page_of(replace(run, truth=None, oracle=None, complete=False), None, []))
    assert "no truth" in page.words and "was cancelled" in page.words and page.tags.count("img") == 1


@pytest.mark.parametrize("name", ["areas.geojson", "scores.csv", "report.html", "run.zarr"])
def test_the_command_line_writes_them_and_replaces_nothing_unasked(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    save_run(run, tmp_path / "run.nc")
    command = ["export", str(tmp_path / "run.nc"), "--to", str(tmp_path / name)]
    assert cli.main(command) == 0 and (tmp_path / name).exists()
    assert cli.main(command) == 1 and "exists already" in capsys.readouterr().err
    assert cli.main([*command, "--overwrite"]) == 0


def test_the_command_line_takes_thresholds_and_a_point(run: Run, tmp_path: Path) -> None:
    save_run(run, tmp_path / "run.nc")
    command = ["export", str(tmp_path / "run.nc"), "--to"]
    assert cli.main([*command, str(tmp_path / "a.geojson"), "--threshold", "2", "7.5"]) == 0
    features = json.loads((tmp_path / "a.geojson").read_text(encoding="utf-8"))["features"]
    assert {feature["properties"]["exceeds"] for feature in features} == {2.0, 7.5}
    assert cli.main([*command, str(tmp_path / "p.csv"), "--point", "35.3", "-97.2"]) == 0
    assert re.match(r"field,time,member,value \(mm/h\)", (tmp_path / "p.csv").read_text(encoding="utf-8"))


def test_an_unknown_ending_is_refused_with_those_that_are_known(run: Run, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r'ends in ".gpkg"; expected .zarr, .tif, .nc, .geojson'):
        export(run, tmp_path / "run.gpkg")


def test_scores_of_a_run_without_truth_are_refused(run: Run, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="has no truth"):
        export(replace(run, truth=None, oracle=None), tmp_path / "scores.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_field_is_written_as_geotiff_and_as_netcdf_alike(run: Run, tmp_path: Path) -> None:
    for name in ("mean.tif", "mean.nc"):
        export(run, tmp_path / name)
    expected = run.downscaled.values.mean(axis=0)
    with rasterio.open(tmp_path / "mean.tif") as file:
        np.testing.assert_array_equal(file.read(), expected[:, ::-1])
        assert "mean of 2 members" in file.tags()["title"] and file.tags()["units"] == "mm h-1"
    with xr.open_dataset(tmp_path / "mean.nc") as dataset:
        np.testing.assert_array_equal(dataset["precip"], expected)
        np.testing.assert_allclose(dataset["lat"], run.downscaled["lat"])


@pytest.mark.parametrize(
    ("product", "made"),
    [
        ("p50", lambda members: np.median(members, axis=0)),
        ("member2", lambda members: members[1]),
        ("max", lambda members: members.max(axis=0)),
        ("probability", lambda members: (members > 2.0).mean(axis=0)),
    ],
)
def test_products_are_numpys(run: Run, product: str, made) -> None:
    field = product_of(run, "downscaled", product, 2.0)
    np.testing.assert_allclose(field.values, made(run.downscaled.values), rtol=1e-6)
    assert field.attrs["units"] == ("1" if product == "probability" else "mm h-1")


@pytest.mark.parametrize(
    "asked", [{"field": "baseline"}, {"product": "member3"}, {"product": "p101"}, {"product": "x"}]
)
def test_a_field_that_there_is_not_is_refused(run: Run, tmp_path: Path, asked: dict) -> None:
    with pytest.raises(SpecError) as refusal:
        export(run, tmp_path / "a.tif", **asked)
    assert refusal.value.remedy and list(tmp_path.iterdir()) == []


def test_the_figure_for_print_is_an_export_too(run: Run, tmp_path: Path) -> None:
    assert export(run, tmp_path / "fields.png").read_bytes().startswith(b"\x89PNG")

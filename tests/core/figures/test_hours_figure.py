"""Errors by hour of day as a figure and as numbers: what they show, say and refuse."""

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from core.errors import OutputError, SpecError
from core.figures import check_hours, hours, write_figures, write_hours
from core.pipeline import Comparison, compare
from core.types import Run, RunSpec
from tests.core.figures.test_figures import members, shown, words
from tests.stub_scene import stub_scene


def run_of(days: int) -> Run:
    """Two members beside the truth, every six hours of so many days; the second is an hour's number too wet."""
    scene = stub_scene((40, 60), times=4 * days)
    stamps = np.datetime64("2019-06-10T00:00", "ns") + np.arange(4 * days) * np.timedelta64(6, "h")
    field, truth = (part.assign_coords(time=stamps) for part in (scene.input, scene.truth))
    ensemble = members(truth, (1, 1)) + xr.DataArray([0.0, 1.0], dims="member") * truth["time"].dt.hour
    spec = RunSpec("storm", None, "my-downscaler", members=2, steps=7)
    return Run(spec, "precip", scene.region, 10, "perfect model", field, None, ensemble, None, truth)


@pytest.fixture(scope="module")
def week() -> tuple[Run, Comparison]:
    run = run_of(7)
    return run, compare(run, bootstrap=100)


def lines_of(figure, panel: int, colour: str) -> list:
    return [line for line in figure.axes[panel].lines if line.get_color() == colour and len(line.get_xdata()) > 2]


def test_curves_are_the_table_s_numbers_and_the_spread_is_dashed(week) -> None:
    run, comparison = week
    table = comparison.hours["utc"]
    figure = hours.draw(run, table)
    for panel, measures in enumerate(hours.PANELS):
        drawn = lines_of(figure, panel, hours.COLOURS[0])
        assert [line.get_linestyle() for line in drawn] == ["-", "--"][: len(measures)]
        for line, measure in zip(drawn, measures, strict=True):
            np.testing.assert_array_equal(line.get_xdata(), [0, 6, 12, 18])
            np.testing.assert_array_equal(line.get_ydata(), table.of("Stormlens", measure)[:, 0])
    assert lines_of(figure, 3, hours.COLOURS[0])[0].get_ydata() == pytest.approx([0, 3, 6, 9], abs=1e-4)


def test_bands_are_the_intervals_and_words_say_from_how_many_days(week) -> None:
    run, comparison = week
    figure = hours.draw(run, comparison.hours["utc"])
    assert len(figure.axes[0].collections) == len(comparison.table.systems)
    text = words(figure).replace("\n", " ")
    for fact in (
        "100 resamples of 7 days",
        "hour of day, UTC",
        "my-downscaler",
        "28 times",
        "mm/h",
        "bilinear",
        "CRPS",
    ):
        assert fact in text


def test_few_days_have_no_bands_and_words_say_so() -> None:
    run = run_of(2)
    text = words(hours.draw(run, compare(run, bootstrap=100).hours["solar"])).replace("\n", " ")
    assert "No intervals: 3 days" in text and "Bands" not in text  # the first hour is of the day before, by the sun
    assert "mean local solar time" in text


def test_nothing_is_cut_off_or_overlaps(week) -> None:
    figure = hours.draw(week[0], week[1].hours["utc"])
    figure.draw_without_rendering()
    page = figure.bbox
    boxes = {(i, text.get_text()): text.get_window_extent().padded(-1) for i, text in enumerate(shown(figure))}
    beyond = [name for name, box in boxes.items() if box.x0 < page.x0 or box.x1 > page.x1 or box.y0 < page.y0]
    assert beyond == [] and max(box.y1 for box in boxes.values()) <= page.y1
    assert [(a, b) for a, b in combinations(boxes, 2) if boxes[a].overlaps(boxes[b])] == []


def test_the_extension_chooses_figure_or_numbers(week, tmp_path: Path) -> None:
    run, comparison = week
    paths = {kind: write_hours(run, comparison, tmp_path / f"hours.{kind}") for kind in ("svg", "csv", "nc")}
    assert "<svg" in paths["svg"].read_text()
    with paths["csv"].open() as file:
        rows = {(row["hour"], row["system"], row["measure"]): float(row["value"]) for row in csv.DictReader(file)}
    with xr.open_dataset(paths["nc"]) as data:
        crps = data["crps"].sel(system="Stormlens", hour=18)
        assert float(crps) == pytest.approx(rows["18", "Stormlens", "crps"], rel=1e-5)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hours.csv", "hours.nc", "hours.svg"]


def test_a_folder_of_figures_has_the_hours_of_a_run_of_several(week, tmp_path: Path) -> None:
    run, comparison = week
    assert [path.name for path in write_figures(run, comparison, tmp_path)] == [
        "fields.png",
        "violins.png",
        "hours.png",
    ]


def test_what_there_is_not_is_refused(week, tmp_path: Path) -> None:
    run, comparison = week
    at_noon = replace(run, input=run.input[:1])
    with pytest.raises(SpecError, match="one hour of day") as refused:
        check_hours(at_noon)
    assert "--time all" in refused.value.remedy
    nowhere = replace(run, input=run.input.drop_vars("lon"))
    with pytest.raises(SpecError, match="no longitudes"):
        check_hours(nowhere, "solar")
    with pytest.raises(SpecError, match="no longitudes"):
        write_figures(nowhere, comparison, tmp_path, clock="solar")
    assert not list(tmp_path.iterdir())
    (tmp_path / "hours.csv").write_text("precious")
    with pytest.raises(OutputError, match="exists already"):
        write_hours(run, comparison, tmp_path / "hours.csv")
    with pytest.raises(OutputError, match="expected"):
        write_hours(run, comparison, tmp_path / "hours.xlsx")
    assert (tmp_path / "hours.csv").read_text() == "precious"

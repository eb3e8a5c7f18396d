"""A run beside its baselines."""

import json
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from core.errors import SpecError
from core.io import open_scene
from core.pipeline import compare, run
from core.pipeline.compare import RIVALS, SAMPLE
from core.types import VARIABLES, Run, RunSpec, Scene
from tests.core.io.conftest import DATA
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", "stub-correct", "stub-downscale", members=3, steps=3)


def finish(spec: RunSpec, scene: Scene) -> Run:
    return ended(run(spec, scene, models=stub_models(spread=0.1)))[0]


@pytest.fixture(scope="module")
def cascade() -> Run:
    return finish(SPEC, stub_scene((60, 80)))


def test_a_cascade_is_scored_beside_oracle_interpolation_and_rainfarm(cascade: Run) -> None:
    comparison = compare(cascade, bootstrap=0)
    assert comparison.table.systems == ("Stormlens", "oracle", "RainFARM", "RainFARM oracle", "bicubic", "bilinear")
    assert comparison.corrected is not None and comparison.corrected.systems == ("Stormlens", "input")


def test_stage_one_adds_the_cascades_errors_less_the_oracles(cascade: Run) -> None:
    wrong = replace(cascade, downscaled=cascade.oracle + 1.0)
    table = compare(wrong, bootstrap=0).table
    added = {row.metric: row for row in table.differences}
    for metric in ("CRPS", "MAE of mean", "RMSE of mean", "bias", "FSS 1 mm/h, 5 km"):
        expected = table.find("Stormlens", metric).value - table.find("oracle", metric).value
        assert added[metric].value == pytest.approx(expected)
    assert added["bias"].value == pytest.approx(1.0, abs=1e-5)
    assert not [metric for metric in added if "ratio" in metric or metric == "spread/skill"]
    assert {row.system for row in table.differences} == {"cascade - oracle"}


def test_the_scores_name_what_the_decomposition_is_made_of_and_who_knows_the_truth(cascade: Run) -> None:
    content = json.loads(json.dumps(compare(cascade, bootstrap=0).to_dict()))
    assert content["decomposition"] == {"cascade": "Stormlens", "oracle": "oracle", "difference": "cascade - oracle"}
    assert content["know_the_truth"] == ["oracle", "RainFARM oracle"]
    assert content["corrected"]["rows"] and content["differences"][0]["metric"] == "CRPS"
    alone = compare(replace(cascade, oracle=None), bootstrap=0).to_dict()
    assert alone["decomposition"] is None and alone["differences"] == [] and alone["know_the_truth"] == []


def test_violins_hold_forecast_minus_truth(cascade: Run) -> None:
    comparison = compare(cascade, bootstrap=0)
    assert set(comparison.errors) == {
        "stage1/raw",
        "stage1/corrected",
        "stage2/upsampled",
        "stage2/oracle",
        "stage2/cascade",
    }
    # The stub scene's input is the averaged truth itself.
    assert comparison.errors["stage1/raw"] == pytest.approx(np.zeros(48), abs=1e-5)
    assert np.sort(comparison.errors["stage2/cascade"])[-1] == pytest.approx(
        float((cascade.downscaled - cascade.truth).max()), rel=1e-5
    )
    assert comparison.drawn["stage2/cascade"] == 3 * 60 * 80


def test_large_violins_are_samples_of_a_stated_size(cascade: Run) -> None:
    many = cascade.downscaled.isel(member=[0, 1, 2] * 3).assign_coords(member=np.arange(9))
    comparison = compare(replace(cascade, downscaled=many), bootstrap=0)
    assert comparison.errors["stage2/cascade"].size == SAMPLE < comparison.drawn["stage2/cascade"] == 43_200
    errors = (many - cascade.truth).values
    assert comparison.means["stage2/cascade"] == pytest.approx(
        (np.abs(errors).mean(), errors.mean()), rel=1e-5, abs=1e-6
    )
    assert np.abs(comparison.errors["stage2/cascade"]).mean() != pytest.approx(np.abs(errors).mean(), rel=1e-5)


def test_a_perfect_models_run_without_corrector_is_the_oracle() -> None:
    scene = stub_scene((60, 80), origin="perfect model")
    comparison = compare(finish(replace(SPEC, corrector=None), scene), bootstrap=0)
    assert set(comparison.errors) == {"stage2/upsampled", "stage2/oracle"}
    assert comparison.corrected is None and "oracle" not in comparison.table.systems


def test_a_corrector_alone_is_scored_on_the_coarse_grid() -> None:
    comparison = compare(finish(replace(SPEC, downscaler=None), stub_scene((60, 80))), bootstrap=0)
    assert comparison.table.systems == ("Stormlens", "input")
    assert set(comparison.errors) == {"stage1/raw", "stage1/corrected"}


def test_missing_truth_is_left_out_of_the_violins(cascade: Run) -> None:
    truth = cascade.truth.copy(deep=True)
    truth[:, :15, :25] = np.nan
    comparison = compare(replace(cascade, truth=truth), bootstrap=0)
    assert comparison.drawn["stage2/cascade"] == 3 * (60 * 80 - 15 * 25)


def test_a_run_without_truth_cannot_be_compared(cascade: Run) -> None:
    with pytest.raises(SpecError, match="no truth"):
        compare(replace(cascade, truth=None))


@pytest.fixture
def warm() -> Run:
    """Temperature over the British Isles, drawn without error."""
    scene = open_scene(DATA / "era5_t2m.grib", coarsen=5, factor=5, coarse_step_degrees=1.25)
    exact = xr.concat([scene.truth] * 2, xr.DataArray([0, 1], dims="member", name="member"))
    spec = RunSpec("stub", None, "stub-t2m", members=2)
    return Run(spec, "t2m", scene.region, 5, scene.origin, scene.input, None, exact, None, scene.truth)


def test_temperature_is_compared_with_interpolation_along_the_ground(warm: Run) -> None:
    table = compare(warm, bootstrap=0).table
    assert table.systems == ("Stormlens", "bicubic", "along the ground", "bilinear")
    assert table.reference == "bicubic"
    assert table.find("Stormlens", "CRPS").value == 0 < table.find("along the ground", "CRPS").value < 2


def test_where_no_heights_are_bundled_nothing_is_interpolated_along_them(warm: Run) -> None:
    def move(field: xr.DataArray) -> xr.DataArray:
        return field.assign_coords(lat=field["lat"] - 90)

    away = replace(warm, input=move(warm.input), downscaled=move(warm.downscaled), truth=move(warm.truth))
    assert compare(away, bootstrap=0).table.systems == ("Stormlens", "bicubic", "bilinear")


def test_every_variable_has_rivals() -> None:
    assert set(RIVALS) == set(VARIABLES)


def hourly(members: int = 3) -> Run:
    """A run of eight times three hours apart, on two days."""
    scene = stub_scene((40, 40), times=8)
    stamps = np.datetime64("2019-06-10T09:00", "ns") + np.arange(8) * np.timedelta64(3, "h")
    timed = replace(scene, inputs=scene.inputs.assign_coords(time=stamps), truth=scene.truth.assign_coords(time=stamps))
    return finish(replace(SPEC, members=members, steps=2), timed)


def test_a_run_of_several_hours_is_scored_by_hour_of_day() -> None:
    run = hourly()
    comparison = compare(run, bootstrap=0)
    table = comparison.hours["utc"]
    assert table.systems == comparison.table.systems
    assert table.values["hour"].values.tolist() == [0, 3, 6, 9, 12, 15, 18, 21] and table.days == 2
    at_noon = {"time": [1]}
    alone = abs(run.downscaled.isel(at_noon).mean("member") - run.truth.isel(at_noon)).mean()
    assert table.of("Stormlens", "mae_of_mean")[4, 0] == pytest.approx(float(alone), rel=1e-5)
    # The place lies at 97.4 degrees west: the sun is six and a half hours behind.
    assert comparison.hours["solar"].values["hour"].values.tolist() == [2, 5, 8, 11, 14, 17, 20, 23]
    content = json.loads(json.dumps(comparison.to_dict(), allow_nan=False))
    assert content["by_hour"]["utc"]["resampled"] == {"groups": 2, "unit": "days", "resamples": 0}


def test_a_run_without_a_downscaler_is_scored_by_hour_on_the_coarse_grid() -> None:
    run = replace(hourly(), downscaled=None, oracle=None)
    assert compare(run, bootstrap=0).hours["utc"].systems == ("Stormlens", "input")


def test_a_run_of_one_hour_has_no_scores_by_hour(cascade: Run) -> None:
    assert compare(cascade, bootstrap=0).hours == {}
    assert compare(cascade, bootstrap=0).to_dict()["by_hour"] == {}

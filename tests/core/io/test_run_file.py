"""Runs: one CF file, written whole or not at all, that comes back the same."""

import json
from dataclasses import replace

import netCDF4
import numpy as np
import pytest
import xarray as xr

from core.errors import InputError, OutputError
from core.grid import as_field, bounds_of, coarsen
from core.grid.projection import locate
from core.io import as_dataset, is_run, open_run, open_source, save_run
from core.languages import Sentence
from core.pipeline.departures import Departure, recorded
from core.types import Run, RunSpec
from core.units import units_of

PARTS = ("input", "corrected", "downscaled", "oracle", "truth")
MAPPING = {
    "grid_mapping_name": "lambert_azimuthal_equal_area",
    "latitude_of_projection_origin": 55.0,
    "longitude_of_projection_origin": 10.0,
    "false_easting": 0.0,
    "false_northing": 0.0,
    "earth_radius": 6371000.0,
}


def fine_field(projected: bool) -> xr.DataArray:
    values = np.random.default_rng(2).gamma(0.5, 3.0, (2, 40, 60)).astype(np.float32)
    values[0, 3, 4] = np.nan
    times = np.array(["2019-06-10T00:00", "2019-06-10T00:02"], dtype="datetime64[ns]")
    if not projected:
        y, x = np.round(35.005 + 0.01 * np.arange(40), 10), np.round(-97.995 + 0.01 * np.arange(60), 10)
        return as_field(values, variable="precip", y=y, x=x, times=times)
    y, x = 500.0 + 1000.0 * np.arange(40), 500.0 + 1000.0 * np.arange(60)
    lat, lon = locate(MAPPING, y, x)
    return as_field(
        values,
        variable="precip",
        y=y,
        x=x,
        times=times,
        projected=True,
        grid_mapping=MAPPING,
        latitude=lat,
        longitude=lon,
    )


def make_run(projected: bool = False, **changes) -> Run:
    truth = fine_field(projected)
    coarse = coarsen(truth, 10)
    parts = {
        "input": coarse,
        "corrected": coarse.expand_dims(member=np.arange(3)).copy(),
        "downscaled": truth.expand_dims(member=np.arange(3)).copy(),
        "oracle": truth.expand_dims(member=np.arange(3)).copy(),
        "truth": truth,
    }
    details = {
        "spec": RunSpec("storm", "corrector", "downscaler", members=3, seed=7),
        "variable": "precip",
        "region": bounds_of(truth),
        "factor": 10,
        "origin": "simulated satellite",
        "seconds": {"correct": 1.5, "downscale": 2.25},
        "provenance": {
            "model_sha256": {"downscaler": "ab"},
            "input_sha256": "cd",
            "network_evaluations_per_member": {"correct": 15, "downscale": 15},
            "device": "CPU",
            "threads": 2,
            "versions": {"torch": "2.13"},
        },
    }
    return Run(**(parts | details | changes))


@pytest.mark.parametrize("projected", [False, True])
def test_a_run_comes_back_the_same(projected, tmp_path):
    run = make_run(projected)
    again = open_run(save_run(run, tmp_path / "run.nc"))
    for part in PARTS:
        xr.testing.assert_identical(getattr(again, part), getattr(run, part))
    for name in ("spec", "variable", "region", "factor", "origin", "seconds", "provenance", "complete"):
        assert getattr(again, name) == getattr(run, name)


HALF_HOUR = np.timedelta64(30, "m").astype("timedelta64[ns]")


@pytest.mark.parametrize("projected", [False, True])
def test_a_dataset_of_a_run_is_what_its_file_holds(projected, tmp_path):
    run = make_run(projected)
    with xr.open_dataset(save_run(run, tmp_path / "run.nc")) as stored:
        xr.testing.assert_equal(as_dataset(run), stored)
    assert np.shares_memory(as_dataset(run)["precip_downscaled"].values, run.downscaled.values)


def means(run: Run) -> Run:
    """The run, of a field whose values are means over the half hour before their time."""
    times = run.input["time"].values
    return replace(run, periods=np.stack([times - HALF_HOUR, times], axis=1))


def test_what_values_are_means_over_comes_back_and_is_offered_as_an_amount(tmp_path):
    run = means(make_run())
    again = open_run(save_run(run, tmp_path / "run.nc"))
    np.testing.assert_array_equal(again.periods, run.periods)
    assert units_of("precip", again.interval)[-1] == "mm in 30 min"
    with open_source(tmp_path / "run.nc", variable="precip_truth") as source:
        assert source.interval == HALF_HOUR and source.period(1) == tuple(run.periods[1])


def test_what_values_are_means_over_is_said_by_cf(tmp_path):
    save_run(means(make_run()), tmp_path / "run.nc")
    with netCDF4.Dataset(tmp_path / "run.nc") as file:
        assert file["time"].bounds == "time_bnds" and "coordinates" not in file.ncattrs()
        assert file["time_bnds"].dimensions == ("time", "nv") and file["time_bnds"].ncattrs() == []
        np.testing.assert_array_equal(file["time_bnds"][:].data, file["time"][:].data[:, None] + [-1800, 0])
        assert {file[f"precip_{part}"].cell_methods for part in PARTS} == {"time: mean"}


def test_a_run_of_instants_has_no_bounds(tmp_path):
    again = open_run(save_run(make_run(), tmp_path / "run.nc"))
    assert again.periods is None and units_of("precip", again.interval) == ("mm/h", "in/h")


def test_parts_that_are_absent_stay_absent(tmp_path):
    run = make_run(corrected=None, oracle=None, truth=None, complete=False)
    again = open_run(save_run(run, tmp_path / "run.nc"))
    assert again.corrected is None and again.oracle is None and again.truth is None
    assert not again.complete
    with netCDF4.Dataset(tmp_path / "run.nc") as file:
        assert not {"precip_corrected", "precip_oracle", "precip_truth"} & set(file.variables)


@pytest.mark.parametrize(("projected", "y", "x"), [(False, "lat", "lon"), (True, "y", "x")])
def test_the_file_keeps_its_contract(projected, y, x, tmp_path):
    save_run(make_run(projected), tmp_path / "run.nc")
    with netCDF4.Dataset(tmp_path / "run.nc") as file:
        assert file.Conventions == "CF-1.11"
        assert file.data_model == "NETCDF4"
        coarse, fine = ("time", f"{y}_coarse", f"{x}_coarse"), ("time", y, x)
        dims = {name: file[name].dimensions for name in file.variables if name.startswith("precip_")}
        assert dims == {
            "precip_input": coarse,
            "precip_corrected": ("member", *coarse),
            "precip_downscaled": ("member", *fine),
            "precip_oracle": ("member", *fine),
            "precip_truth": fine,
        }
        for name in dims:
            assert file[name].dtype == np.float32
            assert file[name].units == "mm h-1"
            assert not {"scale_factor", "add_offset"} & set(file[name].ncattrs())
            assert file[file[name].grid_mapping].grid_mapping_name
        for axis, standard in ((y, "latitude"), (x, "longitude")):
            assert (np.diff(file[axis][:]) > 0).all()
            assert file[axis].axis in "XY"
            assert projected or file[axis].standard_name == standard
        if projected:
            assert file["precip_downscaled"].coordinates == "lat lon"
            assert file["precip_input"].coordinates == "lat_coarse lon_coarse"
            assert file["lat"].dimensions == ("y", "x")
        assert json.loads(file.run_spec)["seed"] == 7
        assert json.loads(file.model_sha256) == {"downscaler": "ab"}
        assert json.loads(file.network_evaluations_per_member) == {"correct": 15, "downscale": 15}
        assert (file.input_sha256, file.solver, int(file.steps), file.seed) == ("cd", "dpmpp_2m", 20, "7")
        assert (file.device, file.threads) == ("CPU", "2")
        assert json.loads(file.seconds)["downscale"] == 2.25
        assert json.loads(file.versions)["torch"] == "2.13"


def test_members_have_their_own_dimension_even_when_there_is_one(tmp_path):
    run = make_run()
    one = {part: getattr(run, part).isel(member=[0]) for part in ("corrected", "downscaled", "oracle")}
    save_run(make_run(**one), tmp_path / "run.nc")
    with netCDF4.Dataset(tmp_path / "run.nc") as file:
        assert len(file.dimensions["member"]) == 1


def test_saving_does_not_change_the_run(tmp_path):
    run, untouched = make_run(True), make_run(True)
    save_run(run, tmp_path / "run.nc")
    for part in PARTS:
        xr.testing.assert_identical(getattr(run, part), getattr(untouched, part))


def test_an_existing_file_is_refused_unless_overwriting(tmp_path):
    path = save_run(make_run(), tmp_path / "run.nc")
    before = path.read_bytes()
    with pytest.raises(OutputError, match="exists already"):
        save_run(make_run(origin="other"), path)
    assert path.read_bytes() == before
    assert open_run(save_run(make_run(origin="other"), path, overwrite=True)).origin == "other"


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = save_run(make_run(), tmp_path / "run.nc")
    before = path.read_bytes()

    def full(*args, **kwargs):
        raise OSError("No space left on device")

    monkeypatch.setattr(xr.Dataset, "to_netcdf", full)
    with pytest.raises(OutputError, match="No space left on device"):
        save_run(make_run(), path, overwrite=True)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        save_run(make_run(), tmp_path / "nowhere" / "run.nc")


def test_a_truncated_run_is_refused(tmp_path):
    path = save_run(make_run(), tmp_path / "run.nc")
    path.write_bytes(path.read_bytes()[:-3000])
    with pytest.raises(InputError, match="truncated or damaged"):
        open_run(path)
    assert not is_run(path)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda file: file.setncattr("run_spec", '{"scene_id": "x", "hue": 1}'), "its run_spec has the unknown hue"),
        (lambda file: file.setncattr("run_spec", "{"), "Expecting property name"),
        (lambda file: file.setncattr("region", "{}"), "missing 5"),
        (lambda file: file.setncattr("factor", 0), "its factor is 0"),
        (lambda file: file["precip_truth"].setncattr("units", "mm"), "precip_truth is in mm"),
    ],
)
def test_a_run_of_another_version_is_refused_with_what_is_strange(change, says, tmp_path):
    save_run(make_run(), tmp_path / "run.nc")
    with netCDF4.Dataset(tmp_path / "run.nc", "a") as file:
        change(file)
    with pytest.raises(InputError, match=f"run.nc is a run that cannot be read .*{says}") as refused:
        open_run(tmp_path / "run.nc")
    assert "the version that saved it" in refused.value.remedy


def test_runs_are_told_from_data(data, tmp_path):
    assert is_run(save_run(make_run(), tmp_path / "run.nc"))
    assert not is_run(data / "mrms.nc")
    assert not is_run(data / "era5_t2m.grib")


def test_a_runs_field_can_be_read_as_data(tmp_path):
    run = make_run()
    with open_source(save_run(run, tmp_path / "run.nc"), variable="precip_truth") as source:
        xr.testing.assert_identical(source.read(slice(None)), run.truth)


def test_what_was_found_when_a_run_was_made_can_be_said_in_another_language_by_who_opens_it(tmp_path):
    found = Departure(
        "corrector", "season", Sentence("{found}; trained on {known}", found=("June",), known=("May", "July"))
    )
    run = make_run(provenance={"outside_of_training": recorded([found]), "source": ["storm.nc: NetCDF"]})
    back = open_run(save_run(run, tmp_path / "run.nc")).provenance
    assert back == run.provenance
    reason = back["outside_of_training"][0]["reason"]
    assert reason.template == "{found}; trained on {known}" and reason.values["known"] == ("May", "July")
    with netCDF4.Dataset(tmp_path / "run.nc") as file:
        assert "June; trained on May, July" in file.provenance

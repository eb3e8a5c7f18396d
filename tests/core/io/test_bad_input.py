"""A corpus of bad input: each is refused with what was found, what was expected, where, and what to do."""

import gzip
import re
import zipfile

import numpy as np
import pytest
import xarray as xr

from core.errors import EngineError, GridError, InputError, TimeError, UnitsError
from core.io import open_run, open_scene, open_source
from core.types import Region


def refused(kind: type[EngineError], *words: str):
    """A refusal of that kind whose message holds the words in order, with a remedy."""

    class Refusal:
        def __enter__(self):
            self.caught = pytest.raises(kind, match="(?s)" + ".*".join(re.escape(w) for w in words))
            self.info = self.caught.__enter__()
            return self

        @property
        def message(self):
            return self.info.value.message

        def __exit__(self, *details):
            done = self.caught.__exit__(*details)
            assert len(self.info.value.remedy) > 5
            assert "\n" not in self.info.value.message
            return done

    return Refusal()


# files that are not what they should be


def test_a_missing_file_is_refused(tmp_path):
    with refused(InputError, "nothing.nc", "does not exist"):
        open_source(tmp_path / "nothing.nc")


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"lat,lon,rain\n1,2,3\n", "expected NetCDF"), (b"%PDF-1.7", "expected NetCDF")],
)
def test_foreign_files_are_refused(content, words, tmp_path):
    path = tmp_path / "rain.nc"
    path.write_bytes(content)
    with refused(InputError, "rain.nc", words):
        open_source(path)


def test_a_foreign_files_beginning_is_told_as_people_read_it(tmp_path):
    for content, words in (
        (b"<!DOCTYPE html>", 'begins with "<!DOCTYP"'),
        (b"\x00\x01\xff", "begins with the bytes 00 01 ff"),
    ):
        (tmp_path / "rain.nc").write_bytes(content)
        with refused(InputError, words):
            open_source(tmp_path / "rain.nc")


def test_a_folder_that_is_no_store_is_refused(tmp_path):
    with refused(InputError, "without Zarr metadata"):
        open_source(tmp_path)


def test_a_zip_of_other_files_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("readme.txt", "rain")
    with refused(InputError, "a.zip is a zip archive of 1 file without Zarr metadata"):
        open_source(tmp_path / "a.zip")


@pytest.mark.parametrize("share", [0.3, 0.7, 0.97])
@pytest.mark.parametrize(
    "name", ["mrms.nc", "gfs.nc", "imerg_v06_flat.hdf5", "imerg_v07.hdf5", "mrms.grib2", "era5_t2m.grib"]
)
def test_truncated_files_are_refused(name, share, data, tmp_path):
    whole = (data / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(whole[: int(len(whole) * share)])
    with refused(InputError, name, "truncated or damaged"), open_source(path) as source:
        source.read(slice(None))


def test_a_truncated_gzip_is_refused_and_leaves_nothing_behind(data, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = tmp_path / "mrms.grib2.gz"
    path.write_bytes(gzip.compress((data / "mrms.grib2").read_bytes())[:-200])
    with refused(InputError, "mrms.grib2.gz", "truncated or damaged"):
        open_source(path)
    assert [p.name for p in tmp_path.iterdir()] == ["mrms.grib2.gz"]


def test_damaged_bytes_inside_a_file_are_refused(data, tmp_path):
    path = tmp_path / "mrms.nc"
    content = bytearray((data / "mrms.nc").read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4000] = bytes(4000)
    path.write_bytes(content)
    with refused(InputError, "mrms.nc", "truncated or damaged"), open_source(path) as source:
        source.read(slice(None))


def test_an_hdf5_file_without_fields_is_refused(tmp_path):
    import h5py

    with h5py.File(tmp_path / "plain.h5", "w") as file:
        file["numbers"] = np.arange(3)
    with refused(InputError, "plain.h5 has no variable that is precipitation rate"):
        open_source(tmp_path / "plain.h5")


# variables and units


def test_a_file_without_precipitation_is_refused_with_what_it_holds(rain):
    path = rain("wind.nc", variable="u10", units="m s-1 of wind")
    with refused(InputError, "wind.nc has no variable that is precipitation rate", "u10 [m s-1 of wind]"):
        open_source(path)


def test_a_variable_that_is_not_there_is_refused(data):
    with refused(InputError, "mrms.nc has no gridded variable 'rainfall'", "precip_rate [mm h-1]"):
        open_source(data / "mrms.nc", variable="rainfall")


def test_unknown_units_are_refused(rain):
    with refused(UnitsError, "precip_rate in rain.nc", 'has units "furlongs"', "expected mm h-1"):
        open_scene(rain(units="furlongs"), coarsen=10)


def test_missing_units_are_refused(rain):
    with refused(UnitsError, "has no units"):
        open_scene(rain(units=""), coarsen=10)


def test_an_accumulation_without_a_period_is_refused(rain):
    with refused(UnitsError, 'units "mm"', "an accumulation with a period"):
        open_scene(rain(units="mm"), coarsen=10)


def test_negative_rain_is_refused(rain):
    values = np.ones((1, 60, 80))
    values[0, 5, 5] = -9999
    with refused(UnitsError, "1 negative values, the lowest -9999"):
        open_scene(rain(values=values), coarsen=10)


def test_an_all_missing_region_is_refused(rain):
    values = np.ones((1, 60, 80))
    values[:, :30] = np.nan
    path = rain(values=values)
    with refused(InputError, "no known value in the region 35 to 35.2 N", "all 8 cells are missing"):
        open_scene(path, coarsen=10, region=Region("r", 35.0, 35.2, -97.8, -97.4))
    assert open_scene(path, coarsen=10, region=Region("r", 35.1, 35.4, -97.8, -97.4)).truth is not None


# coordinates


def moved(lat=None, lon=None):
    def change(dataset: xr.Dataset) -> xr.Dataset:
        for name, edit in (("lat", lat), ("lon", lon)):
            if edit is not None:
                dataset = dataset.assign_coords({name: (name, edit(dataset[name].values.copy()), dataset[name].attrs)})
        return dataset

    return change


def repeated(values):
    values[7] = values[6]
    return values


def swapped(values):
    values[[6, 7]] = values[[7, 6]]
    return values


def stretched(values):
    return values[0] + (values - values[0]) ** 1.2


@pytest.mark.parametrize(
    ("edit", "words"), [(repeated, "duplicated values"), (swapped, "not monotonic"), (stretched, "unevenly spaced")]
)
@pytest.mark.parametrize("axis", ["lat", "lon"])
def test_broken_coordinates_are_refused(axis, edit, words, rain):
    with refused(GridError, "precip_rate in rain.nc", words):
        open_source(rain(change=moved(**{axis: edit})))


def test_a_grid_across_the_date_line_is_refused(rain):
    with refused(GridError, "across the date line"):
        open_source(rain(west=179.5, step=0.1))


def test_a_grid_without_coordinates_is_refused(rain):
    with refused(GridError, "without usable coordinates"):
        open_source(rain(change=lambda d: d.drop_vars(["lat", "lon"])))


def test_x_and_y_without_units_or_projection_are_refused(rain):
    def stripped(dataset):
        dataset = dataset.rename(lat="y", lon="x")
        for name in ("y", "x"):
            dataset[name].attrs = {}
        return dataset

    with refused(GridError, "without usable coordinates", "x and y in metres"):
        open_source(rain(change=stripped))


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (Region("r", 50, 51, -98, -97), "outside"),
        (Region("r", 35, 35.2, 179, -179), "date line"),
        (Region("r", 35.2, 35.1, -98, -97), "empty"),
    ],
)
def test_impossible_regions_are_refused(region, words, rain):
    with refused(GridError, words):
        open_scene(rain(), coarsen=10, region=region)


@pytest.mark.parametrize("times", [[0, 0], [2, 0]])
def test_times_that_do_not_ascend_are_refused(times, rain):
    stamps = np.datetime64("2019-06-10", "ns") + np.array(times) * np.timedelta64(1, "m")
    with refused(TimeError, "times are not strictly ascending"):
        open_source(rain(times=stamps))


def test_a_file_without_a_frame_is_refused(rain):
    with refused(InputError, "precip_rate in rain.nc holds no values (time 0, lat 60", "at least one frame"):
        open_source(rain(change=lambda dataset: dataset.isel(time=[])))


def test_times_that_cannot_be_decoded_are_refused_without_a_librarys_advice(rain):
    def muddled(dataset):
        return dataset.assign_coords(time=("time", [0], {"units": "fortnights since yesterday"}))

    with refused(InputError, "rain.nc cannot be decoded", "fortnights since yesterday", "expected CF times") as caught:
        open_source(rain(change=muddled))
    assert "decode_times" not in caught.message


def test_a_zip_of_two_stores_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        for name in ("a/zarr.json", "a/rain/zarr.json", "b/zarr.json"):
            archive.writestr(name, "{}")
    with refused(InputError, "two.zip holds 2 Zarr stores (a, b); expected one"):
        open_source(tmp_path / "two.zip")


def test_a_time_that_is_not_there_is_refused_with_the_nearest(data):
    with refused(TimeError, "no frame at 2019-06-10T00:03", "2019-06-10 00:00:00 UTC"):
        open_scene(data / "mrms.nc", coarsen=10, time="2019-06-10T00:03")
    with refused(TimeError, "'yesterday' is not understood"):
        open_scene(data / "mrms.nc", coarsen=10, time="yesterday")
    with refused(TimeError, "has 3 frames; frame 7"):
        open_scene(data / "mrms.nc", coarsen=10, time=7)


# the models' grid and pairs


@pytest.mark.parametrize("name", ["gfs.nc", "mrms.nc", "era5_t2m.grib"])
def test_an_input_off_the_models_grid_is_refused(name, data):
    with refused(GridError, "expected the models' grid of 0.1 degrees"):
        open_scene(data / name)


def test_a_fine_field_whose_blocks_miss_the_models_grid_is_refused(rain):
    with refused(GridError, "averaged by 10 has cells of 0.2 x 0.2 degrees"):
        open_scene(rain(step=0.02), coarsen=10)


def test_a_half_cell_shift_is_refused_with_its_offset_in_km(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    fine = rain("fine.nc", south=35.005)
    with refused(GridError, "shifted against the input's cells by", "0.556 km northward", "coinciding cell edges"):
        open_scene(coarse, truth=fine)


def test_a_truth_of_another_factor_is_refused(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    fine = rain("fine.nc", np.ones((1, 30, 40)), step=0.02)
    with refused(GridError, "5 cells along an input cell's side; expected 10"):
        open_scene(coarse, truth=fine)


def test_times_that_do_not_overlap_are_refused(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    fine = rain("fine.nc", times=np.array(["2020-01-01"], dtype="datetime64[ns]"))
    with refused(TimeError, "the times do not overlap", "2019-06-10", "2020-01-01"):
        open_scene(coarse, truth=fine)


def test_a_truth_elsewhere_is_refused(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    with refused(GridError, "outside fine.nc"):
        open_scene(coarse, truth=rain("fine.nc", south=45.0))


def test_an_all_missing_truth_is_refused(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    with refused(InputError, "the truth has no known value"):
        open_scene(coarse, truth=rain("fine.nc", np.full((1, 60, 80), np.nan)))


def test_a_region_of_one_cell_is_refused(rain):
    with refused(GridError, "has 1 x 3 coarse cells; expected at least 2 x 2"):
        open_scene(rain(), coarsen=10, region=Region("r", 35.11, 35.19, -97.8, -97.5))


def test_a_region_in_metres_is_refused_where_the_file_is_in_degrees(rain):
    with refused(GridError, "a region in metres was asked of rain.nc"):
        open_scene(rain(), coarsen=10, region=Region("r", 0, 1e5, 0, 1e5, projected=True))


def test_truth_and_block_means_together_are_refused(data):
    with refused(EngineError, "both a truth and block averages"):
        open_scene(data / "mrms.nc", truth=data / "mrms.nc", coarsen=10)


@pytest.mark.parametrize(
    ("name", "found"),
    [("mrms.nc", "it lacks the attributes run_spec, variable"), ("era5_t2m.grib", "it is of the kind grib")],
)
def test_data_is_not_a_run_and_is_refused_before_any_field_is_read(data, monkeypatch, name, found):
    monkeypatch.setattr(xr.Dataset, "load", lambda *_: pytest.fail("the fields were read"))
    with refused(InputError, f"{name} is not a saved run", found, "expected a NetCDF file that Stormlens saved"):
        open_run(data / name)


def test_a_run_that_does_not_exist_or_is_no_file_is_refused(tmp_path):
    with refused(InputError, "nowhere.nc does not exist"):
        open_run(tmp_path / "nowhere.nc")
    with refused(InputError, "is a folder without Zarr metadata"):
        open_run(tmp_path)

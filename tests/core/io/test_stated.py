"""What somebody says of a file goes before it, is said in the result, and refusals offer what could be said."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import EngineError, GridError, InputError, SpecError, TimeError, UnitsError
from core.io import open_scene, open_source
from core.io.reading import Reading
from core.io.session_file import Reference, SavedSession, open_session, save_session
from core.pipeline import scene_of
from core.types import AS_STORED, Region, Stated
from tests.stub_scene import stub_scene


@pytest.fixture
def write(tmp_path):
    def write(field, name="rain.nc", variable="rainrate", units=None):
        attrs = {} if units is None else {"units": units}
        path = tmp_path / name
        field.rename(variable).drop_attrs().assign_attrs(attrs).to_netcdf(path)
        return path

    return write


def fixed(path, error, **given):
    """Read again with each thing that was offered, as whoever presses its button does."""
    for fix in error.fixes:
        reading = Reading(**given)
        if fix.of == "reading":
            changed = replace(reading, **{name: value for name, value in fix.changes.items() if name != "truth"})
        else:
            name = {"input": "stated", "truth": "truth_stated"}[fix.of]
            changed = replace(reading, **{name: replace(getattr(reading, name), **fix.changes)})
        yield fix, scene_of(changed, path)


def test_units_that_are_missing_can_be_stated(write):
    coarse = stub_scene().input
    path = write(coarse)
    with pytest.raises(UnitsError, match="has no units") as refused:
        open_scene(path)
    assert [fix.title for fix in refused.value.fixes][:2] == ["Read it in mm h-1", "Read it in kg m-2 s-1"]
    _, first = next(fixed(path, refused.value))
    np.testing.assert_allclose(first.input, coarse)
    assert 'units stated by hand: "mm h-1"' in first.source and first.understood.units == "mm h-1"


def test_an_amount_without_a_period_is_offered_the_spacing_of_its_times_first(write):
    amounts = stub_scene(times=3).input  # every 2 minutes
    path = write(amounts, units="mm")
    with pytest.raises(UnitsError, match="accumulation without a period") as refused:
        open_scene(path)
    fix, scene = next(fixed(path, refused.value))
    assert fix.title == "Take it as what fell in 2 min" and scene.understood.minutes == 2
    np.testing.assert_allclose(scene.input, amounts.isel(time=[0]) * 30, rtol=1e-6)
    with open_source(path, stated=Stated(minutes=2.0)) as source:
        start, end = source.period(1)
        assert end == amounts["time"].values[1] and end - start == np.timedelta64(2, "m")


def test_totals_since_the_start_are_told_apart_by_whoever_knows(write):
    """Totals of 1, 3, 7 mm, then anew 2, 2 mm, 2 minutes apart: 2, 4, 2, 0 mm fell; before the first nobody knows."""
    shape = stub_scene(times=5).input
    totals = np.array([1.0, 3.0, 7.0, 2.0, 2.0])[:, None, None] * np.linspace(1, 2, shape[0].size).reshape(
        shape[0].shape
    )
    path = write(shape.copy(data=totals.astype(np.float32)), units="mm")
    with pytest.raises(UnitsError) as refused:
        open_scene(path)
    assert [fix.title for fix in refused.value.fixes][1] == "Take it as totals since the start"
    with open_source(path, stated=replace(AS_STORED, **refused.value.fixes[1].changes)) as source:
        np.testing.assert_array_equal(source.times, shape["time"].values[1:])
        assert source.period(0) == tuple(shape["time"].values[:2])
        rates = source.read(slice(None)).values
        np.testing.assert_allclose(
            rates / (30 * totals[:1]), np.broadcast_to([[[2]], [[4]], [[2]], [[0]]], rates.shape), rtol=2e-6
        )
        for index in range(4):
            np.testing.assert_array_equal(source.read(index).values[0], rates[index])
        assert any("totals since the start" in line for line in source.describe())


@pytest.mark.parametrize(
    ("stated", "units", "times", "kind", "words"),
    [
        (Stated(totals=True), "mm", 1, TimeError, "is stated to hold totals since the start, and has units"),
        (Stated(totals=True), "mm/h", 3, TimeError, 'units "mm/h" and times: 3; expected amounts'),
        (Stated(totals=True, minutes=5.0), "mm", 3, SpecError, "both totals and minutes=5 are stated"),
    ],
)
def test_totals_of_rates_of_one_time_or_of_a_length_are_refused(write, stated, units, times, kind, words):
    with pytest.raises(kind, match=words):
        open_source(write(stub_scene(times=times).input, units=units), stated=stated)


def test_a_variable_beside_totals_is_of_the_same_times(write, tmp_path):
    rain = stub_scene(times=3).input.rename("rainnc").drop_attrs()
    rain.attrs["units"] = "mm"
    rain.to_dataset().assign(cape=rain.copy(data=rain.values + 1).assign_attrs(units="J kg-1")).to_netcdf(
        tmp_path / "w.nc"
    )
    scene = open_scene(tmp_path / "w.nc", time=1, stated=Stated(totals=True))
    (cape,) = scene.channels.read(["cape"])
    np.testing.assert_array_equal(cape["time"].values, rain["time"].values[2:])
    np.testing.assert_allclose(cape.values, rain.values[2:] + 1, rtol=1e-6)


def test_negative_values_can_be_taken_as_missing(write):
    rain = stub_scene().input
    values = rain.values.copy()
    values[0, 0, 0] = -3
    path = write(rain.copy(data=values), units="mm h-1")
    with pytest.raises(UnitsError, match="negative values") as refused:
        open_scene(path)
    ((_, scene),) = fixed(path, refused.value)
    assert np.isnan(scene.input.values[0, 0, 0]) and np.isnan(scene.input.values).sum() == 1


def test_a_field_off_the_grid_is_regridded_or_averaged_as_offered(write):
    scene = stub_scene()
    path = write(scene.truth, units="mm h-1")
    with pytest.raises(GridError) as refused:
        open_scene(path)
    (average, averaged), (regrid, regridded) = fixed(path, refused.value)
    assert average.title == "Average it by 10: a fine field" and averaged.origin == "perfect model"
    np.testing.assert_allclose(averaged.input, scene.input, rtol=1e-5)
    assert regrid.changes == {"regrid": True} and regridded.understood.regridded


@pytest.mark.parametrize(("rows", "columns", "kind"), [(-0.5, -0.5, "south-west corners"), (0.0, 0.5, "east edges")])
def test_a_truth_that_gives_corners_is_moved_by_half_a_cell(write, rows, columns, kind):
    scene = stub_scene(shape=(60, 80))
    truth = scene.truth.assign_coords(lat=scene.truth.lat + rows * 0.01, lon=scene.truth.lon + columns * 0.01)
    coarse, fine = write(scene.input, "coarse.nc", units="mm h-1"), write(truth, "fine.nc", units="mm h-1")
    with pytest.raises(GridError, match="shifted") as refused:
        open_scene(coarse, truth=fine)
    fix = next(fix for fix in refused.value.fixes if kind in fix.title)
    assert fix.of == "truth" and len(refused.value.fixes) == (4 if rows else 2)
    moved = open_scene(coarse, truth=fine, truth_stated=replace(AS_STORED, **fix.changes))
    np.testing.assert_allclose(moved.truth, scene.truth)
    assert any("moved by hand" in line for line in moved.source)


def test_other_offsets_offer_nothing(write):
    scene = stub_scene()
    truth = scene.truth.assign_coords(lat=scene.truth.lat + 0.003)
    coarse, fine = write(scene.input, "coarse.nc", units="mm h-1"), write(truth, "fine.nc", units="mm h-1")
    with pytest.raises(GridError, match="shifted") as refused:
        open_scene(coarse, truth=fine)
    assert refused.value.fixes == ()


def test_what_is_to_be_stated_of_the_truth_is_offered_for_the_truth(write):
    scene = stub_scene()
    coarse, fine = write(scene.input, "coarse.nc", units="mm h-1"), write(scene.truth, "fine.nc")
    with pytest.raises(UnitsError) as refused:
        open_scene(coarse, truth=fine)
    assert {fix.of for fix in refused.value.fixes} == {"truth"}
    stated = replace(AS_STORED, **refused.value.fixes[0].changes)
    np.testing.assert_allclose(open_scene(coarse, truth=fine, truth_stated=stated).truth, scene.truth)


def test_a_variable_of_the_truth_is_not_offered_as_one_of_the_input(write):
    coarse, fine = stub_scene().input, stub_scene().truth
    input_, truth = write(coarse, units="mm h-1"), write(fine, "fine.nc", variable="u10", units="m s-1 of wind")
    with pytest.raises(InputError, match="fine.nc has no variable") as refused:
        open_scene(input_, truth=truth)
    assert refused.value.fixes == () and refused.value.remedy.startswith("Leave in the truth's file only the field")


def test_a_truth_without_times_is_told_as_one(write, tmp_path):
    scene = stub_scene()
    fine = write(scene.truth.isel(time=0, drop=True), "fine.nc", units="mm h-1")
    with pytest.raises(TimeError, match=r"do not overlap: .* UTC, fine\.nc holds frame 1, no time given\. "):
        open_scene(write(scene.input, units="mm h-1"), truth=fine)


def test_a_file_without_a_field_of_that_name_offers_those_that_it_has(write):
    path = write(stub_scene().input, variable="q")
    with pytest.raises(InputError) as refused:
        open_source(path)
    assert [fix.changes for fix in refused.value.fixes] == [{"variable": "q"}]
    with pytest.raises(InputError) as again:
        open_source(path, variable="q")
    assert again.value.fixes[0].changes == {"units": "mm h-1"}
    with open_source(path, variable="q", stated=Stated(units="mm h-1")) as source:
        assert source.quantity.name == "precip"


def test_a_region_beside_the_data_offers_all_of_them(write):
    path = write(stub_scene().input, units="mm h-1")
    with pytest.raises(EngineError, match="lies outside") as refused:
        open_scene(path, region=Region("far", 0.0, 1.0, 0.0, 1.0))
    assert refused.value.fixes[0].changes == {"region": None}


def test_orientation_and_longitudes_are_told_as_stored(write):
    rain = stub_scene().input
    turned = rain.isel(lat=slice(None, None, -1)).assign_coords(lon=rain.lon + 360)
    understood = open_scene(write(turned, units="mm h-1")).understood
    assert understood.north_first and understood.turned
    plain = open_scene(write(rain, "plain.nc", units="mm h-1")).understood
    assert not plain.north_first and not plain.turned and plain.dated


def test_a_session_keeps_what_was_stated(write, tmp_path):
    path = write(stub_scene().input)
    reading = Reading(
        stated=Stated("mm h-1", 2.0, north=0.5, negative_missing=True, totals=True), truth_stated=Stated(minutes=0.0)
    )
    saved = save_session(SavedSession(input=Reference(path), reading=reading), tmp_path / "s.json")
    assert open_session(saved).reading == reading

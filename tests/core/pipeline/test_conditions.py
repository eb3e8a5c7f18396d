"""What networks are shown in a run: further variables of the input file, and gauges, where their cards say so."""

from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr

from core.covariates import covariate_fields
from core.errors import InputError, ModelError, SpecError, UnitsError
from core.grid import upsample
from core.io import open_run, open_scene, save_run
from core.io.gauged import SURROUNDINGS
from core.pipeline import check
from core.pipeline.estimate import estimate
from core.pipeline.places import Lattice
from core.pipeline.prepare import prepare
from core.pipeline.window import HALO
from core.sampling.settings import AUTO
from core.types import Region, RunSpec
from tests.core.pipeline.test_run import finish
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import observed, stub_scene

SPEC = RunSpec("stub", None, "stub-downscale", members=2, steps=4, conservation="off")
CASCADE = replace(SPEC, corrector="stub-correct")
CHANNELS = {
    "northward": {"units": "Pa", "mean": 36.0, "sd": 0.5},
    "eastward_wind": {"units": "m s-1", "mean": -97.0, "sd": 2.0},
}
BOX = Region("box", 35.4, 35.9, -97.5, -97.0)
ROW, COLUMN, RATE = 33, 47, 20.0


class Shown(StubModel):
    """The stub, which looks at the coarse field alone, keeping the conditions it was shown."""

    def __init__(self, stage="downscale", factor=10, **card):
        super().__init__(stage, factor)
        self.card = replace(self.card, **card)
        self.shown = []

    def denoise(self, x, sigma, condition):
        self.shown.append(condition)
        return super().denoise(x, sigma, condition)


class Copies(Shown):
    """A network that answers one of its channels, whatever it is asked."""

    def __init__(self, channel, **card):
        super().__init__(**card)
        self.channel = channel

    def denoise(self, x, sigma, condition):
        self.shown.append(condition)
        return condition[:, self.channel : self.channel + 1 or None]


@pytest.fixture
def file(tmp_path):
    """Rain on 0.01 degrees with two fields beside it that are linear in latitude and in longitude."""
    y, x = np.round(35.005 + 0.01 * np.arange(200), 10), np.round(-97.995 + 0.01 * np.arange(220), 10)
    times = np.array(["2019-06-10T00:00", "2019-06-10T00:30"], "M8[ns]")
    rain = np.random.default_rng(0).gamma(0.3, 5.0, (2, 200, 220)).astype("f4")
    shape, dims = rain.shape, ("time", "lat", "lon")
    fields = {
        "precip_rate": (dims, rain, {"units": "mm h-1"}),
        "northward": (dims, np.broadcast_to(y[:, None], shape).astype("f4"), {"units": "Pa"}),
        "u10": (dims, np.broadcast_to(x, shape).astype("f4"), {"units": "m s-1", "standard_name": "eastward_wind"}),
    }
    degrees = {"lat": ("lat", y, {"units": "degrees_north"}), "lon": ("lon", x, {"units": "degrees_east"})}
    xr.Dataset(fields, {"time": times, **degrees}).to_netcdf(tmp_path / "weather.nc")
    return tmp_path / "weather.nc"


def changed(file, **variables):
    with xr.open_dataset(file) as dataset:
        held = dataset.load()
    held.assign({name: change(held[name]) for name, change in variables.items()}).to_netcdf(file)


def scene_of(file, **settings):
    return open_scene(file, coarsen=10, region=BOX, halo=8, **{"time": "all", **settings})


# further variables of the input file


def test_every_stage_is_shown_linear_fields_exactly_after_its_covariates(file):
    names = ("hour_cyclical", "latitude")
    models = {
        "stub-correct": Shown("correct", 1, covariates=names, channels=CHANNELS),
        "stub-downscale": Shown(covariates=names, channels=CHANNELS),
    }
    scene = scene_of(file)
    work = prepare(CASCADE, scene, {m.card.stage: m for m in models.values()}, HALO, "cpu")
    time = scene.input.time.values[1]
    for stage, grid in zip((work.corrector, work.downscaler, work.oracle), "cff", strict=True):
        latitude, longitude = Lattice.of(work.layout.input if grid == "c" else work.layout.fine).degrees(stage.window)
        told = covariate_fields(names, latitude, longitude, time)
        cells = np.zeros((1, stage.window.rows.cells.size, stage.window.columns.cells.size), np.float32)
        condition, base, _ = stage._encode(cells, time)
        shown = torch.cat([condition, *stage._beside(time, condition, base)], 1)[0]
        torch.testing.assert_close(shown[1:4], torch.from_numpy(told))
        # Beyond the outermost cells' centres the field goes on as it is there.
        y, x = (np.clip(at, *scene.input[dim].values[[0, -1]]) for at, dim in ((latitude, "lat"), (longitude, "lon")))
        np.testing.assert_allclose(shown[4], (y - 36.0) / 0.5, atol=1e-4)
        np.testing.assert_allclose(shown[5], (x + 97.0) / 2.0, atol=1e-4)


def test_a_run_is_made_with_them_and_says_so(file, tmp_path):
    model = Shown(channels=CHANNELS)
    run, _ = finish(SPEC, scene_of(file), {"stub-downscale": model})
    assert {condition.shape[1] for condition in model.shown} == {1 + 2}
    record = {
        "northward": {"variable": "northward", "units": "Pa"},
        "eastward_wind": {"variable": "u10", "units": "m s-1"},
    }
    assert run.provenance["channels"] == {"downscale": record}
    save_run(run, tmp_path / "run.nc")
    assert open_run(tmp_path / "run.nc").provenance["channels"] == {"downscale": record}


def test_each_time_has_its_own_values(file):
    later = np.array([0, 5], "f4")[:, None, None]
    changed(file, u10=lambda u: (u * 0 - 97 + later).assign_attrs(u.attrs))
    model = Shown(channels={"u10": {"units": "m s-1", "mean": -97.0, "sd": 1.0}})
    finish(SPEC, scene_of(file), {"stub-downscale": model}, workers=1)
    values = [condition[:, 1].unique().tolist() for condition in model.shown]
    assert [0.0] in values and [5.0] in values and all(len(each) == 1 for each in values)


def test_beyond_the_data_the_outermost_cells_repeat(file):
    scene = open_scene(file, coarsen=10)
    model = Shown(channels=CHANNELS)
    work = prepare(SPEC, scene, {"downscale": model}, HALO, "cpu")
    window, shown = work.downscaler.window, work.downscaler.channels[scene.input.time.values[0]][0, 0]
    latitude, _ = Lattice.of(work.layout.fine).degrees(window)
    inside = np.clip(latitude[:, 0], float(scene.input.lat[0]), float(scene.input.lat[-1]))
    assert latitude[0, 0] < 35
    np.testing.assert_allclose(shown[:, 0], (inside - 36.0) / 0.5, atol=1e-4)


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (
            lambda d: d.drop_vars("u10"),
            InputError,
            '"stub-downscale" is shown eastward_wind beside precipitation rate; weather.nc has no',
        ),
        (
            lambda d: d.assign(u10=d.u10.assign_attrs(units="knots")),
            UnitsError,
            'in "m s-1"; found u10 in "knots" in weather.nc',
        ),
        (
            lambda d: d.assign(u10=d.u10.where(d.lat < 36.1)),
            InputError,
            "eastward_wind has .* missing values on the cells",
        ),
    ],
)
def test_an_input_without_what_is_shown_is_refused_before_any_sampling(file, change, error, says):
    with xr.open_dataset(file) as dataset:
        held = dataset.load()
    change(held).to_netcdf(file)
    model = Shown(channels=CHANNELS)
    with pytest.raises(error, match=says) as refused:
        finish(SPEC, scene_of(file), {"stub-downscale": model})
    assert refused.value.remedy and not model.shown


def test_another_spelling_of_the_unit_is_the_same_unit(file):
    changed(file, u10=lambda u: u.assign_attrs(units="m/s"))
    check(SPEC, scene_of(file), models={"stub-downscale": Shown(channels=CHANNELS)})


def test_gaps_outside_of_what_the_network_sees_are_no_matter(file):
    changed(file, u10=lambda u: u.where(u.lat < 36.8))
    model = Shown(channels=CHANNELS)
    finish(SPEC, scene_of(file), {"stub-downscale": model})
    assert model.shown


def test_a_scene_that_came_from_no_file_is_refused():
    with pytest.raises(ModelError, match="stub came from no file that could hold it"):
        check(SPEC, stub_scene(), models={"stub-downscale": Shown(channels=CHANNELS)})


# gauges as channels


@pytest.mark.parametrize("halo", [(0, 0, 0, 0), (3, 1, 2, 6)])
def test_a_network_that_answers_its_mask_lifts_the_gauges_pixels_and_no_other(halo):
    scene = observed(stub_scene(halo=halo), (ROW, COLUMN, RATE), (7, 70, 0.0))
    run, _ = finish(SPEC, scene, {"stub-downscale": Copies(-1, observations=True)})
    base = upsample(run.input, 10, "nearest").values
    roots = np.sqrt(run.downscaled.values) - np.sqrt(base)
    lifted = np.argwhere(roots[0, 0] > 0.5)
    assert sorted(lifted.tolist()) == [[7, 70], [ROW, COLUMN]]
    np.testing.assert_allclose(roots[..., lifted[:, 0], lifted[:, 1]], 1, atol=1e-4)
    roots[..., lifted[:, 0], lifted[:, 1]] = 0
    assert np.abs(roots).max() < 1e-3


def test_a_network_that_answers_the_value_gives_the_reading_back():
    scene = observed(stub_scene(halo=(2, 2, 2, 2), times=2), (ROW, COLUMN, RATE), times=slice(1, 2))
    models = stub_models() | {"stub-downscale": Copies(-2, observations=True)}
    run, _ = finish(CASCADE, scene, models)
    for field in (run.downscaled, run.oracle):
        assert field.values[:, 1, ROW, COLUMN] == pytest.approx(RATE, rel=1e-4)
        assert not np.isclose(field.values[:, 0, ROW, COLUMN], RATE).any()
    np.testing.assert_allclose(
        run.downscaled.values[:, 0], upsample(run.corrected, 10, "nearest").values[:, 0], rtol=1e-4, atol=1e-6
    )


def test_gauges_outside_the_region_that_the_network_sees_are_shown_too():
    scene = observed(stub_scene(halo=(SURROUNDINGS,) * 4), (-5, 20, RATE))
    model = Copies(-1, observations=True)
    finish(SPEC, scene, {"stub-downscale": model})
    assert {condition[:, -1].sum().item() for condition in model.shown} == {1.0}


def test_without_gauges_the_channels_are_zero():
    model = Shown(observations=True)
    run, _ = finish(SPEC, stub_scene(), {"stub-downscale": model})
    assert {condition.shape[1] for condition in model.shown} == {1 + 2}
    assert not any(condition[:, -2:].any() for condition in model.shown)
    assert run.provenance["gauges"] == {}


def test_gauges_that_are_shown_do_not_draw_unless_that_is_asked_for():
    scene = stub_scene()
    seen = observed(scene, (ROW, COLUMN, RATE))
    free, shown, both = (
        finish(replace(SPEC, guidance=guidance, steps=10), each, {"stub-downscale": Shown(observations=True)})[0]
        for each, guidance in ((scene, AUTO), (seen, AUTO), (seen, "tweedie"))
    )
    # The stub does not look at what it is shown, so only guidance can move it.
    np.testing.assert_array_equal(shown.downscaled.values, free.downscaled.values)
    assert np.abs(both.downscaled.values[..., ROW, COLUMN] - RATE).max() < 1.0
    record = {key: [run.provenance["gauges"][key] for run in (shown, both)] for key in ("shown_to_network", "guidance")}
    assert record == {"shown_to_network": [True, True], "guidance": ["none", "tweedie"]}


def test_other_models_are_drawn_as_before_and_auto_is_the_usual_way():
    seen = observed(stub_scene(), (ROW, COLUMN, RATE))
    auto, named = (finish(replace(SPEC, guidance=guidance), seen)[0] for guidance in (AUTO, "tweedie"))
    np.testing.assert_array_equal(auto.downscaled.values, named.downscaled.values)
    assert auto.provenance["gauges"] == named.provenance["gauges"]
    assert auto.provenance["gauges"]["guidance"] == "tweedie"


def test_a_model_that_answers_directly_can_be_shown_gauges_but_not_drawn_by_them():
    seen = observed(stub_scene(), (ROW, COLUMN, RATE))
    models = {"stub-downscale": Copies(-2, observations=True, prediction="direct")}
    run, _ = finish(SPEC, seen, models)
    assert run.downscaled.values[..., ROW, COLUMN] == pytest.approx(RATE, rel=1e-4)
    with pytest.raises(SpecError, match="answers directly") as refused:
        check(replace(SPEC, guidance="sda"), seen, models=models)
    assert "guidance auto" in refused.value.remedy


def test_gauges_that_are_only_shown_cost_no_gradients():
    seen = observed(stub_scene(), (ROW, COLUMN, RATE))
    models = {"stub-downscale": Shown(observations=True)}
    shown, drawn = (
        estimate(replace(SPEC, guidance=guidance), seen, models=models).flop for guidance in (AUTO, "tweedie")
    )
    assert drawn == 3 * shown


# neither


def test_a_model_that_is_told_nothing_more_sees_its_coarse_field_alone_to_the_last_bit():
    scene, model = observed(stub_scene(halo=(3, 1, 2, 6)), (ROW, COLUMN, RATE)), Shown()
    work = prepare(replace(SPEC, guidance=AUTO), scene, {"downscale": model}, HALO, "cpu")
    stage, time = work.downscaler, scene.input.time.values[0]
    coarse = work.layout.fine_patch.values[:1]
    list(stage.draw(coarse, (0,), time))
    rows, columns = stage.window.rows, stage.window.columns
    condition, _ = model.encode(torch.from_numpy(coarse[:, rows.cells[:, None], columns.cells])[:, None])
    assert stage.channels == {} and stage.shown == {}
    for shown in model.shown:
        assert torch.equal(shown, condition[..., rows.encoded, columns.encoded])

"""A run in whatever terms its model sees fields: monthly statistics found by coordinate, and the answer in canonical units."""

from dataclasses import asdict, replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from core.errors import GridError, TimeError
from core.grid import as_field, coarsen, upsample
from core.io import open_scene
from core.models.card import ModelCard
from core.models.model import Model
from core.models.residual import ResidualSpace
from core.pipeline.conserve import block_means
from core.training.gridded import climate_of
from core.transforms import Linear, Sqrt
from core.types import Region, RunSpec
from tests.core.pipeline.test_run import finish
from tests.stub_model import StubCard, StubModel
from tests.stub_scene import observed, stub_scene

FACTOR = 5
Y, X = 48 + 0.25 * np.arange(40), -6 + 0.25 * np.arange(60)
SPEC = RunSpec("made", None, "still", members=2, steps=3, conservation="off")
INNER = Region("inner", 50.5 - 0.125, 55.5 - 0.125, -2.25 - 0.125, 5.25 - 0.125)


class Still:
    """A network that answers 0 wherever it is asked: the result is what its base alone makes."""

    def __init__(self):
        self.network, self.asked = SimpleNamespace(stride=4), 0

    def __call__(self, x, sigma, condition):
        self.asked += 1
        return torch.zeros_like(x)


@pytest.fixture(scope="module")
def hours():
    """Two days of March and two of April, of cells that vary each in a way of its own."""
    random = np.random.default_rng(3)
    march, april = (
        np.datetime64(f"2019-{month}-01", "ns") + 6 * np.arange(8) * np.timedelta64(1, "h") for month in ("03", "04")
    )
    mean, sd = random.normal(280, 6, (2, 1, 40, 60)), random.uniform(0.5, 3, (2, 1, 40, 60))
    values = mean + sd * random.standard_normal((2, 8, 40, 60))
    return as_field(values.reshape(16, 40, 60), variable="t2m", y=Y, x=X, times=np.concatenate([march, april]))


@pytest.fixture(scope="module")
def path(hours, tmp_path_factory):
    file = tmp_path_factory.mktemp("hours") / "hours.nc"
    hours.to_netcdf(file)
    return file


def model_of(climate=None, *, transform=None, factor=FACTOR, network=None, **settings):
    card = ModelCard(
        **asdict(StubCard("still", "downscale", factor, coarse_step_degrees=1.25, variable="t2m", covariates=[]))
    )
    space = ResidualSpace(transform or Linear(0.0, 1.0), factor, 0.2, 1.0, **settings)
    return Model(card, (network or Still(),), space, climate)


def scene_of(path, **settings):
    return open_scene(path, coarsen=FACTOR, factor=FACTOR, coarse_step_degrees=1.25, **settings)


@pytest.mark.parametrize("time", [2, 11])
@pytest.mark.parametrize("region", [None, INNER])
def test_the_coarse_departure_is_added_to_each_cells_own_climate(hours, path, time, region):
    statistics = climate_of(hours, "pixel")
    run, _ = finish(SPEC, scene_of(path, time=time, region=region), {"still": model_of(statistics)})
    month = 0 if time < 8 else 1
    mean, sd = (hours[:1].copy(data=values[month][None]) for values in (statistics.mean, statistics.sd))
    departure = (coarsen(hours[[time]], FACTOR) - coarsen(mean, FACTOR).values) / coarsen(sd, FACTOR).values
    fine = upsample(departure.assign_attrs(hours.attrs), FACTOR, "bilinear").values
    expected = hours[[time]].copy(data=mean.values + sd.values * fine)
    chosen = expected.sel(lat=run.downscaled.lat, lon=run.downscaled.lon, method="nearest")
    inside = (slice(None), slice(3, -3), slice(3, -3)) if region is None else ...  # interpolation goes on otherwise
    for member in run.downscaled.values:
        np.testing.assert_allclose(member[inside], chosen.values[inside], rtol=0, atol=2e-3)
    assert np.abs(run.downscaled - run.truth).max() > 0.1


def test_a_corrector_departs_from_the_climate_of_its_own_cells(hours, path):
    coarse = coarsen(hours, FACTOR)
    model = model_of(climate_of(coarse, "pixel"), factor=1)
    model = replace(model, card=replace(model.card, id="still", stage="correct"))
    spec = replace(SPEC, corrector="still", downscaler=None)
    scene = scene_of(path, time=2, region=INNER)
    run, _ = finish(spec, scene, {"still": model})
    np.testing.assert_allclose(run.corrected[0], run.input, atol=1e-3)  # no residual: the field is kept
    run, _ = finish(spec, scene, {"still": replace(model, space=replace(model.space, learn_residuals=False))})
    march = coarse[:8].mean("time").sel(lat=run.input.lat, lon=run.input.lon)
    np.testing.assert_allclose(run.corrected[0, 0], march, atol=1e-3)  # and where fields are learned, the mean one made


def test_the_statistics_are_made_once_for_a_month(hours, path):
    from core.pipeline.prepare import prepare
    from core.pipeline.window import HALO

    model = model_of(climate_of(hours, "domain"))
    stage = prepare(SPEC, scene_of(path, time="all"), {"downscale": model}, HALO, "cpu").downscaler
    assert len(stage.climate) == 16 and len({id(values) for values in stage.climate.values()}) == 2


def test_a_month_without_statistics_is_refused_before_any_sampling(hours, path):
    still = Still()
    model = model_of(climate_of(hours[:8], "domain"), network=still)
    with pytest.raises(TimeError, match="month 4"):
        finish(SPEC, scene_of(path, time=11), {"still": model})
    assert still.asked == 0


@pytest.mark.parametrize("cut", [{"lat": slice(5, None)}, {"lon": slice(None, 40)}])
def test_a_region_without_statistics_is_refused_before_any_sampling_and_one_inside_is_run(hours, path, cut):
    still = Still()
    model = model_of(climate_of(hours.isel(cut), "pixel"), network=still)
    with pytest.raises(GridError, match="statistics cover l"):
        finish(SPEC, scene_of(path), {"still": model})
    assert still.asked == 0
    inside = Region("inside", 50.5 - 0.125, 53 - 0.125, -4.75 - 0.125, -1 - 0.125)
    run, _ = finish(SPEC, scene_of(path, region=inside), {"still": model})
    assert np.isfinite(run.downscaled).all() and still.asked > 0


@pytest.mark.parametrize("settings", [{"instance_norm": True}, {"learn_residuals": False}, {}])
def test_conservation_and_gauges_go_on_as_ever(settings):
    class Gaussian(StubModel):
        """The stub's denoiser in a residual space."""

        space = ResidualSpace(Sqrt(), 10, 0.5, 1.0, **settings)

        def encode(self, coarse, climate=None):
            return self.space.encode(coarse, climate)

        def residual(self, truth, base):
            return self.space.residual(truth, base)

        def decode(self, residual, base, condition=None, members=()):
            return self.space.decode(residual, base)

    models = {"stub-downscale": Gaussian()}
    spec = RunSpec("stub", None, "stub-downscale", members=2, steps=10, conservation="additive")
    run, _ = finish(spec, stub_scene(), models)
    np.testing.assert_allclose(
        block_means(run.downscaled.values, 10), np.broadcast_to(run.input, (2, *run.input.shape)), rtol=1e-4, atol=1e-5
    )
    drawn, _ = finish(replace(spec, conservation="off"), observed(stub_scene(), (33, 47, 20.0)), models)
    assert np.abs(drawn.downscaled.values[..., 33, 47] - 20.0).max() < 1.0


def test_a_dry_input_stays_dry_and_one_that_is_missing_stays_missing():
    class Wild(Still):
        """Answers as it likes."""

        def __call__(self, x, sigma, condition):
            return torch.randn(x.shape, generator=torch.Generator().manual_seed(0)).to(x)

    model = model_of(transform=Sqrt(), factor=10, network=Wild(), instance_norm=True)
    model = replace(model, card=replace(model.card, variable="precip", coarse_step_degrees=0.1))
    scene = stub_scene(truth=False)
    dry = scene.inputs.copy(deep=True)
    dry["precip"][:] = 0
    dry["precip"][0, 2, 3] = np.nan
    run, _ = finish(SPEC, replace(scene, inputs=dry), {"still": model})
    made = run.downscaled.values
    assert np.isnan(made[..., 20:30, 30:40]).all() and np.isnan(made).sum() == 2 * 100
    assert np.nanmin(made) == np.nanmax(made) == 0

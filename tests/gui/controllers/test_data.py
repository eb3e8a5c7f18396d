"""From a path to a scene, with real files and mocked forms."""

from pathlib import Path
from unittest.mock import create_autospec

import numpy as np
import pytest

from core.grid import as_field
from core.models import store
from core.types import Region
from core.units import utc
from gui.controllers import reading
from gui.controllers.data import DataController
from gui.panels.data_panel import DataPanel
from gui.panels.dialogs import FileDialogs
from gui.panels.region_panel import RegionPanel
from gui.panels.time_bar import TimeBar
from gui.session import DataChoice
from gui.views.overview import RegionOverview
from gui.widgets.theme import DARK, LIGHT, palette_of
from tests.core.io.conftest import DATA
from tests.core.io.test_composites import write_odim
from tests.gui.conftest import send, view_of
from tests.stub_model import StubCard, stub_models, temperature_model
from tests.stub_scene import stub_scene


def write(path: Path, field) -> Path:
    field.rename("rainrate").to_netcdf(path)
    return path


@pytest.fixture
def fine(tmp_path):
    """60 x 80 fine cells at three times."""
    return write(tmp_path / "fine.nc", stub_scene(times=3).truth)


@pytest.fixture
def coarse(tmp_path):
    """6 x 8 coarse cells at one time, and their truth."""
    scene = stub_scene()
    return write(tmp_path / "coarse.nc", scene.input), write(tmp_path / "truth.nc", scene.truth)


class Bench:
    """A controller with mocked views and jobs that run when told to."""

    def __init__(self, session, queue, record):
        self.session, self.queue = session, queue
        self.panel, self.region, self.times = (view_of(k) for k in (DataPanel, RegionPanel, TimeBar))
        self.region.overview = create_autospec(RegionOverview, instance=True)
        self.region.palette.return_value = palette_of(LIGHT)
        self.dialogs = view_of(FileDialogs)
        self.notices = record(session.noticed)
        self.controller = DataController(session, queue, self.panel, self.region, self.times, self.dialogs)

    def open(self, *paths):
        self.controller.open_files(list(paths))
        self.queue.work_off()

    def after(self, signal, *values):
        send(signal, *values)
        self.queue.work_off()


@pytest.fixture
def bench(session, queue, record):
    return Bench(session, queue, record)


def test_a_fine_field_is_taken_as_a_perfect_model(bench, fine):
    bench.open(fine)
    scene = bench.session.scene
    assert (scene.origin, scene.factor, scene.input.shape) == ("perfect model", 10, (1, 6, 8))
    assert bench.panel.show_role.call_args.args == ("fine",) and bench.notices.said == []
    assert bench.panel.show_truth.call_args.args == ("in this file",)
    assert bench.times.show_times.call_args.args[0][0] == "2019-06-10 00:00 UTC, 1 of 3"


def test_a_file_without_times_is_given_no_date(bench, tmp_path):
    undated = stub_scene().truth.isel(time=0, drop=True)
    bench.open(write(tmp_path / "undated.nc", undated))
    assert bench.times.show_times.call_args.args[0] == ("frame 1 of 1, no time given",)


def test_the_region_is_shown_snapped_with_its_size_in_km_cells_and_pixels(bench, fine):
    bench.open(fine)
    bench.after(bench.region.region_requested, Region("drawn", 35.12, 35.33, -97.47, -97.21))
    region, size, step = bench.region.show_region.call_args.args
    assert (region.south, region.north, region.west, region.east) == pytest.approx((35.1, 35.4, -97.5, -97.2))
    assert size == "27 x 33 km; 3 x 3 cells; 30 x 30 px" and step == pytest.approx(0.1)


def test_a_coarse_field_is_taken_as_an_input_and_a_second_file_as_its_truth(bench, coarse):
    bench.open(coarse[0])
    assert bench.session.data.role == "coarse" and bench.session.scene.truth is None
    bench.open(*coarse)
    assert bench.session.data.role == "pair" and bench.session.scene.truth.shape == (1, 60, 80)


def test_a_truth_is_added_and_taken_away(bench, coarse):
    bench.open(coarse[0])
    bench.after(bench.dialogs.truth_chosen, coarse[1])
    assert bench.session.scene.truth is not None
    bench.after(bench.panel.truth_removal_requested)
    assert bench.session.scene.truth is None and bench.session.data.role == "coarse"


def test_the_simulated_satellite_is_labelled_and_follows_its_seed(bench, fine):
    bench.open(fine)
    bench.after(bench.panel.simulation_requested, True)
    first = bench.session.scene
    assert first.origin == "simulated satellite"
    bench.after(bench.panel.simulation_seed_requested, 5)
    assert not np.array_equal(bench.session.scene.input, first.input, equal_nan=True)
    bench.after(bench.panel.simulation_requested, False)
    assert bench.session.scene.origin == "perfect model"


def test_another_time_is_read(bench, fine):
    bench.open(fine)
    first = bench.session.scene
    bench.after(bench.times.time_requested, 2)
    assert bench.session.scene.input.time.values[0] > first.input.time.values[0]
    bench.times.show_time.assert_called_with(2)


def test_only_the_last_of_many_requests_is_read(bench, fine, record):
    bench.open(fine)
    scenes = record(bench.session.scene_changed)
    for time in (1, 2, 1, 2):
        send(bench.times.time_requested, time)
    bench.queue.work_off()
    assert len(scenes.said) == 1


def test_the_overview_is_of_another_time_once_nobody_steps_any_more(bench, fine, qtbot):
    bench.open(fine)
    bench.times.playing = False
    pictures = bench.region.overview.set_image
    before = pictures.call_count
    for time in (1, 2):
        bench.after(bench.times.time_requested, time)
    assert pictures.call_count == before, "the next step does not wait for all of the file"
    qtbot.waitUntil(lambda: bool(bench.queue.waiting))
    bench.queue.work_off()
    assert pictures.call_count == before + 1


def test_a_region_outside_the_file_is_refused_with_a_remedy(bench, fine):
    bench.open(fine)
    bench.after(bench.region.region_requested, Region("far", 10, 11, 10, 11))
    (notice,) = bench.notices.said
    assert "outside" in notice.message and notice.remedy and bench.session.scene is None
    assert bench.session.refused
    assert bench.region.show_region.call_args.args == (Region("far", 10, 11, 10, 11), ""), "no size of another region"
    bench.after(bench.region.preset_requested, "whole file")
    assert bench.session.scene is not None


def large(rain):
    """A fine field of 420 x 420 cells from 35 N, 98 W."""
    cells = 0.005 + 0.01 * np.arange(420)
    times = np.array(["2019-06-10"], "datetime64[ns]")
    return as_field(rain[None], variable="precip", y=np.round(35 + cells, 9), x=np.round(-98 + cells, 9), times=times)


def test_a_large_file_opens_on_its_heaviest_rain(bench, tmp_path):
    rain = np.ones((420, 420))
    rain[200:400, 100:300] = 50
    bench.open(write(tmp_path / "large.nc", large(rain)))
    region = bench.session.scene.region
    assert (region.south, region.west) == pytest.approx((37.0, -97.0))
    assert bench.session.scene.input.sizes["lat"] <= 20 + 12


def test_another_theme_paints_the_overview_again(bench, fine):
    bench.open(fine)
    light = bench.region.overview.set_image.call_args.args[0]
    bench.controller.region.repaint(DARK)
    bench.queue.work_off()
    assert not np.array_equal(bench.region.overview.set_image.call_args.args[0], light)


def test_a_large_dry_file_opens_in_its_middle(bench, tmp_path):
    bench.open(write(tmp_path / "dry.nc", large(np.zeros((420, 420)))))
    assert bench.session.data.region.name == "middle"


@pytest.fixture
def warmth(monkeypatch):
    """A file of 2 m temperature, and a model for it."""
    cards = {model.card.id: model.card for model in (*stub_models().values(), temperature_model())}
    monkeypatch.setattr(store, "models", lambda: cards)
    return DATA / "era5_t2m.grib"


def test_temperature_is_taken_as_its_model_takes_it_and_rain_after_it_as_rains(bench, warmth, fine):
    bench.open(warmth)
    scene = bench.session.scene
    assert (scene.variable, scene.origin, scene.factor) == ("t2m", "perfect model", 5)
    assert (scene.input.shape, bench.session.data.coarsen) == ((1, 6, 9), 5)
    assert bench.panel.show_role.call_args.kwargs["satellite"] is False
    assert not [name for name, _ in bench.region.show_presets.call_args.args[0] if "rain" in name]
    bench.open(fine)
    assert (bench.session.scene.factor, bench.session.scene.input.shape) == (10, (1, 6, 8))
    assert bench.panel.show_role.call_args.kwargs["satellite"] is True
    assert bench.notices.said == []


def test_averaged_temperature_is_taken_as_a_coarse_input(bench, warmth, tmp_path):
    bench.open(warmth)
    path = tmp_path / "coarse.nc"
    bench.session.scene.input.to_netcdf(path)
    bench.open(path)
    assert (bench.session.data.role, bench.session.scene.input.shape) == ("coarse", (1, 6, 9))


def test_a_variable_without_a_model_is_told_and_changes_nothing(bench, warmth, fine, monkeypatch):
    bench.open(fine)
    before = bench.session.data
    monkeypatch.setattr(store, "models", lambda: {"stub": StubCard("stub", "downscale", 10)})
    bench.open(warmth)
    assert "no model for 2 m temperature" in bench.notices.said[0].message and bench.session.data == before


def test_a_large_field_that_cannot_be_dry_opens_in_its_middle_as_wide_as_20_coarse_cells(bench, warmth, tmp_path):
    lat, lon = np.arange(-80, 80, 0.25), np.arange(-179, 179, 0.25)
    field = as_field(
        np.full((1, lat.size, lon.size), 280.0),
        variable="t2m",
        y=lat,
        x=lon,
        times=np.array(["2019-03-01"], "datetime64[ns]"),
    )
    field.to_netcdf(tmp_path / "world.nc")
    bench.open(tmp_path / "world.nc")
    region = bench.session.data.region
    assert region.name == "middle" and region.north - region.south == pytest.approx(25)


def test_presets_outside_the_file_cannot_be_chosen(bench, fine):
    bench.open(fine)
    offered = dict(bench.region.show_presets.call_args.args[0])
    assert offered["whole file"] and not offered["Seattle, 200 x 200"]


def test_a_file_that_is_no_field_is_told_and_changes_nothing(bench, fine, tmp_path):
    bench.open(fine)
    before = bench.session.data
    bad = tmp_path / "bad.nc"
    bad.write_text("no field")
    bench.open(bad)
    assert "bad.nc" in bench.notices.said[0].message and bench.session.data == before


def test_the_bundled_storm_opens_as_its_description_says(bench):
    bench.controller.open_storm()
    bench.queue.work_off()
    scene = bench.session.scene
    assert (scene.origin, scene.truth is not None) == ("simulated satellite", True)
    assert bench.session.data == reading.storm_choice()


def test_the_storm_that_is_not_installed_is_no_error(monkeypatch, tmp_path):
    monkeypatch.setattr(reading, "STORM", tmp_path / "storm.toml")
    assert reading.storm_choice() is None


def test_times_say_their_zone():
    assert utc(np.datetime64("2019-06-10T00:34:59")) == "2019-06-10 00:34 UTC"


def test_the_role_is_chosen_again_by_hand(bench, fine):
    bench.open(fine)
    bench.after(bench.panel.role_requested, "coarse")
    assert bench.session.data == DataChoice(input=fine, role="coarse", variable="rainrate")
    assert "0.1" in bench.notices.said[0].message or "grid" in bench.notices.said[0].message


def test_a_field_of_neither_the_models_fine_cells_nor_their_coarse_ones_is_no_perfect_model(bench, tmp_path):
    path, _, _ = write_odim(tmp_path / "europe.h5", rows=90, columns=70)
    bench.open(path)
    assert bench.session.data.role == "coarse"
    (notice,) = bench.notices.said
    assert "has cells of 2 x 2 km; expected the models' grid" in notice.message
    assert [fix.title for fix in notice.fixes] == ["Regrid it to 0.1°"]

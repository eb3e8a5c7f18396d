"""Data on servers, here on the loopback: the same fields as from a file, and no more of them than is asked for."""

import numpy as np
import pytest
import xarray as xr

from core.address import Address, location_of
from core.errors import InputError
from core.io import open_scene, open_session, open_source, save_session, session_file
from core.io import remote as remote_data
from core.io.remote import values_digest
from core.io.session_file import Reference, SavedSession, check_reference
from core.types import Region
from tests.core.io.servers import dap_server, file_server, silent_server

pytestmark = pytest.mark.filterwarnings("ignore:Consolidated metadata", "ignore:'cgi' is deprecated")
PART = Region("part", 35.1, 35.3, -97.9, -97.6)


@pytest.fixture
def rain(tmp_path):
    """Two times of 60 x 80 cells, in a file and as a Zarr store of 20 x 20 chunks."""
    values = np.random.default_rng(1).gamma(0.5, 4.0, (2, 60, 80)).astype(np.float32)
    dataset = xr.Dataset(
        {"rain": (("time", "lat", "lon"), values, {"units": "mm h-1", "standard_name": "rainfall_rate"})},
        coords={
            "time": (
                "time",
                np.array([0.0, 30.0]),
                {"units": "minutes since 2019-06-10 00:00:00", "standard_name": "time"},
            ),
            "lat": ("lat", 35.005 + 0.01 * np.arange(60), {"units": "degrees_north", "standard_name": "latitude"}),
            "lon": ("lon", -97.995 + 0.01 * np.arange(80), {"units": "degrees_east", "standard_name": "longitude"}),
        },
    )
    folder = tmp_path / "served"
    folder.mkdir()
    dataset.to_netcdf(tmp_path / "rain.nc")
    for version in (2, 3):
        dataset.to_zarr(
            folder / f"rain{version}.zarr",
            zarr_format=version,
            consolidated=True,
            encoding={"rain": {"chunks": (1, 20, 20)}},
        )
    return dataset, tmp_path / "rain.nc", folder


def assert_alike(address, path):
    """Fields, times and places of the address are those of the file."""
    with open_source(address) as served, open_source(path) as local:
        for time in (0, 1):
            xr.testing.assert_identical(served.read(time, PART), local.read(time, PART))
        assert served.describe()[1:4] == local.describe()[1:4]


@pytest.mark.parametrize("version", [2, 3])
def test_a_group_of_a_served_store_is_read_as_the_file_is(rain, version):
    dataset, path, folder = rain
    tree = xr.DataTree.from_dict({"/model/surface": dataset})
    tree.to_zarr(folder / "tree.zarr", zarr_format=version, consolidated=True)
    with file_server(folder) as (address, _), open_source(location_of(f"{address}/tree.zarr")) as served:
        assert served.variable == "model/surface/rain"
        with open_source(path) as local:
            xr.testing.assert_identical(served.read(1, PART), local.read(1, PART))


@pytest.mark.parametrize("version", [2, 3])
def test_zarr_over_http_is_read_as_the_file_is_and_only_the_regions_chunks_are_fetched(rain, version):
    _, path, folder = rain
    with file_server(folder) as (address, asked):
        assert_alike(f"{address}/rain{version}.zarr", path)
        chunks = {name for name in asked if "/rain/" in name and not name.endswith((".json", ".zarray", ".zattrs"))}
        assert len(chunks) == 2 * 2 * 2  # of 24: rows 10 to 30, columns 10 to 40
        assert not any(name.endswith(("/rain/c/0/2/3", "/rain/0.2.3")) for name in chunks)


def test_zarr_in_a_public_bucket_is_read_without_credentials(rain, monkeypatch):
    _, path, folder = rain
    for name in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    with file_server(folder.parent) as (address, _):
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
        assert_alike("s3://served/rain3.zarr", path)


def test_opendap_is_read_as_the_file_is_and_asked_for_the_region_alone(rain):
    dataset, path, _ = rain
    with dap_server(dataset, "rain") as (address, asked):
        assert_alike(address, path)
        fields = [query for query in asked if ".dods" in query and "rain" in query.partition("?")[2]]
        assert fields and not any("rain%5B0:1:1%5D" in query or query.endswith("?rain") for query in fields)


def test_a_scene_of_an_address_is_that_of_the_file_and_says_what_was_hashed(rain):
    _, path, folder = rain
    local = open_scene(path, coarsen=10)
    with file_server(folder) as (address, _):
        served = open_scene(f"{address}/rain3.zarr", coarsen=10)
    np.testing.assert_array_equal(served.input, local.input)
    np.testing.assert_array_equal(served.truth, local.truth)
    assert served.input_sha256 == values_digest(served.input) == values_digest(local.input)
    assert any("input_sha256 is of the values" in line for line in served.source)


def test_the_digest_of_values_follows_values_and_coordinates(rain):
    field = open_scene(rain[1], coarsen=10).input
    other = field.copy(data=field.values + np.float32(1e-3))
    moved = field.assign_coords(lat=field.lat + 0.1)
    assert len({values_digest(each) for each in (field, other, moved)}) == 3
    assert values_digest(field) == values_digest(field.copy(deep=True))


def test_a_session_names_an_address_and_refuses_data_of_another_structure(rain, tmp_path):
    dataset, _, folder = rain
    with file_server(folder) as (address, _):
        named = Address(f"{address}/rain3.zarr")
        path = save_session(SavedSession(input=Reference(named)), tmp_path / "session.json")
        reference = open_session(path).input
        assert reference.path == named and check_reference(reference) == named
        dataset.isel(time=[0]).to_zarr(folder / "rain3.zarr", mode="w", zarr_format=3, consolidated=True)
        with pytest.raises(InputError, match="has changed since"):
            check_reference(reference)
    assert session_file.is_session(path)


@pytest.mark.parametrize("ending", ["/nothing.zarr", "/rain.nc", "/"])
def test_what_is_neither_kind_is_refused_with_what_is_expected(rain, ending):
    with file_server(rain[2].parent) as (address, _), pytest.raises(InputError, match="neither an OPeNDAP") as refusal:
        open_source(address + ending)
    assert "download a plain file" in refusal.value.remedy


def test_a_server_that_is_not_there_is_refused():
    for address in ("http://127.0.0.1:9/rain.zarr", "s3://bucket/rain.zarr"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
            patch.setattr(remote_data, "ATTEMPTS", 0)
            with pytest.raises(InputError, match="did not answer") as refusal:
                open_source(address)
        assert "network" in refusal.value.remedy


def test_a_server_that_never_answers_is_left_after_the_time_limit(monkeypatch):
    monkeypatch.setattr(remote_data, "CONNECT", 0.2)
    with silent_server() as address, pytest.raises(InputError, match="timed out"):
        open_source(address)


def test_a_server_that_goes_away_while_it_is_read_is_told(rain, monkeypatch):
    monkeypatch.setattr(remote_data, "ATTEMPTS", 0)
    with file_server(rain[2]) as (address, _):
        source = open_source(f"{address}/rain3.zarr")
    with source, pytest.raises(InputError, match="did not answer"):
        source.read(0)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("http://host/a.zarr", Address),
        ("S3://bucket/a", Address),
        ("data/a.nc", type(location_of("a"))),
        ("C:/data/a.nc", type(location_of("a"))),
    ],
)
def test_an_address_is_told_from_a_path(name, kind):
    assert type(location_of(name)) is kind
    assert str(location_of(Address("https://host/x/a.zarr?key=1"))) == "https://host/x/a.zarr?key=1"
    assert Address("https://host/x/a.zarr/?key=1").name == "a.zarr" and Address("https://host").name == "host"

"""A file opened lazily: what it holds, and fields cut from it in canonical form."""

from dataclasses import dataclass
from types import TracebackType
from typing import Self

import numpy as np
import xarray as xr

from core.address import Address, Location
from core.errors import GridError, TimeError, UnitsError
from core.grid.lattice import Grid, as_field, grid_from_axes
from core.grid.projection import crs_of, locate, project_box
from core.grid.region import box, window
from core.io.axes import Placement
from core.io.digest import sha256_of
from core.io.fixes import fixes_of_units
from core.io.further import Further, further_of
from core.io.opened import Opened
from core.io.recognise import truncated
from core.io.remote import unreachable
from core.io.stored import read_stored, without_flags
from core.io.times import Times
from core.languages import Sentence
from core.types import AS_STORED, Region, Stated, Variable
from core.units import numbered, span, to_canonical

CLUTTER = "probable clutter, set to missing"
"""How the line ends that says so of values over a variable's limit."""
BAND_ROWS = 500
"""Rows of a chunked file that an overview reads at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One variable of a file, read on demand.

    Attributes:
        path: the file, store or address.
        variable: the variable's name in the file.
        variables: every name that could be read instead.
        quantity: what it is (``core.types.VARIABLES``).
        units: as the file states them, or somebody instead.
        stated: what somebody said of it.
    """

    path: Location
    variable: str
    variables: tuple[str, ...]
    quantity: Variable
    units: str
    _opened: Opened
    _array: xr.DataArray
    _placement: Placement
    _times: Times
    stated: Stated = AS_STORED

    @property
    def further(self) -> tuple[Further, ...]:
        """Every gridded variable of the file, this one among them."""
        return further_of(self._opened.data)

    @property
    def kind(self) -> str:
        """The format, for people: "NetCDF", "IMERG V07", "MRMS GRIB2", ..."""
        return self._opened.kind

    @property
    def times(self) -> np.ndarray:
        """Times as the file states them, datetime64[ns], ascending."""
        return self._times.values

    @property
    def interval(self) -> np.timedelta64 | None:
        """How long a value stands for, or None for instants."""
        return self._times.interval

    @property
    def dated(self) -> bool:
        """Whether the file says of when its frames are."""
        return self._times.dated

    @property
    def grid(self) -> Grid:
        """The cells of the whole file."""
        place = self._placement
        return grid_from_axes(place.y.axis, place.x.axis, place.projected)

    @property
    def bounds(self) -> Region:
        """The whole file, by its outer edges."""
        place = self._placement
        return box("all of it", place.y.axis, place.x.axis, *self.everywhere(), projected=place.projected)

    @property
    def placement(self) -> Placement:
        """Where the cells lie, and where in the file."""
        return self._placement

    @property
    def where(self) -> str:
        """File and variable, for messages."""
        return Sentence("{variable} in {file}", variable=self.variable, file=self.path.name)

    def period(self, index: int) -> tuple[np.datetime64, np.datetime64]:
        """Start and end of the time that a frame stands for; equal for instants."""
        return self._times.starts[index], self._times.ends[index]

    def periods(self, frames: slice) -> np.ndarray | None:
        """``period`` of several frames, (time, 2); None for instants."""
        if self.interval is None:
            return None
        return np.stack([self._times.starts[frames], self._times.ends[frames]], axis=1)

    def everywhere(self) -> tuple[slice, slice]:
        """All rows and columns."""
        return slice(0, self._placement.y.size), slice(0, self._placement.x.size)

    def window(self, region: Region | None) -> tuple[slice, slice]:
        """Rows and columns of the cells that a region touches.

        Raises:
            GridError: the region is empty, across the date line, or wholly outside the data.
        """
        if region is None:
            return self.everywhere()
        place = self._placement
        return window(self.in_own_unit(region), place.y.axis, place.x.axis, where=self.path.name)

    def in_own_unit(self, region: Region) -> Region:
        """A region in degrees as a box in metres where the file is projected.

        Raises:
            GridError: a region in metres of a file on latitude and longitude.
        """
        place = self._placement
        if region.projected and not place.projected:
            raise GridError(
                Sentence(
                    "a region in metres was asked of {file}, which is on latitude and longitude", file=self.path.name
                ),
                remedy=Sentence("Give the region in degrees"),
            )
        if region.projected or not place.projected:
            return region
        latitude = longitude = None
        if crs_of(place.grid_mapping) is None:
            latitude, longitude = self._degrees(*self.everywhere())
        return project_box(region, place.grid_mapping, place.y.axis.values, place.x.axis.values, latitude, longitude)

    def read(self, time: int | slice = 0, region: Region | None = None) -> xr.DataArray:
        """Cut a field.

        Args:
            time: frame or frames, by index.
            region: box whose cells are read; None for all.

        Returns:
            Field (time, y, x), canonical; values over the variable's limit are probable clutter and missing, and
            ``attrs["comment"]`` says how many and what else was done.

        Raises:
            GridError: as ``window``.
            UnitsError: units that cannot be converted, or negative precipitation.
            InputError: the file is damaged there.
            TimeError: no such frame.
        """
        return self.read_cells(time, *self.window(region))

    def read_cells(self, time: int | slice, rows: slice, columns: slice) -> xr.DataArray:
        """``read`` by rows and columns of the Field's own order."""
        frames = self._frames(time)
        try:
            raw = read_stored(self._array, self._placement, self._times, frames, rows, columns)
        except Exception as error:
            if isinstance(
                self.path, Address
            ):  # the libraries of stores have errors of their own, without a common root
                raise unreachable(self.path, error) from error
            if not isinstance(error, (OSError, RuntimeError, EOFError, ValueError)):
                raise
            raise truncated(self.path, error) from error
        raw = without_flags(raw, self._opened.missing)
        if self.stated.negative_missing:
            raw = np.where(raw < 0, np.nan, raw)
        values, note = self._canonical(raw, frames)
        values, clutter = self._without_clutter(values)
        return self._field(values, frames, rows, columns, [n for n in (note, clutter) if n])

    def strided(self, time: int, stride: int) -> xr.DataArray:
        """Every ``stride``-th cell of the whole file, for overviews; no means.

        Chunked files are read a band of rows at a time, so that memory stays small.
        """
        rows, columns = self.everywhere()
        band = max(1, BAND_ROWS // stride) * stride if self._array.encoding.get("chunksizes") else rows.stop
        bands = [slice(start, min(start + band, rows.stop)) for start in range(0, rows.stop, band)]
        thinned = [self.read_cells(time, part, columns)[:, ::stride, ::stride] for part in bands]
        return xr.concat(thinned, thinned[0].dims[-2], combine_attrs="drop_conflicts", join="exact")

    def describe(self) -> tuple[str, ...]:
        """What the file holds and how it is read, line by line."""
        grid, times = self.grid, self.times
        step = Sentence("{y:.6g} x {x:.6g} degrees", y=grid.step_y, x=grid.step_x)
        interval = self.interval
        lines: list[str] = [
            Sentence("{file}: {kind}", file=self.path.name, kind=self.kind),
            Sentence(
                '{name} read as {quantity}; units "{units}"',
                name=self.variable,
                quantity=(self.quantity.title.lower(),),
                units=self.units,
            ),
            Sentence(
                "{rows} x {columns} cells of {size}",
                rows=grid.ny,
                columns=grid.nx,
                size=f"{grid.step_km:.4g} km" if grid.projected else step,
            ),
            Sentence(
                "{frames}, {span}, {meaning}",
                frames=numbered(times.size, "{count} frame", "{count} frames"),
                span=span(times, "s") if self.dated else Sentence("no times given"),
                meaning=Sentence("means over {length}", length=_minutes(interval))
                if interval
                else Sentence("instants"),
            ),
        ]
        if conversion := self._conversion():
            lines.append(conversion)
        others = [name for name in self.variables if name != self.variable]
        if others:
            lines.append(Sentence("could be read instead: {names}", names=", ".join(others[:8])))
        return (*lines, *self.stated.described, *self._opened.notes, *self._placement.notes, *self._times.notes)

    def _conversion(self) -> str:
        """How the units become canonical, or why they cannot."""
        try:
            return self._canonical(np.empty((1, 0, 0)), slice(0, 1))[1]
        except UnitsError as error:
            return error.message

    def sha256(self) -> str:
        """Of the file's bytes; of names and bytes in order, for a folder; of its metadata, for an address."""
        return sha256_of(self.path)

    def close(self) -> None:
        """Release the file. Safe to call twice."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _frames(self, time: int | slice) -> slice:
        count = self.times.size
        if isinstance(time, slice):
            frames = slice(*time.indices(count)[:2])
        else:
            frames = slice(time % count if -count <= time < count else count, (time % count) + 1)
        if frames.start >= min(frames.stop, count):
            raise TimeError(
                Sentence(
                    "{file} has {held}; frame {time} was asked for",
                    file=self.path.name,
                    held=numbered(count, "{count} frame", "{count} frames"),
                    time=time,
                ),
                remedy=Sentence("Choose a frame from 0 to {last}", last=count - 1),
            )
        return frames

    def _canonical(self, raw: np.ndarray, frames: slice) -> tuple[np.ndarray, str]:
        """In canonical units; frames may stand for times of different length."""
        lengths = (self._times.ends[frames] - self._times.starts[frames]) / np.timedelta64(1, "h")

        def convert(part: np.ndarray, hours: float) -> tuple[np.ndarray, str]:
            try:
                return to_canonical(
                    part, variable=self.quantity, units=self.units, period_hours=hours or None, where=self.where
                )
            except UnitsError as error:
                error.fixes = fixes_of_units(self.quantity, self.units, part, self.times)
                raise

        if (lengths == lengths[0]).all():
            return convert(raw, float(lengths[0]))
        parts = [convert(frame[None], float(hours)) for frame, hours in zip(raw, lengths, strict=True)]
        return np.concatenate([values for values, _ in parts]), parts[0][1]

    def _without_clutter(self, values: np.ndarray) -> tuple[np.ndarray, str]:
        limit = self.quantity.clutter
        if limit is None:
            return values, ""
        over = values > limit
        if not over.any():
            return values, ""
        highest = float(values[over].max())
        values = np.where(over, np.float32(np.nan), values)
        count = int(over.sum())
        return values, numbered(
            count,
            "{count} value over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing",
            "{count} values over {limit:g} {units} (up to {highest:.4g}) in {file}: probable clutter, set to missing",
            limit=limit,
            units=self.quantity.units_shown,
            highest=highest,
            file=self.path.name,
        )

    def _field(self, values: np.ndarray, frames: slice, rows: slice, columns: slice, notes: list[str]) -> xr.DataArray:
        place = self._placement
        latitude, longitude = self._degrees(rows, columns) if place.projected else (None, None)
        field = as_field(
            values,
            variable=self.quantity.name,
            y=place.y.axis.values[rows],
            x=place.x.axis.values[columns],
            times=self.times[frames],
            projected=place.projected,
            grid_mapping=place.grid_mapping,
            latitude=latitude,
            longitude=longitude,
            units=self.quantity.units,
        )
        return field.assign_attrs(comment=_in_lines(notes)) if notes else field

    def _degrees(self, rows: slice, columns: slice) -> tuple[np.ndarray, np.ndarray]:
        place = self._placement
        if place.latitude is None or place.longitude is None:
            return locate(place.grid_mapping, place.y.axis.values[rows], place.x.axis.values[columns])
        dims = (place.y.dim, place.x.dim)
        pair = (
            v.transpose(*dims).values[np.ix_(place.y.stored[rows], place.x.stored[columns])]
            for v in (place.latitude, place.longitude)
        )
        latitude, longitude = pair
        return latitude.astype(np.float64), np.mod(longitude.astype(np.float64) + 180.0, 360.0) - 180.0


def overview(source: Source, time: int = 0, max_pixels: int = 250_000) -> xr.DataArray:
    """A thinned field of the whole file, for the region map: (time, y, x) of at most about ``max_pixels``."""
    rows, columns = source.everywhere()
    return source.strided(time, max(1, int(np.ceil(np.sqrt(rows.stop * columns.stop / max_pixels)))))


def _in_lines(notes: list[str]) -> str:
    """One under the other, each still to be said in another language."""
    first, *others = notes
    return first if not others else Sentence("{first}\n{others}", first=first, others=_in_lines(others))


def _minutes(interval: np.timedelta64) -> str:
    return f"{interval / np.timedelta64(1, 's') / 60:.6g} min"

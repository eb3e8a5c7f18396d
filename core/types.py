"""The nouns that every part of the engine shares.

A *Field* is a contract on ``xr.DataArray``, checked once at the border (``core.grid.check_field``):

- dims in the order (member, time, y | lat, x | lon); ``member`` and ``time`` only where they exist,
  except inside a ``Scene`` and a ``Run``, where ``time`` always exists;
- 1-D cell-centre coordinates, ascending; longitude in [-180, 180); projected grids carry ``x`` and ``y``
  in metres, the CF grid-mapping attributes in ``field.attrs["grid_mapping"]`` (a dict) and 2-D ``lat``, ``lon``;
- float32; missing is NaN (0 is dry, not missing); ``attrs["units"]`` is the variable's canonical unit;
- the name is a key of ``VARIABLES``; values are not written to after the border.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
import xarray as xr

from core.languages import Sentence


@dataclass(frozen=True, slots=True)
class Variable:
    """What the engine and the window know of one physical quantity.

    ``transform`` names the default of ``core.transforms``; ``levels`` are the colour-bar ticks in
    canonical units; values above ``clutter`` cannot be real and become missing. A value is shown in ``units_shown``
    times ``factor_shown`` plus ``offset_shown``; differences and spreads have no offset. ``spread_levels`` are
    the ticks of the scale of an ensemble's spread, where that is not the scale of the values.
    """

    name: str
    title: str
    units: str
    units_shown: str
    standard_names: tuple[str, ...]
    names: tuple[str, ...]
    transform: str
    levels: tuple[float, ...]
    palette: str
    logarithmic: bool
    dry: float | None = None
    clutter: float | None = None
    offset_shown: float = 0.0
    spread_levels: tuple[float, ...] = ()
    threshold: float = 0.0
    factor_shown: float = 1.0

    @property
    def units_of_differences(self) -> str:
        """What differences and spreads are shown in: kelvins where values are shown in degrees Celsius."""
        return self.units if self.offset_shown else self.units_shown

    def shown(self, value: float) -> float:
        """A value in canonical units as it is shown."""
        return value * self.factor_shown + self.offset_shown

    def canonical(self, shown: float) -> float:
        """A value in ``units_shown`` in canonical units."""
        return (shown - self.offset_shown) / self.factor_shown


VARIABLES: dict[str, Variable] = {
    "precip": Variable(
        name="precip",
        title="Precipitation rate",
        units="mm h-1",
        units_shown="mm/h",
        standard_names=(
            "lwe_precipitation_rate",
            "rainfall_rate",
            "precipitation_flux",
            "lwe_thickness_of_precipitation_amount",
            "precipitation_amount",
            "rainfall_flux",
            "equivalent_reflectivity_factor",
        ),
        names=(
            "precip",
            "precipitation",
            "precipitationcal",
            "precip_rate",
            "preciprate",
            "precip_amount",
            "rainrate",
            "rain",
            "rate",
            "acrr",
            "dbzh",
            "tp",
            "prate",
            "apcp",
            "pr",
            "prcp",
            "rainfall",
            "ppt",
            "rr",
            "tot_prec",
            "mtpr",
        ),
        transform="sqrt",
        levels=(0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100),
        palette="rain",
        logarithmic=True,
        dry=0.1,
        clutter=500.0,
        threshold=5.0,
    ),
    "t2m": Variable(
        name="t2m",
        title="2 m temperature",
        units="K",
        units_shown="°C",
        standard_names=("air_temperature",),
        names=("t2m", "2t", "tas"),
        transform="linear",
        levels=(263.15, 268.15, 273.15, 278.15, 283.15, 288.15, 293.15, 298.15, 303.15),
        palette="temperature",
        logarithmic=False,
        offset_shown=-273.15,
        spread_levels=(0, 0.5, 1, 1.5, 2),
        threshold=273.15,
    ),
}


@dataclass(frozen=True, slots=True)
class Region:
    """A box by its outer edges, in degrees (``projected`` False) or metres of the file's projection."""

    name: str
    south: float
    north: float
    west: float
    east: float
    projected: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """What somebody says of a file's field where the file does not, or says it wrong; it goes before the file.

    Attributes:
        units: of the values; "" as the file says.
        minutes: that a value is an amount or a mean over, its time marking the end; 0 for instants, None as the file says.
        north, east: by how many cells its coordinates are moved: half a one where they are the cells' corners.
        negative_missing: negative values mark what is missing.
        totals: values are amounts since the start, which may come anew: a frame is what was added since the one before.
    """

    units: str = ""
    minutes: float | None = None
    north: float = 0.0
    east: float = 0.0
    negative_missing: bool = False
    totals: bool = False

    @property
    def described(self) -> tuple[str, ...]:
        """For people, a line each."""
        lines = [Sentence('units stated by hand: "{units}"', units=self.units)] if self.units else []
        if self.minutes is not None:
            meaning = (
                Sentence("means over {minutes:g} min", minutes=self.minutes) if self.minutes else Sentence("instants")
            )
            lines.append(Sentence("stated by hand: values are {meaning}", meaning=meaning))
        if self.totals:
            lines.append(Sentence("stated by hand: values are totals since the start"))
        if self.north or self.east:
            moved = {"north": self.north, "east": self.east}
            lines.append(Sentence("moved by hand: {north:+g} cells northward, {east:+g} eastward", **moved))
        return (*lines, *([Sentence("negative values taken as missing, as stated by hand")] * self.negative_missing))


@dataclass(frozen=True, slots=True)
class Pin:
    """A gauge's reading that somebody placed by hand.

    Attributes:
        lat, lon: degrees.
        time: ISO 8601, UTC; the end of what it was collected over.
        value, sd: canonical units; how far it may be from its pixel's mean.
    """

    lat: float
    lon: float
    time: str
    value: float
    sd: float


AS_STORED = Stated()
"""Nothing is stated: everything is as the file says."""


@dataclass(frozen=True, slots=True)
class Understood:
    """How a file's field was understood.

    Attributes:
        variable, units: as the file names them; ``units`` "" where it states none.
        minutes: length of the mean that a value is; 0 for instants.
        dated: whether the file says of when its fields are.
        step_km: side of its cells.
        regridded: these cells were brought to the models' ones.
        north_first: rows are stored from north to south.
        turned: longitudes are stored beyond 180 degrees.
    """

    variable: str
    units: str
    minutes: float
    dated: bool
    step_km: float
    regridded: bool = False
    north_first: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A storm ready to run: canonical fields, matched in time and registered.

    ``inputs`` holds the coarse channels, the main one under ``variable``; ``inputs`` and ``truth`` may
    extend past ``region`` by a halo of real data, which the pipeline uses as context and crops away.

    Attributes:
        region: the snapped region the result covers (edges on coarse-cell edges).
        inputs: Dataset (time, y, x) on the coarse grid.
        truth: Field (time, y, x) on the fine grid, averaged over the input's interval, or None.
        origin: what the input is, for titles: "satellite", "simulated satellite", "perfect model", "coarse input".
        source: how it was read, line by line, for people; shown in the window and kept in provenance.
        input_sha256: of the bytes of the input file; of the values and coordinates read, where it is on a server.
        observations: what gauges observe on the fine lattice, a ``core.io.observations.Observations`` by valid time;
            empty without gauges.
        gauges_sha256: of the bytes of the gauges' table.
        channels: reads the input file's other variables for models that are shown any, a
            ``core.io.channels.Channels``; None for a scene that came from no file.
        understood: how the input's file was; None for a scene that came from no file.
        periods: (time, 2) datetime64[ns]: start and end of what the input's values are means over; None for instants.
    """

    name: str
    variable: str
    region: Region
    factor: int
    inputs: xr.Dataset
    truth: xr.DataArray | None
    origin: str
    source: tuple[str, ...] = ()
    input_sha256: str = ""
    truth_origin: str = ""
    observations: Mapping[np.datetime64, Any] = field(default_factory=dict)
    gauges_sha256: str = ""
    channels: Any = None
    understood: Understood | None = None
    periods: np.ndarray | None = None

    @property
    def input(self) -> xr.DataArray:
        """The main coarse field, halo included."""
        return self.inputs[self.variable]


@dataclass(frozen=True, slots=True)
class RunSpec:
    """Everything that decides a run's pixels, besides weights, input, machine and torch build.

    The defaults know no model's card; ``core.pipeline.specify`` begins with what the cards of the models advise.

    ``guidance`` names the way gauges draw stage II, ``guidance_strength`` how much (1 is the method's own); both are
    looked at only where the scene has observations. With "auto" the usual way, but none of a model that is shown gauges
    as channels; a way that is named draws such a model on top of it. ``condition_weight`` is how closely members follow the
    coarse field (1: as they learned to), in the stages whose models were trained for it; no other weight than 1 is taken
    without one. ``corrector_sampler`` holds the settings from ``solver`` to ``sigma_star`` that stage I has otherwise.
    ``tile`` is how many pixels long the sides of the tiles are in which networks see fields (``core.sampling.tiling``); 0:
    the usual, in large fields alone.
    """

    scene_id: str
    corrector: str | None
    downscaler: str | None
    members: int = 16
    solver: str = "dpmpp_2m"
    steps: int = 20
    schedule: str = "karras"
    rho: float = 7.0
    sigma_min: float = 0.002
    sigma_max: float = 80.0
    churn: float = 0.0
    sigma_star: float = 0.0
    conservation: str = "multiplicative"
    seed: int = 0
    device: str = "auto"
    guidance: str = "auto"
    guidance_strength: float = 1.0
    condition_weight: float = 1.0
    tile: int = 0
    corrector_sampler: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Numbers of NumPy as Python's, which count beyond 64 bits and which files can hold."""
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, np.generic):
                object.__setattr__(self, each.name, value.item())

    def of_stage(self, stage: str) -> "RunSpec":
        """The specification as a stage takes it: stage I with its own sampler."""
        return replace(self, **self.corrector_sampler) if stage == "correct" else self

    @property
    def sampling(self) -> str:
        """Solver and steps in words, of both stages where they differ."""
        own = self.of_stage("correct")
        told = {"solver": self.solver, "steps": self.steps}
        if self.corrector is None or (own.solver, own.steps) == (self.solver, self.steps):
            return Sentence("{solver}, {steps} steps", **told)
        return Sentence(
            "{solver}, {steps} steps (stage I: {first}, {first_steps})", **told, first=own.solver, first_steps=own.steps
        )


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One tick of a long job.

    Attributes:
        stage: "simulate", "correct", "downscale", "oracle", "train", ...: what is being done.
        done, total: network evaluations (or other units) finished and to do, over the whole job.
        message: for people, may be empty.
        preview: for previews of a run, a ``Preview``; else None.
    """

    stage: str
    done: int
    total: int
    message: str = ""
    preview: Any = None


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A member as it is being made: ``field`` (time, y, x) in canonical units, on ``member``'s way or finished."""

    member: int
    field: xr.DataArray
    finished: bool


@dataclass(frozen=True, slots=True, eq=False)
class Trajectory:
    """How one member of one stage came out of noise, kept where somebody asks for it.

    Attributes:
        spec: of the run that the member belongs to.
        stage: "correct" or "downscale".
        member: counted from 0.
        frames: ``noisy``, the field that the network was asked about, and ``estimate``, its answer: (step, y, x) in
            canonical units, float32. ``step`` counts evaluations from 1, and the last one is the finished member, in
            both; along it ``sigma``, the noise level (residuals have the standard deviation 0.5; 0 at the end), and
            ``solver_step``. ``time`` is the valid time.
        provenance: JSON-able: the stage's model, the scene, ...
    """

    spec: RunSpec
    variable: str
    stage: str
    member: int
    origin: str
    frames: xr.Dataset
    provenance: dict[str, Any] = field(default_factory=dict)


STAGE_FIELDS = {"correct": "corrected", "downscale": "downscaled", "oracle": "oracle"}
"""The field of a ``Run`` that each stage's members fill."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What a run leaves: every field on the region alone, halo cropped.

    Attributes:
        input: (time, y, x) coarse.
        corrected: (member, time, y, x) coarse, or None without a corrector.
        downscaled: (member, time, y, x) fine, or None without a downscaler.
        oracle: (member, time, y, x) fine: stage II on the block-averaged truth, with the same gauges if there are any,
            where truth is known and stage I ran.
        truth: (time, y, x) fine, or None.
        motion: of a downscaler that makes sequences, how each member's rain moved since the frame before: variables ``x`` and
            ``y``, m s-1 along the grid's axes (eastward and northward where those are longitude and latitude), (member, time,
            y, x) coarse, NaN in the first two frames; else None.
        seconds: wall seconds by stage.
        provenance: JSON-able: versions, device, threads, sha256 of models and input, evaluations per member, ...
        complete: False if the run was cancelled and holds only the members that were finished.
        periods: as of the scene: what every field is a mean over.
    """

    spec: RunSpec
    variable: str
    region: Region
    factor: int
    origin: str
    input: xr.DataArray
    corrected: xr.DataArray | None
    downscaled: xr.DataArray | None
    oracle: xr.DataArray | None
    truth: xr.DataArray | None
    seconds: dict[str, float] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)
    complete: bool = True
    motion: xr.Dataset | None = None
    periods: np.ndarray | None = None

    @property
    def interval(self) -> np.timedelta64 | None:
        """How long a value stands for, or None for instants."""
        return None if self.periods is None else self.periods[0, 1] - self.periods[0, 0]

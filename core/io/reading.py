"""How files are read into a scene: what sessions keep, the window chooses and commands state."""

from dataclasses import dataclass

from core.types import AS_STORED, Pin, Region, Stated


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything but the files.

    Attributes:
        role: "coarse" (input alone), "pair" (input and truth), "fine" (averaged by ``coarsen``), or "result" (a saved run).
        coarsen: cells along the side of a block of the "fine" role.
        factor, coarse_step_degrees, halo: fine cells along a coarse one's side, coarse cells, and how many of these are read
            around the region, of the model to be run.
        simulate: seed of the simulated satellite laid over a fine field's averages, or None for none.
        variable: its name in the file; None for the likeliest.
        time, span: the frame on show, by index; and the first and last that are run together, or None for that one alone.
        region: the box asked for, or None for the whole field.
        regrid: conservatively regrid an input that is not on the models' grid.
        gauge_sd: standard deviation, in canonical units, of readings in a table that state none; None refuses such readings.
        stated, truth_stated: what somebody says of the files where they do not, or say it wrong.
        pins: gauges placed by hand.
    """

    role: str = "coarse"
    coarsen: int = 10
    factor: int = 10
    coarse_step_degrees: float = 0.1
    halo: int = 6
    simulate: int | None = None
    variable: str | None = None
    time: int = 0
    span: tuple[int, int] | None = None
    region: Region | None = None
    regrid: bool = False
    gauge_sd: float | None = None
    stated: Stated = AS_STORED
    truth_stated: Stated = AS_STORED
    pins: tuple[Pin, ...] = ()

"""How a run fits into memory: planned before it begins, and made smaller when memory falls short all the same.

Fewer workers change no number. Smaller tiles do, a little, and another device does; so whoever has them begins again, and
all members of a run are made alike.
"""

from dataclasses import dataclass, replace
from typing import Any

from core.device import Device, available_bytes, choose, resident_bytes
from core.errors import SpecError
from core.languages import Sentence
from core.models.condition import denoised_channels
from core.pipeline.stage import Stage
from core.pipeline.work import Work
from core.sampling.tiling import SIDE

SHARE = 0.8
"""Of the memory that can be had, what a run may plan to take."""
LEAST_SIDE = 128
"""Pixels along the smallest tile that memory makes a run take: smaller ones cost more than they save."""
STATE = 96
"""Bytes that a worker holds for every pixel of its stage's window: the solver's fields in float64, the field that the
network sees, noise and what is made of it."""
CHANNEL = 8
"""The same for every channel of the condition, which is held twice."""
CONSERVED = 56
"""Bytes for every pixel of the region while block means are made to hold, in float64."""
SCRATCH = 1.6
"""What an evaluation takes, by the tensors of its network: layouts of the convolutions and gaps between blocks come on top.
Tiles that a rim cuts off leave more gaps, about as much as one more worker."""
COARSE, COARSE_DRAWN = 8192, 24576
"""Bytes for every pixel of a window, more than any network here takes, and with gauges: enough to know of small runs, at no
cost."""
RESULT = 4
BASE = 500 * 2**20
"""What a process with torch in it has, where the system does not tell."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run is made.

    Attributes:
        device: with as many workers as there is memory for.
        tile: pixels along a tile's side, as ``RunSpec.tile``.
        expected: bytes of the whole process at its peak, or of a GPU's memory; for small runs a bound.
        available: bytes that could be had besides those that the process had; None where the system does not tell.
        told: what was made smaller for want of memory, in order, for people.
    """

    device: Device
    tile: int
    expected: int
    available: int | None
    told: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """For provenance."""
        return {"expected_bytes": self.expected, "available_bytes": self.available, "made_smaller": list(self.told)}


def plan_of(work: Work, members: int, device: Device, share: float = SHARE) -> Plan:
    """The plan with the most workers, and then the largest tiles, for which there is memory.

    Args:
        work: laid out with the tiles that were asked for.
        members: of the ensemble.
        share: of the memory that can be had, what may be planned with.

    Raises:
        SpecError: there is not enough for one worker with the smallest tiles.
    """
    available = available_bytes(device.name)
    room = None if available is None else int(available * share)
    first = _expected(work, members, device, 0, coarse=True)
    if room is None or first <= room // 4:
        return _planned(device, 0, first, available)
    for tile in (0, *_smaller_tiles(work)):
        told = (f"tiles of {tile} x {tile}",) if tile else ()
        for workers in _fewer(device.workers):
            chosen = replace(device, workers=workers)
            expected = _expected(work, members, chosen, tile)
            if expected <= room:
                fewer = () if workers == device.workers else (f"{workers} of {device.workers} workers",)
                return _planned(chosen, tile, expected, available, (*told, *fewer))
    raise SpecError(
        Sentence(
            "the run needs {expected:.1f} GB of memory; {room:.1f} GB can be had on {device}",
            expected=expected / 1e9,
            room=room / 1e9,
            device=device.title,
        ),
        remedy=Sentence("Ask for fewer members or times, or a smaller region; or close other programs"),
    )


def _planned(device: Device, tile: int, expected: int, available: int | None, told: tuple[str, ...] = ()) -> Plan:
    has = 0 if device.name == "cuda" else resident_bytes() or BASE
    return Plan(device, tile, has + expected, available, told)


def smaller(plan: Plan, work: Work) -> Plan | None:
    """What to try when memory fell short: half the workers; then tiles of half the side; then the CPU. None: nothing.

    Args:
        work: as it was tried.
    """
    workers, sides = plan.device.workers, _smaller_tiles(work)
    if workers > 1:
        device = replace(plan.device, workers=workers // 2)
        return replace(
            plan,
            device=device,
            told=(*plan.told, Sentence("{some} of {workers} workers", some=workers // 2, workers=workers)),
        )
    if sides:
        return replace(plan, tile=sides[0], told=(*plan.told, Sentence("tiles of {side} x {side}", side=sides[0])))
    if plan.device.name != "cpu":
        cpu = choose("cpu")
        return Plan(cpu, 0, plan.expected, available_bytes("cpu"), (*plan.told, cpu.title))
    return None


def _fewer(workers: int) -> list[int]:
    """Half as many again and again, down to one."""
    return [workers] if workers == 1 else [workers, *_fewer(workers // 2)]


def _smaller_tiles(work: Work) -> list[int]:
    """Sides of tiles that are smaller than what the run's networks see now."""
    seen = max(max(stage.tiles.largest) for stage in work.stages.values())
    return [side for side in (SIDE, SIDE // 2, SIDE // 4) if LEAST_SIDE <= side < seen]


def _expected(work: Work, members: int, device: Device, tile: int, *, coarse: bool = False) -> int:
    """Bytes that a run takes at its peak beyond what the process has.

    Args:
        tile: in place of the work's own; 0 for that.
        coarse: a bound that asks no network.
    """
    stages = [stage.tiled(tile) for stage in work.stages.values()]
    results = RESULT * members * sum(_region(stage) for stage in stages) * len(work.times)
    if coarse:
        bounds = (_pixels(stage) * (COARSE_DRAWN if stage.observations else COARSE) for stage in stages)
        return int(device.workers * device.batch * max(bounds) + results)
    networks = [_of_network(stage) for stage in stages]
    sampled = (_of_fields(stage) + network for stage, network in zip(stages, networks, strict=True))
    worker = max(*sampled, *(CONSERVED * _region(stage) for stage in stages))
    gaps = max((network for stage, network in zip(stages, networks, strict=True) if len(stage.tiles) > 1), default=0)
    on_device = device.batch * (device.workers * worker + gaps)
    return int(on_device if device.name == "cuda" else on_device + results)


def _of_network(stage: Stage) -> float:
    """Bytes of an evaluation for one member."""
    return SCRATCH * stage.model.activations(*stage.tiles.largest, gradient=bool(stage.observations))


def _of_fields(stage: Stage) -> float:
    """Bytes of all else that a member on its way is."""
    return _pixels(stage) * (STATE + CHANNEL * denoised_channels(stage.model.card))


def _pixels(stage: Stage) -> int:
    """Of a stage's window."""
    ny, nx = stage.window.shape
    return ny * nx


def _region(stage: Stage) -> int:
    """Pixels of what a stage leaves, at one time."""
    rows, columns = stage.window.rows.region, stage.window.columns.region
    return (rows.stop - rows.start) * (columns.stop - columns.start)

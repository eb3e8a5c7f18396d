"""The runs that were made or opened, in a list, and the one in progress. Pure: no Qt."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.grid import crop
from core.types import Region, Run, RunSpec, Scene
from gui.widgets.moments import scene_name

RUNS_KEPT, BYTES_KEPT = 24, 4 << 30
"""The oldest go when there are more; the newest always stays."""
PARTS = ("input", "corrected", "downscaled", "oracle", "truth")


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """A run in the list.

    Attributes:
        key: a number of its own.
        data: the choice of data that it was made from.
        made: when it came into the list, UTC.
        comparison: with the truth, once there is one.
        title, note: the user's words; without a title it is called by its scene.
        path: the file that holds it; None where it was never saved.
        id: what it was made from and how, as a word: the same for its file, in any window.
        beside: whether it stands beside other runs of its scene in their score table and plots.
    """

    key: int
    run: Run
    data: Any
    made: datetime
    comparison: Any = None
    title: str = ""
    note: str = ""
    path: Path | None = None
    id: str = ""
    beside: bool = True

    @property
    def name(self) -> str:
        """The user's words, or else its scene."""
        return self.title or scene_name(self.run.spec.scene_id, self.run.input["time"].values[0])

    @property
    def bytes(self) -> int:
        """What its arrays take."""
        return sum(field.nbytes for name in PARTS if (field := getattr(self.run, name)) is not None)


@dataclass(frozen=True, slots=True, eq=False)
class Live:
    """A run in progress: what it is made of, and what there is of it.

    Attributes:
        data: the choice of data that ``scene`` was read by, without the time on show.
        title, beside: as of the ``Result`` that it becomes.
        key: the number that it will have in the list; 0 before it has begun.
        id: of that result, unless the run has to be made otherwise than it was asked for.
        finished: members by stage and number, fields (time, y, x) on the scene's region.
    """

    spec: RunSpec
    scene: Scene
    data: Any
    title: str = ""
    beside: bool = True
    key: int = 0
    id: str = ""
    finished: Mapping[tuple[str, int], xr.DataArray] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The user's words, or else its scene."""
        return self.title or scene_name(self.spec.scene_id, self.scene.input["time"].values[0])

    @property
    def bytes(self) -> int:
        """What its arrays take."""
        return sum(each.nbytes for each in self.finished.values())

    @property
    def members(self) -> int:
        """How many went through the last stage."""
        last = "downscale" if self.spec.downscaler else "correct"
        return sum(stage == last for stage, _ in self.finished)

    def joined_by(self, stage: str, member: int, made: xr.DataArray) -> "Live":
        """The same with another finished member."""
        return replace(self, finished={**self.finished, (stage, member): crop(made, self.scene.region)})


class Results:
    """Runs, the oldest first; of those on the same data one is on show."""

    def __init__(self) -> None:
        self._results: list[Result] = []
        self._chosen: dict[Any, int] = {}
        self._last_key = 0

    def __iter__(self) -> Iterator[Result]:
        return iter(tuple(self._results))

    def begin(self, live: Live) -> Live:
        """A run that is made from now on, with its number in the list, and its id."""
        self._last_key += 1
        return replace(live, key=self._last_key, id=id_to_be(live.spec, live.scene))

    def add(self, run: Run, data: Any, *, chosen: bool = True, key: int = 0, **known: Any) -> Result:
        """Append a run, which is then the one on show for its data, unless another is and it is not to be chosen.

        Args:
            key: the number that ``begin`` gave it; else the next one.
            known: title, note, path and beside.
        """
        before = None if chosen else self.of(data)
        self._last_key += not key
        result = Result(key or self._last_key, run, data, datetime.now(UTC), id=id_of(run), **known)
        self.insert(len(self._results), result)
        if before is not None:
            self._chosen[data] = before.key
        while len(self._results) > RUNS_KEPT or sum(each.bytes for each in self._results[:-1]) > BYTES_KEPT:
            del self._results[0]
        return result

    def insert(self, place: int, result: Result) -> None:
        """Put a run back where it was, on show for its data."""
        self._results.insert(place, result)
        self._chosen[result.data] = result.key

    def remove(self, key: int) -> int:
        """Take a run out; returns its place."""
        place = self._place(key)
        del self._results[place]
        return place

    def change(self, key: int, **changes: Any) -> None:
        """Change a run's comparison, title, note or path."""
        place = self._place(key)
        self._results[place] = replace(self._results[place], **changes)

    def choose(self, key: int) -> Result:
        """Put a run on show for its data."""
        result = self[key]
        self._chosen[result.data] = key
        return result

    def __getitem__(self, key: int) -> Result:
        return self._results[self._place(key)]

    def __contains__(self, key: int) -> bool:
        return any(result.key == key for result in self._results)

    def of(self, data: Any) -> Result | None:
        """The run on show for these data; the newest where none was chosen, None where there is none."""
        fitting = {result.key: result for result in self._results if result.data == data}
        return fitting.get(self._chosen.get(data, 0)) or next(reversed(fitting.values()), None)

    def find(self, run: Run | None) -> Result | None:
        """The entry of a run; None where it is in the list no more."""
        return next((result for result in self._results if result.run is run), None)

    def of_id(self, name: str) -> Result | None:
        """The newest run with an id; None where there is none."""
        return next((result for result in reversed(self._results) if result.id == name), None)

    def names(self) -> dict[str, str]:
        """What runs are called, by id, the newest first: runs of one name with the time when they came into the list."""
        newest = {result.id: result for result in reversed(self._results)}
        count = Counter(result.name for result in newest.values())
        return {
            name: result.name if count[result.name] == 1 else f"{result.name}, {result.made:%H:%M:%S}"
            for name, result in newest.items()
        }

    def _place(self, key: int) -> int:
        return next(place for place, result in enumerate(self._results) if result.key == key)


def id_of(run: Run) -> str:
    """Twelve letters of the hash of everything that decides a run's pixels, the field that it began with, and its gauges."""
    return _id(run.spec, run.variable, run.region, run.input, run.provenance.get("gauges", {}).get("sha256", ""))


def id_to_be(spec: RunSpec, scene: Scene) -> str:
    """That of the run which is made of a scene, as long as it is made as it was asked for."""
    return _id(spec, scene.variable, scene.region, crop(scene.input, scene.region), scene.gauges_sha256)


def _id(spec: RunSpec, variable: str, region: Region, began_with: xr.DataArray, gauges_sha256: str) -> str:
    made = {"spec": asdict(spec), "variable": variable, "region": asdict(region) | {"name": ""}}
    digest = hashlib.sha256(json.dumps(made, sort_keys=True).encode())
    digest.update(np.ascontiguousarray(began_with.values).tobytes())
    digest.update(began_with["time"].values.astype("datetime64[s]").tobytes())
    digest.update(gauges_sha256.encode())
    return digest.hexdigest()[:12]

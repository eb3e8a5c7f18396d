"""The benchmarks' records as they are read back: what they are, and whether they are of the models at hand."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import ModelError, SpecError
from core.models.card import ModelCard

Record = Mapping[str, Any]

CONTENTS = ("data", "results", "table", "seconds")
"""A record holds one of these besides its models."""


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """What there is to publish; None or nothing where it was not given.

    Attributes:
        skill: of ``skill.py`` on the reference set.
        unseen: of ``skill.py`` on the unseen satellite.
        external: of ``skill.py`` with scores on FMI radar.
        regions: of ``regions.py``.
        families: of ``skill.py``, one a model, by path.
        apart: of ``skill.py``, of models on crops of their own, by path.
        checkpoints: of ``checkpoints.py``.
        seconds: of ``seconds.py``.
        temperature: of ``temperature.py``.
        sequences: of ``sequences.py``.
        latent: of ``latent.py``.
    """

    skill: Record | None = None
    unseen: Record | None = None
    external: Record | None = None
    regions: Record | None = None
    families: Mapping[str, Record] = field(default_factory=dict)
    apart: Mapping[str, Record] = field(default_factory=dict)
    checkpoints: Record | None = None
    seconds: Record | None = None
    temperature: Record | None = None
    sequences: Record | None = None
    latent: Record | None = None

    def scored(self, model_id: str) -> Iterator[Record]:
        """Records of skill on held-out places that score a model, the one that counts last."""
        for record in (*self.families.values(), *self.apart.values(), self.skill):
            if record is not None and model_id in record["models"]:
                yield record


def read_record(path: Path) -> Record:
    """A benchmark's record.

    Raises:
        SpecError: the file cannot be read, or is none.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SpecError(f"{path} cannot be read: {error}", remedy="Run the benchmark that writes it") from error
    if "models" not in record or not any(name in record for name in CONTENTS):
        raise SpecError(f"{path} is no record of a benchmark", remedy="Give the JSON that a benchmark wrote")
    return record


def check_weights(record: Record, cards: Mapping[str, ModelCard], where: str) -> None:
    """Refuse a record of other weights.

    Raises:
        ModelError: a model that is not at hand, or has other weights.
    """
    if not record["models"]:
        raise ModelError(f"{where} names no model; expected those it scored", remedy="Run the benchmark again")
    for name, sha256 in record["models"].items():
        found = cards[name].sha256 if name in cards else "no such model"
        if found != sha256:
            raise ModelError(
                f"{where} is of {name} with sha256 {sha256[:12]}...; found {found[:12]} at hand",
                remedy="Run the benchmark again with these models",
            )


def check_satellite(record: Record, expected: str, where: str) -> None:
    """Refuse a record that was scored on another satellite.

    Raises:
        SpecError: it was.
    """
    found = record.get("satellite", "reference")
    if found != expected:
        raise SpecError(
            f"{where} was scored on the {found} satellite; expected {expected}",
            remedy="Exchange the records, or run skill.py again",
        )


def members_of(record: Record) -> int:
    """Members that were made: as asked for, or as many as the models can make."""
    return int(record.get("sampler", {}).get("members", record["members"]))

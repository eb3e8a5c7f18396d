"""Further variables of a file of hours, which a network is shown beside the coarse field."""

import os
from collections.abc import Sequence

import numpy as np
import xarray as xr

from core.errors import InputError
from core.io import open_source
from core.io.further import find_further
from core.io.open_source import beside
from core.languages import Sentence
from core.models.condition import Standard
from core.training.gridded import whole_blocks
from core.training.tasks import block_mean


def read_channels(
    path: str | os.PathLike[str], variable: str, names: Sequence[str], factor: int
) -> dict[str, xr.DataArray]:
    """All frames of further variables, on the cells that ``read_hours`` reads of ``variable``.

    Args:
        names: as ``core.io.further.find_further`` takes them.

    Returns:
        By these names, float32 (time, y, x) in the units that ``attrs`` says, nothing missing.

    Raises:
        InputError: the file does not hold one, values are missing, or one is the same everywhere and always.
        GridError, TimeError: one lies on other cells, or is of other times.
    """
    with open_source(path, variable=variable) as source:
        rows, columns = whole_blocks(source, factor)
        found = {name: find_further(source.further, name, where=source.path.name) for name in names}
        read = {name: beside(source, each).read_cells(slice(None), rows, columns) for name, each in found.items()}
        for field in read.values():
            _check_known(field, source.path.name)
    return read


def measured(channels: dict[str, xr.DataArray], factor: int) -> dict[str, Standard]:
    """Mean and standard deviation of the block means, which is what a network is shown, of training hours only."""
    return {
        name: Standard.of(str(field.attrs["units"]), block_mean(field.values, factor))
        for name, field in channels.items()
    }


def _check_known(field: xr.DataArray, where: str) -> None:
    if missing := int(np.isnan(field.values).sum()):
        raise InputError(
            Sentence(
                "{name} in {where} has {missing} missing values; expected none",
                name=field.name,
                where=where,
                missing=missing,
            ),
            remedy=Sentence("Train on a file of which every value is known, or leave the channel out"),
        )
    if np.ptp(field.values) == 0:
        raise InputError(
            Sentence(
                "{name} in {where} is {value:g} everywhere and always; expected a field that varies",
                name=field.name,
                where=where,
                value=field.values.flat[0],
            ),
            remedy=Sentence("Leave the channel out: it tells a network nothing"),
        )

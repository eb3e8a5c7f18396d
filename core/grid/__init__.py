"""Grids: the lattice a field lies on, regions, blocks and interpolation.

Cell-centre coordinates are authoritative everywhere, and cells are counted on a global lattice, so that
the same place has the same indices whatever part of a file was read.
"""

from core.grid.cells import cell_at, cells_at, cells_between
from core.grid.lattice import Axis, Grid, as_field, bounds_of, check_field, grid_of, regular_axis
from core.grid.region import crop, snap, window
from core.grid.registration import check_registration
from core.grid.regrid import conservative_regrid
from core.grid.resample import coarsen, fine_coordinates, upsample

__all__ = [
    "Axis",
    "Grid",
    "as_field",
    "bounds_of",
    "cell_at",
    "cells_at",
    "cells_between",
    "check_field",
    "check_registration",
    "coarsen",
    "conservative_regrid",
    "crop",
    "fine_coordinates",
    "grid_of",
    "regular_axis",
    "snap",
    "upsample",
    "window",
]

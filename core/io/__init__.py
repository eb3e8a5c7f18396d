"""Files in and out: storms from many formats in canonical form, and runs to and from NetCDF."""

from core.io.open_source import open_source
from core.io.run_file import as_dataset, is_run, open_run, save_run
from core.io.scene import open_scene
from core.io.session_file import is_session, open_session, save_session
from core.io.source import Source, overview
from core.io.trajectory_file import save_trajectory

__all__ = [
    "Source",
    "as_dataset",
    "is_run",
    "is_session",
    "open_run",
    "open_scene",
    "open_session",
    "open_source",
    "overview",
    "save_run",
    "save_session",
    "save_trajectory",
]

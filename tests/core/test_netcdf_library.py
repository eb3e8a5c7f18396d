"""Files are read and written on several threads at once: by a batch, by what is opened meanwhile, by scores."""

import subprocess
import sys
from pathlib import Path

from core.io import save_run
from tests.core.io.test_run_file import make_run

STORM = Path(__file__).resolve().parents[2] / "resources" / "samples" / "storm.nc"
PROGRAM = """
import sys, threading
from pathlib import Path
import xarray as xr
from core.io import open_run
from core.io.open_source import open_source
from core.io.whole import write_netcdf

def again(call):
    for _ in range(60):
        call()

def read():
    with open_source(field) as source:
        source.read()

def write():
    write_netcdf(small, run.with_name("written.nc"), overwrite=True)

field, run = map(Path, sys.argv[1:])
small = xr.Dataset({"x": ("i", [1.0])})
threads = [threading.Thread(target=again, args=(call,)) for call in (read, read, lambda: open_run(run), write)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_files_are_read_and_written_on_several_threads_at_once(tmp_path):
    run = save_run(make_run(), tmp_path / "run.nc")
    command = [sys.executable, "-c", PROGRAM, str(STORM), str(run)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")

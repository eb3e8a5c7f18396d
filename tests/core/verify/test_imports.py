"""The window imports verification before it needs it, so it must stay light."""

import subprocess
import sys


def test_importing_the_report_loads_no_heavy_library():
    heavy = "{'torch', 'scipy', 'dask', 'pysteps', 'scores', 'xskillscore', 'PySide6'}"
    code = f"import sys, core.verify.report; print(sorted({heavy} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"

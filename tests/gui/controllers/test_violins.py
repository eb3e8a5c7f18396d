"""The violins' numbers are numpy's of the chosen pixels, and are written as a file."""

import csv
from pathlib import Path

import numpy as np
import pytest

from core.pipeline.benches import benches_of
from core.verify.selection import Selection
from gui.controllers.benches import shapes_on
from gui.controllers.violins import ViolinsController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.violins import ViolinView
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene


def test_the_numbers_written_equal_numpy_on_the_same_pixels(session, queue, tmp_path):
    run, view, dialogs = run_of(stub_scene()), view_of(ViolinView), view_of(FileDialogs)
    controller = ViolinsController(session, queue, view, dialogs)
    session.set_source(object(), DataChoice(input=Path("storm.nc"), role="fine"))
    view.filled = True
    shapes = shapes_on(benches_of(run), Selection(low=1.0, high=2.0))
    view.shapes.return_value, view.units, view.caption = shapes.violins, "mm/h", "under input 1 to 2 mm/h"
    controller.ask_where_to_write()
    dialogs.ask_violins_name.assert_called_once_with("storm_errors.csv")
    send(dialogs.violins_named, tmp_path / "errors.csv")
    queue.work_off()
    lines = (tmp_path / "errors.csv").read_text().splitlines()
    assert "# on: storm.nc; under input 1 to 2 mm/h" in lines
    rows = {(row["stage"], row["system"]): row for row in csv.DictReader(x for x in lines if not x.startswith("#"))}
    coarse = run.input.values.repeat(10, axis=1).repeat(10, axis=2)
    chosen = (coarse >= 1) & (coarse < 2)
    errors = (run.downscaled.values.astype(float) - run.truth.values.astype(float))[:, chosen]
    (ours,) = (row for (stage, name), row in rows.items() if stage == "2" and name in ("cascade", "oracle"))
    close = {"rel": 1e-6, "abs": 1e-6}
    assert int(ours["errors"]) == errors.size
    found = [float(ours[f"p{each}"]) for each in (5, 25, 50, 75, 95)]
    assert found == pytest.approx(np.percentile(errors, (5, 25, 50, 75, 95)), **close)
    assert float(ours["MAE"]) == pytest.approx(np.abs(errors).mean(), **close)
    assert float(ours["bias"]) == pytest.approx(errors.mean(), **close)


def test_without_violins_there_is_nothing_to_write(session, queue, record):
    view, dialogs, notices = view_of(ViolinView), view_of(FileDialogs), record(session.noticed)
    view.filled = False
    ViolinsController(session, queue, view, dialogs).ask_where_to_write()
    assert "no violins" in notices.said[0].message and not dialogs.ask_violins_name.called

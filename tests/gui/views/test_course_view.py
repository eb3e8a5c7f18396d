"""The course of a training, as it is drawn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from gui.views.plots.course_view import CourseView


@pytest.mark.parametrize("size", [(900, 500), (1400, 700)])
def test_the_first_samples_are_as_large_as_their_place_and_keep_their_shape(qtbot, tmp_path: Path, size):
    samples = QPixmap(160, 120)
    samples.fill("red")
    samples.save(str(tmp_path / "step-60.png"))
    view = CourseView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.set_course([(50, 0.8)], [(60, 0.7)], tmp_path / "step-60.png")
    place = next(label for label in view.findChildren(QLabel) if not label.pixmap().isNull())
    qtbot.waitUntil(lambda: place.width() > 160)
    shown = place.pixmap()
    assert shown.width() == place.width() or shown.height() == place.height()
    assert shown.width() / shown.height() == pytest.approx(160 / 120, rel=0.01)

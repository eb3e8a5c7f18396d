"""What forms are made of."""

import pytest
from PySide6.QtWidgets import QWidget

from gui.panels.form import Flow, button


@pytest.fixture
def flow(qtbot):
    """Two widgets 100 wide, of 30 and 10 pixels of height, and a button."""
    row = Flow()
    qtbot.addWidget(row)
    for height in (30, 10):
        member = QWidget()
        member.setFixedSize(100, height)
        row.add(member)
    row.add(button("Reset", "Back"))
    row.show()
    return row


def test_what_fits_into_a_line_stands_in_it_on_one_middle(flow):
    tall, low, push = flow._members
    assert push.sizeHint().width() > push.maximumWidth()  # it is narrower than its style would like
    width = 2 * (100 + Flow.SPACE) + push.maximumWidth()
    flow.resize(width, flow.heightForWidth(width))
    assert [each.x() for each in (tall, low, push)] == [0, 104, 208]
    assert {each.geometry().center().y() for each in (tall, low)} == {14}
    assert flow.heightForWidth(width) == max(30, push.height())


def test_what_does_not_fit_begins_another_line(flow):
    flow.resize(204, 200)
    tall, low, push = flow._members
    assert (tall.y(), low.y(), push.x(), push.y()) == (0, 10, 0, 34)
    assert flow.heightForWidth(204) == 34 + push.height()

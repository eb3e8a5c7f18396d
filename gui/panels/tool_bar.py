"""The bar under the menus: files, undo, and the time on show."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QWidget

from gui.words import tr


def tool_bar(window: QWidget, named: Sequence[QAction], drawn: Sequence[QAction], times: QWidget) -> QToolBar:
    """A bar that stays where it is.

    Args:
        named: actions with their names beside their drawings.
        drawn: actions whose drawings say enough.
        times: takes the rest of the room.
    """
    bar = QToolBar(tr("Time"), window)
    bar.setObjectName("time")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addActions(named)
    bar.addSeparator()
    for action in drawn:
        bar.addAction(action)
        bar.widgetForAction(action).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.addSeparator()
    bar.addWidget(times)
    return bar

"""Words on show name the keys that there are now."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gui.words import again


def say_again(window: QWidget) -> None:
    """Say all words of a window again that name keys; call it when actions have others."""
    for widget in (window, *window.findChildren(QWidget)):
        if (hint := again(widget.toolTip())) != widget.toolTip():
            widget.setToolTip(hint)
        if (words := again(widget.accessibleDescription())) != widget.accessibleDescription():
            widget.setAccessibleDescription(words)
        if isinstance(widget, QLabel | QAbstractButton) and (text := again(widget.text())) != widget.text():
            widget.setText(text)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))  # to those that say more than that

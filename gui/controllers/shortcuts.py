"""Gives actions other keys, which no two may share, and remembers them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.panels.keys_form import KeyLine, KeysForm
from gui.words import keys_told, tr

SEPARATOR = "="


class ShortcutsController(QObject):
    """Between the actions and the list of their keys.

    Args:
        actions: by id; ``usual`` their usual keys.
        window: any action in it may have keys that are taken.
        kept: the changed ones of before, "id=keys" each.
        keep: called with those when they are others.

    Signals:
        changed: some action has other keys.
    """

    changed = Signal()

    def __init__(
        self,
        actions: Mapping[str, QAction],
        usual: Mapping[str, str],
        window: QWidget,
        form: KeysForm,
        kept: tuple[str, ...],
        keep: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(window)
        self._actions, self._usual, self._window, self._form, self._keep = actions, usual, window, form, keep
        form.keys_requested.connect(self.give)
        form.usual_requested.connect(self._on_usual)
        form.all_usual_requested.connect(self.give_all_usual)
        self._put_kept(kept)
        self._show()

    def keys(self) -> dict[str, str]:
        """Every action's keys by its id."""
        return {name: _text(action.shortcut()) for name, action in self._actions.items()}

    @Slot(str, str)
    def give(self, name: str, keys: str) -> None:
        """Give an action other keys, unless another one has them."""
        if other := self._taken(name, keys):
            self._form.show_words(
                tr(
                    "{keys} belongs to “{title}”. Clear it there first, or choose another.",
                    keys=keys_told(keys),
                    title=other,
                )
            )
            return
        _put(self._actions[name], keys)
        self._tell()

    @Slot()
    def give_all_usual(self) -> None:
        """Every action has its usual keys again."""
        for name, action in self._actions.items():
            _put(action, self._usual[name])
        self._tell()

    @Slot(str)
    def _on_usual(self, name: str) -> None:
        self.give(name, self._usual[name])

    def _put_kept(self, kept: tuple[str, ...]) -> None:
        """What was kept, as far as there are such actions and no two would share keys."""
        wanted = dict(entry.partition(SEPARATOR)[::2] for entry in kept)
        known = {name: keys for name, keys in wanted.items() if name in self._actions and _is_one(keys)}
        for name in known:
            _put(self._actions[name], "")
        for name, keys in known.items():
            if not self._taken(name, keys):
                _put(self._actions[name], keys)

    def _taken(self, name: str, keys: str) -> str:
        """The title of another action in the window that has these keys, or ""."""
        wanted = QKeySequence(keys)
        if wanted.isEmpty():
            return ""
        for action in self._window.findChildren(QAction):
            if action is not self._actions[name] and any(wanted == each for each in action.shortcuts()):
                return _titled(action)
        return ""

    def _tell(self) -> None:
        others = tuple(
            f"{name}{SEPARATOR}{keys}" for name, keys in self.keys().items() if keys != _normal(self._usual[name])
        )
        self._keep(others)
        self._show()
        self._form.show_words("")
        self.changed.emit()

    def _show(self) -> None:
        self._form.show_lines(
            KeyLine(name, _titled(self._actions[name]), keys, keys != _normal(self._usual[name]))
            for name, keys in self.keys().items()
        )


def _titled(action: QAction) -> str:
    """An action's name after that of its menu."""
    menus = (each for each in action.associatedObjects() if isinstance(each, QMenu))
    parts = [each.title() for each in menus][:1] + [action.text()]
    return tr(": ").join(part.replace("&", "").rstrip("…") for part in parts)


def _put(action: QAction, keys: str) -> None:
    sequence = QKeySequence(keys)
    action.setShortcut(sequence)
    shown = keys_told(sequence)
    action.setToolTip(f"{action.statusTip()} ({shown})" if shown else action.statusTip())


def _text(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _normal(keys: str) -> str:
    return _text(QKeySequence(keys))


def _is_one(keys: str) -> bool:
    """Whether text means keys, or none at all."""
    return not keys or bool(_normal(keys))

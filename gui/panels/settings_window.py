"""SETTINGS: how the window looks and speaks, what new windows begin with, and every action's keys. Never modal."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.languages import LANGUAGES
from core.units import SHOWN
from gui.panels.form import button, muted
from gui.panels.keys_form import KeysForm
from gui.panels.sampler_panel import DEVICES, MOST_MEMBERS
from gui.settings import MEMORY_SHARES, MOST_WORKERS, Settings
from gui.words import SYSTEM, tr

LESSON = tr(
    "Members, seed and device are what windows opened from now on begin with; the language holds from the next start on, and"
    " everything else at once."
)
THEME_TITLES = {"system": tr("as the desktop"), "light": tr("light"), "dark": tr("dark")}


class SettingsWindow(QWidget):
    """Two pages: the settings, and the keys. What is changed holds, and is kept, at once.

    Signals:
        setting_changed(str, object): a field of ``Settings`` by name, and its new value.
        folder_requested(): the user wants to choose where dialogs open.
    """

    setting_changed = Signal(str, object)
    folder_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(tr("Settings"))
        self.keys = KeysForm()
        self._boxes = {
            "theme": _choice(THEME_TITLES.items(), tr("Colours of the window")),
            "language": _choice(
                ((SYSTEM, tr("as the desktop")), *LANGUAGES.items()),
                tr("Language of the interface, from the next start on"),
            ),
            "units": _choice(
                (("", tr("usual")), *((name, name) for name in SHOWN["precip"])),
                tr("Units of rain on maps, colour bars and in the probe"),
            ),
            "device": _choice(DEVICES, tr("Where the networks run, in windows opened from now on")),
        }
        self._numbers = {
            "members": _number(1, MOST_MEMBERS, tr("Size of the ensemble, in windows opened from now on")),
            "seed": _number(0, 2**31 - 1, tr("Of the ensemble's noise, in windows opened from now on")),
            "workers": _number(0, MOST_WORKERS, tr("How many members are made at the same time; it changes no value")),
            "memory_share": _number(
                *MEMORY_SHARES, tr("Of the memory that can be had, what a run may plan to take"), suffix=" %"
            ),
        }
        self._numbers["workers"].setSpecialValueText(tr("one for each core"))
        self._autosave = QCheckBox(tr("Keep the session while I work, and offer it after a crash"))
        self._autosave.setToolTip(
            tr("The session is one small file in the state folder, with the runs that were not saved")
        )
        self._folder = QLineEdit(readOnly=True, placeholderText=tr("the last one used"))
        self._folder.setAccessibleName(tr("Folder"))
        self._folder.setToolTip(tr("Where file dialogs open first"))
        self._choose = button(tr("Choose…"), tr("Choose where file dialogs open first"))
        self._forget = button("✕", tr("Open file dialogs where the last file was"))
        self._lay_out()
        self._wire()

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; emits nothing."""
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(settings, name))))
        for name, spin in self._numbers.items():
            spin.setValue(getattr(settings, name))
        self._autosave.setChecked(settings.autosave)
        self._folder.setText(settings.start_folder)
        self._forget.setEnabled(bool(settings.start_folder))

    def open(self) -> None:
        """Show it, in front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def show_keys(self) -> None:
        """Turn to the keys of actions."""
        self._tabs.setCurrentWidget(self.keys)

    def _lay_out(self) -> None:
        page, folder = QWidget(), QHBoxLayout()
        for widget in (self._folder, self._choose, self._forget):
            folder.addWidget(widget)
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (tr("Theme"), self._boxes["theme"]),
            (tr("Language"), self._boxes["language"]),
            (tr("Units of rain"), self._boxes["units"]),
            (tr("Folder"), folder),
            (tr("Members"), self._numbers["members"]),
            (tr("Seed"), self._numbers["seed"]),
            (tr("Device"), self._boxes["device"]),
            (tr("Workers"), self._numbers["workers"]),
            (tr("Memory"), self._numbers["memory_share"]),
        )
        for title, field in rows:
            form.addRow(title, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(title)
        form.addRow(self._autosave)
        form.addRow(muted(LESSON))
        self._tabs = tabs = QTabWidget(accessibleName=tr("Settings"))
        tabs.addTab(page, tr("General"))
        tabs.addTab(self.keys, tr("Keys"))
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        self.resize(520, 480)

    def _wire(self) -> None:
        for box in self._boxes.values():
            box.activated.connect(self._on_choice)
        for spin in self._numbers.values():
            spin.editingFinished.connect(self._on_number)
        self._autosave.clicked.connect(self._on_autosave)
        self._choose.clicked.connect(self.folder_requested)
        self._forget.clicked.connect(self._on_forget)

    @Slot(int)
    def _on_choice(self, index: int) -> None:
        for name, box in self._boxes.items():
            if box is self.sender():
                self.setting_changed.emit(name, box.itemData(index))

    @Slot()
    def _on_number(self) -> None:
        for name, spin in self._numbers.items():
            if spin is self.sender():
                self.setting_changed.emit(name, spin.value())

    @Slot(bool)
    def _on_autosave(self, on: bool) -> None:
        self.setting_changed.emit("autosave", on)

    @Slot()
    def _on_forget(self) -> None:
        self.setting_changed.emit("start_folder", "")


def _choice(items: Sequence[tuple[str, str]], hint: str) -> QComboBox:
    box = QComboBox(toolTip=hint)
    for key, title in items:
        box.addItem(title, key)
    return box


def _number(low: int, high: int, hint: str, suffix: str = "") -> QSpinBox:
    return QSpinBox(minimum=low, maximum=high, toolTip=hint, suffix=suffix)

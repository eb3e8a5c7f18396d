"""DATA: which file is open, what it is used as, and how it was read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox, QWidget

from gui.panels.form import TitleBox, button, caption, elided, narrow, widen_list
from gui.widgets.number_box import NumberBox
from gui.words import tr

ROLES = (("coarse", tr("coarse input")), ("fine", tr("fine field")))


class DataPanel(QWidget):
    """Input, truth, gauges, role, variable.

    Signals:
        open_requested: the user wants to choose an input file.
        truth_requested, truth_removal_requested: the same for the fine truth.
        gauges_requested, gauges_removal_requested: the same for the gauges.
        gauge_error_requested(float): standard deviation of readings that state none; 0 for none such.
        role_requested(str): "coarse" or "fine".
        coarsen_requested(int): cells per block of a fine field.
        simulation_requested(bool), simulation_seed_requested(int): lay the simulated satellite over the input.
        variable_requested(str): name in the file.
        regrid_requested(bool): bring an input that is not on the models' grid onto it.
        reading_requested: show how the file was read.
    """

    open_requested = Signal()
    truth_requested = Signal()
    truth_removal_requested = Signal()
    gauges_requested = Signal()
    gauges_removal_requested = Signal()
    gauge_error_requested = Signal(float)
    role_requested = Signal(str)
    coarsen_requested = Signal(int)
    simulation_requested = Signal(bool)
    simulation_seed_requested = Signal(int)
    variable_requested = Signal(str)
    regrid_requested = Signal(bool)
    reading_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._input = elided(tr("no file open"))
        self._truth = elided(tr("none chosen"))
        self._open = button(
            tr("Open…"), tr("Open a precipitation file: NetCDF, Zarr, GRIB2, IMERG or radar HDF5 (Ctrl+O)")
        )
        self._choose_truth = button(tr("Choose…"), tr("A finer field of the same place and time, to verify against"))
        self._drop_truth = button("✕", tr("Use no truth"))
        self._gauges = elided(tr("none chosen"))
        self._choose_gauges = button(tr("Choose…"), tr("Readings of rain gauges, which draw the ensemble towards them: a CSV with\n"
                                     "the columns lat, lon, time, value and, if known, sd, the error."))  # fmt: skip
        self._drop_gauges = button("✕", tr("Use no gauges"))
        self._error = NumberBox(maximum=100, singleStep=0.1, decimals=2, specialValueText=tr("as the table says"))
        self._error.setKeyboardTracking(False)  # every change reads the field again
        self._error.setToolTip(tr("Standard deviation of the readings whose error the table leaves open: how far a\n"
                               "gauge may be from its pixel's mean. Readings with an error of their own keep it."))  # fmt: skip
        self._error_caption = caption(tr("Error"))
        self._role = QComboBox(toolTip=tr("What the input file is. A fine field is averaged to make the coarse input, and\n"
                               "kept as the truth: a perfect model, where the right answer is known."))  # fmt: skip
        for key, title in ROLES:
            self._role.addItem(title, key)
        self._coarsen = QSpinBox(minimum=2, maximum=100, value=10, prefix="1 : ")
        self._coarsen.setToolTip(tr("How many cells of the fine field, in each direction, make one cell of the input"))
        self._simulate = QCheckBox(tr("simulate satellite"))
        self._simulate.setToolTip(tr("Degrade the averaged input as a satellite would: rain missed, false alarms,\n"
                                  "correlated errors, displacement. Off: the input is perfect."))  # fmt: skip
        self._seed = QSpinBox(minimum=0, maximum=2**31 - 1, prefix=tr("seed "))
        self._seed.setToolTip(tr("Seed of the satellite's errors: another seed, another realisation"))
        self._variable = TitleBox(tr("The field of the file that is read"))
        self._regrid = QCheckBox(tr("regrid to the models' grid"))
        self._regrid.setToolTip(tr("Average or spread an input of another resolution conservatively onto their cells.\n"
                                "Without it such an input is refused."))  # fmt: skip
        self._reading = button(
            tr("How it was read"), tr("Units, time, grid and missing values, as they were understood")
        )
        self._origin = elided("")
        self._origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._reading.setEnabled(False)
        names = {
            self._error: tr("Error of gauges"),
            self._role: tr("Use as"),
            self._coarsen: tr("Cells averaged"),
            self._seed: tr("Seed of the simulated satellite"),
            self._variable: tr("Field"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self._lay_out()
        self._wire()
        self.show_role("", coarsen=10, simulated=False, seed=0, regrid=False)
        self.show_gauges("", "", error=0, units="", open_=False, fixed=False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption(tr("Input")), 0, 0)
        grid.addWidget(self._input, 0, 1)
        grid.addWidget(self._open, 0, 2, 1, 2)
        grid.addWidget(caption(tr("Truth")), 1, 0)
        grid.addWidget(self._truth, 1, 1)
        grid.addWidget(self._choose_truth, 1, 2)
        grid.addWidget(self._drop_truth, 1, 3)
        grid.addWidget(caption(tr("Gauges")), 2, 0)
        grid.addWidget(self._gauges, 2, 1)
        grid.addWidget(self._choose_gauges, 2, 2)
        grid.addWidget(self._drop_gauges, 2, 3)
        grid.addWidget(self._error_caption, 3, 0)
        grid.addWidget(self._error, 3, 1, 1, 3)
        grid.addWidget(caption(tr("Use as")), 4, 0)
        grid.addWidget(self._role, 4, 1)
        grid.addWidget(self._coarsen, 4, 2, 1, 2)
        grid.addWidget(self._simulate, 5, 0, 1, 2)
        grid.addWidget(self._seed, 5, 2, 1, 2)
        grid.addWidget(self._regrid, 5, 0, 1, 4)  # never shown together with the two before it
        grid.addWidget(caption(tr("Field")), 6, 0)
        grid.addWidget(self._variable, 6, 1)
        grid.addWidget(self._reading, 6, 2, 1, 2)
        grid.addWidget(self._origin, 7, 0, 1, 4)
        grid.setRowStretch(8, 1)
        for spin in (self._coarsen, self._seed):
            spin.setMaximumWidth(96)
        for combo in (self._role, self._variable):
            narrow(combo)
        widen_list(self._role)

    def _wire(self) -> None:
        self._open.clicked.connect(self.open_requested)
        self._choose_truth.clicked.connect(self.truth_requested)
        self._drop_truth.clicked.connect(self.truth_removal_requested)
        self._choose_gauges.clicked.connect(self.gauges_requested)
        self._drop_gauges.clicked.connect(self.gauges_removal_requested)
        self._error.valueChanged.connect(self.gauge_error_requested)
        self._role.activated.connect(self._on_role)
        self._coarsen.valueChanged.connect(self.coarsen_requested)
        self._simulate.clicked.connect(self.simulation_requested)
        self._seed.valueChanged.connect(self.simulation_seed_requested)
        self._variable.textActivated.connect(self.variable_requested)
        self._regrid.clicked.connect(self.regrid_requested)
        self._reading.clicked.connect(self.reading_requested)

    @Slot(int)
    def _on_role(self, index: int) -> None:
        self.role_requested.emit(self._role.itemData(index))

    def show_input(self, name: str, hint: str, variables: Sequence[str], variable: str) -> None:
        """Name the open file (``hint`` is its full path) and offer its fields."""
        self._input.set_full_text(name, hint)
        self._variable.clear()
        self._variable.addItems(list(variables))
        self._variable.setCurrentText(variable)
        self._variable.setEnabled(len(variables) > 1)
        widen_list(self._variable)
        self._reading.setEnabled(True)

    def show_truth(self, name: str) -> None:
        """Name the truth's file, or "" for none."""
        self._truth.set_full_text(name or tr("none chosen"), name)

    def show_gauges(
        self, name: str, account: str, *, error: float, units: str, open_: bool, fixed: bool, table: bool = True
    ) -> None:
        """Name the gauges, or "" for none, with an account of what was used of them.

        Args:
            error: of readings that state none, in ``units``; 0 for none such.
            open_: there is a field that gauges can be chosen for.
            fixed: they belong to a finished run.
            table: some are of a table, whose errors may be blank.
        """
        self._gauges.set_full_text(name or tr("none chosen"), account or name)
        self._choose_gauges.setEnabled(open_)
        self._drop_gauges.setEnabled(bool(name) and not fixed)
        self._error.setPrefix("± ")
        self._error.setSuffix(f" {units}")
        self._error.setValue(error)
        for widget in (self._error_caption, self._error):
            widget.setVisible(bool(name) and table and not fixed)

    def show_role(
        self, role: str, *, coarsen: int, simulated: bool, seed: int, regrid: bool, satellite: bool = True
    ) -> None:
        """Show how the input is used: as "coarse", "pair" (input and truth) or "fine".

        With "result", an opened result, or "", no file at all, there is nothing to choose.

        Args:
            satellite: the field is one that a satellite can be simulated for.
        """
        fine, chosen = role == "fine", role not in ("result", "")
        self._role.setPlaceholderText(tr("finished run") if role == "result" else "–")
        self._role.setCurrentIndex(-1 if not chosen else 1 if fine else 0)
        self._role.setEnabled(chosen)
        self._coarsen.setValue(coarsen)
        self._seed.setValue(seed)
        self._simulate.setChecked(simulated)
        self._regrid.setChecked(regrid)
        self._coarsen.setVisible(fine)
        self.layout().addWidget(self._role, 4, 1, 1, 1 if fine else 3)  # all of the row where nothing stands beside it
        for widget in (self._simulate, self._seed):
            widget.setVisible(fine and satellite)
        self._seed.setEnabled(simulated)
        self._regrid.setVisible(role in ("coarse", "pair"))
        self._choose_truth.setEnabled(chosen and not fine)
        self._drop_truth.setEnabled(role == "pair")

    def show_origin(self, text: str) -> None:
        """One line on what the panels show: the input's origin, resolution and size."""
        self._origin.set_full_text(text)

"""The tour: what to press in the first minutes, said beside the controls themselves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDockWidget, QWidget

from gui.panels.tour_bubble import TourBubble
from gui.words import tr


@dataclass(frozen=True, slots=True)
class Stop:
    """A step: the dock it is about ("" for the maps), a title, and what to know."""

    dock: str
    title: str
    text: str


STOPS = (
    Stop(
        "",
        tr("A storm to begin with"),
        tr(
            "Thunderstorms over Florida, seen by radar. Its 10 km averages were given the errors of a satellite: that is the"
            " input. The radar itself is the truth to compare with. Wheel and mouse move all maps together."
        ),
    ),
    Stop(
        "data",
        tr("Data"),
        tr(
            "What is open, and how it was read. Open your own file here; a finer field as truth lets you judge the result."
        ),
    ),
    Stop("region", tr("Region"), tr("Drag the box, or type its edges. It is what a run covers.")),
    Stop(
        "sampler",
        tr("Run"),
        tr("Choose how many members to draw, and press Run. Maps and errors fill while members are finished."),
    ),
    Stop(
        "",
        tr("What the maps show"),
        tr(
            "The arrow in a map's title chooses what it shows: a field, a member, a chance, a difference. The bar below"
            " chooses what the ensemble's maps show, and how values are coloured."
        ),
    ),
    Stop(
        "errors",
        tr("How good it is"),
        tr(
            "Errors, plots and scores are of the pixels selected above: of all, under a band of the input, or in an area."
        ),
    ),
    Stop(
        "explain",
        tr("In plain words"),
        tr("What the run says, how likely what is near which town, and how far to trust it."),
    ),
    Stop(
        "",
        tr("Find anything"),
        tr("Ctrl+K finds every action by a few letters, F1 opens the help. That is all: press Run when you like."),
    ),
)


class TourController(QObject):
    """Goes from stop to stop; a dock that is hidden or behind others comes to the front.

    Args:
        begun: called when the tour is shown, so that it is not shown by itself again.
    """

    def __init__(
        self,
        bubble: TourBubble,
        docks: Mapping[str, QDockWidget],
        maps: QWidget,
        begun: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bubble, self._docks, self._maps, self._begun = bubble, docks, maps, begun
        self._stop = 0
        bubble.next_requested.connect(self.next)
        bubble.back_requested.connect(self.back)
        bubble.end_requested.connect(self.end)

    @Slot()
    def begin(self) -> None:
        """Show the first stop."""
        self._begun()
        self._stop = 0
        self._show()
        self._bubble.take_keyboard()

    @Slot()
    def next(self) -> None:
        """Go on, or end."""
        self._stop += 1
        if self._stop < len(STOPS):
            self._show()
        else:
            self.end()

    @Slot()
    def back(self) -> None:
        """Go back."""
        self._stop = max(0, self._stop - 1)
        self._show()

    @Slot()
    def end(self) -> None:
        """Leave the tour."""
        self._bubble.leave()
        self._maps.setFocus()

    def _show(self) -> None:
        stop, target = STOPS[self._stop], self._maps
        dock = self._docks.get(stop.dock)
        if dock is not None:
            dock.show()
            dock.raise_()
            target = dock
        self._bubble.show_step(stop.title, stop.text, self._stop + 1, len(STOPS), target)

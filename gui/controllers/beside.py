"""Sets the other runs of the same scene beside the one on show, in the table and in the plots."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.controllers.benches import Joined, Other, joined
from gui.controllers.runs import detail_of
from gui.controllers.sampling import members_so_far
from gui.jobs import JobQueue, Latest
from gui.session import Session
from gui.views.score_table import RunChoice, ScoreView
from gui.widgets.results import Live, Result
from gui.words import said, tr

RESERVED = frozenset(
    ("Stormlens", "oracle", "input", "truth", "RainFARM", "bicubic", "bilinear", tr("along the ground"))
)
"""Names that mean something else in tables and plots."""
PAUSE_MILLISECONDS = 1000
"""Members of a run in progress elsewhere join the table and the plots so often: each time all of it is scored anew."""


Signature = tuple[tuple[int, str, str, bool], ...]
"""What of the other runs a table says: each one's number, name, detail and whether it is in it."""


class BesideController(QObject):
    """Which runs the ``Benches`` hold beside those of the run on show, or of the one in progress.

    Args:
        choosing: whether fields are of the same scene is told on this queue: they are compared value by value.

    Signals:
        benches_joined(object): the ``Benches``, others beside them; again whenever the list of runs changes.
    """

    benches_joined = Signal(object)

    def __init__(self, session: Session, choosing: JobQueue, scores: ScoreView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._scores = session, scores
        self._base: Any = None
        self._asked: Signature = ()
        self._joining = Latest(choosing, self)
        self._joining.finished.connect(self._on_joined)
        self._joining.failed.connect(session.report)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._again)
        session.results_changed.connect(self._again)
        session.live_changed.connect(self._on_live)

    def join(self, benches: Any) -> None:
        """Take the fields of what is on show, to which the others belong; they are joined at once where there are none."""
        self._base = benches
        others = self._others()
        self._asked = _signature(others)
        self._joining.drop()
        if others:
            self._joining.ask(partial(joined, benches, others))
        else:
            self._on_joined(Joined(benches))

    def drop(self) -> None:
        """What is on show is another."""
        self._base = None
        self._joining.drop()

    @Slot(object)
    def _on_live(self, live: Live | None) -> None:
        """At once where the run in progress is chosen, put away, or over; its members now and then."""
        known = {key: chosen for key, _, _, chosen in self._asked}
        if live is None or known.get(live.key, live.beside) != live.beside:
            self._again()
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _again(self) -> None:
        """Join anew where other runs are in the list, or are called otherwise."""
        if self._base is not None and _signature(self._others()) != self._asked:
            self.join(self._base)

    def _others(self) -> tuple[Other, ...]:
        """All runs but the one on show; beside one in progress that one, too. Then one that is in progress on other data."""
        session = self._session
        names = set(RESERVED)
        others = []
        for result in session.results:
            if session.live_here is not None or result.run is not session.run:
                others.append(Other(result.key, _free(result, names), detail_of(result), result.run, result.beside))
                names.add(others[-1].name)
        live = session.live
        if live is not None and live.members and session.live_here is None:
            made = partial(members_so_far, live.spec, live.scene, live.finished)
            others.append(Other(live.key, _free(live, names), _detail(live), made, live.beside))
        return tuple(others)

    @Slot(object)
    def _on_joined(self, made: Joined) -> None:
        lessons = {other.name: tr("A run of the same input: {detail}.", detail=other.detail) for other in made.others}
        shown = self._session.results.find(self._session.run)
        if shown is not None and self._session.live_here is None:
            lessons["Stormlens"] = tr(
                "It is {name_of}: {detail_of}.", name_of=name_of(shown), detail_of=detail_of(shown)
            )
        own = {"Stormlens": tr("this run")} if any(other.chosen for other in made.others) else {}
        choices = tuple(RunChoice(other.key, other.name, other.detail, other.chosen) for other in made.others)
        self._scores.set_runs(own, lessons, choices)
        self.benches_joined.emit(made.benches)


def _detail(live: Live) -> str:
    return tr(
        "in progress, {count} of {members} members so far, seed {seed}, {sampling}",
        count=live.members,
        members=live.spec.members,
        seed=live.spec.seed,
        sampling=said(live.spec.sampling),
    )


def name_of(result: Result | Live) -> str:
    """The user's name for a run, or its number in the list."""
    return result.title or tr("run {key}", key=result.key)


def _free(result: Result | Live, taken: set[str]) -> str:
    """A name that nothing else in the table has."""
    name = name_of(result)
    return name if name not in taken else tr("{name} (run {key})", name=name, key=result.key)


def _signature(others: tuple[Other, ...]) -> Signature:
    return tuple((other.key, other.name, other.detail, other.chosen) for other in others)

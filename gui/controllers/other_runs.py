"""Runs of the list other than the one on show: what panels can show of them, and their fields."""

from collections.abc import Container, Iterable

from core.types import Run
from gui.controllers.fields import Fields, members_in
from gui.session import Session
from gui.widgets.content import SOURCES, Content, OfferedRun


class OtherRuns:
    """A run is asked for by its id, and is in the panels as long as it is in the list."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, tuple[Run, Fields]] = {}
        self._seen: tuple[object, ...] = ()

    def offer(self, variable: str) -> tuple[OfferedRun, ...]:
        """The runs of a variable, the newest first, with the fields that they have."""
        results = self._session.results
        shown, found = results.find(self._session.run), []
        for name, title in results.names().items():
            run = results.of_id(name).run
            if run.variable == variable and (shown is None or name != shown.id):
                fields = tuple(source for source, _ in SOURCES if getattr(run, source) is not None)
                found.append(OfferedRun(name, title, fields, members_in(run)))
        return tuple(found)

    def fields(self, contents: Iterable[str]) -> dict[str, Fields]:
        """Those of every run that contents ask for; baselines that were made for one stay with it."""
        kept, self._known = self._known, {}
        self._seen = self._now(asked := _asked(contents))
        for name in asked:
            result = self._session.results.of_id(name)
            if result is not None:
                same = name in kept and kept[name][0] is result.run
                self._known[name] = kept[name] if same else (result.run, Fields.of_run(result.run))
        return {name: fields for name, (_, fields) in self._known.items()}

    def changed(self, contents: Iterable[str]) -> bool:
        """Whether the runs that contents ask for are others, or called otherwise, than their fields were of."""
        return self._now(_asked(contents)) != self._seen

    def _now(self, asked: Container[str]) -> tuple[object, ...]:
        return tuple((each.id, each.run, each.name) for each in self._session.results if each.id in asked)


def _asked(contents: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(name for words in contents for name in Content.parse(words).runs)

"""Runs other than the one on show, finished or in progress: what panels can show of them, and their fields."""

from collections.abc import Container, Iterable

from core.types import STAGE_FIELDS, Run, Scene
from gui.controllers.fields import Fields, Finished, members_in
from gui.session import Session
from gui.widgets.content import SOURCES, Content, OfferedRun
from gui.widgets.results import Live
from gui.words import tr

NOT_YET = tr("No member is finished yet. The first one appears here by itself.")


class OtherRuns:
    """A run is asked for by its id, and is in the panels as long as it is in progress or in the list."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, tuple[Run | Scene, Fields]] = {}
        self._seen: tuple[object, ...] = ()

    @property
    def live(self) -> Live | None:
        """The run in progress, unless a run of the list is the same."""
        live = self._session.live
        return live if live is not None and self._session.results.of_id(live.id) is None else None

    def names(self) -> dict[str, str]:
        """What runs are called, by id, the newest first."""
        names, live = self._session.results.names(), self.live
        return names if live is None else {live.id: _in_progress(live.name)} | names

    def numbers(self) -> dict[str, str]:
        """The same in brief: their numbers in the list of runs."""
        live = self.live
        numbers = {each.id: tr("run {key}", key=each.key) for each in self._session.results}
        return numbers if live is None else {live.id: _in_progress(tr("run {key}", key=live.key))} | numbers

    def offer(self, variable: str) -> tuple[OfferedRun, ...]:
        """The runs of a variable, the newest first, with the fields that they have."""
        results, live, here = self._session.results, self.live, self._session.live_here
        shown, found = None if here else results.find(self._session.run), []
        for name, title in self.names().items():
            if live is not None and name == live.id:
                if live.scene.variable == variable and not here:
                    found.append(OfferedRun(name, title, _fields_of(live), live.members))
                continue
            run = results.of_id(name).run
            if run.variable == variable and (shown is None or name != shown.id):
                fields = tuple(source for source, _ in SOURCES if getattr(run, source) is not None)
                found.append(OfferedRun(name, title, fields, members_in(run)))
        return tuple(found)

    def fields(self, contents: Iterable[str]) -> dict[str, Fields]:
        """Those of every run that contents ask for; baselines that were made for one stay with it.

        Of the run in progress they are without its members, which join on the pictures' thread.
        """
        kept, self._known = self._known, {}
        self._seen = self._now(asked := _asked(contents))
        for name in asked:
            of = self._of(name)
            if of is not None:
                same = name in kept and kept[name][0] is of
                self._known[name] = kept[name] if same else (of, _made(of))
        return {name: fields for name, (_, fields) in self._known.items()}

    def members(self, contents: Iterable[str]) -> tuple[str, Finished] | None:
        """The members of the run in progress, with its id, if contents ask for that."""
        live = self.live
        return (live.id, live.finished) if live is not None and live.id in _asked(contents) else None

    def changed(self, contents: Iterable[str]) -> bool:
        """Whether the runs that contents ask for are others, or called otherwise, than their fields were of."""
        return self._now(_asked(contents)) != self._seen

    def _of(self, name: str) -> Run | Scene | None:
        """What a run's fields are of: the run, or the scene of the one in progress."""
        result, live = self._session.results.of_id(name), self._session.live
        if result is not None:
            return result.run
        return live.scene if live is not None and live.id == name else None

    def _now(self, asked: Container[str]) -> tuple[object, ...]:
        live = self.live
        growing = () if live is None or live.id not in asked else ((live.id, live.finished, live.name),)
        return (*growing, *((each.id, each.run, each.name) for each in self._session.results if each.id in asked))


def _in_progress(name: str) -> str:
    return tr("{name}, in progress", name=name)


def _made(of: Run | Scene) -> Fields:
    if isinstance(of, Run):
        return Fields.of_run(of)
    return Fields.of_scene(of, dict.fromkeys(STAGE_FIELDS.values(), NOT_YET))


def _fields_of(live: Live) -> tuple[str, ...]:
    """What there is of a run in progress, in the order of ``SOURCES``."""
    made = {STAGE_FIELDS[stage] for stage, _ in live.finished} | {"input"}
    return tuple(name for name, _ in SOURCES if name in made or (name == "truth" and live.scene.truth is not None))


def _asked(contents: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(name for words in contents for name in Content.parse(words).runs)

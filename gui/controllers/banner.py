"""The messages over the maps: notices, and a banner that is honest about the input."""

from PySide6.QtCore import QObject, Slot

from core.types import Run, Scene
from gui.panels.notice_bar import NoticeBar
from gui.session import Notice, Session
from gui.words import as_sentence, tr

UNVALIDATED = tr(
    "The corrector was trained on simulated satellite and is unvalidated here: "
    "compare with radar or gauges before you rely on it."
)
SIMULATED = tr("Simulated satellite: the input is radar, averaged and degraded as a satellite would see it.")


class BannerController(QObject):
    """Says over the maps what whoever reads them must know."""

    def __init__(self, session: Session, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        session.source_changed.connect(self._on_source)
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._look)
        session.sampler_changed.connect(self._look)
        session.noticed.connect(self._on_notice)
        session.busy_changed.connect(self._on_busy)

    @Slot()
    def _on_source(self) -> None:
        """What was waited for is there."""
        self._notices.clear("wait")

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        """A field that could be read ends the complaint about the last one."""
        if scene is not None:
            self._notices.clear("error")
        self._look()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """Who begins a run has read what it was asked about."""
        if busy:
            self._notices.clear("warning")

    @Slot()
    def _look(self) -> None:
        shown = self._session.run or self._session.scene
        origin = shown.origin if shown is not None else ""
        corrector = shown.spec.corrector if isinstance(shown, Run) else self._session.sampler.corrector
        seen = shown.provenance.get("seen_in_training", "") if isinstance(shown, Run) else ""
        if seen:
            self._notices.set_banner(as_sentence(seen), "warning")
        elif origin in ("satellite", "coarse input") and corrector:
            self._notices.set_banner(UNVALIDATED, "warning")
        else:
            self._notices.set_banner(SIMULATED if origin == "simulated satellite" else "", "info")

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        self._notices.clear("wait")
        line = self._notices.add(notice.message, notice.remedy, notice.kind, notice.fixes)
        if (wish := notice.wish) is not None:
            line.put_button(wish.title, wish.hint, wish.do)

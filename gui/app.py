"""Starts the window: on files, on a result to be rendered to a picture, or for a self-test."""

import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    QTranslator,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from core.address import Location
from core.types import Run
from gui import settings, words
from gui.main_window import MainWindow
from gui.session import Notice
from gui.widgets import theme
from gui.widgets.icons import icon

TINY_DEGREES = 0.4
RENDER_SECONDS = 300.0
RENDER_SIZE = (1600, 1000)
OFFSCREEN_REMARK = "This plugin does not support"
"""How Qt's offscreen platform, where pictures are made without a display, begins what it says of every window."""


def start(
    files: list[Location],
    *,
    screenshot: Path | None = None,
    run_on_start: bool = False,
    size: tuple[int, int] | None = None,
    appearance: str = "",
) -> int:
    """Open the window and stay until it closes.

    Args:
        files: an input, an input and its truth, a result, or a session; none opens the bundled storm.
        screenshot: write the window, complete with violins and scores, to this PNG and end.
        run_on_start: press Run as soon as the field and the models are read.
        size: of the window in pixels.
        appearance: "system", "light" or "dark"; "" as the settings say.

    Returns:
        0, or 1 where a screenshot was asked for and could not be made.
    """
    path = settings.settings_path()
    # a picture must not depend on who makes it
    known, notes = (settings.Settings(), ()) if screenshot else settings.load(path)
    app = application(appearance or known.theme)
    kept = {} if screenshot else {"settings_path": path, "state_folder": settings.state_folder()}
    window = MainWindow(known, **kept)
    if size or screenshot:
        window.resize(*(size or RENDER_SIZE))
    for note in notes:
        window.session.notice(note, kind="info")
    window.show()
    if files:
        window.open_files(files)
    else:
        window.data.open_storm()
    window.autosave.offer(window.notices, window.actions_by_id["file.last_session"])
    if not (files or screenshot or run_on_start):
        QTimer.singleShot(0, window, window.comfort.welcome)
    starter = RunOnStart(window) if run_on_start else None
    renderer = Renderer(window, screenshot) if screenshot else None
    defects = Defects(window)
    sys.excepthook = defects.report
    app.exec()
    sys.excepthook = sys.__excepthook__
    del starter
    return 0 if renderer is None or renderer.done else 1


def application(appearance: str = "system") -> QApplication:
    """The one ``QApplication``, dressed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if app.platformName() == "offscreen":
        qInstallMessageHandler(_write_message)
    app.setApplicationName("stormlens")
    app.setApplicationDisplayName("Stormlens")
    chosen = theme.apply(app, appearance)
    app.setWindowIcon(icon("stormlens", chosen.accent))
    app.styleHints().colorSchemeChanged.connect(_follow_desktop)
    _translate_qt(app)
    return app


def _write_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt does with its messages, without those that say nothing."""
    if not text.startswith(OFFSCREEN_REMARK):
        sys.stderr.write(f"{qFormatLogMessage(kind, context, text)}\n")


@Slot()
def _follow_desktop() -> None:
    theme.follow(QApplication.instance())


def _translate_qt(app: QApplication) -> None:
    """Qt's own words, as on the buttons of file dialogs, in the interface's language."""
    translator = QTranslator(app)
    if translator.load(f"qtbase_{words.language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)


def selftest() -> int:
    """Run a tiny scene through the window and the real engine; 0 if it gave a finite ensemble.

    The frozen application is tested with it. What went wrong is written to stderr.
    """
    app = application()
    window = MainWindow(settings.Settings(members=1))
    check = SelfTest(window)
    window.show()
    window.data.open_corner_of_storm(TINY_DEGREES)
    app.exec()
    if not check.passed:
        sys.stderr.write(f"self-test failed: {check.problem}\n")
    return 0 if check.passed else 1


class Defects(QObject):
    """Tells the user of an exception that nobody caught, and leaves its traceback on stderr."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What ``sys.excepthook`` does while the window is open."""
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._window.session.report(error)


class RunOnStart(QObject):
    """Presses Run once, as soon as nothing speaks against it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if not self._window.run.why_not():
            self._timer.stop()
            self._window.run.start()


class SelfTest(QObject):
    """Runs once, looks at what came out, and closes the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.passed, self.problem = False, "the window was closed before the run had ended"
        self._starter = RunOnStart(window)
        window.session.run_changed.connect(self._on_run)
        window.session.noticed.connect(self._on_notice)
        window.session.change_sampler(steps=2)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        if run is not None and run.downscaled is not None:
            self.passed = bool(run.downscaled.notnull().all())
            self.problem = "the ensemble holds missing values"
            self._window.close()

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        if notice.kind == "error":
            self.problem = f"{notice.message}. {notice.remedy}"
            self._window.close()


class Renderer(QObject):
    """Waits until the window is complete, writes it to a picture, and closes it."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window, self._path = window, path
        self._deadline = time.monotonic() + RENDER_SECONDS
        self.done = self._posed = False
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        late = time.monotonic() > self._deadline
        if not late and not self._posed and self._complete():
            self._posed = True
            self._window.show_choice.show_member(0)
            self._window.looking.probe.point_at_heaviest()
        elif late or self._complete():
            self._timer.stop()
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self.done = self._window.grab().save(str(self._path)) and not late
            self._window.close()

    def _complete(self) -> bool:
        """A run is on show, compared if there is a truth, and nothing is being drawn."""
        window, run = self._window, self._window.session.run
        if run is None or any(queue.busy for queue in window.queues):
            return False
        return run.truth is None or window.session.comparison is not None

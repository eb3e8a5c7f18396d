"""How quickly the window answers, on a real window of an X server, beside what it must keep to.

    python benchmarks/window.py LARGE.nc [--output window.json] [--frames 60] [--rounds 5]

LARGE.nc is any file of many times and millions of cells a time, such as a day of MRMS. Where there is no display, an Xvfb of
this program's own is used. Everything is told twice: as wall time, which other work on the machine lengthens, and as processor time of
the window's own thread, which it hardly does; what waits for a worker has wall time alone. Medians of frames or rounds, and the worst.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import grid

SCREEN = (1920, 1200)
PATIENCE_SECONDS = 300
SIDE, MEMBERS = 200, 32
"""Of the ensemble that selections are made of."""
PANEL = 400
"""Pixels along the side of the fields on nine panels."""
PACE_MILLISECONDS = 2
"""Between two looks at how long the window's thread was away."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One line: milliseconds, as median and worst, of ``count`` tries; ``processor`` is the window's thread's."""

    name: str
    target: float
    median: float
    worst: float
    processor: float | None
    count: int


def measure(name: str, target: float, wall: list[float], processor: list[float] | None = None) -> Measure:
    """Seconds as a line of the table."""
    spent = None if processor is None else 1000 * statistics.median(processor)
    return Measure(name, target, 1000 * statistics.median(wall), 1000 * max(wall), spent, len(wall))


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit status."""
    options = _parse(arguments)
    server = None if os.environ.get("DISPLAY") else _start_server()
    try:
        found = []
        for line in _measured(options):
            found.append(line)
            print(*_row(line), sep="  ", file=sys.stderr, flush=True)
    finally:
        if server is not None:
            server.terminate()
            server.wait()
    head = ["milliseconds", "target", "median", "worst", "own thread", "tries"]
    print("\n".join(grid(head, [_row(each) for each in found])))
    print(f"load of the machine while measuring: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    if options.output:
        record = {
            "measures": [asdict(each) for each in found],
            "load": os.getloadavg(),
            "cores": os.cpu_count(),
            "platform": platform.platform(),
        }
        options.output.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return 0


def _row(line: Measure) -> list[str]:
    own = "–" if line.processor is None else f"{line.processor:.1f}"
    return [line.name, f"{line.target:g}", f"{line.median:.1f}", f"{line.worst:.1f}", own, str(line.count)]


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("large", type=Path, help="a file of many times and millions of cells a time")
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--members", type=int, default=2, help="of the run during which stalls are looked for")
    parser.add_argument("--output", type=Path, help="write the record as JSON")
    return parser.parse_args(arguments)


def _start_server() -> subprocess.Popen[bytes]:
    """An X server on a display that is free."""
    reader, writer = os.pipe()
    screen = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    return server


class Desk:
    """A window, and ways to wait for it."""

    def __init__(self, size: tuple[int, int] = SCREEN) -> None:
        start = time.perf_counter()
        from PySide6.QtTest import QTest

        from gui.app import application
        from gui.main_window import MainWindow
        from gui.settings import Settings

        self.app = application("light")
        self.window = MainWindow(Settings())
        self.window.resize(*size)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.app.processEvents()
        self.seconds = time.perf_counter() - start
        self._wait = QTest.qWait

    def until(self, done: Callable[[], bool]) -> float:
        """Turn the event loop until something is so; the seconds that took."""
        start = time.perf_counter()
        while not done():
            self.app.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() - start > PATIENCE_SECONDS:
                raise TimeoutError("the window never came so far")
        return time.perf_counter() - start

    def settle(self) -> None:
        """Wait until nothing is computed any more."""
        idle = 0
        while idle < 5:
            self._wait(20)
            idle = 0 if any(queue.busy for queue in self.window.queues) or self.window.session.busy else idle + 1

    def frames(self, count: int) -> tuple[list[float], list[float]]:
        """Pan and zoom the linked maps; wall and own time of every frame, from the wish to the pixels."""
        pane = next(iter(self.window.grid.maps.values()))
        camera, wall, own = pane.camera, [], []
        view = camera.view(pane.width(), pane.height())
        step, middle = (view.east - view.west) / 300, view.centre
        for number in range(count):
            at, spent = time.perf_counter(), time.thread_time()
            if number % 3 == 2:
                camera.magnify(1.01 if number % 2 else 1 / 1.01, middle)
            else:
                camera.move(step if number // 8 % 2 else -step, step / 2 if number // 4 % 2 else -step / 2)
            self.app.processEvents()
            wall.append(time.perf_counter() - at)
            own.append(time.thread_time() - spent)
        return wall, own


class Heart:
    """Beats as often as the window's thread lets it."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.wall, self.own = 0.0, 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=PACE_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.wall, self.own = max(self.wall, now[0] - self._last[0]), max(self.own, now[1] - self._last[1])
        self._last = now

    def stop(self) -> tuple[list[float], list[float]]:
        """The longest time away from the event loop, and the most work in one turn of it."""
        self._beat()
        self._timer.stop()
        return [self.wall], [self.own]


def _measured(options: argparse.Namespace) -> Any:
    """Line after line; the window is closed at the end."""
    desk = Desk()
    yield measure("window visible", 2000, [desk.seconds])
    heart = Heart()
    desk.until(lambda: desk.window.run.cards_are_read)
    desk.settle()
    yield measure("longest stall while the engine loads", 500, *heart.stop())
    yield from _large(desk, options)
    with tempfile.TemporaryDirectory() as folder:
        yield from _ensemble(desk, options, Path(folder))
    yield from _sampling(desk, options)
    desk.window.close()
    desk.app.processEvents()


def _large(desk: Desk, options: argparse.Namespace) -> Any:
    window = desk.window
    heart = Heart()
    window.data.open(options.large)
    yield measure("large file to a first picture", 1500, [desk.until(lambda: _seen(window))])
    desk.settle()
    yield measure("longest stall while it opens", 50, *heart.stop())
    steps = []
    for index in range(1, options.rounds + 1):
        scene = window.session.scene
        window.session.change_data(time=index)
        steps.append(desk.until(lambda old=scene: _seen(window) and window.session.scene is not old))
        desk.settle()
    yield measure("time step", 50, steps)
    heart = Heart()
    shown = window.compare.place
    window.panels["region"].preset_requested.emit("whole file")
    whole = desk.until(lambda: window.compare.place is not shown and _seen(window))
    desk.settle()
    yield measure("whole field to a picture", 5000, [whole])
    yield measure("longest stall while it is painted", 50, *heart.stop())
    yield measure("frame of the whole field", 33, *desk.frames(options.frames))


def _seen(window: Any) -> bool:
    """Whether what the session holds is painted."""
    compare, session = window.compare, window.session
    return session.scene is not None and "input" in compare.pictures and compare.settled


def _ensemble(desk: Desk, options: argparse.Namespace, folder: Path) -> Any:
    window = desk.window
    from core.io import save_run

    window.data.open(save_run(made_up(PANEL, 4), folder / "panels.nc"))
    desk.until(lambda: window.session.run is not None)
    desk.settle()
    window.show_choice.show_nine()
    desk.settle()
    desk.frames(6)
    yield measure("frame of nine panels", 16.7, *desk.frames(options.frames))
    window.show_choice.show_four()
    window.data.open(save_run(made_up(SIDE, MEMBERS), folder / "run.nc"))
    desk.until(lambda: window.session.comparison is not None and window.session.run.spec.members == MEMBERS)
    desk.settle()
    window.docks["plots"].raise_()
    window.panels["plots"].kind_requested.emit("reliability")
    desk.settle()
    spent = []
    for number in range(options.rounds + 1):
        spent.append(_selected(desk, number))
        desk.settle()
    yield measure("selection to violins, scores and reliability", 200, spent[1:])


def _selected(desk: Desk, number: int) -> float:
    """Choose another area, and wait until everything is of it."""
    from core.grid import bounds_of

    window = desk.window
    edges, cut = bounds_of(window.session.run.truth), 0.02 * (number + 1)
    west, north = edges.west + cut, edges.north - cut
    corners = ((west, edges.south), (edges.east, edges.south), (edges.east, north), (west, north))

    def shown() -> tuple[object, ...]:
        return window.panels["plots"].diagram, window.panels["errors"].caption, window.panels["scores"].notes

    before = shown()
    window.session.select(area=corners)
    return desk.until(lambda: all(now != was for now, was in zip(shown(), before, strict=True)))


def made_up(side: int, members: int) -> Any:
    """A run of arithmetic: rain in patches, and members around it."""
    import numpy as np

    from core.grid import as_field, coarsen
    from core.types import Region, Run, RunSpec

    random = np.random.default_rng(0)
    patches = random.gamma(0.4, 6.0, (side // 10 + 1, side // 10 + 1)).repeat(10, 0).repeat(10, 1)[:side, :side]
    y, x = (np.round(start + 0.01 * np.arange(side), 10) for start in (35.005, -97.595))
    stamps = np.array(["2019-06-10T00:00"], "datetime64[ns]")
    truth = as_field(patches[None] * random.gamma(2, 0.5, (1, side, side)), variable="precip", y=y, x=x, times=stamps)
    field = coarsen(truth, 10)

    def ensemble(of: Any, share: float) -> Any:
        values = of.values * random.gamma(share, 1 / share, (members, *of.shape))
        return of.expand_dims(member=members).copy(data=values.astype(np.float32)).assign_attrs(of.attrs)

    region = Region("made up", 35.0, 35.0 + side / 100, -97.6, -97.6 + side / 100)
    spec = RunSpec("made up", "made-up-corrector", "made-up-downscaler", members=members)
    corrected, downscaled, oracle = ensemble(field, 8.0), ensemble(truth, 3.0), ensemble(truth, 4.0)
    return Run(spec, "precip", region, 10, "simulated satellite", field, corrected, downscaled, oracle, truth)


def _sampling(desk: Desk, options: argparse.Namespace) -> Any:
    window = desk.window
    window.data.open_storm()
    desk.until(lambda: window.session.scene is not None and window.run.why_not() == "")
    window.session.change_sampler(members=options.members)
    desk.settle()
    heart = Heart()
    window.run.start()
    desk.until(lambda: window.session.busy)
    desk.until(lambda: not window.session.busy)
    yield measure("longest stall while sampling", 50, *heart.stop())


if __name__ == "__main__":
    raise SystemExit(main())

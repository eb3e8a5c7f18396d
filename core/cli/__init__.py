"""The engine without a window: `stormlens downscale | batch | compare-samplers | run | train | ema | models | info | verify | export | explain`.

Results go to stdout, progress and errors to stderr. Exit code 0: done; 1: refused or failed, with one message that says
what to do; 2: wrong usage; 130: stopped by Ctrl+C or, as schedulers do, by SIGTERM. Every command imports what it needs
when it runs, so that `--help` answers at once.
"""

import os
import re
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from core.cli.commands import COMMANDS
from core.cli.options import parser
from core.cli.progress import Progress, follow, say
from core.cli.reading import ways_out
from core.errors import EngineError

SOUTHERN = re.compile(r"-[\d.]+,")
"""How a gauge on the southern hemisphere begins, which argparse takes for an option."""
READERS = ("downscale", "compare-samplers", "batch", "info")
"""The commands that take what can be stated of a file."""

__all__ = ["COMMANDS", "Progress", "follow", "main", "parser"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no exception leaves except argparse's SystemExit(2)."""
    commands = parser()
    options = commands.parse_args(_spelled_out(sys.argv[1:] if argv is None else argv))
    if options.command is None:
        commands.print_help()
        return 0
    try:
        with _stoppable():
            return COMMANDS[options.command](options)
    except KeyboardInterrupt:
        say("stopped")
        return 130
    except EngineError as error:
        ways = ways_out(error, options) if options.command in READERS else ()
        say("\n".join((str(error), *ways)))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        if os.environ.get("STORMLENS_DEBUG"):
            raise
        say(f"{type(error).__name__}: {error}. Set STORMLENS_DEBUG=1 to see where, and report it with that output.")
    return 1


def _spelled_out(argv: Sequence[str]) -> list[str]:
    """`stormlens --run SESSION.json` is short for `stormlens run SESSION.json`; a southern gauge is a place, no option."""
    words = ["run", *argv[1:]] if argv[:1] == ["--run"] else list(argv)
    for place in reversed(range(len(words) - 1)):
        if words[place] == "--gauge" and SOUTHERN.match(words[place + 1]):
            words[place : place + 2] = [f"--gauge={words[place + 1]}"]
    return words


@contextmanager
def _stoppable() -> Iterator[None]:
    """SIGTERM stops a command as Ctrl+C does: jobs are closed, and a training saves its checkpoint first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)

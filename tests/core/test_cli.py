"""The contract of the command line: exit codes, streams, progress, and that it starts at once."""

import argparse
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from core import cli
from core.errors import SpecError
from core.types import Step

ROOT = Path(__file__).resolve().parents[2]


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def job(events: list[str], *, interrupt: bool = False) -> Generator[Step, None, str]:
    """A job of two steps that notes when it is closed."""
    try:
        yield Step("correct", 1, 2)
        if interrupt:
            raise KeyboardInterrupt
        yield Step("correct", 2, 2)
        return "result"
    finally:
        events.append("closed")


def failing_with(error: BaseException) -> object:
    """A command that raises."""

    def command(_options: object) -> int:
        raise error

    return command


def test_help_loads_no_array_library() -> None:
    program = (
        "import sys, core.cli as cli\n"
        "try: cli.main(['downscale', '--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'xarray', 'torch')))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_no_command_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 0
    assert "usage: stormlens" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["downscale"],
        ["downscale", "in.nc"],
        ["downscale", "in.nc", "--output", "run.nc", "--members", "0"],
        ["downscale", "in.nc", "--output", "run.nc", "--coarsen", "ten"],
        ["downscale", "in.nc", "--output", "run.nc", "--device", "abacus"],
        ["downscale", "in.nc", "--output", "run.nc", "--region", "1", "2", "3"],
        ["train"],
        ["nonsense"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert "usage: stormlens" in capsys.readouterr().err


def test_what_is_no_number_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["downscale", "in.nc", "--output", "run.nc", "--members", "many"])
    assert "argument --members: 'many' is no whole number" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["downscale", "data.nc", "--output", "data.nc"],
        ["downscale", "in.nc", "--truth", "data.nc", "--output", "data.nc"],
        ["downscale", "in.nc", "--output", "run.nc", "--scores", "data.nc"],
        ["compare-samplers", "in.nc", "--gauges", "data.csv", "--variant", "steps=2", "--output", "data.csv"],
        ["compare-samplers", "runs/variant-1.nc", "--variant", "steps=2", "--output", "t.csv", "--runs", "runs"],
        ["export", "data.nc", "--to", "data.nc"],
    ],
)
def test_what_a_command_reads_is_never_written_over(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "runs").mkdir()
    for name in ("data.nc", "data.csv", "runs/variant-1.nc"):
        (tmp_path / name).write_bytes(b"precious")
    if "--scores" in arguments:
        arguments = ["data.nc" if word == "in.nc" else word for word in arguments]
    assert cli.main([*arguments, "--overwrite"]) == 1
    assert "is read by this command, and would be replaced" in capsys.readouterr().err
    assert all((tmp_path / name).read_bytes() == b"precious" for name in ("data.nc", "data.csv", "runs/variant-1.nc"))


def test_western_and_southern_edges_can_be_negative() -> None:
    options = cli.parser().parse_args(["downscale", "a", "--region", "-30.5", "-28", "-99.2", "-97", "--output", "b"])
    assert options.region == [-30.5, -28.0, -99.2, -97.0]


@pytest.mark.parametrize(
    ("text", "meant"), [("3", 3), ("-1", -1), ("all", "all"), ("2019-06-10T00:30", "2019-06-10T00:30")]
)
def test_a_time_is_an_index_or_stays_text(text: str, meant: int | str) -> None:
    assert cli.parser().parse_args(["downscale", "a", f"--time={text}", "--output", "b"]).time == meant


def test_a_refusal_is_one_message_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refusal = SpecError("steps is 0; expected at least 1", remedy="Ask for more steps")
    monkeypatch.setitem(cli.COMMANDS, "models", failing_with(refusal))
    assert cli.main(["models"]) == 1
    shown = capsys.readouterr()
    assert shown.err == "stormlens: steps is 0; expected at least 1. Ask for more steps\n"
    assert shown.out == ""


def test_a_fault_of_ours_is_one_message_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("STORMLENS_DEBUG", raising=False)
    monkeypatch.setitem(cli.COMMANDS, "models", failing_with(ZeroDivisionError("division by zero")))
    assert cli.main(["models"]) == 1
    message = capsys.readouterr().err
    assert message.startswith("stormlens: ZeroDivisionError: division by zero")
    assert message.count("\n") == 1


def test_ctrl_c_is_one_message_and_exit_code_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(cli.COMMANDS, "models", failing_with(KeyboardInterrupt()))
    assert cli.main(["models"]) == 130
    assert capsys.readouterr().err == "stormlens: stopped\n"


def test_sigterm_stops_like_ctrl_c_and_nothing_is_left_of_that_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []

    def command(_: argparse.Namespace) -> int:
        return cli.follow(stopped_from_outside(events))

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setitem(cli.COMMANDS, "models", command)
    assert cli.main(["models"]) == 130
    assert events == ["closed"]
    assert signal.getsignal(signal.SIGTERM) is before


def stopped_from_outside(events: list[str]) -> Generator[Step, None, int]:
    try:
        yield Step("train", 1, 2)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)
        events.append("went on")
    finally:
        events.append("closed")


def test_following_a_job_returns_its_result() -> None:
    events: list[str] = []
    assert cli.follow(job(events)) == "result"
    assert events == ["closed"]


def test_an_interrupted_job_is_closed() -> None:
    events: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        cli.follow(job(events, interrupt=True))
    assert events == ["closed"]


def test_progress_names_the_time_left() -> None:
    stream, clock = Terminal(), Clock()
    progress = cli.Progress(stream, clock)
    progress.show(Step("downscale", 0, 400))
    clock.now = 30.0
    progress.show(Step("downscale", 100, 400))
    assert stream.getvalue().endswith("downscale 100/400, 1 min 30 s left")


def test_a_resumed_job_does_not_count_what_it_found_done() -> None:
    stream, clock = Terminal(), Clock()
    progress = cli.Progress(stream, clock)
    progress.show(Step("train", 300, 400))
    clock.now = 30.0
    progress.show(Step("train", 310, 400))
    assert stream.getvalue().endswith("train 310/400, 4 min 30 s left")


def test_the_jobs_of_a_batch_have_a_clock_of_their_own() -> None:
    stream, clock = Terminal(), Clock()
    progress = cli.Progress(stream, clock)
    for clock.now, done in ((0.0, 0), (100.0, 10), (100.0, 0), (101.0, 1)):
        progress.show(Step("downscale", done, 10))
    assert stream.getvalue().endswith("downscale 1/10, 9 s left")


def test_members_that_end_together_are_one_line_of_a_log() -> None:
    stream = io.StringIO()
    progress = cli.Progress(stream, Clock())
    for done, message in ((0, "loading"), (6, ""), (6, "member 1 of 2"), (6, "member 2 of 2")):
        progress.show(Step("downscale", done, 6, message=message))
    assert len(stream.getvalue().splitlines()) == 2


def test_progress_in_a_log_is_a_line_every_ten_seconds_and_the_last() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = cli.Progress(stream, clock)
    for done in range(1, 101):
        clock.now = done / 4
        progress.show(Step("downscale", done, 100))
    progress.end()
    assert [line.split(",")[0] for line in stream.getvalue().splitlines()] == [
        "downscale 1/100",
        "downscale 41/100",
        "downscale 81/100",
        "downscale 100/100",
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("downscale absent.nc --output run.txt", 'run.txt ends in ".txt"; expected .nc'),
        ("downscale absent.nc --output run", "run has no ending; expected .nc"),
        ("downscale absent.nc --output run.nc --scores scores.txt", 'scores.txt ends in ".txt"; expected .json'),
        (
            "downscale absent.nc --output run.nc --guidance sda",
            "--guidance sda was given without gauges (--gauges FILE.csv or",
        ),
        ("downscale absent.nc --output run.nc --guidance-strength 2", "--guidance-strength 2 was given without gauges"),
        ("downscale absent.nc --output run.nc --gauge-sd 0.5", "--gauge-sd 0.5 was given without gauges"),
        (
            "downscale absent.nc --output run.nc --truth-stated units=mm",
            "--truth-stated units=mm was given without a truth",
        ),
        ("downscale absent.nc --output run.nc --coarsen 10 --regrid", "--regrid was given with --coarsen 10"),
        ("downscale absent.nc --output run.nc --trajectory-member 2", "--trajectory-member 2 was given without --traj"),
        ("batch absent.nc --output {name}.txt", '{name}.txt ends in ".txt"; expected .nc'),
        ("batch absent.nc --output {name}.nc --guidance dps", "--guidance dps was given without gauges"),
        ("compare-samplers absent.nc --output table.txt --variant steps=8", "expected .csv, .json"),
        (
            "compare-samplers absent.nc --output table.csv --variant guidance=dps",
            "--guidance dps was given without gauges",
        ),
        ("run absent.json --output run.png", 'run.png ends in ".png"; expected .nc'),
        ("verify absent.nc --scores scores.csv", 'scores.csv ends in ".csv"; expected .json'),
        ("export absent.nc --to run.csv --threshold 5", "--threshold has no effect on run.csv; expected it for areas"),
        ("export absent.nc --to run.tif --product mean --threshold 5", "--threshold has no effect on run.tif"),
        (
            "export absent.nc --to run.html --field truth",
            "--field has no effect on run.html; expected it for .tif and .nc",
        ),
        ("export absent.nc --to run.tif --point 1 2", "--point has no effect on run.tif; expected it for .csv"),
    ],
)
def test_what_cannot_be_written_or_would_change_nothing_is_refused_before_the_input_is_opened(
    arguments: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments.split()) == 1
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", ["--output", "--scores"])
def test_an_existing_output_is_refused_before_the_input_is_opened(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    existing = tmp_path / ("existing.nc" if option == "--output" else "existing.json")
    existing.write_text("precious")
    outputs = {"--output": str(tmp_path / "run.nc")} | {option: str(existing)}
    arguments = [part for pair in outputs.items() for part in pair]
    assert cli.main(["downscale", str(tmp_path / "absent.nc"), *arguments]) == 1
    assert f"{existing} exists already" in capsys.readouterr().err
    assert existing.read_text() == "precious"


def test_an_output_in_no_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "absent" / "run.nc"
    assert cli.main(["downscale", str(tmp_path / "absent.nc"), "--output", str(output)]) == 1
    assert "absent does not exist" in capsys.readouterr().err


def test_a_language_that_no_sentence_is_in_is_refused_before_the_run_is_read(capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["explain", "missing.nc", "--language", "xx"])
    assert ended.value.code == 2 and "'en', 'de', 'fr', 'es'" in capsys.readouterr().err


def test_a_field_too_large_to_look_at_whole_is_told_of_without_reading_it(monkeypatch, capsys) -> None:
    monkeypatch.setattr("core.cli.request.MOST_CELLS", 1000)
    monkeypatch.setattr("core.io.source.Source.read_cells", lambda *_: pytest.fail("values were read"))
    assert cli.main(["info", str(ROOT / "tests" / "data" / "mrms.nc")]) == 0
    assert "cells are too many to look at all of them: run a --region" in capsys.readouterr().out


def test_a_field_that_memory_cannot_hold_is_refused_without_reading_it(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr("core.cli.request.ASKED_FROM", 1)
    monkeypatch.setattr("core.device.available_bytes", lambda device: 10_000_000)
    monkeypatch.setattr("core.io.source.Source.read_cells", lambda *_: pytest.fail("values were read"))
    asked = ["downscale", str(ROOT / "resources" / "samples" / "storm.nc"), "--coarsen", "10", "--time", "all"]
    assert cli.main([*asked, "--output", str(tmp_path / "run.nc")]) == 1
    assert (
        "storm.nc takes 0.0 GB of memory; 0.0 GB can be had. Give a --region, or fewer times" in capsys.readouterr().err
    )

"""What can be typed."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core import __version__
from core.address import location_of
from core.figures import FORMATS
from core.languages import LANGUAGES

Add = Callable[..., Any]
"""``add_argument`` of a group of options."""
STATED = "units, minutes of a mean or an amount (0: instants), north and east (cells to move by), negative_missing, totals (since the start)"


def parser() -> argparse.ArgumentParser:
    """The whole command line, as argparse sees it; the documentation test walks through it."""
    top = argparse.ArgumentParser(
        prog="stormlens", description="Correct and downscale precipitation fields with diffusion models."
    )
    top.add_argument("--version", action="version", version=f"stormlens {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _downscale_options(
        commands.add_parser(
            "downscale", usage="%(prog)s INPUT --output RUN.nc [options]", help="make an ensemble from a field"
        )
    )
    _samplers_options(
        commands.add_parser(
            "compare-samplers",
            usage="%(prog)s INPUT --variant NAME=VALUE,... --output TABLE [options]",
            help="run variants of the sampler with the same noise, and compare them",
        )
    )
    _batch_options(
        commands.add_parser(
            "batch",
            usage="%(prog)s INPUT [INPUT ...] --output PATTERN [options]",
            help="make many runs, one after another; a second call goes on",
        )
    )
    run = commands.add_parser("run", help="make the run of a session that the window saved (short: --run)")
    run.add_argument("session", metavar="SESSION.json", type=Path, help="what File > Save session wrote")
    run.add_argument("--output", metavar="RUN.nc", type=Path, required=True, help="the run, as CF NetCDF")
    run.add_argument("--overwrite", action="store_true", help="replace an existing output")
    train = commands.add_parser("train", help="train a model from a recipe")
    train.add_argument("config", metavar="CONFIG.toml", type=Path, help="the recipe; see resources/recipes")
    train.add_argument("--output", metavar="FOLDER", type=Path, help="checkpoint, losses, model (default: runs/CONFIG)")
    train.add_argument(
        "--install", action="store_true", help="put the finished model among your own, for the window too"
    )
    ema = commands.add_parser("ema", help="choose how long a trained network was averaged, after training")
    ema.add_argument("config", metavar="CONFIG.toml", type=Path, help="the recipe, with ema_profiles")
    ema.add_argument("--output", metavar="FOLDER", type=Path, help="of the training (default: runs/CONFIG)")
    ema.add_argument("--width", metavar="W", type=float, required=True, help="of the average, such as 0.05 or 0.1")
    commands.add_parser("models", help="list the models, a line each")
    info = commands.add_parser("info", help="say what a file holds and how it would be read")
    info.add_argument("file", metavar="FILE", type=location_of, help="or an address")
    info.add_argument("--variable", metavar="V", help="the variable to read, by its name in the file")
    info.add_argument("--stated", metavar="NAME=VALUE,...", default="", help=f"{STATED}; before what FILE says")
    verify = commands.add_parser("verify", help="score a run that holds its truth")
    verify.add_argument("run", metavar="RUN.nc", type=Path, help="what `stormlens downscale` wrote")
    verify.add_argument("--scores", metavar="SCORES.json", type=Path, help="write the scores here too")
    verify.add_argument("--figures", metavar="DIR", type=Path, help="write the figures of fields and errors there")
    verify.add_argument("--format", choices=FORMATS, default="png", help="of the figures (default: png)")
    verify.add_argument("--hours", metavar="FILE", type=Path, help="errors by hour of day: csv, nc, png, pdf or svg")
    verify.add_argument("--clock", choices=("utc", "solar"), default="utc", help="of the hours; solar: by longitude")
    verify.add_argument(
        "--surface",
        choices=("all", "land", "water"),
        default="all",
        help="score these pixels alone; large lakes are water",
    )
    verify.add_argument("--overwrite", action="store_true", help="replace existing figures and hours")
    explain = commands.add_parser("explain", help="say in plain sentences what a run holds and how far to trust it")
    explain.add_argument("run", metavar="RUN.nc", type=Path, help="what `stormlens downscale` wrote")
    explain.add_argument("--language", choices=LANGUAGES, default="en", help="of the sentences (default: en)")
    export = commands.add_parser("export", help="write a run for other programs")
    export.add_argument("run", metavar="RUN.nc", type=Path, help="what `stormlens downscale` wrote")
    export.add_argument(
        "--to",
        metavar="FILE",
        type=Path,
        required=True,
        help="zarr, tif, nc, geojson, csv, html, png, pdf, svg, gif, mp4 or zip",
    )
    export.add_argument("--threshold", metavar="X", type=float, nargs="+", help="of areas and probability, mm/h or °C")
    export.add_argument("--field", metavar="F", help="in .tif and .nc (default: the last stage)")
    export.add_argument("--product", metavar="P", help="mean (default), spread, max, p90, member3, probability")
    export.add_argument("--point", metavar=("LAT", "LON"), type=float, nargs=2, help="all values there, as .csv")
    export.add_argument("--overwrite", action="store_true", help="replace an existing file")
    return top


def _downscale_options(command: argparse.ArgumentParser) -> None:
    """Declare what `stormlens downscale` takes."""
    add = _run_options(command)
    add("--output", metavar="RUN.nc", type=Path, required=True, help="the run, as CF NetCDF")
    add("--scores", metavar="SCORES.json", type=Path, help="write the scores here too; needs a truth")
    add("--trajectory", metavar="FILE", type=Path, help="how a member came out of noise: gif, webp, png, mp4 or nc")
    add("--trajectory-member", metavar="K", type=_positive, help="which, from 1 (default: the first)")
    add("--trajectory-stage", choices=("correct", "downscale"), help="of which stage (default: the last)")


def _samplers_options(command: argparse.ArgumentParser) -> None:
    """Declare what `stormlens compare-samplers` takes."""
    add = _run_options(command)
    add("--output", metavar="TABLE", type=Path, required=True, help="a row for every variant: csv or json")
    add(
        "--variant",
        metavar="NAME=VALUE,...",
        action="append",
        required=True,
        help="what a variant has otherwise, such as solver=heun,steps=10 or downscaler=ID; once for every variant",
    )
    add("--runs", metavar="FOLDER", type=Path, help="write every variant's run there: variant-1.nc, ...")


def _batch_options(command: argparse.ArgumentParser) -> None:
    """Declare what `stormlens batch` takes: all that says how an input is read and run."""
    add = _run_options(command, several=True)
    add("--each-time", action="store_true", help="every time of every input is a run by itself")
    add("--output", metavar="PATTERN", required=True, help="such as 'runs/{name}_{time}.nc'; also {index}, {number}")


def _run_options(command: argparse.ArgumentParser, *, several: bool = False) -> Add:
    """Declare how a field is read and a run made of it; returns what adds to the options of what is written."""
    told = "NetCDF, Zarr, HDF5 or GRIB, by content; or an address"
    if several:
        command.add_argument("inputs", metavar="INPUT", type=location_of, nargs="+", help=told)
    else:
        command.add_argument("input", metavar="INPUT", type=location_of, help=told)
    _reading_options(command.add_argument_group("what is read").add_argument)
    _gauge_options(command.add_argument_group("gauges").add_argument)
    _member_options(command.add_argument_group("models and members").add_argument)
    _sampler_options(command.add_argument_group("the sampler, by default what the models' cards say").add_argument)
    add = command.add_argument_group("what is written").add_argument
    add("--overwrite", action="store_true", help="replace an existing output")
    return add


def _reading_options(add: Add) -> None:
    """Declare what the input is, and of what part of it a run is."""
    add("--truth", metavar="FILE", type=location_of, help="fine field to verify against; or an address")
    add("--coarsen", metavar="N", type=_positive, help="INPUT is fine: average N x N blocks, keep INPUT as the truth")
    add("--simulate-satellite", metavar="SEED", type=int, help="degrade the coarse field into a simulated satellite's")
    add("--variable", metavar="V", help="the variable to read, by its name in the file")
    add("--time", metavar="T", type=_time, default=0, help="ISO time, index or 'all' (default: the first)")
    add("--region", metavar=("S", "N", "W", "E"), nargs=4, type=float, help="outer edges, degrees or projected metres")
    add("--regrid", action="store_true", help="bring INPUT to the models' grid by averaging; said in the result")
    add("--stated", metavar="NAME=VALUE,...", default="", help=f"{STATED}; before what INPUT says")
    add("--truth-stated", metavar="NAME=VALUE,...", default="", help="the same of the truth")


def _gauge_options(add: Add) -> None:
    """Declare what gauges say, and how they draw."""
    add("--gauges", metavar="FILE.csv", type=Path, help="readings of gauges, which draw the ensemble towards them")
    add(
        "--gauge",
        metavar="LAT,LON,VALUE[,SD[,TIME]]",
        action="append",
        help="a reading by hand, in mm/h (K); once for each. TIME: the first that is read",
    )
    add("--gauge-sd", metavar="X", type=float, help="standard deviation of readings without one, in mm/h (K)")
    add("--guidance", metavar="G", help="how gauges draw: tweedie, sda, dps or auto (default)")
    add(
        "--guidance-strength", metavar="X", type=float, help="how much gauges draw; 1, the default, is the method's own"
    )


def _member_options(add: Add) -> None:
    """Declare which models make how many members, and where."""
    add("--corrector", metavar="ID", help="model of stage I, or 'none' (default: the default model)")
    add("--downscaler", metavar="ID", help="model of stage II, or 'none' (default: the default model)")
    add("--members", metavar="M", type=_positive, help="size of the ensemble (default: 16, or all there are)")
    add("--seed", metavar="S", type=int, default=0, help="of the ensemble's noise (default: 0)")
    add("--device", choices=("auto", "cpu", "cuda"), default="auto", help="where to compute (default: auto)")
    add("--tile", metavar="N", type=_positive, default=0, help="pixels along a side of the tiles of large fields")


def _sampler_options(add: Add) -> None:
    """Declare how a member is drawn."""
    add("--solver", metavar="S", help="heun, euler, dpmpp_2m, sde_dpmpp_2m, unipc, lms, ddim, ddpm")
    add("--steps", metavar="N", type=_positive, help="of the sampler")
    add("--schedule", metavar="S", help="of the noise levels: karras, exponential, linear, cosine, cosine_beta")
    add("--rho", metavar="X", type=float, help="of the Karras schedule: larger spends more steps on little noise")
    add("--sigma-min", metavar="X", type=float, help="smallest noise level")
    add("--sigma-max", metavar="X", type=float, help="largest noise level")
    add("--churn", metavar="X", type=float, help="noise added on the way; what it means depends on the solver")
    add("--sigma-star", metavar="X", type=float, help="above 1 less power in the smallest scales, below 1 more; 0: off")
    add(
        "--condition-weight",
        metavar="W",
        type=float,
        help="of the coarse field, for models trained for it: above 1 members follow it more closely; 1: off",
    )
    add("--conservation", metavar="C", help="off, additive or multiplicative: block means equal the input's")


def _positive(text: str) -> int:
    """An integer of at least 1."""
    try:
        value = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number") from None
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return value


def _time(text: str) -> int | str:
    """An index, or the text itself: an ISO time or 'all'."""
    try:
        return int(text)
    except ValueError:
        return text

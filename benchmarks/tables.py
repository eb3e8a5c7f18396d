"""Markdown tables out of the benchmarks' JSON records: no number is typed by hand."""

import math
from collections.abc import Sequence
from typing import Any

from benchmarks.figures import CORRECTED, DRESSED, DRESSED_ONE, FUSED, OURS, RAINFARM, Bar
from benchmarks.records import Record, members_of

HELD_OUT, EXTERNAL = "held-out MRMS", "FMI, external"
"""Names of the data sets in a skill record."""
TITLES = {"oracle": "stage II on true coarse radar", "stage I": "stage I", "cascade": "stages I and II"}
"""What the tasks of a skill record are called."""
NAMES = {
    OURS: "**Stormlens** (ensemble)",
    "nearest": "nearest",
    "bicubic": "bicubic",
    "bilinear": "bilinear",
    RAINFARM: "RainFARM (ensemble)",
    FUSED: "RainFARM, spectral fusion (ensemble)",
    CORRECTED: "**Stormlens** (ensemble)",
    "raw": "as the satellite shows it",
    "QM": "quantile mapping",
    DRESSED: "quantile mapping, dressed (ensemble)",
    DRESSED_ONE: "quantile mapping, dressed from one pool (ensemble)",
    "cascade": "**Stormlens**, both stages (ensemble)",
    "oracle": "Stormlens, stage II alone on true coarse radar (ensemble)",
    "raw bilinear": "satellite, bilinear",
    "QM bicubic": "quantile mapping, bicubic",
    "QM RainFARM": "quantile mapping, RainFARM (ensemble)",
}
"""What the systems of a score table are called in documents, in the order they are listed in."""
PLAIN = {
    "oracle: ": "stage II ",
    "cascade: ": "both stages, ",
    "stage I: ": "stage I ",
    "downscaled / ": "over ",
    "corrected / ": "over ",
    "cascade / ": "over ",
    " of downscaled": "",
    " of corrected": "",
    FUSED: "RainFARM with spectral fusion",
    "QM dressed": "dressed quantile mapping",
    "QM RainFARM": "quantile-mapped RainFARM",
    "QM": "quantile mapping",
    "raw bilinear": "the bilinear satellite",
    " raw": " the raw satellite",
}
"""Terms of the figures' names in plain words."""
GAINS = (
    (
        (
            "**Detail, from 10 km radar to 1 km**: CRPS {} times bicubic's, {} times RainFARM's, {} times that of RainFARM "
            "with spectral fusion."
        ),
        (f"oracle: CRPS {OURS} / bicubic", f"oracle: CRPS {OURS} / {RAINFARM}", f"oracle: CRPS {OURS} / {FUSED}"),
    ),
    (
        "**Extremes and spread there**: the 99.9 % quantile {} times the radar's; spread {} times the error of the mean.",
        (f"oracle: q99.9 ratio of {OURS}", f"oracle: spread/skill of {OURS}"),
    ),
    (
        "**Correction at 10 km**: CRPS {} times dressed quantile mapping's; RMSE of the mean {} times the satellite's.",
        (f"stage I: CRPS {CORRECTED} / {DRESSED}", f"stage I: RMSE of mean {CORRECTED} / raw"),
    ),
    (
        "**Both, from satellite to 1 km**: CRPS {} times that of quantile mapping followed by RainFARM.",
        ("cascade: CRPS cascade / QM RainFARM",),
    ),
)
"""What the README begins with: sentences, and the figures that they are of."""
BRIEF_SYSTEMS = (OURS, "bicubic", RAINFARM, FUSED, CORRECTED, "raw", DRESSED)
"""The rows of the README's tables: ours and the harder opponents."""
BRIEF = ("CRPS", "RMSE of mean", "spread/skill", "q99.9 ratio", "wet ratio")
BRIEF_COARSE = ("CRPS", "RMSE of mean", "bias", "spread/skill")
"""The columns of the README's tables."""


def score_table(
    table: Record, metrics: Sequence[str], *, corner: str, systems: Sequence[str] | None = None
) -> list[str]:
    """Systems down (all, or some of them), chosen metrics across, 95 % intervals in brackets; ``table`` is a ``ScoreTable`` as a dict."""
    cells, shown = _cells(table), [name for name in metrics if name in _metrics(table)]
    heads = [name + _unit(table, name) for name in shown]
    rows = [
        [NAMES.get(system, system), *(figure(cells.get((system, name))) for name in shown)]
        for system in _systems(table)
        if systems is None or system in systems
    ]
    return grid([corner, *heads], rows)


def full_table(table: Record) -> list[str]:
    """Every metric down, systems across."""
    cells, systems = _cells(table), _systems(table)
    rows = [
        [metric + _unit(table, metric), *(figure(cells.get((system, metric))) for system in systems)]
        for metric in _metrics(table)
    ]
    return grid(["", *(NAMES.get(system, system) for system in systems)], rows)


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table."""
    return [_line(head), _line(["---"] * len(head)), *(_line(row) for row in rows)]


def figure(row: Record | None) -> str:
    """Value and interval; a dash where there is none."""
    if row is None or row["value"] is None:
        return "–"
    limits = "" if row["low"] is None or row["high"] is None else f" [{digits(row['low'])}, {digits(row['high'])}]"
    return digits(row["value"]) + limits


def digits(value: float) -> str:
    """Three digits."""
    return f"{value:.3g}" if abs(value) >= 0.0005 else "0.000"


def bars_of(record: Record, name: str) -> list[Bar]:
    """The figures that were asked for, of one data set; JSON's nulls become infinities and NaN again."""
    missing = {"low_target": float("-inf"), "high_target": float("inf"), "contains": None, "significant": None}
    bars = []
    for entry in record["data"].get(name, {"bars": []})["bars"]:
        known = {key: value for key, value in entry.items() if key != "met"}
        known = {key: missing.get(key, float("nan")) if value is None else value for key, value in known.items()}
        bars.append(Bar(**known))
    return bars


def bar_list(bars: Sequence[Bar]) -> list[str]:
    """The figures as a fenced list, a line each."""
    return ["```", *(str(bar) for bar in bars), "```"]


def gain_lines(bars: Sequence[Bar]) -> list[str]:
    """The sentences of ``GAINS`` whose figures were all measured, as bullets."""
    found = {bar.name: interval(bar) for bar in bars}
    return [
        f"- {words.format(*map(found.get, names))}" for words, names in GAINS if all(name in found for name in names)
    ]


def verdict(bars: Sequence[Bar]) -> str:
    """How many figures are met, and which are missed."""
    missed = [bar_words(bar) for bar in bars if not bar.met]
    words = f"{len(bars) - len(missed)} of the {len(bars)} figures that were asked for are met"
    return f"{words}; missed: {'; '.join(missed)}." if missed else f"{words}."


def bar_words(bar: Bar) -> str:
    """A figure for readers who have not seen the score tables."""
    words = bar.name
    for term, plain in PLAIN.items():
        words = words.replace(term, plain)
    return f"{words} {interval(bar)} (asked: {bar.asked})"


def interval(bar: Bar) -> str:
    """A figure's value and interval."""
    limits = "" if math.isnan(bar.low) else f" [{digits(bar.low)}, {digits(bar.high)}]"
    return digits(bar.value) + limits


def sample(record: Record, name: str, *, members: bool = True) -> str:
    """What a data set was scored on, in words, with or without the number of members."""
    crops = record["data"][name]["crops"]
    places = len({crop["group"] for crop in crops})
    frames = record["mean_frames"] if name == HELD_OUT else 1
    what = "single frames" if frames == 1 else f"means over {frames} frames"
    pixels = record.get("fine_pixels", 1) if name == HELD_OUT else 1
    what += f" and of {pixels:g} x {pixels:g} radar pixels" if pixels > 1 else ""
    around = record.get("surroundings", 0)
    cut = f"crops, with {around} coarse cells around them," if around else "isolated crops"
    words = f"{len(crops)} {cut} of {places} places, {what}"
    draws = record.get("draws", 1)
    words += f" ({draws} simulated satellites of each for stage I)" if draws > 1 else ""
    count = members_of(record)
    return f"{words}, {count} member{'s' if count > 1 else ''}" if members else words


def skill_entry(record: Record, name: str, task: str) -> dict[str, Any]:
    """What a card says of the model's skill on one data set: by metric, with intervals, and its opponents' CRPS."""
    data, ours = record["data"][name], {"oracle": OURS, "stage I": CORRECTED, "cascade": "cascade"}[task]
    entry: dict[str, Any] = {"data": data["file"], "sample": sample(record, name), "seed": record["seed"]}
    if task != "oracle":
        entry["satellite"] = record.get("satellite", "reference")
    return entry | _scores(data["tables"][task], ours)


def days_entry(record: Record, model_id: str) -> dict[str, Any]:
    """What a card says of a temperature model's skill on the days held out."""
    entry = {"data": record["file"], "sample": days_sample(record), "seed": record["seed"]}
    return entry | _scores(record["table"], model_id)


def days_sample(record: Record) -> str:
    """What a record of ``temperature.py`` was scored on, in words."""
    start, stop = record["period"]
    hours = "every hour" if record["every"] == 1 else f"every {record['every']} hours"
    return f"{hours} from {start} up to, not including, {stop}, {record['members']} members"


def region_table(regions: Record) -> list[str]:
    """Every place of every model and halo."""
    rows = []
    for model_id, result in regions["results"].items():
        for halo in result["halos"]:
            for place in halo["places"]:
                share = f"{place['difference']:.2%}" if place["difference"] >= 0.0001 else "< 0.01%"
                figures = [share, f"{place['correlation']:.5f}", "yes" if place["met"] else "no"]
                rows.append([f"`{model_id}`", f"{halo['halo_px']} px", place["place"], *figures])
    return grid(["model", "halo", "place", "RMS difference / spread", "correlation", "met"], rows)


def unit_of(row: Record) -> str:
    """The unit of a score in brackets; nothing for a pure number."""
    return "" if row["units"] == "1" else f" ({row['units'].replace('mm h-1', 'mm/h')})"


def _scores(table: Record, ours: str) -> dict[str, Any]:
    """One system's scores by metric with units, and the CRPS of the others."""
    rows = table["rows"]
    found = {
        row["metric"] + unit_of(row): figure(row) for row in rows if row["system"] == ours and row["value"] is not None
    }
    others = {row["system"]: figure(row) for row in rows if row["metric"] == "CRPS" and row["system"] != ours}
    return {**found, "CRPS of others": others}


def _cells(table: Record) -> dict[tuple[str, str], Record]:
    return {(row["system"], row["metric"]): row for row in table["rows"]}


def _metrics(table: Record) -> list[str]:
    return list(dict.fromkeys(row["metric"] for row in table["rows"]))


def _systems(table: Record) -> list[str]:
    present = {row["system"] for row in table["rows"]}
    return [*(name for name in NAMES if name in present), *sorted(present - set(NAMES))]


def _unit(table: Record, metric: str) -> str:
    return unit_of(next(row for row in table["rows"] if row["metric"] == metric))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

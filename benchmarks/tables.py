"""Markdown tables out of the benchmarks' JSON records: no number is typed by hand."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.figures import CORRECTED, DRESSED, DRESSED_ONE, FUSED, OURS, RAINFARM, Bar

Record = Mapping[str, Any]

HELD_OUT, EXTERNAL = "held-out MRMS", "FMI, external"
"""Names of the data sets in a skill record."""
NAMES = {
    OURS: "**Stormlens** (ensemble)",
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
    "QM ": "quantile-mapped ",
}
"""Terms of the figures' names in plain words."""
BRIEF = ("CRPS", "RMSE of mean", "spread/skill", "q99.9 ratio", "wet ratio")
BRIEF_COARSE = ("CRPS", "RMSE of mean", "bias", "spread/skill")


def score_table(table: Record, metrics: Sequence[str] | None = None, *, corner: str = "") -> list[str]:
    """Systems down, metrics across, 95 % intervals in brackets.

    Args:
        table: a ``ScoreTable`` as a dict.
        metrics: those shown; all by default.
    """
    cells = {(row["system"], row["metric"]): row for row in table["rows"]}
    found = dict.fromkeys(row["metric"] for row in table["rows"])
    shown = [name for name in (metrics or found) if name in found]
    units = {row["metric"]: row["units"].replace("mm h-1", "mm/h") for row in table["rows"]}
    present = {system for system, _ in cells}
    systems = [*(name for name in NAMES if name in present), *sorted(present - set(NAMES))]
    heads = [name + (f" ({units[name]})" if units[name] != "1" else "") for name in shown]
    lines = [[NAMES.get(system, system), *(figure(cells.get((system, name))) for name in shown)] for system in systems]
    return grid([corner, *heads], lines)


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


def bar_lines(bars: Sequence[Bar]) -> list[str]:
    """Which figures are met and which are missed, as two bullets."""
    groups = (("met", [bar for bar in bars if bar.met]), ("missed", [bar for bar in bars if not bar.met]))
    return [f"- **{name}** ({len(group)}): {'; '.join(map(bar_words, group)) or 'none'}." for name, group in groups]


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


def sample(record: Record, name: str) -> str:
    """What a data set was scored on, in words."""
    crops = record["data"][name]["crops"]
    places = len({crop["group"] for crop in crops})
    return f"{len(crops)} isolated crops of {places} places, {record['members']} members"


def skill_entry(record: Record, name: str, task: str) -> dict[str, Any]:
    """What a card says of the model's skill on one data set: value, low and high by metric, and the peers' CRPS."""
    data, ours = record["data"][name], {"oracle": OURS, "stage I": CORRECTED, "cascade": "cascade"}[task]
    rows = data["tables"][task]["rows"]
    entry: dict[str, Any] = {"data": data["file"], "sample": sample(record, name), "seed": record["seed"]}
    if task != "oracle":
        entry["satellite"] = record.get("satellite", "reference")
    for row in rows:
        if row["system"] == ours and row["value"] is not None:
            entry[row["metric"]] = _limits(row)
    entry["CRPS of others"] = {
        row["system"]: _limits(row) for row in rows if row["metric"] == "CRPS" and row["system"] != ours
    }
    return entry


def region_table(regions: Record) -> list[str]:
    """Every place of every model and halo."""
    rows = []
    for model_id, result in regions["results"].items():
        for halo in result["halos"]:
            for place in halo["places"]:
                figures = [f"{place['difference']:.2%}", f"{place['correlation']:.5f}", "yes" if place["met"] else "no"]
                rows.append([f"`{model_id}`", f"{halo['halo_px']} px", place["place"], *figures])
    return grid(["model", "halo", "place", "RMS difference / spread", "correlation", "met"], rows)


def _limits(row: Record) -> dict[str, float]:
    return {key: float(f"{row[key]:.4g}") for key in ("value", "low", "high") if row[key] is not None}


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

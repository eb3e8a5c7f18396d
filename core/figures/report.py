"""A run on one page of HTML that needs nothing else: pictures, scores, how it was made, and its models' cards.

The page is a tree of elements whose words are escaped as it is written; there are no scripts in it, and no links.
"""

import base64
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from matplotlib.figure import Figure

from core import __version__
from core.explain import Explanation, explain
from core.figures import fields, violins
from core.figures.page import facts_of
from core.languages import grouped
from core.models.card import ModelCard
from core.types import VARIABLES, Run
from core.units import span, utc
from core.verify.table import Score, ScoreTable, digits

if TYPE_CHECKING:
    from core.pipeline import Comparison

DOTS = 150
"""Per inch, of the pictures: enough for a screen, and a page of about a megabyte."""
STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
img { max-width: 100%; background: white; }
table { border-collapse: collapse; font-size: 13px; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8886; vertical-align: top; }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
"""
WRITTEN = {variable.units: variable.units_of_differences for variable in VARIABLES.values()}
"""Canonical units of scores, as people write them."""
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""What a browser may load for the page: nothing but what is in it."""


def page_of(
    run: Run,
    comparison: "Comparison | None",
    cards: Sequence[ModelCard],
    language: str = "en",
    *,
    member: int = 0,
    time: int = 0,
    palette: str | None = None,
) -> str:
    """The page.

    Args:
        comparison: of this run, or None where it has no truth.
        cards: of its models, as far as they are installed.
        language: of the account in plain sentences; all else is English.
        member, time, palette: of the fields that are drawn.
    """
    title = f"{VARIABLES[run.variable].title}: {run.spec.scene_id}"
    body = _element("body", _element("h1", title), _element("p", facts_of(run)), *_warnings(run))
    body.append(_account(explain(run, table=None if comparison is None else comparison.table, language=language)))
    body.extend(_fields(run, member, time, palette))
    body.extend(_scores(run, comparison))
    body.extend(_section("How it was made", [_table_of(_made_with(run))]))
    for card in cards:
        body.extend(_section(f"Model: {card.title}", [_table_of(_card(card))]))
    body.append(_element("p", f"Written by Stormlens {__version__}."))
    root = _element("html", _head(title), body, lang="en")
    ElementTree.indent(root, space=" ")
    return f"<!DOCTYPE html>\n{ElementTree.tostring(root, encoding='unicode', method='html')}\n"


def _head(title: str) -> Element:
    policy = {"http-equiv": "Content-Security-Policy", "content": POLICY}
    return _element(
        "head", _element("meta", charset="utf-8"), _element("meta", **policy), _element("title", title), _element("style", STYLE)
    )  # fmt: skip


def _element(tag: str, *content: "Element | str", **attributes: str) -> Element:
    """An element with text or children."""
    made = Element(tag, attributes)
    for part in content:
        if isinstance(part, str):
            made.text = part
        else:
            made.append(part)
    return made


def _section(title: str, content: Iterable[Element]) -> list[Element]:
    return [_element("h2", title), *content]


def _warnings(run: Run) -> list[Element]:
    """What somebody should know before they trust the numbers."""
    notes = [str(run.provenance.get("seen_in_training", "")), "" if run.complete else "The run was cancelled."]
    notes += [
        f"Outside of what {each['model']} was trained on: {each['kind']}: {each['reason']}."
        for each in run.provenance.get("outside_of_training", ())
    ]
    return [_element("p", _element("strong", note)) for note in notes if note]


def _account(account: Explanation) -> Element:
    """The run in plain sentences, in their language."""
    told = [
        part
        for section in account.sections
        for part in (_element("h2", section.title), *(_element("p", sentence) for sentence in section.paragraphs))
    ]
    return _element("section", *told, lang=account.language)


def _fields(run: Run, member: int, time: int, palette: str | None) -> list[Element]:
    times = run.input["time"].values
    figure = fields.draw(run, member=member, time=time, palette=palette)
    picture = _picture(figure, f"Member {member + 1}, {utc(times[time])}")
    several = f"The run has {len(times)} times: {span(times)}."
    return _section("Fields", [picture, *([_element("p", several)] if len(times) > 1 else [])])


def _picture(figure: Figure, words: str) -> Element:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=DOTS, facecolor="white")
    data = base64.b64encode(stream.getvalue()).decode("ascii")
    return _element("img", src=f"data:image/png;base64,{data}", alt=words)


def _scores(run: Run, comparison: "Comparison | None") -> list[Element]:
    if comparison is None:
        return _section("Scores", [_element("p", "The run has no truth to be scored against.")])
    made = [_picture(violins.draw(run, comparison), "Violins of the errors of both stages")]
    if comparison.corrected is not None and comparison.corrected is not comparison.table:
        made += [_element("h3", "Stage I, on the coarse grid"), *_score_table(comparison.corrected)]
        made.append(_element("h3", "Stage II, on the fine grid"))
    return _section("Errors and scores", [*made, *_score_table(comparison.table)])


def _score_table(table: ScoreTable) -> list[Element]:
    """Metrics down, systems across, with 95 % intervals."""
    rows = (*table.rows, *table.differences)
    systems = list(dict.fromkeys(row.system for row in rows))
    found = {(row.metric, row.system): row for row in rows}
    first = {row.metric: row for row in reversed(rows)}
    head = _row("th", ["", "ideal", *systems])
    lines = [
        _row(
            "td", [_name(first[metric]), f"{first[metric].ideal:g}", *(_score(found.get((metric, s))) for s in systems)]
        )
        for metric in dict.fromkeys(row.metric for row in rows)
    ]
    note = f"{grouped(table.pixels)} pixels. In brackets: 95 % intervals from {table.resamples} resamples of {table.groups} "
    note += f"{table.unit}. ~: not significantly different from {table.reference} (a difference: from 0)."
    notes = note if table.resamples else f"{grouped(table.pixels)} pixels. No intervals: too few independent units."
    return [_element("div", _element("table", head, *lines), **{"class": "wide"}), _element("p", notes)]


def _row(tag: str, cells: Iterable[str]) -> Element:
    return _element("tr", *(_element(tag, cell) for cell in cells))


def _name(score: Score) -> str:
    units = WRITTEN.get(score.units, score.units)
    return score.metric if units == "1" else f"{score.metric} ({units})"


def _score(score: Score | None) -> str:
    if score is None or math.isnan(score.value):
        return "-"
    limits = "" if math.isnan(score.low) else f" [{digits(score.low)}, {digits(score.high)}]"
    return f"{digits(score.value)}{limits}{' ~' if score.significant is False else ''}"


def _made_with(run: Run) -> dict[str, Any]:
    return {"seconds": {k: round(v, 2) for k, v in run.seconds.items()}} | run.provenance


def _card(card: ModelCard) -> dict[str, Any]:
    names = (
        "id",
        "stage",
        "factor",
        "trained_on",
        "sampler",
        "licence",
        "cite",
        "sha256",
        "skill",
        "training",
        "domain",
    )
    return {name: getattr(card, name) for name in names}


def _table_of(facts: Mapping[str, Any]) -> Element:
    """Names and values, tables in tables."""
    lines = [
        _element("tr", _element("th", str(name).replace("_", " ")), _element("td", _value(value)))
        for name, value in facts.items()
        if value not in ("", None, {}, [])
    ]
    return _element("table", *lines)


def _value(value: Any) -> "Element | str":
    if isinstance(value, Mapping):
        return _table_of(value)
    if isinstance(value, (list, tuple)):
        plain = not any(isinstance(item, Mapping) for item in value)
        return ", ".join(map(str, value)) if plain and len(str(value)) < 80 else _list_of(value)
    return str(value)


def _list_of(values: Iterable[Any]) -> Element:
    return _element("ul", *(_element("li", _value(value)) for value in values))

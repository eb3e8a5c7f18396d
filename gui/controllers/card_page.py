"""Models' cards in words, as a page of HTML for people. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from core.grid.lattice import KM_PER_DEGREE
from core.models.card import ModelCard
from core.pipeline.departures import Departure, box_words, meaning, months
from core.sampling.schedule import SOLVER_FACTS
from core.types import VARIABLES
from core.units import percent
from gui.widgets.metric_names import metric_words
from gui.words import listed, said, tr

STAGES = {"correct": tr("Stage I"), "downscale": tr("Stage II")}
NO_CARDS = tr(
    "<p>Choose a model under Models: what it was trained on, where it is valid and how good it is then stand here.</p>"
)


def card_line(card: ModelCard) -> str:
    """What a card says in a line, for a tooltip."""
    return tr(
        "{title}: {factor} times finer; {trained_on}",
        title=tr(card.title),
        factor=card.factor,
        trained_on=tr(card.trained_on),
    )


def cards_page(cards: Sequence[ModelCard], found: Mapping[str, Sequence[Departure]] | None) -> str:
    """The page of the chosen models.

    Args:
        found: by model, how the scene on show departs from what it was trained on; None without a scene.
    """
    pages = (
        card_page(card, None if found is None else found.get(card.id, ()), after_another=place > 0)
        for place, card in enumerate(cards)
    )
    return "<hr>".join(pages) or NO_CARDS


def card_page(card: ModelCard, found: Sequence[Departure] | None, *, after_another: bool = False) -> str:
    """A card under an anchor that is its stage.

    Args:
        after_another: its input is what the stage before makes, so that the scene's values say nothing about it.
    """
    return "".join(
        (
            tr(
                '<h3><a name="{stage}"></a>{stage2}: {title}</h3>',
                stage=card.stage,
                stage2=STAGES.get(card.stage, card.stage),
                title=escape(tr(card.title)),
            ),
            f"<p>{escape(_task(card))}</p>",
            _standing(card, found, after_another=after_another),
            _section(tr("Learned from"), f"<p>{escape(tr(card.trained_on))}.</p>", facts_table(_course(card))),
            _section(
                tr("Valid for"),
                facts_table(_validity(card)) or tr("<p>Nobody has measured what it was trained on.</p>"),
            ),
            _section(tr("Skill on what it was not trained on"), *_skill(card.skill or {})),
            _section(tr("Licence and source"), facts_table(_origin(card))),
        )
    )


def _task(card: ModelCard) -> str:
    cells = tr(
        "{coarse_step_degrees:g}° ({km_per_degree:.3g} km)",
        coarse_step_degrees=card.coarse_step_degrees,
        km_per_degree=card.coarse_step_degrees * KM_PER_DEGREE,
    )
    what = tr(VARIABLES[card.variable].title.lower())
    if card.stage == "correct":
        task = tr("Corrects {what} on cells of {cells}", what=what, cells=cells)
    else:
        task = tr("Makes {what} on cells of {cells} {factor} times finer", what=what, cells=cells, factor=card.factor)
    drawn = tr("answers in one evaluation") if card.prediction == "direct" else tr("draws every member anew")
    told = listed(
        name.replace("_", " ") for name in (*card.covariates, *card.channels, *["gauges"] * card.observations)
    )
    sentences = [f"{task}; {drawn}{_sampler(card)}."]
    sentences += [
        tr(
            "It makes each frame from the member's two frames before, by their motion, and needs three times or more (Run all "
            "times); the first two are made by {starter}.",
            starter=card.starter,
        )
    ] * bool(card.starter)
    sentences += [tr("It is told besides: {told}.", told=told)] if told else []
    sentences += [
        tr(
            "Its input was left out of {condition_dropout} of its training.",
            condition_dropout=percent(card.condition_dropout),
        )
    ] * bool(card.condition_dropout)
    return " ".join(sentences)


def _sampler(card: ModelCard) -> str:
    """How it asks to be sampled."""
    solver, steps = card.sampler.get("solver"), card.sampler.get("steps")
    if card.prediction == "direct" or solver not in SOLVER_FACTS or not steps:
        return ""
    return tr(" ({solver}, {steps} steps)", solver=SOLVER_FACTS[solver].title, steps=steps)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _standing(card: ModelCard, found: Sequence[Departure] | None, *, after_another: bool) -> str:
    """Whether the scene on show is like what the model knows."""
    if found is None:
        return ""
    if not card.domain:
        return tr("<p class='muted'>Whether this scene is like what it was trained on is not known.</p>")
    if not found and after_another:
        return tr(
            "<p class='good'>Resolution, time, season and place are like what it was trained on. "
            "Its input is what stage I makes, which is not judged.</p>"
        )
    if not found:
        return tr("<p class='good'>This scene is like what it was trained on.</p>")
    reasons = "".join(
        tr(
            "<li><b>{capitalize}</b>: {reason}.</li>",
            capitalize=escape(_capital(tr(each.kind))),
            reason=escape(said(each.reason)),
        )
        for each in found
    )
    return tr(
        "<p class='warn'><b>This scene lies outside of what it was trained on.</b></p><ul>{reasons}</ul>",
        reasons=reasons,
    )


def _validity(card: ModelCard) -> dict[str, str]:
    """Where a model knows its way, by the measured domain of its training."""
    domain = card.domain
    if not domain:
        return {}
    variable = VARIABLES[card.variable]

    def shown(value: float) -> str:
        return f"{variable.shown(value):.3g}"

    quantiles, units, wet = (
        domain["quantiles"],
        variable.units_shown,
        tr("cells") if variable.dry is None else tr("wet cells"),
    )
    facts = {
        tr(variable.title): tr(
            "half of the {wet} above {half} {units}, 1 in 100 above {hundredth}, 1 in 1000 above {thousandth}; "
            "from {lowest} to {highest} {units}",
            wet=wet,
            units=units,
            half=shown(quantiles["0.5"]),
            hundredth=shown(quantiles["0.99"]),
            thousandth=shown(quantiles["0.999"]),
            lowest=shown(domain["lowest"]),
            highest=shown(domain["highest"]),
        ),
        tr("Wet"): _of_the_cells(domain.get("wet")),
        tr("Missing"): _of_the_cells(domain["missing"]) if domain["missing"] else tr("nothing"),
        tr("Cells"): tr(
            "{coarse_step_degrees:g}° ({km_per_degree:.3g} km)",
            coarse_step_degrees=card.coarse_step_degrees,
            km_per_degree=card.coarse_step_degrees * KM_PER_DEGREE,
        ),
        tr("Values"): _means(domain["minutes"]),
        tr("Season"): listed(months(domain["months"])),
        tr("Place"): said(box_words(domain["box"])) if "box" in domain else "",
        tr("Overlapping regions"): {True: tr("agree, as measured"), False: tr("do not agree"), None: ""}[
            card.region_independent
        ],
    }
    return facts


def _of_the_cells(share: float | None) -> str:
    return "" if share is None else tr("{share} of the cells", share=percent(share))


def _means(minutes: Iterable[float]) -> str:
    instants = [said(meaning(0.0))] * (0 in minutes)
    means = [f"{each:g}" for each in minutes if each]
    return tr(" and ").join([*instants, *([tr("means over {means} min", means=", ".join(means))] if means else [])])


def _course(card: ModelCard) -> dict[str, str]:
    """How long it was trained, and what was kept from it."""
    told = card.training or {}
    counted = told.get("steps") and "batch" in told
    course = [tr("{steps} steps of {batch} fields", steps=told["steps"], batch=told["batch"])] if counted else []
    course += [tr("{hours:.2g} hours", hours=told["hours"])] if told.get("hours") else []
    held = [words.format(count=len(told[name])) for name, words in HELD_OUT.items() if told.get(name)]
    held += [
        tr("{name} {start} to {end}", name=tr(name), start=start, end=end)
        for name, (start, end) in (told.get("periods") or {}).items()
    ]
    facts = {tr("Course"): ", ".join(course), tr("Held out"): "; ".join(held)}
    return facts | {tr("Continued from"): str(told.get("started_from") or "")}


HELD_OUT = {
    "holdout_blocks": tr("{count} places for scores"),
    "validation_blocks": tr("{count} places to choose settings by"),
}


def _origin(card: ModelCard) -> dict[str, str]:
    return {
        tr("Licence"): card.licence,
        tr("Cite"): card.cite,
        tr("Id"): card.id,
        tr("Weights, sha256"): card.sha256[:16],
    }


def _skill(skill: Mapping[str, Any]) -> Iterable[str]:
    """A table for every data set, this model beside what else could be done."""
    if not skill:
        yield tr("<p>Not measured.</p>")
    for name, entries in skill.items():
        words = [tr(str(entries[key])) for key in ("data", "sample", "satellite") if entries.get(key)]
        rows = {key: value for key, value in entries.items() if key not in NOTED}
        yield f"<p><b>{escape(_capital(tr(name)))}</b>"
        yield tr("<br><span class='muted'>{words}</span></p>", words=escape("; ".join(words))) if words else "</p>"
        yield facts_table(dict(_rows(rows)))


NOTED = ("data", "sample", "satellite", "seed")
"""Entries of a skill that are no scores."""


def _rows(entries: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Scores, with those of others below the score that they are of."""
    tables = {key.partition(" of ")[0]: table for key, table in entries.items() if isinstance(table, Mapping)}
    for key, value in entries.items():
        if isinstance(value, Mapping):
            continue
        yield _score(key), str(value)
        for score, table in tables.items():
            if key == score or key.startswith(f"{score} ("):
                yield from (
                    (f"\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{tr(name)}", str(other)) for name, other in table.items()
                )
    shown = {score for score in tables for key in entries if key == score or key.startswith(f"{score} (")}
    for score in tables.keys() - shown:
        yield from ((tr(str(name)), str(other)) for name, other in tables[score].items())


def _score(key: str) -> str:
    """A score's name, with its units where they follow."""
    name, bracket, units = key.partition(" (")
    return metric_words(name) + bracket + units


def _section(title: str, *content: str) -> str:
    return f"<h4>{title}</h4>{''.join(content)}"


def facts_table(facts: Mapping[str, str]) -> str:
    """HTML: names and values; nothing of what has none."""
    lines = [
        tr("<tr><td class='muted'>{name}</td><td>{value}</td></tr>", name=escape(name), value=escape(value))
        for name, value in facts.items()
        if value
    ]
    return tr("<table cellspacing='0' cellpadding='2'>{lines}</table>", lines="".join(lines)) if lines else ""

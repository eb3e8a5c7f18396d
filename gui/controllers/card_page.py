"""Models' cards in words. Pure."""

from typing import Any


def card_line(card: Any) -> str:
    """What a card says in a line, for a tooltip."""
    return f"{card.title}: {card.factor} times finer; {card.trained_on}"


def card_text(card: Any) -> str:
    """A card as a page (Markdown)."""
    facts = {
        "stage": {"correct": "I, correct", "downscale": "II, downscale"}.get(card.stage, card.stage),
        "refines": f"{card.factor} times",
        "trained on": card.trained_on,
        "told besides the field": ", ".join((*card.covariates, *card.channels, *["gauges"] * card.observations)),
        "sampler": ", ".join(f"{key} {value}" for key, value in card.sampler.items()),
        "condition": f"left out of {card.condition_dropout:.0%} of the training" if card.condition_dropout else "",
        "region independent": {True: "yes, measured", False: "no", None: "not measured"}[card.region_independent],
        "licence": card.licence,
        "cite": card.cite,
        "weights sha256": card.sha256,
    }
    lines = [f"## {card.title}", "", *(f"- **{key}**: {value}" for key, value in facts.items() if value)]
    for title, table in (("Skill on held-out storms", card.skill), ("Training", card.training)):
        lines += ["", f"### {title}", "", *(_tree(table) or ["not measured"])]
    return "\n".join(lines)


def _tree(table: dict[str, Any], depth: int = 0) -> list[str]:
    lines: list[str] = []
    for key, value in table.items():
        name = str(key).replace("_", " ")
        if isinstance(value, dict):
            lines += [f"{'  ' * depth}- {name}", *_tree(value, depth + 1)]
        else:
            lines.append(f"{'  ' * depth}- {name}: {value}")
    return lines

"""From facts to an account: sections of sentences in one language."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.explain.chances import LEAST_MEMBERS, Chance, Range
from core.explain.facts import Amount, Facts, facts_of
from core.explain.sentences import Sentences
from core.types import VARIABLES, Run, Variable
from core.units import frame_of, utc
from core.verify.selection import Selection
from core.verify.table import ScoreTable

TOWNS_TOLD = 5
NARROW, WIDE = 0.8, 1.25
"""Spread over skill: below and above, an ensemble is too sure, or not sure enough."""
UNCHANGED = 0.005
"""Share by which a mean changes before it is told as a change."""


@dataclass(frozen=True, slots=True)
class Section:
    """A title and its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A run in words."""

    language: str
    sections: tuple[Section, ...]

    def to_text(self) -> str:
        """As plain text, a paragraph a line."""
        return "\n\n".join("\n".join((section.title, *section.paragraphs)) for section in self.sections)


def explain(
    run: Run,
    *,
    table: ScoreTable | None = None,
    selection: Selection | None = None,
    language: str = "en",
    so_far: bool = False,
) -> Explanation:
    """A run in plain sentences.

    Args:
        table: its scores on the same pixels, where it has a truth.
        selection: the pixels to tell of; all by default.
        language: one of ``core.languages.LANGUAGES``.
        so_far: it is in progress: more members are on their way.

    Raises:
        SpecError: an unknown language.
    """
    account = Account(facts_of(run, table, selection), Sentences(language), so_far=so_far)
    return Explanation(language, tuple(account.sections()))


class Account:
    """Chooses which sentences the facts deserve."""

    def __init__(self, facts: Facts, sentences: Sentences, *, so_far: bool = False) -> None:
        self._so_far = so_far
        self._facts, self._say, self._sentences = facts, sentences.say, sentences
        self._variable: Variable = VARIABLES[facts.run.variable]
        self._kind = "rain" if self._variable.dry is not None else "plain"

    def sections(self) -> Iterator[Section]:
        """From where and when to what is not said; sections without a sentence are left out."""
        told = {
            "where": self._where,
            "input": self._input,
            "amount": self._amounts,
            "chances": self._chances,
            "changed": self._changed,
            "trust": self._trust,
            "unsaid": self._unsaid,
        }
        for name, sentences in told.items():
            if paragraphs := tuple(sentences()):
                yield Section(self._say(f"title.{name}"), paragraphs)

    def _where(self) -> Iterator[str]:
        facts = self._facts
        edges = {side: self._degrees(side, getattr(facts, side)) for side in ("south", "north", "west", "east")}
        size = {"width": f"{facts.width_km:.0f}", "height": f"{facts.height_km:.0f}"}
        yield self._say("where.region", **edges, **size)
        first, last = (utc(time) for time in (facts.times[0], facts.times[-1]))
        frames = [frame_of(time) for time in (facts.times[0], facts.times[-1])]
        if None not in frames:
            yield self._say("where.undated", first=frames[0], last=frames[1], count=len(facts.times))
        else:
            yield self._say("where.times", first=first, last=last, count=len(facts.times))
        if places := ", ".join(self._chosen()):
            yield self._say("where.chosen", places=places, pixels=f"{facts.pixels}", count=facts.pixels)

    def _chosen(self) -> Iterator[str]:
        """What every pixel that the numbers are of has in common."""
        selection = self._facts.selection
        if selection.bounded:
            yield self._say("of.area")
        if selection.surface:
            yield self._say(f"of.{selection.surface}")
        if selection.banded:
            yield self._say(f"of.band.{self._bounds}", **self._limits)

    @property
    def _bounds(self) -> str:
        low, high = self._facts.selection.low, self._facts.selection.high
        return "between" if low is not None and high is not None else "below" if low is None else "from"

    @property
    def _limits(self) -> dict[str, str]:
        limits = {"low": self._facts.selection.low, "high": self._facts.selection.high}
        given = {name: limit for name, limit in limits.items() if limit is not None}
        return dict(zip(given, self._values(*given.values()), strict=True))

    def _input(self) -> Iterator[str]:
        run, spacing = self._facts.run, self._sentences.number(self._facts.coarse_km)
        name = run.provenance.get("scene") or run.spec.scene_id
        if frame_of(self._facts.times[0]) is not None:
            name = name.removesuffix(f" {utc(self._facts.times[0])}")  # said above, in this language
        yield self._say("input.field", name=name, km=spacing)
        origin = run.origin.replace(" ", "_")
        yield self._say(f"origin.{origin}" if origin in ORIGINS else "origin.other", origin=run.origin or "-")
        if gauges := run.provenance.get("gauges"):
            used = gauges.get("used")
            yield self._say("input.gauges", count=used) if isinstance(used, int) else self._say("input.some_gauges")

    def _amounts(self) -> Iterator[str]:
        facts = self._facts
        stages = {"input": facts.input, "corrected": facts.corrected, "downscaled": facts.downscaled}
        for name, amount in (stages | {"truth": facts.truth}).items():
            if amount is not None and np.isfinite(amount.mean):
                ensemble = "one" if name in ("input", "truth") or facts.members < 2 else "many"
                yield self._say(f"amount.{name}.{self._kind}.{ensemble}", **self._told(amount))
        if facts.spot is not None:
            spot = facts.spot
            place = {
                "latitude": self._degrees("north", spot.latitude),
                "longitude": self._degrees("east", spot.longitude),
            }
            way = self._say(f"bearing.{spot.bearing}")
            yield self._say(
                f"amount.spot.{self._kind}",
                value=self._value(spot.value),
                km=f"{spot.km:.0f}",
                bearing=way,
                town=spot.town.name,
                **place,
            )

    def _told(self, amount: Amount) -> dict[str, str]:
        return {
            "mean": self._value(amount.mean),
            "largest": self._value(amount.largest),
            "members": self._between("amount.members", amount.low, amount.high),
            "range": self._between("amount.range", amount.largest_low, amount.largest_high),
            "wet": f"{100 * amount.wet:.0f}" if np.isfinite(amount.wet) else "",
        }

    def _between(self, name: str, low: float, high: float) -> str:
        """Two ends that may be told alike: then it is another sentence."""
        ends = {"low": self._value(low), "high": self._value(high)}
        return self._say(name if ends["low"] != ends["high"] else f"{name}.alike", **ends)

    def _chances(self) -> Iterator[str]:
        facts = self._facts
        if 0 < facts.members < LEAST_MEMBERS:
            yield self._say("chance.too_few", count=facts.members, least=LEAST_MEMBERS)
        lowest = [chance for chance in facts.chances if not chance.range.above]
        wet = sorted((c for c in facts.chances if c.range.above), key=lambda c: -c.threshold)
        for chance in wet[:TOWNS_TOLD]:
            yield self._chance("chance.near", chance, town=chance.town.name if chance.town else "")
        if lowest:
            names = [chance.town.name for chance in lowest if chance.town is not None][:TOWNS_TOLD]
            yield self._chance("chance.near", lowest[0], town=self._sentences.listed(names))
        if facts.anywhere is not None:
            yield self._chance("chance.anywhere", facts.anywhere)
            yield self._say("chance.meaning", members=facts.members)

    def _chance(self, name: str, chance: Chance, /, **more: str) -> str:
        known = {"threshold": self._value(chance.threshold), "km": self._sentences.number(chance.radius_km)}
        counts = {"above": chance.range.above, "members": chance.range.members}
        name = name if len(self._facts.times) == 1 else f"{name}.times"
        return self._say(name, chance=self._range(chance.range), **known, **counts, **more)

    def _range(self, chance: Range) -> str:
        low, high = (f"{100 * share:.0f}" for share in (chance.low, chance.high))
        if chance.low == chance.high:
            return self._say("range.about", low=low)
        if chance.low == 0:
            return self._say("range.below", high=high)
        return self._say("range.above", low=low) if chance.high == 1 else self._say("range.between", low=low, high=high)

    def _changed(self) -> Iterator[str]:
        facts = self._facts
        if facts.corrected is None:
            yield self._say("changed.nothing")
        else:
            yield from self._correction(facts.input, facts.corrected)
        if facts.downscaled is not None:
            pair = {"coarse": self._sentences.number(facts.coarse_km), "fine": self._sentences.number(facts.step_km)}
            yield self._say(f"changed.finer.{facts.run.spec.conservation}", **pair)

    def _correction(self, before: Amount, after: Amount) -> Iterator[str]:
        pairs = {"before": self._value(before.mean), "after": self._value(after.mean)}
        alike = pairs["before"] == pairs["after"]
        if self._kind == "rain" and before.mean > 0:
            change = after.mean / before.mean - 1
            way = "same" if abs(change) < UNCHANGED else "more" if change > 0 else "less"
            way = f"{way}.alike" if alike and way != "same" else way
            yield self._say(f"changed.mean.{way}", percent=f"{abs(100 * change):.0f}", **pairs)
        else:
            yield self._say("changed.mean.same" if alike else "changed.mean.plain", **pairs)
        pairs = {"before": self._value(before.largest), "after": self._value(after.largest)}
        yield self._say("changed.largest.same" if pairs["before"] == pairs["after"] else "changed.largest", **pairs)

    def _trust(self) -> Iterator[str]:
        facts, provenance = self._facts, self._facts.provenance
        if facts.members:
            yield self._say("trust.members", count=facts.members)
        if self._so_far:
            yield self._say("trust.so_far", count=facts.members, asked=facts.run.spec.members)
        elif not facts.run.complete:
            yield self._say("trust.cancelled", asked=facts.run.spec.members)
        if np.isfinite(facts.spread):
            units = self._variable.units_of_differences
            spread = f"{self._sentences.number(facts.spread * self._variable.factor_shown)} {units}"
            yield self._say(f"trust.spread.{self._kind}", spread=spread, mean=self._value(facts.spread_mean))
        origin = facts.run.origin.replace(" ", "_")
        if f"trust.{origin}" in ORIGINS.values() and (origin != "satellite" or facts.run.spec.corrector):
            yield self._say(f"trust.{origin}")
        if provenance.get("seen_in_training"):
            yield self._say("trust.seen")
        if departures := provenance.get("outside_of_training"):
            kinds = dict.fromkeys(departure["kind"] for departure in departures)
            said = ", ".join(self._say(f"outside.{kind.replace(' ', '_')}") for kind in kinds)
            yield self._say("trust.outside", kinds=said)
        yield from self._skill()

    def _skill(self) -> Iterator[str]:
        facts = self._facts
        if facts.run.truth is None:
            yield self._say("trust.no_truth")
        if facts.skill is None:
            return
        ours, rival, spread = facts.skill.ours, facts.skill.rival, facts.skill.spread
        units, number = self._variable.units_of_differences, self._sentences.number
        errors = self._sentences.apart(ours.value, rival.value)
        values = {**dict(zip(("ours", "rival"), errors, strict=True)), "system": rival.system, "units": units}
        beside = ".input" if rival.system == "input" else ""
        if np.isfinite(ours.low):
            low, high = self._sentences.apart(ours.low, ours.high)
            yield self._say(f"trust.skill.interval{beside}", low=low, high=high, **values)
        else:
            yield self._say(f"trust.skill.bare{beside}", **values)
        way = "better" if ours.value < rival.value else "worse"
        known = "untold" if ours.significant is None else way if ours.significant else "even"
        yield self._say(f"trust.verdict.{known}{beside}", system=rival.system)
        if spread is not None and np.isfinite(spread.value):
            kind = "narrow" if spread.value < NARROW else "wide" if spread.value > WIDE else "right"
            yield self._say(f"trust.ratio.{kind}", ratio=number(spread.value))

    def _unsaid(self) -> Iterator[str]:
        facts = self._facts
        if facts.downscaled is not None:
            yield self._say("unsaid.detail", km=self._sentences.number(facts.step_km))
        yield self._say("unsaid.forecast")
        yield self._say(f"unsaid.pixel.{self._kind}")

    def _degrees(self, side: str, value: float) -> str:
        """A latitude or longitude with the letter of its hemisphere."""
        positive, negative = ("north", "south") if side in ("north", "south") else ("east", "west")
        way = positive if value >= 0 else negative
        return self._say(f"degrees.{way}", value=self._sentences.fixed(abs(value), 2))

    def _value(self, value: float) -> str:
        """A value in canonical units, as it is shown, with its unit."""
        (told,) = self._values(value)
        return told

    def _values(self, *values: float) -> list[str]:
        """Several of them, so finely that they are told apart."""
        shown = [self._variable.shown(value) for value in values]
        if self._variable.offset_shown:
            told = [self._sentences.fixed(each, 1) for each in shown]
        else:
            told = self._sentences.apart(*shown)
        return [f"{each} {self._variable.units_shown}" for each in told]


ORIGINS = {
    "satellite": "trust.satellite",
    "simulated_satellite": "trust.simulated_satellite",
    "perfect_model": "trust.perfect_model",
    "coarse_input": "",
}
"""What an input may be, and the sentence on how far that carries."""

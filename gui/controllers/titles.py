"""What stands over a panel: which product of how many members, of when, from where. Pure."""

from collections.abc import Sequence

import numpy as np

from core.types import Variable
from gui import words
from gui.controllers.fields import Fields
from gui.session import Show
from gui.widgets.content import WAY, Content
from gui.widgets.moments import moment
from gui.words import tr

NAMES = {
    "mean": tr("mean"),
    "spread": tr("spread"),
    "max": tr("largest"),
    "min": tr("smallest"),
    "rank": tr("rank"),
    "paintball": tr("paintball"),
    "outlines": tr("outlines"),
}


def brief_of(show: Show, members: int, variable: Variable) -> str:
    """The product that ``show`` asks for, in a word or two."""
    if show.kind == "member":
        return tr("member {member}", member=min(show.member, members - 1) + 1)
    if show.kind == "probability":
        return f"P(> {_rounded(variable, show.threshold)})"
    return percentile_words(show.percentile) if show.kind == "percentile" else NAMES[show.kind]


def least_of(show: Show, members: int, variable: Variable) -> str:
    """The same for the narrowest panels: a member by its number, a percentile as the bar calls it, a threshold without units."""
    if show.kind == "member":
        return f"#{min(show.member, members - 1) + 1}"
    if show.kind == "percentile":
        return f"p{round(show.percentile)}"
    return brief_of(show, members, variable).replace(f" {variable.units_shown})", ")")


def words_of(show: Show, counts: Sequence[int], variable: Variable) -> str:
    """The product that ``show`` asks for, and of how many members: of two ensembles that are compared, how many each has."""
    several = len(set(counts)) > 1
    members = tr("{first} and {second}", first=counts[0], second=counts[-1]) if several else counts[0]
    if show.kind == "rank":
        return tr("rank of the truth in {members}", members=members)
    if show.kind in ("paintball", "outlines"):
        threshold = _rounded(variable, show.threshold)
        return tr("{kind} of > {threshold} of {members}", kind=NAMES[show.kind], threshold=threshold, members=members)
    product = tr("spread (standard deviation)") if show.kind == "spread" else brief_of(show, max(counts), variable)
    return tr("{product} of {members}", product=product, members=members)


def percentile_words(percent: float) -> str:
    """90th percentile; elsewhere ordinal numbers are written in too many ways."""
    whole = round(percent)
    if words.language() != "en":
        return tr("percentile {percent}", percent=whole)
    ending = "th" if whole % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th")
    return f"{whole}{ending} percentile"


def origin_of(fields: Fields, content: Content) -> str:
    """What the input honestly is; of a member on its way, where it is."""
    if content.source in WAY:
        return str(fields.known[content.source].attrs.get("way", ""))
    return tr(fields.origin) if str(content) == "input" and fields.origin != "coarse input" else ""


def other_times(fields: Fields, content: Content, time: int) -> list[str]:
    """The valid time of every field that is of another one than that on show; a member on its way has no field yet."""
    there = [source for source in content.sources if fields.find(source) is not None]
    stamps = [fields.frame(source, time)["time"].values for source in there]
    return [moment(at) for at in stamps if at != fields.valid(time)]


def hour_of(fields: Fields, content: Content, time: int) -> str:
    """The same in as few letters as can be: the hour alone where it is of the same day; empty where nothing is of another time."""
    today = f"{np.datetime64(fields.valid(time), 'D')} "
    return ", ".join(at.removeprefix(today) for at in other_times(fields, content, time))


def _rounded(variable: Variable, threshold: float) -> str:
    return f"{round(variable.shown(threshold), 3) + 0.0:g} {variable.units_shown}"

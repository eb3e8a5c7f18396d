"""The colours of members by their numbers, as paintball and outlines have them, for a colour bar."""

import numpy as np

from gui.colour.colouring import FIRST, Colouring
from gui.colour.palette import member_colours
from gui.colour.scale import USUAL, Levels, Scale, exceeding
from gui.words import tr

MOST_TICKS = 10


class MemberColouring(Colouring):
    """A colour for each of ``count`` members, 1 to ``count``, where they exceed a threshold.

    Args:
        truth: whether the truth's outline is drawn over them, in black or, on a dark map, in white.
    """

    def __init__(
        self,
        count: int,
        variable: str,
        threshold: float,
        *,
        truth: bool,
        dark: bool = False,
        levels: Levels = USUAL,
    ) -> None:
        self._made = count, variable, threshold
        self._told = {"truth": truth, "levels": levels}
        title = tr("Members {above}", above=exceeding(variable, threshold, levels))
        outline = tr("white: the truth's outline") if dark else tr("black: the truth's outline")
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if count <= step * MOST_TICKS or step == 100)
        ticks = tuple(float(number) for number in range(step, count + 1, step))
        by = outline if truth else tr("by number")
        scale = Scale(title, by, 0.5, count + 0.5, ticks, dry=0.5, closed=True, dry_words=tr("no member"))
        self._set(scale, "grey", dark)
        table = self.table.copy()
        shades = len(table) - FIRST
        table[FIRST:, :3] = member_colours(count, dark=dark)[np.arange(shades) * count // shades]
        table.flags.writeable = False
        self.table = table

    def in_theme(self, *, dark: bool) -> "Colouring":
        """The same members on a dark map, or a light one."""
        return self if dark == self.dark else MemberColouring(*self._made, **self._told, dark=dark)

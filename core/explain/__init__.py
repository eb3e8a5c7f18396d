"""A run in plain sentences: what went in, what came out, how likely what is, and how far to trust it.

Facts are numbers, taken from the run alone; sentences are templates of a language, in ``resources/sentences``, which are
filled with them. Whoever shows the sentences makes up none.
"""

from core.explain.account import Explanation, Section, explain

__all__ = ["Explanation", "Section", "explain"]

"""What the user is told without being stopped. Pure: no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from core.errors import Fix


@dataclass(frozen=True, slots=True)
class Wish:
    """What a button under a notice is called, what it does in words, and what it does."""

    title: str
    hint: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell, in one sentence, and what to do about it; ``kind`` is "error", "warning", "info" or "wait".

    ``fixes`` are what can be done about it at a press, each a ``core.errors.Fix``.
    ``wish`` is offered as a button.
    """

    message: str
    remedy: str = ""
    kind: str = "error"
    fixes: tuple[Fix, ...] = ()
    wish: Wish | None = None

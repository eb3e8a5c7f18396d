"""The languages that sentences and the window are in, and sentences that can be said in another one.

Without any library: `--help` and the window's start read it.
"""

from typing import Any, Self

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Their own names, by code."""


class Sentence(str):
    """Words with values filled in, that still know both: whoever shows them can say them in another language.

    Attributes:
        template: the words, with ``{name}`` or ``{name:g}`` where a value stands.
        values: by those names; of a tuple, whose parts are listed, each is words to be said in that language as well.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, **values: Any) -> Self:
        """The words as they read in English."""
        listed = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in values.items()}
        made = super().__new__(cls, template.format(**listed))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy is made of both, too."""
        return _sentence, (self.template, self.values)


def _sentence(template: str, values: dict[str, Any]) -> Sentence:
    return Sentence(template, **values)

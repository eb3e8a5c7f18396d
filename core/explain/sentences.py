"""The sentences of a language, and the numbers in them."""

import math
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from core.errors import SpecError
from core.languages import LANGUAGES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sentences"


class Sentences:
    """Templates by name, filled with values.

    Args:
        language: one of ``core.languages.LANGUAGES``.

    Raises:
        SpecError: an unknown language.
    """

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise SpecError(
                f'language is "{language}"; expected one of {", ".join(LANGUAGES)}', remedy="Choose one of these"
            )
        self._templates = templates(language)

    def say(self, name: str, /, **values: Any) -> str:
        """A sentence; floats are written as ``number`` does, and of ``count`` one has words of its own."""
        one = f"{name}_one"
        chosen = one if values.get("count") == 1 and one in self._templates else name
        told = {key: self.number(value) if isinstance(value, float) else value for key, value in values.items()}
        return self._templates[chosen].format(**told)

    def number(self, value: float, digits: int = 2) -> str:
        """To so many significant digits, never fewer than a whole number needs; with a decimal point, as everywhere."""
        if not math.isfinite(value):
            return "-"
        places = 0 if value == 0 else max(0, digits - 1 - math.floor(math.log10(abs(value))))
        text = f"{value:.{places}f}"
        return text.rstrip("0").rstrip(".") if "." in text else text

    def apart(self, *values: float) -> list[str]:
        """Numbers to two digits, or to as many up to four as tell them apart."""
        told = [[self.number(value, digits) for value in values] for digits in (2, 3, 4)]
        return next((each for each in told if len(set(each)) == len(each)), told[0])

    def fixed(self, value: float, places: int) -> str:
        """With so many digits behind the decimal point."""
        return f"{value:.{places}f}"

    def listed(self, words: list[str]) -> str:
        """Words in a row, the last one joined as the language does."""
        if len(words) < 2:
            return "".join(words)
        return self._templates["and"].format(first=", ".join(words[:-1]), last=words[-1])


@cache
def templates(language: str) -> dict[str, str]:
    """All templates of a language by name."""
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))

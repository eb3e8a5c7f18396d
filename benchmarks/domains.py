"""Measure what the shipped models were trained on, and write it into their cards: one command, no number typed by hand.

    python benchmarks/domains.py --data FOLDER [MODEL ...]

FOLDER holds the files that the recipes name. Each model is measured on the batches that its training began with, which its
recipe and seed decide: of a training that was continued, those of the last course.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.errors import EngineError, ModelError
from core.models import store
from core.training.config import Recipe
from core.training.course import find_file, read_frames, read_pairs
from core.training.domain import domain_of
from core.training.export import amend_card
from core.training.pairs import Frames
from core.training.recipe_file import read_recipe

RECIPES = Path(__file__).resolve().parents[1] / "resources" / "recipes"


def main(arguments: list[str] | None = None) -> int:
    """Measure, then write; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", metavar="MODEL", help="ids; by default all that ship")
    parser.add_argument("--data", type=Path, required=True, help="folder of the recipes' files")
    parser.add_argument("--cards", type=Path, default=store.SHIPPED, help="folder of the models' folders")
    options = parser.parse_args(arguments)
    try:
        for line in measure(options.models, options.data, options.cards):
            print(line, flush=True)
    except EngineError as error:
        print(f"{error}", file=sys.stderr)
        return 1
    return 0


def measure(models: list[str], data: Path, cards: Path) -> Iterator[str]:
    """Write each model's domain into its card, and say so."""
    asked = models or sorted(path.parent.name for path in cards.glob("*/card.toml"))
    trained = {model: recipe_of(model) for model in asked}
    read: dict[tuple[str, ...], Frames] = {}
    for path in dict.fromkeys(trained.values()):
        recipe = read_recipe(path)
        files = recipe.data.files
        plain = float(recipe.data.fine_pixels).is_integer() and recipe.land is None
        if plain and not recipe.data.periods and files not in read:
            read = {files: read_frames([find_file(name, data) for name in files])}  # they fill memory: once, not twice
        pairs = read_pairs(recipe, data, read.get(files) if plain else None)
        domain = domain_of(recipe, pairs.training, pairs.origin)
        for model in asked:
            if trained[model] == path:
                amend_card(cards / model, domain=domain)
                yield f"{model}: {domain}"


def recipe_of(model: str) -> Path:
    """The recipe that a model was trained by last.

    Raises:
        ModelError: there is none.
    """
    name = model.removesuffix("-soup")
    found = {path: read_recipe(path) for path in sorted(RECIPES.glob("*.toml"))}
    fitting = [path for path, recipe in found.items() if recipe.id == name]
    if not fitting:
        raise ModelError(f"no recipe in {RECIPES} is for {model}", remedy="Name a model that ships")
    return max(fitting, key=lambda path: _continued(found[path]))


def _continued(recipe: Recipe) -> bool:
    return bool(recipe.start_from)


if __name__ == "__main__":
    raise SystemExit(main())

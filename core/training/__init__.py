"""Training of the models that the app ships and of a user's own: ``train(recipe, output)``."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from core.training.turn import one_at_a_time
from core.types import Step

if TYPE_CHECKING:
    from core.training.config import Recipe


def train(recipe_path: Path, output: Path, *, devices: int | str = "auto") -> Generator[Step, None, Path]:
    """Train the model that a recipe describes, resuming from ``output/checkpoint.safetensors`` where there is one.

    Yields a ``Step`` after every optimiser step; closing the generator saves a checkpoint first. Under torchrun the
    same call trains on all ranks. At the end the model is written to ``output/model``; of
    a recipe with several checkpoints, their greedy soup to ``output/soup``. Quantile mapping is fitted in one pass.

    Args:
        recipe_path: a TOML recipe (``core.training.config.Recipe``).
        output: folder of the checkpoint, ``losses.csv`` and the finished model.

    Returns:
        The folder of the finished model.

    Raises:
        SpecError, ModelError: the recipe cannot be used; known before a file is read.
        InputError: its radar files cannot be used.
        OutputError: another training is at work in the folder.
    """
    from core.training.objectives import check_network
    from core.training.recipe_file import read_recipe

    recipe = read_recipe(recipe_path)
    check_network(recipe)
    with one_at_a_time(output):
        return (yield from _train(recipe, recipe_path.parent, output, devices))


def _train(recipe: "Recipe", recipe_folder: Path, output: Path, devices: int | str) -> Generator[Step, None, Path]:
    from core.training.checkpoint import read_state
    from core.training.course import prepare_trainer
    from core.training.domain import domain_of
    from core.training.export import export_model, soup_of

    if recipe.family == "quantile_map":
        return (yield from _fit(recipe, recipe_folder, output / "model"))
    checkpoint = output / "checkpoint.safetensors"
    done = read_state(checkpoint)["step"] if checkpoint.exists() else 0
    yield Step("train", done, recipe.optimiser.steps, "reading radar files")
    trainer = yield from prepare_trainer(recipe, recipe_folder, output, devices)
    yield from trainer.run()
    folder = output / "model"
    if trainer.fabric.is_global_zero:
        losses = output / "losses.csv"
        state = trainer.state | trainer.gate() | {"domain": domain_of(recipe, trainer.training, trainer.origin)}
        export_model(recipe, trainer.members(), state, folder, losses, trainer.climate)
        if recipe.checkpoints > 1:
            yield Step("train", recipe.optimiser.steps, recipe.optimiser.steps, "averaging the best epochs")
            export_model(soup_of(recipe), [trainer.soup()], state, output / "soup", losses, trainer.climate)
    return folder


def average_anew(recipe_path: Path, output: Path, width: float) -> Path:
    """Write ``output/model`` again with an average of another length, from what a training with ``ema_profiles`` kept.

    Args:
        recipe_path: that the training was made with.
        output: its folder.
        width: of the average, as ``core.training.post_hoc.gamma_of`` takes it.

    Returns:
        The folder of the model.

    Raises:
        SpecError: no such width, or a recipe whose model is more than one averaged network.
        ModelError: the training kept no averages of two widths, or of another network.
    """
    from core.training.export import export_average
    from core.training.recipe_file import read_recipe

    with one_at_a_time(output):
        return export_average(read_recipe(recipe_path), output, width)


def _fit(recipe: "Recipe", recipe_folder: Path, folder: Path) -> Generator[Step, None, Path]:
    from core.training.export import export_model
    from core.training.mapping import fit_mapping

    yield Step("train", 0, recipe.optimiser.steps, "reading radar files")
    denoiser, state = yield from fit_mapping(recipe, recipe_folder)
    export_model(recipe, [denoiser], state, folder)
    return folder

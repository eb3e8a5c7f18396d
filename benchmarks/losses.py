"""The courses of training from ``losses.csv`` beside each card, as one picture with a panel for each training."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.models.card import ModelCard, read_card

COLUMNS = 2
PANEL_INCHES = 4.6, 3.2
BEST, FAINT, LEVEL = "validation", "loss", "validation_"
SETTINGS: Any = {
    "svg.hashsalt": "stormlens",
    "svg.fonttype": "none",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


@dataclass(frozen=True, slots=True)
class Training:
    """One training and the models that came of it: an ensemble of checkpoints and its soup share one."""

    path: Path
    cards: list[ModelCard] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The models' names."""
        return ",\n".join(card.id for card in self.cards)

    @property
    def loss(self) -> str:
        """What was made small, in words."""
        card = self.cards[0]
        if card.prediction != "direct":
            return "weighted denoising loss"
        return str(card.training.get("loss") or "loss").replace("_", " ")


def trainings(folders: Sequence[Path]) -> list[Training]:
    """The trainings of the models in these folders; a model that was fitted without steps has none."""
    found: dict[bytes, Training] = {}
    for folder in folders:
        path = folder / "losses.csv"
        if path.exists():
            found.setdefault(path.read_bytes(), Training(path)).cards.append(read_card(folder / "card.toml"))
    return list(found.values())


def draw_losses(folders: Sequence[Path], picture: Path) -> None:
    """Write an SVG that is the same for the same losses; nothing where there are none."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    courses = trainings(folders)
    if not courses:
        return
    columns = min(COLUMNS, len(courses))
    rows = -(-len(courses) // columns)
    with pyplot.rc_context(SETTINGS):
        size = PANEL_INCHES[0] * columns, PANEL_INCHES[1] * rows
        figure, axes = pyplot.subplots(rows, columns, figsize=size, squeeze=False)
        for training, axis in zip(courses, axes.flat, strict=False):
            _draw(training, axis)
        for axis in axes.flat[len(courses) :]:
            axis.set_axis_off()
        figure.tight_layout()
        picture.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(picture, format="svg", metadata={"Date": None})
        pyplot.close(figure)


def _draw(training: Training, axis: Any) -> None:
    """One panel: training faint, validation at each noise level thin, their mean strong."""
    import matplotlib

    axis.plot(*losses(training.path, FAINT), label="training, running means", color="0.75", linewidth=0.8)
    names = levels(training.path)
    colours = matplotlib.colormaps["viridis"].resampled(len(names) + 1)
    for index, name in enumerate(names):
        label = f"validation, noise {name.removeprefix(LEVEL)}"
        axis.plot(*losses(training.path, name), label=label, color=colours(index), linewidth=0.7)
    strong = {"color": "tab:red", "marker": "o", "markersize": 2.5, "linewidth": 1.2}
    axis.plot(*losses(training.path, BEST), label="validation, averaged weights", **strong)
    axis.set(xlabel="optimiser step", ylabel=training.loss, yscale="log")
    axis.set_title(training.title, fontsize=9)
    axis.yaxis.set_major_formatter("{x:g}")
    axis.yaxis.set_minor_formatter("{x:.2g}")
    axis.tick_params(axis="y", which="minor", labelsize=6)
    axis.legend(frameon=False, fontsize=6, ncols=2 if names else 1)


def levels(path: Path) -> list[str]:
    """Columns of single noise levels with any value, where there are several: of one, the mean is the same."""
    with open(path, newline="", encoding="utf-8") as file:
        names = [name for name in csv.DictReader(file).fieldnames or () if name.startswith(LEVEL)]
    given = [name for name in names if losses(path, name)[0]]
    return given if len(given) > 1 else []


def losses(path: Path, column: str) -> tuple[list[int], list[float]]:
    """Steps and values of one column, where it has any; of a step that was taken twice (after a kill), the later."""
    with open(path, newline="", encoding="utf-8") as file:
        found = {int(row["step"]): float(row[column]) for row in csv.DictReader(file) if row.get(column)}
    return sorted(found), [found[step] for step in sorted(found)]

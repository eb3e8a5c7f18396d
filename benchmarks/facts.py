"""What a model's card, its network and its losses say, as Markdown and as a picture."""

import csv
from collections.abc import Sequence
from pathlib import Path

from benchmarks.tables import grid
from core.models.model import Model
from core.pipeline.window import HALO, span

SIDE = 20
"""Coarse cells along a side of the region that costs are given for: 200 fine pixels."""
BEST, FAINT = "validation", "loss"


def fact_table(model: Model) -> list[str]:
    """Task, data, network, cost, transform and training course of one model."""
    card, training = model.card, model.card.training
    means = ", ".join(f"{minutes:g}" for minutes in training["means_minutes"])
    grid_km = card.coarse_step_degrees / card.factor
    network = ", ".join(f"{name} {value}" for name, value in card.network.items())
    transform = ", ".join(f"{name} {value}" for name, value in card.transform.items())
    sampler = ", ".join(f"{name} {value}" for name, value in card.sampler.items())
    blocks = {name: training[f"{name}_blocks"] for name in ("holdout", "validation")}
    alone, worst = cost_sides(model)
    rows = [
        ("task", f"{card.title}; output grid {grid_km:g}°"),
        ("trained on", f"{card.trained_on}; means over {means} min"),
        ("held-out blocks (south, north, west, east)", blocks_in_words(blocks["holdout"])),
        ("validation blocks", blocks_in_words(blocks["validation"])),
        ("gap around each", f"{training['gap_degrees']:g}°"),
        ("transform", transform),
        ("residual's standard deviation, scaled to 0.5", f"{card.residual_sd:.4g}"),
        ("network", network),
        ("parameters", f"{sum(values.numel() for values in model.denoisers[0].parameters()) / 1e6:.2f} M"),
        (f"GFLOP per member and evaluation, 200 x 200 px ({alone} x {alone} cells of its grid)", gflop(model, alone)),
        (f"the same with its halo and the worst alignment ({worst} x {worst})", gflop(model, worst)),
        ("sampler", sampler),
        ("crop in training", f"{training['crop']} x {training['crop']} fine pixels, batch {training['batch']}"),
        ("optimiser steps", f"{training['steps']:,}"),
        ("training time", f"{training['hours']:.2f} h, {training['threads']} CPU thread(s), {training['precision']}"),
        ("torch, seed", f"{training['torch']}, {training['seed']}"),
        ("region independent", {True: "yes", False: "no", None: "not measured"}[card.region_independent]),
        ("weights", f"sha256 `{card.sha256}`; {card.licence}"),
    ]
    return grid(["", f"`{card.id}`"], rows)


def cost_sides(model: Model) -> tuple[int, int]:
    """Sides of the network's array for a 200 x 200 region: alone, and with halo at the worst alignment.

    A corrector's region includes the surroundings that the downscaler wants.
    """
    card, stride = model.card, model.stride
    halo = HALO.downscale if card.stage == "downscale" else 2 * HALO.correct
    cells, unit = SIDE, card.factor
    alone = -(-cells * unit // stride) * stride
    inside = slice(halo + 2, halo + 2 + cells)
    windows = [
        span(cells + 2 * halo + 4, inside, start * unit, factor=unit, stride=stride, halo=halo)
        for start in range(stride)
    ]
    return alone, max(window.lattice.size for window in windows)


def gflop(model: Model, side: int) -> str:
    """Counted by torch, a multiply-add as two."""
    return f"{model.flop(side, side) / 1e9:.2f}"


def blocks_in_words(blocks: Sequence[Sequence[float]]) -> str:
    """South, north, west, east."""
    return "; ".join("({})".format(", ".join(f"{edge:g}" for edge in block)) for block in blocks)


def draw_losses(folders: Sequence[Path], picture: Path) -> None:
    """The courses of training from ``losses.csv`` beside each card, as an SVG that is the same for the same losses."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    settings = {
        "svg.hashsalt": "stormlens",
        "svg.fonttype": "none",
        "font.size": 9,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
    with pyplot.rc_context(settings):
        figure, axes = pyplot.subplots(1, len(folders), figsize=(4.2 * len(folders), 3.0), squeeze=False)
        for folder, axis in zip(folders, axes[0], strict=True):
            for column, words, style in (
                (FAINT, "training, running means", {"color": "0.65", "linewidth": 0.8}),
                (BEST, "validation blocks, averaged weights", {"color": "tab:blue", "marker": "o", "markersize": 3}),
            ):
                axis.plot(*losses(folder / "losses.csv", column), label=words, **style)
            axis.set(title=folder.name, xlabel="optimiser step", ylabel="weighted denoising loss", yscale="log")
            axis.yaxis.set_major_formatter("{x:g}")
            axis.yaxis.set_minor_formatter("{x:.1f}")
            axis.legend(frameon=False, fontsize=8)
        figure.tight_layout()
        picture.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(picture, format="svg", metadata={"Date": None})
        pyplot.close(figure)


def losses(path: Path, column: str) -> tuple[list[int], list[float]]:
    """Steps and values of one column, where it has any; of a step that was taken twice (after a kill), the later."""
    with open(path, newline="", encoding="utf-8") as file:
        found = {int(row["step"]): float(row[column]) for row in csv.DictReader(file) if row.get(column)}
    return sorted(found), [found[step] for step in sorted(found)]

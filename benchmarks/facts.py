"""What a model's card and its networks say, as Markdown: rows for what the card has, none for what it lacks."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks.tables import grid
from core.models.card import ModelCard
from core.models.model import Model
from core.pipeline.window import HALO, span
from core.sampling.schedule import EVALUATIONS
from core.types import VARIABLES, RunSpec

SIDE = 200
"""Side in pixels of the region that costs are given for; a corrector's cells are ten times as wide."""
CORRECTORS_SIDE = 20
ANSWERS = {
    "edm": "a sample, by a denoiser preconditioned as in EDM",
    "eps": "a sample, by a prediction of the noise",
    "x0": "a sample, by a prediction of the noise-free residual",
    "v": "a sample, by a prediction of v",
    "direct": "directly, in one evaluation",
}
"""How a prediction makes a member."""


def fact_table(model: Model) -> list[str]:
    """Task, data, network, cost, transform and training course of one model."""
    card = model.card
    rows = [*_task(card), *_held_out(card.training), *_network(model), *_course(card)]
    return grid(["", f"`{card.id}`"], rows)


def parameters(model: Model) -> str:
    """Of one network, and of all where there are several."""
    each = sum(values.numel() for values in model.denoisers[0].parameters())
    if not each:
        return "none"
    count = len(model.denoisers)
    one = f"{each / 1e6:.2f} M"
    return one if count == 1 else f"{one} in each of {count} networks, {count * each / 1e6:.2f} M in all"


def evaluations(card: ModelCard, sampler: Mapping[str, Any]) -> int:
    """Of the network, for one member, by its own settings in a table or in those of a run."""
    if card.prediction == "direct":
        return 1
    fields = RunSpec.__dataclass_fields__
    if card.stage == "correct":
        sampler = {**sampler, **sampler.get("corrector_sampler", {})}
    solver, steps = (sampler.get(name, fields[name].default) for name in ("solver", "steps"))
    return EVALUATIONS[solver](steps)


def cost_sides(model: Model) -> tuple[int, int]:
    """Sides of the network's array for a region of 200 x 200 pixels: alone, and with halo at the worst alignment.

    A corrector's region includes the surroundings that the downscaler wants.
    """
    card, stride = model.card, model.stride
    downscales = card.stage == "downscale"
    halo = HALO.downscale if downscales else 2 * HALO.correct
    unit = card.factor
    cells = -(-SIDE // unit) if downscales else CORRECTORS_SIDE
    alone = -(-cells * unit // stride) * stride
    inside = slice(halo + 2, halo + 2 + cells)
    windows = [
        span(cells + 2 * halo + 4, inside, start * unit, factor=unit, stride=stride, halo=halo)
        for start in range(stride)
    ]
    return alone, max(window.lattice.size for window in windows)


def gflop(model: Model, side: int) -> str:
    """Of one evaluation on a square of pixels, codes of it where those are denoised; counted by torch, a multiply-add as two."""
    side //= model.coarser
    return f"{model.flop(side, side) / 1e9:.2f}"


def blocks_in_words(blocks: Sequence[Sequence[float]]) -> str:
    """South, north, west, east."""
    return "; ".join("({})".format(", ".join(f"{edge:g}" for edge in block)) for block in blocks)


def settings_in_words(settings: Mapping[str, Any]) -> str:
    """Names and values."""
    return ", ".join(f"{name} {value}" for name, value in settings.items())


Row = tuple[str, str]


def _task(card: ModelCard) -> Iterator[Row]:
    variable = "" if card.variable == "precip" else f"; {VARIABLES[card.variable].title}"
    yield "task", f"{card.title}; output grid {card.coarse_step_degrees / card.factor:g}°{variable}"
    minutes = card.training.get("means_minutes")
    means = f"; means over {', '.join(f'{value:g}' for value in minutes)} min" if minutes else ""
    yield "trained on", card.trained_on + means


def _held_out(training: Mapping[str, Any]) -> Iterator[Row]:
    """Blocks of a field, or periods of time, whichever the card lists."""
    if blocks := training.get("holdout_blocks"):
        yield "held-out blocks (south, north, west, east)", blocks_in_words(blocks)
    if blocks := training.get("validation_blocks"):
        yield "validation blocks", blocks_in_words(blocks)
    if training.get("gap_degrees") and training.get("holdout_blocks"):
        yield "gap around each", f"{training['gap_degrees']:g}°"
    for name, (start, stop) in (training.get("periods") or {}).items():
        yield f"{'held-out' if name == 'test' else name} period", f"{start} up to, not including, {stop}"


def _network(model: Model) -> Iterator[Row]:
    card, (alone, worst) = model.card, cost_sides(model)
    yield "transform", settings_in_words(card.transform)
    yield "residual's standard deviation, scaled to 0.5", f"{card.residual_sd:.4g}"
    yield "family", f"`{card.family}`"
    yield "network", settings_in_words(card.network)
    if told := [*card.covariates, *card.channels, *(["gauges"] if card.observations else [])]:
        yield "told besides the coarse field", ", ".join(told)
    if terms := _terms(card):
        yield "in which terms", ", ".join(terms)
    if card.mirrored:
        yield "members", "each sees its field mirrored in its own way"
    yield "answers", ANSWERS[card.prediction]
    if card.noise:
        yield "noise process in training", settings_in_words(card.noise)
    yield "parameters", parameters(model)
    if card.members:
        yield "members it can make", str(card.members)
    region = f"{alone} x {alone} cells of its grid"
    yield f"GFLOP per member and evaluation, {SIDE} x {SIDE} px ({region})", gflop(model, alone)
    yield f"the same with its halo and the worst alignment ({worst} x {worst})", gflop(model, worst)
    yield "evaluations per member", str(evaluations(card, card.sampler))
    if card.sampler:
        yield "sampler", settings_in_words(card.sampler)


def _terms(card: ModelCard) -> list[str]:
    """What the network sees and answers otherwise than usual."""
    terms = [] if card.learn_residuals else ["the field in place of its residual"]
    terms += ["normalised by its own input"] if card.instance_norm else []
    terms += [f"standardised by the month's climate ({card.scaler})"] if card.scaler else []
    share = f"{100 * card.condition_dropout:g} %"
    return terms + ([f"without its condition in {share} of training"] if card.condition_dropout else [])


def _course(card: ModelCard) -> Iterator[Row]:
    training = card.training
    batch = f", batch {training['batch']}" if training.get("batch") else ""
    if training.get("crop"):
        yield "crop in training", f"{training['crop']} x {training['crop']} fine pixels{batch}"
    elif training.get("windows"):
        sizes = " and ".join(f"{rows} x {columns}" for rows, columns in training["windows"])
        yield "crop in training", f"{sizes} coarse cells{batch}"
    if training.get("started_from"):
        yield "started from", training["started_from"]
    if training.get("loss"):
        yield "loss", f"`{training['loss']}`"
    if training.get("steps"):
        yield "optimiser steps", f"{training['steps']:,}"
    if training.get("hours"):
        how = [f"{training['hours']:.2f} h"]
        how += [f"{training['threads']} CPU thread(s)"] if "threads" in training else []
        how += [training["precision"]] if "precision" in training else []
        yield "training time", ", ".join(how)
    if "torch" in training and "seed" in training:
        yield "torch, seed", f"{training['torch']}, {training['seed']}"
    yield "region independent", {True: "yes", False: "no", None: "not measured"}[card.region_independent]
    yield "weights", f"sha256 `{card.sha256}`; {card.licence}"

"""A run in the formats of other programs; the file's extension chooses."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import SpecError
from core.figures.output import FIGURES, check_output
from core.languages import Sentence

if TYPE_CHECKING:
    from core.pipeline import Comparison
    from core.types import Run

FIELDS = ("tif", "nc")
"""Of one field."""
MOVING = ("gif", "mp4", "zip")
"""Of all times."""
EXPORTS = ("zarr", *FIELDS, "geojson", "csv", "html", *FIGURES, *MOVING)
THRESHOLDS = {"precip": (1.0, 5.0, 10.0, 20.0, 50.0), "t2m": (273.15, 298.15, 303.15)}
"""Of the areas, in canonical units, where none is asked for."""


def check_export(path: Path, *, overwrite: bool = False) -> str:
    """Refuse what could not be written; returns the kind of file, its extension without the dot.

    Raises:
        OutputError: the file exists and may not be replaced, cannot be written, or is of another kind; or matplotlib,
            which draws areas and reports, is not installed.
    """
    if path.suffix.lower() == ".zarr":
        from core.io.whole import refuse_unwritable_store

        refuse_unwritable_store(path, overwrite=overwrite)
        return "zarr"
    return check_output(path, EXPORTS, overwrite=overwrite)


def export(
    run: "Run",
    path: str | os.PathLike[str],
    *,
    comparison: "Comparison | None" = None,
    thresholds: Sequence[float] = (),
    point: tuple[float, float] | None = None,
    field: str | None = None,
    product: str = "mean",
    palette: str | None = None,
    member: int = 0,
    time: int = 0,
    overwrite: bool = False,
    language: str = "en",
) -> Path:
    """Write a run for another program, whole or not at all.

    Args:
        path: .zarr: all fields with their attributes, as a Zarr store in a folder; .tif, .nc: one field at all times, as
            GeoTIFF or CF NetCDF; .geojson: areas where thresholds are exceeded; .csv: scores, or all values at a point;
            .html: a report on one page; .png, .pdf, .svg: the fields side by side for print;
            .gif, .mp4, .zip (of PNG): the same at all times.
        comparison: of this run, where there is one already; else it is made where it is needed.
        thresholds: of the areas, canonical units; by default ``THRESHOLDS``.
        point: latitude and longitude, for .csv.
        language: of the account in plain sentences, in .html.
        field, product: for .tif and .nc, as of ``core.figures.product.product_of``; the first threshold is that of a
            probability.
        palette: of figures, also in .html.
        member, time: of figures, also in .html, counted from 0.

    Raises:
        OutputError: as ``check_export``; or GeoTIFF has no keys for the run's projection.
        SpecError: no area exceeds a threshold (.geojson); scores were asked of a run without a truth; or a field, product,
            member or time that there is not.
        GridError: the point lies outside the run.
    """
    path = Path(path)
    kind = check_export(path, overwrite=overwrite)
    if kind == "zarr":
        from core.io.run_file import save_zarr

        return save_zarr(run, path, overwrite=overwrite)
    if kind in FIELDS:
        from core.figures.product import product_of, write_product

        made = product_of(run, field, product, thresholds[0] if thresholds else None)
        return write_product(run, made, path, overwrite=overwrite)
    if kind in MOVING:
        from core.figures.animate import RunFrames, animate

        frames = RunFrames(run, member=member, palette=palette)
        for _ in animate(frames, frames.names, path, overwrite=overwrite):
            pass
        return path
    if kind in FIGURES:
        from core.figures import write_fields

        return write_fields(run, path, member=member, time=time, palette=palette, overwrite=overwrite)
    from core.io.whole import whole

    if kind == "html":
        text = _page(run, comparison, language, member=member, time=time, palette=palette)
    else:
        text = _text(kind, run, comparison, thresholds, point)
    with whole(path) as partial:
        partial.write_text(text, encoding="utf-8")
    return path


def _text(
    kind: str,
    run: "Run",
    known: "Comparison | None",
    thresholds: Sequence[float],
    point: tuple[float, float] | None,
) -> str:
    if kind == "geojson":
        return _areas(run, tuple(thresholds) or THRESHOLDS[run.variable])
    from core.figures.numbers import point_csv, scores_csv

    if point is not None:
        return point_csv(run, *point)
    if run.truth is None:
        raise SpecError(
            Sentence("{scene} has no truth to score against", scene=run.spec.scene_id),
            remedy=Sentence("Make the run with a truth, or name a point"),
        )
    return scores_csv(_comparison(run, known))


def _areas(run: "Run", thresholds: tuple[float, ...]) -> str:
    from core.figures.contours import CHANCES, contours_of
    from core.types import VARIABLES
    from core.units import percent

    made = contours_of(run, thresholds)
    if not made["features"]:
        variable = VARIABLES[run.variable]
        raise SpecError(
            Sentence(
                "nowhere in the run do {share} of the members exceed {threshold:g} {units}, the lowest threshold "
                "asked for: the file would hold no area",
                share=percent(CHANCES[0]),
                threshold=variable.shown(min(thresholds)),
                units=variable.units_shown,
            ),
            remedy=Sentence("Ask for a lower threshold"),
        )
    return json.dumps(made, allow_nan=False)


def _page(run: "Run", known: "Comparison | None", language: str, **drawn: Any) -> str:
    from core.figures.report import page_of

    return page_of(run, None if run.truth is None else _comparison(run, known), _cards(run), language, **drawn)


def _comparison(run: "Run", known: "Comparison | None") -> "Comparison":
    from core.pipeline import compare

    return known if known is not None else compare(run)


def _cards(run: "Run") -> list[Any]:
    """The cards of the run's models that are installed, if their weights are those of the run."""
    from core.models import store

    cards, weights = store.models(), run.provenance.get("model_sha256", {})
    models = [model for model in (run.spec.corrector, run.spec.downscaler) if model in cards]
    return [cards[model] for model in models if weights.get(model, cards[model].sha256) == cards[model].sha256]


def canonical_thresholds(run: "Run", shown: Sequence[float]) -> tuple[float, ...]:
    """Thresholds in the units that are shown, in canonical ones.

    Raises:
        SpecError: one that no value of the variable is below.
    """
    from core.types import VARIABLES

    variable = VARIABLES[run.variable]
    for threshold in shown:
        if not 0 <= variable.canonical(threshold) < float("inf"):
            raise SpecError(
                Sentence(
                    "the threshold {threshold:g} was asked for; expected {least:g} {units} or more",
                    threshold=threshold,
                    least=variable.shown(0),
                    units=variable.units_shown,
                ),
                remedy=Sentence("Ask for another one"),
            )
    return tuple(variable.canonical(threshold) for threshold in shown)

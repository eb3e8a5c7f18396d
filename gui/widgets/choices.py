"""What can be chosen in the window: data and how they are read, models and settings, what is shown. Pure: no Qt."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.address import Location
from core.io.reading import Reading
from core.types import VARIABLES
from gui.colour import USUAL, Levels
from gui.widgets.content import LAYOUTS, Rows


@dataclass(frozen=True, slots=True)
class DataChoice(Reading):
    """What to read, and how.

    Attributes:
        gauges: table of readings that draw the ensemble, or None for none.
    """

    input: Location | None = None
    truth: Location | None = None
    gauges: Path | None = None

    @property
    def stem(self) -> str:
        """What files that are made of it are called by."""
        return "stormlens" if self.input is None else self.input.stem

    @property
    def place(self) -> int:
        """The index of the time on show in the fields on show: those of a result, of a span, or of one time alone."""
        if self.role == "result":
            return self.time
        return 0 if self.span is None else self.time - self.span[0]

    @property
    def timeless(self) -> "DataChoice":
        """The same at whichever of its times: what is read and run."""
        if self.role == "result":
            return replace(self, time=0)
        return self if self.span is None else replace(self, time=self.span[0])


@dataclass(frozen=True, slots=True)
class SamplerChoice:
    """What to run: the two models by id (None skips the stage), and the sampler's settings."""

    corrector: str | None = None
    downscaler: str | None = None
    members: int = 16
    steps: int = 15
    solver: str = "dpmpp_2m"
    seed: int = 0
    device: str = "auto"
    conservation: str = "multiplicative"
    guidance: str = "auto"
    guidance_strength: float = 1.0
    condition_weight: float = 1.0


USUAL_LAYERS = ("coast", "border", "state", "lake", "town", "motion", "bar")
"""What the maps have beside the fields where nobody chose otherwise."""


WAITING, RUNNING, MADE, FAILED = "waiting", "running", "made", "failed"


@dataclass(frozen=True, slots=True)
class BatchItem:
    """A run of the batch.

    Attributes:
        number: its own, and that of ``{number}`` in the pattern.
        pattern: of its file, as of ``core.archive.name_of``, with the folder.
        state: ``WAITING``, ``RUNNING``, ``MADE`` (then ``output`` is its file) or ``FAILED`` (then ``error`` says why).
    """

    number: int
    data: DataChoice
    sampler: SamplerChoice
    pattern: str
    state: str = WAITING
    output: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Runs to be made one after another."""

    items: tuple[BatchItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Show:
    """What the panels show.

    Attributes:
        kind: of the ensemble panels, one of ``widgets.content.PRODUCTS``.
        member: counted from 0.
        threshold: of the probability, in canonical units.
        percentile: 0 to 100.
        panels: row by row, what each shows, in the words of ``widgets.content.Content``.
        palette: of the values; empty for the variable's own.
        levels: what was chosen in place of the usual scales.
        view: "panels", "stamps" of all members, or the ``pair`` in one map: "swipe" (a curtain) or "blink" (in turn).
        mark: what the Point tab is of, in the field's own coordinates: a pinned point, both ends of a line, or nothing.
        projection: of the maps, a name of ``views.place.PROJECTIONS``.
        layers: of the maps, names of ``views.map_layers.LAYERS``.
    """

    kind: str = "mean"
    member: int = 0
    threshold: float = VARIABLES["precip"].threshold
    percentile: float = 90.0
    panels: Rows = LAYOUTS[0][1]
    palette: str = ""
    levels: Levels = USUAL
    view: str = "panels"
    pair: tuple[str, str] = ("downscaled", "truth")
    layers: tuple[str, ...] = USUAL_LAYERS
    projection: str = ""
    mark: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class VariantChoice:
    """A row of the sampler laboratory: what it has for itself; all else is the sampler form's."""

    corrector: str | None = None
    downscaler: str | None = None
    solver: str = "dpmpp_2m"
    steps: int = 15
    schedule: str = "karras"
    churn: float = 0.0


@dataclass(frozen=True, slots=True)
class Laboratory:
    """The rows of the sampler laboratory."""

    variants: tuple[VariantChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingChoice:
    """What is to be trained; blocks as they were typed.

    Attributes:
        recipe: its path; empty as long as nobody has looked at the form.
        start_from: id of a model, or empty.
        folder: where checkpoint, log and model go; empty for the usual place.
    """

    recipe: str = ""
    start_from: str = ""
    id: str = ""
    title: str = ""
    files: tuple[str, ...] = ()
    holdout: str = ""
    validation: str = ""
    steps: int = 1000
    learning_rate: float = 0.01
    folder: str = ""


def fields_of(choice: Any) -> dict[str, Any]:
    """A choice's settings by name."""
    return {name: getattr(choice, name) for name in choice.__dataclass_fields__}

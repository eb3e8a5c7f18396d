"""A printed page: its width, its letters, its caption, and writing it whole or not at all."""

from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from core import __version__
from core.io.whole import whole
from core.types import Run

WIDTH = 7.2
"""Inches: the full width of a page in two columns (183 mm)."""
DOTS = 300
"""Per inch, of a PNG."""
BODY, SMALL = 7.5, 6.2
"""Letters, in points, at full width."""
INK, MUTED, EDGE = "#16191d", "#565d66", "#868e96"
LINE = SMALL * 1.35 / 72
"""Inches from line to line of a caption."""


def caption_lines(*sentences: str, width: float) -> list[str]:
    """The sentences, each beginning a line, broken where they would be wider than so many inches."""
    lines: list[str] = []
    for sentence in sentences:
        line = ""
        for word in sentence.split():
            if line and _inches(f"{line} {word}") > width:
                lines.append(line)
                line = ""
            line = f"{line} {word}".lstrip()
        lines.append(line)
    return lines


def _inches(text: str) -> float:
    return text_to_path.get_text_width_height_descent(text, FontProperties(size=SMALL), ismath=False)[0] / 72


def write_caption(figure: Figure, lines: list[str], left: float) -> None:
    """Write lines at the foot of the page, ``left`` inches from its edge."""
    height = figure.get_figheight()
    for row, line in enumerate(reversed(lines)):
        y = (0.08 + row * LINE) / height
        figure.text(left / WIDTH, y, line, fontsize=SMALL, color=MUTED, va="bottom", ha="left", parse_math=False)


def caption_height(lines: list[str]) -> float:
    """Inches that a caption takes, with the space around it."""
    return 0.16 + len(lines) * LINE


def facts_of(run: Run) -> str:
    """What the run was made with."""
    spec = run.spec
    models = (f"{stage} {model}" for stage, model in _models(run) if model)
    parts = [*models, _members(run), spec.sampling]
    parts += [f"seed {spec.seed}", f"conservation {spec.conservation}"]
    name = f"Run {run.provenance['run_id']}" if "run_id" in run.provenance else "Run"
    return f"{name}: {'; '.join(parts)}."


def credit_of(run: Run, *, maps: str = "") -> str:
    """Who made what."""
    origin = run.provenance.get("scene") or run.spec.scene_id
    credit = f"Stormlens {__version__}. Data: {origin}; input: {run.origin}."
    return f"{credit} Coastlines and borders: {maps}." if maps else credit


def spacing(step_km: float) -> str:
    """A grid spacing in words."""
    return f"{step_km:.0f} km" if step_km >= 9.5 else f"{step_km:.2g} km"


def save(figure: Figure, path: Path) -> Path:
    """Write a figure in the format of the file's extension, whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    metadata = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}.get(kind, {})
    with whole(path) as partial:
        figure.savefig(partial, format=kind, metadata=metadata, facecolor="white")
    return path


def _members(run: Run) -> str:
    """How many there are, and of how many where the run was cancelled."""
    field = run.downscaled if run.downscaled is not None else run.corrected
    found = field.sizes["member"] if field is not None else 0
    asked = "" if run.complete else f" of {run.spec.members}, then cancelled"
    return f"{found} member{'s' * (found != 1)}{asked}"


def _models(run: Run) -> tuple[tuple[str, str | None], ...]:
    return (("corrector", run.spec.corrector), ("downscaler", run.spec.downscaler))

"""A member's way out of noise as a movie: a frame for every evaluation of the network, on the scale of the figures."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg

from core import __version__
from core.figures import ground
from core.figures.frames import Frame, write_frames
from core.figures.page import WIDTH, caption_lines
from core.figures.palette import Paint
from core.figures.panels import LEFT, RIGHT, Drawn, Panel, draw_panels, spacing_of
from core.io.whole import whole
from core.languages import Sentence
from core.types import Step, Trajectory
from core.units import utc

DOTS = 140
"""Per inch."""
RATE, HELD = 6, 9
"""Frames a second, and how many the finished member is shown for at the end."""
MOST = 240
"""Frames of a movie, besides: of more evaluations as many are shown, evenly chosen."""
GREYS = 40
"""Of a GIF's 256 colours, those of letters, lines and paper; all others are the scale's."""
STAGES = {"correct": "corrected", "downscale": "downscaled"}


def write(made: Trajectory, path: Path, palette: str | None) -> Generator[Step, None, Path]:
    """Draw and write a movie, whole or not at all.

    Yields:
        A ``Step`` after every frame.

    Raises:
        OutputError: it cannot be written.
    """
    shown, film = shown_frames(made.frames.sizes["step"]), Film(made, palette)
    frames = Frames(film, [*shown, *[shown[-1]] * HELD])
    with whole(path) as partial:
        writing = write_frames(frames, partial, path.suffix.lower()[1:], rate=RATE, colours=_colours(film.paint))
        try:
            for done in writing:
                if done <= len(shown):
                    yield Step(
                        "movie", done, len(shown), Sentence("frame {done} of {total}", done=done, total=len(shown))
                    )
        finally:
            writing.close()
    return path


def shown_frames(count: int) -> list[int]:
    """Which of so many frames a movie shows: the first and the last, and at most ``MOST`` in all."""
    return np.unique(np.linspace(0, count - 1, min(count, MOST)).round().astype(int)).tolist()


def _colours(paint: Paint) -> bytes:
    """Those of a GIF: the scale's, and greys."""
    scale = paint.colours(np.linspace(0, 1, 256 - GREYS))[:, :3]
    greys = np.linspace(0, 1, GREYS)[:, None].repeat(3, axis=1)
    return bytes((255 * np.concatenate([scale, greys])).round().astype(np.uint8).tobytes())


class Film:
    """A page with two panels that turn from frame to frame: what the network is asked about, and its answer."""

    def __init__(self, made: Trajectory, palette: str | None) -> None:
        self._made, self.paint = made, Paint.of(made.variable, palette)
        self._finished = made.frames.sizes["step"] - 1
        panels = [
            Panel(made.frames["noisy"][0], "With its noise", ""),
            Panel(made.frames["estimate"][0], "As the network sees it, without the noise", self._about()),
        ]
        self.drawn: Drawn = draw_panels(panels, self.paint, self._caption(), dots=DOTS)

    def turn_to(self, index: int) -> None:
        """Show the frame with this index."""
        frame = self._made.frames.isel(step=index)
        for image, field in zip(self.drawn.images, (frame["noisy"], frame["estimate"]), strict=True):
            image.set_data(self.paint.rgba(field.values))
        self.drawn.details[0].set_text(self._words(index))

    def _words(self, index: int) -> str:
        """How far it has come: evaluation, step and noise level."""
        frame = self._made.frames.isel(step=index)
        if index == self._finished:
            return f"finished after {self._finished} evaluations, noise level σ = 0"
        step, steps = int(frame["solver_step"]), int(self._made.frames["solver_step"][-1])
        level = f"{float(frame['sigma']):.3g}"
        return f"evaluation {index + 1} of {self._finished} (step {step} of {steps}), noise level σ = {level}"

    def _about(self) -> str:
        return (
            f"{spacing_of(self._made.frames['noisy'][:1])}, {STAGES[self._made.stage]}, member {self._made.member + 1}"
        )

    def _caption(self) -> list[str]:
        made, spec = self._made, self._made.spec
        own = spec.of_stage(made.stage)
        model = made.provenance.get("model", {}).get("id", "")
        facts = [f"Model {model}", f"{own.solver}, {own.steps} steps", f"seed {spec.seed}"]
        if made.stage == "downscale":
            facts.append(f"conservation {spec.conservation}, of the finished member alone")
        when = f"{utc(made.frames['time'].values.ravel()[0])}. {'; '.join(facts)}."
        scale = "σ is the noise's standard deviation, where that of the detail to be found is 0.5."
        credit = f"Stormlens {__version__}. Data: {made.provenance.get('scene', '')}; input: {made.origin}."
        maps = f"Coastlines and borders: {ground.CREDIT}."
        return caption_lines(f"{when} {scale}", f"{credit} {maps}", width=WIDTH - LEFT - RIGHT)


class Frames(Sequence[Frame]):
    """Frames of a film by their indices, each drawn when it is asked for; one that is held is drawn once."""

    def __init__(self, film: Film, indices: Sequence[int]) -> None:
        self._film, self._indices = film, indices
        self._canvas = FigureCanvasAgg(film.drawn.figure)
        self._last: tuple[int, Frame] | None = None

    def __len__(self) -> int:
        return len(self._indices)

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        index = self._indices[place]
        if self._last is None or self._last[0] != index:
            self._film.turn_to(index)
            self._canvas.draw()
            self._last = index, np.asarray(self._canvas.buffer_rgba())[..., :3].copy()
        return self._last[1]

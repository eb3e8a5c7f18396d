"""Networks kept at the end of each epoch: the members of a checkpoint ensemble, and what a soup is made of."""

import os
from dataclasses import dataclass
from pathlib import Path

from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.models.denoiser import Denoiser


@dataclass(frozen=True, slots=True)
class Epoch:
    """One epoch's end on disk.

    Attributes:
        validation: its loss on the validation crops.
    """

    path: Path
    validation: float

    def weights(self) -> dict[str, Tensor]:
        """Tensors by name."""
        return load_file(self.path)


def keep_epoch(folder: Path, step: int, denoiser: Denoiser, validation: float, most: int) -> None:
    """Write ``folder/epochs/step-N.safetensors`` and drop all but the newest ``most``."""
    place = folder / "epochs"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"step-{step:07d}.safetensors"
    partial = path.with_suffix(".part")
    tensors = {k: v.detach().cpu().contiguous().clone() for k, v in denoiser.state_dict().items()}
    save_file(tensors, partial, {"validation": repr(validation)})
    os.replace(partial, path)
    for old in sorted(place.glob("step-*.safetensors"))[:-most]:
        old.unlink()


def kept_epochs(folder: Path) -> list[Epoch]:
    """What was kept, oldest first."""
    epochs = []
    for path in sorted((folder / "epochs").glob("step-*.safetensors")):
        with safe_open(path, "pt") as file:
            epochs.append(Epoch(path, float(file.metadata()["validation"])))
    return epochs

"""Where the networks run, on how many workers, and why."""

import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

import torch

from core.errors import SpecError

CUDA_BATCH = 8
"""Members of a batch on a GPU; batches are always full, so that a member does not depend on how many are asked."""


@dataclass(frozen=True, slots=True)
class Device:
    """A place to compute.

    Attributes:
        name: torch's name, "cpu" or "cuda".
        title: for people and provenance.
        workers: how many one-thread workers make members at the same time.
        batch: members per network evaluation of one worker.
        reason: why it was chosen, for people.
    """

    name: str
    title: str
    workers: int
    batch: int
    reason: str


def choose(name: str) -> Device:
    """The device that ``name`` ("auto", "cpu" or "cuda") stands for on this machine.

    Raises:
        SpecError: an unknown name, or CUDA asked for where torch has none.
    """
    if name not in ("auto", "cpu", "cuda"):
        raise SpecError(f'device is "{name}"; expected auto, cpu or cuda, in the run', remedy="Use auto.")
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return _cpu("asked for" if name == "cpu" else "no CUDA device is available to torch")
    if not torch.cuda.is_available():
        raise SpecError(
            f"device is cuda; expected a CUDA device, but torch {torch.__version__} sees none",
            remedy="Use device auto or cpu, or install the CUDA build of torch (see the README).",
        )
    reason = "asked for" if name == "cuda" else "a CUDA device is available"
    return Device("cuda", torch.cuda.get_device_name(0), workers=1, batch=CUDA_BATCH, reason=reason)


def keep_memory() -> bool:
    """Keep glibc from returning freed memory to the system, so that large activations are not paged in each time.

    Sets M_MMAP_MAX 0, M_TRIM_THRESHOLD to its largest and M_TOP_PAD 256 MB. Call it before large allocations.

    Returns:
        Whether it took effect: False anywhere but on Linux with glibc.
    """
    mallopt = _glibc("mallopt")
    if mallopt is None:
        return False
    m_trim_threshold, m_top_pad, m_mmap_max = -1, -2, -4
    settings = ((m_mmap_max, 0), (m_trim_threshold, 2**31 - 1), (m_top_pad, 256 * 2**20))
    return all(mallopt(option, value) == 1 for option, value in settings)


def release_memory(device: Device) -> None:
    """Give back what ``keep_memory`` and torch's CUDA cache kept for a run that is over."""
    if device.name == "cuda":
        torch.cuda.empty_cache()
    trim = _glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _glibc(name: str) -> Callable[..., int] | None:
    """A function of the C library, where that is glibc."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform.startswith("linux") else None


def _cpu(reason: str) -> Device:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Device("cpu", f"CPU, {cores} cores", workers=cores, batch=1, reason=reason)

"""Where the networks run, on how many workers, and why."""

import ctypes
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from core.errors import SpecError
from core.languages import Sentence
from core.units import numbered

PROC, CGROUP = Path("/proc"), Path("/sys/fs/cgroup")
"""Where Linux tells of memory: of the machine and of this process; and of the control groups that it belongs to."""
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
        raise SpecError(
            Sentence('device is "{name}"; expected auto, cpu or cuda, in the run', name=name),
            remedy=Sentence("Use auto."),
        )
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return _cpu(Sentence("asked for") if name == "cpu" else Sentence("no CUDA device is available to torch"))
    if not torch.cuda.is_available():
        raise SpecError(
            Sentence(
                "device is cuda; expected a CUDA device, but torch {version} sees none", version=torch.__version__
            ),
            remedy=Sentence("Use device auto or cpu, or install the CUDA build of torch (see the README)."),
        )
    reason = Sentence("asked for") if name == "cuda" else Sentence("a CUDA device is available")
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


def available_bytes(device: str) -> int | None:
    """Memory that can still be had on a device ("cpu", "cuda"); None where the system does not tell.

    On Linux what the kernel calls available, or what is left of the share of a container or of a scheduler's job if that is
    less; on Windows free physical memory; elsewhere half of what there is.
    """
    if device == "cuda":
        return int(torch.cuda.mem_get_info()[0])
    if sys.platform == "linux":
        known = [_entry(PROC / "meminfo", "MemAvailable"), *map(_left_in_group, _groups())]
        return min((each for each in known if each is not None), default=None)
    if sys.platform == "win32":
        return _free_on_windows()
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2


def resident_bytes(*, peak: bool = False) -> int | None:
    """Memory that this process has now, or the most it ever had; None anywhere but on Linux."""
    return _entry(PROC / "self" / "status", "VmHWM" if peak else "VmRSS")


def out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory was short: torch tells so of a CPU in the words of its allocator alone."""
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)


def _entry(path: Path, name: str) -> int | None:
    """Bytes from a line like "MemAvailable:  1234 kB"."""
    try:
        found = re.search(rf"^{name}:\s+(\d+) kB", path.read_text(), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None


def _groups() -> list[Path]:
    """The control group (version 2) of this process and all those that it lies in."""
    try:
        found = re.search(r"^0::/(.*)$", (PROC / "self" / "cgroup").read_text(), re.MULTILINE)
    except OSError:
        return []
    parts = Path(found[1]).parts if found else ()
    return [CGROUP.joinpath(*parts[:depth]) for depth in range(len(parts) + 1)]


def _left_in_group(folder: Path) -> int | None:
    """What a control group may still take; pages of files that can be dropped count as free."""
    try:
        most, used = ((folder / name).read_text().strip() for name in ("memory.max", "memory.current"))
        files = re.search(r"^inactive_file (\d+)", (folder / "memory.stat").read_text(), re.MULTILINE)
        return None if most == "max" else int(most) - int(used) + (int(files[1]) if files else 0)
    except (OSError, ValueError):
        return None


class _WindowsMemory(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def _free_on_windows() -> int | None:
    status = _WindowsMemory(length=ctypes.sizeof(_WindowsMemory))
    told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return int(status.free) if told else None


def _glibc(name: str) -> Callable[..., int] | None:
    """A function of the C library, where that is glibc."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform.startswith("linux") else None


def _cpu(reason: str) -> Device:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Device(
        "cpu", numbered(cores, "CPU, {count} core", "CPU, {count} cores"), workers=cores, batch=1, reason=reason
    )

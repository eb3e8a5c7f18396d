"""Choosing where to compute."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from core import device
from core.device import available_bytes, choose, keep_memory, out_of_memory, release_memory, resident_bytes
from core.errors import SpecError


def test_auto_takes_cuda_only_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert (choose("auto").name, choose("auto").batch) == ("cpu", 1)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: "Some GPU")
    chosen = choose("auto")
    assert (chosen.name, chosen.workers, chosen.title) == ("cuda", 1, "Some GPU")
    assert choose("cpu").name == "cpu"


def test_cuda_asked_for_in_vain_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(SpecError, match="device auto or cpu"):
        choose("cuda")


def test_an_unknown_device_is_refused() -> None:
    with pytest.raises(SpecError, match="auto, cpu or cuda"):
        choose("tpu")


def test_memory_is_kept_on_linux_with_glibc_and_elsewhere_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert keep_memory() is False
    monkeypatch.undo()
    assert keep_memory() is (sys.platform == "linux")


def test_memory_of_a_run_that_is_over_goes_back_to_the_system() -> None:
    program = """
import re, threading, torch
from pathlib import Path
from core.device import choose, keep_memory, release_memory

def resident():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

keep_memory()
work = threading.Thread(target=lambda: [torch.ones(40, 2**18) for _ in range(4)])
before = resident()
work.start(); work.join()
kept = resident()
release_memory(choose("cpu"))
print(kept - before > 100, resident() - before < 50)
"""
    if sys.platform != "linux":
        release_memory(choose("cpu"))  # does nothing, and does not fail
        return
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux whose files about memory are made up, with a process in a job's control group; returns their folder."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(device, "PROC", tmp_path)
    monkeypatch.setattr(device, "CGROUP", tmp_path / "groups")
    (tmp_path / "self").mkdir()
    (tmp_path / "groups" / "jobs" / "job_7").mkdir(parents=True)
    (tmp_path / "meminfo").write_text("MemTotal:  9000 kB\nMemFree:  10 kB\nMemAvailable:  4000 kB\n")
    (tmp_path / "self" / "status").write_text("Name: python\nVmHWM:\t   700 kB\nVmRSS:\t   500 kB\n")
    (tmp_path / "self" / "cgroup").write_text("12:memory:/old\n0::/jobs/job_7\n")
    return tmp_path


@pytest.mark.parametrize("group", [".", "jobs", "jobs/job_7"])
def test_what_can_be_had_is_what_the_kernel_says_or_a_control_group_leaves(linux: Path, group: str) -> None:
    assert available_bytes("cpu") == 4000 * 1024
    folder = linux / "groups" / group
    (folder / "memory.max").write_text("3000000\n")
    (folder / "memory.current").write_text("2500000\n")
    (folder / "memory.stat").write_text("anon 5\ninactive_file 400000\nactive_file 7\n")
    assert available_bytes("cpu") == 900_000
    (folder / "memory.max").write_text("max\n")
    assert available_bytes("cpu") == 4000 * 1024


def test_where_a_linux_tells_nothing_nothing_is_known(linux: Path) -> None:
    for name in ("meminfo", "self/status", "self/cgroup"):
        (linux / name).unlink()
    assert available_bytes("cpu") is None and resident_bytes() is None


def test_what_the_process_has_and_had(linux: Path) -> None:
    assert (resident_bytes(), resident_bytes(peak=True)) == (500 * 1024, 700 * 1024)


def test_a_gpu_is_asked_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (123, 456))
    assert available_bytes("cuda") == 123


def test_other_systems_are_trusted_with_half_of_what_they_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(os, "sysconf", {"SC_PHYS_PAGES": 1000, "SC_PAGE_SIZE": 4096}.__getitem__)
    assert available_bytes("cpu") == 500 * 4096


def test_a_shortage_is_told_from_other_errors() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**55)
    for error in (caught.value, MemoryError(), torch.OutOfMemoryError("CUDA out of memory")):
        assert out_of_memory(error)
    assert not out_of_memory(RuntimeError("out of memory in stage two")) and not out_of_memory(ValueError())

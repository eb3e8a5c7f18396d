"""Choosing where to compute."""

import subprocess
import sys

import pytest
import torch

from core.device import choose, keep_memory, release_memory
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

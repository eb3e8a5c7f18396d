"""Choosing where to compute."""

import sys

import pytest
import torch

from core.device import choose, keep_memory
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

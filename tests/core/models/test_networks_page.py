"""What docs/science/networks.md says of each network's size is so."""

import re
from pathlib import Path

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from core.models.families import FAMILIES, network_of
from core.models.latent import fold

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "science" / "networks.md").read_text(encoding="utf-8")
ROWS = {
    row[0]: row
    for row in re.findall(r"^\| `(\w+)` \| `(\w+)` \| (\d+) \| ([\d.]+)(?: M)? \| ([\d.]+) \|", PAGE, re.MULTILINE)
}


def test_every_family_has_a_row():
    assert set(ROWS) == set(FAMILIES)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_row_is_what_the_defaults_are(family):
    _, name, stride, parameters, gflop = ROWS[family]
    with torch.device("meta"):
        network = network_of(family, {}, 3).eval()
        side = -(-200 // network.stride) * network.stride
        seen = getattr(network, "condition_channels", 3)
        with FlopCounterMode(display=False) as counter:
            coarser = getattr(network, "coarser", 1)
            x, condition = (torch.empty(1, channels, side, side) for channels in (1, seen))
            network(x[..., ::coarser, ::coarser], torch.empty(1), fold(condition, coarser))
    assert type(network).__name__ == name and network.stride == int(stride)
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(float(parameters), abs=5e-4)
    assert counter.get_total_flops() / 1e9 * (200 / side) ** 2 == pytest.approx(float(gflop), abs=0.06)

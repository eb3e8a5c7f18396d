"""The greedy soup averages the best i checkpoints in order and keeps the best i."""

import pytest
import torch

from core.errors import SpecError
from core.models.attention_unet import AttentionUNet
from core.training.soup import averages, greedy_soup


def states(*values):
    return [{"w": torch.tensor([float(v)])} for v in values]


def near(target):
    """A score that is best, 0, at the target."""
    return lambda state: -(state["w"] - target).abs().item()


@pytest.mark.parametrize(
    ("candidates", "kept"),
    [
        ((1, -2, 4, 30), -0.5),  # averages 1, -0.5, 1, 8.25: the best two
        ((3, 5, -8), 0),  # averages 3, 4, 0: all, though two are worse than one
        ((0, 5, 9), 0),  # averages 0, 2.5, 4.67: averaging never helps
        ((2,), 2),
    ],
)
def test_it_keeps_the_best_of_the_averages(candidates, kept):
    assert greedy_soup(states(*candidates), near(0))["w"].item() == kept


def test_of_equal_averages_the_smaller_is_kept():
    assert greedy_soup(states(1, -1, 6), lambda state: 7.0)["w"].item() == 1


def test_every_average_is_scored_once_and_no_candidate_is_written_to():
    seen = []
    candidates = states(1, 2, 6)

    def score(state):
        seen.append(state["w"].item())
        return seen[-1]

    assert greedy_soup(candidates, score)["w"].item() == 3
    assert seen == [1.0, 1.5, 3.0]
    assert [c["w"].item() for c in candidates] == [1, 2, 6]


def test_batch_norm_statistics_are_averaged_and_counters_are_not():
    nets = []
    for seed in (0, 1):
        torch.manual_seed(seed)
        net = AttentionUNet(n_channels=2, channel_multipliers=(1, 1))
        net(torch.zeros(2, 1, 4, 4), torch.zeros(2), torch.randn(2, 3, 4, 4))
        nets.append({**net.state_dict(), "steps": torch.tensor(10 * (seed + 1))})
    both = list(averages(nets))[1]
    for name in ("encoders.0.body.1.mean", "encoders.0.body.1.variance", "head.weight"):
        assert not torch.equal(nets[0][name], nets[1][name])
        torch.testing.assert_close(both[name], (nets[0][name] + nets[1][name]) / 2)
    assert both.pop("steps") == 10
    AttentionUNet(n_channels=2, channel_multipliers=(1, 1)).load_state_dict(both)


def test_weights_keep_their_type_and_a_single_candidate_its_bits():
    halves = [{"w": torch.tensor([v], dtype=torch.float16)} for v in (0.1, 2.0)]
    first, both = averages(halves)
    assert torch.equal(first["w"], halves[0]["w"])
    assert both["w"].dtype == torch.float16 and both["w"].item() == pytest.approx(1.05, abs=1e-3)


@pytest.mark.parametrize(
    ("candidates", "message"),
    [([], "no candidates"), ([{"w": torch.zeros(1)}, {"v": torch.zeros(1)}], "candidate 1")],
)
def test_what_cannot_be_averaged_is_refused(candidates, message):
    with pytest.raises(SpecError, match=message):
        greedy_soup(candidates, near(0))


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
def test_an_average_that_diverges_is_refused(wrong):
    with pytest.raises(SpecError, match="best 2"):
        greedy_soup(states(1, 2), lambda state: wrong if state["w"] == 1.5 else 1.0)

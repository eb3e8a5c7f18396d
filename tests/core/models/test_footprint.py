"""Bytes counted by hand."""

import pytest
import torch

from core.models.footprint import forward_bytes, peak_bytes

KB = 1024


def made(count):
    return torch.empty(count * KB // 4, device="meta")


def test_what_is_freed_no_longer_counts():
    def one_after_another():
        first = made(3)
        del first
        return made(2)

    assert peak_bytes(one_after_another) == 3 * KB
    assert peak_bytes(lambda: (made(3), made(2))) == 5 * KB


def test_views_and_what_was_there_before_take_no_memory():
    before = made(7)
    assert peak_bytes(lambda: before.view(2, -1)[0]) == 0
    assert peak_bytes(lambda: before + 1) == 7 * KB
    assert peak_bytes(lambda: before.add_(1).mul_(2)) == 0


def test_a_chain_holds_two_links_and_with_its_gradient_all_that_the_way_back_needs():
    def chain(x, label, condition):
        for _ in range(6):
            x = x.sin()
        return x

    side, link = 32, 32 * 32 * 4
    assert forward_bytes(chain, 3, side, side) == 2 * link
    forward_and_back = forward_bytes(chain, 3, side, side, gradient=True)
    assert 6 * link <= forward_and_back <= 9 * link


def test_an_answer_that_does_not_depend_on_x_has_no_gradient_to_keep():
    def of_condition(x, label, condition):
        return condition[:, :1].sin().cos()

    assert forward_bytes(of_condition, 3, 8, 8, gradient=True) == forward_bytes(of_condition, 3, 8, 8) == 2 * 8 * 8 * 4


@pytest.mark.parametrize("side", [64, 128])
def test_it_grows_with_the_field(side):
    network = torch.nn.Conv2d(4, 16, 3, padding=1, device="meta")

    def convolved(x, label, condition):
        return network(torch.cat([x, condition], 1))

    with torch.no_grad():
        assert forward_bytes(convolved, 3, side, side) == (4 + 16) * side * side * 4

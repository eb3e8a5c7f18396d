"""Members behind mirrors of their own."""

from types import SimpleNamespace

import torch

from core.models.mirrored import WAYS, mirrored
from core.models.model import Model


def leaning(x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
    """A denoiser with a preferred direction: each pixel's left neighbour, plus what stands above it in the condition."""
    return x.roll(1, -1) + 2 * condition[:, :1].roll(1, -2)


class Leaning:
    """The same as a model has it, of pixels."""

    network = None

    def __call__(self, *given: torch.Tensor) -> torch.Tensor:
        return leaning(*given)


def fields() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    x, condition = (torch.randn(1, k, 6, 10, generator=generator) for k in (1, 3))
    return x.expand(5, -1, -1, -1), torch.ones(5), condition.expand(5, -1, -1, -1)


def test_each_of_four_members_leans_another_way_and_the_fifth_like_the_first():
    x, sigma, condition = fields()

    answer = mirrored(leaning, range(5))(x, sigma, condition)

    steps = [(1, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]
    for member, (along_x, along_y) in enumerate(steps):
        expected = x[0].roll(along_x, -1) + 2 * condition[0, :1].roll(along_y, -2)
        torch.testing.assert_close(answer[member], expected, rtol=0, atol=0)


def test_a_member_is_the_same_alone_as_in_company():
    x, sigma, condition = fields()

    together = mirrored(leaning, [4, 1, 2, 3, 6])(x, sigma, condition)
    alone = mirrored(leaning, [6])(x[:1], sigma[:1], condition[:1])

    torch.testing.assert_close(together[4:], alone, rtol=0, atol=0)


def test_a_denoiser_without_a_direction_is_not_changed():
    x, sigma, condition = fields()

    def even(x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
        return x * condition[:, :1]

    torch.testing.assert_close(mirrored(even, range(5))(x, sigma, condition), even(x, sigma, condition))


def test_every_way_is_its_own_inverse():
    x = torch.randn(1, 1, 4, 6, generator=torch.Generator().manual_seed(1))

    assert len(set(WAYS)) == 4
    assert all(torch.equal(x.flip(way).flip(way), x) for way in WAYS)


def test_a_model_mirrors_its_members_where_its_card_says_so():
    x, sigma, condition = fields()
    answers = {}
    for says in (True, False):
        model = Model(SimpleNamespace(mirrored=says), (Leaning(),), None)
        answers[says] = model.denoise_as(range(5))(x, sigma, condition)

    torch.testing.assert_close(answers[True], mirrored(leaning, range(5))(x, sigma, condition), rtol=0, atol=0)
    torch.testing.assert_close(answers[False], leaning(x, sigma, condition), rtol=0, atol=0)

"""Codes go there and back, lie on their own lattice, and are sampled as pixels are."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import ModelError, SpecError
from core.models.card import read_card
from core.models.families import denoiser_for
from core.models.latent import Autoencoder, LatentUNet, fold
from core.models.mirrored import WAYS
from core.models.model import Model, save_weights
from core.models.residual import ResidualSpace
from core.pipeline import check
from core.types import RunSpec
from tests.core.models.test_store import folder  # noqa: F401 - a fixture
from tests.core.pipeline.test_run import finish
from tests.stub_scene import observed, stub_scene

SMALL = {"n_channels": 8, "channel_multipliers": [1, 2], "n_blocks": [1, 1], "autoencoder": {"width": 8, "blocks": 1}}


def network(**settings):
    torch.manual_seed(0)
    return LatentUNet(3, **(SMALL | settings)).eval()


def test_codes_are_a_quarter_of_the_rows_and_columns_and_lie_on_half_of_them():
    net = network()
    assert (net.coarser, net.stride) == (2, 8)
    residual, condition = torch.randn(2, 1, 16, 24), torch.randn(2, 3, 16, 24)
    codes = net.codes(residual, condition)
    assert codes.shape == (2, 1, 8, 12)
    assert net.fields(codes, fold(condition, 2)).shape == (2, 2, 16, 24)
    assert net(codes, torch.zeros(2), fold(condition, 2)).shape == codes.shape


def test_scaled_codes_are_decoded_as_the_autoencoder_decodes_them():
    net = network()
    net.shift.copy_(torch.tensor([0.3, -0.2, 0.1, 0.0]).view(4, 1, 1))
    net.scale.copy_(torch.tensor([2.0, 0.5, 1.0, 3.0]).view(4, 1, 1))
    residual, condition = torch.randn(1, 1, 16, 16), torch.randn(1, 3, 16, 16)
    shown = fold(condition, 4)
    expected = net.autoencoder.decode(net.autoencoder.encode(residual, shown).mean, shown)
    torch.testing.assert_close(net.fields(net.codes(residual, condition), fold(condition, 2)), expected)


def test_a_place_is_coded_by_what_is_near_it():
    net = network()
    residual, condition = torch.randn(1, 1, 64, 64), torch.randn(1, 3, 64, 64)
    whole = net.codes(residual, condition)
    part = net.codes(residual[..., 16:, 16:], condition[..., 16:, 16:])
    torch.testing.assert_close(whole[..., 8:, 8:][..., 8:, 8:], part[..., 8:, 8:])


@pytest.mark.parametrize("levels", [2, 5, 8])
def test_numbers_of_quantised_codes_lie_on_their_levels_and_pass_gradients_on(levels):
    torch.manual_seed(0)
    coder = Autoencoder(width=8, blocks=1, levels=levels)
    residual, shown = 30 * torch.randn(1, 1, 64, 64), torch.randn(1, 48, 16, 16)
    coded = coder.encode(residual, shown, noisy=True)
    assert sorted(set(coded.mean.detach().numpy().round(5).ravel())) == pytest.approx(
        np.linspace(-1, 1, levels), abs=1e-4
    )
    assert coded.penalty == 0
    coded.mean.sum().backward()
    assert coder.encoder[0].weight.grad.abs().sum() > 0


def test_a_code_is_decoded_by_its_nearest_levels():
    coder = Autoencoder(width=8, blocks=1, levels=3)
    torch.testing.assert_close(
        coder.quantised(torch.tensor([-1.7, -0.6, -0.4, 0.2, 0.6, 1.0])), torch.tensor([-1.0, -1, 0, 0, 1, 1])
    )
    shown = torch.randn(1, 48, 4, 4)
    codes = torch.rand(1, 4, 4, 4) * 2 - 1
    torch.testing.assert_close(coder.decode(codes, shown), coder.decode(codes.round(), shown))


def test_the_penalty_of_codes_is_the_divergence_from_a_unit_normal():
    coder = Autoencoder(conditioned_on_input=0, down=1, latent_channels=1, width=4, blocks=0)
    torch.nn.init.zeros_(coder.encoder[-1].weight)
    mean, log_variance = 0.7, -0.4
    coder.encoder[-1].bias.data = torch.tensor([mean, log_variance])
    penalty = coder.encode(torch.randn(1, 1, 8, 8), torch.empty(1, 0, 8, 8)).penalty
    normal = torch.distributions.Normal
    wanted = torch.distributions.kl_divergence(normal(mean, np.exp(log_variance / 2)), normal(0.0, 1.0))
    assert penalty.item() == pytest.approx(wanted.item(), rel=1e-5)


def test_codes_that_do_not_lie_on_a_square_are_refused():
    with pytest.raises(ModelError, match="square number"):
        network(latent_channels=3)
    with pytest.raises(ModelError, match="square number"):
        network(latent_channels=9)


@pytest.fixture
def model(folder, tmp_path):  # noqa: F811
    card = replace(read_card(folder / "card.toml"), id="codes", family="latent", network=SMALL)
    torch.manual_seed(2)
    denoiser = denoiser_for(card)
    torch.nn.init.constant_(denoiser.network.unet.head_gain, 1.0)
    denoiser.bake()
    save_weights([denoiser], tmp_path / "w.safetensors")
    return Model.from_file(card, tmp_path / "w.safetensors")


def test_a_run_samples_codes_on_their_lattice_and_shows_fields(model):
    spec = RunSpec("stub", None, "codes", members=2, steps=3, conservation="off")
    run, _ = finish(spec, stub_scene(), models={"codes": model})
    assert run.downscaled.shape[0] == 2
    assert np.isfinite(run.downscaled).all() and float(run.downscaled.min()) >= 0
    assert not np.array_equal(run.downscaled[0], run.downscaled[1])
    assert model.flop(40, 40) == pytest.approx(model.flop(80, 40) / 2, rel=0.01)


def test_where_codes_say_dry_it_is_dry(model):
    torch.nn.init.zeros_(model.denoisers[0].network.autoencoder.head.weight)
    model.denoisers[0].network.autoencoder.head.bias.data = torch.tensor([0.4, -1.0])
    condition, base = model.encode(torch.ones(1, 1, 4, 4))
    codes, shown = torch.zeros(1, 1, 20, 20), model.folded(condition)
    assert not model.decode(codes, base, shown).any()
    model.denoisers[0].network.autoencoder.head.bias.data[1] = 1.0
    assert (model.decode(codes, base, shown) > 1).all()


def test_a_member_of_codes_sees_all_of_its_field_mirrored(model):
    mirrored = replace(model, card=replace(model.card, mirrored=True))
    generator = torch.Generator().manual_seed(0)
    codes, coarse = torch.randn(4, 1, 20, 20, generator=generator), 5 * torch.rand(1, 1, 4, 4, generator=generator)
    sigma, members = torch.ones(4), range(4)

    def answers(seen: Model, field: torch.Tensor, codes: torch.Tensor, members: range) -> list[torch.Tensor]:
        condition, base = (part.expand(len(codes), -1, -1, -1) for part in seen.encode(field))
        shown = seen.folded(condition)
        denoised = seen.denoise_as(members)(codes, sigma[: len(codes)], shown)
        return [denoised, seen.decode(codes, base, shown, members)]

    together = answers(mirrored, coarse, codes, members)
    for member, way in enumerate(WAYS):
        own = torch.nn.functional.pixel_unshuffle(codes[member : member + 1], 2).flip(way)
        denoised, decoded = answers(model, coarse.flip(way), torch.nn.functional.pixel_shuffle(own, 2), range(1))
        back = torch.nn.functional.pixel_shuffle(torch.nn.functional.pixel_unshuffle(denoised, 2).flip(way), 2)
        torch.testing.assert_close(together[0][member : member + 1], back)
        torch.testing.assert_close(together[1][member : member + 1], decoded.flip(way))


def test_gauges_cannot_draw_codes(model):
    spec = RunSpec("stub", None, "codes", members=1, steps=2)
    with pytest.raises(SpecError, match="draws codes"):
        check(spec, observed(stub_scene(), (10, 10, 5.0)), models={"codes": model})


def test_the_space_is_that_of_residuals(model):
    assert isinstance(model.space, ResidualSpace)
    assert model.coarser == 2

"""A gate of wet and dry: its loss and threshold in closed form, and what it does to a sample."""

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from core import pipeline
from core.errors import SpecError
from core.models.denoiser import Denoiser
from core.sampling.sample import Place, Sampler, sample
from core.training.gate import threshold
from core.training.objectives import Denoising, Gated, check_network
from core.training.pairs import CropSampler, CropSettings, Frames
from core.training.tasks import pairs_of
from core.training.trainer import Trainer
from core.types import RunSpec
from tests.core.training.test_learned_extras import SHORT, drawn, read, trained
from tests.drive import ended
from tests.stub_model import StubCard, StubModel
from tests.stub_scene import stub_scene

GATE = SHORT.replace("patch = 2", "patch = 2\nwet_gate = true").replace(
    "batch = 2", 'batch = 2\nloss = "gated"\nwet_weight = 0.25'
)


@pytest.mark.parametrize("share", [0.0, 0.13, 0.5, 1.0])
def test_as_many_pixels_reach_the_threshold_as_are_wet(share: float) -> None:
    random = torch.Generator().manual_seed(0)
    logits = torch.randn(4, 1, 25, 25, generator=random) - 3
    wet = torch.rand(logits.shape, generator=random) < share
    assert ((logits >= threshold(logits, wet)).sum() == wet.sum()).item()


def test_the_loss_is_that_of_the_field_and_the_weighed_cross_entropy_of_wet() -> None:
    random = np.random.default_rng(0)
    residual, noise, logit, counts = (random.normal(size=(3, 1, 6, 7)) for _ in range(4))
    wet, counts = (random.random((3, 1, 6, 7)) < 0.3).astype(float), np.abs(counts)
    told: dict[str, float] = {}
    gated = Gated(Denoising("edm", lambda n, g: torch.ones(n)), 0.25, told)
    answer = torch.from_numpy(np.concatenate([residual + 0.1, logit], 1))
    sigma, weight = torch.full((3,), 2.0).double(), torch.from_numpy(np.concatenate([counts, wet], 1))
    found = gated.loss(lambda x, s, c: answer, torch.from_numpy(residual), torch.from_numpy(noise), sigma, None, weight)
    error = (counts * (2.0**2 + 0.5**2) / (2.0 * 0.5) ** 2 * 0.1**2).mean()
    chance = 1 / (1 + np.exp(-logit))
    entropy = -(counts * (wet * np.log(chance) + (1 - wet) * np.log(1 - chance))).mean()
    assert found.item() == pytest.approx(error + 0.25 * entropy, rel=1e-6)
    assert told == {"loss_error": pytest.approx(error, rel=1e-6), "loss_wet": pytest.approx(entropy, rel=1e-6)}


def test_a_logit_follows_the_denoised_field_as_the_network_gives_it() -> None:
    class Net(torch.nn.Module):
        stride = 1

        def __init__(self, channels: int) -> None:
            super().__init__()
            self.channels = channels

        def forward(self, x: torch.Tensor, label: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
            return torch.cat([x.sin(), 7 * x.cos()], 1)[:, : self.channels]

    x, sigma, condition = torch.randn(2, 1, 5, 5), torch.tensor([0.1, 30.0]), torch.zeros(2, 1, 5, 5)
    made, plain = (Denoiser(Net(channels))(x, sigma, condition) for channels in (2, 1))
    torch.testing.assert_close(made[:, :1], plain)
    seen = x / (sigma.view(-1, 1, 1, 1) ** 2 + 0.25).sqrt()
    torch.testing.assert_close(made[:, 1:], 7 * seen.cos())


@dataclass(frozen=True, slots=True)
class GatedCard(StubCard):
    """Of a network with a gate: wet from a logit of 4."""

    gate: float = 4.0


class GatedStub(StubModel):
    """A stub that says that it rains east of the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.card = GatedCard("stub", "downscale", 10, network={"wet_gate": True})

    def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
        logit = torch.arange(x.shape[-1]).to(x).expand_as(x) - x.shape[-1] / 2 + 0.5
        return torch.cat([super().denoise(x, sigma, condition), logit], 1)


@pytest.mark.parametrize("solver", ["heun", "dpmpp_2m", "ddpm", "euler"])
def test_a_sample_is_what_it_was_and_the_gate_beside_it(solver: str) -> None:
    plain, gated = StubModel(), GatedStub()
    condition, _ = plain.encode(torch.full((2, 1, 4, 4), 3.0))
    place = Place("downscale", np.datetime64("2019-06-10", "ns"), np.arange(40), np.arange(40))
    spec = RunSpec("stub", None, "stub", members=2, steps=5, solver=solver)
    first, second = (
        ended(sample(model, condition, [0, 1], place, Sampler.of(spec, model.card)))[0] for model in (plain, gated)
    )
    assert first.shape == (2, 1, 40, 40) and second.shape == (2, 2, 40, 40)
    torch.testing.assert_close(second[:, :1], first, rtol=0, atol=0)
    assert (second[:, 1:] < 0).sum(-1).unique().tolist() == [24], "20 west of the middle, and four more by the card"


def test_it_trains_tells_both_losses_and_keeps_the_wet_share(tmp_path: Path) -> None:
    recipe = read(GATE, tmp_path)
    rain = np.random.default_rng(0).gamma(0.3, 5.0, (2, 120, 120)).astype(np.float16)
    rain[:, :60] = 0
    frames = Frames(rain, 30.005 + 0.01 * np.arange(120), -90.995 + 0.01 * np.arange(120))
    pairs = pairs_of(recipe, CropSampler(frames, CropSettings(40, 10, (1,))), 10)
    trainer = Trainer(recipe, pairs, pairs, tmp_path / "run", devices=1)
    list(trainer.run())
    with (tmp_path / "run" / "losses.csv").open() as file:
        assert {"loss_error", "loss_wet"} <= set(csv.DictReader(file).fieldnames or ())
    loss, told = trainer._step(3), trainer.objective.told
    assert loss == pytest.approx(told["loss_error"] + 0.25 * told["loss_wet"], rel=1e-5) and 0 < told["loss_wet"] < 1
    network, gate = trainer.averaged(), trainer.gate()["gate"]
    batch = trainer.training(64, (recipe.optimiser.seed, 2**28))
    condition, residual, weights = trainer._examples(batch, network)
    torch.testing.assert_close(weights[:, 1:], (batch.truth >= 0.1).float())
    noise = torch.randn(residual.shape, generator=torch.Generator().manual_seed(2**28))
    with torch.no_grad():
        logit = network(residual + 0.02 * noise, torch.full((64,), 0.02), condition)[:, 1:]
    assert (logit >= gate).float().mean().item() == pytest.approx((batch.truth >= 0.1).float().mean().item(), abs=1e-4)


def test_a_model_with_a_gate_is_loaded_drawn_and_dry_where_the_gate_says_so(tmp_path: Path) -> None:
    model = trained(GATE, tmp_path)
    assert model.card.network["wet_gate"] and model.card.training["wet_weight"] == 0.25
    made = drawn(model, sigma_max=20.0).clone()
    assert made.shape == (1, 2, 40, 40)
    base = torch.full((1, 1, 40, 40), 4.0)
    made[:, 1] = torch.where(torch.arange(40) < 13, -1.0, 1.0)
    field = model.decode(made.float(), base)
    assert (field[..., :13] == 0).all()
    torch.testing.assert_close(field[..., 13:], model.decode(made[:, :1].float(), base)[..., 13:])


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("wet_gate = true", "", 'and .network. wet_gate False; expected "gated" with true, or neither'),
        ('loss = "gated"', "", 'and .network. wet_gate True; expected "gated" with true, or neither'),
        ("[data]", '[noise]\nname = "linear"\nsteps = 100\n[data]', 'loss is "gated" with prediction v'),
        ("factor = 10", "factor = 10\ncheckpoints = 2", "expected a variable that can be dry, and one network"),
    ],
)
def test_a_gate_goes_with_its_loss_and_with_what_can_be_dry(tmp_path: Path, old: str, new: str, reason: str) -> None:
    text = GATE.replace(old, new, 1)
    text = text.replace("factor = 10", 'factor = 10\nprediction = "v"', 1) if "[noise]" in new else text
    with pytest.raises(SpecError, match=reason):
        check_network(read(text, tmp_path))


def test_a_run_whole_or_in_tiles_is_dry_where_its_gate_says_so(tmp_path: Path) -> None:
    model = trained(GATE, tmp_path)
    scene = stub_scene()
    spec = RunSpec(scene.name, None, "tiny", members=1, steps=2, conservation="off", sigma_max=20.0)

    def made(gate: float, **changes: object) -> np.ndarray:
        gated = replace(model, card=replace(model.card, gate=gate))
        run, _ = ended(pipeline.run(replace(spec, **changes), scene, models={"tiny": gated}, workers=1))
        return run.downscaled.values

    open_, shut, tiled = made(-1e9), made(1e9), made(-1e9, tile=32)
    assert (shut == 0).all() and open_.max() > 0 and np.isfinite(tiled).all()
    half = made(0.0)
    assert ((half == 0) | (half == open_)).all()

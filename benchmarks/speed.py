"""Time per member and network evaluation, side by side with diffusers as shipped, in one run.

    python benchmarks/speed.py [--rounds 3] [--members 4] [--steps 4] [--size 192] [--model ID] [--tuned]

Every system runs in its own process, in turn, round after round, so that neither its memory settings nor the
machine's mood favour one. Times are medians over rounds; ratios are of medians, per floating-point operation of the
network (counted by torch's FlopCounterMode). Both systems sample the same number of members with DPM-Solver++(2M)
from a residual U-Net without attention, 192 x 192 pixels, float32.

- ``engine``: ``core.sampling`` as the pipeline runs it, on one-thread workers.
- ``diffusers``: ``UNet2DModel`` and ``EDMDPMSolverMultistepScheduler``, members as a batch, torch's own threads.
- ``tuned`` (asked for): the same in channels_last through ``torch.compile``.
- ``peaks``: torch.mm and the fastest of a few convolutions, on as many one-thread workers as the engine uses.
  MKL's matrix product is slow on some processors (AMD), where oneDNN's convolutions pass it; both are given.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Generator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RECIPE = ROOT / "resources" / "recipes" / "downscale-mrms-1km.toml"


def main() -> None:
    """Run every system in turn and print the table."""
    options = _options()
    if options.only:
        print(json.dumps(SYSTEMS[options.only](options)))
        return
    names = ["peaks", "engine", "diffusers", *(["tuned"] if options.tuned else [])]
    rounds = [{name: _child(name, sys.argv[1:]) for name in names} for _ in range(options.rounds)]
    for line in report(rounds, names):
        print(line)


def report(rounds: list[dict[str, dict[str, Any]]], names: list[str]) -> list[str]:
    """The table as lines of text."""

    def median(name: str, key: str) -> float:
        return statistics.median(entry[name][key] for entry in rounds)

    first = rounds[0]
    lines = [f"{len(rounds)} rounds, medians; {first['engine']['network']}; {os.cpu_count()} cores", ""]
    lines.append("system      s per member and evaluation   GFLOP   GFLOP/s   of torch.mm   of best conv   peak MB")
    mm, conv = median("peaks", "mm"), median("peaks", "conv")
    for name in names[1:]:
        seconds, gflop, memory = median(name, "seconds"), first[name]["gflop"], median(name, "megabytes")
        rate = gflop / seconds
        shares = f"{rate / mm:11.2f}   {rate / conv:12.2f}"
        lines.append(f"{name:<10}  {seconds:27.4f}   {gflop:5.2f}   {rate:7.0f}   {shares}   {memory:7.0f}")
    ours = median("engine", "seconds") / first["engine"]["gflop"]
    lines.append("")
    for name in names[2:]:
        theirs = median(name, "seconds") / first[name]["gflop"]
        memory = median("engine", "megabytes") / median(name, "megabytes")
        lines.append(
            f"engine is {theirs / ours:.2f} times as fast as {name} per operation, with {memory:.2f} of its memory"
        )
    lines.append(f"torch.mm {mm:.0f} GFLOP/s, best convolution {conv:.0f} GFLOP/s ({first['peaks']['conv_of']})")
    cpu, bare = median("engine", "cpu_seconds"), median("engine", "forward_cpu_seconds")
    each, mm_each, conv_each = first["engine"]["gflop"] / cpu, median("peaks", "mm_core"), median("peaks", "conv_core")
    lines += [
        "",
        "By the workers' CPU time, in which other load on the machine counts little:",
        (
            f"engine {each:.0f} GFLOP/s a core; {each / mm_each:.2f} of torch.mm ({mm_each:.0f}), "
            f"{each / conv_each:.2f} of the best convolution ({conv_each:.0f})"
        ),
        f"solver and noise take {cpu / bare - 1:+.1%} on top of the bare network",
    ]
    return lines


def engine(options: argparse.Namespace) -> dict[str, Any]:
    """Seconds per member and evaluation of the engine's own loop, and of the bare network on the same workers."""
    import numpy as np
    import torch

    from core.device import choose, keep_memory
    from core.sampling.members import work_through
    from core.sampling.sample import Place, Sampler, sample
    from core.types import RunSpec

    keep_memory()
    workers = choose("cpu").workers
    denoise, gflop, words, channels = _network(options)
    size, lattice = options.size, np.arange(options.size)
    condition = torch.randn(1, channels, size, size).contiguous(memory_format=torch.channels_last)
    sampler = Sampler.of(RunSpec("speed", None, "speed", steps=options.steps), SimpleNamespace(prediction="edm"))
    place = Place("downscale", np.datetime64("2019-06-10"), lattice, lattice)

    model = SimpleNamespace(denoise_as=lambda members: denoise)

    def member(k: int) -> Generator[None, None, None]:
        for _ in sample(model, condition, [k], place, sampler):  # type: ignore[arg-type]
            yield

    @torch.inference_mode()
    def forward(_: int) -> Generator[None, None, None]:
        x, sigma = torch.randn(1, 1, size, size), torch.ones(1)
        for _ in range(options.steps):
            denoise(x, sigma, condition)
            yield

    def run_all(work: Callable[[int], Generator[None, None, None]]) -> tuple[float, float]:
        """Wall seconds, and CPU seconds of the workers, per member and evaluation."""
        spent: list[float] = []

        def timed(k: int) -> Generator[None, None, None]:
            begun = time.thread_time()
            yield from work(k)
            spent.append(time.thread_time() - begun)

        begun = time.perf_counter()
        for _ in work_through(range(options.members), timed, workers):
            pass
        count = options.members * options.steps
        return (time.perf_counter() - begun) / count, sum(spent) / count

    run_all(member)
    whole, bare = zip(*((run_all(member), run_all(forward)) for _ in range(3)), strict=True)
    return {
        "seconds": statistics.median(wall for wall, _ in whole),
        "cpu_seconds": statistics.median(cpu for _, cpu in whole),
        "forward_cpu_seconds": statistics.median(cpu for _, cpu in bare),
        "gflop": gflop,
        "network": words,
        "megabytes": _megabytes(),
    }


def diffusers(options: argparse.Namespace, *, tuned: bool = False) -> dict[str, Any]:
    """The same for diffusers' U-Net and scheduler, with EDM's preconditioning around the network."""
    import torch
    from diffusers import EDMDPMSolverMultistepScheduler, UNet2DModel

    torch.manual_seed(0)
    network = UNet2DModel(
        in_channels=4,
        out_channels=1,
        block_out_channels=(32, 64, 128),
        down_block_types=("DownBlock2D",) * 3,
        up_block_types=("UpBlock2D",) * 3,
        norm_num_groups=8,
        add_attention=False,
    ).eval()
    if tuned:
        network = torch.compile(network.to(memory_format=torch.channels_last))
    size, members = options.size, options.members
    condition = torch.randn(members, 3, size, size)
    gflop = _gflop(lambda: network(torch.randn(1, 4, size, size), 1.0)) if not tuned else _of_untuned(options)

    @torch.inference_mode()
    def run_all() -> float:
        begun = time.perf_counter()
        scheduler = EDMDPMSolverMultistepScheduler(sigma_min=0.002, sigma_max=20.0, rho=20.0)
        scheduler.set_timesteps(options.steps)
        x = torch.randn(members, 1, size, size) * scheduler.init_noise_sigma
        for t in scheduler.timesteps:
            scaled = torch.cat([scheduler.scale_model_input(x, t), condition], dim=1)
            if tuned:
                scaled = scaled.contiguous(memory_format=torch.channels_last)
            x = scheduler.step(network(scaled, t).sample, t, x).prev_sample
        return (time.perf_counter() - begun) / (members * options.steps)

    run_all()
    seconds = statistics.median(run_all() for _ in range(3))
    return {"seconds": seconds, "gflop": gflop, "megabytes": _megabytes()}


def tuned(options: argparse.Namespace) -> dict[str, Any]:
    """diffusers in channels_last through torch.compile."""
    return diffusers(options, tuned=True)


def peaks(_: argparse.Namespace) -> dict[str, Any]:
    """GFLOP/s of torch.mm and of the fastest convolution, all workers together."""
    import torch

    mm, n = torch.randn(1536, 1536), 1536
    best, best_core, words = 0.0, 0.0, ""
    for channels, side in ((48, 128), (64, 96), (96, 96), (128, 64), (192, 48), (256, 48)):
        conv = torch.nn.Conv2d(channels, channels, 3, padding=1, bias=False).to(memory_format=torch.channels_last)
        x = torch.randn(1, channels, side, side).contiguous(memory_format=torch.channels_last)
        rate, core = _rate(lambda conv=conv, x=x: conv(x), 2 * 9 * channels**2 * side**2)
        best_core = max(best_core, core)
        if rate > best:
            best, words = rate, f"3 x 3, {channels} channels, {side} x {side}"
    rate, core = _rate(lambda: mm @ mm, 2 * n**3)
    return {"mm": rate, "mm_core": core, "conv": best, "conv_core": best_core, "conv_of": words}


SYSTEMS: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {
    "engine": engine,
    "diffusers": diffusers,
    "tuned": tuned,
    "peaks": peaks,
}


def _network(options: argparse.Namespace) -> tuple[Callable, float, str, int]:
    """The denoiser to time, its GFLOP, what it is, and its condition's channels."""
    import torch

    from core.models import store
    from core.models.denoiser import Denoiser
    from core.models.residual import ResidualSpace
    from core.models.unet import UNet

    model_id = options.model or store.default("downscale")
    channels = ResidualSpace.channels
    if model_id is not None:
        model = store.load(model_id)
        return model.denoise, model.flop(options.size, options.size) / 1e9, f"model {model_id}", channels
    settings = tomllib.loads(RECIPE.read_text(encoding="utf-8"))["network"]
    torch.manual_seed(0)
    denoiser = Denoiser(UNet(conditioned_on_input=channels, **settings).bake())
    denoiser = denoiser.eval().requires_grad_(False).to(memory_format=torch.channels_last)
    size = options.size
    x, condition = torch.randn(1, 1, size, size), torch.randn(1, channels, size, size)
    gflop = _gflop(lambda: denoiser(x, torch.ones(1), condition))
    count = sum(p.numel() for p in denoiser.parameters()) / 1e6
    return denoiser, gflop, f"the recipe's network, untrained, {count:.1f} M parameters", channels


def _gflop(call: Callable[[], Any]) -> float:
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as counter, torch.no_grad():
        call()
    return counter.get_total_flops() / 1e9


def _of_untuned(options: argparse.Namespace) -> float:
    """FLOP of the network before compilation, from its own process."""
    quick = ["--members", "1", "--steps", "1", "--size", str(options.size)]
    return float(_child("diffusers", quick)["gflop"])


def _rate(call: Callable[[], Any], flop: float) -> tuple[float, float]:
    """GFLOP/s of all one-thread workers doing ``call`` at the same time, and of a core by CPU time; best of three."""
    import torch

    from core.device import choose
    from core.sampling.members import work_through

    repeats, workers = max(1, int(2e10 / flop)), choose("cpu").workers

    @torch.inference_mode()
    def work(_: int) -> Generator[float, None, None]:
        begun = time.thread_time()
        for _ in range(repeats):
            call()
        yield time.thread_time() - begun

    def once() -> tuple[float, float]:
        begun = time.perf_counter()
        spent = sum(work_through(range(workers), work, workers))
        done = repeats * workers * flop / 1e9
        return done / (time.perf_counter() - begun), done / spent

    once()
    wall, core = zip(*(once() for _ in range(3)), strict=True)
    return max(wall), max(core)


def _megabytes() -> float:
    """Peak resident memory of this process."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def _child(name: str, arguments: list[str]) -> dict[str, Any]:
    command = [sys.executable, str(Path(__file__).resolve()), *arguments, "--only", name]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Speed of the engine beside diffusers, in one run.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--members", type=int, default=4)
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--size", type=int, default=192)
    parser.add_argument("--model", help="id of a downscaler; by default the shipped one, else the recipe's, untrained")
    parser.add_argument("--tuned", action="store_true", help="also diffusers compiled (a minute more a round)")
    parser.add_argument("--only", choices=sorted(SYSTEMS), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()

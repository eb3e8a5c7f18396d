"""The command that trains on one device trains on several processes."""

import os
import subprocess
import sys
from pathlib import Path

from core.models.card import read_card
from tests.core.models.test_store import RECIPE

ROOT = Path(__file__).parents[3]


def test_two_processes_train_one_model_from_a_real_file(tmp_path):
    changes = {
        "files = []": f"files = ['{(ROOT / 'resources/samples/storm.nc').as_posix()}']",
        "[[30, 34, -90, -86]]": "[]",
        "validation_blocks = []": "validation_blocks = [[26.4, 29.6, -83.8, -82.5]]",
        "steps = 300": "steps = 4",
        "warmup = 10": "warmup = 1",
        "cooldown = 10": "cooldown = 1",
    }
    recipe = RECIPE
    for old, new in changes.items():
        assert old in recipe
        recipe = recipe.replace(old, new)
    (tmp_path / "tiny.toml").write_text(recipe)
    command = [
        "-m",
        "torch.distributed.run",
        "--nproc-per-node=2",
        "-m",
        "core.cli",
        "train",
        str(tmp_path / "tiny.toml"),
    ]
    done = subprocess.run(
        [sys.executable, *command, "--output", str(tmp_path / "out")],
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Starting with 2 processes" in done.stderr
    assert read_card(tmp_path / "out" / "model" / "card.toml").training["steps"] == 4

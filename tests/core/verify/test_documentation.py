"""Every metric has its section in the verification page and its line in the glossary; every plot its section and how-to."""

from pathlib import Path

import pytest

from core.verify.diagrams import KINDS
from core.verify.metrics import METRICS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "science" / "verification.md").read_text(encoding="utf-8")
HOW_TO = (Path(__file__).resolve().parents[3] / "docs" / "howto" / "plots.md").read_text(encoding="utf-8")
GLOSSARY = (Path(__file__).resolve().parents[3] / "docs" / "glossary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted({"FSS" if m.name.startswith("FSS") else m.name for m in METRICS}))
def test_every_metric_has_its_section_and_its_glossary_line(name):
    assert f"\n### {name}\n" in PAGE
    assert name.replace(" of median", "").replace(" of mean", "").removesuffix(" ratio") in GLOSSARY


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_plot_has_its_section_and_its_line_in_the_how_to(kind):
    assert f"\n### {kind.title}\n" in PAGE[PAGE.index("## Plots") :]
    assert f"\n| {kind.title} |" in HOW_TO

"""Every metric has its section in the verification page and its line in the glossary."""

from pathlib import Path

import pytest

from core.verify.metrics import METRICS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "science" / "verification.md").read_text(encoding="utf-8")
GLOSSARY = (Path(__file__).resolve().parents[3] / "docs" / "glossary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted({"FSS" if m.name.startswith("FSS") else m.name for m in METRICS}))
def test_every_metric_has_its_section_and_its_glossary_line(name):
    assert f"\n### {name}\n" in PAGE
    assert name.replace(" of median", "").replace(" of mean", "").removesuffix(" ratio") in GLOSSARY

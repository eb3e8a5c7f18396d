"""The laboratory's numbers are those of plain runs and score tables, and its variants share their noise."""

import csv
import io
import itertools
import json
import re
import shlex
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core import cli, pipeline
from core.cli.request import choose_spec
from core.cli.samplers import changes_of
from core.errors import SpecError
from core.io import open_scene
from core.models import store
from core.pipeline.laboratory import SKILLS, Experiment, check_variants, compare_samplers
from core.pipeline.variants import Variant, named, varied
from core.types import RunSpec
from core.verify.report import score
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

ROOT = Path(__file__).resolve().parents[3]
BASE = RunSpec("stub", None, "stub-downscale", members=4, solver="dpmpp_2m", steps=4, seed=3)
CARDS = {name: model.card for name, model in stub_models().items()}


def tried(*changes: dict, truth: bool = True, base: RunSpec = BASE, **settings):
    variants = named([varied(base, change, CARDS) for change in changes])
    scene = stub_scene((60, 80), truth=truth)
    return ended(compare_samplers(variants, scene, models=stub_models(), workers=1, **settings))


def test_a_variant_is_the_run_that_its_settings_alone_would_make() -> None:
    _, steps = tried({}, {"solver": "heun", "steps": 3}, bootstrap=0)
    runs = [step.preview.run for step in steps if step.preview.finished]
    for found, spec in zip(runs, (BASE, replace(BASE, solver="heun", steps=3)), strict=True):
        alone, _ = ended(pipeline.run(spec, stub_scene((60, 80)), models=stub_models(), workers=1))
        np.testing.assert_array_equal(found.downscaled, alone.downscaled)


def test_scores_are_those_of_the_score_table_with_paired_significance() -> None:
    experiment, steps = tried({}, {"steps": 2}, bootstrap=50)
    scene = stub_scene((60, 80))
    systems = {
        step.preview.experiment.outcomes[-1].variant.name: step.preview.run.downscaled
        for step in steps
        if step.preview.finished
    }
    table = score(systems, scene.truth, scene.input, factor=10, bootstrap=50)
    for outcome in experiment.outcomes:
        for measure in SKILLS:
            expected = table.find(outcome.variant.name, measure)
            found = experiment.table.find(outcome.variant.name, measure)
            assert (found.value, found.significant) == (expected.value, expected.significant)
            np.testing.assert_array_equal([found.low, found.high], [expected.low, expected.high])


def test_spread_over_skill_is_the_spread_over_the_error_of_the_mean() -> None:
    experiment, _ = tried({}, bootstrap=0)
    outcome = experiment.outcomes[0]
    skill, error = (experiment.value(outcome, measure)[0] for measure in ("spread/skill", "RMSE of mean"))
    assert outcome.spread / error == pytest.approx(skill, rel=1e-6)


def test_costs_are_evaluations_and_seconds_of_one_member() -> None:
    experiment, _ = tried({}, {"solver": "heun", "steps": 5}, bootstrap=0)
    assert [outcome.evaluations for outcome in experiment.outcomes] == [4, 9]
    assert all(0 < outcome.seconds < 10 for outcome in experiment.outcomes)


def test_the_oracle_costs_nothing_here() -> None:
    experiment, _ = tried({}, base=replace(BASE, corrector="stub-correct", solver="euler"), bootstrap=0)
    assert experiment.outcomes[0].evaluations == 4 + 4


def test_progress_is_told_by_variant_and_over_all() -> None:
    _, steps = tried({}, {"steps": 2}, bootstrap=0)
    assert [(step.done, step.total) for step in steps][-1] == (24, 24)
    assert all(a.done <= b.done for a, b in itertools.pairwise(steps))
    seen = {(step.preview.index, step.preview.total) for step in steps}
    assert seen == {(0, 16), (1, 8)}
    assert [step.preview.done for step in steps if step.preview.finished] == [16, 8]


def test_without_a_truth_there_are_seconds_and_spread_and_a_reason() -> None:
    experiment, steps = tried({}, {"steps": 2}, truth=False)
    assert experiment.table is None and "no truth" in experiment.note
    run = next(step.preview.run for step in steps if step.preview.finished)
    variance = np.var(run.downscaled.values.astype(np.float64), axis=0, ddof=1)
    assert experiment.outcomes[0].spread == pytest.approx(np.sqrt(5 / 4 * variance.mean()))
    row = experiment.rows()[0]
    assert row["CRPS"] is None and row["seconds per member"] > 0
    assert experiment.to_csv().startswith("# no truth")


def test_one_member_has_scores_but_no_spread() -> None:
    experiment, _ = tried({}, base=replace(BASE, members=1), bootstrap=0)
    (row,) = json.loads(json.dumps(experiment.to_dict()))["variants"]
    assert row["CRPS"] > 0 and row["spread/skill"] is None
    (line,) = csv.DictReader(io.StringIO(experiment.to_csv()))
    assert line["spread/skill"] == ""


def test_the_documented_variants_can_be_compared() -> None:
    page = (ROOT / "docs" / "howto" / "samplers.md").read_text(encoding="utf-8")
    command = re.findall(r"```\nstormlens (.*?)```", page, re.DOTALL)[0].replace("\\\n", " ")
    options = cli.parser().parse_args(shlex.split(command))
    scene = open_scene(ROOT / "resources" / "samples" / "storm.nc", coarsen=options.coarsen)
    changes = [changes_of(text) for text in options.variant]
    variants = named([varied(choose_spec(options, scene), change, store.models()) for change in changes])
    assert len(variants) == 4
    check_variants(variants, scene)


def test_the_table_reads_back() -> None:
    experiment, _ = tried({}, {"steps": 2}, bootstrap=20)
    rows = list(csv.DictReader(io.StringIO(experiment.to_csv())))
    assert [row["variant"] for row in rows] == ["DPM++ 2M, 4", "DPM++ 2M, 2"]
    assert [int(row["steps"]) for row in rows] == [4, 2]
    assert float(rows[1]["CRPS"]) == pytest.approx(experiment.table.find("DPM++ 2M, 2", "CRPS").value, rel=1e-5)
    assert len(experiment.to_dict()["variants"]) == 2


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ([], "no variant"),
        ([{}, {"steps": 0}], "steps is 0"),
        ([{}, {"solver": "melt"}], 'solver is "melt"'),
        ([{}, {"downscaler": None, "corrector": "stub-correct"}], "last stage"),
    ],
)
def test_what_cannot_be_compared_is_refused_before_any_sampling(changes: list[dict], says: str) -> None:
    models = stub_models()
    variants = named([varied(BASE, change, CARDS) for change in changes])
    with pytest.raises(SpecError, match=says):
        next(compare_samplers(variants, stub_scene(), models=models))
    assert not any(model.evaluations for model in models.values())


def test_two_variants_of_one_name_and_other_members_are_refused() -> None:
    for pair, says in (
        ((Variant("a", BASE), Variant("a", BASE)), "called"),
        ((Variant("a", BASE), Variant("b", replace(BASE, members=2))), "number of members"),
    ):
        with pytest.raises(SpecError, match=says):
            next(compare_samplers(pair, stub_scene(), models=stub_models()))


def test_a_variant_takes_its_solvers_usual_churn_and_its_models_advice() -> None:
    assert varied(BASE, {"solver": "sde_dpmpp_2m"}, CARDS).churn == 1.0
    assert varied(replace(BASE, solver="sde_dpmpp_2m", churn=0.5), {"steps": 3}, CARDS).churn == 0.5
    other = replace(CARDS["stub-downscale"], id="other", sampler={"solver": "heun", "steps": 7})
    found = varied(replace(BASE, rho=20.0), {"downscaler": "other"}, CARDS | {"other": other})
    assert (found.solver, found.steps, found.rho, found.seed) == ("heun", 7, 7.0, 3)
    with pytest.raises(SpecError, match="members"):
        varied(BASE, {"members": 2}, CARDS)


def test_settings_of_a_variant_hold_in_both_stages() -> None:
    base = replace(BASE, corrector="stub-correct", corrector_sampler={"solver": "heun", "steps": 9})
    assert varied(base, {"steps": 3}, CARDS).corrector_sampler == {"solver": "heun"}


def test_equal_variants_have_names_of_their_own() -> None:
    names = [variant.name for variant in named([BASE, BASE, replace(BASE, schedule="exponential")])]
    assert names == ["DPM++ 2M, 4, karras", "DPM++ 2M, 4, karras #2", "DPM++ 2M, 4, exponential"]


def test_closing_it_stops_the_variant_in_progress() -> None:
    models = stub_models()
    steps = compare_samplers(named([BASE, replace(BASE, steps=200)]), stub_scene(), models=models, workers=1)
    next(step for step in steps if step.preview.index == 1 and step.preview.done > 1)
    steps.close()
    assert models["stub-downscale"].evaluations < 4 * 200


def test_an_experiment_of_nothing_has_a_head_and_no_rows() -> None:
    assert list(csv.DictReader(io.StringIO(Experiment((), None, "mm h-1").to_csv()))) == []

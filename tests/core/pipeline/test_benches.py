"""What a run is verified with, and what any part of it is worth."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.io import open_run, save_run
from core.pipeline import compare, run
from core.pipeline.benches import benches_of
from core.types import Run, RunSpec
from core.verify.selection import Selection
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", "stub-correct", "stub-downscale", members=3, steps=3)


@pytest.fixture(scope="module")
def cascade() -> Run:
    return ended(run(SPEC, stub_scene((60, 80)), models=stub_models(spread=0.1)))[0]


def western_half(cascade: Run) -> Selection:
    middle, far = float(cascade.truth[cascade.truth.dims[-1]].mean()), 1e3
    return Selection(((-far, -far), (middle, -far), (middle, far), (-far, far)))


def test_everything_is_scored_as_the_run_is(cascade: Run) -> None:
    comparison = compare(cascade, bootstrap=0)
    chosen = comparison.benches.choose(Selection())
    for ours, theirs in ((chosen.table, comparison.table), (chosen.corrected, comparison.corrected)):
        assert [row.system for row in ours.rows] == [row.system for row in theirs.rows]
        expected = [row.value for row in theirs.rows]
        assert [row.value for row in ours.rows] == pytest.approx(expected, rel=1e-6, nan_ok=True)
    assert chosen.table.reference == comparison.table.reference == "RainFARM"
    assert [row.value for row in chosen.table.differences] == pytest.approx(
        [row.value for row in comparison.table.differences], rel=1e-4, abs=1e-6
    )


def test_errors_of_a_part_are_numpys_on_the_same_pixels(cascade: Run) -> None:
    chosen = benches_of(cascade).choose(western_half(cascade))
    west = {"lon": slice(0, 40)}
    expected = (cascade.downscaled - cascade.truth).isel(west).values.ravel()
    assert np.sort(chosen.errors["stage2/cascade"]) == pytest.approx(np.sort(expected))
    assert chosen.pixels == chosen.table.pixels == 60 * 40 and chosen.corrected.pixels == 6 * 4
    assert chosen.errors["stage1/corrected"].size == 3 * 6 * 4
    mean = np.abs((cascade.downscaled.mean("member") - cascade.truth).isel(west)).mean()
    assert chosen.table.find("Stormlens", "MAE of mean").value == pytest.approx(float(mean), rel=1e-6)


def test_a_perfect_models_cascade_without_correction_is_itself_the_oracle(cascade: Run) -> None:
    alone = replace(cascade, corrected=None, oracle=None, origin="perfect model")
    assert set(benches_of(alone).choose(Selection()).errors) == {"stage2/upsampled", "stage2/oracle"}


def test_stage_one_alone_is_verified_on_its_own_grid(cascade: Run) -> None:
    benches = benches_of(replace(cascade, downscaled=None, oracle=None))
    assert benches.fine is None and benches.last is benches.coarse
    assert benches.choose(Selection()).table.systems == ("Stormlens", "input")


def test_without_a_truth_there_are_fields_but_no_scores(cascade: Run) -> None:
    benches = benches_of(replace(cascade, truth=None, oracle=None))
    chosen = benches.choose(Selection())
    assert chosen.table is None and chosen.corrected is None and chosen.pixels == 60 * 80
    assert benches.last.systems == ("Stormlens", "RainFARM", "bicubic", "bilinear")
    assert all(errors.size == 0 for errors in chosen.errors.values())


def test_where_nothing_was_chosen_there_are_no_scores_and_no_errors(cascade: Run) -> None:
    chosen = benches_of(cascade).choose(Selection(low=1e6))
    assert chosen.pixels == 0 and chosen.table is None and not any(e.size for e in chosen.errors.values())


def test_other_runs_of_the_scene_are_scored_on_the_same_pixels_under_their_names(cascade: Run) -> None:
    wet = replace(cascade, corrected=cascade.corrected + 1, downscaled=cascade.downscaled + 1)
    hole = cascade.downscaled.copy(deep=True)
    hole[1, 0, :30] = np.nan
    alone, both = (
        benches_of(cascade),
        benches_of(cascade).beside({"wet": wet, "south lost": replace(cascade, downscaled=hole)}),
    )
    table, corrected = both.choose(Selection()).table, both.choose(Selection()).corrected
    assert table.systems == (*alone.last.systems, "wet", "south lost") and corrected.systems[-1] == "south lost"
    assert table.pixels == 30 * 80, "a pixel counts where all know it"
    ours, theirs = (table.find(name, "bias").value for name in ("Stormlens", "wet"))
    assert theirs - ours == pytest.approx(1.0, abs=1e-5)
    assert table.find("south lost", "CRPS").value == pytest.approx(table.find("Stormlens", "CRPS").value, rel=1e-6)
    assert alone.last.systems == benches_of(cascade).last.systems, "the first is as it was"


def test_runs_of_another_input_truth_or_time_are_of_another_scene(cascade: Run) -> None:
    benches = benches_of(cascade)
    assert benches.fits(replace(cascade, downscaled=cascade.downscaled + 1))
    assert not benches.fits(replace(cascade, input=cascade.input * 1.001))
    assert not benches.fits(replace(cascade, truth=cascade.truth * 1.001))
    assert not benches.fits(replace(cascade, truth=None))
    later = cascade.input.time + np.timedelta64(1, "h")
    assert not benches.fits(replace(cascade, input=cascade.input.assign_coords(time=later)))
    assert not benches.fits(replace(cascade, input=cascade.input.isel(lat=slice(1, None))))


def test_a_saved_run_is_still_of_its_scene(cascade: Run, tmp_path: Path) -> None:
    assert benches_of(cascade).fits(open_run(save_run(cascade, tmp_path / "run.nc")))


def test_what_knows_the_truth_leads_in_nothing(cascade: Run) -> None:
    table = compare(replace(cascade, oracle=cascade.truth.expand_dims(member=2) + 0.0), bootstrap=0).table
    assert table.bounds == ("oracle", "RainFARM oracle") and table.find("oracle", "CRPS").value == 0
    assert table.leads and not {lead.system for lead in table.leads} & set(table.bounds)

"""What is refused before any sampling, and what a run costs."""

import sys
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr

from core.errors import EngineError, ModelError, SpecError, TimeError
from core.pipeline import check, estimate, evaluations, run
from core.pipeline.estimate import size_of
from core.pipeline.plan import cards_of, evaluations_per_member
from core.sampling.load import loads
from core.sampling.schedule import EVALUATIONS
from core.sampling.solvers import SOLVERS
from core.types import RunSpec
from core.units import counted_times, lasting
from tests.drive import ended
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import observed, stub_scene

SPEC = RunSpec("stub", "stub-correct", "stub-downscale", members=2, steps=6)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"members": 0}, SpecError, "members is 0"),
        ({"members": 2.5}, SpecError, "members is 2.5; expected a whole number"),
        ({"members": "3"}, SpecError, "members is '3'; expected a whole number"),
        ({"seed": None}, SpecError, "seed is None; expected a whole number"),
        ({"steps": 0}, SpecError, "steps is 0"),
        ({"solver": "huen"}, SpecError, "Use heun"),
        ({"schedule": "quadratic"}, SpecError, "karras"),
        ({"conservation": "softmax"}, SpecError, "multiplicative"),
        ({"device": "gpu"}, SpecError, "auto, cpu, cuda"),
        ({"sigma_min": 100.0}, SpecError, "smallest < largest"),
        ({"churn": -1.0}, SpecError, "churn"),
        ({"churn": 5.0}, SpecError, "dpmpp_2m"),
        ({"seed": 2**70}, SpecError, "64-bit"),
        ({"condition_weight": 2.0}, SpecError, '"stub-correct", "stub-downscale" never learned'),
        ({"condition_weight": -1.0}, SpecError, "from 0 up"),
        ({"condition_weight": float("nan")}, SpecError, "from 0 up"),
        ({"corrector_sampler": {"seed": 1, "steps": 3}}, SpecError, "corrector_sampler has seed"),
        ({"corrector": None, "downscaler": None}, SpecError, "neither"),
        ({"corrector": "stub-corect"}, ModelError, "Use stub-correct"),
        ({"corrector": "stub-downscale"}, ModelError, "is for stage downscale"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_request_that_cannot_be_run_is_refused_with_a_remedy(change: dict, error: type, words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        check(replace(SPEC, **change), stub_scene(), models=stub_models())
    assert caught.value.remedy


def test_a_model_for_another_factor_grid_or_variable_is_refused() -> None:
    scene = stub_scene()
    with pytest.raises(ModelError, match="4 times finer"):
        check(SPEC, scene, models=stub_models(factor=4))
    coarser = scene.input.assign_coords(lat=scene.input.lat * 2.5 - 52, lon=scene.input.lon * 2.5 + 146)
    with pytest.raises(ModelError, match=r"0\.25 degrees.*regridding"):
        check(SPEC, replace(scene, inputs=coarser.to_dataset(), truth=None), models=stub_models())
    with pytest.raises(ModelError, match="trained on precipitation rate; found 2 m temperature"):
        check(SPEC, replace(scene, variable="t2m", inputs=scene.inputs.rename(precip="t2m")), models=stub_models())


def test_a_model_that_is_told_the_hour_is_refused_where_no_time_is_given() -> None:
    dated = stub_scene()
    undated = replace(dated, inputs=dated.inputs.assign_coords(time=counted_times(1)))
    told, not_told = stub_models(), stub_models()
    told["stub-downscale"].card = replace(told["stub-downscale"].card, covariates=("hour_cyclical", "orography"))
    not_told["stub-downscale"].card = replace(not_told["stub-downscale"].card, covariates=("orography",))
    check(SPEC, dated, models=told)
    check(SPEC, undated, models=not_told)
    with pytest.raises(TimeError, match="hour cyclical") as caught:
        check(SPEC, undated, models=told)
    assert "times into the file" in caught.value.remedy


def test_a_truth_that_does_not_cover_the_region_is_refused() -> None:
    scene = stub_scene()
    with pytest.raises(EngineError, match="truth"):
        check(SPEC, replace(scene, truth=scene.truth[:, :55]), models=stub_models())


def test_numbers_of_numpy_make_the_same_run_as_pythons() -> None:
    spec = replace(SPEC, members=np.int32(2), steps=np.int64(6), seed=np.uint8(3), rho=np.float32(7.0))
    assert spec == replace(SPEC, seed=3)
    assert {type(value) for value in (spec.members, spec.steps, spec.seed)} == {int} and type(spec.rho) is float


def test_nothing_is_evaluated_when_a_run_is_refused() -> None:
    models = stub_models()
    with pytest.raises(SpecError):
        next(run(replace(SPEC, members=0), stub_scene(), models=models))
    assert sum(model.evaluations for model in models.values()) == 0


def test_the_table_of_evaluations_knows_every_solver() -> None:
    assert EVALUATIONS.keys() == SOLVERS.keys()


@pytest.mark.parametrize(("solver", "each"), [("euler", 6), ("heun", 11), ("dpmpp_2m", 6)])
def test_a_run_makes_as_many_evaluations_as_announced(solver: str, each: int) -> None:
    models, scene, spec = stub_models(), stub_scene(times=2), replace(SPEC, solver=solver)
    for _ in run(spec, scene, models=models):
        pass
    made = sum(model.evaluations for model in models.values())
    announced = evaluations(spec, scene, models=models)
    assert made == announced == estimate(spec, scene, models=models).evaluations == each * 3 * 2 * 2


def test_a_model_that_answers_directly_is_evaluated_once_for_each_member() -> None:
    models, scene = stub_models(), stub_scene()
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    for _ in run(SPEC, scene, models=models):
        pass
    oracle_too = 2 * SPEC.members
    assert models["stub-downscale"].evaluations == oracle_too
    made = sum(model.evaluations for model in models.values())
    assert made == evaluations(SPEC, scene, models=models) == oracle_too + models["stub-correct"].evaluations


def weighable(models: dict[str, StubModel]) -> dict[str, StubModel]:
    """With a downscaler that was trained without its condition now and then."""
    models["stub-downscale"].card = replace(models["stub-downscale"].card, condition_dropout=0.1)
    return models


def test_weighing_the_condition_doubles_the_evaluations_of_the_stages_that_can() -> None:
    models, scene, spec = weighable(stub_models()), stub_scene(), replace(SPEC, condition_weight=2.0)
    steps = list(run(spec, scene, models=models))
    assert evaluations_per_member(spec, scene, models=models) == {"correct": 6, "downscale": 12, "oracle": 12}
    made = {name: model.evaluations for name, model in models.items()}
    assert made == {"stub-correct": 2 * 6, "stub-downscale": 2 * (12 + 12)}
    assert steps[-1].done == steps[-1].total == sum(made.values()), "and the progress counts them"


@pytest.mark.parametrize("weight", [0.0, 1.0])
def test_a_condition_alone_or_none_at_all_takes_one_evaluation(weight: float) -> None:
    models, spec = weighable(stub_models()), replace(SPEC, condition_weight=weight)
    assert set(evaluations_per_member(spec, stub_scene(), models=models).values()) == {6}


@pytest.mark.parametrize(("method", "passes"), [("tweedie", 3), ("sda", 2), ("dps", 2)])
def test_gauges_multiply_the_work_of_the_stages_and_times_that_they_draw(method: str, passes: int) -> None:
    spec = replace(SPEC, guidance=method)
    scene = observed(stub_scene(times=2), (5, 5, 3.0), times=slice(1))
    work = loads(spec, scene, cards_of(stub_models()))
    assert {stage: load.passes for stage, load in work.items()} == {
        "correct": 2 * 6,
        "downscale": (1 + passes) * 6,
        "oracle": (1 + passes) * 6,
    }
    alone = replace(spec, corrector=None)
    free, drawn = (estimate(alone, each, models=stub_models()) for each in (replace(scene, observations={}), scene))
    assert drawn.evaluations == free.evaluations, "the network is evaluated as often"
    assert drawn.flop / free.flop == pytest.approx((1 + passes) / 2)


def test_more_members_than_there_are_different_ones_are_refused() -> None:
    models, alone = stub_models(), replace(SPEC, corrector=None, members=9)
    models["stub-downscale"].card = replace(models["stub-downscale"].card, members=8)
    with pytest.raises(SpecError, match='9 members were asked for; "stub-downscale" can make 8'):
        check(alone, stub_scene(), models=models)
    check(replace(alone, members=8), stub_scene(), models=models)
    check(replace(alone, corrector="stub-correct"), stub_scene(), models=models)


def test_the_estimate_counts_the_network_at_the_size_it_sees() -> None:
    scene = stub_scene((200, 200), truth=False)
    spec = replace(SPEC, corrector=None)
    made = estimate(spec, scene, models=stub_models())
    # On the lattice the region's edges fall at multiples of 8 or not: one stride more at most on either side.
    assert 2 * 81 * 200 * 200 <= made.flop / made.evaluations <= 2 * 81 * 216 * 216
    assert made.tiles == {} and made.seconds is None and not made.long


def test_the_estimate_counts_tiles_with_their_overlaps_and_says_so() -> None:
    scene, models = stub_scene((300, 300), truth=False), stub_models()
    spec = replace(SPEC, corrector=None, tile=96)
    made = estimate(spec, scene, models=models)
    seen = Counter()

    def denoise(x: torch.Tensor, *rest: torch.Tensor) -> torch.Tensor:
        seen["pixels"] += x[0, 0].numel()
        return StubModel.denoise(models["stub-downscale"], x, *rest)

    models["stub-downscale"].denoise = denoise
    run_of, _ = ended(run(spec, scene, models=models, workers=1))
    assert made.flop == 2 * 81 * seen["pixels"] > 2 * 81 * 300 * 300 * made.evaluations
    tiles = run_of.provenance["tiles"]["downscale"]
    assert made.tiles == {"downscale": {name: tiles[name] for name in ("count", "height", "width")}}
    assert f"downscaled in {tiles['count']} tiles of 96 x 96" in str(made)


def test_in_tiles_every_way_back_begins_with_another_way_forward() -> None:
    scene = observed(stub_scene((300, 300)), (5, 5, 3.0))
    spec = replace(SPEC, corrector=None, guidance="tweedie", tile=96)
    free, drawn = (estimate(spec, each, models=stub_models()) for each in (replace(scene, observations={}), scene))
    assert drawn.flop / free.flop == pytest.approx(1 + 2 * 2)


def test_the_time_is_that_of_an_evaluation_just_made(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(1000))
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "perf_counter", lambda: float(next(ticks)))
    scene, spec = stub_scene((200, 200), truth=False), replace(SPEC, corrector=None, members=60)
    made = estimate(spec, scene, models=stub_models(), timed=True)
    per_evaluation = made.flop / made.evaluations / (2 * 81 * 128 * 128)
    assert made.seconds == pytest.approx(60 * 6 * per_evaluation / made.plan.device.workers)
    assert f"about {lasting(made.seconds)} on CPU" in str(made)
    assert made.long == (made.seconds > 600)


def test_work_is_compared_by_pixels_and_passes() -> None:
    scene, spec = stub_scene((60, 80)), replace(SPEC, members=3)
    assert size_of(spec, scene, cards_of(stub_models())) == 3 * 6 * (48 + 4800 + 4800)


def test_a_projected_ten_kilometre_grid_fits_a_tenth_of_a_degree() -> None:
    scene = stub_scene(truth=False)
    rain = scene.input
    metres = {"y": 6.0e6 + 1e4 * np.arange(rain.shape[1]), "x": 1e4 * np.arange(rain.shape[2])}
    field = xr.DataArray(
        rain.values, dims=("time", "y", "x"), coords={"time": rain.time, **metres}, name="precip", attrs=rain.attrs
    )
    region = replace(scene.region, south=5.995e6, north=5.995e6 + 6e4, west=-5e3, east=7.5e4, projected=True)
    projected = replace(scene, inputs=field.to_dataset(), region=region)
    check(replace(SPEC, corrector=None), projected, models={"stub-downscale": StubModel("downscale", 10)})

"""The movie of a member, from an action to a file."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.errors import OutputError
from core.types import Step
from gui.controllers.compare import CompareController
from gui.controllers.engine import Engine
from gui.controllers.film import FilmController
from gui.controllers.models import ModelsController
from gui.panels.dialogs import FileDialogs
from gui.panels.progress_bar import RunProgress
from gui.session import DataChoice
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_model import StubCard
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


class Studio:
    """Makes movies of five steps, or fails at the second."""

    def __init__(self):
        self.asked, self.error = [], None

    def film(self, spec, scene, path, **asked):
        self.asked.append((spec, scene, path, asked))
        for done in range(1, 6):
            if self.error is not None and done == 2:
                raise self.error
            yield Step("movie", done, 5, f"frame {done} of 5")
        return path


@pytest.fixture
def bench(session, queue, record):
    dialogs, progress, studio = view_of(FileDialogs), view_of(RunProgress), Studio()
    shown, models = view_of(CompareController), view_of(ModelsController)
    shown.palette = "nws"
    models.cards = {"stub": StubCard("stub", "downscale", 10), "fix": StubCard("fix", "correct", 1)}
    controller = FilmController(session, queue, dialogs, shown, models, progress, Engine(film=studio.film))
    session.set_source(object(), CHOICE)
    return SimpleNamespace(
        session=session,
        queue=queue,
        dialogs=dialogs,
        models=models,
        progress=progress,
        studio=studio,
        controller=controller,
        notices=record(session.noticed),
    )


def show_run(bench, **changes):
    scene = stub_scene()
    run = run_of(scene)
    bench.session.set_scene(scene)
    bench.session.add_run(replace(run, spec=replace(run.spec, **changes)), CHOICE)


def test_the_movie_is_of_the_time_on_show(bench, tmp_path):
    several = {"time": 5, "span": (3, 6)}
    bench.session.set_source(object(), replace(CHOICE, **several))
    bench.session.set_scene(stub_scene())
    bench.session.add_run(run_of(stub_scene()), replace(CHOICE, **several).timeless)
    bench.controller.write(tmp_path / "way.gif")
    bench.queue.work_off()
    assert bench.studio.asked.pop()[3]["time"] == 2


def test_the_member_on_show_is_filmed_on_the_scene_that_was_run(bench, tmp_path):
    show_run(bench)
    for show, member in (({"kind": "mean", "member": 2}, 0), ({"kind": "member"}, 2)):
        bench.session.change_show(**show)
        bench.controller.ask_where_to_write()
        assert bench.dialogs.ask_movie_name.call_args.args == (f"storm_member{member + 1}.gif",)
        send(bench.dialogs.movie_named, tmp_path / "way.gif")
        bench.queue.work_off()
        asked = {"member": member, "time": 0, "stage": "downscale", "palette": "nws"}
        assert bench.studio.asked.pop() == (bench.session.run.spec, bench.session.scene, tmp_path / "way.gif", asked)
        assert bench.notices.said[-1].message == f"Saved {tmp_path / 'way.gif'}"


def test_a_member_of_a_cancelled_run_keeps_its_number(bench, tmp_path):
    show_run(bench)
    run = bench.session.run
    bench.session.add_run(replace(run, downscaled=run.downscaled.isel(member=[0, 2]), complete=False), CHOICE)
    bench.session.change_show(kind="member", member=1)
    bench.controller.write(tmp_path / "way.gif")
    bench.queue.work_off()
    assert bench.studio.asked[0][3]["member"] == 2


def test_progress_shows_in_a_row_of_its_own_and_goes(bench, tmp_path):
    show_run(bench)
    bench.controller.write(tmp_path / "way.gif")
    bench.progress.show.assert_called_once()
    bench.queue.work_off()
    shown = [call.args for call in bench.progress.show_progress.call_args_list]
    assert shown[-1] == (5, 5, "Movie: frame 5 of 5") and bench.progress.hide.call_count == 2


def test_a_movie_can_be_cancelled_and_another_be_made(bench, tmp_path):
    show_run(bench)
    bench.controller.write(tmp_path / "way.gif")
    send(bench.progress.cancel_requested)
    bench.queue.work_off()
    assert bench.notices.said == [] and bench.progress.hide.call_count == 2
    bench.controller.write(tmp_path / "way.gif")
    bench.queue.work_off()
    assert "Saved" in bench.notices.said[-1].message


def test_what_fails_is_told_and_another_can_be_made(bench, tmp_path):
    show_run(bench)
    bench.studio.error = OutputError("the disk is full", remedy="Make room")
    bench.controller.write(tmp_path / "way.gif")
    bench.queue.work_off()
    assert (bench.notices.said[-1].message, bench.notices.said[-1].kind) == ("the disk is full", "error")
    bench.controller.ask_where_to_write()
    bench.dialogs.ask_movie_name.assert_called_once()


def test_a_stage_that_answers_directly_is_left_for_one_that_draws(bench, tmp_path):
    bench.models.cards["stub"] = replace(bench.models.cards["stub"], prediction="direct")
    show_run(bench, corrector="fix")
    bench.controller.write(tmp_path / "way.gif")
    bench.queue.work_off()
    assert bench.studio.asked[0][3]["stage"] == "correct"


def test_of_a_sequence_the_correction_is_followed(bench):
    bench.models.cards["stub"] = replace(bench.models.cards["stub"], starter="first")
    show_run(bench, corrector="fix")
    assert (
        bench.controller.why_not(bench.session.run) is None and bench.controller.stage(bench.session.run) == "correct"
    )


def test_a_name_given_when_there_is_nothing_to_film_any_more_is_answered(bench, tmp_path):
    show_run(bench)
    bench.controller.ask_where_to_write()
    bench.session.set_busy(True)
    send(bench.dialogs.movie_named, tmp_path / "way.gif")
    assert bench.studio.asked == [] and "being made already" in bench.notices.said[-1].message


def no_run(bench):
    pass


def only_direct(bench):
    bench.models.cards["stub"] = replace(bench.models.cards["stub"], prediction="direct")
    show_run(bench)


def only_a_sequence(bench):
    bench.models.cards["stub"] = replace(bench.models.cards["stub"], starter="first")
    show_run(bench)


def finished_result(bench):
    bench.session.open_run(run_of(stub_scene()), DataChoice(input=Path("run.nc"), role="result"))


def busy(bench):
    show_run(bench)
    bench.session.set_busy(True)


def making(bench):
    show_run(bench)
    bench.controller.write(Path("way.gif"))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (no_run, "no run to make a movie of"),
        (only_direct, "stub answers directly, in one evaluation"),
        (only_a_sequence, "stub makes each frame from the member's frames before"),
        (finished_result, "not how they were made"),
        (busy, "being made already"),
        (making, "being made already"),
    ],
)
def test_where_there_is_no_movie_to_make_words_say_why_and_what_to_do(bench, state, words):
    state(bench)
    bench.controller.ask_where_to_write()
    bench.dialogs.ask_movie_name.assert_not_called()
    assert words in bench.notices.said[-1].message and bench.notices.said[-1].remedy
    assert bench.notices.said[-1].kind == "info"

"""Sentences keep what they were made of: when copied, when kept in a file, and when said in another language."""

import ast
import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from core import errors
from core.languages import Sentence, filled, grouped, sentences_in, with_sentences

ENGINE = Path(errors.__file__).parent
LIBRARY = {
    *("archive.py", "transforms.py", "explain/sentences.py", "grid/resample.py", "models/quantile_map.py"),
    *("models/vp.py", "pipeline/lapse.py", "sampling/ancestral.py", "training/export.py", "training/post_hoc.py"),
    *("training/soup.py", "verify/bootstrap.py", "verify/ensemble.py", "verify/gather.py", "verify/hours.py"),
    *("verify/reduction.py", "verify/report.py", "verify/tally.py"),
}
"""Beside the command line: what only programs and commands can meet."""
REFUSALS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}


def unsaid(source: str) -> list[int]:
    """Lines of refusals whose words are plain text."""
    return [
        given.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in REFUSALS
        for given in (*node.args[:1], *(each.value for each in node.keywords if each.arg == "remedy"))
        if isinstance(given, ast.JoinedStr | ast.Constant)
    ]


def test_every_refusal_that_a_window_can_meet_can_be_said_in_its_language():
    paths = [path.relative_to(ENGINE) for path in sorted(ENGINE.rglob("*.py")) if path.parent.name != "cli"]
    sources = {path.as_posix(): (ENGINE / path).read_text(encoding="utf-8") for path in paths}
    assert set(sources) > LIBRARY
    assert {path: unsaid(text) for path, text in sources.items() if path not in LIBRARY and unsaid(text)} == {}


def test_the_search_finds_a_refusal_in_plain_text():
    assert unsaid('raise InputError(f"{x} is no field", remedy="Open one")\nraise ValueError("no")') == [1, 1]


def test_thousands_are_apart_by_a_narrow_space_that_does_not_break_and_decimals_keep_their_point():
    assert grouped(1234567) == "1\u202f234\u202f567" and grouped(999) == "999"
    told = filled("{count:,} of {size:.1f} km, {name}", {"count": 4800, "size": 2.5, "name": "a, b"})
    assert told == "4\u202f800 of 2.5 km, a, b"


def test_a_sentence_by_itself_is_plain_enough_for_any_terminal():
    assert Sentence("{steps:,} steps of {names}", steps=100_000, names=("one", "two")) == "100000 steps of one, two"


def test_copies_of_a_sentence_know_its_values():
    told = Sentence("{where}: {count:g} of {all}", where=Sentence("in {file}", file="a.nc"), count=1.0, all=("x",))
    for again in (copy.deepcopy(told), pickle.loads(pickle.dumps(told))):
        assert again == told and again.template == told.template and again.values == told.values
        assert again.values["where"].values == {"file": "a.nc"}


def test_a_record_comes_back_from_json_with_its_sentences():
    reason = Sentence(
        "{found}; trained on {known}, {share:.3g} of {place}",
        found=("June", "July"),
        known=Sentence("means over {minutes:g} min", minutes=np.float32(30)),
        share=np.float64(0.25),
        place=Path("storm.nc"),
    )
    record = {"lines": [reason, "plain"], "other": {"reason": reason, "count": 3}}
    kept = json.loads(json.dumps([record, sentences_in(record)]))
    again = with_sentences(*kept)
    assert again == record == kept[0]
    assert again["lines"][0].template == reason.template and not isinstance(again["lines"][1], Sentence)
    assert again["other"]["reason"].values["found"] == ("June", "July")
    assert again["other"]["reason"].values["known"].values == {"minutes": 30}


@pytest.mark.parametrize("template", ["{a.__class__}", "{a[0]}", "{a:>999999999}", "{b}", "other words"])
def test_what_a_file_says_otherwise_than_its_record_stays_plain_words(template):
    record = with_sentences({"reason": "as it was"}, {"as it was": {"template": template, "values": {"a": 1}}})
    assert record == {"reason": "as it was"} and not isinstance(record["reason"], Sentence)


def test_a_file_s_sentence_looks_into_no_value():
    parts = {"template": "{a.__class__}", "values": {"a": 1, "a.__class__": 2}}
    record = with_sentences({"reason": "<class 'int'>"}, {"<class 'int'>": parts})
    assert type(record["reason"]) is str

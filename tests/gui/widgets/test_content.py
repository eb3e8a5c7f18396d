"""What a panel shows, in words that can be kept and read again."""

import pytest

from gui.widgets.content import LAYOUTS, SHAPES, Content, arranged, is_grid, replaced, swapped

FOUR = LAYOUTS[0][1]


@pytest.mark.parametrize(
    "content",
    [
        Content("input"),
        Content("downscaled", "mean"),
        Content("downscaled", "member 3", "-", "truth"),
        Content("t2m", "", "/", "along the ground"),
    ],
    ids=str,
)
def test_words_are_read_as_they_were_written(content):
    assert Content.parse(str(content)) == content


@pytest.mark.parametrize(
    "words", ["downscaled:nothing", "downscaled:member x", "downscaled:member 0", "downscaled:mean 3"]
)
def test_a_product_that_there_is_not_counts_as_none(words):
    assert Content.parse(words) == Content("downscaled")


def test_only_rows_of_one_length_can_be_shown():
    assert all(is_grid(rows) for _, rows in LAYOUTS)
    assert not any(is_grid(rows) for rows in ((), ((),), (("input",), ("truth", "oracle"))))


def test_another_field_keeps_the_product_only_where_there_are_members():
    mean = Content("downscaled", "mean", "-", "truth")
    assert str(mean.of("corrected")) == "corrected:mean" and str(mean.of("truth")) == "truth"


def test_titles_name_both_fields():
    assert Content.parse("RainFARM - truth").title == "RainFARM \N{MINUS SIGN} truth"
    assert Content.parse("downscaled:mean").title == "Downscaled"


@pytest.mark.parametrize("count", SHAPES)
def test_so_many_panels_begin_with_those_on_show(count):
    rows = arranged(count, (("truth", "oracle:mean"),))
    flat = [content for row in rows for content in row]
    assert (len(rows), len(rows[0])) == SHAPES[count]
    assert flat[:2] == ["truth", "oracle:mean"][:count] and len(set(flat)) == count


def test_one_panel_is_replaced_and_the_others_stay():
    assert replaced(FOUR, 2, "oracle") == (("input", "corrected"), ("oracle", "truth"))


def test_fields_of_other_runs_are_kept_in_words_and_called_by_the_runs_name():
    content = Content.parse("downscaled@1f3a:mean - truth@77")
    assert content == Content("downscaled@1f3a", "mean", "-", "truth@77") and content.runs == ("1f3a", "77")
    assert content.titled({"1f3a": "calm day"}) == "Downscaled (calm day) \N{MINUS SIGN} truth (another run)"
    assert str(content.of("corrected@77")) == "corrected@77:mean"


def test_two_panels_change_places_and_the_others_stay():
    assert swapped(FOUR, 0, 3) == (("truth", "corrected"), ("downscaled", "input"))

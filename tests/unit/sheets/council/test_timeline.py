"""The timeline: readable words, a valid drawing, the same in a table, coincidence that is never a cause."""

from dataclasses import replace
from datetime import date, timedelta

import altair as alt
import pytest
from tests.unit.sheets.council.lying import (
    EMPTY,
    POLICY,
    PRINCIPLES,
    RENAMED,
    STOPPED,
    TABLE,
    TERMS,
    TODAY,
    lying,
)
from tests.unit.sheets.test_pictures import boxes

from bestendig.disclosure import release_policies
from bestendig.model.policies import Programme, Thread
from bestendig.sheets.council.drawing import picture_of
from bestendig.sheets.council.rows import overview, packed, thread_rows, track_of
from bestendig.sheets.council.timeline import first_years, thread_says, timeline
from bestendig.sheets.pictures.svg import draw, size
from bestendig.sheets.pictures.theme import NARROW, PAGE
from bestendig.sheets.pictures.timeline import parted

PARTS = [rows for _, rows in overview(TABLE)] + [thread_rows(POLICY.threads, POLICY)]


@pytest.mark.parametrize("rows", PARTS, ids=len)
@pytest.mark.parametrize("width", [NARROW, PAGE])
def test_words_stay_on_the_paper_and_off_each_other(rows, width):
    svg = draw(picture_of(TABLE, rows), "nl", width)
    wide, high = size(svg)
    found = boxes(svg)
    assert found
    for at, (said, left, top, right, bottom) in enumerate(found):
        assert left > -3, said
        assert right < wide + 3, said
        assert bottom < high, said
        for other, left2, top2, right2, bottom2 in found[at + 1 :]:
            apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
            assert apart, (said, other)


@pytest.mark.parametrize("rows", PARTS, ids=len)
def test_altair_finds_the_drawing_valid(rows):
    assert alt.Chart.from_dict(picture_of(TABLE, rows).chart("nl", PAGE), validate=True)


def test_a_renamed_programme_is_one_bar_with_two_shades_and_its_names_in_order():
    (row,) = thread_rows([RENAMED], POLICY)
    assert row.label.nl == "Eén Deur → Doorbreken"
    assert [span.goes_on for span in row.tracks[0]] == [True, False]
    assert row.note.en == "runs since 1 May 2018, planned until 31 December 2027, money until 30 June 2027"


def test_an_end_says_why_as_recorded_and_that_it_coincided():
    (row,) = thread_rows([STOPPED], POLICY)
    assert row.note.nl == (
        "stopte op 1 juni 2022: Geld op; viel samen met het eerste jaar van raad 2022–2026"
    )


def test_what_coincides_stands_beside_what_chance_would_give():
    ended = [
        Thread(
            (Programme(f"{n:010d}", f"P{n}", date(2018, 5, 1), TERMS[1].first_day + timedelta(days=120 * n)),)
        )
        for n in range(12)
    ]
    said = first_years(ended, POLICY)
    assert said.nl.startswith("Gestopte programma's: 12. Bij 4 viel het einde samen met")
    assert "ongeveer 3" in said.nl
    assert first_years(ended[:9], POLICY) is None, "of a few nothing is said"


def test_what_does_not_touch_shares_a_line_and_what_overlaps_does_not():
    lines = packed([track_of(RENAMED), track_of(STOPPED)])
    assert len(lines) == 2
    later = Thread((Programme("eeeeeeeeee", "Later", date(2023, 1, 1)),))
    assert len(packed([track_of(STOPPED), track_of(later)])) == 1


def test_the_page_has_the_same_in_a_table_and_in_words():
    shown = timeline(TABLE, "nl")
    assert shown.title == "Sinds 2018 begonnen hier 3 programma's, onder 4 namen. Er lopen er nog 1"
    assert [part.heading for part in shown.parts] == [
        "Programma's, projecten en pilots", "Contracten en subsidies", "Uitgangspunten, toetsen en afspraken",
    ]  # fmt: skip
    by_term, programmes, held, agreements = shown.tables
    assert by_term.rows == (("2018–2022", "3", "0", "1"), ("2022–2026", "0", "2", "0"))
    assert programmes.rows[0][0] == "Eén Deur → Doorbreken"
    assert [row[0] for row in held.rows] == [
        PRINCIPLES[0].words, PRINCIPLES[1].words, "Begeleiding aanbesteden",
        "De Linde: Wij bellen iedereen", "Gemeente Elders: Wij vertellen wat er komt",
    ]  # fmt: skip
    assert agreements.rows[0][1] == "48 afspraken"
    assert "<desc" in shown.parts[0].wide
    assert "Wijk: 1 loopt nog, 0 stopten" in shown.parts[0].narrow


def test_a_theme_shows_each_programme_by_name():
    shown = timeline(TABLE, "en", "Zorg")
    assert "Buurtkracht" in shown.parts[0].wide
    assert "Doorbreken" not in shown.parts[0].wide
    assert len(shown.tables) == 2


def test_without_registers_it_says_so_and_does_not_fail():
    shown = timeline(EMPTY, "nl")
    assert shown.title == "Er zijn nog geen programma's bekend"
    assert not shown.parts
    assert not shown.tables


def test_one_page_for_one_programme_has_every_name_and_its_end():
    said = thread_says(RENAMED, POLICY, "nl")
    assert said.name == "Doorbreken"
    assert [row[0] for row in said.names.rows] == ["Eén Deur", "Doorbreken"]
    assert said.names.rows[1][4] == "loopt nog"


def test_a_tall_drawing_is_parted_and_loses_no_row():
    many = tuple(
        Thread((Programme(f"{n:010d}", f"Programma {n}", date(2019, 1, 1), theme=f"Thema {n}"),))
        for n in range(40)
    )
    table = lying(policies=release_policies(replace(POLICY, threads=many)))
    whole = picture_of(table, thread_rows(many, POLICY))
    parts = list(parted(whole, "nl", PAGE, 880))
    assert len(parts) > 1
    assert [row for part in parts for row in part.rows] == list(whole.rows)
    assert all(size(draw(part, "nl", PAGE))[1] <= 880 for part in parts)


def test_a_drawing_is_kept_and_not_made_again(tmp_path):
    first = timeline(TABLE, "nl", "Zorg", tmp_path)
    (wide, narrow) = sorted(tmp_path.iterdir())
    for path in (wide, narrow):
        path.write_text(
            path.read_text(encoding="utf-8").replace("<svg", '<svg data-kept="yes"'), encoding="utf-8"
        )
    again = timeline(TABLE, "nl", "Zorg", tmp_path)
    assert 'data-kept="yes"' in again.parts[0].wide
    assert 'data-kept="yes"' in again.parts[0].narrow
    assert again.title == first.title


def test_a_folder_in_which_nothing_can_be_written_is_no_reason_to_fail(tmp_path):
    closed = tmp_path / "bestand"
    closed.write_text("geen map")
    assert timeline(TABLE, "nl", "Zorg", closed).parts[0].wide


def test_today_stands_inside_the_drawing_also_long_after_the_last_council():
    late = lying(day=date(2045, 1, 1))
    picture = picture_of(late, overview(late)[0][1])
    assert picture.first <= TODAY < picture.today <= picture.last

"""The papers of a talk: one A4 with room to write, a calendar file that takes the place of the one before."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time

import docx
import pymupdf
import pytest
from icalendar import Calendar

from bestendig.sheets.talks.agenda import MOST_QUESTIONS, questions
from bestendig.sheets.talks.talk import Kept, LaidReady, Spoken, Talk
from bestendig.sheets.talks.writing import FORMS, write_talk

TALK = Talk(
    key="voorbeeldstad-1",
    language="nl",
    town="Voorbeeldstad",
    kind="Het jaargesprek",
    title="Wat hebben wij samen geleerd dit jaar?",
    on=date(2027, 7, 1),
    at=time(13, 30),
    where="Buurthuis; zaal 2",
    parties=("De Linde", "Gemeente Voorbeeldstad", "Kompas"),
    changed_at=datetime(2027, 1, 1, tzinfo=UTC),
    standing=("Wat zeggen inwoners zelf?", "Hoe lang wachten mensen nu?"),
)
LONG = "Welke van deze wisselingen hadden wij samen kunnen voorkomen, en welke waren juist goed? "
FULL = replace(
    TALK,
    sheets=tuple(
        LaidReady(f"Een titel van een blad, nummer {n}, met veel woorden", "De Linde", (f"{LONG}{n}", LONG))
        for n in range(7)
    ),
    tests=("Aanbesteding begeleiding",),
    standing=(LONG,) * 5,
    asked=tuple(Spoken("De Linde", LONG * 3) for _ in range(6)),
    open=tuple(Kept("De Linde", LONG * 3, date(2027, 8, 1)) for _ in range(9)),
    for_all=LONG * 3,
    note=LONG,
    voice=LONG,
)
HELD = replace(
    FULL,
    said=(Spoken("De Linde", "Wij vertelden iets.\n\nEn nog iets."),),
    made=(Kept("Kompas", "Wij bellen.", date(2027, 8, 1)),),
)


def paper(talk):
    return pymupdf.open(stream=write_talk(talk, "pdf"))


def event(talk):
    return next(iter(Calendar.from_ical(write_talk(talk, "ics")).walk("VEVENT")))


@pytest.mark.parametrize("talk", [TALK, FULL], ids=["bare", "full"])
def test_the_agenda_is_one_page_that_leaves_room_to_write(talk):
    page = paper(talk)
    assert len(page) == 1
    assert page[0].get_text().count("Wat willen we onthouden?") == 1
    last = max(block[3] for block in page[0].get_text("blocks") if "rondje" in block[4])
    assert last > 0.75 * page[0].rect.height, "the page is filled"


def test_what_does_not_fit_is_said_to_be_elsewhere():
    said = paper(FULL)[0].get_text()
    assert "En nog 7: kijk in de werkplek." in said


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", FORMS)
def test_the_same_talk_gives_the_same_bytes(form, language):
    talk = replace(FULL, language=language)
    assert write_talk(talk, form) == write_talk(talk, form)


def test_afterwards_the_paper_tells_what_was_said_and_agreed():
    said = "".join(page.get_text() for page in paper(HELD))
    assert "Wij vertelden iets." in said
    assert "En nog iets." in said
    assert "Wij bellen." in said
    assert "Wat willen we onthouden?" not in said


def test_the_first_question_of_each_sheet_comes_before_the_second():
    asked = questions(FULL)
    assert len(asked) == MOST_QUESTIONS
    assert [each[-1] for each in asked] == ["0", "1", "2", "3", "4"]
    twice = replace(FULL, sheets=(LaidReady("a", "b", ("x", "y")), LaidReady("c", "d", ("x",))))
    assert questions(twice) == ("x", "y")


def test_a_talk_with_nothing_yet_says_so_in_the_document():
    said = "\n".join(each.text for each in docx.Document(io.BytesIO(write_talk(TALK, "docx"))).paragraphs)
    assert "Er ligt nog geen blad klaar." in said
    assert "Nog niemand. Wie vraagt het hun" in said


def test_the_calendar_knows_summer_time():
    assert event(TALK)["DTSTART"].dt.utcoffset().total_seconds() == 7200
    assert event(replace(TALK, on=date(2027, 1, 4)))["DTSTART"].dt.utcoffset().total_seconds() == 3600


def test_a_talk_without_an_hour_takes_the_day():
    found = event(replace(TALK, at=None))
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2027, 7, 1), date(2027, 7, 2))


def test_a_moved_talk_takes_the_place_of_the_one_before():
    first, moved = event(TALK), event(replace(TALK, on=date(2027, 9, 1), n_moved=1))
    assert first["UID"] == moved["UID"]
    assert (first["SEQUENCE"], moved["SEQUENCE"]) == (0, 1)
    assert first["UID"] != event(replace(TALK, key="voorbeeldstad-2"))["UID"]


def test_a_talk_that_was_called_off_says_so_in_the_calendar():
    assert event(TALK)["STATUS"] == "CONFIRMED"
    assert event(replace(TALK, is_called_off=True))["STATUS"] == "CANCELLED"


def test_no_line_of_another_can_be_put_into_the_calendar():
    found = event(replace(TALK, where="Zaal\r\nATTENDEE:mailto:x@y.invalid"))
    assert "ATTENDEE" not in found

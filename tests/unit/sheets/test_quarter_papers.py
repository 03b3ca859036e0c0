"""The papers of a session: both halves, what came of the last time, a page for each case."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time

import docx
import pymupdf
import pytest

from bestendig.sheets.quarters.session import Agreed, Half, Item, Session
from bestendig.sheets.quarters.writing import write_cases, write_session

CASE = Item("Een moeder", "casus zonder namen", "Team Noord", "Zij begon opnieuw.", is_case=True)
POINT = Item("Wachten", "rode draad", "Gemeente", question="Wat is nodig?", owner="Gemeente", minutes=15)
SESSION = Session(
    key="voorbeeldstad-1",
    language="nl",
    town="Voorbeeldstad",
    kind="Kwartaalgesprek",
    title="Kwartaalgesprek van 1 juli 2027",
    on=date(2027, 7, 1),
    at=time(13, 30),
    where="",
    parties=("De Linde", "Gemeente Voorbeeldstad"),
    changed_at=datetime(2027, 1, 1, tzinfo=UTC),
    halves=(Half("De praktijk vraagt", "Niets.", (CASE, POINT)), Half("De systeemwereld vraagt", "Niets.")),
    before=(Agreed("De Linde", "Wij bellen.", came_of_it="Gedaan."), Agreed("Kompas", "Wij schrijven.")),
)
DONE = replace(POINT, notes=("Er is gewacht.",), agreed=(Agreed("Kompas", "Wij tekenen.", date(2027, 8, 1)),))
OVER = replace(SESSION, is_over=True, halves=(Half("De praktijk vraagt", "Niets.", (DONE,)),))


def words(content):
    return "\n".join(page.get_text() for page in pymupdf.open(stream=content))


def test_the_agenda_opens_with_what_came_of_the_last_time():
    read = words(write_session(SESSION, "pdf"))
    assert read.index("Gedaan.") < read.index("nog niet verteld") < read.index("De praktijk vraagt")
    assert "Wachten (15 minuten)" in read
    assert "Rode draad, van Gemeente. Gemeente zorgt voor een antwoord." in read


def test_minutes_hold_what_was_said_and_agreed_and_no_room_to_write():
    read = words(write_session(OVER, "pdf"))
    assert "Er is gewacht." in read
    assert "1 augustus 2027" in read
    assert "Wie doet wat, voor wanneer?" in words(write_session(SESSION, "pdf"))
    assert "Wie doet wat, voor wanneer?" not in read


@pytest.mark.parametrize("size", [1, 40])
def test_a_case_takes_one_page_however_much_is_told(size):
    told = replace(CASE, words="Zij begon weer opnieuw. " * size, tried="Wij belden. " * size)
    session = replace(SESSION, halves=(Half("De praktijk vraagt", "Niets.", (told, told)),))
    assert len(pymupdf.open(stream=write_cases(session, "pdf"))) == 2


def test_without_a_case_the_paper_says_so():
    assert "Er staat geen casus" in words(write_cases(OVER, "pdf"))


@pytest.mark.parametrize("form", ["pdf", "docx", "ics"])
def test_the_same_session_gives_the_same_bytes(form):
    assert write_session(SESSION, form) == write_session(SESSION, form)


def test_a_word_file_reads_in_english():
    written = docx.Document(io.BytesIO(write_session(replace(SESSION, language="en"), "docx")))
    assert "First: what came of the last time?" in [each.text for each in written.paragraphs]


def test_the_paper_of_a_team_says_that_it_stays_with_the_team():
    assert "Van het team, voor het team." in words(write_session(replace(SESSION, is_of_team=True), "pdf"))

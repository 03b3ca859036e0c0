"""The warm-handover sheets: bundled per receiver, one page for each person, the story only when it may."""

from dataclasses import replace
from functools import cache

import pytest
from tests.unit.sheets.handovers.cases import NOWHERE, client, entrusted, proposal
from tests.unit.sheets.handovers.reading import docx_words, findings, pages

from bestendig.sheets.handovers.papers import papers
from bestendig.sheets.handovers.task import take_up
from bestendig.sheets.handovers.warm import warm_handover
from bestendig.sheets.writers.document import NewPage
from bestendig.sheets.writers.word_sizes import close_word


@cache
def document(language="nl"):
    """The sheets as a document, made once."""
    return warm_handover(take_up(entrusted(), "known_faces", "Voorbeeldstad"), language)


@cache
def read(language="nl"):
    """The words of each page."""
    return pages(papers(document(language)))


def page_of(line: int) -> str:
    """The page of the person on that line."""
    (found,) = [page for page in read() if f"Inwoner {client(line)}: van" in page]
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_checker_has_nothing_against_it(language, tmp_path):
    assert findings(papers(document(language)), tmp_path, is_form=True) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everybody_has_one_page_of_their_own(language):
    assert len(read(language)) == 1 + sum(isinstance(piece, NewPage) for piece in document(language).pieces)


def test_pages_are_bundled_per_receiver_in_order_of_name():
    titles = [page.split("vanaf 1 september 2025 ")[1] for page in read()]
    receivers = [title.split()[1] for title in titles if title.startswith("Voor ")]
    assert receivers == sorted(receivers)
    behind_bart = titles[titles.index(next(t for t in titles if t.startswith("Voor Bart"))) + 1]
    assert behind_bart.startswith(f"Inwoner {client(1)}: van Samira naar Bart")


def test_the_story_has_lines_only_when_it_may_be_told():
    assert "Schrijf het samen op." in page_of(2)
    assert "Eerst vragen: Mag ik dit vertellen?" in page_of(1)
    assert "Schrijf het samen op." not in page_of(1)
    assert "Vertel niets verder." in page_of(15)
    assert "ja, dit mag mee" not in page_of(15)


def test_it_says_whom_to_ask_by_age():
    assert "de ouders of voogd (kind jonger dan 12" in page_of(3)
    assert "de jongere én de ouders of voogd" in page_of(4)
    assert "Wordt dit jaar 16" in page_of(21)
    assert "Aan: de inwoner zelf." in page_of(1)


def test_it_says_where_it_stands_with_the_resident():
    assert "Stand nu: nog niet gesproken." in page_of(1)
    assert "Stand nu: akkoord (8 juli 2025)." in page_of(8)


def test_the_receiver_may_refuse_with_a_reason_and_looks_back_later():
    page = page_of(6)
    for step in ("Afscheid nemen", "ja, ik neem het aan", "nee, omdat:", "Zes weken", "Zes maanden"):
        assert step in page


def test_a_new_face_gets_two_meetings_and_a_known_face_one():
    assert page_of(6).count("Voorstel: ") - page_of(1).count("Voorstel: ") == 1
    assert "Tweede gesprek, als de inwoner dat wil" in page_of(1)


def test_in_absence_is_the_second_known_face_or_a_question():
    assert "Dan kan Eline invallen" in page_of(1)
    assert "nog geen tweede bekend gezicht" in page_of(6)


def test_somebody_without_a_place_still_gets_a_goodbye_and_no_receiver():
    page = page_of(NOWHERE)
    assert "nog geen plek" in page
    assert "Wie zoekt verder" in page
    assert "5. Afscheid nemen" in page
    assert "ja, ik neem het aan" not in page


def test_who_keeps_the_same_face_gets_no_sheet():
    whole = proposal()
    people = (replace(whole.case.persons[0], current="Bart"), *whole.case.persons[1:])
    kept = replace(whole, case=replace(whole.case, persons=people))
    said = " ".join(pages(papers(warm_handover(take_up(entrusted(kept), "known_faces"), "nl"))))
    assert f"Inwoner {client(1)}:" not in said


def test_the_word_file_holds_the_same_steps():
    said = docx_words(close_word(document()))
    for line in (1, 15, NOWHERE):
        assert f"Inwoner {client(line)}: van Samira" in said
    assert said.count("5. Afscheid nemen") == 28


def test_the_fullest_page_stays_one_page():
    whole = proposal()
    one = whole.variants[0]
    full = replace(
        whole.case.persons[2], may_be_told=True, language="Tigrinya", needs=("schulden", "opvoeding")
    )
    placed = replace(one.placements[2], in_absence=None, warnings=one.placements[2].warnings * 5)
    case = replace(whole.case, persons=(full, whole.case.persons[3]))
    variants = (replace(one, placements=(placed, one.placements[3])),)
    task = take_up(entrusted(replace(whole, case=case, variants=variants)), "known_faces")
    assert len(pages(papers(warm_handover(task, "nl")))) == 1 + 1 + 2


def test_colleagues_known_by_a_number_are_called_colleague():
    whole = proposal()
    one = whole.variants[0]
    person = replace(whole.case.persons[0], current="412")
    placed = replace(one.placements[0], professional="37", in_absence="38")
    variants = (replace(one, placements=(placed,), loads={"37": (1, 2, 3)}),)
    numbered = replace(whole, case=replace(whole.case, persons=(person,)), variants=variants)
    said = " ".join(pages(papers(warm_handover(take_up(entrusted(numbered), "known_faces"), "nl"))))
    for words in (
        "van collega 412 naar collega 37",
        "Voor collega 37",
        "Als collega 37 er niet is",
        "kan collega 38",
    ):
        assert words in said

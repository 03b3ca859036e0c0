"""The letters: one page, plain words, nothing decided, nobody else named."""

import re
from dataclasses import replace
from functools import cache

import pytest
from tests.unit.sheets.handovers.cases import COLLEAGUES, NOWHERE, client, entrusted, proposal
from tests.unit.sheets.handovers.reading import docx_words, findings, pages

from bestendig.model.handover import OCCASIONS
from bestendig.sheets.handovers.letters import letters
from bestendig.sheets.handovers.papers import papers
from bestendig.sheets.handovers.task import take_up
from bestendig.sheets.writers.word_sizes import large_word

BOTH = pytest.mark.parametrize("language", ["nl", "en"])
JARGON = re.compile(r"cliënt|casus|caseload|traject|indicatie|professional|variant|allocat|continu", re.I)


@cache
def read(language="nl"):
    """The words of each page: first the page for who hands the letters out."""
    return pages(papers(letters(take_up(entrusted(), "known_faces"), language), is_large=True))


def letter(line: int) -> str:
    """The letter to the person on that line."""
    (found,) = [page for page in read() if f"(nummer {client(line)})" in page]
    return found


@BOTH
def test_the_checker_has_nothing_against_it(language, tmp_path):
    made = papers(letters(take_up(entrusted(), "known_faces"), language), is_large=True)
    assert findings(made, tmp_path, is_form=True) == []


@BOTH
def test_each_letter_is_one_page_and_who_agreed_already_gets_none(language):
    assert len(read(language)) == 1 + 27
    assert not any(f"{client(8)})" in page for page in read(language))


def test_a_letter_is_addressed_by_number_to_nobody_else():
    numbers = {client(line) for line in range(1, 29)}
    for page in read()[1:]:
        assert len(set(re.findall(r"\d{5}", page)) & numbers) == 1


def test_sentences_are_short_and_words_are_plain():
    for page in read()[1:]:
        assert not JARGON.search(page)
        sentences = [each for each in re.split(r"[.?!:☐]|\.{3,}", page) if each.strip()]
        assert max(len(each.split()) for each in sentences) <= 16


def test_it_says_that_nothing_is_decided_and_names_nobody_as_decided():
    for page in read()[1:]:
        assert "Wie dat wordt, is nog niet besloten." in page
        assert "Wij willen eerst weten wat" in page


def test_known_faces_are_offered_as_a_question_and_others_are_not_named():
    colleagues = {name for name, *_ in COLLEAGUES}
    named = {name for name in colleagues if name in letter(3)}
    assert named == {"Joke", "Willem"}
    assert (
        letter(3).index("Wie kent uw kind al?")
        < letter(3).index("Joke")
        < letter(3).index("Wie liever niet?")
    )
    assert not {name for name in colleagues if name in letter(NOWHERE)} - {"Willem"}


def test_a_face_of_somebody_else_at_home_is_not_told():
    assert "Daan" not in letter(15)


def test_whom_the_resident_rather_avoids_is_not_written_down_in_the_letter():
    assert "Joke" not in letter(5)


def test_a_wish_that_was_written_down_is_read_back_as_a_question():
    assert "Wij hebben opgeschreven: liefst Willem. Klopt dat nog?" in letter(18)
    assert letter(18).count("Willem") == 1


def test_parents_and_young_people_are_spoken_to_in_their_own_way():
    assert "Voor de ouders of voogd van:" in letter(3)
    assert "Wie kent uw kind al?" in letter(3)
    assert "en je ouders of voogd" in letter(4)
    assert "Wie ken je al?" in letter(4)
    assert "Wie kent u al?" in letter(1)


def test_somebody_with_another_language_can_ask_for_an_interpreter():
    assert "Ik wil een tolk." in letter(10)
    assert "tolk" not in letter(1)


def test_a_professional_known_by_a_number_is_named_by_no_number():
    whole = proposal()
    people = tuple(replace(each, current="P0103") for each in whole.case.persons)
    numbered = replace(whole, case=replace(whole.case, persons=people, subject="P0103"))
    said = pages(papers(letters(take_up(entrusted(numbered), "known_faces"), "nl"), is_large=True))
    assert not any("P0103" in page for page in said)
    assert "Uw vaste hulpverlener gaat weg" in said[1]


@BOTH
@pytest.mark.parametrize("occasion", OCCASIONS)
def test_each_occasion_has_its_own_letter_on_one_page(occasion, language):
    whole = proposal()
    people = whole.case.persons[2:4] + whole.case.persons[9:10]
    other = replace(whole, case=replace(whole.case, occasion=occasion, persons=people))
    said = pages(papers(letters(take_up(entrusted(other), "known_faces"), language), is_large=True))
    assert len(said) == 4
    assert not any("{" in page for page in said)


def test_the_word_file_has_blanks_to_fill_in_and_large_letters():
    made = large_word(letters(take_up(entrusted(), "known_faces"), "nl"))
    said = docx_words(made)
    assert said.count("Samira gaat weg") == 27
    assert "Voor: ......" in said


@BOTH
def test_the_fullest_letter_stays_on_one_page(language):
    whole = proposal()
    full = replace(
        whole.case.persons[2], wish="Rosa", language="Tigrinya", current="Samira-Louise van den Berg"
    )
    faces = tuple(
        replace(whole.case.ties[0], client=full.client, professional=name) for name, *_ in COLLEAGUES
    )
    case = replace(whole.case, persons=(full,), ties=faces)
    said = pages(
        papers(letters(take_up(entrusted(replace(whole, case=case)), "known_faces"), language), is_large=True)
    )
    assert len(said) == 2
    assert sum(name in said[1] for name, *_ in COLLEAGUES) <= 4

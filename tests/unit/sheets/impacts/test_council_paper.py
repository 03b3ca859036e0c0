"""The paper for the council: one page, bounds and no verdict, what is missing said plainly."""

import re
from dataclasses import replace
from functools import cache

import pymupdf
import pytest
from tests.unit.sheets.examples import SECRET_COUNT
from tests.unit.sheets.impacts.toetsen import EXPOSURE, LOSSES, PLAN, TEST, hidden, reorganised, toets

from bestendig.language import Text
from bestendig.model.impact import Loss, Range
from bestendig.model.plan import PLAN_KINDS, Touches
from bestendig.sheets.impacts.council import council
from bestendig.sheets.impacts.kinds import KIND_WORDS, PURCHASES, questions
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.document_page import document_page
from bestendig.sheets.writers.document_paper import document_paper

NOTICE = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)
FORBIDDEN = {
    "nl": r"veroorzaakt|leidt tot|\bscore\b|\brood\b|\bgroen\b|cliënt|onacceptabel|\bslecht\b|advies:",
    "en": r"caused by|leads to|\bscore\b|\bred\b|\bgreen\b|unacceptable|\bbad\b",
}


def paper(released, language="nl", **others) -> Document:
    """The paper of a released test."""
    return council(released.value, Setting(language, "Voorbeeldstad", released.rule, NOTICE, **others))


@cache
def n_pages(name: str, language: str) -> int:
    """How many pages the PDF has."""
    made = {"tender": toets, "merged": reorganised, "hidden": hidden}[name]()
    with pymupdf.open(stream=document_paper(paper(made, language))) as pages:
        return pages.page_count


def said(released, language="nl") -> str:
    """All words of the page, without its style and marks."""
    page = document_page(paper(released, language)).split("<body>")[1]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["tender", "merged", "hidden"])
def test_it_is_one_page(name, language):
    assert n_pages(name, language) == 1


def test_a_long_plan_with_many_talks_still_is_one_page():
    plan = replace(
        PLAN,
        title="Begeleiding, dagbesteding en kortdurend verblijf opnieuw aanbesteden in de regio Noord",
        intended_gain=f"{PLAN.intended_gain} " * 3,
        touches=Touches(),
        spoken_with=("adviesraad", "vakbonden", "de regio", "het zorgkantoor", "de cliëntenraden"),
    )
    with pymupdf.open(stream=document_paper(paper(toets(plan=plan)))) as pages:
        assert pages.page_count == 1


def test_what_stays_comes_before_what_wavers():
    words = said(toets())
    order = (
        "Wat blijft",
        "4.310 van de 5.120",
        "Wat wankelt",
        "810 relaties van 640 inwoners",
        "naast elkaar",
    )
    places = [words.index(each) for each in order]
    assert places == sorted(places)


def test_every_figure_that_is_expected_has_its_two_ends():
    rows = re.findall(r"Nog hetzelfde gezicht na \d jaar ((?:\d+% – \d+% ?){4})", said(toets()))
    assert len(rows) == 3
    assert "tussen 68% en 73%" in said(toets())


def test_the_four_losses_are_told_apart_also_when_hidden_or_not_known():
    words = said(toets())
    for each in (
        "Relaties van inwoners: 810 van de 5.120",
        "Samenwerking rond inwoners: 74 van de 388",
        "Voorzieningen: niet in deze gegevens; vraag ernaar",
        "Lopende projecten: te weinig om te tonen",
    ):
        assert each in words


def test_a_loss_that_the_test_does_not_name_is_not_known():
    only = replace(EXPOSURE, losses=(Loss("client_relationships", None, 12),))
    words = said(toets(exposure=only))
    assert "Relaties van inwoners: 12" in words
    assert words.count("niet in deze gegevens; vraag ernaar") == len(LOSSES) - 1


def test_the_intended_gain_stands_beside_the_losses():
    assert PLAN.intended_gain in said(toets())


def test_who_was_not_spoken_with_is_still_to_do():
    words = said(toets())
    assert "☐ adviesraad sociaal domein (nog te doen)" in words
    assert "✓ aanbieders" in words
    assert "☐ ondernemingsraad (nog te doen)" in words
    assert "✓ inwoners" in words


def test_others_who_were_spoken_with_are_named_too():
    assert "✓ huisartsen" in said(toets(plan=replace(PLAN, spoken_with=("huisartsen",))))


def test_extending_a_purchase_needs_a_ground_and_other_plans_do_not_say_so():
    ground = "Verlengen kan alleen binnen de opties in het contract of op een wettelijke grond. Vraag inkoop."
    assert ground in said(toets())
    assert ground not in said(reorganised())


@pytest.mark.parametrize(
    ("law", "there", "absent"),
    [
        ("Wmo", "Wmo 2015, artikel 2.6.5", "Jeugdwet"),
        ("Jeugdwet", "Jeugdwet, artikel 2.13", "Wmo 2015"),
        (None, "Jeugdwet, artikel 2.13", "geen wet"),
    ],
)
def test_the_law_is_that_of_the_plan(law, there, absent):
    words = said(toets(plan=replace(PLAN, touches=Touches(law=law))))
    assert there in words
    assert absent not in words


def test_a_plan_without_a_purchase_cites_no_law_on_purchases():
    assert "artikel" not in said(reorganised())


def test_it_says_where_it_comes_from_and_who_is_left_out():
    words = said(toets())
    for each in (
        "Peildatum 1 januari 2025.",
        "2025-01-15-a1b2c3d4",
        "minder dan 10 inwoners",
        "impact_test@1",
    ):
        assert each in words


def test_assumptions_that_nobody_measured_are_called_so():
    assert "Maanden vooraf onrust: 12 maanden (aanname; van 0 tot 36 kan)" in said(toets())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("made", [toets, reorganised, hidden])
def test_it_never_judges_and_never_says_what_caused_what(made, language):
    assert not re.search(FORBIDDEN[language], said(made(), language), re.IGNORECASE)


def test_hidden_says_why_and_shows_no_figure():
    words = said(hidden())
    assert "geen cijfers te tonen: te weinig inwoners om te tonen." in words
    assert "Vragen voor het gesprek" in words
    assert "%" not in words
    assert "90.909" not in words
    assert str(SECRET_COUNT) not in words


def test_what_cannot_be_said_is_left_out_and_never_written_as_nan():
    words = said(reorganised())
    assert "nan" not in words.lower().replace("financ", "")
    assert "Nieuwe gezichten" not in words


def test_a_plan_that_touches_all_says_what_goes_on_and_not_that_none_stays_apart():
    words = said(toets(exposure=replace(EXPOSURE, n_touched=5120)))
    assert "hangen niet van dit plan af" not in words
    assert "loopt over een jaar naar verwachting nog" in words


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.34, "Een derde van de geraakte inwoners kent"), (0.4, "Vier van de tien geraakte inwoners kennen")],
)
def test_the_verb_follows_the_share(share, words):
    assert words in said(toets(exposure=replace(EXPOSURE, second_face=share)))


def test_that_hardly_anybody_knows_a_second_face_is_what_wavers():
    words = said(toets(exposure=replace(EXPOSURE, second_face=0.01)))
    assert words.index("Wat wankelt") < words.index("Bijna geen geraakte inwoners kennen ook al")


def test_relationships_that_are_as_long_at_once_do_not_waver():
    plan = replace(TEST.outlooks[0], restored=Range(0, 0, 0))
    assert "weer zo lang lopen als nu" not in said(toets(outlooks=(plan, *TEST.outlooks[1:])))


def test_hours_without_bounds_are_called_filled_in():
    outlooks = tuple(replace(each, hours={"tender": Range(600, 600, 600)}) for each in TEST.outlooks)
    assert "Uren zonder grenzen zijn ingevuld" in said(toets(outlooks=outlooks))
    assert "Uren zonder grenzen zijn ingevuld" not in said(toets())


def test_where_nothing_is_known_to_stay_it_says_whom_to_ask():
    nothing = replace(EXPOSURE, n_touched=5120, second_face=None)
    assert "Wat er blijft, is uit deze gegevens niet te zeggen." in said(toets(exposure=nothing, outlooks=()))


def test_a_word_longer_than_the_page_breaks():
    title = "Aanbesteding" + "langewoorden" * 12
    with pymupdf.open(stream=document_paper(paper(toets(plan=replace(PLAN, title=title))))) as pages:
        assert pages.page_count == 1
        assert max(block[2] for block in pages[0].get_text("blocks")) < pages[0].rect.width


def test_signs_of_a_title_stay_words():
    words = document_page(paper(toets(plan=replace(TEST.plan, title="<b>#let x</b> & Δ東"))))
    assert "&lt;b&gt;#let x&lt;/b&gt; &amp; Δ東" in words


def test_every_kind_of_plan_has_words_and_questions():
    assert set(KIND_WORDS) == set(PLAN_KINDS)
    assert set(PLAN_KINDS) > PURCHASES
    assert {len(questions(kind)) for kind in PLAN_KINDS} == {4}

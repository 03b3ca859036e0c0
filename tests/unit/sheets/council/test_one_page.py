"""The councillor's one page: what stays first, nothing ranked, no provider held up, one question."""

from dataclasses import replace
from datetime import date

from tests.unit.sheets.council.lying import EMPTY, PRINCIPLES, SHEET, TABLE, lying

from bestendig.sheets.council.facts import Answered
from bestendig.sheets.council.one_page import one_page


def test_it_says_what_stays_wavers_ends_and_was_promised():
    page = one_page(TABLE, "nl")
    assert page.stays[0].words == "Een op de vijf contracten mag lang duren."
    assert page.wavers[0].source == "Gemeente Elders, 2025"
    assert page.endings[0].source == "31 december 2026"
    assert "48 afspraken" in page.endings[0].words
    assert page.people[0].words == "Inwoners met hulp achter contracten die aflopen: 4e kwartaal 2026 3.517"
    assert page.open_promises[0].words == "Gemeente Elders: Wij vertellen wat er komt"
    assert page.told_promises[0].source == "Bij zes van de tien lukte dat"
    assert [each.words for each in page.principles] == [PRINCIPLES[0].words]


def test_the_question_lays_a_test_beside_a_principle_that_nobody_spoke_of():
    asked = one_page(TABLE, "nl").question
    assert (
        asked
        == "Houdt ‘Begeleiding aanbesteden’ ons uitgangspunt: wie hulp krijgt, houdt dezelfde hulpverlener?"
    )


def test_a_plan_that_has_begun_is_not_decided_any_more():
    begun = replace(TABLE.tests[0], begins_on=date(2024, 1, 1))
    page = one_page(lying(tests=(begun,)), "nl")
    assert page.tests == ()
    assert "aanbesteden" not in page.question


def test_once_that_was_answered_the_question_is_that_of_a_sheet():
    said = Answered(TABLE.tests[0].title, "Wijkteams", "Ja, omdat het team blijft.", TABLE.day)
    table = lying(principles=(replace(PRINCIPLES[0], answers=(said,)),))
    assert one_page(table, "nl").question == "Wat weten deze mensen?"


def test_a_provider_is_not_held_up_where_the_municipality_has_a_sheet():
    provider = replace(SHEET, about="De Linde", kind="relational", is_of_provider=True)
    assert [each.source for each in one_page(lying(sheets=(provider, SHEET)), "nl").stays] == [
        "Gemeente Elders, 2025"
    ]
    assert one_page(lying(sheets=(provider,)), "nl").stays[0].source == "De Linde, 2025"


def test_of_each_kind_one_sheet_so_that_it_stays_one_page():
    many = tuple(replace(SHEET, about=f"Team {n}") for n in range(9))
    page = one_page(lying(sheets=many), "nl")
    assert len(page.stays) == 1


def test_numbers_of_people_far_ahead_stay_on_their_sheet():
    later = replace(SHEET.endings[0], quarter=replace(SHEET.endings[0].quarter, nl="4e kwartaal 2031"))
    assert one_page(lying(sheets=(replace(SHEET, endings=(later,)),)), "nl").people == ()


def test_an_empty_table_still_has_a_question():
    page = one_page(EMPTY, "en")
    assert page.stays == page.endings == page.principles == ()
    assert page.question.endswith("record that?")

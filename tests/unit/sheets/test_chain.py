"""The chain: one sentence that adds up, dated events, and words that never claim a cause."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.unit.sheets import courses
from tests.unit.sheets.courses import (
    BASIS,
    CONTRACT,
    LINKS,
    chain,
    chain_sheet,
    durations,
    endings,
    link,
    years,
)
from tests.unit.sheets.examples import REASON

from bestendig.language import Text
from bestendig.model.course import CourseRequest, Ended, Windows
from bestendig.sheets.blocks.choosing import MOST, chosen
from bestendig.sheets.blocks.years import split, title_of
from bestendig.sheets.words.splitting import in_tenths, span_words
from bestendig.sheets.writers.html import html
from bestendig.sheets.writers.view import view


def whole(answer) -> str:
    """The sentence as it is read."""
    title, lead = title_of(answer)
    return f"{title.nl}; {lead.nl}"


def test_the_sheet_opens_with_one_sentence_that_adds_up_to_five():
    sheet = chain_sheet()
    said = f"{sheet.title.nl}; {sheet.lead.nl}"
    assert said == (
        "Van elke vijf jaar hulp waren er 3,1 met hetzelfde gezicht; 0,4 met een ander gezicht na een "
        "wisseling die samenviel met een contract of beleid, 0,6 met vertrek of reorganisatie, 0,3 omdat "
        "inwoner of hulpverlener anders koos; van 0,6 weten we het niet."
    )
    assert sum(float(n.replace(",", ".")) for n in re.findall(r"\d,\d", said)) == pytest.approx(5)


def test_the_same_sentence_stands_in_english():
    sheet = chain_sheet()
    assert f"{sheet.title.en}; {sheet.lead.en}" == (
        "Of every five years of help, 3.1 were with the same face; 0.4 with another face after a switch "
        "together with a contract or policy, 0.6 together with a departure or reorganisation, 0.3 because "
        "resident or professional chose otherwise; for 0.6 we do not know."
    )


def test_what_does_not_occur_is_not_spoken_of():
    answer = years(same_face=4.1, other_face={"policy": 0.0, "organisational": 0.9, "relational": 0.0})
    assert whole(answer) == (
        "Van elke vijf jaar hulp waren er 4,1 met hetzelfde gezicht; 0,9 met een ander gezicht na een "
        "wisseling die samenviel met vertrek of reorganisatie."
    )


def test_what_is_hidden_is_said_to_be_hidden_and_still_adds_up():
    answer = years(same_face=3.6, other_face={"organisational": 0.8, "unknown": 0.2})
    assert whole(answer).endswith(
        "; van 0,2 weten we het niet; van 0,4 zijn het te weinig inwoners om het te zeggen."
    )
    assert sum(split(answer.value).values()) == pytest.approx(5)


def test_a_choice_alone_is_no_coincidence():
    answer = years(same_face=4.7, other_face={"relational": 0.3})
    assert "0,3 met een ander gezicht omdat inwoner of hulpverlener anders koos." in whole(answer)


def test_a_little_is_said_to_be_little():
    answer = years(same_face=4.98, other_face={"organisational": 0.02})
    assert "; minder dan 0,1 met een ander gezicht na" in whole(answer)


def test_without_switches_the_sentence_says_so():
    assert whole(years(same_face=5.0, other_face={})).endswith("; wisselingen zijn er niet gezien.")


@pytest.mark.parametrize(("months", "said"), [(36, "drie jaar"), (60, "vijf jaar"), (18, "18 maanden")])
def test_the_horizon_is_said_as_people_say_it(months, said):
    assert span_words(months).nl == said


def test_a_hidden_answer_leaves_a_calm_title_and_no_numbers():
    sheet = chain_sheet(years=years(state="hidden", reason=REASON))
    assert sheet.title.nl == "Hoe lang blijft het gezicht hetzelfde?"
    assert sheet.lead is None
    assert sheet.blocks[0].heading.nl == "Hierover is nu niets te tonen"
    assert "hulp waren er" not in html(sheet, "nl")


@pytest.mark.parametrize(
    "parts", [(3.333, 0.833, 0.834), (4.96, 0.02, 0.02), (1.05, 1.05, 2.9), (5.0, 0.0, 0.0)]
)
def test_tenths_always_add_up(parts):
    rounded = in_tenths(dict(zip("abc", parts, strict=True)), 5)
    assert sum(rounded.values()) == pytest.approx(5)
    assert all(abs(rounded[name] - exact) < 0.1 for name, exact in zip("abc", parts, strict=True))


def test_the_words_never_claim_a_cause():
    words = html(chain_sheet(), "nl") + html(chain_sheet(), "en")
    assert not re.search(r"veroorzaakt|door het contract|vanwege|leidde tot|caused by|due to|led to", words)
    assert "Samen eindigen is niet hetzelfde als: daardoor." in words


def test_events_stand_in_the_order_of_time_and_a_year_at_its_end():
    shown = chosen(LINKS)
    assert [each.kind for each in shown] == [
        "contract",
        "team_change",
        "worker_left",
        "contract",
        "client_choice",
    ]


def test_a_departure_is_linked_to_the_contract_before_it():
    block = chain_sheet().blocks[1]
    events = block.picture.events
    assert (events[2].what.nl, events[2].when.nl, events[2].behind) == (
        "Hulpverleners vertrokken",
        "in 2023",
        0,
    )
    assert f"(kort na: {CONTRACT})" in block.alternative.nl


def test_relationships_are_counted_once_in_how_sure_it_is():
    assert (
        chain_sheet()
        .blocks[1]
        .certainty.nl.startswith("Van de 168 einden bij deze gebeurtenissen zijn er 119 zeker")
    )


def test_an_event_with_too_few_people_is_counted_but_not_shown():
    block = chain_sheet().blocks[1]
    assert "Samen Vroegbij" not in block.alternative.nl
    assert any("die hier niet staan (1)" in note.nl for note in block.notes)


def test_a_hidden_event_stays_where_another_followed_it():
    hidden = replace(LINKS[0], n_relationships=None, n_clients=None, n_sure=None)
    block = chain_sheet(chain=chain((hidden, *LINKS[1:]))).blocks[1]
    assert block.table.rows[0][2] == Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
    assert block.picture.events[0].n is None


def test_many_events_leave_the_largest_in_order_of_time():
    many = tuple(
        link("policy", "contract", f"Contract {n}", date(2020, 1, 1 + n), "A", 10 + n) for n in range(25)
    )
    shown = chosen(many)
    assert len(shown) == MOST
    assert [each.n_relationships for each in shown] == list(range(26, 35))


def test_without_events_the_figure_still_asks():
    block = chain_sheet(chain=chain(())).blocks[1]
    assert block.picture is None
    assert block.question.nl.startswith("Welke schakel")


def test_the_endings_say_how_sure_and_how_many_by_chance():
    block = chain_sheet().blocks[2]
    assert block.certainty.nl == (
        "Van 1.161 relaties is de reden bij 994 zeker: opgeschreven, of meer bronnen zeggen hetzelfde. "
        "Toeval alleen zou 102 keer een gebeurtenis zo dichtbij geven."
    )
    assert (
        block.heading.nl == "Een kwart van de relaties die eindigden, viel samen met vertrek of reorganisatie"
    )


def test_a_level_with_a_hidden_cause_makes_no_share():
    ended = (Ended("organisational", "worker_left", None), Ended("concluded", "finished", 355, 355))
    sheet = chain_sheet(endings=endings(ended))
    assert sheet.blocks[2].heading.nl == "Een kwart van de relaties die eindigden, was afgerond"


def test_all_hidden_endings_are_calm():
    assert chain_sheet(endings=endings(ended=(), state="hidden", reason=REASON)).blocks[2].picture is None


def test_what_is_settled_ahead_is_said_on_both_sides():
    sheet = chain_sheet()
    assert sheet.stays[-1].nl == (
        "Bij zeven van de tien relaties die nu lopen liggen contract en dienstverband nog één jaar vast."
    )
    assert sheet.wavers[-1].nl.startswith(
        "Bij bijna zes van de tien relaties die nu lopen ligt over twee jaar"
    )


def test_windows_and_definitions_stand_with_what_it_rests_on():
    asked = CourseRequest(windows=Windows(contract=30, gap=90))
    answer = replace(years(), value=replace(years().value, request=asked))
    words = chain_sheet(years=answer).blocks[0].rests_on.nl
    assert "90 dagen zonder contact is het einde van een relatie." in words
    assert "hooguit 30–62 dagen ertussen" in words
    assert "388 gezichten kwamen minder dan drie dagen" in words


def test_rounded_counts_are_said_to_be_about():
    about = replace(years(), value=replace(years().value, basis=replace(BASIS, is_rounded=True)))
    assert chain_sheet(years=about).blocks[0].support.nl.startswith("Ongeveer 812 inwoners")


def test_a_curve_that_begins_late_or_stops_early_says_so():
    late = chain_sheet(durations=durations(starts_at=6)).blocks[3]
    assert "De lijn begint bij zes maanden" in late.notes[0].nl
    short = chain_sheet(durations=durations(points=tuple(map(courses.point, range(0, 37, 3))))).blocks[3]
    assert "stopt waar te weinig" in short.notes[0].nl


def test_a_page_says_in_full_once_what_its_figures_rest_on():
    shown = view(chain_sheet(), "nl")["blocks"]
    assert len(shown[0]["rests_on_here"]) > 200
    assert shown[3]["rests_on_here"] == shown[3]["support"]


def short_lived(running):
    """Relationships of which so many still run at every moment."""
    return courses.durations(points=(courses.point(0), *(replace(courses.point(month), running=running)
                                                         for month in range(3, 61, 3))))  # fmt: skip


def test_what_stays_is_the_longest_time_after_which_half_still_runs():
    assert chain_sheet().stays[0].nl == "Na twee jaar lopen nog zes van de tien relaties."
    halved = {month: 0.7 if month <= 12 else 0.3 for month in range(3, 61, 3)}
    points = (courses.point(0), *(replace(courses.point(m), running=share) for m, share in halved.items()))
    assert chain_sheet(durations=courses.durations(points=points)).stays[0].nl == (
        "Na één jaar lopen nog zeven van de tien relaties."
    )


@pytest.mark.parametrize("running", [0.01, 0.2, 0.49])
def test_what_tells_of_loss_does_not_stand_under_what_stays(running):
    sheet = chain_sheet(durations=short_lived(running))
    assert not any("relaties" in said.nl and "Na " in said.nl for said in sheet.stays)
    assert any(said.nl.startswith("Na twee jaar") for said in sheet.wavers) or len(sheet.wavers) == 2


def test_where_few_relationships_last_the_time_with_the_same_face_may_still_stay():
    sheet = chain_sheet(durations=short_lived(0.1))
    assert sheet.stays[0].nl == "Ruim zes van de tien jaren met hulp waren met hetzelfde gezicht."
    fewer = replace(years(), value=replace(years().value, same_face=2.0))
    assert not any("jaren met hulp" in said.nl for said in chain_sheet(
        durations=short_lived(0.1), years=fewer).stays)  # fmt: skip

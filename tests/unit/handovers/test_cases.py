"""From data to a case: who must be placed, who could receive, which faces are known."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.unit.handovers.conftest import LEAVING
from tests.unit.handovers.village import AWAY, LAST, LEAVER, LEAVES_ON, N_PEOPLE, N_STAFF, client, worker

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.building import Built
from bestendig.analyses.handovers.receiving import Worker
from bestendig.analyses.handovers.remarking import unseen, with_laws
from bestendig.analyses.handovers.sourcing import of_handover, of_vault
from bestendig.errors import InputError, NotAllowed, RequestError
from bestendig.model.handover import HandoverCase
from bestendig.model.period import day_number

OWN = [client(person) for person in range(0, N_PEOPLE, N_STAFF)]


@pytest.fixture(scope="module")
def built(opened: Path) -> Built:
    return of_handover(opened).build(LEAVING)


@pytest.fixture(scope="module")
def case(built: Built) -> HandoverCase:
    return built.case


def test_everybody_with_the_leaver_is_placed_by_their_own_number(case: HandoverCase) -> None:
    assert [person.client for person in case.persons] == OWN
    assert {person.current for person in case.persons} == {LEAVER}


def test_the_day_comes_from_the_staff_file(case: HandoverCase) -> None:
    assert case.from_day == date(LEAVES_ON.year, 9, 1)
    assert (case.subject, case.recorded_by) == (LEAVER, "dienstverbanden")


def test_everybody_else_at_work_could_receive(case: HandoverCase) -> None:
    assert [each.professional for each in case.receivers] == [worker(number) for number in range(1, N_STAFF)]
    assert {each.fte for each in case.receivers} == {0.8, 1.0}
    assert {each.team for each in case.receivers} == {"Team A", "Team B"}
    assert {each.laws for each in case.receivers} == {("wmo",)}


def test_a_known_face_is_a_colleague_met_before(case: HandoverCase) -> None:
    faces = {tie.client: tie for tie in case.ties if tie.n_days and tie.professional != LEAVER}
    assert set(faces) == {own for own in OWN if int(own[-3:]) % 3 == 0}
    tie = faces[client(0)]
    assert tie.professional == worker(1)
    assert (tie.n_days, tie.first_on, tie.last_on) == (8, date(2024, 9, 2), date(2026, 4, 13))
    assert 3 < tie.strength < 8


def test_when_a_resident_was_last_seen_by_who_leaves_comes_along(case: HandoverCase) -> None:
    own = {tie.client: tie.last_on for tie in case.ties if tie.professional == LEAVER}
    assert set(own) == set(OWN)
    assert all(day and LAST.toordinal() - day.toordinal() < 42 for day in own.values())


def test_residents_not_seen_for_half_a_year_are_told(case: HandoverCase) -> None:
    assert unseen(case, day_number(LAST)) == ()
    told = unseen(case, day_number(LAST) + 400)
    assert f": {len(OWN)}. Loopt die hulp nog?" in told[0].nl


def test_the_worker_of_somebody_at_home_is_a_tie(case: HandoverCase) -> None:
    tie = next(tie for tie in case.ties if tie.client == client(0) and tie.is_household)
    assert tie.professional == worker(1)


def test_what_is_known_of_a_person_comes_along(case: HandoverCase) -> None:
    person = case.persons[1]
    assert (person.area, person.birth_year, person.law, person.team) == ("Buurt 1", 1959, "wmo", "Team A")
    assert person.household
    assert "HERKENBAAR" not in person.household


def test_by_default_everybody_could_take_twice_the_even_share(built: Built) -> None:
    reserve = built.case.settings.reserve
    free = [int(each.places * (1 - reserve) + 1e-9) - each.load for each in built.case.receivers]
    assert min(free) == 2
    assert "hoogstens 2 bij krijgen" in built.notes[0].nl


def test_a_caseload_that_is_given_holds(opened: Path) -> None:
    case = of_handover(opened).build(replace(LEAVING, places=5)).case
    assert {each.places for each in case.receivers} == {4, 5}


def test_laws_limit_only_where_somebody_can_help_everybody() -> None:
    could = [
        Worker(1, None, None, 1.0, None, 0, ("wmo",)),
        Worker(2, None, None, 1.0, None, 0, ("jeugdwet",)),
    ]
    kept, told = with_laws([{"law": "wmo"}, {"law": None}], could)
    assert [each.laws for each in kept] == [("wmo",), ("jeugdwet",)]
    assert "de laatste twee jaar" in told[0].nl
    kept, told = with_laws([{"law": "participatiewet"}], could)
    assert [each.laws for each in kept] == [(), ()]
    assert "is niet bekend" in told[0].nl


def test_in_a_vault_people_are_numbers_and_that_is_said(office: Path) -> None:
    ask = Ask("leaving", ("3",), date(2026, 7, 1), "HR", date(2026, 6, 12))
    built = of_vault(office / "vault").build(ask)
    assert built.case.subject == "3"
    assert all(person.client.isdecimal() for person in built.case.persons)
    assert any("De kluis kent geen nummers" in note.nl for note in built.notes)


def test_a_colleague_who_does_not_leave_is_no_case(opened: Path) -> None:
    with pytest.raises(NotAllowed) as refusal:
        of_handover(opened).build(Ask("leaving", (worker(3),), LAST))
    assert refusal.value.code == "departure_not_recorded"
    assert "HERKENBAAR" not in refusal.value.words("nl")


def test_with_who_recorded_it_the_case_is_made(opened: Path) -> None:
    ask = Ask("leaving", (worker(3),), date(2026, 7, 1), "HR", date(2026, 6, 12))
    case = of_handover(opened).build(ask).case
    assert {person.current for person in case.persons} == {worker(3)}
    assert worker(3) not in {each.professional for each in case.receivers}
    assert LEAVER not in {each.professional for each in case.receivers}


def test_a_replacement_on_file_is_a_record_too(opened: Path) -> None:
    case = of_handover(opened).build(Ask("leaving", (worker(AWAY),))).case
    assert (case.from_day, case.recorded_by) == (date(2026, 5, 15), "vervanging")
    assert case.recorded_on == LAST


def test_behind_a_contract_that_ends_are_all_people_of_its_organisation(opened: Path) -> None:
    case = of_handover(opened).build(Ask("contract", ("k1",), to=("90000001",))).case
    assert len(case.persons) == N_PEOPLE
    assert (case.from_day, case.recorded_by) == (date(2027, 1, 1), "contractenregister")
    assert not any(person.stays_if_possible for person in case.persons)


def test_after_a_contract_others_must_be_there_to_receive(opened: Path) -> None:
    with pytest.raises(InputError) as refusal:
        of_handover(opened).build(Ask("contract", ("K1",)))
    assert refusal.value.code == "nobody_to_receive"
    assert "--to" in refusal.value.words("nl")


def test_what_was_said_at_the_beginning_need_not_be_said_again(opened: Path) -> None:
    assert of_handover(opened).build(Ask()).case.subject == LEAVER


def test_after_a_merger_everybody_may_stay(opened: Path) -> None:
    ask = Ask("team_merge", ("Team A", "team b"), date(2027, 1, 1), "bestuur", LAST)
    case = of_handover(opened).build(ask).case
    assert len(case.persons) == N_PEOPLE
    assert all(person.stays_if_possible for person in case.persons)


def test_a_team_that_is_not_there_gets_a_suggestion(opened: Path) -> None:
    with pytest.raises(InputError) as refusal:
        of_handover(opened).build(Ask("team_split", ("Taem A",), LAST, "bestuur", LAST))
    assert "Bedoelt u Team A?" in refusal.value.words("nl")


def test_an_area_holds_those_who_live_there(opened: Path) -> None:
    case = of_handover(opened).build(Ask("area", ("Buurt 2",), LAST, "bestuur", LAST)).case
    assert {person.area for person in case.persons} == {"Buurt 2"}
    assert len(case.persons) == N_PEOPLE // 4


def test_somebody_unknown_is_not_named_in_the_answer(opened: Path) -> None:
    with pytest.raises(InputError) as refusal:
        of_handover(opened).build(Ask("leaving", ("C-GEHEIM",)))
    assert "GEHEIM" not in refusal.value.words("nl")


@pytest.mark.parametrize("ask", [Ask("leaving"), Ask("team_merge", ("Team A",))])
def test_a_question_without_its_subject_is_asked_back(opened: Path, ask: Ask) -> None:
    with pytest.raises(RequestError):
        of_handover(opened).build(ask)

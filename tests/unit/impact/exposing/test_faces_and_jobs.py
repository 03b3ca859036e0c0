"""What makes a loss heavier or lighter, and whose job is behind it."""

from functools import cache

from tests.unit.impact.exposing.drawn_plans import (
    BOB,
    COR,
    DIRK,
    EVA,
    KOMPAS,
    ON,
    SAMIRA,
    YEAR,
    Town,
    helps,
    world,
)

from bestendig.model.plan import Targets


@cache
def town():
    """The drawn town."""
    return Town()


def contacts(client, who, *days):
    """Contacts so many days before the reference day."""
    return [
        {"client_id": client, "professional_id": who, "day": ON - day, "order_in_day": 1,
         "organisation_id": KOMPAS, "law": "wmo"}
        for day in days
    ]  # fmt: skip


def test_a_second_face_is_somebody_else_on_file_in_the_year_before():
    has = {key for key, row in town().running().items() if row["has_second_face"]}
    assert has == {(2, SAMIRA), (2, BOB), (4, COR), (5, COR), (5, DIRK)}


def test_who_was_met_once_is_no_known_face_and_twice_is():
    once = Town(contacts=contacts(1, EVA, 100))
    twice = Town(contacts=contacts(1, EVA, 100, 30))
    assert not once.running()[1, SAMIRA]["has_second_face"]
    assert twice.running()[1, SAMIRA]["has_second_face"]


def test_two_meetings_longer_than_a_year_ago_are_forgotten():
    assert not Town(contacts=contacts(1, EVA, 900, 366)).running()[1, SAMIRA]["has_second_face"]


def test_who_no_longer_works_anywhere_takes_over_from_nobody():
    jobs = [{**row, "last_day": ON - 1 if row["professional_id"] == SAMIRA else None}
            for row in world()["employments"]]  # fmt: skip
    assert not Town(employments=jobs).running()[4, COR]["has_second_face"]


def test_a_face_lost_in_the_year_before_is_a_handover_and_help_that_was_concluded_is_not():
    assert {key for key, row in town().running().items() if row["handed_over"]} == {(4, COR)}
    longer_ago = [row for row in world()["assignments"] if row["last_day"] is None]
    longer_ago.append(helps(SAMIRA, 4, 800, -YEAR, end_reason="caseload"))
    assert not Town(assignments=longer_ago).running()[4, COR]["handed_over"]


def test_two_faces_of_one_household_at_once_are_a_change_more():
    rows = town().running(Targets(organisations=(KOMPAS,)))
    assert {key for key, row in rows.items() if row["household_change"]} == {
        (1, SAMIRA), (2, SAMIRA), (2, BOB), (5, DIRK),
    }  # fmt: skip


def test_one_face_of_two_in_a_household_is_one_change():
    rows = town().running(Targets(professional=SAMIRA))
    assert not rows[1, SAMIRA]["household_change"]
    assert not rows[2, SAMIRA]["household_change"]


def test_the_job_behind_a_relationship():
    rows = town().running()
    told = {
        who: (row["tenure_days"], row["contract_form"], row["is_short"]) for (_, who), row in rows.items()
    }
    assert told == {
        SAMIRA: (3_000, "permanent", False), BOB: (1_000, "permanent", False), COR: (500, "temporary", True),
        DIRK: (90, "self_employed", True), EVA: (900, None, False),
    }  # fmt: skip


def test_a_pause_of_a_month_between_two_jobs_does_not_begin_tenure_anew():
    jobs = [
        {"professional_id": SAMIRA, "organisation_id": KOMPAS, "first_day": ON - 2_000, "last_day": ON - 530},
        {"professional_id": SAMIRA, "organisation_id": KOMPAS, "first_day": ON - 500, "last_day": None},
    ]
    assert Town(employments=jobs).running()[1, SAMIRA]["tenure_days"] == 2_000


def test_without_a_register_of_jobs_or_contracts_nothing_is_known_of_them():
    row = Town(employments=None, contracts=None).running()[1, SAMIRA]
    assert [row[name] for name in ("tenure_days", "contract_form", "contract_id", "contract_last_day")] == [
        None
    ] * 4
    assert row["is_short"] is False


def test_the_dead_have_no_running_relationship():
    homes = [{**row, "died_on": ON - 1 if row["client_id"] == 7 else None} for row in world()["clients"]]
    assert (7, EVA) not in Town(clients=homes).running()


def test_a_relationship_that_fell_silent_unlike_its_rhythm_is_not_counted_as_running():
    weekly = contacts(8, EVA, *range(50, 400, 7))
    monthly = contacts(9, EVA, *range(50, 800, 60))
    lately = contacts(10, EVA, 2)
    assert set(Town(contacts=weekly + monthly + lately, assignments=None).running()) == {(9, EVA)}


def test_a_relationship_that_fell_silent_when_the_professional_left_is_over():
    jobs = [{"professional_id": EVA, "organisation_id": KOMPAS, "first_day": 0, "last_day": ON - 20}]
    weekly = contacts(8, EVA, *range(20, 400, 7))
    assert not Town(contacts=weekly, assignments=None, employments=jobs).running()
    assert Town(contacts=weekly, assignments=None).running()


def test_the_silence_of_who_is_on_leave_ends_no_relationship():
    jobs = [{"professional_id": EVA, "organisation_id": KOMPAS, "first_day": 0, "last_day": None}]
    weekly = contacts(8, EVA, *range(90, 400, 7))
    other = contacts(9, EVA, *range(92, 400, 7))
    assert set(Town(contacts=weekly + other, assignments=None, employments=jobs).running()) == {
        (8, EVA), (9, EVA),
    }  # fmt: skip
    not_hers = contacts(9, EVA, *range(10, 400, 7))
    assert set(Town(contacts=weekly + not_hers, assignments=None, employments=jobs).running()) == {(9, EVA)}

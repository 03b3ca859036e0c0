"""Which relationships there are, from when to when."""

import pytest
from tests.unit.relationships.drawn_lives import (
    ANNA,
    BOB,
    BODY,
    OTHER_BODY,
    OTHER_TEAM,
    TEAM,
    assigned,
    background,
    found,
    helped,
    span,
    visits,
    weekly,
)

from bestendig.errors import RequestError
from bestendig.model.course import CourseRequest, Windows

ORGANISATIONS = CourseRequest(with_whom="organisation")
TEAMS = CourseRequest(with_whom="team")


def spans(rows):
    return [(row["other_id"], row["first_day"], row["last_day"]) for row in rows]


def test_contacts_with_one_professional_are_one_relationship():
    (row,) = found(contacts=visits(ANNA, 1000, 1100, 1200))
    assert (row["other_id"], row["first_day"], row["entry_day"], row["last_day"]) == (ANNA, 1000, 1200, 1200)
    assert (row["n_days"], row["longest_gap"], row["is_ended"], row["basis"]) == (
        3,
        100,
        True,
        "from_contacts",
    )


def test_it_is_under_observation_from_its_third_contact_day():
    (row,) = found(contacts=visits(ANNA, 1000, 1000, 1010, 1030, 1040))
    assert (row["entry_day"], row["n_days"]) == (1030, 4)


def test_fewer_than_three_contact_days_are_a_passing_face():
    (row,) = found(contacts=visits(ANNA, 1000, 1010))
    assert row["is_passing"]
    assert row["entry_day"] is None


def test_a_gap_of_exactly_the_window_is_no_end_and_one_day_more_is():
    assert spans(found(contacts=visits(ANNA, 1000, 1180, 1360))) == [(ANNA, 1000, 1360)]
    assert spans(found(contacts=visits(ANNA, 1000, 1181))) == [(ANNA, 1000, 1000), (ANNA, 1181, 1181)]


def test_the_gap_can_be_asked_otherwise():
    asked = CourseRequest(windows=Windows(gap=20))
    assert len(found(asked, contacts=visits(ANNA, 1000, 1010, 1031))) == 2


def test_who_comes_back_is_a_return_and_no_new_start():
    rows = found(contacts=weekly(ANNA, 1000, 1100) + weekly(ANNA, 1500, 1600) + weekly(ANNA, 2000, 2100))
    assert [row["n_returns"] for row in rows] == [0, 1, 2]


def test_follow_up_in_contacts_ends_the_gap_before_the_extract():
    (row,) = found(contacts=weekly(ANNA, 2000, 2821))
    assert (row["is_ended"], row["last_day"]) == (False, 2820)
    (row,) = found(contacts=weekly(ANNA, 2000, 2820))
    assert (row["is_ended"], row["last_day"]) == (True, 2820)


def test_who_began_after_the_end_of_follow_up_is_not_yet_under_observation():
    (row,) = found(contacts=weekly(ANNA, 2900, 2990))
    assert not row["is_ended"]
    assert row["last_day"] == row["first_day"] < row["entry_day"]


def test_a_start_in_the_first_days_that_an_organisation_delivers_is_not_known():
    assert [row["is_start_known"] for row in found(contacts=weekly(ANNA, 179, 300))] == [False]
    assert [row["is_start_known"] for row in found(contacts=weekly(ANNA, 180, 300))] == [True]


def test_an_organisation_that_delivers_later_has_its_own_first_days():
    (row,) = found(contacts=weekly(ANNA, 1000, 1100, body=OTHER_BODY))
    assert not row["is_start_known"]


def test_contacts_after_the_extract_are_not_looked_at():
    (row,) = found(contacts=visits(ANNA, 2700, 2750, 2800, 3001))
    assert (row["n_days"], row["last_day"]) == (3, 2800)


def test_two_contacts_on_one_day_are_one_contact_day():
    assert found(contacts=visits(ANNA, 1000, 1000, 1000))[0]["n_days"] == 1


def test_the_latest_known_team_and_organisation_stand_beside_it():
    contacts = weekly(ANNA, 1000, 1100) + weekly(ANNA, 1107, 1200, body=OTHER_BODY, team=None)
    (row,) = found(contacts=contacts)
    assert (row["organisation_id"], row["team_id"]) == (OTHER_BODY, TEAM)


def test_a_professional_who_takes_the_client_along_to_another_organisation_stays():
    contacts = weekly(ANNA, 1000, 1500) + weekly(ANNA, 1520, 2000, body=OTHER_BODY, team=OTHER_TEAM)
    assert spans(found(contacts=contacts)) == [(ANNA, 1000, 2000)]
    assert spans(found(ORGANISATIONS, contacts=contacts)) == [(BODY, 1000, 1500), (OTHER_BODY, 1520, 2000)]


def test_only_the_law_that_was_asked_for_counts():
    contacts = visits(ANNA, 1000, 1010, 1020, law="wmo") + visits(ANNA, 1000, 1005, law="jeugdwet")
    (row,) = found(CourseRequest(law="wmo"), contacts=contacts)
    assert (row["n_days"], row["law"]) == (3, "wmo")


def test_a_register_goes_before_contacts_with_the_same_organisation():
    rows = found(
        contacts=weekly(ANNA, 1000, 1100) + weekly(BOB, 1000, 1100), assignments=[assigned(ANNA, 990, 1120)]
    )
    assert spans(rows) == [(ANNA, 990, 1120)]
    assert (rows[0]["basis"], rows[0]["is_passing"], rows[0]["n_days"]) == ("registered", False, None)


def test_an_organisation_without_a_register_is_known_from_contacts():
    contacts = weekly(BOB, 1000, 1100, body=OTHER_BODY)
    rows = found(contacts=contacts, assignments=[assigned(ANNA, 990, 1120)])
    assert [row["basis"] for row in rows] == ["registered", "from_contacts"]


def test_overlapping_assignments_of_one_pair_are_one():
    rows = found(
        assignments=[assigned(ANNA, 1000, 1300), assigned(ANNA, 1200, 1250), assigned(ANNA, 1290, 1500)]
    )
    assert spans(rows) == [(ANNA, 1000, 1500)]


def test_an_assignment_that_stops_before_it_starts_was_never_there():
    assert found(assignments=[assigned(ANNA, 1000, 990)]) == []


def test_an_assignment_without_end_or_with_an_end_to_come_runs():
    for last in (None, 3100):
        (row,) = found(assignments=[assigned(ANNA, 1000, last)])
        assert (row["is_ended"], row["last_day"]) == (False, 3000)


def test_a_month_between_two_assignments_is_paper_and_more_is_a_return():
    assert spans(found(assignments=[assigned(ANNA, 1000, 1100), assigned(ANNA, 1132, 1200)])) == [
        (ANNA, 1000, 1200)
    ]
    rows = found(assignments=[assigned(ANNA, 1000, 1100), assigned(ANNA, 1133, 1200)])
    assert [row["n_returns"] for row in rows] == [0, 1]


@pytest.mark.parametrize("reason", ["temporary", "admin_correction", "change_request"])
def test_a_temporary_or_administrative_end_is_none_when_help_goes_on_within_the_gap(reason):
    rows = found(assignments=[assigned(ANNA, 1000, 1100, end_reason=reason), assigned(ANNA, 1280, 1400)])
    assert spans(rows) == [(ANNA, 1000, 1400)]
    assert rows[0]["longest_gap"] == 179


def test_the_reason_is_that_of_the_last_end():
    (row,) = found(assignments=[
        assigned(ANNA, 1000, 1100, end_reason="reorganisation"),
        assigned(ANNA, 1101, 1400, end_reason="goal_reached"),
    ])  # fmt: skip
    assert row["end_reason"] == "goal_reached"


def test_who_left_before_the_register_began_can_never_be_seen_in_it():
    others = [assigned(BOB, 1200, 1500) | {"client_id": 5}]
    (row,) = found(assignments=[assigned(ANNA, 200, 1800), *others])
    assert (row["first_day"], row["entry_day"]) == (200, 1500)


def files(first, last, n=30):
    return [assigned(ANNA, first, last) | {"client_id": 1000 + nth} for nth in range(n)]


def test_the_day_on_which_a_system_was_replaced_is_no_end_and_no_start():
    old, new = assigned(ANNA, 1000, 1500), assigned(ANNA, 1501, 2000) | {"client_id": 501}
    (row,) = found(
        assignments=[
            old,
            new,
            *files(900, 1500),
            *[row | {"client_id": row["client_id"] + 500} for row in files(1501, None)],
        ]
    )
    assert (row["last_day"], row["is_ended"]) == (1500, False)
    rows = found(
        assignments=[
            {**new, "client_id": 1},
            {**old, "client_id": 501},
            *files(900, 1500),
            *[row | {"client_id": row["client_id"] + 500} for row in files(1501, None)],
        ]
    )
    assert [row["is_start_known"] for row in rows] == [False]


def test_many_ends_on_one_day_without_reopening_are_ends():
    (row,) = found(assignments=[assigned(ANNA, 1000, 1500), *files(900, 1500)])
    assert row["is_ended"]


def test_a_merger_of_organisations_is_no_end():
    contacts = weekly(ANNA, 1000, 1500) + weekly(BOB, 1507, 2000, body=OTHER_BODY)
    merged = [{"organisation_id": BODY, "successor_id": OTHER_BODY}]
    assert spans(found(ORGANISATIONS, contacts=contacts, organisations=merged)) == [(OTHER_BODY, 1000, 2000)]


def test_mergers_one_after_another_are_followed_and_a_circle_stops():
    contacts = weekly(ANNA, 1000, 1500)
    chain = [{"organisation_id": BODY, "successor_id": 11}, {"organisation_id": 11, "successor_id": 12}]
    assert found(contacts=contacts, organisations=chain)[0]["organisation_id"] == 12
    own = [{"organisation_id": BODY, "successor_id": BODY}]
    assert found(contacts=contacts, organisations=own)[0]["organisation_id"] == BODY
    circle = [{"organisation_id": BODY, "successor_id": 11}, {"organisation_id": 11, "successor_id": BODY}]
    assert len(found(contacts=contacts, organisations=circle)) == 1


def test_a_team_that_goes_up_in_the_only_new_one_is_no_end():
    contacts = weekly(ANNA, 1000, 1500) + weekly(BOB, 1507, 2000, team=OTHER_TEAM)
    teams = [
        span(0, 1500, team_id=TEAM, organisation_id=BODY),
        span(1501, None, team_id=OTHER_TEAM, organisation_id=BODY),
    ]
    assert spans(found(TEAMS, contacts=contacts, teams=teams)) == [(OTHER_TEAM, 1000, 2000)]


def test_with_two_new_teams_nobody_knows_where_a_team_went():
    contacts = weekly(ANNA, 1000, 1500) + weekly(BOB, 1507, 2000, team=OTHER_TEAM)
    teams = [
        span(0, 1500, team_id=TEAM, organisation_id=BODY),
        span(1501, None, team_id=OTHER_TEAM, organisation_id=BODY),
        span(1501, None, team_id=300, organisation_id=BODY),
    ]
    assert len(found(TEAMS, contacts=contacts, teams=teams)) == 2


def test_the_register_of_help_names_organisations():
    rows = found(
        ORGANISATIONS,
        care_episodes=[helped(1000, 1400, "change_request"), helped(1420, 1800, "goal_reached")],
    )
    assert spans(rows) == [(BODY, 1000, 1800)]
    assert rows[0]["end_reason"] == "goal_reached"


def test_the_first_of_a_row_of_snapshots_tells_no_start():
    rows = found(assignments=[
        assigned(ANNA, 1000, 1500, basis="from_snapshots"), assigned(BOB, 1501, None, basis="from_snapshots")
    ])  # fmt: skip
    assert [row["is_start_known"] for row in rows] == [False, True]


def test_without_a_table_that_names_both_ends_there_is_an_answer_in_words():
    with pytest.raises(RequestError) as raised:
        found(employments=[])
    assert raised.value.code == "table_missing"


def test_empty_tables_give_no_relationships():
    assert found(contacts=[], assignments=[]) == []
    assert background()

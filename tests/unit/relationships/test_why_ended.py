"""Why each relationship ended, in what order evidence counts, and how sure that is."""

import pytest
from tests.unit.relationships.drawn_lives import (
    ANNA,
    BOB,
    BODY,
    CLIENT,
    COR,
    OTHER_BODY,
    OTHER_TEAM,
    TEAM,
    ZERO,
    assigned,
    contract,
    explained,
    helped,
    job,
    span,
    visits,
    weekly,
)

from bestendig.model.course import CourseRequest, Windows

ENDED = weekly(ANNA, 1000, 2000)
AND_BOB = ENDED + weekly(BOB, 2007, 2400)


def told(**world):
    """Cause, confidence and event of Anna's first relationship."""
    row = explained(**world)[0]
    return row["cause"], row["confidence"], row["event_day"], row["event"]


def cause(**world):
    return told(**world)[0]


def lived(**more):
    return [{"client_id": CLIENT, **{name: ZERO + day for name, day in more.items()}}]


def test_what_runs_on_and_who_passed_by_have_no_cause():
    running, passing = weekly(ANNA, 1000, 2990), visits(BOB, 1000, 1007)
    assert [row["cause"] for row in explained(contacts=running + passing)] == [None, None]


def test_nothing_known_is_unknown():
    assert told(contacts=ENDED) == ("unknown", "possible", None, None)
    assert explained(contacts=ENDED)[0]["level"] == "unknown"


def test_an_end_in_the_last_two_months_is_too_recent_to_know():
    assert cause(assignments=[assigned(ANNA, 1000, 2939, end_reason="goal_reached")]) == "too_recent"
    assert cause(assignments=[assigned(ANNA, 1000, 2938, end_reason="goal_reached")]) == "finished"


@pytest.mark.parametrize(
    ("reason", "level", "expected"),
    [
        ("goal_reached", "concluded", "finished"), ("death", "left", "deceased"), ("moved", "left", "moved"),
        ("contract_change", "policy", "contract"), ("funding_change", "policy", "programme"),
        ("reassessment_shorter", "policy", "decision"), ("other_domain", "policy", "other_law"),
        ("worker_left", "organisational", "worker_left"), ("caseload", "organisational", "caseload"),
        ("reorganisation", "organisational", "team_change"),
        ("worker_absent", "organisational", "replacement"),
        ("transfer_by_process", "organisational", "process"),
        ("client_asked", "relational", "client_choice"),
        ("organisation_initiated", "organisational", "organisation_choice"),
        ("mutual", "relational", "mutual_choice"), ("turned_18", "policy", "turned_18"),
    ],
)  # fmt: skip
def test_a_specific_recorded_reason_is_the_cause(reason, level, expected):
    (row,) = explained(assignments=[assigned(ANNA, 1000, 2000, end_reason=reason)])
    assert (row["level"], row["cause"], row["confidence"], row["event_day"]) == (
        level,
        expected,
        "sure",
        2000,
    )


@pytest.mark.parametrize(
    "reason", ["municipality_initiated", "organisation_switch", "unknown", "change_request"]
)
def test_a_vague_reason_gives_way_to_a_dated_event(reason):
    world = {"assignments": [assigned(ANNA, 1000, 2000, end_reason=reason)], "contracts": [contract(2010)]}
    assert cause(**world) == "contract"


def test_a_vague_reason_by_itself_says_a_little():
    def alone(reason):
        return cause(assignments=[assigned(ANNA, 1000, 2000, end_reason=reason)])

    assert alone("municipality_initiated") == "decision"
    assert alone("organisation_switch") == "client_choice"
    assert alone("admin_correction") == "correction"
    assert alone("change_request") == alone("unknown") == "unknown"


def test_the_register_of_help_gives_its_reason_when_help_ends_with_the_relationship():
    assert told(contacts=ENDED, care_episodes=[helped(990, 2010, "goal_reached")]) == (
        "finished", "sure", 2010, None,
    )  # fmt: skip


def test_the_reason_of_help_is_not_the_reason_of_a_face_that_made_room_before():
    assert cause(contacts=AND_BOB, care_episodes=[helped(990, 2040, "goal_reached")]) == "caseload"


def test_help_elsewhere_or_long_after_gives_no_reason():
    elsewhere = helped(990, 2010, "goal_reached", organisation_id=OTHER_BODY)
    assert cause(contacts=ENDED, care_episodes=[elsewhere]) == "unknown"
    assert cause(contacts=ENDED, care_episodes=[helped(990, 2063, "goal_reached")]) == "unknown"


def test_a_death_or_a_move_concludes():
    assert told(contacts=ENDED, clients=lived(died_on=2020)) == ("deceased", "sure", 2020, CLIENT)
    assert told(contacts=ENDED, clients=lived(left_on=2020)) == ("moved", "sure", 2020, CLIENT)
    assert explained(contacts=ENDED, clients=lived(died_on=2020))[0]["level"] == "left"


def test_a_file_closed_after_a_death_ended_with_it():
    assert told(assignments=[assigned(ANNA, 1000, 2300)], clients=lived(died_on=2020))[:2] == (
        "deceased",
        "sure",
    )


def test_contacts_long_after_a_death_make_it_less_sure():
    assert told(contacts=ENDED, clients=lived(died_on=1800))[:2] == ("deceased", "likely")


def test_a_death_after_the_face_had_changed_is_not_why_it_changed():
    assert cause(contacts=AND_BOB, clients=lived(died_on=2030)) == "caseload"


def test_turning_18_in_the_month_ends_youth_help_only():
    eighteen = [{"client_id": CLIENT, "turned_18_in": "2021-09"}]
    youth, wmo = weekly(ANNA, 1000, 2000, law="jeugdwet"), weekly(ANNA, 1000, 2000, law="wmo")
    assert cause(contacts=youth, clients=eighteen) == "turned_18"
    assert cause(contacts=wmo, clients=eighteen) == "unknown"


def test_help_that_goes_on_under_another_law_went_over_to_it():
    contacts = weekly(ANNA, 1000, 2000, law="jeugdwet") + weekly(BOB, 2010, 2400, law="wmo", body=OTHER_BODY)
    assert told(contacts=contacts) == ("other_law", "possible", 2010, BOB)


def test_an_ended_contract_that_no_other_follows_is_policy():
    (row,) = explained(contacts=ENDED, contracts=[contract(2010)])
    assert (row["level"], row["cause"], row["confidence"]) == ("policy", "contract", "likely")
    assert (row["event"], row["event_day"], row["root_cause"]) == (7, 2010, "contract")


def test_two_sources_that_agree_make_it_sure():
    stopped = [helped(990, 2005, "municipality_initiated")]
    assert told(contacts=ENDED, contracts=[contract(2010)], care_episodes=stopped)[:2] == ("contract", "sure")


@pytest.mark.parametrize(
    "following",
    [
        {"number": 8, "first": 2011, "last": 2900},
        {"number": 8, "first": 2040, "last": None},
        {"number": 8, "first": 2400, "last": 2900, "predecessor_id": 7},
    ],
)
def test_a_contract_with_a_next_one_did_not_end(following):
    contracts = [contract(2010), contract(following.pop("last"), **following)]
    assert cause(contacts=ENDED, contracts=contracts) == "unknown"


def test_a_next_contract_for_other_products_or_another_law_is_none():
    lost = contract(2010, law="wmo", product_categories="02")
    assert (
        cause(contacts=ENDED, contracts=[lost, contract(2900, 8, 2011, product_categories="45")])
        == "contract"
    )
    assert cause(contacts=ENDED, contracts=[lost, contract(2900, 8, 2011, law="jeugdwet")]) == "contract"


def test_a_contract_without_end_and_one_that_follows_itself_cause_no_crash():
    assert cause(contacts=ENDED, contracts=[contract(None)]) == "unknown"
    assert cause(contacts=ENDED, contracts=[contract(2010, predecessor_id=7)]) == "contract"


def test_a_contract_for_another_law_or_beyond_the_window_is_no_evidence():
    of_law = weekly(ANNA, 1000, 2000, law="wmo")
    assert cause(contacts=of_law, contracts=[contract(2010, law="jeugdwet")]) == "unknown"
    assert cause(contacts=ENDED, contracts=[contract(2063)]) == "unknown"
    wide = CourseRequest(windows=Windows(contract=63))
    assert explained(wide, contacts=ENDED, contracts=[contract(2063)])[0]["cause"] == "contract"


def test_the_contract_of_an_organisation_that_merged_goes_on_with_its_successor():
    merged = [{"organisation_id": BODY, "successor_id": OTHER_BODY}]
    taken_over = contract(2900, 8, 2011, organisation_id=OTHER_BODY)
    assert cause(contacts=ENDED, contracts=[contract(2010), taken_over], organisations=merged) == "unknown"


def project(last, **more):
    return span(500, last, programme_id=5, funded_until=ZERO + last) | more


def test_a_programme_counts_by_itself_only_in_the_clients_own_neighbourhood():
    home = [{"client_id": CLIENT, "neighbourhood_id": 44}]
    assert cause(contacts=ENDED, programmes=[project(2010)], clients=home) == "unknown"
    local = project(2010, area_id=44)
    assert told(contacts=ENDED, programmes=[local], clients=home) == ("programme", "possible", 2010, 5)


def test_a_programme_that_is_its_own_predecessor_causes_no_crash():
    home = [{"client_id": CLIENT, "neighbourhood_id": 44}]
    own = project(2010, area_id=44, predecessor_id=5)
    assert cause(contacts=ENDED, programmes=[own], clients=home) == "programme"
    renamed = project(2900, programme_id=6, predecessor_id=5)
    assert cause(contacts=ENDED, programmes=[own, renamed], clients=home) == "unknown"


def test_a_recorded_end_of_money_names_the_programme_close_by():
    ended = [assigned(ANNA, 1000, 2000, end_reason="funding_change")]
    assert told(assignments=ended, programmes=[project(2010)]) == ("programme", "sure", 2010, 5)


def test_a_departure_is_organisational_and_sure_when_someone_came_after():
    (row, _) = explained(contacts=AND_BOB, employments=[job(ANNA, 2010)])
    assert (row["level"], row["cause"], row["confidence"]) == ("organisational", "worker_left", "sure")
    assert (row["event"], row["event_day"], row["root_level"]) == (ANNA, 2010, "organisational")
    assert told(contacts=ENDED, employments=[job(ANNA, 2010)])[:2] == ("worker_left", "likely")


def test_a_next_job_within_a_month_at_the_same_organisation_is_no_departure():
    again = span(2030, None, professional_id=ANNA, organisation_id=BODY)
    assert cause(contacts=ENDED, employments=[job(ANNA, 2010), again]) == "unknown"


def test_somebody_elses_departure_is_no_evidence():
    assert cause(contacts=ENDED, employments=[job(BOB, 2010)]) == "unknown"


def test_contacts_after_the_departure_contradict_hr_and_confidence_falls():
    assert told(contacts=AND_BOB, employments=[job(ANNA, 1950)])[:2] == ("worker_left", "possible")
    assert cause(contacts=ENDED, employments=[job(ANNA, 1930)]) == "unknown"


def test_a_recorded_departure_of_someone_whom_hr_has_at_work_is_less_sure():
    left = [assigned(ANNA, 1000, 2000, end_reason="worker_left")]
    assert told(assignments=left, employments=[job(ANNA, 2005)]) == ("worker_left", "sure", 2005, ANNA)
    assert told(assignments=left, employments=[job(ANNA, None)])[:2] == ("worker_left", "likely")


def test_a_departure_around_a_lost_contract_began_with_the_policy():
    (row, _) = explained(contacts=AND_BOB, employments=[job(ANNA, 2010)], contracts=[contract(2060)])
    assert (row["level"], row["cause"], row["event_day"]) == ("organisational", "worker_left", 2010)
    assert (row["root_level"], row["root_cause"], row["root_event_day"]) == ("policy", "contract", 2060)


def test_contract_goes_before_departure():
    assert cause(contacts=ENDED, contracts=[contract(2010)], employments=[job(ANNA, 2005)]) == "contract"


def test_who_stops_in_the_weeks_in_which_the_professional_leaves_stopped_with_the_departure():
    stopped = [helped(990, 2005, "client_initiated")]
    assert told(contacts=ENDED, care_episodes=stopped, employments=[job(ANNA, 2004)])[:2] == (
        "worker_left",
        "likely",
    )
    assert cause(contacts=ENDED, care_episodes=stopped, employments=[job(ANNA, 2050)]) == "client_choice"
    assert (
        cause(
            contacts=ENDED, care_episodes=[helped(990, 2005, "goal_reached")], employments=[job(ANNA, 2004)]
        )
        == "finished"
    )


def test_someone_stood_in():
    stands_in = [span(2003, 2200, professional_id=COR, replaced_id=ANNA)]
    assert told(contacts=AND_BOB, replacements=stands_in) == ("replacement", "likely", 2003, COR)


def test_a_team_that_ended():
    ended = [span(0, 2010, team_id=TEAM, organisation_id=BODY)]
    assert told(contacts=ENDED, teams=ended) == ("team_change", "likely", 2010, TEAM)


def test_someone_of_another_team_came():
    contacts = ENDED + weekly(BOB, 2007, 2400, team=OTHER_TEAM)
    assert told(contacts=contacts) == ("team_change", "possible", 2007, OTHER_TEAM)


def test_a_colleague_came_work_was_divided_or_passed_on_after_the_intake():
    assert told(contacts=AND_BOB) == ("caseload", "possible", 2007, BOB)
    intake = weekly(ANNA, 1000, 1080) + weekly(BOB, 1085, 1500)
    assert told(contacts=intake) == ("process", "possible", 1085, BOB)


def test_a_face_that_was_there_already_goes_on():
    contacts = ENDED + weekly(BOB, 1500, 2400)
    assert told(contacts=contacts) == ("caseload", "possible", 1500, BOB)


def test_another_organisation_came():
    contacts = ENDED + weekly(BOB, 2007, 2400, body=OTHER_BODY)
    assert told(contacts=contacts) == ("client_choice", "possible", 2007, OTHER_BODY)


def test_the_same_face_came_back():
    contacts = ENDED + weekly(ANNA, 2300, 2400)
    assert told(contacts=contacts) == ("pause", "possible", 2300, ANNA)


def test_a_passing_face_is_nobody_who_came():
    assert cause(contacts=ENDED + visits(BOB, 2007, 2030)) == "unknown"


def test_teams_and_organisations_do_not_leave_with_a_worker():
    for with_whom in ("team", "organisation"):
        (row,) = explained(CourseRequest(with_whom=with_whom), contacts=ENDED, employments=[job(ANNA, 2005)])
        assert row["cause"] == "unknown"


def test_the_nearest_event_is_the_one_and_of_two_as_near_the_earlier():
    contracts = [contract(2020, 7), contract(1990, 8, law="wmo"), contract(2010, 9, law="jeugdwet")]
    assert told(contacts=ENDED, contracts=contracts)[2:] == (1990, 8)

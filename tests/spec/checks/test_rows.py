"""Single rows: which are set apart, for which reason, and what is only remarked."""

from datetime import date

import pytest

from bestendig.checks import count_issues, found, issues, mark
from bestendig.checks.catalogue import ROW_CHECKS
from bestendig.model.period import day_number

DELIVERED = day_number(date(2024, 6, 30))
CONTACT = {"client_id": 1, "professional_id": 1, "held_on": "2024-03-01"}
EPISODE = {"client_id": 1, "organisation_id": 1, "first_day": "2024-01-01"}
ASSIGNMENT = {"client_id": 1, "professional_id": 1, "first_day": "2024-01-01"}
JOB = {"professional_id": 1, "organisation_id": 1, "first_day": "2020-01-01"}
CONTRACT = {"contract_id": 1, "organisation_id": 1, "first_day": "2020-01-01"}
MESSAGE = {
    "client_id": 1, "organisation_id": 1, "law": "wmo", "kind": "305", "sent_on": "2024-01-08",
    "first_day": "2024-01-01",
}  # fmt: skip
PLAIN = {
    "contacts": CONTACT, "care_episodes": EPISODE, "assignments": ASSIGNMENT, "employments": JOB,
    "contracts": CONTRACT, "clients": {"client_id": 1}, "organisations": {"organisation_id": 1, "name": "A"},
    "teams": {"team_id": 1}, "programmes": {"programme_id": 1, "name": "P", "first_day": "2020-01-01"},
    "messages": MESSAGE,
}  # fmt: skip

APART = [
    ("contacts", {"held_on": None}, "required_value_missing"),
    ("contacts", {"client_id": None}, "required_value_missing"),
    ("contacts", {"held_on": None, "fault_held_on": "date_unreadable"}, "date_unreadable"),
    ("contacts", {"held_on": None, "fault_held_on": "date_ambiguous"}, "date_ambiguous"),
    ("contacts", {"held_on": None, "fault_held_on": "date_sentinel"}, "required_value_missing"),
    ("contacts", {"held_on": "2024-07-01"}, "contact_in_future"),
    ("contacts", {"held_on": "1989-12-31"}, "contact_before_1990"),
    ("contacts", {"professional_id": None}, "unknown_professional"),
    (
        "contacts",
        {"professional_id": None, "fault_professional_id": "stands_for_nobody"},
        "unknown_professional",
    ),
    ("contacts", {"kind": "attempt"}, "not_counted_kind"),
    ("contacts", {"kind": "message"}, "not_counted_kind"),
    ("contacts", {"professional_id": None, "kind": "attempt"}, "unknown_professional"),
    ("assignments", {"professional_id": None}, "unknown_professional"),
    ("assignments", {"last_day": "2023-12-31"}, "end_before_start"),
    ("care_episodes", {"last_day": "2023-12-31"}, "end_before_start"),
    ("care_episodes", {"last_day": None, "fault_last_day": "date_unreadable"}, "date_unreadable"),
    ("employments", {"professional_id": None}, "required_value_missing"),
    ("contracts", {"last_day": "2019-12-31"}, "end_before_start"),
    ("organisations", {"name": None}, "required_value_missing"),
    ("teams", {"first_day": "2024-01-02", "last_day": "2024-01-01"}, "end_before_start"),
    ("programmes", {"last_day": "2019-12-31"}, "end_before_start"),
    ("messages", {"client_id": None}, "message_without_client"),
    ("messages", {"organisation_id": None}, "required_value_missing"),
    ("messages", {"sent_on": "2024-07-01"}, "message_in_future"),
    ("messages", {"first_day": None}, "message_without_day"),
    ("messages", {"first_day": None, "fault_first_day": "date_does_not_exist"}, "date_does_not_exist"),
    ("messages", {"kind": "307"}, "message_without_day"),
    ("messages", {"kind": "307", "last_day": "2023-12-31"}, "message_ends_before_start"),
]
KEPT = [
    ("contacts", {"held_on": "2024-06-30"}),
    ("contacts", {"kind": "talk"}),
    ("contacts", {"fault_kind": "code_unknown"}),
    ("care_episodes", {"last_day": "2024-01-01"}),
    ("care_episodes", {"fault_allocated_on": "date_unreadable"}),
    ("contracts", {"last_day": None}),
    ("messages", {"kind": "306", "client_id": None, "first_day": None}),
    ("messages", {"kind": "301", "last_day": "2023-12-31", "reason_code": "13"}),
]
REMARKED = [
    ("contacts", {"fault_kind": "code_unknown"}, "code_unknown"),
    ("contacts", {"minutes": -5}, "minutes_implausible"),
    ("contacts", {"minutes": 1441}, "minutes_implausible"),
    ("care_episodes", {"fault_allocated_on": "date_unreadable"}, "date_unreadable"),
    ("care_episodes", {"last_day": "2024-07-01"}, "end_in_future"),
    ("care_episodes", {"planned_last_day": "2023-06-30"}, "open_past_planned_end"),
    ("care_episodes", {"end_reason": "moved"}, "end_reason_without_end"),
    ("assignments", {"end_reason": "worker_left"}, "end_reason_without_end"),
    ("care_episodes", {"first_day": "1985-01-01"}, "start_before_1990"),
    ("care_episodes", {"fault_last_day": "date_sentinel"}, "date_sentinel"),
    ("assignments", {"first_day": "2005-01-01"}, "open_for_very_long"),
    ("employments", {"fte": 36.0}, "fte_implausible"),
    ("contracts", {"last_day": "2026-12-31", "latest_last_day": "2025-12-31"}, "extension_before_end"),
    ("clients", {"birth_year": 2025}, "birth_year_implausible"),
    ("clients", {"birth_year": 1900}, "birth_year_implausible"),
    ("clients", {"died_on": "2020-01-01", "left_on": "2020-02-01"}, "died_before_leaving"),
]


def seen(draw, fetch, table, row):
    """Fate and reason of one row, and its issues."""
    frame = mark(draw(table, [PLAIN[table] | row]), table, delivered_on=DELIVERED)
    (fate,) = fetch(frame.select("fate", "fault_code"))
    faulty = {name.removeprefix("fault_") for name in row if name.startswith("fault_")}
    (counted,) = fetch(count_issues(frame, table, delivered_on=DELIVERED, faulty=faulty))
    return fate, issues(table, frame.collect_schema().names(), counted, delivered_on=DELIVERED)


@pytest.mark.parametrize(("table", "row", "reason"), APART)
def test_a_row_is_set_apart_with_its_reason(draw, fetch, table, row, reason):
    fate, counted = seen(draw, fetch, table, row)
    assert fate == {"fate": "set_apart", "fault_code": reason}
    assert reason in {issue.code for issue in counted if issue.severity == "sets_row_apart"}


@pytest.mark.parametrize(("table", "row"), KEPT)
def test_a_row_is_kept(draw, fetch, table, row):
    fate, counted = seen(draw, fetch, table, row)
    assert fate == {"fate": "kept", "fault_code": None}
    assert not [issue for issue in counted if issue.severity == "sets_row_apart"]


@pytest.mark.parametrize(("table", "row", "code"), REMARKED)
def test_a_row_is_kept_and_remarked_upon(draw, fetch, table, row, code):
    fate, counted = seen(draw, fetch, table, row)
    assert fate["fate"] == "kept"
    assert [(issue.code, issue.severity, issue.count, issue.lines) for issue in counted] == [
        (code, "remark", 1, (1,))
    ]


def test_every_row_check_has_a_drawn_row():
    drawn = {reason for _, _, reason in (*APART, *REMARKED)}
    assert {check.code for check in ROW_CHECKS} <= drawn


def test_without_the_day_of_the_delivery_no_day_is_in_the_future(draw, fetch):
    frame = mark(draw("contacts", [CONTACT | {"held_on": "2124-01-01"}]), "contacts")
    assert fetch(frame.select("fate")) == [{"fate": "kept"}]


def test_a_perfect_file_has_no_issues(draw, fetch):
    frame = mark(draw("contacts", [CONTACT] * 3), "contacts", delivered_on=DELIVERED)
    (counted,) = fetch(count_issues(frame, "contacts", delivered_on=DELIVERED, faulty=()))
    assert (counted["rows"], counted["kept"], found(counted)) == (3, 3, ())

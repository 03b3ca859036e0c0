"""Where a fault stands: the first twenty rows of each, and every row has one fate."""

from tests.spec.checks.test_rows import CONTACT, DELIVERED

from bestendig.checks import count_issues, first_rows, found, issues, mark
from bestendig.model.issue import MAX_LINES


def test_the_first_twenty_rows_of_a_fault_are_named(draw, fetch):
    rows = [CONTACT | ({"professional_id": None} if n % 2 else {"minutes": -1}) for n in range(60)]
    frame = mark(draw("contacts", rows), "contacts", delivered_on=DELIVERED)
    (counted,) = fetch(count_issues(frame, "contacts", delivered_on=DELIVERED, faulty=()))
    where = fetch(first_rows(frame, "contacts", found(counted), delivered_on=DELIVERED))
    told = issues(
        "contacts",
        frame.collect_schema().names(),
        counted,
        [(row["name"], row["row_number"]) for row in where],
        delivered_on=DELIVERED,
    )
    assert [(issue.code, issue.count) for issue in told] == [
        ("unknown_professional", 30),
        ("minutes_implausible", 30),
    ]
    assert told[0].lines == tuple(range(2, 2 * MAX_LINES + 1, 2))
    assert told[1].lines == tuple(range(1, 2 * MAX_LINES, 2))


def test_every_row_is_kept_or_set_apart_with_a_reason(draw, fetch):
    rows = [CONTACT, CONTACT | {"held_on": None}, CONTACT | {"kind": "attempt", "professional_id": None}]
    frame = mark(draw("contacts", rows), "contacts", delivered_on=DELIVERED)
    fates = fetch(frame.select("fate", "fault_code"))
    assert [(row["fate"] == "kept") == (row["fault_code"] is None) for row in fates] == [True] * 3
    (counted,) = fetch(count_issues(frame, "contacts", delivered_on=DELIVERED, faulty=()))
    assert (counted["rows"], counted["kept"]) == (3, 1)


def test_without_any_fault_there_are_no_lines_to_look_for(draw):
    assert first_rows(mark(draw("contacts", [CONTACT]), "contacts"), "contacts", ()) is None

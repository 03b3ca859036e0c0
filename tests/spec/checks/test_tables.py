"""Whole tables: what is found, and what is rightly not found, on drawn rows."""

from datetime import date, timedelta

import pytest

from bestendig.checks import Look, look_at, remarks
from bestendig.checks.catalogue import TABLE_CHECKS
from bestendig.model.period import day_number

DELIVERED = day_number(date(2024, 6, 30))


def day(n, start=date(2023, 3, 15)):
    """The n-th day after a start, as it is written."""
    return (start + timedelta(days=n)).isoformat()


def episode(client, first, last=None, organisation=1, **other):
    return {
        "client_id": client,
        "organisation_id": organisation,
        "first_day": first,
        "last_day": last,
        **other,
    }


def contact(client, professional=1, on="2024-03-01", **other):
    return {"client_id": client, "professional_id": professional, "held_on": on, **other}


def at(hour, minute):
    """A moment: seconds since local midnight."""
    return 60 * (60 * hour + minute)


def moved(n, days, code="A", new_code="A"):
    """So many clients whose episode ends on a day and begins anew the next under a new number."""
    old = [episode(c, "2022-01-01", days[0], product_code=code, allocation_number=c) for c in range(n)]
    return old + [episode(c, days[1], product_code=new_code, allocation_number=1000 + c) for c in range(n)]


def renumbered(n, professional=None):
    """So many clients whose assignment ends on a day and begins the next under another number of theirs."""
    return [
        {"client_id": c + new, "professional_id": professional or c, "first_day": first, "last_day": last}
        for c in range(n)
        for new, first, last in ((0, "2022-01-01", "2023-06-14"), (1000, "2023-06-15", None))
    ]


def ordinary_ends(n):
    """So many clients whose episodes end on days of their own."""
    return [episode(1000 + c, "2021-01-01", day(c)) for c in range(n)]


FOUND = [
    ("care_episodes", moved(30, ("2023-06-14", "2023-06-15")), "system_migration_day", 30),
    ("care_episodes", moved(30, ("2023-06-14", "2023-06-14")), "system_migration_day", 30),
    ("assignments", renumbered(30, 5), "system_migration_day", 30),
    ("care_episodes", moved(30, ("2023-06-14", "2023-06-15"), "A", "B"), "product_recoding", 30),
    ("care_episodes", [episode(c, "2021-01-01", "2022-12-31") for c in range(12)], "year_end_pile", 12),
    (
        "care_episodes",
        [episode(1, "2022-01-01", "2022-06-30"), episode(1, "2022-07-31")],
        "episodes_to_merge",
        1,
    ),
    ("care_episodes", [episode(1, "2020-01-01"), episode(2, "2020-01-01")], "open_without_sign_of_life", 1),
    (
        "care_episodes",
        [
            row
            for c in range(12)
            for row in (episode(c, "2020-01-01", "2022-12-30"), episode(c, "2023-01-01", None, 2))
        ],
        "merger_without_successor",
        1,
    ),
    (
        "contacts",
        [contact(c, 88, f"2024-03-0{d}") for d in (1, 2, 3) for c in range(26)],
        "dummy_worker",
        1,
    ),
    ("contacts", [contact(c, held_at=at(9, 0)) for c in range(8)], "author_not_the_person_met", 8),
    ("contacts", [contact(c, held_at=at(9, 0)) for c in range(3)], "family_talk_on_each_child", 2),
    ("contacts", [contact(c, minutes=50) for c in range(3)], "family_talk_on_each_child", 2),
    ("contacts", [contact(1, contact_id="x"), contact(2, contact_id="x")], "contact_number_twice", 1),
    ("clients", [{"client_id": 1}, {"client_id": 1}, {"client_id": 2}], "listed_twice", 1),
    (
        "contracts",
        [{"contract_id": 1, "organisation_id": 1, "first_day": "2024-01-01"}] * 2,
        "listed_twice",
        1,
    ),
]
NOT_FOUND = [
    ("care_episodes", moved(24, ("2023-06-14", "2023-06-15")), "system_migration_day"),
    (
        "care_episodes",
        [
            *moved(30, ("2023-06-14", "2023-06-15")),
            *(episode(100 + c, "2022-01-01", "2023-06-14") for c in range(31)),
        ],
        "system_migration_day",
    ),
    ("care_episodes", moved(30, ("2023-06-14", "2023-06-15"), "A", "B"), "system_migration_day"),
    ("care_episodes", moved(30, ("2023-06-14", "2023-06-15")), "product_recoding"),
    ("care_episodes", ordinary_ends(60), "year_end_pile"),
    (
        "care_episodes",
        [episode(1, "2022-01-01", "2022-06-30"), episode(1, "2022-08-01")],
        "episodes_to_merge",
    ),
    (
        "care_episodes",
        [episode(1, "2022-01-01", "2022-06-30"), episode(1, "2022-07-02", None, 2)],
        "episodes_to_merge",
    ),
    ("care_episodes", [episode(2, "2020-01-01"), episode(3, "2024-01-01")], "open_without_sign_of_life"),
    (
        "care_episodes",
        [
            row
            for c in range(12)
            for row in (episode(c, "2020-01-01", "2022-12-30"), episode(c, "2023-01-01", None, 2 + c % 3))
        ],
        "merger_without_successor",
    ),
    (
        "care_episodes",
        [
            row
            for c in range(12)
            for row in (episode(c, "2020-01-01", "2022-12-30", 9), episode(c, "2023-01-01", None, 2))
        ],
        "merger_without_successor",
    ),
    ("contacts", [contact(c, 88, f"2024-03-0{d}") for d in (1, 2) for c in range(26)], "dummy_worker"),
    (
        "contacts",
        [contact(c, 88, f"2024-03-0{d}", kind="group") for d in (1, 2, 3) for c in range(26)],
        "dummy_worker",
    ),
    ("contacts", [contact(c, held_at=at(9, c)) for c in range(8)], "author_not_the_person_met"),
    ("contacts", [contact(c, held_at=0) for c in range(8)], "author_not_the_person_met"),
    ("contacts", [contact(c, held_at=at(9, 10 * c)) for c in range(3)], "family_talk_on_each_child"),
    ("contacts", [contact(c) for c in range(3)], "family_talk_on_each_child"),
    ("contacts", [contact(c, c, held_at=at(9, 0)) for c in range(3)], "family_talk_on_each_child"),
    ("contacts", [contact(1), contact(2)], "contact_number_twice"),
    ("clients", [{"client_id": 1}, {"client_id": 2}], "listed_twice"),
]


def beside(draw):
    """The other tables: client 2 was seen lately; organisation 9 merged into organisation 2."""
    return Look(
        {
            "contacts": draw("contacts", [contact(1, on="2021-05-01"), contact(2, on="2024-05-01")]),
            "organisations": draw(
                "organisations",
                [{"organisation_id": 1, "name": "A"}, {"organisation_id": 9, "name": "B", "successor_id": 2}],
            ),
        },
        DELIVERED,
    )


def findings(draw, fetch, table, rows, code):
    """What one check finds in drawn rows."""
    return fetch(look_at(draw(table, rows), table, beside(draw))[code])


@pytest.mark.parametrize(("table", "rows", "code", "count"), FOUND)
def test_it_is_found(draw, fetch, table, rows, code, count):
    assert [finding["count"] for finding in findings(draw, fetch, table, rows, code)] == [count]


@pytest.mark.parametrize(("table", "rows", "code"), NOT_FOUND)
def test_it_is_rightly_not_found(draw, fetch, table, rows, code):
    assert findings(draw, fetch, table, rows, code) == []


@pytest.mark.parametrize("table", sorted({name for check in TABLE_CHECKS for name in check.tables}))
def test_an_empty_table_has_no_findings(draw, fetch, table):
    found = look_at(draw(table, []), table, beside(draw))
    assert found
    assert not [code for code, frame in found.items() if fetch(frame)]


def test_a_system_migration_of_assignments_is_found_too(draw, fetch):
    rows = [
        {"client_id": c, "professional_id": 5, "first_day": first, "last_day": last}
        for c in range(30)
        for first, last in (("2022-01-01", "2023-06-14"), ("2023-06-15", None))
    ]
    assert findings(draw, fetch, "assignments", rows, "system_migration_day") == [
        {"count": 30, "day": day_number(date(2023, 6, 14))}
    ]


def test_a_system_migration_shows_in_the_assignments_when_clients_got_new_numbers(draw, fetch):
    assert findings(draw, fetch, "assignments", renumbered(30, 5), "system_migration_day") == [
        {"count": 30, "day": day_number(date(2023, 6, 14))}
    ]
    assert not findings(draw, fetch, "assignments", renumbered(24, 5), "system_migration_day")


def test_professionals_who_end_with_many_and_begin_with_few_are_no_migration(draw, fetch):
    rows = [row for row in renumbered(60, 5) if row["last_day"] or row["client_id"] < 1029]
    assert not findings(draw, fetch, "assignments", rows, "system_migration_day")


def test_every_table_check_has_rows_it_finds_and_rows_it_does_not():
    assert (
        {check.code for check in TABLE_CHECKS}
        == {found[2] for found in FOUND}
        == {other[2] for other in NOT_FOUND}
    )


def test_a_check_that_needs_what_is_not_there_is_left_out(draw):
    fitting = look_at(draw("care_episodes", []), "care_episodes", Look())
    assert "open_without_sign_of_life" not in fitting
    assert "merger_without_successor" not in fitting
    assert "year_end_pile" in fitting


def test_a_finding_with_a_day_names_it_in_both_languages():
    found = {"system_migration_day": [{"count": 30, "day": day_number(date(2023, 6, 14))}]}
    (issue,) = remarks("care_episodes", found)
    assert (issue.severity, issue.count) == ("remark", 30)
    assert issue.label.nl.endswith("(14 juni 2023)")
    assert issue.label.en.endswith("(14 June 2023)")

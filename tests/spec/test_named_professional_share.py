"""The share of contacts with the assigned first contact."""

from bestendig.measures.relational.named_professional_share import named_professional_share

ALWAYS = ("2020-01-01", None)


def test_two_of_three_contacts_with_the_first_contact(spec):
    spec(named_professional_share, {1: "AAB"}, {1: 2 / 3}, assignments=[(1, "A", *ALWAYS)])


def test_who_has_no_first_contact_does_not_count(spec):
    spec(named_professional_share, {1: "AAB", 2: "A"}, {1: 1 / 3, 2: None}, assignments=[(1, "B", *ALWAYS)])


def test_one_contact_counts_too(spec):
    spec(
        named_professional_share,
        {1: "A", 2: "B"},
        {1: 1, 2: 0},
        assignments=[(1, "A", *ALWAYS), (2, "A", *ALWAYS)],
    )


def test_only_days_within_the_assignment_count_both_ends_included(spec):
    assigned = [(1, "A", "2024-01-02", "2024-01-03")]
    spec(named_professional_share, {1: "BAAB"}, {1: 1}, assignments=assigned)


def test_another_role_is_not_the_first_contact(spec):
    assigned = [(1, "A", *ALWAYS, "case_manager"), (1, "B", *ALWAYS)]
    spec(named_professional_share, {1: "AAB"}, {1: 1 / 3}, assignments=assigned)


def test_with_two_first_contacts_either_will_do(spec):
    spec(named_professional_share, {1: "ABC"}, {1: 2 / 3}, assignments=[(1, "A", *ALWAYS), (1, "B", *ALWAYS)])


def test_a_change_of_first_contact_is_followed(spec):
    assigned = [(1, "A", "2020-01-01", "2024-01-02"), (1, "B", "2024-01-03", None)]
    spec(named_professional_share, {1: "AAAB"}, {1: 3 / 4}, assignments=assigned)

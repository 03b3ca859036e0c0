"""Who may do what with a pattern: role by act, own party, another role, another municipality."""

import pytest
from django.urls import reverse

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.patterns import services
from bestendig.web.patterns.rules import may_change, may_see, may_settle
from bestendig.web.patterns.urls import urlpatterns

ALL, CHANGES, READS = {"see", "change", "settle"}, {"see", "change"}, {"see"}
OF_THE_TEAMS = {
    "henk": ALL,
    "noor": ALL,
    "frits": ALL,
    "samira": CHANGES,
    "marijke": CHANGES,
    "esther": READS,
    "ronald": READS,
}
"""A pattern that the neighbourhood teams own; the municipality may answer as well."""
RULES = {"see": may_see, "change": may_change, "settle": may_settle}


@pytest.fixture
def pattern(sit, town):
    """A pattern of the neighbourhood teams."""
    party = town["Team Noord"]
    shared = Bottleneck.objects.create(
        table=party.table, party=party, written_by=sit("samira").user, words="Een lange wacht.",
        shared_at="2026-01-01T12:00:00Z",
    )  # fmt: skip
    return services.make(sit("henk"), "Wachten", "", [shared], "")


def test_the_owner_and_the_municipality_answer_and_everybody_reads(sit, pattern):
    found = {who: {name for name, rule in RULES.items() if rule(sit(who), pattern)} for who in OF_THE_TEAMS}
    assert found == OF_THE_TEAMS


def test_somebody_at_another_table_may_nothing(dirk, pattern):
    row = SeatRow.objects.get(user__name="Dirk")
    elsewhere = Seat(row.user, row.role, row.party)
    assert not any(rule(elsewhere, pattern) for rule in RULES.values())


def addresses(pattern):
    """Every address with a pattern in it."""
    more = {"pattern-undo": {"act": pattern.acts.first().pk}}
    for route in urlpatterns:
        if "<int:pk>" in str(route.pattern) and route.name not in ("pattern-pairs", "pattern-propose-again"):
            yield reverse(route.name, kwargs={"pk": pattern.pk, **more.get(route.name, {})})


def test_for_another_municipality_it_does_not_exist(dirk, pattern):
    for place in addresses(pattern):
        answers = {dirk.get(place).status_code, dirk.post(place, {"why": "x"}).status_code}
        assert answers <= {404, 405}
        assert 404 in answers, place


def test_a_councillor_reads_and_changes_nothing(as_, pattern):
    esther = as_("esther")
    for place in addresses(pattern):
        assert esther.post(place, {"why": "x"}).status_code in (403, 405), place
    assert pattern.acts.exclude(act__in=("made", "joined")).count() == 0
    shown = esther.get(reverse("pattern", kwargs={"pk": pattern.pk})).content.decode()
    assert "<form" not in shown[shown.index("<main") :]
    assert "Een lange wacht" not in shown, "a council reads what was named, not what a team wrote"


def test_another_team_answers_nothing_in_the_name_of_the_owner(as_, pattern):
    answer = as_("samira").post(f"/rode-draden/{pattern.pk}/stand/", {"state": "solved", "why": "Klaar"})
    assert answer.status_code == 403
    assert "eigenaar" in answer.content.decode()


def test_words_of_another_team_cannot_be_put_in_by_guessing_a_number(as_, sit, town, pattern):
    party = town["De Linde"]
    kept = Bottleneck.objects.create(
        table=party.table, party=party, written_by=sit("marijke").user, words="Van ons alleen."
    )
    answer = as_("samira").post(f"/rode-draden/{pattern.pk}/erbij/", {"bottlenecks": kept.pk})
    assert answer.status_code == 400
    assert "Van ons alleen" not in answer.content.decode()
    assert not kept.memberships.exists()


FORMS = ("naam", "stand", "eigenaar", "voorbeeld", "erbij", "samenvoegen", "splitsen", "eruit")


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_form_is_answered_beside_its_field(as_, pattern, form):
    answer = as_("noor").post(f"/rode-draden/{pattern.pk}/{form}/", {})
    assert answer.status_code == 400
    assert "errorlist" in answer.content.decode()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("samenvoegen", {"to": "999999", "why": "x"}),
        ("samenvoegen", {"to": "'; drop", "why": "x"}),
        ("eigenaar", {"to": "1e9", "why": "x"}),
        ("stand", {"state": "weg", "why": "x"}),
        ("naam", {"name": "x" * 81}),
        ("voorbeeld", {"words": "Mail naar jan@voorbeeld.nl", "belongs": "yes"}),
        ("splitsen", {"name": "Deel", "why": "x", "bottlenecks": ["999999"]}),
    ],
)
def test_nonsense_and_persons_are_sent_back(as_, pattern, form, said):
    assert as_("noor").post(f"/rode-draden/{pattern.pk}/{form}/", said).status_code == 400
    assert pattern.acts.exclude(act__in=("made", "joined")).count() == 0


def test_the_figures_cost_few_questions_to_the_database(as_, pattern, django_assert_max_num_queries):
    client = as_("esther")
    client.get("/rode-draden/")
    with django_assert_max_num_queries(14):
        client.get("/rode-draden/")

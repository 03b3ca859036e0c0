"""The check of a plan on the page of its test, and the programmes of the municipality in the memory."""

from datetime import date

import pytest
from tests.unit.sheets.council.lying import POLICY, RENAMED, STOPPED

from bestendig.disclosure import release_policies
from bestendig.model.plan import Plan, Touches
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.web.impact.services import keep_plan
from bestendig.web.memory.services import find
from bestendig.web.newness.models import Check
from bestendig.web.newness.practice import practise
from bestendig.web.policy import services
from bestendig.web.start import upkeep

REGISTER = services.register


@pytest.fixture(autouse=True)
def words_only(monkeypatch):
    """An index that looks at words only: the sentence model has tests of its own."""
    monkeypatch.setattr("bestendig.recall.index.best_encoder", NoEncoder)


@pytest.fixture(autouse=True)
def registers(monkeypatch):
    """Registers of a made-up place, for the table of the practice town only."""
    told = release_policies(POLICY)
    monkeypatch.setattr(
        services, "register", lambda table: told if table.slug == "voorbeeldstad" else REGISTER(table)
    )


@pytest.fixture
def plan(sit):
    """A plan of Noor that was written down and not tested yet."""
    told = Plan(
        kind="tender", title="Doorbreken in elke wijk", takes_effect_on=date(2027, 1, 1),
        intended_gain="Kortere wachttijd.", touches=Touches(organisations=("De Linde",)),
    )  # fmt: skip
    return keep_plan(sit("noor"), told)


def test_programmes_are_found_again_under_every_name(sit, town):
    seat = sit("samira")
    assert services.remember_programmes(seat.table)
    assert not services.remember_programmes(seat.table), "nothing changed"
    for name in RENAMED.names:
        assert [each.subject for each in find(seat, name, kinds=["programme"], limit=1)] == [RENAMED.key]


def test_a_programme_that_ended_says_when_and_why(sit, town):
    seat = sit("samira")
    services.remember_programmes(seat.table)
    (found,) = find(seat, STOPPED.latest.name, kinds=["programme"], limit=1)
    assert found.card.is_over
    assert found.card.facts[0] == services.course_of(seat.table, STOPPED)
    assert STOPPED.latest.end_reason in found.card.facts[0].nl
    assert found.card.address == f"/beleid/programma/{STOPPED.key}/"


def test_a_programme_that_left_the_register_is_found_no_more(sit, town, monkeypatch):
    seat = sit("samira")
    services.remember_programmes(seat.table)
    monkeypatch.setattr(services, "register", lambda table: REGISTER(town["De Linde"].table))
    assert services.remember_programmes(seat.table)
    assert not find(seat, STOPPED.latest.name, kinds=["programme"])


def test_programmes_come_by_themselves_into_the_memory_of_the_table_whose_data_these_are(town, monkeypatch):
    assert services.remember_when_new in upkeep.ACTS
    monkeypatch.setattr(services, "owner", lambda: None)
    assert not services.remember_when_new()
    monkeypatch.setattr(services, "owner", lambda: town["Gemeente Voorbeeldstad"])
    assert services.remember_when_new()
    assert not services.remember_when_new()


def test_the_page_of_a_plan_asks_whether_it_is_new_and_keeps_the_answer_beside(as_, plan):
    noor = as_("noor")
    services.remember_programmes(plan.party.table)
    assert "Zoek wat op dit plan lijkt" in noor.get(f"/toetsen/{plan.pk}/").content.decode()
    noor.post(f"/toetsen/{plan.pk}/is-dit-nieuw/")
    check = Check.objects.get()
    assert (check.plan, check.title) == (str(plan.pk), plan.title)
    assert "Kortere wachttijd." in check.text
    assert check.finds.filter(subject=RENAMED.key).exists()
    words = noor.get(f"/toetsen/{plan.pk}/").content.decode()
    assert f"/kennis/is-dit-nieuw/{check.pk}/" in words
    assert "te bespreken" in words


def test_a_check_that_another_party_says_is_of_this_plan_does_not_stand_there(as_, plan, town, sit):
    from bestendig.web.newness.services import ask

    elsewhere, _ = ask(sit("frits"), {"title": "Ander plan", "text": "Een plan over iets.", "plan": plan.pk})
    elsewhere.party = town["De Linde"]
    elsewhere.is_on_table = True
    elsewhere.save()
    assert "Ander plan" not in as_("noor").get(f"/toetsen/{plan.pk}/").content.decode()


@pytest.mark.parametrize(("who", "status"), [("henk", 403), ("esther", 403), ("ronald", 403)])
def test_only_who_prepares_decisions_asks_it_of_a_plan(as_, plan, who, status):
    assert as_(who).post(f"/toetsen/{plan.pk}/is-dit-nieuw/").status_code == status
    assert not Check.objects.exists()


def test_another_municipality_asks_nothing_of_this_plan(dirk, plan):
    assert dirk.post(f"/toetsen/{plan.pk}/is-dit-nieuw/").status_code == 404


def test_the_practice_town_looked_two_plans_up_once(sit, town):
    services.remember_programmes(sit("noor").table)
    practise(sit("noor"))
    practise(sit("noor"))
    assert sorted(Check.objects.values_list("is_on_table", flat=True)) == [False, True]
    assert Check.objects.get(is_on_table=True).finds.exclude(answer="").exists()

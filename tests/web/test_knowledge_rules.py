"""Who may do what with knowledge: role by act, by whose it is."""

import pytest
from django.urls import reverse
from django.utils import timezone

from bestendig.model.knowledge.intervention import Intervention
from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge import rules, services
from bestendig.web.knowledge.models import ExperienceRow, Intake

WHO = ("samira", "henk", "marijke", "noor", "frits", "esther", "ronald")
TELL = {"samira", "henk", "marijke", "noor", "frits"}
KEEP = {"noor", "frits"}


@pytest.fixture
def known(town):
    """One intervention of the table."""
    table = town["Gemeente Voorbeeldstad"].table
    return services.keep_new(table, Intervention("b", "1", "Vast"), (), "seeded")


def allowed(sit, rule, thing):
    return {who for who in WHO if rule(sit(who), thing)}


def test_facts_are_kept_by_who_prepares_decisions_and_told_by_practice_and_policy(sit, known):
    assert allowed(sit, rules.may_keep, known) == KEEP
    assert allowed(sit, rules.may_tell, known) == TELL


def test_own_words_are_of_the_own_party(sit, known):
    told = services.tell(sit("samira"), known, "lived", "Zij bleef.", "ouders")
    lived = services.write_experience(sit("noor"), {"programme": "Eén deur"})
    assert allowed(sit, rules.may_withdraw, told) == {"samira"}
    assert allowed(sit, rules.may_change, lived) == KEEP, "two people of one municipality"
    told.withdrawn_at = lived.withdrawn_at = timezone.now()
    assert allowed(sit, rules.may_withdraw, told) == allowed(sit, rules.may_change, lived) == set()


def test_what_came_out_of_a_file_is_changed_by_who_keeps_the_facts(sit, town):
    for name, who in (("Gemeente Voorbeeldstad", KEEP), ("Team Noord", set())):
        row = ExperienceRow(table=town[name].table, party=town[name], by=None, programme="Elders")
        assert allowed(sit, rules.may_change, row) == who


def test_the_lines_of_a_file_are_answered_by_the_party_that_read_it_in(sit, town):
    for name, who in (("Gemeente Voorbeeldstad", KEEP), ("De Linde", set())):
        intake = Intake(table=town[name].table, party=town[name])
        assert allowed(sit, rules.may_answer, intake) == who


def test_somebody_at_another_table_may_nothing(dirk, sit, known):
    row = SeatRow.objects.get(user__name="Dirk")
    elsewhere = Seat(row.user, row.role, row.party)
    told = services.tell(sit("noor"), known, "lived", "Zij bleef.", "ouders")
    lived = services.write_experience(sit("noor"), {"programme": "Eén deur"})
    assert not rules.may_keep(elsewhere, known)
    assert not rules.may_tell(elsewhere, known)
    assert not rules.may_withdraw(elsewhere, told)
    assert not rules.may_change(elsewhere, lived)


@pytest.mark.parametrize("who", ["samira", "henk", "esther"])
def test_another_role_cannot_change_facts_by_their_address(as_, known, who):
    browser = as_(who)
    for name in ("intervention-edit", "recognition-new", "intervention-checked"):
        assert browser.post(reverse(name, kwargs={"pk": known.pk}), {"name": "Anders"}).status_code == 403
    assert browser.post(reverse("intervention-new"), {"name": "Anders"}).status_code == 403
    assert browser.post(reverse("knowledge-upload")).status_code == 403


def test_a_councillor_reads_and_writes_nothing_down(as_, known):
    esther = as_("esther")
    assert esther.get(known.get_absolute_url()).status_code == 200
    assert esther.post(reverse("experience-new"), {"programme": "Anders"}).status_code == 403
    place = reverse("telling-new", kwargs={"pk": known.pk, "kind": "lived"})
    assert esther.post(place, {"words_told": "Zij bleef.", "told_by": "ouders"}).status_code == 403

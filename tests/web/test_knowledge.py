"""Knowledge at the table: searched in daily words, conditions first, told from three sides."""

import pytest
from django.urls import reverse

from bestendig.web.knowledge import services
from bestendig.web.knowledge.models import ExperienceRow, InterventionRow
from bestendig.web.knowledge.practice import practise


@pytest.fixture
def seeded(town):
    """The table with the shipped list."""
    table = town["Gemeente Voorbeeldstad"].table
    services.settle_seed(table)
    return table


def named(name):
    return InterventionRow.objects.get(databank_id=name)


def shown(client, row):
    return client.get(row.get_absolute_url()).content.decode()


def test_seeding_twice_is_seeding_once(seeded):
    assert InterventionRow.objects.count() == 44
    assert services.settle_seed(seeded) == 0
    assert InterventionRow.objects.count() == 44


def test_every_page_opens(as_, seeded, sit):
    practise(sit_by_role(sit))
    noor = as_("noor")
    for name in (
        "knowledge-list",
        "intervention-list",
        "experience-list",
        "knowledge-overview",
        "knowledge-files",
        "intervention-new",
        "experience-new",
    ):
        assert noor.get(reverse(name)).status_code == 200
    for row in InterventionRow.objects.all()[:10]:
        assert noor.get(row.get_absolute_url()).status_code == 200
    row = named("home-start")
    for name in ("intervention-edit", "recognition-new"):
        assert noor.get(reverse(name, kwargs={"pk": row.pk})).status_code == 200
    for each in ExperienceRow.objects.all():
        assert noor.get(each.get_absolute_url()).status_code == 200
    r = noor.post(reverse("knowledge-list"), {"asked": "ouders met jonge kinderen"})
    assert "Home-Start" in r.content.decode()


def sit_by_role(sit):
    from bestendig.web.accounts.practice import CAST

    who = {role: key for key, (_, role, _) in CAST.items()}
    return lambda role: sit(who[role])

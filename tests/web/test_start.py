"""The first page: what each role came for, in words of its sheets, with at most three things to do."""

import json

import pytest
from django.utils import timezone

from bestendig.web.accounts.practice import CAST
from bestendig.web.jobs.models import Job
from bestendig.web.promises.services import promise
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import folder, lay_down
from bestendig.web.start import presenters, services
from bestendig.web.start.presenters import start_of
from bestendig.web.start.selectors import FIRST_OF, next_talk, sheets_first, work_not_done
from bestendig.web.talks.practice import practise

TALKING = [who for who in CAST if who != "ronald"]


@pytest.fixture
def lay(town, kept):
    """A sheet of a kind about a party, on the table."""

    def laid(kind, name, state=TableSheet.State.ON_TABLE):
        made = lay_down(kept, kind, town[name]) if not TableSheet.objects.filter(about=town[name]) else None
        sheet = made or TableSheet.objects.create(
            about=town[name], kept=f"{kept.name}-{kind}", kind=kind, title_nl="t", title_en="t",
            comes_on=timezone.localdate(),
        )  # fmt: skip
        sheet.state = state
        sheet.save()
        return sheet

    return laid


@pytest.fixture
def says(monkeypatch):
    """What each kept sheet says, without opening it."""

    def told(stays, wavers=()):
        monkeypatch.setattr(
            presenters, "told_by", lambda sheet, language: services.Told(sheet, tuple(stays), tuple(wavers))
        )

    return told


@pytest.mark.parametrize("who", CAST)
def test_every_role_has_at_most_three_things_to_do_and_they_all_exist(as_, on_table, who):
    client = as_(who)
    shown = client.get("/").content.decode()
    addresses = [
        part.split('"')[0] for part in shown.split('id="doen"')[1].split("</section>")[0].split('href="')[1:]
    ]
    assert 1 <= len(addresses) <= 3
    assert len(set(addresses)) == len(addresses)
    assert all(client.get(address).status_code == 200 for address in addresses)


@pytest.mark.parametrize("who", TALKING)
def test_who_talks_reads_what_stays_before_what_wavers(as_, on_table, who):
    shown = as_(who).get("/").content.decode()
    assert shown.index("Dit blijft.") < shown.index("Dit wankelt.")


def test_who_leads_reads_the_own_sheets_first(sit, lay):
    others = lay("relational", "De Linde")
    own = lay("organisational", "Wijkteams Voorbeeldstad")
    assert sheets_first(sit("henk")) == [own, others]
    assert sheets_first(sit("marijke")) == [others, own]


def test_the_town_is_read_in_the_order_of_the_role(sit, lay):
    contracts, chain = lay("contracts", "Gemeente Voorbeeldstad"), lay("chain", "Kompas")
    assert sheets_first(sit("frits")) == [contracts, chain]
    assert sheets_first(sit("noor")) == [chain, contracts]


def test_every_role_has_an_order():
    assert set(FIRST_OF) == {role for _, role, _ in CAST.values()}


def test_the_same_sentence_is_not_said_twice(sit, lay, says):
    lay("policy", "Gemeente Voorbeeldstad")
    lay("chain", "Kompas")
    says(["Samen.", "Nog iets."])
    assert [each["words"] for each in start_of(sit("noor"), "nl")["stays"]] == ["Samen.", "Nog iets."]


def test_that_there_are_too_few_data_is_not_what_stays(sit, lay, kept):
    sheet = lay("chain", "Kompas")
    place = folder() / kept.name / "blad.nl.json"
    view = json.loads(place.read_text())
    view["stays"] = [services.NOTHING_YET.nl]
    place.write_text(json.dumps(view))
    sums = folder() / kept.name / "inhoud.json"
    sums.write_text(json.dumps({**json.loads(sums.read_text()), "blad.nl.json": _sum(place)}))
    assert services.told_by(sheet, "nl").stays == ()


def _sum(place):
    import hashlib

    return hashlib.sha256(place.read_bytes()).hexdigest()


def test_an_open_promise_of_the_own_party_is_a_thing_to_do(as_, sit, town):
    promise(sit("noor"), "Wij bellen inkoop.", timezone.localdate())
    assert "Wij bellen inkoop." in as_("frits").get("/").content.decode()
    assert "Wij bellen inkoop." not in as_("marijke").get("/").content.decode()
    assert "Wij bellen inkoop." not in as_("ronald").get("/").content.decode(), (
        "who does not talk promises nothing"
    )


def test_the_next_talk_is_a_thing_to_do_for_who_talks(as_, sit, town):
    practise(sit("noor").table)
    talk = next_talk(sit("noor"))
    assert talk.get_absolute_url() in as_("noor").get("/").content.decode()
    assert talk.get_absolute_url() not in as_("esther").get("/").content.decode()


def test_who_keeps_the_workplace_sees_what_did_not_succeed_until_it_did(as_, sit, town):
    seat = sit("ronald")
    asked = {"kind": "impact_test", "party": seat.party, "by": seat.user}
    failed = Job.objects.create(state=Job.State.FAILED, fault_nl="De schijf was vol.", **asked)
    shown = as_("ronald").get("/").content.decode()
    assert "De schijf was vol." in shown
    assert f"/werk/{failed.pk}/" in shown
    assert "De schijf was vol." not in as_("noor").get("/").content.decode()
    Job.objects.create(state=Job.State.DONE, **asked)
    assert work_not_done(seat) == []


def test_work_that_goes_on_is_named(as_, sit, town):
    seat = sit("ronald")
    Job.objects.create(kind="impact_test", party=seat.party, by=seat.user, state=Job.State.RUNNING, share=0.4)
    assert "40%" in as_("ronald").get("/").content.decode()


def test_without_data_the_first_page_says_so(as_, town):
    assert "Er zijn nog geen gegevens ingelezen" in as_("ronald").get("/").content.decode()


def test_an_empty_table_says_what_to_do(as_, town):
    assert "De beheerder kan er een laten maken" in as_("esther").get("/").content.decode()

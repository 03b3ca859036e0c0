"""Noor asks whether a plan is new and sees it at the test; what one table writes another reads."""

from datetime import date

import pytest
from playwright.sync_api import expect
from tests.cast import town
from tests.journeys.test_workplace import visit

from bestendig.model.plan import Plan, Touches
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.practice import CAST
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.membership import make_pattern
from bestendig.web.bottlenecks.models import Bottleneck, Example
from bestendig.web.exchange import practice as neighbour
from bestendig.web.impact.services import keep_plan
from bestendig.web.parties.models import Party, Table

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("words_only"),
]
__all__ = ["town", "visit"]  # fixtures
TEXT = "Bewoners eten samen bij buren thuis. Een vaste opbouwwerker brengt mensen bij elkaar in de wijk."


@pytest.fixture
def noor(town):
    """Noor at her table, which took over what a neighbour learned."""
    seat = Seat(User.objects.get(name="Noor"), "policy_adviser", town[CAST["noor"][2]])
    neighbour.practise(seat)
    return seat


@pytest.fixture
def plan(noor):
    """A plan that she wrote down."""
    touches = Touches(organisations=("De Linde",))
    told = Plan(kind="tender", title="Samen eten in de wijk", takes_effect_on=date(2027, 1, 1),
                intended_gain="Minder eenzame ouderen.", touches=touches)  # fmt: skip
    return keep_plan(noor, told)


def open_all(page):
    """Every part that can be opened, open."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def test_noor_asks_whether_a_plan_is_new_answers_and_sees_it_at_the_test(visit, plan, live_server):
    page = visit("noor", java_script_enabled=False)
    page.goto(f"{live_server.url}/toetsen/{plan.pk}/")
    page.get_by_role("link", name="Zoek met de hele tekst").click()
    page.get_by_label("Hoe heet het plan?").fill("Samen aan tafel bij buren")
    page.get_by_label("Plak de tekst van het plan").fill(TEXT)
    page.get_by_role("button", name="Zoek wat erop lijkt").click()
    expect(page.get_by_role("heading", name="Dit bestaat elders")).to_be_visible()
    card = page.get_by_role("listitem").filter(has_text="Tafel van Zeven")
    expect(card.get_by_text("uit Buurstad")).to_be_visible()
    card.get_by_label("Bouw hierop voort").check()
    card.get_by_label("Waarom, of hoe?").fill("Wij bellen met de opbouwwerker daar.")
    card.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("Wij bellen met de opbouwwerker daar.").first).to_be_visible()
    with page.expect_download() as taken:
        page.get_by_role("link", name="PDF").click()
    assert taken.value.suggested_filename.startswith("is-dit-nieuw")
    page.goto(f"{live_server.url}/toetsen/{plan.pk}/")
    expect(page.get_by_role("link", name="Samen aan tafel bij buren")).to_be_visible()


def test_what_noor_writes_dirk_reads_at_another_table(visit, noor, live_server, tmp_path):
    said = Bottleneck.objects.create(
        table=noor.table, party=noor.party, written_by=noor.user, words="Wachten."
    )
    made = make_pattern(noor, "Wachten op een handtekening", "Alles is klaar, één handtekening niet.", [said])
    Example.objects.create(pattern=made, words="Het besluit ligt op een stapel.", belongs=True)
    page = visit("noor", java_script_enabled=False)
    page.goto(f"{live_server.url}/kennis/uitwisselen/")
    page.get_by_label("Wachten op een handtekening").check()
    page.get_by_label("Ik heb gelezen wat erin komt").check()
    with page.expect_download() as taken:
        page.get_by_role("button", name="Schrijf het bestand").click()
    taken.value.save_as(tmp_path / "gekregen.zip")
    elsewhere = Table.objects.create(name="Elders", slug="elders")
    party = Party.objects.create(table=elsewhere, name="Gemeente Elders", kind=Party.Kind.MUNICIPALITY)
    SeatRow.objects.filter(user=noor.user).delete()
    SeatRow.objects.create(user=noor.user, party=party, role="policy_adviser")
    page.goto(f"{live_server.url}/kennis/uitwisselen/")
    page.get_by_label("Bestand van een andere gemeente").set_input_files(tmp_path / "gekregen.zip")
    page.get_by_role("button", name="Kijk wat erin staat").click()
    expect(page.get_by_text("enkele meldingen")).to_be_visible()
    page.get_by_label("Ja").check()
    page.get_by_role("button", name="Bewaar wat u koos").click()
    page.get_by_role("link", name="Bekijk wat u overnam").click()
    expect(page.get_by_text("Rode draad uit Voorbeeldstad")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), [(1000, "dark"), (320, "light")])
def test_axe_finds_nothing_and_nothing_runs_off_the_side(visit, plan, live_server, obstacles, width, scheme):
    page = visit("noor", width, color_scheme=scheme)
    page.goto(f"{live_server.url}/kennis/is-dit-nieuw/")
    page.get_by_label("Hoe heet het plan?").fill("Samen aan tafel")
    page.get_by_label("Plak de tekst van het plan").fill(TEXT)
    page.get_by_role("button", name="Zoek wat erop lijkt").click()
    places = [page.url, *(f"{live_server.url}{each}" for each in (
        "/kennis/is-dit-nieuw/", "/kennis/is-dit-nieuw/nieuw/", f"/toetsen/{plan.pk}/",
        "/kennis/uitwisselen/", "/kennis/uitwisselen/van-elders/"))]  # fmt: skip
    for address in places:
        page.goto(address)
        open_all(page)
        assert obstacles(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    for link in ("Buurstad", "Wat u overnam"):
        page.goto(f"{live_server.url}/kennis/uitwisselen/")
        page.get_by_role("link", name=link).first.click()
        open_all(page)
        assert obstacles(page) == [], link
        assert page.evaluate("document.documentElement.scrollWidth") <= width, link

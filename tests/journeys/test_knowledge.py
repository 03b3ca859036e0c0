"""Noor looks in daily words for what is known, reads one approach, and writes down what ran here."""

import pytest
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, town
from tests.journeys.test_workplace import visit

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.models import InterventionRow
from bestendig.web.knowledge.practice import practise
from bestendig.web.memory.services import find

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "town", "visit"]  # fixtures


def seat_of(role):
    row = SeatRow.objects.select_related("user", "party__table").filter(role=role).earliest("pk")
    return Seat(row.user, row.role, row.party)


@pytest.fixture
def knows(town):
    """The table of the practice town with all that it knows, read once by who searches."""
    practise(seat_of)
    assert find(seat_of("policy_adviser"), "ouders")


def test_noor_searches_reads_and_writes_down_what_ran_here(visit, knows, live_server):
    noor = visit("noor", java_script_enabled=False)
    noor.goto(f"{live_server.url}/kennis/")
    noor.get_by_label("Wat zoekt u?").fill("steun van een vrijwilliger voor ouders met jonge kinderen")
    noor.get_by_role("button", name="Zoek", exact=True).click()
    expect(noor, "what was asked stands in no address").to_have_url(f"{live_server.url}/kennis/")
    noor.get_by_role("link", name="Home-Start").first.click()
    expect(noor.get_by_role("heading", name="Lees dit eerst")).to_be_visible()
    expect(noor.get_by_text("Eén vaste vrijwilliger per gezin")).to_be_visible()
    noor.get_by_role("link", name="Dit liep hier: schrijf het op").click()
    noor.get_by_label("Hoe heette het hier?").fill("Samen Sterk")
    noor.get_by_label("Vanaf wanneer?").fill("2012")
    noor.get_by_label("Tot wanneer?").fill("2011")
    noor.get_by_role("button", name="Bewaar").click()
    expect(noor.get_by_text("Het einde ligt voor het begin.")).to_be_visible()
    expect(noor.get_by_label("Hoe heette het hier?")).to_have_value("Samen Sterk")
    noor.get_by_label("Tot wanneer?").fill("2014-06")
    noor.get_by_label("Waarom stopte het?").select_option("budget")
    noor.get_by_role("button", name="Bewaar").click()
    expect(noor.get_by_text("Vanaf 2012 tot juni 2014. Gestopt: het geld hield op.")).to_be_visible()
    noor.get_by_role("link", name="Home-Start").click()
    expect(noor.get_by_role("link", name="Samen Sterk")).to_be_visible()


def test_what_is_taken_along_can_be_read_in_and_answered(visit, knows, live_server, tmp_path):
    noor = visit("noor", java_script_enabled=False)
    noor.goto(f"{live_server.url}/kennis/bestanden/")
    with noor.expect_download() as taken:
        noor.get_by_role("link", name="JSON Lines").click()
    file = tmp_path / "kennis.jsonl"
    lines = taken.value.path().read_text(encoding="utf-8").replace('"Krachtwerk"', '"Krachtwerk nieuw"')
    file.write_text(lines, encoding="utf-8")
    noor.get_by_label("Bestand").set_input_files(file)
    noor.get_by_role("button", name="Bekijk wat er verandert").click()
    noor.get_by_label("Krachtwerk nieuw").check()
    noor.get_by_role("button", name="Neem over wat is aangevinkt").click()
    expect(noor.get_by_role("heading", name="Alles van dit bestand is beantwoord")).to_be_visible()
    assert InterventionRow.objects.filter(name="Krachtwerk nieuw").exists()


@pytest.mark.parametrize("width", [320, 1000])
def test_every_page_of_knowledge_is_open_to_everybody(visit, knows, live_server, obstacles, width):
    noor = visit("noor", width=width)
    row = InterventionRow.objects.get(
        databank_id="ontmoetingscentra-voor-mensen-met-dementie-en-hun-verzorgers"
    )
    pages = ("", "interventies/", "overzicht/", "ervaringen/", "ervaringen/nieuw/", "bestanden/",
             "interventies/nieuw/", f"interventies/{row.pk}/", f"interventies/{row.pk}/erkenning/",
             f"ervaringen/{row.experiences.get().pk}/")  # fmt: skip
    for place in pages:
        noor.goto(f"{live_server.url}/kennis/{place}")
        assert not obstacles(noor), place
        assert noor.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), place

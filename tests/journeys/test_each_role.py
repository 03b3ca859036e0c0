"""A small errand of each role, from its first page, in a browser without a script."""

import re

import pytest
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, sit, town
from tests.journeys.test_workplace import visit

from bestendig.web.talks import practice as talks

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "sit", "town", "visit"]  # fixtures


@pytest.fixture
def at(visit):
    """Somebody on the first page."""
    return lambda who: visit(who, java_script_enabled=False)


def heading(page):
    """The heading of the page."""
    return page.get_by_role("heading", level=1)


def test_henk_looks_up_what_a_figure_means(at, sheet):
    page = at("henk")
    page.get_by_role("link", name="Zet uw verhaal bij een nieuw blad").click()
    page.get_by_role("link", name="Wat betekent dit cijfer?").first.click()
    expect(heading(page)).to_have_text("Gebleven collega's")
    expect(page.get_by_role("heading", name="Dit zegt het niet")).to_be_visible()


def test_noor_prepares_the_next_talk(at, on_table, sit):
    talks.practise(sit("noor").table)
    page = at("noor")
    page.get_by_role("link", name="Bereid het volgende gesprek voor").click()
    expect(page.get_by_role("heading", name="Waar praten we over?")).to_be_visible()


def test_frits_finds_out_what_can_be_said_of_contracts_without_data(at, town):
    page = at("frits")
    page.get_by_role("link", name="Kijk welke contracten aflopen").click()
    expect(page.locator("main h1")).to_have_count(1)
    expect(page.get_by_role("link", name="Contracten").first).to_have_attribute("aria-current", "page")


def test_esther_reads_it_on_one_page(at, on_table):
    page = at("esther")
    page.get_by_role("link", name="Lees het in één bladzijde").click()
    expect(heading(page)).to_contain_text("wankelt")
    expect(page.get_by_text("Dit blijft.").first).to_be_visible()


def test_marijke_tells_what_her_organisation_means(at, town):
    page = at("marijke")
    page.get_by_role("link", name="Vertel wat uw organisatie doet en betekent").click()
    page.locator("main textarea").first.fill("Wij komen al twaalf jaar bij dezelfde gezinnen.")
    page.get_by_role("button", name="Bewaar dit stuk").first.click()
    expect(page.get_by_text("Wij komen al twaalf jaar bij dezelfde gezinnen.").first).to_be_visible()


def test_ronald_has_the_trail_gone_through(at, town):
    page = at("ronald")
    page.get_by_role("link", name="Kijk wat er gedaan is").click()
    page.get_by_role("button", name="Kijk het hele spoor na").click()
    expect(page).to_have_url(re.compile("/werk/"))
    page.goto(page.url.split("/werk/")[0] + "/beheer/spoor/")
    expect(page.locator("main table tbody tr").first).to_be_attached()

"""The workplace in a real browser: each role walks through it, without a script, at 320 px, with axe."""

import re

import pytest
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, town

from bestendig.web.accounts.practice import CAST
from bestendig.web.impact import services

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "town"]  # fixtures
PAGES = ("/", "/gespreksbladen/", "/afspraken/", "/toetsen/", "/toetsen/nieuw/tender/")


@pytest.fixture
def visit(chromium_browser, live_server, town):
    """A browser of somebody, at a width; scripts only for axe."""
    contexts = []

    def opened(who=None, width=1000, **how):
        context = chromium_browser.new_context(viewport={"width": width, "height": 800}, **how)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(f"{live_server.url}/inloggen/")
        if who:
            page.get_by_role("button", name=f"Kijk als {CAST[who][0]}").click()
        return page

    yield opened
    for context in contexts:
        context.close()


def test_henk_tells_his_story_and_noor_reads_it(visit, sheet, live_server):
    henk = visit("henk", java_script_enabled=False)
    henk.get_by_role("link", name="Zet uw verhaal bij een nieuw blad").click()
    henk.get_by_text("Vertel het verhaal hierachter").first.click()
    henk.get_by_label("Uw verhaal").first.fill("Twee collega's kregen een kind.")
    henk.get_by_role("button", name="Zet het erbij").first.click()
    expect(henk).to_have_url(re.compile("#1-blijvers$"))
    henk.get_by_role("button", name="Laat het gaan").click()
    noor = visit("noor", java_script_enabled=False)
    noor.get_by_role("link", name="Zien").click()
    noor.get_by_role("link", name="Acht van de tien").click()
    expect(noor.get_by_text("Twee collega's kregen een kind.")).to_be_visible()
    noor.get_by_role("link", name="Spreek af wie wat doet").click()
    noor.get_by_label("Wat gaan wij doen?").fill("Wij praten met inkoop.")
    noor.get_by_label("Voor welke dag?").fill("2027-02-01")
    noor.get_by_role("button", name="Beloof het").click()
    expect(noor.get_by_role("heading", name="Wij praten met inkoop.")).to_be_visible()


@pytest.mark.parametrize("who", ["frits", "esther", "marijke"])
def test_each_other_role_finds_the_sheet_from_its_start(visit, on_table, who):
    page = visit(who, java_script_enabled=False)
    page.get_by_role("link", name="Wijkteams Voorbeeldstad").first.click()
    expect(page.get_by_role("heading", level=1, name="Acht van de tien")).to_be_visible()
    with page.expect_download() as taken:
        page.get_by_role("link", name="PDF").click()
    assert taken.value.suggested_filename.endswith(".pdf")


@pytest.mark.parametrize(("width", "scheme"), [(1000, "light"), (320, "light"), (1000, "dark")])
def test_axe_finds_nothing_and_nothing_runs_off_the_side(
    visit, on_table, live_server, obstacles, width, scheme, monkeypatch
):
    monkeypatch.setattr(services, "bodies", lambda seat: {"organisation": ("De Brug",), "team": ("Noord",)})
    page = visit(None, width, color_scheme=scheme)
    assert obstacles(page) == []
    page.get_by_role("button", name="Kijk als Noor").click()
    for address in (*PAGES, f"/gespreksbladen/{on_table.pk}/", "/niets/"):
        page.goto(live_server.url + address)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert obstacles(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    assert all(asked.startswith((live_server.url, "data:")) for asked in page.asked)


def test_everything_is_reached_with_the_keyboard(visit, on_table, live_server):
    page = visit("noor")
    page.goto(f"{live_server.url}/gespreksbladen/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")

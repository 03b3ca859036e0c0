"""Every page of every role, found by following links: whole, and open to whoever reads it in another way."""

from datetime import date
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.test import Client
from tests.cast import as_, kept, on_table, sheet, sit, town
from tests.journeys.crawling import Page, opened, walked

from bestendig.web.accounts.practice import CAST
from bestendig.web.impact import services as impact
from bestendig.web.policy import practice as policy
from bestendig.web.portraits import practice as portraits
from bestendig.web.promises.services import promise
from bestendig.web.start.practice import settle_learning
from bestendig.web.talks import practice as talks

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.slow]
__all__ = ["as_", "kept", "on_table", "sheet", "sit", "town"]  # fixtures
CONTRAST = {"runOnly": ["color-contrast"]}
NARROW = {"runOnly": ["scrollable-region-focusable", "target-size", "landmark-unique", "region"]}
"""What may be otherwise on a narrow screen, where the menu folds and tables scroll."""


@pytest.fixture
def furnished(town, on_table, sit, monkeypatch):
    """A table with a little of everything on it."""
    monkeypatch.setattr(impact, "bodies", lambda seat: {"organisation": ("De Brug",), "team": ("Noord",)})
    noor = sit("noor")
    promise(noor, "Wij praten met inkoop.", date(2027, 2, 1), on_table)
    table = noor.table
    policy.practise(table, by=noor)
    talks.practise(table)
    portraits.practise(table)
    settle_learning(noor)
    return table


@pytest.fixture
def signed_in(chromium_browser, live_server, as_):
    """A browser page of somebody, without clicking; it remembers what it asked for."""
    context = chromium_browser.new_context()
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    name = settings.SESSION_COOKIE_NAME
    keys = {who: as_(who).cookies[name].value for who in CAST}

    def sat_down(who):
        context.clear_cookies()
        if who:
            context.add_cookies([{"name": name, "value": keys[who], "url": live_server.url}])
        return page

    yield sat_down
    context.close()


def test_every_page_that_a_link_leads_to_is_whole_and_can_be_read_by_everybody(
    furnished, as_, signed_in, live_server
):
    nowhere = opened(as_("noor"), "noor", "/niets/")
    assert nowhere.status == 404
    pages = [page for who in CAST for page in walked(as_(who), who)] + walked(Client(), "", "/uitleg/")
    check_whole(pages)
    looked_at = different([*pages, nowhere])
    found = [fault for page in looked_at for fault in faults(page, signed_in(page.who), live_server.url)]
    assert found == []
    assert all(asked.startswith((live_server.url, "data:")) for asked in signed_in("").asked)


def check_whole(pages: list[Page]) -> None:
    """Every page is there, has one heading, a title and a language; many kinds of pages were reached."""
    assert [f"{page.who}: {page.address} from {page.came_from}" for page in pages if page.status != 200] == []
    read = [page for page in pages if page.content]
    assert [page.address for page in read if page.headings != 1] == []
    assert [page.address for page in read if not page.title.split("·")[0].strip()] == []
    assert [page.address for page in read if page.language != "nl"] == []
    assert len({page.route for page in pages}) > 20


def different(pages: list[Page]) -> list[Page]:
    """Pages of each route that show something which its fuller pages do not show.

    A page that comes back by itself is over before it was looked at.
    """
    seen: dict[str, set[str]] = {}
    chosen = []
    for page in sorted(pages, key=lambda page: -len(page.shape)):
        known = seen.setdefault(page.route if page.status == 200 else "", set())
        parts = set(page.shape.split())
        if page.content and "http-equiv" not in page.content and parts - known:
            known |= parts
            chosen.append(page)
    return chosen


def faults(each: Page, page: Any, address: str) -> list[str]:
    """What keeps people out of a page: wide, in the dark, at 320 pixels; and what runs off the side."""
    page.set_viewport_size({"width": 1000, "height": 800})
    page.emulate_media(color_scheme="light")
    page.goto(address + each.address)
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    page.evaluate(AXE_SCRIPT)
    found = said(each, page, "wide", {})
    page.emulate_media(color_scheme="dark")
    found += said(each, page, "dark", CONTRAST)
    page.set_viewport_size({"width": 320, "height": 800})
    page.emulate_media(color_scheme="light")
    page.evaluate("document.querySelectorAll('details.menu').forEach(each => each.open = true)")
    found += said(each, page, "narrow", NARROW)
    width = page.evaluate("document.documentElement.scrollWidth")
    return found + ([f"{each.who} {each.address}: {width} pixels wide"] if width > 320 else [])


def said(each: Page, page: Any, how: str, options: dict[str, Any]) -> list[str]:
    """What axe says of a page, in one line each."""
    result = page.evaluate("options => axe.run(document, {...options, resultTypes: ['violations']})", options)
    return [
        f"{each.who} {each.address} ({how}) {found['id']}: {found['nodes'][0]['html'][:160]}"
        for found in result["violations"]
    ]

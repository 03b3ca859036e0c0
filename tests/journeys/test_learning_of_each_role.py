"""What the others do with what was learned: Frits asks, Marijke writes and tells, Ronald accounts for it."""

import pytest
from playwright.sync_api import expect
from tests.cast import town
from tests.journeys.test_workplace import visit

from bestendig.web.accounts.models import User
from bestendig.web.accounts.practice import CAST
from bestendig.web.accounts.seat import Seat
from bestendig.web.start.practice import settle_learning

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("words_only"),
]
__all__ = ["town", "visit"]  # fixtures
PLAN = "Een vaste vrijwilliger komt een dagdeel per week bij ouders met jonge kinderen thuis."


@pytest.fixture
def learned(town):
    """A table where something was learned already."""
    settle_learning(Seat(User.objects.get(name="Noor"), "policy_adviser", town[CAST["noor"][2]]))


@pytest.fixture
def at(visit, live_server):
    """Somebody on a page, in a browser without a script."""

    def opened(who, place):
        page = visit(who, java_script_enabled=False)
        page.goto(live_server.url + place)
        return page

    return opened


def test_frits_asks_before_he_buys_whether_it_is_there_already(at, learned):
    page = at("frits", "/kennis/is-dit-nieuw/nieuw/")
    page.get_by_label("Hoe heet het plan?").fill("Vrijwilliger aan huis")
    page.get_by_label("Plak de tekst van het plan").fill(PLAN)
    page.get_by_role("button", name="Zoek wat erop lijkt").click()
    card = page.get_by_role("listitem").filter(has_text="Home-Start").first
    card.get_by_label("Past niet").check()
    card.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("Schrijf erbij waarom het niet past.")).to_be_visible()
    card = page.get_by_role("listitem").filter(has_text="Home-Start").first
    card.get_by_label("Past niet").check()
    card.get_by_label("Waarom, of hoe?").fill("Wij zoeken iets voor ouders van pubers.")
    card.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("Wij zoeken iets voor ouders van pubers.").first).to_be_visible()


def test_marijke_writes_down_what_is_in_the_way_and_raises_it(at, town):
    page = at("marijke", "/knelpunten/")
    page.get_by_label("Wat zit er in de weg?").fill(
        "Voor elke cliënt vragen drie gemeenten een ander formulier."
    )
    page.get_by_label("ook de gemeente en andere teams").check()
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_text("U krijgt een antwoord van een mens.")).to_be_visible()
    page = at("marijke", "/kwartaal/")
    page.get_by_role("link", name="Stel een vraag").click()
    page.get_by_label("Waar gaat het over, in één zin?").fill("Eén formulier voor drie gemeenten")
    page.get_by_role("button", name="Breng dit in").click()
    mine = page.get_by_role("listitem").filter(has_text="Eén formulier voor drie gemeenten")
    expect(mine.get_by_text("Ligt klaar voor het volgende gesprek")).to_be_visible()


def test_ronald_reads_what_keeps_coming_back_and_writes_nothing(at, learned):
    page = at("ronald", "/rode-draden/")
    expect(page.get_by_text("minstens").first).to_be_visible()
    page = at("ronald", "/knelpunten/")
    expect(page.get_by_label("Wat zit er in de weg?")).to_have_count(0)
    page = at("ronald", "/beheer/pakket/")
    expect(page.get_by_text("algoritmeregister").first).to_be_visible()

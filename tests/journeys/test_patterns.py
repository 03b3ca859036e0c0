"""Henk names what comes back and takes it back again; Esther reads what it is, and nobody's words."""

import pytest
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, sit, town
from tests.journeys.test_workplace import visit

from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.index import HeldTexts
from bestendig.web.bottlenecks import practice as bottlenecks
from bestendig.web.memory import services as memory
from bestendig.web.patterns import practice

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "sit", "town", "visit"]  # fixtures
NAME = "Wie werkt, kan niet naar de cursus"


@pytest.fixture
def noted(sit, monkeypatch):
    """The table with two years of bottlenecks and the patterns that people made of them."""
    monkeypatch.setattr(memory, "new_index", lambda: HeldTexts(NoEncoder()))
    table = sit("noor").table
    bottlenecks.practise(table)
    practice.practise(table)


def test_henk_names_what_comes_back_and_takes_it_back_with_a_reason(visit, noted, live_server):
    henk = visit("henk", java_script_enabled=False)
    henk.goto(f"{live_server.url}/rode-draden/werklijst/")
    henk.get_by_text("Dit is één probleem: geef het een naam").first.click()
    henk.locator("[name=name]").fill(NAME)
    henk.locator("[name=definition]").fill("De cursus is overdag, en wie werkt kan dan niet.")
    henk.get_by_role("button", name="Maak deze rode draad").click()
    expect(henk.get_by_role("heading", name=NAME, level=1)).to_be_visible()
    expect(henk.get_by_text("teams die in twee jaar iets")).to_be_visible()
    made = henk.locator("li", has_text="gemaakt").filter(has=henk.locator("details"))
    made.locator("summary").click()
    made.get_by_label("Waarom?").fill("Dit zijn toch twee cursussen.")
    made.get_by_role("button", name="Draai terug").click()
    henk.goto(f"{live_server.url}/rode-draden/")
    expect(henk.get_by_role("link", name=NAME)).not_to_be_visible()


def test_esther_reads_what_rises_and_what_chance_gives(visit, noted, live_server):
    esther = visit("esther", java_script_enabled=False)
    esther.goto(f"{live_server.url}/rode-draden/")
    esther.get_by_role("link", name="Zonder briefadres loopt alles vast").click()
    expect(esther.get_by_text("Bij toeval").first).to_be_visible()
    expect(esther.get_by_text("waar het eigen verleden").first).to_be_visible()
    esther.wait_for_load_state()
    expect(esther.locator("main form")).to_have_count(0)
    expect(esther.locator("main")).not_to_contain_text("Henk")

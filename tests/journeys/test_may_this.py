"""Mag dit? in a real browser: Samira asks, Noor answers, a second team finds it; an incident is looked up."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, sit, town
from tests.journeys.test_workplace import visit

from bestendig.web.answers.models import RuleQuestion
from bestendig.web.answers.practice import practise
from bestendig.web.incidents.models import Advice
from bestendig.web.incidents.practice import practise as practise_incidents

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "sit", "town", "visit"]  # fixtures
SOON = (timezone.localdate() + timedelta(days=200)).isoformat()
NO_SCRIPT = {"java_script_enabled": False}


@pytest.fixture
def at(visit, live_server):
    """Somebody on a page."""

    def opened(who, address, **how):
        page = visit(who, **how)
        page.goto(f"{live_server.url}{address}")
        return page

    return opened


def test_samira_asks_noor_answers_and_henk_finds_it(at, town):
    samira = at("samira", "/mag-dit/", **NO_SCRIPT)
    samira.get_by_label("Wat wilt u weten: mag dit?").fill("Mag ik een sleutel van een inwoner bewaren?")
    samira.get_by_role("button", name="Zoek").click()
    expect(samira.get_by_text("bewijst niet dat het nieuw is")).to_be_visible()
    samira.get_by_role("button", name="Stel mijn vraag").click()
    expect(samira.get_by_text("nog geen antwoord")).to_be_visible()

    noor = at("noor", "/mag-dit/", **NO_SCRIPT)
    noor.get_by_role("link", name="Mag ik een sleutel").first.click()
    noor.get_by_role("link", name="Geef antwoord").click()
    noor.get_by_label("Het mag, als…").check()
    noor.get_by_label("Leg het uit in gewone woorden").fill("Ja, als dat samen is afgesproken.")
    noor.get_by_label("Onder welke voorwaarden?").fill("De afspraak staat op papier.")
    noor.get_by_label("Wet", exact=True).first.select_option("local")
    noor.get_by_label("Artikel").first.fill("werkafspraak wijkteams, punt 4")
    noor.get_by_label("Tot en met wanneer geldt dit?").fill(SOON)
    noor.get_by_role("button", name="Leg dit antwoord op tafel").click()
    expect(noor.get_by_text("De afspraak staat op papier.")).to_be_visible()

    henk = at("henk", "/mag-dit/", **NO_SCRIPT)
    henk.get_by_label("Wat wilt u weten: mag dit?").fill("sleutel bewaren van iemand in de flat")
    henk.get_by_role("button", name="Zoek").click()
    henk.get_by_role("link", name="Mag ik een sleutel").first.click()
    henk.get_by_role("button", name="Wij werken hiermee").click()
    expect(henk.get_by_text("Hier wordt mee gewerkt door Wijkteams Voorbeeldstad")).to_be_visible()


def test_what_is_like_it_comes_while_somebody_types(at, town, live_server):
    practise(town["Team Noord"].table)
    page = at("samira", "/mag-dit/")
    page.get_by_label("Wat wilt u weten: mag dit?").press_sequentially("schulden en huis uit", delay=10)
    found = page.locator("#gevonden").get_by_role("link", name="Mag schuldhulp sneller beginnen")
    found.wait_for()
    expect(page, "no word of it comes in the address").to_have_url(f"{live_server.url}/mag-dit/")
    page.get_by_label("Wat wilt u weten: mag dit?").fill("Mag mevrouw Jansen dit?")
    page.locator("#gevonden").get_by_role("alert").wait_for()
    assert RuleQuestion.objects.count() == 14
    assert all(asked.startswith((live_server.url, "data:")) for asked in page.asked)


def test_esther_sees_what_was_done_and_noor_advises_to_wait(at, town):
    practise(town["Team Noord"].table)
    esther = at("esther", "/kennis/incident/", **NO_SCRIPT)
    esther.get_by_label("Wat is er aan de hand?").fill("Een gezin staat op straat na een ontruiming.")
    esther.get_by_role("button", name="Kijk wat we al deden").click()
    expect(esther.get_by_role("heading", name="Wat we niet weten")).to_be_visible()
    esther.wait_for_load_state()
    expect(esther.get_by_role("button", name="Bewaar dit advies")).to_have_count(0)

    noor = at("noor", "/kennis/incident/", **NO_SCRIPT)
    noor.get_by_label("Wat is er aan de hand?").fill("Een gezin staat op straat na een ontruiming.")
    noor.get_by_role("button", name="Kijk wat we al deden").click()
    noor.get_by_label("Nu niets nieuws").check()
    noor.get_by_label("Wanneer kijkt u opnieuw?").fill(SOON)
    noor.get_by_role("button", name="Bewaar dit advies").click()
    expect(noor.get_by_role("heading", level=1)).to_contain_text("wachten is ook een antwoord")
    with noor.expect_download() as taken:
        noor.get_by_role("link", name="PDF").click()
    assert taken.value.suggested_filename == f"incident-{Advice.objects.get().pk}.pdf"


@pytest.mark.parametrize("width", [1000, 320])
def test_axe_finds_nothing_and_nothing_runs_off_the_side(at, town, live_server, obstacles, width):
    table = town["Team Noord"].table
    practise(table)
    practise_incidents(table)
    page = at("noor", "/mag-dit/", width=width)
    question, advice = RuleQuestion.objects.filter(answers__number=2).get(), Advice.objects.first()
    places = ["/mag-dit/", f"/mag-dit/{question.pk}/", f"/mag-dit/{question.pk}/antwoord/"]
    for address in (*places, "/kennis/incident/", f"/kennis/incident/{advice.pk}/"):
        page.goto(live_server.url + address)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert obstacles(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    page.goto(f"{live_server.url}/kennis/incident/")
    page.get_by_label("Waar gaat het over?").select_option("geld")
    page.get_by_role("button", name="Kijk wat we al deden").click()
    assert obstacles(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width

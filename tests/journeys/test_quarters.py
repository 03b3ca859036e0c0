"""The quarter in a real browser: Henk raises a point, Noor prepares, holds and tells back; on paper too."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect
from tests.cast import kept, on_table, sheet, sit, town
from tests.journeys.test_workplace import visit

from bestendig.web.quarters.models import ReflectionSession
from bestendig.web.quarters.points.services import raise_point
from bestendig.web.quarters.practice import practise

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["kept", "on_table", "sheet", "sit", "town", "visit"]  # fixtures
SOON = timezone.localdate() + timedelta(days=20)


def at_the_quarter(visit, live_server, who, **how):
    """The first page of the quarter, as one of the cast sees it."""
    page = visit(who, **how)
    page.goto(f"{live_server.url}/kwartaal/")
    return page


def test_noor_and_henk_meet_and_henk_hears_what_came_of_it(visit, live_server, town):
    henk = at_the_quarter(visit, live_server, "henk", java_script_enabled=False)
    henk.get_by_role("link", name="Stel een vraag").click()
    henk.get_by_label("Waar gaat het over, in één zin?").fill("Eén nummer dat blijft")
    henk.get_by_role("button", name="Breng dit in").click()
    expect(henk.get_by_text("Ligt klaar voor het volgende gesprek")).to_be_visible()

    noor = at_the_quarter(visit, live_server, "noor", java_script_enabled=False)
    expect(noor.get_by_role("heading", name="De praktijk vraagt de systeemwereld")).to_be_visible()
    noor.get_by_role("link", name="Begin met deze agenda").click()
    noor.get_by_label("Op welke dag?").fill(SOON.isoformat())
    noor.get_by_role("button", name="Zet dit gesprek klaar").click()
    noor.get_by_role("button", name="Zet de agenda vast").click()
    expect(noor.get_by_text("agenda staat vast")).to_be_visible()
    ReflectionSession.objects.update(on=timezone.localdate())

    noor.reload()
    noor.get_by_role("button", name="Bewaar wie er is").click()
    noor.get_by_role("link", name="Eén nummer dat blijft").click()
    noor.get_by_label("Wat is er gezegd?").fill("Mensen hangen op bij een onbekende.")
    noor.get_by_role("button", name="Zet het erbij").click()
    noor.get_by_text("Schrijf een besluit op").click()
    noor.get_by_label("Wat is besloten?").fill("Het team is het eerste nummer.")
    noor.get_by_role("button", name="Bewaar het besluit").click()
    noor.get_by_text("Schrijf een belofte op").click()
    noor.get_by_label("Wie belooft dit?").select_option("De Linde")
    noor.get_by_label("Wat gaat die partij doen?").fill("Nieuwe kaartjes.")
    noor.get_by_label("Voor welke dag?").fill(SOON.isoformat())
    noor.get_by_role("button", name="Bewaar de belofte").click()
    expect(noor.get_by_text("Nieuwe kaartjes.").first).to_be_visible()
    noor.get_by_role("link", name="Kwartaalgesprek van").first.click()
    noor.get_by_text("Sluit het gesprek af").click()
    noor.get_by_role("button", name="Het gesprek is gehouden").click()
    noor.get_by_role("button", name="Vertel het terug aan wie het inbracht").click()
    expect(noor.get_by_text("teruggekoppeld").first).to_be_visible()

    henk.goto(f"{live_server.url}/kwartaal/")
    expect(henk.get_by_role("heading", name="Dit is aan u teruggekoppeld")).to_be_visible()
    expect(henk.get_by_text("Het team is het eerste nummer.").first).to_be_visible()


@pytest.mark.parametrize("width", [1000, 320])
def test_axe_finds_nothing_and_nothing_runs_off_the_side(visit, live_server, sit, obstacles, width):
    practise(sit("noor").table)
    page = at_the_quarter(visit, live_server, "noor", width=width)
    coming = ReflectionSession.objects.get(team=None, held_at=None)
    held = ReflectionSession.objects.get(team=None, held_at__isnull=False)
    pages = ("/kwartaal/", "/kwartaal/nieuw/", "/kwartaal/punt/nieuw/?soort=casus", coming, held)
    for each in (*pages, coming.points.first(), held.points.first()):
        page.goto(live_server.url + (each if isinstance(each, str) else each.get_absolute_url()))
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert obstacles(page) == [], each
        assert page.evaluate("document.documentElement.scrollWidth") <= width, each


def test_the_agenda_is_put_in_another_order_with_the_keyboard(visit, live_server, sit):
    raise_point(sit("henk"), {"half": "practice", "kind": "question", "title": "Nog een vraag"})
    practise(sit("noor").table)
    coming = ReflectionSession.objects.get(team=None, held_at=None)
    second = coming.points.filter(half="practice")[1]
    page = at_the_quarter(visit, live_server, "noor", java_script_enabled=False)
    page.goto(live_server.url + coming.get_absolute_url())
    page.get_by_role("button", name=f"Eerder: {second.title}").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name=f"Later: {second.title}").wait_for()
    assert coming.points.filter(half="practice").first() == second


def test_on_paper_stand_the_points_and_no_buttons(visit, live_server, sit):
    practise(sit("noor").table)
    held = ReflectionSession.objects.get(team=None, held_at__isnull=False)
    page = at_the_quarter(visit, live_server, "henk")
    page.goto(live_server.url + held.get_absolute_url())
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="De praktijk vraagt de systeemwereld")).to_be_visible()
    page.wait_for_load_state()
    expect(page.locator("main button:visible")).to_have_count(0)
    assert page.pdf().startswith(b"%PDF")

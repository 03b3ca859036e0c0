"""Samira writes a bottleneck and sees what it is like; Noor answers; with and without a script."""

import re

import pytest
from playwright.sync_api import expect
from tests.cast import town
from tests.journeys.test_workplace import visit

from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.index import HeldTexts
from bestendig.web.bottlenecks.models import Bottleneck, Judgement, Recurrence
from bestendig.web.bottlenecks.practice import practise

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
__all__ = ["town", "visit"]  # fixtures
PLACE = "/knelpunten/"
OVERTAKEN = ("htmx:afterRequest", "htmx:sendAbort")
"""What htmx tells the console when a look is overtaken by the next one."""
TYPED = "De vervoerspas voor de dagbesteding komt weken te laat. Iemand zit thuis."
NEW = "Wij kregen geen sleutel van de nieuwe ruimte. Het spreekuur viel uit."


@pytest.fixture
def noted(town, monkeypatch):
    """Two years of four teams, found again by words: the sentence model has its own tests."""
    monkeypatch.setattr("bestendig.web.memory.services.new_index", lambda: HeldTexts(NoEncoder()))
    practise(next(iter(town.values())).table)


@pytest.fixture
def at(visit, live_server):
    """A page of bottlenecks in the browser of somebody."""

    def opened(who, path=PLACE, width=1000, **how):
        page = visit(who, width, **how)
        page.goto(live_server.url + path)
        return page

    return opened


def test_while_she_types_cards_come_and_the_cursor_stays_where_it_was(at, noted):
    samira = at("samira")
    faults = []
    samira.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    field = samira.get_by_label("Wat zit er in de weg?")
    field.press_sequentially(TYPED, delay=5)
    first = samira.locator("#found .card").first
    first.wait_for(timeout=20_000)
    expect(first).to_contain_text("rode draad")
    expect(first).to_contain_text("minstens")
    assert samira.locator("#found .card").count() <= 5
    expect(samira.get_by_role("status").filter(has_text="hierop")).to_have_count(1)
    assert samira.evaluate("document.activeElement.id") == "id_words"
    expect(field).to_have_value(TYPED)
    assert "vervoerspas" not in samira.url
    assert [each for each in faults if not each.startswith(OVERTAKEN)] == [], "it keeps to its own policy"


def test_one_click_judges_while_typing_and_keeping_takes_one_more(at, noted):
    samira = at("samira")
    samira.get_by_label("Wat zit er in de weg?").press_sequentially(TYPED, delay=2)
    button = samira.locator("#found .card").first.get_by_role("button", name="zelfde")
    button.click(timeout=20_000)
    undo = samira.get_by_role("button", name="Toch niet")
    undo.wait_for(timeout=20_000)
    assert samira.evaluate("document.activeElement.textContent") == "Toch niet"
    samira.get_by_role("button", name="Bewaar").click()
    expect(samira.get_by_text("Bewaard. Alleen uw team ziet het.")).to_be_visible()
    expect(samira.get_by_role("heading", name="Vervoerspas komt te laat")).to_be_visible()
    assert Judgement.objects.get().answer == "same"


def test_ours_too_is_one_click_and_no_words(at, noted):
    samira = at("samira", java_script_enabled=False)
    samira.get_by_label("Wat zit er in de weg?").fill(
        "Door een terugvordering van een toeslag breekt de regeling af"
    )
    samira.get_by_role("button", name="Kijk of dit eerder voorkwam").click()
    n_before = Recurrence.objects.count()
    samira.get_by_role("button", name="Ook bij ons").last.click()
    expect(samira.get_by_role("status").filter(has_text="uw team").first).to_be_visible()
    assert Recurrence.objects.count() in (n_before, n_before + 1)
    assert not Bottleneck.objects.filter(
        words__startswith="Door een terugvordering van een toeslag breekt de r"
    )


def test_without_a_script_she_shares_it_and_noor_answers_it(at, noted):
    samira = at("samira", java_script_enabled=False)
    samira.get_by_label("Wat zit er in de weg?").fill(NEW)
    samira.get_by_label("ook de gemeente en andere teams").check()
    samira.get_by_role("button", name="Bewaar").click()
    expect(samira.get_by_text("U krijgt een antwoord van een mens.")).to_be_visible()
    noor = at("noor", java_script_enabled=False)
    noor.get_by_role("link", name="Wacht op antwoord van ons").click()
    mine = noor.get_by_role("listitem").filter(has_text=NEW)
    mine.get_by_label("Uw antwoord").fill("Er ligt nu een sleutel bij de balie.")
    mine.get_by_role("button", name="Antwoord").click()
    noor.wait_for_load_state()
    expect(noor.get_by_text(NEW)).to_have_count(0)
    samira.goto(samira.url)
    expect(samira.get_by_text("Er ligt nu een sleutel bij de balie.")).to_be_visible()
    samira.get_by_role("button", name="Gelezen").click()
    samira.wait_for_load_state()
    expect(samira.get_by_text("nieuw antwoord")).to_have_count(0)


def test_a_citizen_number_is_pointed_out_while_typing_and_stays_in_the_field(at, noted):
    samira = at("samira")
    field = samira.get_by_label("Wat zit er in de weg?")
    field.press_sequentially("De pas van 111222333 komt te laat.", delay=2)
    samira.locator("#found .message").wait_for(timeout=20_000)
    samira.get_by_role("button", name="Bewaar").click()
    expect(samira.get_by_role("alert")).to_be_visible()
    expect(samira.get_by_label("Wat zit er in de weg?")).to_have_value(re.compile("111222333"))
    assert not Bottleneck.objects.filter(words__contains="111222333").exists()


def test_a_meeting_harvests_with_the_keyboard_alone(at, noted):
    henk = at("henk", f"{PLACE}ophalen/", java_script_enabled=False)
    for words in (TYPED, NEW):
        henk.get_by_label("Wat zit er in de weg?").focus()
        henk.keyboard.type(words)
        henk.keyboard.press("Tab")
        henk.keyboard.press("Enter")
        henk.get_by_role("listitem").filter(has_text=words).first.wait_for(timeout=20_000)
    henk.get_by_role("button", name="Haal de laatste weg").press("Enter")
    henk.get_by_role("listitem").filter(has_text=NEW).first.wait_for(state="detached", timeout=20_000)
    henk.get_by_role("link", name="Klaar").press("Enter")
    henk.get_by_label(TYPED).press("Space")
    henk.get_by_role("button", name="Klaar").press("Enter")
    henk.get_by_text("Gedeeld: 1.").wait_for(timeout=20_000)
    assert not Bottleneck.objects.filter(words=NEW).exists()


@pytest.mark.parametrize(("width", "scheme"), [(1000, "light"), (320, "dark")])
def test_axe_finds_nothing_and_nothing_runs_off_the_side(at, noted, obstacles, live_server, width, scheme):
    samira = at("samira", width=width, color_scheme=scheme)
    samira.get_by_label("Wat zit er in de weg?").fill(TYPED)
    samira.get_by_role("button", name="Kijk of dit eerder voorkwam").click()
    own = Bottleneck.objects.filter(party__name="Team Noord").first().pk
    shared = Bottleneck.objects.filter(party__name="Team Zuid").first().pk
    for path in ("", "", "?van=anderen", f"{own}/", f"{shared}/", "ophalen/", "ophalen/klaar/"):
        if path or samira.url.endswith("/ophalen/klaar/"):
            samira.goto(live_server.url + PLACE + path)
        samira.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert obstacles(samira) == [], path
        assert samira.evaluate("document.documentElement.scrollWidth") <= width, path
    noor = at("noor", f"{PLACE}wacht-op-antwoord/", width, color_scheme=scheme)
    assert obstacles(noor) == []
    assert noor.evaluate("document.documentElement.scrollWidth") <= width

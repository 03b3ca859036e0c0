"""After an incident: what was done before is shown, an advice is kept, and somebody looks again."""

import io
from datetime import date, timedelta

import docx
import pymupdf
import pytest
from django.utils import timezone

from bestendig.language import Text, plain
from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers import practice as answers
from bestendig.web.audit.models import Entry
from bestendig.web.incidents import stack
from bestendig.web.incidents.models import Advice
from bestendig.web.incidents.practice import practise
from bestendig.web.incidents.rules import NEEDS, may
from bestendig.web.memory.cards import KINDS, Card, Kind
from bestendig.web.memory.models import Remembered
from bestendig.web.memory.services import find, remember

WHAT = "Jongeren gooiden ruiten in op het plein, de raad wil een nieuw team van toezicht."
SOON = timezone.localdate() + timedelta(days=60)
PAGE = "/kennis/incident/"
KEPT = {
    "theme": "veiligheid",
    "what": WHAT,
    "choice": "nothing_new",
    "because": "De jongerenwerkers staan er al.",
    "look_again_on": SOON.isoformat(),
}
CARDS = {
    "1": Card("Straatcoaches", "Toezicht op het plein door coaches", "/beleid/", "Kompas", date(2019, 3, 1),
              Text(nl="gestopt: budget", en="stopped: budget"), is_over=True),
    "2": Card("Samen op het plein", "Jongeren en buren op het plein", "/beleid/", "De Linde",
              date(2024, 1, 1), Text(nl="loopt", en="runs")),
    "3": Card("Camera's", "Camera's op het plein tegen ruiten ingooien", "", "", None),
}  # fmt: skip


@pytest.fixture
def told(town, monkeypatch):
    """Three earlier programmes in the memory of the table; one of them only for De Linde."""
    table = town["Team Noord"].table

    def draw(seat, subjects):
        hidden = () if seat.party.name == "De Linde" else ("4",)
        return {each: CARDS[each] for each in subjects if each in CARDS and each not in hidden}

    monkeypatch.setitem(KINDS, "programme", Kind("programme", plain("programma"), draw))
    for subject, card in CARDS.items():
        remember(table, "programme", subject, f"{card.title} {card.words}", theme="veiligheid")
    return table


@pytest.fixture
def advice(told, as_):
    """An advice of Noor to wait, with two of the three."""
    response = as_("noor").post(f"{PAGE}bewaren/", {**KEPT, "seen": ["programme:1", "programme:2"]})
    assert response.status_code == 302
    return Advice.objects.get()


def test_the_stack_stands_in_order_of_time_with_what_became_of_it(told, as_):
    page = as_("noor").post(f"{PAGE}kijken/", {"theme": "veiligheid", "what": WHAT}).content.decode()
    places = [page.index(f">{name}<") for name in ("Straatcoaches", "Samen op het plein", "Camera&#x27;s")]
    assert places == sorted(places), "the oldest first, what has no day last"
    assert "gestopt: budget" in page
    assert "Van 1 van deze 3 is niet bekend wat ervan kwam." in page
    assert "hoeft er niet door te komen" in page


def test_who_stands_near_is_what_runs_now_and_the_teams_and_never_a_person(told, sit):
    layers = stack.found(sit("noor"), "veiligheid", WHAT)
    near = stack.near(sit("noor"), layers)
    assert near[0] == stack.Near(
        "De Linde", Text(nl="loopt nu: Samen op het plein", en="runs now: Samen op het plein")
    )
    assert {"Kompas", "Team Noord", "Team Zuid"} <= {each.name for each in near}


def test_what_is_only_known_stands_apart_and_far_knowledge_is_left_out(told, as_, town):
    answers.practise(town["Team Noord"].table)
    page = as_("noor").post(f"{PAGE}kijken/", {"theme": "veiligheid", "what": WHAT}).content.decode()
    stacked, known = page.split('id="weten"') if 'id="weten"' in page else (page, "")
    assert "vraag over regels" not in stacked
    assert known.count("vraag over regels") <= 4
    assert "nog geen antwoord" not in known
    assert "bewindvoerder" not in known, "nobody answered that yet"


def test_looking_keeps_nothing(told, as_):
    before = (Entry.objects.count(), Remembered.objects.count())
    for who in ("noor", "esther", "samira"):
        response = as_(who).post(f"{PAGE}kijken/", {"theme": "veiligheid", "what": WHAT})
        assert "Er is niets bewaard." in response.content.decode()
    assert (Entry.objects.count(), Remembered.objects.count()) == before
    assert not Advice.objects.exists()


def test_only_a_theme_is_enough_and_nothing_at_all_is_not(told, as_):
    by_theme = as_("esther").post(f"{PAGE}kijken/", {"theme": "veiligheid"})
    assert by_theme.status_code == 200
    empty = as_("esther").post(f"{PAGE}kijken/", {"theme": "", "what": "  "})
    assert empty.status_code == 400
    assert "Kies een thema" in empty.content.decode()
    assert as_("esther").post(f"{PAGE}kijken/", {"theme": "x"}).status_code == 400


def test_a_table_that_remembers_nothing_says_that_this_is_no_proof(as_, town):
    page = as_("noor").post(f"{PAGE}kijken/", {"what": WHAT}).content.decode()
    assert "Dat bewijst niet dat er niets was" in page


def test_it_is_no_place_to_report_and_nobody_is_named(as_, town):
    page = as_("samira").get(PAGE).content.decode()
    assert "Dit is geen meldpunt." in page
    assert "0800-2000" in page
    refused = as_("samira").post(f"{PAGE}kijken/", {"what": "Mevrouw Jansen viel, Kerkweg 4."})
    assert refused.status_code == 400
    assert "de naam van een mens" in refused.content.decode()


def test_waiting_is_a_whole_answer_with_who_and_until_when(advice, as_):
    page = as_("esther").get(f"{PAGE}{advice.pk}/").content.decode()
    assert "<h1>Nu niets nieuws: wachten is ook een antwoord</h1>" in page
    assert "beleidsadviseur, Gemeente Voorbeeldstad" in page
    assert "Er wordt opnieuw gekeken op" in page
    assert "Straatcoaches" in page
    assert "Camera" not in page, "what was unticked does not belong to it"
    assert ">Noor<" not in page.split("<main")[1]


def test_something_new_needs_a_reason_and_nothing_typed_is_lost(told, as_):
    refused = as_("noor").post(f"{PAGE}bewaren/", {**KEPT, "choice": "something_new", "because": ""})
    page = refused.content.decode()
    assert refused.status_code == 400
    assert "wat dit nieuwe doet wat er nog niet is" in page
    assert WHAT in page
    for wrong in (
        {"look_again_on": "2001-01-01"},
        {"look_again_on": "x"},
        {"choice": "x"},
        {"because": "BSN 111222333"},
    ):
        assert as_("noor").post(f"{PAGE}bewaren/", {**KEPT, **wrong}).status_code == 400
    assert not Advice.objects.exists()


def test_what_was_ticked_stays_ticked_when_something_is_missing(told, as_):
    typed = {**KEPT, "look_again_on": "", "seen": ["programme:3"]}
    page = as_("noor").post(f"{PAGE}bewaren/", typed).content.decode()
    assert 'value="programme:3" checked' in page
    assert 'value="programme:1">' in page


def test_only_pointers_are_kept_to_what_may_be_seen(told, as_):
    made_up = ["programme:99", "account:1", "programme", "x:y:z", "pattern:x", "answer:" + "9" * 400]
    seen = [*made_up, "programme:1", "decision:1", "experience:x", "programme:\x00", "programme:1"]
    as_("noor").post(f"{PAGE}bewaren/", {**KEPT, "seen": seen})
    assert [(each.kind, each.subject) for each in Advice.objects.get().seen.all()] == [("programme", "1")]


def test_what_is_gone_since_is_gone_from_the_advice_too(advice, as_, monkeypatch):
    monkeypatch.delitem(CARDS, "1")
    page = as_("esther").get(f"{PAGE}{advice.pk}/").content.decode()
    assert "Straatcoaches" not in page
    assert "Samen op het plein" in page


def test_looking_again_stands_beside_it_and_is_found_next_time(advice, as_, sit):
    Advice.objects.update(look_again_on=timezone.localdate())
    assert "Hier zouden we opnieuw naar kijken" in as_("noor").get(PAGE).content.decode()
    as_("noor").post(f"{PAGE}{advice.pk}/opnieuw/", {"seen": "Na zes weken was het rustig."})
    assert "Na zes weken was het rustig." in as_("samira").get(f"{PAGE}{advice.pk}/").content.decode()
    assert "Hier zouden we opnieuw" not in as_("noor").get(PAGE).content.decode()
    found = find(sit("frits"), "ruiten ingegooid op het plein", kinds=["incident"])
    assert found[0].card.answer == "Na zes weken was het rustig."
    assert as_("noor").post(f"{PAGE}{advice.pk}/opnieuw/", {"seen": "Bel 06-12345678"}).status_code == 400


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_for_who_decides_is_one_page_with_the_same_words(advice, as_, language):
    client = as_("esther")
    client.get(f"/?taal={language}")
    pdf = client.get(f"{PAGE}{advice.pk}/incident.pdf").content
    word = docx.Document(io.BytesIO(client.get(f"{PAGE}{advice.pk}/incident.docx").content))
    with pymupdf.open(stream=pdf) as paper:
        pages = [page.get_text() for page in paper]
    assert len(pages) == 1
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    written = " ".join([*(each.text for each in word.paragraphs), *cells])
    for words in (WHAT, "Straatcoaches", {"nl": "gestopt: budget", "en": "stopped: budget"}[language]):
        assert words in written
        assert words.split()[0] in pages[0]


def test_who_may_what(advice, sit, town, dirk):
    rights = {
        who: {act for act in NEEDS if may(sit(who), act, advice)}
        for who in ("noor", "frits", "esther", "samira", "marijke", "henk")
    }
    own = {"see", "look_again"}
    assert rights == {
        "noor": own,
        "frits": own,
        "esther": {"see"},
        "samira": {"see"},
        "marijke": {"see"},
        "henk": {"see"},
    }
    linde = Seat(sit("noor").user, "policy_adviser", town["De Linde"])
    assert {act for act in NEEDS if may(linde, act, advice)} == {"see"}
    row = SeatRow.objects.get(user__name="Dirk")
    assert not any(may(Seat(row.user, row.role, row.party), act, advice) for act in NEEDS)


def test_another_municipality_sees_nothing(advice, dirk):
    assert dirk.get(f"{PAGE}{advice.pk}/").status_code == 404
    assert dirk.get(f"{PAGE}{advice.pk}/incident.pdf").status_code == 404
    assert dirk.post(f"{PAGE}{advice.pk}/opnieuw/", {"seen": "x"}).status_code == 404
    for page in (dirk.get(PAGE), dirk.post(f"{PAGE}kijken/", {"theme": "veiligheid", "what": WHAT})):
        assert "Straatcoaches" not in page.content.decode()


def test_a_worker_looks_but_keeps_no_advice(told, as_):
    assert as_("samira").post(f"{PAGE}bewaren/", KEPT).status_code == 403
    page = as_("samira").post(f"{PAGE}kijken/", {"what": WHAT}).content.decode()
    assert "Bewaar dit advies" not in page


def test_the_practice_town_waited_once_and_looked_again(town, as_):
    table = town["Team Noord"].table
    answers.practise(table)
    for _ in range(2):
        practise(table)
    assert list(Advice.objects.values_list("choice", flat=True)) == ["ask_first", "nothing_new"]
    assert "Er is opnieuw gekeken." in as_("esther").get(PAGE).content.decode()

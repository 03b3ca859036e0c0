"""Policy at the table: the years behind us, what may outlive a council, the file that the next one gets."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from tests.unit.sheets.council.lying import POLICY, RENAMED, STOPPED

from bestendig.disclosure import release_policies
from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.web.audit.models import Entry
from bestendig.web.impact import models as impact
from bestendig.web.jobs.services import do_one
from bestendig.web.parties.models import Table
from bestendig.web.policy import services
from bestendig.web.policy.models import Answer, CouncilFile, Principle
from bestendig.web.policy.practice import practise
from bestendig.web.policy.rules import may
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet

LIST, NEW = "/beleid/uitgangspunten/", "/beleid/uitgangspunten/nieuw/"
FILLED = {
    "words": "Wie hulp krijgt, houdt dezelfde hulpverlener.", "since": "2024-05-12",
    "decided_by": "raadsbesluit van 12 mei 2024", "shown_by": "Het blad over relaties zegt het.",
}  # fmt: skip
REGISTER = services.register
RELEASED = release_policies(POLICY)
ACTS = {
    "read": {"henk", "marijke", "noor", "frits", "esther", "ronald"},
    "write": {"noor", "frits"},
    "end": {"noor", "frits"},
    "make_file": {"noor", "frits"},
    "answer": {"henk", "marijke", "noor", "frits"},
}


@pytest.fixture(autouse=True)
def registers(monkeypatch):
    """Registers of a made-up place, for the table of the practice town only."""
    real = services.register

    def registered(table):
        return RELEASED if table.slug == "voorbeeldstad" else real(table)

    monkeypatch.setattr(services, "register", registered)


@pytest.fixture
def principle(as_):
    """A principle that Noor recorded."""
    as_("noor").post(NEW, FILLED)
    return Principle.objects.get()


@pytest.fixture
def plan(sit):
    """A plan of Noor that was not tested yet, so that only her own party sees it."""
    noor = sit("noor")
    return impact.PlanRow.objects.create(
        party=noor.party, kind="tender", title="Begeleiding", text="", by=noor.user
    )


def seen(client, address, **more):
    """The words of a page."""
    return client.get(address, more).content.decode()


@pytest.mark.parametrize("act", ACTS)
def test_who_may_do_what(sit, town, act):
    table = town["De Linde"].table
    cast = ACTS["read"]
    assert {who for who in cast if may(sit(who), act, table)} == ACTS[act]


def test_nobody_may_anything_at_another_table(sit, dirk):
    elsewhere = Table.objects.get(slug="elders")
    assert not [act for act in ACTS if may(sit("noor"), act, elsewhere)]


def test_the_timeline_shows_programmes_agreements_and_what_people_hold_to(as_, principle):
    shown = seen(as_("esther"), "/beleid/")
    assert "Sinds 2018 begonnen hier 3 programma" in shown
    assert shown.count("<svg") == 6, "three drawings, each wide and narrow"
    assert "Eén Deur → Doorbreken" in shown
    assert FILLED["words"] in shown


def test_a_theme_leads_to_its_programmes(as_, town):
    shown = seen(as_("noor"), "/beleid/", thema="Wijk")
    assert f"/beleid/programma/{RENAMED.key}/" in shown
    assert "Buurtkracht" not in shown
    assert as_("noor").get("/beleid/", {"thema": "Bestaat niet"}).status_code == 404


def test_a_programme_has_one_page_under_all_its_names(as_, town):
    shown = seen(as_("marijke"), f"/beleid/programma/{RENAMED.key}/")
    assert "Eén Deur" in shown
    assert "loopt nog" in shown
    assert as_("marijke").get("/beleid/programma/0123456789/").status_code == 404


def test_the_end_of_a_programme_says_why_as_recorded_and_never_because(as_, town):
    shown = seen(as_("henk"), f"/beleid/programma/{STOPPED.key}/")
    assert "Geld op; viel samen met het eerste jaar van raad 2022–2026" in shown
    assert "veroorzaakt" not in shown


def test_a_principle_is_recorded_and_seen_by_all(as_, principle):
    assert (principle.since, principle.decided_by) == (date(2024, 5, 12), FILLED["decided_by"])
    for who in ACTS["read"]:
        assert FILLED["words"] in seen(as_(who), LIST)
    assert Entry.objects.filter(act="principle_written", subject=f"principle {principle.pk}").exists()


def test_recording_the_same_twice_records_it_once(as_, principle):
    as_("noor").post(NEW, {**FILLED, "shown_by": "Iets anders."})
    assert Principle.objects.get().shown_by == FILLED["shown_by"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("words", ""), ("words", "x" * 301), ("since", "ooit"), ("shown_by", " "), ("decided_by", "")],
)
def test_what_is_wrong_is_said_and_nothing_that_was_typed_is_lost(as_, town, field, wrong):
    response = as_("noor").post(NEW, {**FILLED, field: wrong})
    shown = response.content.decode()
    assert response.status_code == 400
    assert "Nog niet alles is goed ingevuld" in shown
    others = [value for name, value in FILLED.items() if name != field]
    assert all(value in shown for value in others)
    assert not Principle.objects.exists()


def test_a_sentence_that_is_offered_fills_the_form_and_records_nothing(as_, town):
    offered = seen(as_("noor"), LIST)
    assert "Zinnen om mee te beginnen" in offered
    assert "zo lang het kan dezelfde hulpverlener" in seen(as_("noor"), NEW, van="0")
    assert not Principle.objects.exists()
    assert "Zinnen om mee te beginnen" not in seen(as_("esther"), LIST)


@pytest.mark.parametrize("number", ["99", "-1", "x", "", "²"])
def test_an_offer_that_is_not_there_gives_an_empty_form(as_, town, number):
    assert as_("noor").get(NEW, {"van": number}).status_code == 200


def test_a_principle_ends_with_a_reason_and_stays_to_be_read(as_, principle):
    end = f"{LIST}{principle.pk}/einde/"
    assert as_("noor").post(end, {"on": "2026-01-01", "because": ""}).status_code == 400
    as_("noor").post(end, {"on": "2026-01-01", "because": "De raad koos anders."})
    shown = seen(as_("esther"), LIST)
    assert "Dit gold" in shown
    assert "De raad koos anders." in shown
    assert as_("noor").post(end, {"on": "2026-02-01", "because": "Nog eens."}).status_code == 403
    principle.refresh_from_db()
    assert principle.ended_because == "De raad koos anders."


def test_a_principle_that_ends_later_still_holds_today(as_, principle):
    later = timezone.localdate() + timedelta(days=40)
    as_("noor").post(f"{LIST}{principle.pk}/einde/", {"on": later.isoformat(), "because": "Nieuwe visie."})
    shown = seen(as_("esther"), LIST)
    assert "Dit gold" not in shown
    assert FILLED["words"] in seen(as_("esther"), "/beleid/raad/")
    assert FILLED["words"] in seen(as_("henk"), f"/beleid/programma/{RENAMED.key}/")


def test_a_principle_cannot_end_before_it_began(as_, principle):
    response = as_("noor").post(f"{LIST}{principle.pk}/einde/", {"on": "2020-01-01", "because": "x"})
    assert response.status_code == 400
    assert "vóór het begin" in response.content.decode()


def test_whether_a_programme_keeps_a_principle_is_said_in_words(as_, principle):
    page = f"/beleid/programma/{RENAMED.key}/"
    said = {"principle": principle.pk, "words": "Deels: de naam is de derde."}
    assert as_("marijke").post(f"{page}antwoord/", said).status_code == 302
    for address in (page, f"{LIST}{principle.pk}/"):
        assert "Deels: de naam is de derde." in seen(as_("esther"), address)
    answer = Answer.objects.get()
    assert (answer.party.name, answer.about) == ("De Linde", "Doorbreken")


def test_an_empty_or_endless_answer_is_refused_and_not_lost(as_, principle):
    to = f"/beleid/programma/{RENAMED.key}/antwoord/"
    response = as_("henk").post(to, {"principle": principle.pk, "words": "y" * 1001})
    assert response.status_code == 400
    assert "y" * 1001 in response.content.decode()
    assert as_("henk").post(to, {"principle": "zeven", "words": "x"}).status_code == 400
    assert as_("henk").post(to, {"principle": "99999", "words": "x"}).status_code == 404
    assert as_("henk").post("/beleid/programma/0123456789/antwoord/", {"words": "x"}).status_code == 404
    assert not Answer.objects.exists()


def test_what_ended_is_not_asked_of_a_plan_any_more(as_, principle):
    Principle.objects.update(ended_on=date(2025, 1, 1), ended_because="Klaar.")
    page = f"/beleid/programma/{RENAMED.key}/"
    assert FILLED["words"] not in seen(as_("henk"), page)
    assert as_("henk").post(f"{page}antwoord/", {"principle": principle.pk, "words": "x"}).status_code == 403


def test_what_is_said_of_a_plan_is_seen_by_who_sees_the_plan(as_, principle, plan):
    page = f"/beleid/toets/{plan.pk}/"
    as_("frits").post(f"{page}antwoord/", {"principle": principle.pk, "words": "Nog niet besproken."})
    assert "Nog niet besproken." in seen(as_("noor"), page)
    assert as_("marijke").get(page).status_code == 404
    assert "Nog niet besproken." not in seen(as_("marijke"), f"{LIST}{principle.pk}/")
    impact.Tested.objects.create(plan=plan, file="x", is_on_table=True)
    assert "Nog niet besproken." in seen(as_("marijke"), f"{LIST}{principle.pk}/")


def test_an_answer_is_about_one_thing(principle, sit):
    noor = sit("noor")
    with pytest.raises(IntegrityError), transaction.atomic():
        Answer.objects.create(principle=principle, words="x", party=noor.party, by=noor.user)


@pytest.mark.parametrize("who", ["esther", "ronald", "henk", "marijke"])
def test_who_prepares_no_decisions_writes_ends_and_makes_nothing(as_, principle, who):
    client = as_(who)
    assert client.get(NEW).status_code == 403
    assert client.post(NEW, FILLED).status_code == 403
    assert (
        client.post(f"{LIST}{principle.pk}/einde/", {"on": "2026-01-01", "because": "x"}).status_code == 403
    )
    assert client.post("/beleid/dossiers/maken/").status_code == 403
    assert "Maak een dossier" not in seen(client, "/beleid/dossiers/")


def test_words_with_markup_stay_words(as_, town):
    as_("noor").post(NEW, {**FILLED, "words": "<script>alert(1)</script>"})
    for address in (LIST, "/beleid/", "/beleid/raad/"):
        assert "<script>alert" not in seen(as_("esther"), address)


def test_the_file_for_a_new_council_is_made_by_a_worker_and_the_same_for_all(as_, principle, on_table):
    made = as_("noor").post("/beleid/dossiers/maken/")
    assert made.status_code == 302
    assert do_one()
    row = CouncilFile.objects.get()
    page = f"/beleid/dossiers/{row.pk}/"
    shown = seen(as_("esther"), page)
    for words in ("Wat blijft, en niet mag breken", "Dit blijft.", FILLED["words"], "Buurtkracht", "<svg"):
        assert words in shown
    for form, begin in (("pdf", b"%PDF"), ("docx", b"PK"), ("html", b"<!doctype")):
        papers = {as_(who).get(f"{page}dossier.{form}").content for who in ("noor", "marijke", "esther")}
        assert len(papers) == 1
        assert papers.pop().startswith(begin)
    assert b'lang="en"' in as_("noor").get(f"{page}dossier.html", {"taal": "en"}).content


def test_a_file_stays_as_it_was_and_a_changed_one_is_not_shown(as_, principle, sit):
    noor = sit("noor")
    row = services.keep_file(noor.table, services.on_table(noor.table))
    as_("noor").post(f"{LIST}{principle.pk}/einde/", {"on": "2026-01-01", "because": "De raad koos anders."})
    kept = services.kept_file(row)
    assert "De raad koos anders." not in str(kept.view("nl"))
    (kept.folder / "dossier.nl.pdf").write_bytes(b"%PDF anders")
    with pytest.raises(StoreError):
        kept.file("pdf", "nl")
    assert as_("esther").get(f"/beleid/dossiers/{row.pk}/dossier.pdf").status_code == 500


def test_the_councillors_page_says_what_stays_and_asks_one_question(as_, principle, on_table, sit):
    noor = sit("noor")
    Promise.objects.create(party=noor.party, what="Wij bellen.", by_when=date(2027, 1, 1), made_by=noor.user)
    shown = seen(as_("esther"), "/beleid/raad/")
    for words in ("Dit blijft.", "Dit wankelt.", "Eén vraag voor vanavond", "Wij bellen", FILLED["words"]):
        assert words in shown
    assert "Wie bleef. Herkent u dit?" in shown
    assert f"/gespreksbladen/{on_table.pk}/" in shown


def test_a_sheet_that_is_not_on_the_table_says_nothing_here(as_, sheet):
    shown = seen(as_("esther"), "/beleid/raad/")
    assert "Dit blijft." not in shown
    assert "Er ligt nog geen gespreksblad op tafel." in shown


def test_a_damaged_sheet_does_not_take_the_page_away(as_, on_table):
    TableSheet.objects.update(kept="organisational-000000000000")
    assert as_("esther").get("/beleid/raad/").status_code == 200


def test_another_municipality_sees_nothing_of_it(as_, principle, plan, dirk, sit):
    row = CouncilFile.objects.create(
        table=sit("noor").table, kept="council-0123456789ab", day=date(2026, 1, 1)
    )
    for address in (
        f"{LIST}{principle.pk}/", f"/beleid/programma/{RENAMED.key}/", f"/beleid/toets/{plan.pk}/",
        f"/beleid/dossiers/{row.pk}/", f"/beleid/dossiers/{row.pk}/dossier.pdf",
    ):  # fmt: skip
        assert dirk.get(address).status_code == 404, address
    assert dirk.post(f"{LIST}{principle.pk}/einde/", {"on": "2026-01-01", "because": "x"}).status_code == 404
    said = {"principle": principle.pk, "words": "x"}
    assert dirk.post(f"/beleid/programma/{RENAMED.key}/antwoord/", said).status_code == 404
    assert dirk.post(f"/beleid/toets/{plan.pk}/antwoord/", said).status_code == 404
    for address in ("/beleid/", "/beleid/raad/", LIST, "/beleid/dossiers/"):
        shown = seen(dirk, address)
        assert FILLED["words"] not in shown
        assert "Doorbreken" not in shown
        assert row.kept not in shown


def fault(code):
    """Data that cannot be opened, as the store says it."""
    return StoreError(Text(nl="Nee.", en="No."), Text(nl="Kijk.", en="Look."), code=code)


@pytest.mark.parametrize("code", ["no_data", "no_folder"])
def test_without_data_there_are_council_terms_only(town, monkeypatch, code):
    monkeypatch.setattr(services, "own_data", lambda: (_ for _ in ()).throw(fault(code)))
    found = REGISTER(town["De Linde"].table).value
    assert found.terms
    assert not found.threads


def test_damaged_data_are_said_to_be_damaged(town, monkeypatch):
    monkeypatch.setattr(services, "own_data", lambda: (_ for _ in ()).throw(fault("damaged")))
    with pytest.raises(StoreError):
        REGISTER(town["De Linde"].table)


def test_another_table_never_opens_these_data(dirk, monkeypatch):
    monkeypatch.setattr(services, "own_data", lambda: pytest.fail("opened"))
    assert not REGISTER(Table.objects.get(slug="elders")).value.threads


def test_in_english_the_pages_are_english(as_, principle):
    for address in ("/beleid/", "/beleid/raad/", LIST, "/beleid/dossiers/"):
        shown = seen(as_("esther"), address, taal="en")
        assert 'lang="en"' in shown
        assert "Uitgangspunten" not in shown
        assert "Wat blijft" not in shown


def test_the_practice_town_is_filled_once(sit, town):
    noor = sit("noor")
    for _ in range(2):
        practise(noor.table, by=noor)
    assert Principle.objects.filter(ended_on=None).count() == 2
    assert Principle.objects.count() == 3

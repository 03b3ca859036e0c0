"""Talks of the joint policy cycle, as people plan, hold and tell them."""

import io
from datetime import timedelta

import docx
import pytest
from django.urls import reverse
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.web.audit.models import Entry
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import lay_down
from bestendig.web.talks import services
from bestendig.web.talks.models import Talk
from bestendig.web.talks.practice import practise

TODAY = timezone.localdate()
SOON, PAST = TODAY + timedelta(days=20), TODAY - timedelta(days=3)


def page(talk, route="talk", **more):
    return reverse(route, kwargs={"pk": talk.pk, **more})


def shown(client, talk):
    return client.get(page(talk)).content.decode()


def written(content):
    """The words of a DOCX."""
    return "\n".join(each.text for each in docx.Document(io.BytesIO(content)).paragraphs)


def filled(town, *names, **more):
    """A form of a new talk with these parties."""
    parties = [str(town[name].pk) for name in names]
    return {
        "on": SOON.isoformat(),
        "at": "13:30",
        "place": "Buurthuis",
        "voice": "",
        "parties": parties,
        **more,
    }


@pytest.fixture
def interim(sit, town):
    """A talk that the municipality planned with De Linde."""
    return services.plan(sit("noor"), "interim", {"on": SOON}, [town["De Linde"]])


@pytest.fixture
def held(interim):
    """The same talk, three days ago."""
    Talk.objects.update(on=PAST)
    interim.refresh_from_db()
    return interim


@pytest.fixture
def tender(sit, town):
    """A talk before a tender, for which nobody is chosen."""
    return services.plan(sit("frits"), "before_tender", {"on": SOON}, [])


def test_a_planned_talk_stands_in_the_list_of_whom_is_invited(as_, town):
    noor = as_("noor")
    response = noor.post("/gesprekken/nieuw/interim/", filled(town, "De Linde"))
    talk = Talk.objects.get()
    assert response.url == page(talk)
    assert "Hoe gaat het met de mensen" in as_("marijke").get("/gesprekken/").content.decode()
    assert "Buurthuis" in shown(as_("marijke"), talk)
    assert "13.30 uur" in shown(as_("marijke"), talk)


@pytest.fixture
def about(kept, town):
    """Lays the kept sheet on the table, about the party that is named."""

    def laid(name):
        sheet = lay_down(kept, "organisational", town[name])
        sheet.state = TableSheet.State.ON_TABLE
        sheet.save()
        return sheet

    return laid


def test_the_sheets_that_suit_the_talk_lie_ready_by_themselves(as_, about, town):
    own, other = about("De Linde"), about("Kompas")
    as_("noor").post("/gesprekken/nieuw/yearly/", filled(town, "De Linde", lay="on"))
    assert list(Talk.objects.get().sheets.all()) == [own], "nobody is talked about in absence"
    assert other.title_nl in as_("noor").get("/gespreksbladen/").content.decode()


def test_a_kind_that_asks_for_other_sheets_lays_none(as_, about, town):
    about("De Linde")
    as_("noor").post("/gesprekken/nieuw/interim/", filled(town, "De Linde", lay="on"))
    assert not Talk.objects.get().sheets.exists()


def test_a_sheet_that_is_not_on_the_table_cannot_lie_ready(as_, sheet, town, sit):
    talk = services.plan(sit("henk"), "yearly", {"on": SOON, "lay": True}, [town["De Linde"]])
    assert not talk.sheets.exists()
    assert as_("henk").post(page(talk, "talk-lay"), {"sheets": [str(sheet.pk)]}).status_code == 400


def test_before_a_tender_no_figures_of_bidders_lie_beside_each_other(as_, about, tender):
    linde, town_sheet = about("De Linde"), about("Gemeente Voorbeeldstad")
    refused = as_("frits").post(page(tender, "talk-lay"), {"sheets": [str(linde.pk)]})
    assert refused.status_code == 400
    as_("frits").post(page(tender, "talk-lay"), {"sheets": [str(town_sheet.pk)]})
    assert list(tender.sheets.all()) == [town_sheet]


def test_the_questions_of_a_sheet_are_asked_once(as_, about, town):
    about("De Linde"), about("Gemeente Voorbeeldstad")
    as_("noor").post("/gesprekken/nieuw/yearly/", filled(town, "De Linde", lay="on"))
    read = shown(as_("marijke"), Talk.objects.get())
    assert Talk.objects.get().sheets.count() == 2
    assert read.count("Herkent u dit?") == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"on": ""}, "Dit veld is verplicht"),
        ({"on": "9999-12-31"}, "tussen 2015 en 2100"),
        ({"parties": []}, "Kies met wie u praat"),
        ({"at": "25:00"}, "geldige tijd"),
        ({"voice": "Mevrouw De Vries"}, "naam van een mens"),
        ({"place": "x" * 121}, "120"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(as_, town, wrong, told):
    response = as_("noor").post("/gesprekken/nieuw/interim/", {**filled(town, "Kompas"), **wrong})
    said = response.content.decode()
    assert response.status_code == 400
    assert told in said
    assert "place" in wrong or 'value="Buurthuis"' in said
    assert not Talk.objects.exists()


@pytest.mark.parametrize("kind", ["onbekend", "move"])
def test_a_kind_that_is_not_there_has_no_form(as_, town, kind):
    assert as_("noor").get(f"/gesprekken/nieuw/{kind}/").status_code == 404


def test_others_at_the_table_see_that_a_talk_takes_place_and_no_more(as_, sit, interim):
    services.ask(sit("noor"), interim, "Wat zien jullie bij gezinnen?")
    henk = as_("henk")
    listed = henk.get("/gesprekken/").content.decode()
    assert "Tussentijds" in listed
    assert "De Linde, Gemeente Voorbeeldstad" in listed
    assert page(interim) not in listed
    assert henk.get(page(interim)).status_code == 404
    assert henk.get(page(interim, "talk-file", form="pdf")).status_code == 404


def test_before_a_tender_every_party_sees_the_same(as_, tender):
    as_("marijke").post(page(tender, "talk-question"), {"question": "Kan verlengen ook?"})
    for who in ("henk", "marijke", "noor", "esther"):
        assert "Kan verlengen ook?" in shown(as_(who), tender)
        assert "elke partij aan tafel uitgenodigd" in shown(as_(who), tender)


def test_before_a_tender_nobody_can_be_left_out(as_, town):
    form = as_("frits").get("/gesprekken/nieuw/before_tender/").content.decode()
    assert 'name="parties"' not in form
    as_("frits").post("/gesprekken/nieuw/before_tender/", filled(town, "Kompas"))
    assert set(Talk.objects.get().invited.all()) == set(town.values())


def test_who_comes_to_the_table_later_is_part_of_a_talk_before_a_tender(as_, tender, town):
    town["Kompas"].table.parties.create(name="Anker", kind="organisation")
    assert "Anker" in shown(as_("marijke"), tender)


@pytest.mark.parametrize("form", ["pdf", "docx", "ics"])
def test_the_paper_is_the_same_for_every_party(as_, tender, form):
    place = page(tender, "talk-file", form=form)
    assert len({as_(who).get(place).content for who in ("henk", "marijke")}) == 1


def test_while_a_purchase_is_near_other_talks_say_where_it_belongs(as_, interim, town):
    form = "/gesprekken/nieuw/interim/"
    assert "Er komt een inkoop aan" not in as_("noor").get(form).content.decode()
    as_("frits").post("/gesprekken/nieuw/before_tender/", filled(town))
    assert "Er komt een inkoop aan" in as_("noor").get(form).content.decode()
    assert "Er komt een inkoop aan" in shown(as_("marijke"), interim)
    Talk.objects.filter(kind="before_tender").update(on=TODAY - timedelta(days=400))
    assert "Er komt een inkoop aan" not in shown(as_("marijke"), interim)


def test_a_talk_is_moved_with_a_reason_that_all_read_and_answers_are_asked_anew(as_, interim):
    noor, marijke = as_("noor"), as_("marijke")
    marijke.post(page(interim, "talk-reply"), {"answer": "comes", "remark": "Met twee."})
    assert "De Linde: wij komen. Met twee." in shown(noor, interim)
    later = SOON + timedelta(days=7)
    there = {"on": later.isoformat(), "at": "", "place": "Stadhuis", "because": "De zaal was bezet."}
    noor.post(page(interim, "talk-move"), there)
    read = shown(marijke, interim)
    assert "De zaal was bezet." in read
    assert "Stadhuis" in read
    assert "wij komen" not in read
    assert "SEQUENCE:1" in marijke.get(page(interim, "talk-file", form="ics")).content.decode()


def test_moving_without_a_reason_is_sent_back(as_, interim):
    response = as_("noor").post(page(interim, "talk-move"), {"on": SOON.isoformat(), "because": ""})
    assert response.status_code == 400
    assert not interim.moves.exists()


def test_only_the_party_that_invites_moves_or_calls_off(as_, interim):
    marijke = as_("marijke")
    moved = {"on": SOON.isoformat(), "because": "Liever later."}
    assert marijke.post(page(interim, "talk-move"), moved).status_code == 403
    assert marijke.post(page(interim, "talk-call-off"), {"because": "Nee."}).status_code == 403
    assert "Verzet het gesprek" not in shown(marijke, interim)


def test_a_talk_that_was_called_off_stays_with_its_reason_and_is_over(as_, sit, interim):
    as_("noor").post(page(interim, "talk-call-off"), {"because": "Te veel afwezigen."})
    assert "Te veel afwezigen." in shown(as_("marijke"), interim)
    assert f"/gesprekken/nieuw/interim/?na={interim.pk}" in shown(as_("marijke"), interim)
    interim.refresh_from_db()
    with pytest.raises(NotAllowed, match="called off"):
        services.ask(sit("marijke"), interim, "Toch nog iets")
    calendar = as_("marijke").get(page(interim, "talk-file", form="ics")).content.decode()
    assert "STATUS:CANCELLED" in calendar


def test_nobody_writes_down_beforehand_what_will_be_said(as_, interim):
    assert as_("noor").post(page(interim, "talk-said"), {"said": "Alles ging goed."}).status_code == 403
    promised = {"what": "Bellen.", "by_when": SOON.isoformat()}
    assert as_("noor").post(page(interim, "talk-promise"), promised).status_code == 403
    assert not Promise.objects.exists()


def test_each_party_tells_in_its_own_words_what_was_said(as_, held):
    as_("noor").post(page(held, "talk-said"), {"said": "Wij hoorden <b>zorg</b>."})
    as_("marijke").post(page(held, "talk-said"), {"said": "Wij vertelden over wachten."})
    read = shown(as_("marijke"), held)
    assert "Wij hoorden &lt;b&gt;zorg&lt;/b&gt;." in read
    assert "Wij vertelden over wachten." in read
    moved = {"on": SOON.isoformat(), "because": "Toch later."}
    assert as_("noor").post(page(held, "talk-move"), moved).status_code == 403


def test_a_promise_made_in_a_talk_stands_with_all_promises(as_, held):
    promised = {"what": "Wij vragen het aan inwoners.", "by_when": SOON.isoformat()}
    as_("marijke").post(page(held, "talk-promise"), promised)
    assert held.promises.get().party.name == "De Linde"
    assert "Wij vragen het aan inwoners." in as_("henk").get("/afspraken/").content.decode()


def test_promises_that_are_still_open_between_the_parties_are_on_the_page(as_, interim):
    promised = {"what": "Wij bellen de inkoop.", "by_when": SOON.isoformat(), "sheet": ""}
    as_("marijke").post("/afspraken/nieuw/", promised)
    as_("henk").post("/afspraken/nieuw/", {**promised, "what": "Ander werk."})
    read = shown(as_("noor"), interim)
    assert "Wij bellen de inkoop." in read
    assert "Ander werk." not in read


def test_who_talked_about_a_sheet_is_ticked_at_the_talk(as_, sit, held, on_table):
    address, ticked = page(held, "talk-discuss"), {"sheet": on_table.pk, "who": ["practice"]}
    assert as_("marijke").post(address, ticked).status_code == 403, "it did not lie ready"
    services.lay_ready(sit("noor"), held, [on_table], [])
    as_("marijke").post(page(held, "talk-discuss"), {"sheet": on_table.pk, "who": ["practice", "residents"]})
    on_table.refresh_from_db()
    assert (on_table.discussed_by_practice, on_table.discussed_by_policy) == (True, False)
    assert on_table.discussed_by_residents


def test_a_party_takes_back_what_it_laid_and_no_other_does(as_, sit, interim, on_table):
    services.lay_ready(sit("noor"), interim, [on_table], [])
    address = page(interim, "talk-take-back", sheet=on_table.pk)
    assert as_("marijke").post(address).status_code == 404
    assert list(interim.sheets.all()) == [on_table]
    as_("noor").post(address)
    assert not interim.sheets.exists()


@pytest.mark.parametrize("number", [0, 10**25])
def test_a_number_that_is_nothing_is_nowhere(as_, held, number):
    noor = as_("noor")
    assert noor.get(f"/gesprekken/{number}/").status_code == 404
    assert noor.post(f"{page(held)}klaarleggen/{number}/terug/").status_code == 404
    assert noor.post(page(held, "talk-discuss"), {"sheet": number, "who": []}).status_code == 404
    assert noor.post(page(held, "talk-discuss"), {"sheet": "", "who": ["allen"]}).status_code == 404


def test_once_the_day_has_come_what_lay_ready_stays(as_, sit, held, on_table):
    services.lay_ready(sit("noor"), held, [on_table], [])
    assert as_("noor").post(page(held, "talk-take-back", sheet=on_table.pk)).status_code == 403


def test_the_next_talk_takes_over_who_talks(as_, held, town):
    address = f"/gesprekken/nieuw/interim/?na={held.pk}"
    form = as_("marijke").get(address).content.decode()
    assert f'value="{town["Gemeente Voorbeeldstad"].pk}" id="id_parties_0" checked' in form
    as_("marijke").post(address, filled(town, "Gemeente Voorbeeldstad"))
    assert Talk.objects.exclude(pk=held.pk).get().follows == held


def test_the_four_moments_say_when_they_come_and_when_they_were(as_, sit, town, held):
    services.plan(sit("noor"), "interim", {"on": SOON}, [town["Kompas"]])
    told = as_("esther").get("/gesprekken/").content.decode()
    assert told.count("Komt op") == told.count("Was op") == 1
    assert "De vier momenten" in told
    assert "Komt op" not in as_("henk").get("/gesprekken/").content.decode()


def test_who_is_read_about_can_be_invited_at_once(as_, town):
    linde = town["De Linde"].pk
    assert f'value="{linde}" id="id_parties_0" checked' in (
        as_("noor").get(f"/gesprekken/nieuw/interim/?met={linde}").content.decode()
    )


def test_who_brings_the_voice_of_residents_can_be_said_later(as_, interim):
    assert "Nog niemand brengt die" in shown(as_("noor"), interim)
    as_("marijke").post(page(interim, "talk-voice"), {"voice": "De adviesraad"})
    assert "De adviesraad" in shown(as_("noor"), interim)


def test_the_paper_asks_the_questions_of_what_lies_ready(as_, sit, interim, on_table):
    services.lay_ready(sit("noor"), interim, [on_table], [])
    said = written(as_("marijke").get(page(interim, "talk-file", form="docx")).content)
    assert "Herkent u dit?" in said
    assert "Acht van de tien (Wijkteams Voorbeeldstad)" in said


def test_more_talks_ask_no_more_of_the_database(as_, sit, town, django_assert_max_num_queries):
    for kind in ("interim", "yearly", "look_back", "before_tender") * 3:
        services.plan(sit("noor"), kind, {"on": SOON}, [town["De Linde"]])
    marijke = as_("marijke")
    with django_assert_max_num_queries(16):
        marijke.get("/gesprekken/")


def test_the_practice_town_has_one_talk_to_come_and_one_that_was(as_, town):
    for _ in range(2):
        practise(town["De Linde"].table)
    assert Talk.objects.count() == 2
    held = Talk.objects.get(kind="interim")
    assert held.words.filter(kind="said").count() == held.promises.count() == 2
    assert "Oefenblad" in written(as_("noor").get(page(held, "talk-file", form="docx")).content)


def test_no_number_or_address_of_a_person_is_kept(as_, held):
    for words in ("BSN 123456782", "Mail naar jan@linde.invalid", "Bel 06-12345678", "dhr. Van den Berg"):
        response = as_("noor").post(page(held, "talk-said"), {"said": words})
        assert response.status_code == 400
        assert words in response.content.decode().replace("&#x27;", "'"), "what was typed is not lost"
    assert not held.words.exists()


def test_another_municipality_learns_nothing(dirk, tender):
    for route in ("talk", "talk-question", "talk-said", "talk-discuss", "talk-promise", "talk-move"):
        method = dirk.get if route == "talk" else dirk.post
        assert method(page(tender, route)).status_code == 404
    assert dirk.get(page(tender, "talk-file", form="ics")).status_code == 404
    assert "Voorbeeldstad" not in dirk.get("/gesprekken/").content.decode().partition("<main")[2]
    assert dirk.get(f"/gesprekken/nieuw/interim/?na={tender.pk}").status_code == 404


def test_a_party_of_elsewhere_cannot_be_invited(dirk, town):
    response = dirk.post("/gesprekken/nieuw/interim/", filled(town, "De Linde"))
    assert response.status_code == 400
    assert not Talk.objects.exists()


def test_every_act_stands_on_the_trail_without_its_words(sit, held):
    services.say(sit("noor"), held, "geheim verhaal")
    last = Entry.objects.last()
    assert (last.act, last.subject) == ("talk_said", f"talk {held.pk}")
    assert "geheim" not in " ".join(str(value) for value in vars(last).values())

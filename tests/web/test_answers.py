"""Questions on rules: asked, found again, answered with a ground, checked, disputed, changed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bestendig.web.answers import services
from bestendig.web.answers.cards import answer_cards
from bestendig.web.answers.laws import article_of, is_place_of_law
from bestendig.web.answers.models import Reliance, RuleAnswer, RuleQuestion
from bestendig.web.answers.practice import practise
from bestendig.web.answers.selectors import questions_about, to_check, waiting_for_answer
from bestendig.web.audit.models import Entry
from bestendig.web.memory.models import Remembered
from bestendig.web.memory.services import find

ASKED = "Mag ik met de school overleggen als de ouders er niet bij zijn?"
SOON = timezone.localdate() + timedelta(days=200)
FILLED = {
    "verdict": "may_if",
    "answer": "Ja, als de ouders het weten.",
    "conditions": "De ouders stemmen in.\n- Alleen wat nodig is.",
    "law_1": "jeugdwet",
    "article_1": "artikel 7.3.11 lid 1",
    "link_1": "https://wetten.overheid.nl/BWBR0034925/2026-01-01",
    "valid_until": SOON.isoformat(),
}


@pytest.fixture
def question(sit):
    """A question of Team Noord."""
    return services.ask(sit("samira"), ASKED, "samenwerking", "bottleneck 7")


@pytest.fixture
def known(question, as_):
    """The same, answered by Noor through the form."""
    assert as_("noor").post(f"{place(question)}antwoord/", FILLED).status_code == 302
    return RuleQuestion.objects.get(pk=question.pk)


def place(question):
    return f"/mag-dit/{question.pk}/"


def shown(client, question):
    return client.get(place(question)).content.decode()


def listed(client):
    return client.get("/mag-dit/").content.decode()


def test_a_question_stands_at_once_for_everybody_and_waits_for_who_answers(as_):
    asked = as_("samira").post(
        "/mag-dit/vragen/", {"question": ASKED, "theme": "jeugd", "about": "bottleneck 7"}
    )
    question = RuleQuestion.objects.get()
    assert asked.url == place(question)
    assert question.party.name == "Team Noord"
    assert "wachten op antwoord van ons" in listed(as_("noor"))
    assert "wachten op antwoord van ons" not in listed(as_("esther"))
    assert ASKED in listed(as_("esther"))
    assert "Samira" not in shown(as_("esther"), question)


def test_an_answer_names_its_ground_its_conditions_who_and_until_when(known, as_):
    page = shown(as_("samira"), known)
    for words in (
        "Het mag, als…",
        "Jeugdwet, artikel 7.3.11 lid 1",
        "https://wetten.overheid.nl/BWBR0034925",
        "<li>Alleen wat nodig is.</li>",
        "de beleidsadviseur van Gemeente Voorbeeldstad",
        "geen juridisch advies",
        "geldt tot en met",
    ):
        assert words in page
    assert "Noor" not in page.split("<main")[1].replace("Team Noord", "")


def test_the_asker_finds_the_answer_and_the_way_back_to_the_bottleneck(known, as_, sit):
    assert "Het mag, als…" in listed(as_("samira")).split("Dit vroegen wij")[1]
    assert [each.pk for each in questions_about(sit("henk"), "bottleneck 7")] == [known.pk]
    assert questions_about(sit("henk"), "") == []


def test_it_is_found_by_its_words_also_from_elsewhere(known, sit):
    found = find(sit("henk"), "overleggen met school over een kind", kinds=["answer"])
    assert [each.subject for each in found] == [str(known.pk)]
    card = found[0].card
    assert (card.title, card.where) == (
        "Het mag wel, met voorwaarden",
        "de beleidsadviseur van Gemeente Voorbeeldstad",
    )
    assert card.facts[0].nl == "Jeugdwet, artikel 7.3.11 lid 1"


def test_searching_keeps_nothing_and_puts_no_word_in_an_address(known, as_):
    before = (Entry.objects.count(), Remembered.objects.count(), RuleQuestion.objects.count())
    for way in ("zoeken", "lijkt-op"):
        response = as_("samira").post(f"/mag-dit/{way}/", {"question": "overleggen met de school"})
        page = response.content.decode()
        assert response.status_code == 200
        assert f'href="{place(known)}"' in page
        assert "Nee, stel mijn vraag" in page
    assert (Entry.objects.count(), Remembered.objects.count(), RuleQuestion.objects.count()) == before


def test_nothing_found_is_no_proof(as_, town):
    page = as_("samira").post("/mag-dit/zoeken/", {"question": "zwembad abonnement"}).content.decode()
    assert "bewijst niet dat het nieuw is" in page
    assert "Stel mijn vraag" in page


def test_who_may_not_ask_can_search(known, as_):
    page = as_("esther").post("/mag-dit/zoeken/", {"question": "school"}).content.decode()
    assert place(known) in page
    assert "stel mijn vraag" not in page


def test_the_second_asker_joins_and_is_told_too(question, as_):
    henk = as_("henk")
    page = henk.post("/mag-dit/zoeken/", {"question": "overleggen met school"}).content.decode()
    assert "Ik wil dit ook weten" in page
    for _ in range(2):
        henk.post(f"{place(question)}ook/")
    assert [each.party.name for each in question.also.all()] == ["Wijkteams Voorbeeldstad"]
    assert ASKED in listed(henk).split("Dit vroegen wij")[1]
    assert "Ik wil dit ook weten" not in shown(henk, question)
    assert as_("samira").post(f"{place(question)}ook/").status_code == 302
    assert question.also.count() == 1, "who asked already waits for it"


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"article_1": "4:5"}, "Schrijf het zoals 7.3.11"),
        ({"article_1": ""}, "Schrijf bij deze wet het artikel."),
        ({"law_1": ""}, "Kies bij dit artikel ook de wet."),
        ({"law_1": "", "article_1": "", "link_1": ""}, "Noem minstens één wet"),
        ({"link_1": "https://voorbeeld.nl/wet"}, "wetten.overheid.nl"),
        ({"link_1": "javascript:alert(1)"}, "wetten.overheid.nl"),
        ({"conditions": ""}, "Schrijf op waar het van afhangt."),
        ({"valid_until": "2020-01-01"}, "Kies een dag vanaf morgen"),
        ({"valid_until": "9999-12-31"}, "Kies een dag vanaf morgen"),
        ({"valid_until": "soms"}, "alid_until"),
        ({"answer": "Vraag het mevrouw Jansen."}, "de naam van een mens"),
        ({"verdict": "misschien"}, "erdict"),
    ],
)
def test_an_answer_that_cannot_stand_is_sent_back_with_what_was_typed(question, as_, wrong, why):
    refused = as_("noor").post(f"{place(question)}antwoord/", {**FILLED, **wrong})
    page = refused.content.decode()
    assert refused.status_code == 400
    assert why in page
    assert (wrong.get("answer") or FILLED["answer"]) in page
    assert not RuleAnswer.objects.exists()


def test_that_nobody_knows_yet_needs_no_ground_and_keeps_waiting(question, as_, sit):
    said = {"verdict": "unknown", "answer": "Wij zoeken het uit.", "valid_until": SOON.isoformat()}
    as_("noor").post(f"{place(question)}antwoord/", said)
    assert "antwoord verwacht voor" in shown(as_("samira"), question)
    assert [each.pk for each in waiting_for_answer(sit("frits"))] == [question.pk]


def test_an_answer_is_never_written_over_and_who_works_with_it_sees_the_change(known, as_):
    samira, noor = as_("samira"), as_("noor")
    samira.post(f"{place(known)}gebruiken/")
    assert "Team Noord" in shown(noor, known)
    changed = {**FILLED, "verdict": "may_not", "conditions": "", "answer": "Nee, toch niet."}
    assert noor.post(f"{place(known)}antwoord/", changed).status_code == 400, "a change needs a reason"
    noor.post(f"{place(known)}antwoord/", {**changed, "because": "De wet is veranderd."})
    page = shown(samira, known)
    assert "Nee, toch niet." in page.split("Hoe het eerder was")[0]
    assert "Ja, als de ouders het weten." in page.split("Hoe het eerder was")[1]
    assert "De wet is veranderd." in page
    assert "Dit veranderde sinds u ermee werkt" in listed(samira)
    assert "Dit veranderde" not in listed(as_("henk"))
    samira.post(f"{place(known)}gebruiken/")
    assert "Dit veranderde" not in listed(samira)
    assert list(known.answers.values_list("number", "verdict")) == [(1, "may_if"), (2, "may_not")]


def test_a_team_can_stop_working_with_it(known, as_):
    samira = as_("samira")
    samira.post(f"{place(known)}gebruiken/")
    samira.post(f"{place(known)}niet-meer/")
    assert not Reliance.objects.exists()


def test_what_is_past_says_so_and_is_confirmed_again(known, as_, sit):
    RuleAnswer.objects.update(valid_until=timezone.localdate() - timedelta(days=1))
    assert "Controleer of dit nog klopt" in shown(as_("samira"), known)
    assert "nog kloppen" in listed(as_("noor"))
    assert to_check(sit("samira")) == []
    as_("noor").post(f"{place(known)}klopt-nog/", {"valid_until": SOON.isoformat()})
    page = shown(as_("samira"), known)
    assert "Controleer of dit nog klopt" not in page
    assert "Nagekeken door de beleidsadviseur" in page
    assert as_("noor").post(f"{place(known)}klopt-nog/", {"valid_until": "2001-01-01"}).status_code == 400


def test_a_worker_says_that_it_is_wrong_and_gets_a_reply(known, as_, sit):
    as_("samira").post(f"{place(known)}klopt-niet/", {"dispute": "De school vroeg dit zelf."})
    assert "iemand vraagt of dit klopt" in listed(as_("noor"))
    assert [each.pk for each in to_check(sit("noor"))] == [known.pk]
    said = known.latest.disputes.get()
    as_("noor").post(f"{place(known)}klopt-niet/{said.pk}/", {"reply": "Ook dan vraagt u het eerst."})
    assert "Ook dan vraagt u het eerst." in shown(as_("samira"), known)
    assert to_check(sit("noor")) == []
    again = as_("noor").post(f"{place(known)}klopt-niet/{said.pk}/", {"reply": "Nog eens."})
    assert again.status_code == 404, "a reply is given once"


def test_a_new_answer_settles_what_was_said_against_the_old_one(known, as_):
    as_("samira").post(f"{place(known)}klopt-niet/", {"dispute": "Dit klopt niet meer."})
    as_("noor").post(f"{place(known)}antwoord/", {**FILLED, "because": "Een team zag het beter."})
    said = known.answers.get(number=1).disputes.get()
    assert said.settled_words == "Een team zag het beter."


def test_words_about_a_person_are_not_kept_anywhere(as_, known):
    typed = {"question": "Mag mevrouw Jansen, geboren op 3-4-1950, een pgb?", "dispute": "BSN 111222333"}
    for way in ("vragen", "zoeken", "lijkt-op", f"{known.pk}/klopt-niet"):
        response = as_("samira").post(f"/mag-dit/{way}/", typed)
        assert response.status_code in (200, 400)
    assert RuleQuestion.objects.count() == 1
    assert not Remembered.objects.filter(words__contains="Jansen").exists()
    assert not Entry.objects.filter(subject__contains="Jansen").exists()


def test_a_question_nobody_needs_is_taken_away(question, as_, sit):
    as_("henk").post(f"{place(question)}ook/")
    assert as_("samira").post(f"{place(question)}weg/").status_code == 403, "another party waits for it"
    other = services.ask(sit("samira"), "Mag een buur koken?")
    assert as_("samira").post(f"{place(other)}weg/").status_code == 302
    assert not find(
        sit("samira"), "mag een buur koken", kinds=["answer"], without=[("answer", str(question.pk))]
    )


def test_another_municipality_sees_and_does_nothing(known, dirk):
    assert dirk.get(place(known)).status_code == 404
    for act in ("ook", "antwoord", "klopt-nog", "klopt-niet", "gebruiken", "niet-meer", "weg"):
        assert dirk.post(f"{place(known)}{act}/", FILLED).status_code == 404
    assert ASKED not in listed(dirk)
    assert place(known) not in dirk.post("/mag-dit/zoeken/", {"question": ASKED}).content.decode()


def test_a_made_up_bottleneck_number_is_left_alone(as_, town):
    for number in ("abc", "-1", "9" * 30, "0"):
        assert as_("samira").get("/mag-dit/", {"knelpunt": number}).status_code == 200
    assert 'value="bottleneck 12"' in as_("samira").get("/mag-dit/?knelpunt=12").content.decode()
    refused = as_("samira").post("/mag-dit/vragen/", {"question": ASKED, "about": "client 12"})
    assert refused.status_code == 400


@pytest.mark.parametrize(
    ("law", "written", "kept"),
    [
        ("wmo", "2.3.2", "2.3.2"),
        ("wmo", "art. 2.3.2, lid 4", "2.3.2, lid 4"),
        ("wmo", "5.1.1 e.v.", "5.1.1 e.v."),
        ("wmo", "4:5", None),
        ("jeugdwet", "7.3.11 lid 1", "7.3.11 lid 1"),
        ("participatiewet", "18 lid 1", "18 lid 1"),
        ("participatiewet", "18a", "18a"),
        ("participatiewet", "2.3.2", None),
        ("avg", "Artikel 6 lid 1 onder e", "6 lid 1 onder e"),
        ("awb", "4:5", "4:5"),
        ("awb", "4.5", None),
        ("wgbo", "7:457", "7:457"),
        ("local", "artikel 4 van de verordening", "artikel 4 van de verordening"),
        ("other", "convenant 2024", "convenant 2024"),
        ("avg", "zes", None),
    ],
)
def test_each_law_has_its_own_way_of_numbering(law, written, kept):
    assert article_of(law, written) == kept


@pytest.mark.parametrize(
    "link",
    [
        "http://wetten.overheid.nl/x",
        "https://wetten.overheid.nl.kwaad.nl/",
        "https://a@wetten.overheid.nl/",
        "x",
    ],
)
def test_only_an_address_of_the_law_may_be_pasted(link):
    assert not is_place_of_law(link)


def test_a_card_that_is_not_a_number_is_no_card(known, sit):
    assert list(answer_cards(sit("noor"), ["x", str(known.pk), "999"])) == [str(known.pk)]


def test_the_practice_town_has_answers_of_every_kind_once(town, as_):
    table = town["Team Noord"].table
    for _ in range(2):
        practise(table)
    assert RuleQuestion.objects.count() == 14
    assert set(RuleAnswer.objects.values_list("verdict", flat=True)) == {
        "may",
        "may_if",
        "may_not",
        "unknown",
    }
    assert "Dit veranderde sinds u ermee werkt" in listed(as_("samira"))
    assert all(
        article_of(each.law, each.article) == each.article
        for given in RuleAnswer.objects.all()
        for each in given.grounds.all()
    )

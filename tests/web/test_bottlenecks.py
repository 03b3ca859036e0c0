"""Bottlenecks: written in a minute, recognised, shared by the team, answered by people."""

import pytest

from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.index import HeldTexts
from bestendig.web.accounts import guards
from bestendig.web.accounts.limits import Limit
from bestendig.web.audit.models import Entry
from bestendig.web.bottlenecks import services
from bestendig.web.bottlenecks.membership import told
from bestendig.web.bottlenecks.models import Bottleneck, Judgement, Pattern, Recurrence
from bestendig.web.bottlenecks.practice import practise
from bestendig.web.bottlenecks.practice_words import WRITTEN
from bestendig.web.bottlenecks.selectors import newly_answered, pattern_of, waiting_for_reply
from bestendig.web.memory.models import Remembered
from bestendig.web.ui.recognising import recognised

PLACE = "/knelpunten/"
TAXI = "De taxipas voor het vervoer naar de dagbesteding blijft weken liggen. Mensen zitten thuis."
ALIKE = "Een taxipas voor vervoer naar de dagbesteding duurt weken. Iemand mist de groep."
NUMBER = "111222333"


@pytest.fixture(autouse=True)
def words_only(monkeypatch):
    """No sentence model: what is proven here does not lean on it."""
    monkeypatch.setattr("bestendig.web.memory.services.new_index", lambda: HeldTexts(NoEncoder()))


@pytest.fixture
def wrote(sit):
    """A bottleneck of a party, shared or not."""

    def written(who, words=TAXI, share=False, **more):
        return services.note(sit(who), {"words": words, "share": "table" if share else "", **more})

    return written


def note(client, words=TAXI, **more):
    """Write one down as the page does."""
    return client.post(f"{PLACE}opschrijven/", {"words": words, **more}, follow=True)


def test_one_field_and_one_click_are_enough_and_only_the_team_sees_it(as_):
    shown = note(as_("samira")).content.decode()
    written = Bottleneck.objects.get()
    assert (written.words, written.party.name, written.shared_at) == (TAXI, "Team Noord", None)
    assert "Bewaard. Alleen uw team ziet het." in shown
    assert as_("noor").get(f"{PLACE}{written.pk}/").status_code == 404
    assert TAXI not in as_("noor").get(PLACE).content.decode()


def test_while_typing_comes_what_is_like_it_and_nothing_of_it_is_kept(as_, wrote):
    wrote("henk", share=True)
    answer = as_("samira").post(f"{PLACE}kijken/", {"words": ALIKE}, headers={"HX-Request": "true"})
    shown = answer.content.decode()
    assert "<mark>" in shown
    assert "Wijkteams Voorbeeldstad" in shown
    assert "<html" not in shown
    assert Bottleneck.objects.count() == 1
    assert not Remembered.objects.filter(words__contains="mist de groep").exists()


def test_without_a_script_the_same_comes_with_what_was_typed_still_in_the_field(as_, wrote):
    wrote("henk", share=True)
    shown = as_("samira").post(f"{PLACE}kijken/", {"words": ALIKE}).content.decode()
    assert "<html" in shown
    assert f"{ALIKE}</textarea>" in shown
    assert "Lijkt dit hierop?" in shown


def test_what_another_team_kept_to_itself_is_never_among_the_cards(as_, wrote):
    wrote("henk")
    shown = as_("samira").post(f"{PLACE}kijken/", {"words": ALIKE}).content.decode()
    assert "Niets gevonden is geen bewijs dat het nieuw is." in shown


def test_a_citizen_number_is_noticed_while_typing_and_never_kept(as_):
    words = f"Taxipas van {NUMBER} ligt weken."
    live = as_("samira").post(f"{PLACE}kijken/", {"words": words}, headers={"HX-Request": "true"})
    assert "burgerservicenummer" in live.content.decode()
    refused = note(as_("samira"), words)
    assert refused.status_code == 400
    assert f"{words}</textarea>" in refused.content.decode()
    assert not Bottleneck.objects.exists()
    assert not Entry.objects.filter(act="bottleneck_noted").exists()


def test_ours_too_needs_no_word_and_counts_once(as_, wrote):
    one = wrote("henk", share=True)
    for _ in range(2):
        as_("samira").post(f"{PLACE}{one.pk}/ook-bij-ons/", {"words": "half getypt"})
    again = Recurrence.objects.get()
    assert (again.party.name, again.words) == ("Team Noord", "")


def test_what_was_said_while_typing_is_kept_with_the_note(as_, wrote):
    other = wrote("henk", share=True)
    clicked = {"judged": f"other:bottleneck:{other.pk}"}
    looked = as_("samira").post(f"{PLACE}kijken/", {"words": ALIKE, **clicked}).content.decode()
    assert f'name="judged" value="other:bottleneck:{other.pk}"' in looked
    shown = note(as_("samira"), ALIKE, **clicked).content.decode()
    assert Judgement.objects.get().answer == "other"
    assert "Niets gevonden is geen bewijs dat het nieuw is." in shown


def test_the_same_as_a_pattern_joins_it_and_takes_it_out_again(as_, sit, wrote):
    one, two = wrote("henk", share=True), wrote("samira", ALIKE)
    pattern = services.bring_together(sit("henk"), one, one, {"name": "Taxipas", "definition": "Wachten"})
    samira = as_("samira")
    samira.post(f"{PLACE}{two.pk}/oordeel/", {"judge": f"same:pattern:{pattern.pk}"})
    assert pattern_of(two) == pattern
    samira.post(f"{PLACE}{two.pk}/oordeel/", {"judge": f"other:pattern:{pattern.pk}"})
    assert pattern_of(two) is None


def test_the_same_as_a_single_one_proposes_and_nothing_merges_by_itself(as_, wrote):
    one, two = wrote("henk", share=True), wrote("samira", ALIKE)
    samira = as_("samira")
    judged = samira.post(
        f"{PLACE}{two.pk}/oordeel/", {"judge": f"same:bottleneck:{one.pk}"}, follow=True
    ).content.decode()
    assert "Maak er een rode draad van" in judged
    assert not Pattern.objects.exists()
    samira.post(f"{PLACE}{two.pk}/samen/{one.pk}/", {"name": "Taxipas laat"})
    assert {pattern_of(one).name, pattern_of(two).name} == {"Taxipas laat"}


def test_a_pattern_card_comes_first_and_tells_no_word_that_was_not_shared(as_, sit, wrote):
    secret = wrote("henk", "De taxipas voor dagbesteding: geheime woorden")
    services.bring_together(sit("henk"), secret, secret, {"name": "Taxipas", "definition": "Vervoer wacht"})
    wrote("henk", share=True)
    shown = as_("samira").post(f"{PLACE}kijken/", {"words": "Een taxipas voor vervoer"}).content.decode()
    assert shown.index("Vervoer") < shown.index("blijft weken liggen")
    assert "minstens 1 keer bij minstens 1 team" in shown
    assert "geheime woorden" not in shown


def test_ours_too_on_a_pattern_needs_no_text_and_counts_a_team_once(as_, sit, wrote):
    one = wrote("henk", share=True)
    pattern = services.bring_together(sit("henk"), one, one, {"name": "Taxipas", "definition": ""})
    for words in ("Genoteerd: ook bij uw team", "Uw team telt hier al mee"):
        answer = as_("samira").post(f"{PLACE}rode-draad/{pattern.pk}/ook-bij-ons/", follow=True)
        assert words in answer.content.decode()
    assert Recurrence.objects.count() == 1


def test_what_is_shared_waits_at_the_municipality_until_a_person_answers(as_, sit, wrote):
    one = wrote("samira", share=True)
    assert list(waiting_for_reply(sit("noor"))) == [one]
    assert not waiting_for_reply(sit("henk")).exists()
    noor = as_("noor")
    assert TAXI in noor.get(f"{PLACE}wacht-op-antwoord/").content.decode()
    answer = noor.post(
        f"{PLACE}{one.pk}/antwoord/", {"words": "Wij bellen de vervoerder.", "back": "waiting"}
    )
    assert answer.url == f"{PLACE}wacht-op-antwoord/"
    assert not waiting_for_reply(sit("noor")).exists()


def test_the_team_sees_a_new_answer_until_it_says_that_it_read_it(as_, sit, wrote):
    one = wrote("samira", share=True)
    services.reply(sit("noor"), one, "Wij bellen de vervoerder.")
    samira = as_("samira")
    assert "nieuw antwoord" in samira.get(PLACE).content.decode()
    assert "Wij bellen de vervoerder." in samira.get(f"{PLACE}{one.pk}/").content.decode()
    samira.post(f"{PLACE}{one.pk}/gelezen/")
    assert not newly_answered(sit("samira")).exists()
    assert "nieuw antwoord" not in samira.get(PLACE).content.decode()


def test_taking_back_says_honestly_what_others_could_read(as_, wrote):
    one = wrote("samira", share=True)
    assert TAXI in as_("noor").get(f"{PLACE}{one.pk}/").content.decode()
    shown = as_("samira").post(f"{PLACE}{one.pk}/terugnemen/", follow=True).content.decode()
    assert "kunnen we niet terughalen" in shown
    assert as_("noor").get(f"{PLACE}{one.pk}/").status_code == 404
    assert "Niets gevonden" in as_("henk").post(f"{PLACE}kijken/", {"words": ALIKE}).content.decode()


def test_words_change_only_while_nobody_else_reads_them(as_, wrote):
    one = wrote("samira")
    samira = as_("samira")
    samira.post(f"{PLACE}{one.pk}/wijzigen/", {"words": "Andere woorden over vervoer"})
    one.refresh_from_db()
    assert one.words == "Andere woorden over vervoer"
    samira.post(f"{PLACE}{one.pk}/delen/")
    refused = samira.post(f"{PLACE}{one.pk}/wijzigen/", {"words": "Nog anders"})
    assert refused.status_code in (403, 409)
    one.refresh_from_db()
    assert one.words == "Andere woorden over vervoer"


def test_what_came_of_it_is_the_answer_on_its_card(as_, wrote):
    one = wrote("henk", share=True)
    as_("henk").post(f"{PLACE}{one.pk}/afronden/", {"closed_as": "solved", "came_of_it": "Eén loket nu."})
    shown = as_("samira").post(f"{PLACE}kijken/", {"words": ALIKE}).content.decode()
    assert "Eén loket nu." in shown
    as_("henk").post(f"{PLACE}{one.pk}/heropenen/")
    one.refresh_from_db()
    assert (one.closed_at, one.came_of_it) == (None, "Eén loket nu.")


def test_the_list_is_searched_by_meaning_and_the_words_are_in_no_address(as_, wrote):
    one = wrote("henk", share=True)
    answer = as_("noor").post(f"{PLACE}zoeken/", {"words": "taxipas vervoer"})
    assert answer.status_code == 200
    assert f"{PLACE}{one.pk}/" in answer.content.decode()
    assert as_("noor").get(f"{PLACE}zoeken/").url == PLACE


def test_a_meeting_harvests_one_after_another_undoes_the_last_and_shares_what_it_chooses(as_):
    henk = as_("henk")
    for words in (TAXI, ALIKE, "Vergissing"):
        henk.post(f"{PLACE}ophalen/", {"words": words})
    henk.post(f"{PLACE}ophalen/terug/")
    shown = henk.get(f"{PLACE}ophalen/klaar/").content.decode()
    assert TAXI in shown
    assert "Vergissing" not in shown
    chosen = Bottleneck.objects.get(words=TAXI)
    henk.post(f"{PLACE}ophalen/klaar/", {"share": [chosen.pk]})
    assert [each.is_shared for each in Bottleneck.objects.order_by("pk")] == [True, False]
    assert TAXI not in henk.get(f"{PLACE}ophalen/").content.decode()


@pytest.mark.parametrize("given", [{}, {"words": "  "}, {"words": "x" * 601}, {"words": TAXI, "theme": "zz"}])
def test_bad_input_gets_an_answer_and_keeps_nothing(as_, given):
    answer = as_("samira").post(f"{PLACE}opschrijven/", given)
    assert answer.status_code == 400
    assert not Bottleneck.objects.exists()


@pytest.mark.parametrize("judge", ["same", "same:bottleneck:x", "same:bottleneck:999", "zz:pattern:1", ""])
def test_a_click_that_no_button_sends_changes_nothing(as_, wrote, judge):
    one = wrote("samira")
    answer = as_("samira").post(f"{PLACE}{one.pk}/oordeel/", {"judge": judge})
    assert answer.status_code in (302, 403)
    assert not Judgement.objects.exists()


def test_another_municipality_finds_nothing(dirk, wrote):
    one = wrote("samira", share=True)
    assert dirk.get(f"{PLACE}{one.pk}/").status_code == 404
    assert TAXI not in dirk.get(PLACE).content.decode()
    assert TAXI not in dirk.post(f"{PLACE}zoeken/", {"words": TAXI}).content.decode().replace(f'"{TAXI}"', "")


def test_no_word_of_anybody_is_on_the_trail(as_, sit, wrote):
    one = wrote("samira", share=True)
    services.reply(sit("noor"), one, "Wij bellen de vervoerder.")
    lines = [f"{line.subject} {line.why}" for line in Entry.objects.all()]
    assert lines
    assert not [line for line in lines if "taxi" in line.lower() or "bellen" in line]


def test_the_practice_town_has_two_years_of_four_teams_and_is_settled_once(sit):
    table = sit("samira").table
    practise(table)
    practise(table)
    found = Bottleneck.objects.filter(table=table)
    assert found.count() == len(WRITTEN) >= 30
    assert found.values("party").distinct().count() == 4
    assert {each.name for each in Pattern.objects.all()} >= {"Vervoerspas komt te laat"}
    assert not [each.words for each in WRITTEN for _ in recognised(f"{each.words} {each.reply}")]
    assert waiting_for_reply(sit("noor")).exists()


def test_one_answer_reaches_all_that_wait_in_the_same_pattern(as_, sit, wrote):
    one, two = wrote("samira", share=True), wrote("henk", ALIKE, share=True)
    services.bring_together(sit("henk"), one, two, {"name": "Taxipas", "definition": ""})
    noor = as_("noor")
    assert "Geef dit antwoord ook aan" in noor.get(f"{PLACE}wacht-op-antwoord/").content.decode()
    noor.post(f"{PLACE}{one.pk}/antwoord/", {"words": "Wij bellen.", "is_for_pattern": "on"})
    assert [each.replies.count() for each in (one, two)] == [1, 1]


def test_an_answer_to_a_whole_pattern_comes_back_to_who_wrote_in_it(as_, sit, wrote):
    one = wrote("samira")
    pattern = services.bring_together(sit("samira"), one, one, {"name": "Taxipas", "definition": ""})
    told(sit("noor"), pattern, "state", "Er is nu één loket.")
    assert list(newly_answered(sit("samira"))) == [one]
    assert "Er is nu één loket." in as_("samira").get(f"{PLACE}{one.pk}/").content.decode()


def test_a_reason_may_come_later_and_names_nobody(as_, wrote):
    one, two = wrote("henk", share=True), wrote("samira", ALIKE)
    samira, click = as_("samira"), {"judge": f"other:bottleneck:{one.pk}"}
    samira.post(f"{PLACE}{two.pk}/oordeel/", click)
    refused = samira.post(f"{PLACE}{two.pk}/oordeel/", {**click, "reason": f"gaat over {NUMBER}"})
    assert refused.status_code == 400
    assert NUMBER in refused.content.decode()
    samira.post(f"{PLACE}{two.pk}/oordeel/", {**click, "reason": "een ander soort pas"})
    assert [each.reason for each in Judgement.objects.all()] == ["", "een ander soort pas"]
    assert "een ander soort pas" in samira.get(f"{PLACE}{two.pk}/").content.decode()


def test_looking_while_typing_never_stands_in_the_way_of_keeping(as_, monkeypatch):
    monkeypatch.setattr(guards, "WHILE_TYPING", {"bottleneck-look": Limit(1, 60)})
    monkeypatch.setattr(guards, "WRITING", Limit(1, 60))
    samira = as_("samira")
    looks = [samira.post(f"{PLACE}kijken/", {"words": TAXI}).status_code for _ in range(2)]
    assert looks == [200, 429]
    assert note(samira).status_code == 200


def test_a_question_on_rules_begins_with_the_words_of_the_bottleneck_for_who_may_read_them(wrote, as_):
    made = wrote("samira")
    place = f"/mag-dit/?knelpunt={made.pk}"
    assert f'href="{place}"' in as_("samira").get(made.get_absolute_url()).content.decode()
    assert TAXI in as_("samira").get(place).content.decode()
    assert TAXI not in as_("marijke").get(place).content.decode(), "it stays with the team"


def test_who_types_gets_a_quick_look_and_the_button_a_whole_one(as_, town, monkeypatch):
    looked = []
    monkeypatch.setattr(
        "bestendig.web.bottlenecks.looking.suggested",
        lambda *asked, is_quick, **how: looked.append(is_quick) or (),
    )
    samira = as_("samira")
    for headers in ({"HX-Request": "true"}, {}):
        assert samira.post(f"{PLACE}kijken/", {"words": TAXI}, headers=headers).status_code == 200
    assert looked == [True, False]

"""What figures mean: each from its own card, found by a word, open to everybody."""

import pytest

from bestendig.analyses.cards import all_cards
from bestendig.web.accounts.roles import ROLES
from bestendig.web.meaning.levels import CANNOT, LEVELS
from bestendig.web.meaning.presenters import ACTS, who_may
from bestendig.web.meaning.selectors import beside, looked_for
from bestendig.web.meaning.services import explanations

PAGES = (
    "",
    "woorden/",
    "gespreksblad/",
    "privacy/",
    "toegankelijkheid/",
    "cijfers/upc/",
    "cijfers/durations/",
)


def names(found):
    return {each.name for group in found.values() for each in group}


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_reads_every_page_in_both_languages(client, db, page):
    for language in ("nl", "en"):
        response = client.get(f"/uitleg/{page}", {"taal": language})
        assert response.status_code == 200
        assert response.content.decode().count("<h1>") == 1


def test_every_measure_has_its_page_under_a_level():
    assert {card.name for card in all_cards()} <= set(explanations())
    assert {each.level for each in explanations().values()} == set(LEVELS)


def test_every_family_says_what_it_cannot_say():
    assert {card.family for card in all_cards()} | {"time"} == set(CANNOT)
    assert all(each.cannot for each in explanations().values())


def test_a_page_says_what_its_card_says(client, db):
    card = next(card for card in all_cards() if card.name == "coc_index")
    shown = client.get("/uitleg/cijfers/coc_index/").content.decode()
    for words in (card.label.nl, card.meaning.nl, card.question.nl, "Bice TW, Boxerman SB"):
        assert words in shown


def test_what_nobody_measures_is_not_there(client, db):
    assert client.get("/uitleg/cijfers/ranglijst/").status_code == 404


def test_a_word_finds_the_figures_in_which_it_stands():
    assert "waiting_time" in names(looked_for("WACHTTIJD"))
    assert names(looked_for("contract looptijd")) < names(looked_for("contract"))
    assert names(looked_for("")) == set(explanations())


def test_what_is_not_found_gets_a_hint_and_keeps_the_words(client, db):
    shown = client.get("/uitleg/", {"zoek": "<b>zz"}).content.decode()
    assert "Geen cijfer met deze woorden" in shown
    assert "&lt;b&gt;zz" in shown


def test_a_question_without_end_is_cut_off(client, db):
    assert client.get("/uitleg/", {"zoek": "z" * 5000}).status_code == 200


def test_at_most_six_figures_of_the_same_level_stand_beside_one():
    for name, figure in explanations().items():
        found = beside(name)
        assert 1 <= len(found) <= 6
        assert name not in {each.name for each in found}
        assert {each.level for each in found} == {figure.level}


def test_who_may_what_is_told_from_the_roles_themselves():
    told = {each.act.nl: each.roles.nl for each in who_may()}
    for permission, act in ACTS:
        able = [role.words.nl for role in ROLES.values() if permission in role.permissions]
        assert able
        assert told[act.nl] == "iedereen aan deze tafel" or told[act.nl] == ", ".join(able)


def test_each_figure_of_a_sheet_leads_to_its_explanation(as_, on_table):
    shown = as_("noor").get(f"/gespreksbladen/{on_table.pk}/").content.decode()
    assert 'href="/uitleg/cijfers/stability_index/"' in shown

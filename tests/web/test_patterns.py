"""Patterns: named, merged, split and undone by people; four things apart, and nobody's kept words."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.web.audit.models import Entry
from bestendig.web.bottlenecks.models import Bottleneck, Pattern, PatternAct, Recurrence
from bestendig.web.bottlenecks.selectors import members_of, pattern_of
from bestendig.web.memory.models import Remembered
from bestendig.web.patterns import services
from bestendig.web.patterns.undoing import undo

PLACE = "/rode-draden/"
NUMBER = "111222333"


@pytest.fixture
def wrote(sit, town):
    """A bottleneck of a team, so many weeks ago, shared or kept."""

    def written(words, team="Team Noord", weeks=1, is_shared=True, also=()):
        at = timezone.now() - timedelta(weeks=weeks)
        made = Bottleneck.objects.create(
            table=town[team].table, party=town[team], written_by=sit("henk").user, words=words, noted_at=at,
            shared_at=at if is_shared else None,
        )  # fmt: skip
        for name in also:
            Recurrence.objects.create(bottleneck=made, party=town[name], by=sit("henk").user, at=at)
        return made

    return written


@pytest.fixture
def pattern(sit, wrote):
    """A pattern of the neighbourhood teams with three bottlenecks of three teams."""
    found = [
        wrote(f"Briefadres {n}", team, n) for n, team in enumerate(("Team Noord", "Team Oost", "Team Zuid"))
    ]
    return services.make(
        sit("henk"), "Briefadres", "Wie geen adres heeft, loopt vast.", found, "Drie keer gezien"
    )


def page(client, pattern):
    """The page of a pattern."""
    return client.get(f"{PLACE}{pattern.pk}/").content.decode()


def act(client, pattern, form, /, **said):
    """What a form on the page does."""
    return client.post(f"{PLACE}{pattern.pk}/{form}/", said, follow=True)


def last(pattern, name):
    """The newest act of this kind."""
    return pattern.acts.filter(act=name).latest("pk")


def test_a_pattern_is_made_of_what_somebody_chose_and_everybody_sees_it(as_, wrote):
    chosen = [wrote("De taxi komt te laat"), wrote("Weer te laat", "Team Zuid")]
    shown = as_("samira").post(
        f"{PLACE}nieuw/", {"name": "Taxi", "bottlenecks": [each.pk for each in chosen]}, follow=True
    )
    made = Pattern.objects.get()
    assert "De rode draad is er" in shown.content.decode()
    assert set(members_of(made)) == set(chosen)
    assert "Taxi" in as_("esther").get(PLACE).content.decode()
    assert Entry.objects.filter(act="pattern_made", subject=f"pattern {made.pk}").exists()
    assert Remembered.objects.filter(kind="pattern", words__contains="Taxi").exists()


@pytest.mark.parametrize(
    ("said", "words"),
    [({"name": "X"}, "Kies er een of meer"), ({"name": f"Mevrouw Jansen {NUMBER}"}, "burgerservicenummer"),
     ({"name": ""}, "errorlist")],
)  # fmt: skip
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(as_, wrote, said, words):
    wrote("De taxi komt te laat")
    answer = as_("samira").post(f"{PLACE}nieuw/", {"definition": "Wat ik schreef", **said})
    assert answer.status_code == 400
    assert words in answer.content.decode()
    assert "Wat ik schreef" in answer.content.decode()
    assert not Pattern.objects.exists()


def test_the_four_things_stand_apart_with_what_chance_gives(as_, pattern):
    shown = page(as_("esther"), pattern)
    for words in ("Vaak</dt><dd>Minstens 3", "Breed</dt><dd>Minstens 3", "Hardnekkig</dt>", "Stijgend</dt>"):
        assert words in shown
    assert "Bij toeval" in shown
    assert "Waar dit op rust" in shown


def test_the_picture_has_words_a_table_and_a_file(as_, pattern):
    shown = page(as_("noor"), pattern)
    assert 'role="img"' in shown
    assert "Staafjes per kwartaal" in shown
    assert "Deze rode draad, minstens" in shown
    answer = as_("noor").get(f"{PLACE}{pattern.pk}/kwartalen.csv")
    rows = answer.content.decode().split("\r\n")
    assert rows[0].endswith("quarter;at_least;all_reports")
    assert sum(int(row.split(";")[1]) for row in rows[1:] if row) == 3


def test_everybody_sees_the_same_figures_also_when_a_team_keeps_its_words(as_, sit, wrote, pattern):
    kept = wrote("Dit houden wij nog bij ons", "Team Noord", is_shared=False, also=["Team Centrum"])
    services.join(sit("samira"), kept, pattern)
    own, others = page(as_("samira"), pattern), page(as_("noor"), pattern)
    assert "Dit houden wij nog bij ons" in own
    assert "Dit houden wij nog bij ons" not in others
    assert "Er hoort meer bij" in others
    assert "Minstens 5 van de 5" in own
    assert "Minstens 5 van de 5" in others


def test_what_is_kept_and_in_no_pattern_is_not_counted(as_, wrote, pattern):
    wrote("Nog van ons", is_shared=False)
    assert "Minstens 3 van de 3" in page(as_("samira"), pattern)


def test_another_name_stands_at_once_and_the_old_one_in_the_history(as_, pattern):
    act(as_("samira"), pattern, "naam", name="Geen adres", definition="Kort.")
    shown = page(as_("henk"), pattern)
    assert "<h1>Geen adres</h1>" in shown
    assert "andere naam of zin</strong>: Briefadres" in shown


def test_examples_say_what_belongs_and_what_does_not(as_, pattern):
    act(as_("samira"), pattern, "voorbeeld", words="Iemand logeert", belongs="yes")
    act(as_("samira"), pattern, "voorbeeld", words="Post niet openen", belongs="no")
    shown = page(as_("noor"), pattern)
    assert (
        shown.index("Iemand logeert")
        < shown.index("hoort er niet bij</h3>")
        < shown.index("Post niet openen")
    )
    assert "Iemand logeert" in Remembered.objects.get(kind="pattern").words


def test_a_state_needs_an_answer_that_everybody_reads(as_, pattern):
    refused = act(as_("noor"), pattern, "stand", state="being_worked_on")
    assert refused.status_code == 400
    act(as_("noor"), pattern, "stand", state="being_worked_on", why="De balie vraagt geen contract meer.")
    assert "De balie vraagt geen contract meer." in page(as_("esther"), pattern)
    assert Pattern.objects.get(pk=pattern.pk).state == "being_worked_on"


def test_an_answer_that_was_undone_is_no_answer_any_more(as_, sit, pattern):
    for answer in ("Eerst dit.", "Toen dat."):
        services.settle(sit("noor"), pattern, "being_worked_on", answer)
    undo(sit("noor"), last(pattern, "state"), "Te vroeg")
    shown = page(as_("esther"), pattern)
    card = shown[shown.index('id="antwoord"') : shown.index('id="cijfers"')]
    assert "Eerst dit." in card
    assert "Toen dat." not in card


def test_who_did_what_is_shown_to_those_who_do_such_things(as_, pattern):
    history = [page(as_(who), pattern).partition('id="geschiedenis"')[2] for who in ("samira", "esther")]
    assert ["Henk" in each for each in history] == [True, False]


def test_a_merged_pattern_is_read_with_its_history_and_counted_in_the_other(as_, sit, wrote, pattern):
    other = services.make(sit("noor"), "Adres", "", [wrote("Nog een")], "")
    answer = act(as_("samira"), other, "samenvoegen", to=pattern.pk, why="Hetzelfde")
    assert answer.redirect_chain[0][0] == f"{PLACE}{pattern.pk}/"
    assert members_of(pattern).count() == 4
    assert "ging op in" in page(as_("noor"), other)
    assert ">Adres<" not in as_("noor").get(PLACE).content.decode()
    assert not Remembered.objects.filter(kind="pattern", subject=str(other.pk), is_gone=False).exists()


def test_a_split_takes_the_chosen_ones_only(as_, pattern):
    first = members_of(pattern).first()
    act(as_("henk"), pattern, "splitsen", name="Verzekering", bottlenecks=first.pk, why="Iets anders")
    made = Pattern.objects.get(name="Verzekering")
    assert list(members_of(made)) == [first]
    assert members_of(pattern).count() == 2
    assert made.owner == pattern.owner


def _rename(seat, pattern):
    services.rename(seat, pattern, "Anders", "", "")


def _merge(seat, pattern):
    into = Pattern.objects.get(name="Ander")
    services.merge(seat, pattern, into, "Hetzelfde")


def _split(seat, pattern):
    services.split(seat, pattern, "Deel", "", list(members_of(pattern))[:2], "Anders")


def _settle(seat, pattern):
    services.settle(seat, pattern, "solved", "Klaar.")


def _give(seat, pattern):
    services.give(seat, pattern, pattern.table.parties.get(name="Kompas"), "Past beter")


def _example(seat, pattern):
    services.note_example(seat, pattern, "Een voorbeeld", True)


def _leave(seat, pattern):
    services.leave(seat, members_of(pattern).first(), pattern)


UNDONE = {"renamed": _rename, "merged": _merge, "split": _split, "state": _settle, "owner": _give,
          "example_in": _example, "left": _leave, "made": lambda seat, pattern: None}  # fmt: skip


def seen(pattern):
    """All of a pattern that can be undone."""
    pattern.refresh_from_db()
    rest = (pattern.name, pattern.definition, pattern.state, pattern.owner_id, pattern.merged_into_id)
    members = {each.pk for each in members_of(pattern)}
    return rest, members, set(pattern.examples.values_list("words", flat=True)), pattern.is_gone


@pytest.mark.parametrize("name", UNDONE)
def test_every_act_can_be_undone_with_a_reason_that_stays(name, sit, wrote, pattern):
    services.make(sit("henk"), "Ander", "", [wrote("Los")], "")
    before = seen(pattern)
    UNDONE[name](sit("henk"), pattern)
    after = seen(pattern)
    undo(sit("noor"), last(pattern, name), "Vergissing")
    if name == "made":
        assert seen(pattern)[1:] == (set(), set(), True)
        undo(sit("henk"), last(pattern, "undone"), "Toch wel")
    else:
        assert after != before
    assert seen(pattern) == before
    assert PatternAct.objects.filter(pattern=pattern, act="undone").latest("pk").why in (
        "Vergissing",
        "Toch wel",
    )


def test_a_bottleneck_that_was_joined_goes_back_to_where_it_was(sit, wrote, pattern):
    lone = wrote("Los")
    other = services.make(sit("henk"), "Ander", "", [lone], "")
    services.join(sit("henk"), lone, pattern, "")
    assert pattern_of(lone) == pattern
    undo(sit("henk"), last(pattern, "joined"), "Vergissing")
    assert pattern_of(lone) == other


def test_what_was_done_after_it_is_undone_first(sit, pattern):
    _settle(sit("henk"), pattern)
    first = last(pattern, "state")
    services.settle(sit("henk"), pattern, "set_aside", "Toch niet.")
    with pytest.raises(NotAllowed, match="no longer be undone"):
        undo(sit("henk"), first, "Vergissing")


def test_nothing_is_undone_twice_and_nothing_without_a_reason(as_, sit, pattern):
    _rename(sit("henk"), pattern)
    renamed = last(pattern, "renamed")
    assert act(as_("henk"), pattern, f"terug/{renamed.pk}").status_code == 400
    act(as_("henk"), pattern, f"terug/{renamed.pk}", why="Vergissing")
    assert act(as_("henk"), pattern, f"terug/{renamed.pk}", why="Nog eens").status_code == 403
    assert Pattern.objects.get(pk=pattern.pk).name == "Briefadres"


def test_a_pattern_that_is_gone_is_not_changed(sit, wrote, pattern):
    services.make(sit("henk"), "Ander", "", [wrote("Los")], "")
    _merge(sit("henk"), pattern)
    with pytest.raises(NotAllowed, match="no longer there"):
        _rename(sit("henk"), pattern)


def test_what_does_not_belong_goes_out(as_, pattern):
    first = members_of(pattern).first()
    act(as_("samira"), pattern, "eruit", bottlenecks=first.pk)
    assert pattern_of(first) is None


def test_patterns_stand_by_name_and_never_by_number_or_team(as_, sit, wrote):
    for name, n in (("Bus", 1), ("Auto", 3), ("Aak", 2)):
        services.make(sit("henk"), name, "", [wrote(f"{name} {each}") for each in range(n)], "")
    shown = as_("noor").get(PLACE).content.decode()
    assert shown.index(">Aak<") < shown.index(">Auto<") < shown.index(">Bus<")


def test_without_any_pattern_the_list_says_what_to_do(as_, db):
    assert "Kijk of er knelpunten bij elkaar horen" in as_("samira").get(PLACE).content.decode()
    assert "Er is nog geen rode draad" in as_("esther").get(PLACE).content.decode()


def test_no_free_words_stand_on_the_trail(sit, pattern):
    _settle(sit("henk"), pattern)
    written = " ".join(f"{each.subject} {each.why}" for each in Entry.objects.all())
    assert "Klaar" not in written
    assert "Briefadres" not in written


@pytest.mark.parametrize(("language", "words"), [("nl", "Minstens 3"), ("en", "At least 3")])
def test_the_page_is_in_the_language_of_who_reads(as_, pattern, language, words):
    assert words in as_("noor").get(f"{PLACE}{pattern.pk}/?taal={language}").content.decode()


def test_a_team_that_gave_a_pattern_away_does_not_take_it_back_by_itself(sit, pattern):
    _give(sit("henk"), pattern)
    with pytest.raises(NotAllowed, match="may not undo"):
        undo(sit("henk"), last(pattern, "owner"), "Toch van ons")

"""Between municipalities: what was chosen goes out, what comes in keeps its origin."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from bestendig.analyses.exchanging import read_parcel, write_parcel
from bestendig.model.exchange import Item, Origin, Parcel
from bestendig.model.knowledge.words import ENDED
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.web.accounts.practice import CAST
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Entry
from bestendig.web.bottlenecks.membership import make_pattern
from bestendig.web.bottlenecks.models import Bottleneck, Example, Recurrence
from bestendig.web.exchange.models import ReceivedFile, ReceivedItem, Written
from bestendig.web.exchange.practice import practise
from bestendig.web.exchange.rules import may
from bestendig.web.knowledge.models import ExperienceRow
from bestendig.web.knowledge.services import write_experience
from bestendig.web.memory.services import find

HOME = "/kennis/uitwisselen/"
ORIGIN = Origin("Buurstad", date(2026, 11, 1), "Bestendig 0.1.0", "CC-BY-4.0")
PATTERN = Item(
    "rode-draden", "7",
    {"name": "Wachten op een besluit", "definition": "De hulp is er, het besluit nog niet.",
     "n_times": 9, "n_teams": 4, "state": "open"},
)  # fmt: skip
ANSWER = Item(
    "antwoorden", "3", {"question": "Mag hulp beginnen voor het besluit?", "verdict": "may", "answer": "Ja."}
)
TRIED = Item(
    "ervaringen", "1", {"programme": "Buurtmaatjes", "until": "2021", "ended_words": "De subsidie stopte."}
)
ITEMS = (PATTERN, ANSWER, TRIED)
TOLD_INSIDE = "Een gezin wacht al zes weken op een handtekening."


def file_with(*items, made_on=ORIGIN.made_on, name="Buurstad"):
    """A file of another municipality, as somebody uploads it."""
    parcel = Parcel(replace(ORIGIN, made_on=made_on, municipality=name), items or ITEMS)
    return SimpleUploadedFile("van-elders.zip", write_parcel(parcel))


def brought(client, *items, **more):
    """The response to reading a file."""
    return client.post(f"{HOME}inlezen/", {"file": file_with(*items, **more)})


def answered(client, **said):
    """Answer what the newest file offers, by kind; what is not named waits."""
    file = ReceivedFile.objects.first()
    names = {"pattern": "rode-draden", "answer": "antwoorden", "tried": "ervaringen"}
    rows = {each.kind: each.pk for each in ReceivedItem.objects.all()}
    told = {f"item-{rows[names[name]]}": each for name, each in said.items()}
    return client.post(f"{HOME}bestand/{file.pk}/antwoord/", told)


@pytest.fixture(autouse=True)
def words_only(monkeypatch):
    """An index that looks at words only: the sentence model has tests of its own."""
    monkeypatch.setattr("bestendig.recall.index.best_encoder", NoEncoder)


@pytest.fixture
def pattern(sit, town):
    """A pattern that four teams know, of which the reports stay where they are."""
    noor, table = sit("noor"), town["Team Noord"].table
    said = Bottleneck.objects.create(
        table=table, party=noor.party, written_by=noor.user, words=TOLD_INSIDE, shared_at=timezone.now()
    )
    for name in ("Team Noord", "Team Oost", "Team Zuid"):
        Recurrence.objects.create(bottleneck=said, party=town[name], by=noor.user)
    made = make_pattern(noor, "Wachten op een handtekening", "Alles is klaar, één handtekening niet.", [said])
    Example.objects.create(pattern=made, words="Het besluit ligt op een stapel.", belongs=True)
    return made


def written(client, *names, **more):
    """The file that comes of what was chosen."""
    told = {"chosen": names, "licence": "CC0-1.0", "is_read": "on"} | more
    return client.post(f"{HOME}schrijven/", told)


def test_only_what_was_chosen_goes_out_and_never_a_report(as_, pattern):
    content = written(as_("noor"), f"rode-draden:{pattern.pk}").content
    parcel = read_parcel("a.zip", content)
    (item,) = parcel.items
    assert (parcel.origin.municipality, parcel.origin.licence) == ("Voorbeeldstad", "CC0-1.0")
    assert item.told["examples_in"] == "Het besluit ligt op een stapel."
    assert (item.told["n_times"], item.told["n_teams"]) == (4, 4)
    with ZipFile(BytesIO(content)) as archive:
        assert TOLD_INSIDE.encode() not in b"".join(archive.read(name) for name in archive.namelist())
    row = Written.objects.get()
    assert row.held == [["rode-draden", str(pattern.pk)]]
    assert row.checksum == parcel.checksum
    assert Entry.objects.filter(act="exchange_written").exists()


def test_a_pattern_of_few_teams_goes_without_a_number(as_, pattern):
    Recurrence.objects.filter(party__name__in=("Team Noord", "Team Oost")).delete()
    (item,) = read_parcel("a.zip", written(as_("noor"), f"rode-draden:{pattern.pk}").content).items
    assert not item.told["n_times"]
    assert not item.told["first_on"]
    assert "enkele meldingen" in as_("noor").get(HOME).content.decode()


@pytest.mark.parametrize(
    "more", [{"chosen": []}, {"is_read": ""}, {"licence": "alles"}, {"chosen": ["rode-draden:999"]}]
)
def test_nothing_is_written_that_was_not_chosen_and_read(as_, pattern, more):
    response = written(as_("noor"), f"rode-draden:{pattern.pk}", **more)
    assert response.status_code == 400
    assert "Er is nog niets geschreven" in response.content.decode()
    assert not Written.objects.exists()


def test_what_comes_in_is_shown_first_and_nothing_is_taken_over(as_, sit, town):
    noor = as_("noor")
    words = noor.get(brought(noor).url).content.decode()
    for each in ("Buurstad", "1 november 2026", "Wachten op een besluit", "minstens 9 keer", "De subsidie"):
        assert each in words
    assert not find(sit("noor"), "besluit hulp", kinds=["from_elsewhere"])
    assert "Nog niets" in noor.get(f"{HOME}van-elders/").content.decode()


def test_what_is_taken_over_is_found_by_everybody_with_its_origin(as_, sit, town):
    noor = as_("noor")
    brought(noor)
    answered(noor, pattern="yes", tried="no")
    (found,) = find(sit("samira"), "hulp wachten besluit", kinds=["from_elsewhere"])
    assert found.card.facts[0].nl.startswith("Rode draad uit Buurstad, stand van 1 november 2026")
    assert found.card.counted.nl == "minstens 9 keer, bij minstens 4 teams"
    words = as_("samira").get(found.card.address).content.decode()
    assert "Rode draad uit Buurstad, stand van 1 november 2026" in words
    assert "Haal dit hier weg" not in words
    assert {each.act for each in Entry.objects.all()} >= {"exchange_accepted", "exchange_refused"}
    assert "1 november 2026" in as_("marijke").get(f"{HOME}van-elders/").content.decode()


def test_what_was_not_answered_waits_and_what_was_refused_is_not_offered_again(as_, town):
    noor = as_("noor")
    brought(noor)
    answered(noor, pattern="yes", tried="no")
    other = replace(TRIED, told={**TRIED.told, "ended_words": "Anders verteld."})
    words = noor.get(brought(noor, PATTERN, ANSWER, other, made_on=date(2026, 12, 1)).url).content.decode()
    assert "Mag hulp beginnen" in words
    assert "Buurtmaatjes" not in words
    assert "Wachten op een besluit" not in words
    assert "Buurtmaatjes" in noor.get(HOME).content.decode(), "among what was not taken over"


def test_an_update_shows_what_differs_and_takes_the_place_of_what_was(as_, sit, town):
    noor = as_("noor")
    brought(noor)
    answered(noor, pattern="yes", answer="yes")
    newer = replace(PATTERN, told={**PATTERN.told, "n_times": 12, "state": "solved"})
    words = noor.get(brought(noor, newer, ANSWER, made_on=date(2026, 12, 1)).url).content.decode()
    assert "minstens 9 keer" in words
    assert "minstens 12 keer" in words
    assert "opgelost" in words
    assert "Mag hulp beginnen" not in words, "known"
    answered(noor, pattern="yes")
    assert ReceivedItem.objects.filter(kind="rode-draden").count() == 1
    (found,) = find(sit("noor"), "wachten besluit", kinds=["from_elsewhere"], limit=1)
    assert found.card.counted.nl.startswith("minstens 12 keer")
    assert "1 december 2026" in found.card.facts[0].nl


def test_a_change_that_was_refused_stays_away_and_the_next_one_is_offered(as_, town):
    noor = as_("noor")
    brought(noor, PATTERN)
    answered(noor, pattern="yes")
    second = replace(PATTERN, told={**PATTERN.told, "n_times": 12})
    brought(noor, second, made_on=date(2026, 12, 1))
    answered(noor, pattern="no")
    assert ReceivedItem.objects.get().told["n_times"] == 9
    words = noor.get(brought(noor, second, made_on=date(2026, 12, 2)).url).content.decode()
    assert "niets meer te kiezen" in words
    third = replace(PATTERN, told={**PATTERN.told, "n_times": 15})
    words = noor.get(brought(noor, third, made_on=date(2026, 12, 3)).url).content.decode()
    assert "minstens 15 keer" in words


def test_what_the_other_no_longer_gives_stays_and_says_so(as_, town):
    noor = as_("noor")
    brought(noor)
    answered(noor, pattern="yes")
    brought(noor, ANSWER, made_on=date(2026, 12, 1))
    row = ReceivedItem.objects.get(kind="rode-draden")
    assert "niet meer in het laatste bestand" in noor.get(row.get_absolute_url()).content.decode()


def test_the_same_file_twice_changes_nothing(as_, town):
    noor = as_("noor")
    first = brought(noor).url
    answered(noor, pattern="yes")
    assert brought(noor).url == first
    assert ReceivedFile.objects.count() == 1
    assert ReceivedItem.objects.exclude(digest="").count() == 1


def test_what_is_taken_away_is_found_no_more_and_can_be_looked_at_again(as_, sit, town):
    noor = as_("noor")
    brought(noor, PATTERN)
    answered(noor, pattern="yes")
    row = ReceivedItem.objects.get()
    noor.post(f"{HOME}van-elders/{row.pk}/weg/")
    assert not find(sit("noor"), "wachten besluit", kinds=["from_elsewhere"])
    assert noor.get(f"{HOME}van-elders/{row.pk}/").status_code == 404
    page = noor.post(f"{HOME}van-elders/{row.pk}/opnieuw/", follow=True).content.decode()
    assert "Nieuw voor u" in page
    answered(noor, pattern="yes")
    assert find(sit("noor"), "wachten besluit", kinds=["from_elsewhere"])


def test_words_in_which_a_person_is_recognised_are_not_taken_in(as_, town):
    named = replace(ANSWER, told={**ANSWER.told, "answer": "Vraag het mevrouw Jansen."})
    noor = as_("noor")
    words = noor.get(brought(noor, PATTERN, named).url).content.decode()
    assert "leek een mens herkenbaar" in words
    assert "Jansen" not in words
    assert not ReceivedItem.objects.filter(kind="antwoorden").exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF", "geen uitwisselbestand"),
        (file_with().read()[:300], "beschadigd"),
        (file_with(name="Voorbeeldstad").read(), "van uw eigen gemeente"),
        (b"", "geen uitwisselbestand"),
    ],
)
def test_a_file_that_cannot_be_used_says_why_beside_its_field(as_, town, content, words):
    given = SimpleUploadedFile("x.zip", content or b" ")
    response = as_("noor").post(f"{HOME}inlezen/", {"file": given})
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not ReceivedFile.objects.exists()


def test_an_older_file_does_not_undo_a_newer_one(as_, town):
    noor = as_("noor")
    brought(noor)
    response = brought(noor, made_on=date(2025, 1, 1))
    assert response.status_code == 400
    assert "al een nieuwer bestand" in response.content.decode()


def test_no_file_at_all_is_said_beside_the_field(as_, town):
    response = as_("noor").post(f"{HOME}inlezen/")
    assert response.status_code == 400
    assert "Kies een bestand." in response.content.decode()


@pytest.mark.parametrize("who", CAST)
def test_the_truth_table_of_who_may_what(sit, town, who):
    seat, table = sit(who), town["Gemeente Voorbeeldstad"].table
    assert may(seat, "read", table)
    assert may(seat, "use", table) is (who in ("noor", "frits"))


def test_only_the_municipality_exchanges_also_with_the_role(sit, town):
    seat = Seat(sit("noor").user, "policy_adviser", town["De Linde"])
    assert not may(seat, "use", seat.table)


def test_another_municipality_sees_nothing_of_it(as_, dirk):
    brought(as_("noor"))
    answered(as_("noor"), pattern="yes")
    file, row = ReceivedFile.objects.get(), ReceivedItem.objects.get(kind="rode-draden")
    assert dirk.get(f"{HOME}bestand/{file.pk}/").status_code == 404
    assert dirk.post(f"{HOME}bestand/{file.pk}/antwoord/").status_code == 404
    assert dirk.get(f"{HOME}van-elders/{row.pk}/").status_code == 404
    assert dirk.post(f"{HOME}van-elders/{row.pk}/weg/").status_code == 404
    assert "Buurstad" not in dirk.get(f"{HOME}van-elders/").content.decode()
    assert "Buurstad" not in dirk.get(HOME).content.decode()


def test_what_one_table_writes_another_reads(as_, dirk, pattern):
    content = written(as_("noor"), f"rode-draden:{pattern.pk}").content
    response = dirk.post(f"{HOME}inlezen/", {"file": SimpleUploadedFile("x.zip", content)})
    words = dirk.get(response.url).content.decode()
    assert "Voorbeeldstad" in words
    assert "Wachten op een handtekening" in words
    assert TOLD_INSIDE not in words


def test_the_practice_town_got_a_file_once_and_one_thing_of_it_waits(sit, town):
    practise(sit("noor"))
    practise(sit("noor"))
    assert ReceivedFile.objects.count() == 1
    assert ReceivedItem.objects.exclude(digest="").count() == 2
    assert ReceivedItem.objects.exclude(offer_digest="").count() == 1


def test_what_ran_here_can_be_given_with_why_it_ended(as_, sit, town):
    said = {"programme": "Buurtmoeders", "since": "2016", "until": "2019-12"}
    ended = {"ended_because": next(iter(ENDED)), "ended_words": "Niemand nam het over."}
    row = write_experience(sit("noor"), {**said, **ended})
    (item,) = read_parcel("a.zip", written(as_("noor"), f"ervaringen:{row.pk}").content).items
    assert item.told["ended_because"] == next(iter(ENDED.values())).nl
    assert item.told["ended_words"] == "Niemand nam het over."


def test_what_ran_elsewhere_is_not_ours_to_give(as_, sit, town):
    row = write_experience(sit("noor"), {"programme": "Buurtmoeders"})
    ExperienceRow.objects.filter(pk=row.pk).update(municipality="Buurstad")
    assert "Buurtmoeders" not in as_("noor").get(HOME).content.decode()

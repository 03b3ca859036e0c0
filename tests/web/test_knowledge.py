"""Knowledge at the table: searched in daily words, conditions first, told from three sides."""

import re
from dataclasses import replace

import pytest
from django.urls import reverse

from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.web.accounts.practice import CAST
from bestendig.web.audit.models import Entry
from bestendig.web.knowledge import services
from bestendig.web.knowledge.models import ExperienceRow, InterventionRow, RecognitionRow, Telling
from bestendig.web.knowledge.practice import practise
from bestendig.web.memory.models import Remembered
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import lay_down

STEADY = Intervention(
    "bank", "a", "Vast Gezin", target_group="Ouders met jonge kinderen", themes=("opvoeding",),
    audiences=("ouders",), named_professional="Eén vaste vrijwilliger", address="https://bank.invalid/a",
)  # fmt: skip
GOOD = Recognition(
    "bank", "a", "goede_aanwijzingen", "Goede aanwijzingen voor effectiviteit", on="2015-11",
    source="https://bank.invalid/a", source_kind="kennisinstituut",
)  # fmt: skip
NEWS = replace(
    GOOD, level="sterke_aanwijzingen", literal="sterk bewezen", on="2021", source_kind="nieuwsmedium"
)
RAN = {
    "programme": "Buurtmoeders", "since": "2016", "until": "2019-12", "ended_because": "aanbesteding",
    "result": "Moeders bleven komen.", "contact_function": "opbouwwerker", "theme": "jeugd",
}  # fmt: skip


@pytest.fixture
def table(town):
    """The table of the practice town."""
    return town["Gemeente Voorbeeldstad"].table


@pytest.fixture
def steady(table):
    """One intervention with a recognition that a newspaper contradicts."""
    return services.keep_new(table, STEADY, (GOOD, NEWS), "seeded")


def page(row, name="intervention", **more):
    return reverse(name, kwargs={"pk": row.pk, **more})


def shown(client, row):
    """The words of a page, without its tags."""
    content = client.get(row.get_absolute_url()).content.decode().partition("<main")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", content).split())


def test_seeding_twice_is_seeding_once_and_says_nothing_that_nobody_knows(as_, table):
    assert services.settle_seed(table) == 44
    InterventionRow.objects.filter(databank_id="krachtwerk").update(goal="Eigen woorden")
    assert services.settle_seed(table) == 0
    assert InterventionRow.objects.get(databank_id="krachtwerk").goal == "Eigen woorden"
    read = shown(as_("noor"), InterventionRow.objects.get(databank_id="home-start"))
    assert "Een vast gezicht De beschrijving zegt niet bekend" in read
    assert "Gezien in een kopie, datum onbekend: controleren." in read
    assert "Ouder dan vijf jaar: controleren." in read
    assert Remembered.objects.filter(kind="intervention").count() == 44


def test_one_search_in_daily_words_shows_each_kind_apart(as_, sit, steady):
    services.write_experience(sit("samira"), {**RAN, "result": "Ouders met jonge kinderen bleven komen."})
    asked = as_("noor").post(reverse("knowledge-list"), {"asked": "jonge ouders met kinderen"})
    read = asked.content.decode()
    assert (
        read.index("Interventies die elders") < read.index("Vast Gezin") < read.index("Wat hier eerder liep")
    )
    assert "Buurtmoeders" in read
    assert "bronnen spreken elkaar tegen" in read
    assert "Niets gevonden is geen bewijs" in read
    other = {"asked": "ouders met jonge kinderen", "level": "goed_beschreven"}
    narrow = as_("noor").post(reverse("knowledge-list"), other).content.decode()
    assert "Geen interventie gevonden die hierop lijkt" in narrow


def test_what_is_searched_for_stands_in_no_address_and_on_no_trail(as_, table):
    before = Entry.objects.count()
    asked = as_("noor").post(reverse("knowledge-list"), {"asked": "mevrouw Jansen"})
    assert asked.status_code == 200
    assert asked.request["QUERY_STRING"] == ""
    assert Entry.objects.count() == before


def test_conditions_come_before_the_recognition_and_no_verdict_is_given(as_, steady):
    read = shown(as_("samira"), steady)
    assert read.index("Eén vaste vrijwilliger") < read.index("Goede aanwijzingen voor effectiviteit")
    assert "Wij zeggen niet of het hier genoeg is" in read
    for word in ("voldoet", "bewezen effectief", "aanbevolen"):
        assert word not in read.lower()


def test_what_is_known_here_of_a_condition_comes_from_a_sheet_on_the_table(as_, kept, steady, town):
    sheet = lay_down(kept, "organisational", town["Gemeente Voorbeeldstad"])
    assert "Wie bleef" not in shown(as_("samira"), steady), "it is still with its party"
    TableSheet.objects.update(state=TableSheet.State.ON_TABLE)
    read = as_("samira").get(page(steady)).content.decode()
    assert f'Wie bleef <a href="{reverse("sheet", kwargs={"pk": sheet.pk})}">' in read


def test_a_recognition_is_shown_as_an_event_with_how_to_read_it_and_what_contradicts_it(as_, steady):
    read = shown(as_("esther"), steady)
    assert "Goede aanwijzingen voor effectiviteit (niveau III)" in read
    assert "Of het hier net zo gaat, weten we daarmee niet" in read
    assert "Oordeel van november 2015" in read
    assert "Bronnen spreken elkaar tegen" in read
    assert "De bron schrijft: “sterk bewezen”" in read
    assert "Verander de feiten" not in read


def test_what_is_added_by_an_address_is_fetched_from_nowhere_and_named_by_its_host(as_, table, monkeypatch):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("nothing may be fetched"))
    filled = {
        "name": "Rustpunt",
        "address": "https://www.databank.invalid/i/12",
        "themes": "rust; geld\nrust",
    }
    answer = as_("noor").post(reverse("intervention-new"), filled)
    row = InterventionRow.objects.get()
    assert answer.url == row.get_absolute_url()
    assert (row.databank, row.databank_id, row.themes) == ("databank.invalid", "i/12", ["rust", "geld"])
    assert row.theme == "geld"
    as_("noor").post(reverse("intervention-new"), filled)
    assert InterventionRow.objects.filter(databank_id="i/12 (2)").exists()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"name": ""}, "Dit veld is verplicht"),
        ({"address": "javascript:alert(1)"}, "geldige URL"),
        ({"age_from": "9", "age_to": "8"}, "lager dan de leeftijd vanaf"),
        ({"goal": "Vraag mevrouw Jansen"}, "naam van een mens"),
        ({"conditions": "bel 06-12345678"}, "mobiel nummer"),
        ({"themes": "x" * 121}, "Een regel is te lang"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(as_, table, wrong, told):
    filled = {"name": "Rustpunt", "cost": "een dagdeel", **wrong}
    response = as_("noor").post(reverse("intervention-new"), filled)
    assert response.status_code == 400
    assert told in response.content.decode()
    assert 'value="een dagdeel"' in response.content.decode()
    assert not InterventionRow.objects.exists()


def test_changed_facts_keep_what_stood_there(as_, steady):
    filled = {"name": "Vast Gezin", "goal": "Rust in huis", "named_professional": "Twee vaste mensen"}
    as_("noor").post(page(steady, "intervention-edit"), filled)
    steady.refresh_from_db()
    assert (steady.goal, steady.target_group) == ("Rust in huis", "")
    read = shown(as_("henk"), steady)
    assert "feiten aangepast, Gemeente Voorbeeldstad" in read
    assert "Eén vaste vrijwilliger" in read, "the history says what it was"
    assert "Rust in huis" in Remembered.objects.get(kind="intervention").words


def test_a_new_recognition_stands_beside_the_old_and_a_mistake_is_struck_with_a_reason(as_, steady):
    noor = as_("noor")
    seen = {"level": "eerste_aanwijzingen", "literal": "Effectief", "on": "2024-03", "source": "https://x.invalid/",
            "source_kind": "kennisinstituut", "is_provisional": "on", "in_reassessment": "on"}  # fmt: skip
    noor.post(page(steady, "recognition-new"), seen)
    read = shown(noor, steady)
    assert read.index("Eerste aanwijzingen") < read.index("Goede aanwijzingen")
    assert "Onder voorbehoud. In herbeoordeling." in read
    event = RecognitionRow.objects.get(level="eerste_aanwijzingen")
    noor.post(page(event, "recognition-strike"), {"because": "Dit was een andere aanpak."})
    read = shown(noor, steady)
    assert read.index("Goede aanwijzingen") < read.index("Dit was een andere aanpak.")
    assert noor.get(page(event, "recognition-strike")).status_code == 404


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"level": ""}, "hoe de andere schaal heet"),
        ({"on": "2024-13"}, "Schrijf 2021"),
        ({"on": "2024", "valid_until": "2023"}, "voor het begin"),
        ({"source": ""}, "verplicht"),
        ({"literal": ""}, "verplicht"),
    ],
)
def test_a_recognition_that_cannot_be_meant_is_sent_back(as_, steady, wrong, told):
    seen = {"level": "goed_onderbouwd", "literal": "Goed", "source": "https://x.invalid/", **wrong}
    response = as_("noor").post(page(steady, "recognition-new"), seen)
    assert response.status_code == 400
    assert told in response.content.decode()


def test_another_scale_is_kept_by_its_name_and_never_counted_as_a_dutch_level(as_, steady):
    seen = {"level": "", "scale": "EIF evidence rating", "literal": "3+", "source": "https://x.invalid/"}
    as_("noor").post(page(steady, "recognition-new"), seen)
    event = RecognitionRow.objects.get(literal="3+")
    assert (event.level, event.scale) == ("", "EIF evidence rating")
    assert "Op een andere schaal" in shown(as_("noor"), steady)


def test_somebody_looked_at_the_source_today(as_, steady):
    as_("noor").post(page(steady, "intervention-checked"))
    assert "Bij ons nagekeken in de bron op" in shown(as_("esther"), steady)


def test_practice_and_residents_have_their_own_place_of_equal_width(as_, steady):
    samira = as_("samira")
    for kind, words in (("practice", "Wij blijven erbij."), ("lived", "Zij kwam elke dinsdag.")):
        told = {"words_told": words, "told_by": "opbouwwerkers"}
        assert samira.post(page(steady, "telling-new", kind=kind), told).status_code == 302
    read = shown(samira, steady)
    places = [read.index(each) for each in ("Onderzoek", "Wij blijven erbij.", "Zij kwam elke dinsdag.")]
    assert places == sorted(places)
    telling = Telling.objects.get(kind="lived")
    assert as_("henk").post(page(telling, "telling-back")).status_code == 403
    samira.post(page(telling, "telling-back"))
    assert "Zij kwam elke dinsdag." not in shown(samira, steady)


@pytest.mark.parametrize(
    "told", [{"words_told": "dhr. Van den Berg was er"}, {"told_by": "jan@x.invalid"}, {"words_told": ""}]
)
def test_a_telling_that_names_somebody_is_sent_back_with_what_was_typed(as_, steady, told):
    filled = {"words_told": "Zij bleef.", "told_by": "ouders", **told}
    response = as_("samira").post(page(steady, "telling-new", kind="lived"), filled)
    assert response.status_code == 400
    assert filled["told_by"] in response.content.decode()
    assert not Telling.objects.exists()


def test_a_kind_of_telling_that_is_none_is_nowhere(as_, steady):
    assert as_("samira").post(page(steady, "telling-new", kind="onderzoek")).status_code == 404


def test_what_ran_here_is_written_in_a_minute_and_found_again(as_, steady):
    samira = as_("samira")
    written = samira.post(reverse("experience-new"), {"programme": "Eén deur", "intervention": steady.pk})
    row = ExperienceRow.objects.get()
    assert written.url == row.get_absolute_url()
    assert "Loopt nog." in shown(as_("esther"), row)
    assert "Eén deur" in shown(as_("esther"), steady)
    assert Remembered.objects.get(kind="experience").words.startswith("Eén deur. Vast Gezin")


def test_why_it_ended_is_asked_and_not_known_is_an_answer(as_, table):
    said = {**RAN, "ended_because": "", "until": "2019"}
    as_("samira").post(reverse("experience-new"), said)
    row = ExperienceRow.objects.get()
    assert row.ended_because == "onbekend"
    assert "Gestopt: niet bekend waarom." in shown(as_("noor"), row)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"until": "2015"}, "voor het begin"),
        ({"since": "ooit eens"}, "Schrijf 2021"),
        ({"since": "2016-6"}, "Schrijf 2021"),
        ({"contact_function": "bel jan@x.invalid"}, "e-mailadres"),
        ({"report": "ftp://x.invalid/a"}, "geldige URL"),
        ({"intervention": "999999"}, "geldige keuze"),
    ],
)
def test_an_experience_that_cannot_be_meant_is_sent_back(as_, table, wrong, told):
    response = as_("samira").post(reverse("experience-new"), {**RAN, **wrong})
    assert response.status_code == 400
    assert told in response.content.decode()
    assert 'value="Buurtmoeders"' in response.content.decode()


def test_the_party_that_wrote_it_changes_it_and_takes_it_back(as_, sit, table):
    row = services.write_experience(sit("samira"), RAN)
    assert as_("henk").get(page(row, "experience-edit")).status_code == 404
    assert as_("henk").post(page(row, "experience-back")).status_code == 403
    as_("samira").post(page(row, "experience-edit"), {**RAN, "result": "Het werd stiller."})
    assert "Het werd stiller." in shown(as_("henk"), row)
    as_("samira").post(page(row, "experience-back"))
    assert as_("samira").get(page(row, "experience")).status_code == 404
    assert Remembered.objects.get(kind="experience").is_gone


def test_the_overview_counts_what_is_known_and_what_runs_here_and_names_the_gaps(as_, sit, steady):
    services.write_experience(sit("samira"), {"programme": "Loopt", "intervention": steady})
    services.write_experience(sit("samira"), {**RAN, "theme": "geld"})
    read = as_("esther").get(reverse("knowledge-overview")).content.decode()
    row = read.partition("opgroeien en opvoeden")[2].partition("</tr>")[0]
    assert "1 bekend" in row
    assert "1 hier" in row
    gaps = read.partition("Hier schreef nog niemand op")[2]
    assert "geld en schulden" in gaps, "what ended does not run"
    assert "opgroeien en opvoeden" not in gaps
    other = as_("esther").get(reverse("knowledge-overview") + "?naar=preventie").content.decode()
    assert "bij beginnende problemen" in other


def test_the_list_is_narrowed_by_theme_group_and_level(as_, steady):
    noor, place = as_("noor"), reverse("intervention-list")
    for asked in ("theme=jeugd", "audience=ouders", "level=goede_aanwijzingen"):
        assert "Vast Gezin" in noor.get(f"{place}?{asked}").content.decode()
    for asked in ("theme=geld", "audience=ouderen", "level=goed_beschreven"):
        assert "Niets gevonden met deze keuze" in noor.get(f"{place}?{asked}").content.decode()
    assert noor.get(f"{place}?theme=%00").status_code == 200


def test_more_interventions_ask_no_more_of_the_database(as_, table, django_assert_max_num_queries):
    for number in range(30):
        services.keep_new(table, replace(STEADY, databank_id=str(number)), (GOOD,), "seeded")
    noor = as_("noor")
    with django_assert_max_num_queries(12):
        noor.get(reverse("intervention-list"))


def test_every_act_stands_on_the_trail_without_its_words(sit, steady):
    services.tell(sit("samira"), steady, "lived", "geheim verhaal", "ouders")
    last = Entry.objects.last()
    assert (last.act, last.subject) == ("knowledge_told", f"intervention {steady.pk}")
    assert "geheim" not in " ".join(str(value) for value in vars(last).values())


def test_another_municipality_learns_nothing(dirk, sit, steady):
    row = services.write_experience(sit("noor"), {**RAN, "intervention": steady})
    told = services.tell(sit("noor"), steady, "lived", "Stil.", "ouders")
    for place in (page(steady), page(steady, "intervention-edit"), page(steady, "recognition-new"),
                  page(row, "experience"), page(row, "experience-edit"),
                  page(steady.recognitions.first(), "recognition-strike")):  # fmt: skip
        assert dirk.get(place).status_code == 404
    for place in (page(steady, "intervention-checked"), page(steady, "telling-new", kind="lived"),
                  page(told, "telling-back"), page(row, "experience-back")):  # fmt: skip
        assert dirk.post(place).status_code == 404
    for name in ("knowledge-list", "intervention-list", "experience-list", "knowledge-overview"):
        assert "Vast Gezin" not in dirk.get(reverse(name)).content.decode()
    assert dirk.post(reverse("experience-new"), {**RAN, "intervention": steady.pk}).status_code == 400


def test_the_practice_town_is_filled_once_and_every_page_of_it_opens(as_, sit):
    who = {role: key for key, (_, role, _) in CAST.items()}
    for _ in range(2):
        practise(lambda role: sit(who[role]))
    assert ExperienceRow.objects.count() == 5
    noor = as_("noor")
    rows = [*InterventionRow.objects.filter(experiences__isnull=False), *ExperienceRow.objects.all()]
    for place in (
        *(row.get_absolute_url() for row in rows),
        *(
            reverse(name)
            for name in ("knowledge-list", "intervention-new", "experience-new", "knowledge-files")
        ),
        reverse("intervention-edit", kwargs={"pk": rows[0].pk}),
    ):
        assert noor.get(place).status_code == 200, place

"""A portrait, as a director makes it and others read it."""

from datetime import timedelta

import pytest
from django.urls import reverse
from tests.cast import VIEW

from bestendig.web.audit.models import Entry
from bestendig.web.portraits import practice
from bestendig.web.portraits.models import Edition, Figure, Portrait
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import folder, lay_down
from bestendig.web.talks.services import plan

OWN, BLOCK = "/aanbieders/eigen/", VIEW["blocks"][0]["name"]
PEOPLE = "Wij zijn er voor gezinnen."


def keep(client, section, words):
    return client.post(f"{OWN}stuk/{section}/", {"said": words})


def show(client, audience, *parties):
    return client.post(
        f"{OWN}laten-zien/", {"audience": audience, "chosen": [str(each.pk) for each in parties]}
    )


def page(portrait, **more):
    return reverse("portrait-file" if more else "portrait", kwargs={"pk": portrait.pk, **more})


@pytest.fixture
def linde(town, kept):
    """A sheet about De Linde on the table."""
    sheet = lay_down(kept, "organisational", town["De Linde"])
    sheet.state = TableSheet.State.ON_TABLE
    sheet.save()
    return sheet


@pytest.fixture
def portrait(as_, town):
    """The portrait of De Linde, shown to everybody at the table."""
    marijke = as_("marijke")
    keep(marijke, "people", PEOPLE)
    show(marijke, "table")
    return Portrait.objects.get()


def test_what_is_kept_is_of_the_own_party_until_it_is_shown(as_, town):
    marijke = as_("marijke")
    assert "Nog niemand ziet uw portret" in marijke.get(OWN).content.decode()
    keep(marijke, "people", PEOPLE)
    assert PEOPLE in marijke.get(OWN).content.decode()
    assert PEOPLE in marijke.get(f"{OWN}voorbeeld/").content.decode()
    assert "De Linde" not in as_("noor").get("/aanbieders/").content.decode()
    assert as_("noor").get(page(Portrait.objects.get())).status_code == 404


def test_before_the_first_word_there_is_nothing_to_look_at(as_, town):
    assert as_("marijke").get(f"{OWN}voorbeeld/").url == OWN
    as_("marijke").get(OWN)
    assert not Portrait.objects.exists(), "looking makes nothing"


def test_what_is_changed_later_is_seen_once_it_is_shown_again(as_, portrait):
    marijke, noor = as_("marijke"), as_("noor")
    keep(marijke, "people", "Nieuwe woorden.")
    assert PEOPLE in noor.get(page(portrait)).content.decode()
    assert "U hebt daarna dingen veranderd" in marijke.get(OWN).content.decode()
    show(marijke, "table")
    assert "Nieuwe woorden." in noor.get(page(portrait)).content.decode()
    assert "U hebt daarna" not in marijke.get(OWN).content.decode()


def test_a_chosen_party_reads_it_and_another_does_not(as_, portrait, town):
    show(as_("marijke"), "chosen", town["Wijkteams Voorbeeldstad"])
    assert as_("henk").get(page(portrait)).status_code == 200
    assert as_("noor").get(page(portrait)).status_code == 404
    assert "Wijkteams Voorbeeldstad" in as_("marijke").get(OWN).content.decode()


def test_choosing_nobody_is_sent_back(as_, portrait):
    response = show(as_("marijke"), "chosen")
    assert response.status_code == 400
    assert "Kies voor welke partij" in response.content.decode()
    portrait.refresh_from_db()
    assert portrait.audience == "table"


def test_a_withdrawn_portrait_is_read_by_nobody_and_stays_with_its_party(as_, portrait):
    marijke = as_("marijke")
    marijke.post(f"{OWN}intrekken/")
    assert as_("noor").get(page(portrait)).status_code == 404
    assert as_("noor").get(page(portrait, form="pdf")).status_code == 404
    assert not Edition.objects.filter(is_shown=True).exists()
    assert PEOPLE in marijke.get(OWN).content.decode()


def test_an_empty_portrait_is_not_shown(as_, town):
    response = show(as_("marijke"), "table")
    assert response.status_code == 400
    assert "nog niets in uw portret" in response.content.decode()
    assert not Edition.objects.filter(is_shown=True).exists()


def test_people_stand_before_what_they_can_and_that_before_what_is_hard(as_, portrait):
    marijke = as_("marijke")
    for section in ("hard", "wishes", "who"):
        keep(marijke, section, "Iets.")
    show(marijke, "table")
    read = as_("noor").get(page(portrait)).content.decode()
    headings = ("Wie wij zijn", "De mensen om wie het gaat", "Wat zij kunnen en willen", "Wat moeilijk is")
    places = [read.index(heading) for heading in headings]
    assert places == sorted(places)


def test_a_figure_stands_with_the_words_beside_it_and_whether_it_is_still_good(as_, portrait, linde):
    marijke = as_("marijke")
    marijke.post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    figure = Figure.objects.get()
    show(marijke, "table")
    assert "Hierover vertelde De Linde nog niets" in as_("noor").get(page(portrait)).content.decode()
    told = {"told": "Wij wachten op <b>niemand</b>.", "still_good": "Ouders zeggen: ja."}
    marijke.post(f"{OWN}cijfer/{figure.pk}/", told)
    show(marijke, "table")
    read = as_("noor").get(page(portrait)).content.decode()
    assert "Wie bleef" in read
    assert "Wij wachten op &lt;b&gt;niemand&lt;/b&gt;." in read
    assert "Ouders zeggen: ja." in read
    assert "Herkent u dit?" in read
    assert reverse("sheet", kwargs={"pk": linde.pk}) in read


def test_a_figure_that_is_not_on_the_table_cannot_be_chosen(as_, linde):
    TableSheet.objects.update(state=TableSheet.State.WITH_STORY)
    marijke = as_("marijke")
    refused = marijke.post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    assert refused.status_code == 403
    assert "Laat het gespreksblad eerst gaan" in refused.content.decode()
    assert "Not on the table yet" in marijke.get(OWN, {"taal": "en"}).content.decode()


def test_a_figure_about_another_cannot_be_chosen(as_, on_table, town):
    refused = as_("marijke").post(f"{OWN}cijfer/", {"sheet": on_table.pk, "block": BLOCK})
    assert refused.status_code == 403
    assert not Figure.objects.exists()


@pytest.mark.parametrize("block", ["bestaat-niet", "x" * 81, ""])
def test_a_figure_that_is_not_on_the_sheet_is_not_chosen(as_, linde, block):
    as_("marijke").post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": block})
    assert not Figure.objects.exists()


def test_choosing_twice_is_once_and_leaving_out_is_possible(as_, linde):
    marijke = as_("marijke")
    for _ in range(2):
        marijke.post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    marijke.post(f"{OWN}cijfer/{Figure.objects.get().pk}/weg/")
    assert not Figure.objects.exists()


def test_a_figure_of_an_older_sheet_is_told_to_be_so(as_, linde):
    marijke = as_("marijke")
    marijke.post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    assert "nieuwer blad" not in marijke.get(OWN).content.decode()
    newer = TableSheet.objects.get(pk=linde.pk)
    newer.pk, newer.kept = None, "organisational-ffffffffffff"
    TableSheet.objects.filter(pk=linde.pk).update(made_at=linde.made_at - timedelta(days=365))
    (folder() / newer.kept).symlink_to(folder() / linde.kept)
    newer.save()
    assert "nieuwer blad" in marijke.get(OWN).content.decode()
    (folder() / newer.kept).unlink()


def test_a_fifth_figure_is_too_many(as_, linde, monkeypatch):
    monkeypatch.setattr("bestendig.web.portraits.policies.MOST_FIGURES", 0)
    refused = as_("marijke").post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    assert refused.status_code == 403


@pytest.mark.parametrize(
    "words",
    ["Zij heet mevrouw De Vries.", "Haar nummer is 111222333.", "Mail jan@linde.invalid", "x" * 3001],
)
def test_a_story_with_a_person_in_it_is_sent_back_and_nothing_is_lost(as_, town, words):
    response = keep(as_("marijke"), "story", words)
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not Edition.objects.exists()


def test_the_door_may_be_an_address_of_the_organisation(as_, portrait):
    marijke = as_("marijke")
    keep(marijke, "door", "post@delinde.invalid, 06-12345678")
    show(marijke, "table")
    assert "post@delinde.invalid" in as_("henk").get(page(portrait)).content.decode()
    assert keep(marijke, "door", "111222333").status_code == 400


def test_the_list_is_in_order_of_name_and_has_no_figure(as_, portrait, linde):
    keep(as_("henk"), "who", "Wij zijn de wijkteams.")
    show(as_("henk"), "table")
    listed = as_("esther").get("/aanbieders/").content.decode().partition("<main")[2]
    assert listed.index("De Linde") < listed.index("Wijkteams Voorbeeldstad")
    assert "<svg" not in listed
    assert "%" not in listed


def test_the_paper_is_the_same_for_every_party(as_, portrait, linde):
    marijke = as_("marijke")
    marijke.post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    show(marijke, "table")
    for form in ("pdf", "docx"):
        files = {as_(who).get(page(portrait, form=form)).content for who in ("henk", "noor")}
        assert len(files) == 1


def test_when_a_tender_comes_showing_it_to_all_is_advised(as_, sit, portrait, yesterday):
    assert "aanbesteding" not in as_("marijke").get(OWN).content.decode()
    plan(sit("noor"), "before_tender", {"on": yesterday}, [])
    assert "zo ziet elke partij hetzelfde" in as_("marijke").get(OWN).content.decode()


def test_the_practice_town_has_a_portrait_to_talk_about(as_, town, linde, monkeypatch):
    monkeypatch.setattr(practice, "FIGURES", {"blijvers": ("Onze woorden.", "")})
    for _ in range(2):
        practice.practise(town["De Linde"].table)
    read = as_("noor").get(page(Portrait.objects.get())).content.decode()
    assert "Onze woorden." in read
    assert "ambulante jeugdhulp" in read
    assert "plan een gesprek met De Linde" in read


def test_the_municipality_and_who_only_reads_have_no_portrait(as_, town):
    for who in ("noor", "esther", "ronald"):
        assert as_(who).get(OWN).status_code == 403
        assert keep(as_(who), "who", "x").status_code == 403
    assert not Portrait.objects.exists()


def test_a_section_that_is_not_there_is_nowhere(as_, town):
    assert keep(as_("marijke"), "changed_at", "x").status_code == 404


def test_the_figure_of_another_party_is_nowhere(as_, linde):
    as_("marijke").post(f"{OWN}cijfer/", {"sheet": linde.pk, "block": BLOCK})
    place = f"{OWN}cijfer/{Figure.objects.get().pk}/"
    assert as_("henk").post(place, {"told": "x"}).status_code == 404
    assert as_("henk").post(f"{place}weg/").status_code == 404


def test_another_municipality_learns_nothing(dirk, portrait):
    assert dirk.get(page(portrait)).status_code == 404
    assert dirk.get(page(portrait, form="pdf")).status_code == 404
    assert "De Linde" not in dirk.get("/aanbieders/").content.decode()


def test_every_act_stands_on_the_trail_without_its_words(as_, portrait):
    assert [entry.act for entry in Entry.objects.filter(act__startswith="portrait")] == [
        "portrait_written",
        "portrait_shown",
    ]
    assert "gezinnen" not in " ".join(str(vars(entry)) for entry in Entry.objects.all())

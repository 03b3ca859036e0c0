"""The two doors, as people walk through them."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from bestendig.errors import NotAllowed, RequestError, StoreError
from bestendig.web.audit.models import Entry
from bestendig.web.sheets import services
from bestendig.web.sheets.models import TableSheet


def page(sheet, route="sheet", **more):
    return reverse(route, kwargs={"pk": sheet.pk, **more})


def bare(shown):
    """The content of a page without the keys of its forms."""
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", shown.partition("<main")[2])


def test_the_team_sees_its_new_sheet_first(as_, sheet):
    assert "Dit blad is nog alleen van u" in as_("henk").get(page(sheet)).content.decode()
    assert as_("marijke").get(page(sheet)).status_code == 404
    assert as_("noor").get(page(sheet)).status_code == 404


def test_others_see_that_it_is_coming_and_nothing_of_it(as_, sheet):
    shown = as_("noor").get(reverse("sheet-list")).content.decode()
    assert "Wijkteams Voorbeeldstad: komt op" in shown
    assert "Acht van de tien" not in shown


def test_a_story_stands_beside_its_figure_after_it_was_let_go(as_, sheet):
    henk, noor = as_("henk"), as_("noor")
    henk.post(page(sheet, "sheet-tell"), {"block": "1-blijvers", "words": "Er kwam een <b>kleinkind</b>."})
    sheet.refresh_from_db()
    assert sheet.state == TableSheet.State.WITH_STORY
    henk.post(page(sheet, "sheet-let-go"))
    shown = noor.get(page(sheet)).content.decode()
    assert "Er kwam een &lt;b&gt;kleinkind&lt;/b&gt;." in shown
    assert bare(shown) == bare(as_("frits").get(page(sheet)).content.decode()), "both parties see the same"


def test_postponing_takes_a_reason_and_ends(sit, sheet):
    henk, first = sit("henk"), sheet.comes_on
    with pytest.raises(RequestError, match="reason"):
        services.postpone(henk, sheet, "  ")
    for _ in range(2):
        services.postpone(henk, sheet, "De helft is met verlof.")
    assert sheet.comes_on == first + timedelta(weeks=8)
    with pytest.raises(NotAllowed, match="twice"):
        services.postpone(henk, sheet, "Nog eens.")


def test_the_others_read_why_it_comes_later(as_, sit, sheet):
    services.postpone(sit("henk"), sheet, "De helft is met verlof.")
    assert "De helft is met verlof." in as_("esther").get(reverse("sheet-list")).content.decode()


def test_nobody_lets_go_the_sheet_of_another(sit, on_table):
    with pytest.raises(NotAllowed):
        services.let_go(sit("marijke"), on_table)


def test_what_lies_on_the_table_cannot_be_taken_back(sit, on_table):
    with pytest.raises(NotAllowed, match="taken back"):
        services.postpone(sit("henk"), on_table, "Toch liever niet.")


def test_after_four_weeks_a_sheet_comes_by_itself(sheet, yesterday):
    assert services.come_to_table() == 0
    TableSheet.objects.filter(pk=sheet.pk).update(comes_on=yesterday)
    assert services.come_to_table() == 1
    sheet.refresh_from_db()
    assert sheet.state == TableSheet.State.ON_TABLE


def test_an_answer_and_who_talked_about_it_stay(as_, on_table):
    noor = as_("noor")
    noor.post(page(on_table, "sheet-answer"), {"block": "1-blijvers", "words": "Wij verlengen."})
    noor.post(page(on_table, "sheet-discuss"), {"who": ["practice", "policy"]})
    shown = as_("esther").get(page(on_table)).content.decode()
    assert "Wij verlengen." in shown
    assert "praktijk ☑" in shown
    assert "inwoners ☐" in shown


@pytest.mark.parametrize("form", ["pdf", "xlsx", "csv", "json"])
def test_the_file_is_the_same_for_every_party(as_, on_table, form):
    files = {
        as_(who).get(page(on_table, "sheet-file", form=form)).content for who in ("henk", "marijke", "esther")
    }
    assert len(files) == 1


def test_another_municipality_learns_nothing(dirk, on_table):
    assert dirk.get(page(on_table)).status_code == 404
    assert dirk.get(page(on_table, "sheet-file", form="pdf")).status_code == 404
    assert dirk.post(page(on_table, "sheet-answer"), {"block": "1-blijvers", "words": "x"}).status_code == 404
    assert "Wijkteams" not in dirk.get(reverse("sheet-list")).content.decode()


def test_a_councillor_may_read_and_not_write(as_, on_table):
    esther = as_("esther")
    assert esther.get(page(on_table)).status_code == 200
    refused = esther.post(page(on_table, "sheet-answer"), {"block": "1-blijvers", "words": "x"})
    assert refused.status_code == 403
    assert "Dit mag niet vanuit uw rol" in refused.content.decode()


def test_a_sheet_that_was_changed_on_the_disk_is_not_shown(as_, on_table, kept):
    (kept.folder / "blad.nl.json").write_bytes(b"{}")
    response = as_("henk").get(page(on_table))
    assert response.status_code == 500
    assert "niet heel" in response.content.decode()
    with pytest.raises(StoreError):
        kept.view("nl")


def test_every_act_stands_on_the_trail_without_its_words(as_, sheet):
    as_("henk").post(page(sheet, "sheet-tell"), {"block": "1-blijvers", "words": "geheim verhaal"})
    last = Entry.objects.last()
    assert (last.act, last.party) == ("story_told", "Wijkteams Voorbeeldstad")
    assert "geheim" not in " ".join(str(value) for value in vars(last).values())


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Mevrouw De Vries belde.", "de naam van een mens"),
        ("", "verplicht"),
        ("Bel 06 12345678.", "mobiel nummer"),
    ],
)
def test_words_that_cannot_stand_there_are_sent_back_and_nothing_typed_is_lost(as_, sheet, words, why):
    refused = as_("henk").post(page(sheet, "sheet-tell"), {"block": "1-blijvers", "words": words})
    shown = refused.content.decode()
    assert refused.status_code == 400
    assert why in shown
    assert f">{words}</textarea>" in shown
    assert not sheet.stories.exists()


def test_an_answer_and_a_reason_name_nobody_either(as_, on_table, sheet):
    henk = as_("henk")
    said = {"block": "1-blijvers", "words": "Vraag het dhr. Jansen."}
    assert henk.post(page(on_table, "sheet-answer"), said).status_code == 400
    TableSheet.objects.update(state=TableSheet.State.WITH_PARTY)
    refused = henk.post(page(sheet, "sheet-postpone"), {"reason": "Mw. Bakker is met verlof."})
    assert refused.status_code == 400
    assert 'value="Mw. Bakker is met verlof."' in refused.content.decode()

"""Promises: made by a party, told back by that party, seen by all."""

from django.urls import reverse

from bestendig.web.promises.models import Promise

ADDRESS = "/afspraken/nieuw/"


def test_a_promise_is_seen_by_all_and_told_back_by_who_made_it(as_, town):
    noor, marijke = as_("noor"), as_("marijke")
    noor.post(ADDRESS, {"what": "Wij bellen de inkoop.", "by_when": "2027-01-15", "sheet": ""})
    made = Promise.objects.get()
    assert "Wij bellen de inkoop." in marijke.get(reverse("promise-list")).content.decode()
    tell = reverse("promise-tell", kwargs={"pk": made.pk})
    assert marijke.post(tell, {"words": "Gelukt."}).status_code == 403
    noor.post(tell, {"words": "Het lukte niet: geen ruimte."})
    assert "Het lukte niet: geen ruimte." in marijke.get(reverse("promise-list")).content.decode()


def test_without_a_day_nothing_is_promised(as_, town):
    response = as_("noor").post(ADDRESS, {"what": "Ooit eens.", "by_when": "", "sheet": ""})
    assert response.status_code == 400
    assert "Kies een dag." in response.content.decode()
    assert "Ooit eens." in response.content.decode(), "what was typed is not lost"
    assert not Promise.objects.exists()


def test_a_councillor_promises_nothing(as_, town):
    assert as_("esther").post(ADDRESS, {"what": "x", "by_when": "2027-01-15"}).status_code == 403


def test_another_municipality_tells_nothing_back(as_, town, dirk):
    as_("noor").post(ADDRESS, {"what": "Wij bellen.", "by_when": "2027-01-15", "sheet": ""})
    tell = reverse("promise-tell", kwargs={"pk": Promise.objects.get().pk})
    assert dirk.post(tell, {"words": "x"}).status_code == 404


def test_a_promise_beside_a_sheet_of_elsewhere_is_refused(dirk, on_table):
    response = dirk.post(ADDRESS, {"what": "x", "by_when": "2027-01-15", "sheet": str(on_table.pk)})
    assert response.status_code == 404


def test_what_names_a_person_is_sent_back_with_what_was_typed(as_, town):
    noor = as_("noor")
    refused = noor.post(ADDRESS, {"what": "Mevrouw De Vries bellen.", "by_when": "2027-01-15", "sheet": ""})
    assert refused.status_code == 400
    assert "de naam van een mens" in refused.content.decode()
    noor.post(ADDRESS, {"what": "Wij bellen.", "by_when": "2027-01-15", "sheet": ""})
    tell = reverse("promise-tell", kwargs={"pk": Promise.objects.get().pk})
    refused = noor.post(tell, {"words": "Dhr. Bakker was er."})
    assert refused.status_code == 400
    assert 'value="Dhr. Bakker was er."' in refused.content.decode()

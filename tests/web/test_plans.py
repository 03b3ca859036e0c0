"""A plan in the browser: filled in, tested by a worker, laid on the table, the same for everybody."""

import re
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.utils.html import escape
from tests.unit.sheets.impacts.toetsen import hidden, toets

from bestendig.errors import RequestError
from bestendig.model.impact import Compared, LookBack
from bestendig.model.plan import Lot, Touches
from bestendig.model.result import Released
from bestendig.web.impact import policies, services
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.practice import practise
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one

FILLED = {
    "title": "Aanbesteding begeleiding", "takes_effect_on": "2027-01-01", "announced_on": "",
    "intended_gain": "Kortere wachttijd.", "organisations": ["De Brug", "Horizon"],
    "aanname-stay_chance": "0.5",
}  # fmt: skip
KNOWN = {"organisation": ("De Brug", "Horizon"), "team": ("Noord", "Zuid")}
NEW = "/toetsen/nieuw/tender/"
OWN = SimpleNamespace(version=SimpleNamespace(id="0001"))


@pytest.fixture(autouse=True)
def front_desk(monkeypatch):
    """A front desk that knows two organisations and gives a released test; what it was asked."""
    asked = []
    monkeypatch.setattr(services, "own_data", lambda seat=None: OWN)
    monkeypatch.setattr(services, "bodies_in", lambda data: KNOWN)
    monkeypatch.setattr(
        services, "impact_test", lambda data, plan, as_of, progress: asked.append(plan) or toets(plan=plan)
    )
    monkeypatch.setattr(
        services, "write_impact", lambda released, folder, language, place: papers(folder, language)
    )
    return asked


def papers(folder, language):
    folder.mkdir(parents=True, exist_ok=True)
    name = "continuity-paragraph.pdf" if language == "en" else "continuiteitsparagraaf.pdf"
    (folder / name).write_bytes(b"%PDF" + language.encode())


@pytest.fixture
def tested(as_):
    """A plan of Noor that was tested."""
    as_("noor").post(NEW, FILLED)
    assert do_one()
    return PlanRow.objects.get()


def test_a_plan_is_filled_in_and_tested(as_, tested, front_desk):
    shown = as_("noor").get(f"/toetsen/{tested.pk}/").content.decode()
    for words in ("Wat blijft", "Wat wankelt", "Kortere wachttijd.", "Verlengen", "Niets doen", "aanname"):
        assert words in shown
    (plan,) = front_desk
    assert plan.assumptions == {"stay_chance": 0.5}
    assert plan.lots == tuple(
        Lot(name, Touches(organisations=(name,)), 0.5) for name in KNOWN["organisation"]
    )


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("intended_gain", ""),
        ("intended_gain", "Mevrouw De Vries wacht korter."),
        ("takes_effect_on", "ooit"),
        ("aanname-stay_chance", "1.5"),
        ("organisations", ["Onbekend"]),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(as_, town, field, wrong):
    response = as_("noor").post(NEW, {**FILLED, field: wrong})
    shown = response.content.decode()
    assert response.status_code == 400
    assert "Nog niet alles is goed ingevuld" in shown
    assert 'value="Aanbesteding begeleiding"' in shown
    assert not PlanRow.objects.exists()


def test_before_it_lies_on_the_table_only_its_own_party_sees_it(as_, tested):
    page = f"/toetsen/{tested.pk}/"
    assert as_("frits").get(page).status_code == 200
    assert as_("esther").get(page).status_code == 404
    assert as_("marijke").get(page).status_code == 404
    as_("noor").post(f"{page}op-tafel/")
    assert as_("esther").get(page).status_code == 200
    assert as_("marijke").get(page).status_code == 200


def test_the_papers_are_the_same_for_every_party(as_, tested):
    as_("noor").post(f"/toetsen/{tested.pk}/op-tafel/")
    address = f"/toetsen/{tested.pk}/continuiteitsparagraaf.pdf"
    assert {as_(who).get(address).content for who in ("noor", "marijke", "esther")} == {b"%PDFnl"}
    assert as_("noor").get(address, {"taal": "en"}).content == b"%PDFen"
    assert as_("noor").get(f"/toetsen/{tested.pk}/iets-anders.pdf").status_code == 404


def test_a_test_that_may_not_be_shown_says_why_and_shows_no_figure(as_, town, monkeypatch):
    monkeypatch.setattr(services, "impact_test", lambda data, plan, as_of, progress: hidden())
    as_("noor").post(NEW, FILLED)
    do_one()
    shown = as_("noor").get(f"/toetsen/{PlanRow.objects.get().pk}/").content.decode()
    assert "geen cijfers te tonen" in shown
    assert "<table" not in shown


def test_a_plan_that_is_not_tested_yet_says_so(as_, town):
    as_("noor").post(NEW, FILLED)
    assert "nog niet getoetst" in as_("noor").get(f"/toetsen/{PlanRow.objects.get().pk}/").content.decode()


@pytest.mark.parametrize("who", ["henk", "marijke", "esther"])
def test_who_makes_no_plans_does_not_see_the_form(as_, who):
    assert as_(who).get(NEW).status_code == 403
    assert "Toets een nieuw plan" not in as_(who).get("/toetsen/").content.decode()


def test_a_plan_about_one_colleague_has_no_form(as_, town):
    assert "professional_leaves" not in as_("noor").get("/toetsen/").content.decode()
    assert as_("noor").get("/toetsen/nieuw/professional_leaves/").status_code == 404


def test_another_municipality_sees_no_plan(tested, dirk, as_):
    as_("noor").post(f"/toetsen/{tested.pk}/op-tafel/")
    assert dirk.get(f"/toetsen/{tested.pk}/").status_code == 404
    assert dirk.post(f"/toetsen/{tested.pk}/op-tafel/").status_code == 404
    assert "Aanbesteding" not in dirk.get("/toetsen/").content.decode().partition("Toets een nieuw plan")[0]


def test_a_workplace_without_data_says_what_to_do(settings, monkeypatch, tmp_path):
    monkeypatch.undo()
    assert settings.CONFIGURATION.data is None
    with pytest.raises(RequestError, match="BESTENDIG_DATA"):
        services.own_data()


def test_another_page_fills_in_what_it_knows(as_, town):
    known = {"organisations": ["Horizon"], "takes_effect_on": "2028-01-01"}
    shown = as_("frits").get(NEW, known).content.decode()
    ticked = re.findall(r'name="organisations" value="([^"]+)"[^>]* checked', shown)
    assert ticked == ["Horizon"]
    assert 'value="2028-01-01"' in shown


def test_one_assumption_is_changed_and_the_variants_stand_beside_each_other(as_, tested, front_desk):
    noor, change = as_("noor"), f"/toetsen/{tested.pk}/veranderen/"
    form = noor.get(change).content.decode()
    assert 'value="Aanbesteding begeleiding"' in form
    assert 'value="0.5"' in form
    noor.post(change, {**FILLED, "title": "Vaker blijven", "aanname-stay_chance": "0.8"})
    assert do_one()
    variant = PlanRow.objects.exclude(pk=tested.pk).get()
    assert variant.changed_from == tested
    assert [plan.assumptions["stay_chance"] for plan in front_desk] == [0.5, 0.8]
    shown = noor.get(f"/toetsen/{variant.pk}/naast-elkaar/").content.decode().partition("<tbody>")[2]
    assert shown.index("Aanbesteding begeleiding</a>") < shown.index("Vaker blijven</a>")
    assert "de eerste" in shown


def test_what_a_variant_changed_is_said_in_words(as_, tested, monkeypatch):
    first, *others = toets().value.assumptions
    changed = replace(first, value=0.9)
    monkeypatch.setattr(
        services,
        "impact_test",
        lambda data, plan, as_of, progress: toets(plan=plan, assumptions=(changed, *others)),
    )
    as_("noor").post(f"/toetsen/{tested.pk}/veranderen/", {**FILLED, "takes_effect_on": "2028-05-01"})
    assert do_one()
    shown = as_("noor").get(f"/toetsen/{tested.pk}/naast-elkaar/").content.decode()
    assert f"{escape(first.card.label.nl)}: 90%" in shown
    assert "begint op 1 mei 2028" in shown


def test_variants_end_somewhere(as_, tested, monkeypatch):
    monkeypatch.setattr(policies, "MOST_VARIANTS", 1)
    refused = as_("noor").post(f"/toetsen/{tested.pk}/veranderen/", FILLED)
    assert refused.status_code == 403
    assert PlanRow.objects.count() == 1


@pytest.mark.parametrize("who", ["esther", "marijke"])
def test_a_variant_is_made_by_who_made_the_plan_and_seen_from_the_table(as_, tested, who):
    as_("noor").post(f"/toetsen/{tested.pk}/op-tafel/")
    as_("noor").post(f"/toetsen/{tested.pk}/veranderen/", {**FILLED, "title": "Nog niet voor u"})
    do_one()
    assert as_(who).get(f"/toetsen/{tested.pk}/veranderen/").status_code == 403
    assert "Nog niet voor u" not in as_(who).get(f"/toetsen/{tested.pk}/naast-elkaar/").content.decode()


def looked(data, test, decided):
    """A look back on which one of the expectations came true."""
    plan = next(each for each in test.outlooks if each.alternative == decided)
    compared = (Compared(12, plan.running[12], plan.running[12].middle, True, 120),)
    back = LookBack(test, decided, date(2028, 7, 1), "0009", compared, (("policy", 12), ("unknown", None)))
    return Released(back, "clients>=10")


@pytest.fixture
def looked_back(as_, tested, monkeypatch):
    """A test on which was looked back."""
    monkeypatch.setattr(services, "look_back", looked)
    as_("noor").post(f"/toetsen/{tested.pk}/terugkijken/", {"decided": "extend"})
    assert do_one()
    return tested.test.looked_back.get()


def test_the_look_back_stands_beside_the_test(as_, tested, looked_back):
    shown = as_("noor").get(f"/toetsen/{tested.pk}/").content.decode()
    for words in ("Gekozen is: verlengen", "1 juli 2028", "Binnen de grenzen", "Wat liep anders dan gedacht"):
        assert words in shown
    assert "Chosen was" in as_("noor").get(f"/toetsen/{tested.pk}/", {"taal": "en"}).content.decode()


def test_looking_back_twice_with_the_same_data_is_kept_once(as_, tested, looked_back):
    as_("noor").post(f"/toetsen/{tested.pk}/terugkijken/", {"decided": "extend"})
    assert do_one()
    assert tested.test.looked_back.count() == 1


def test_the_paper_of_a_look_back_follows_its_test(as_, tested, looked_back, dirk):
    paper = f"/toetsen/terugblik/{looked_back.pk}/terugblik.pdf"
    assert as_("noor").get(paper).content.startswith(b"%PDF")
    assert as_("marijke").get(paper).status_code == 404
    as_("noor").post(f"/toetsen/{tested.pk}/op-tafel/")
    assert as_("marijke").get(paper).content.startswith(b"%PDF")
    assert dirk.get(paper).status_code == 404
    assert as_("noor").get(f"/toetsen/terugblik/{looked_back.pk}/iets.pdf").status_code == 404


def test_an_alternative_that_is_not_there_is_refused_in_words(as_, tested):
    as_("noor").post(f"/toetsen/{tested.pk}/terugkijken/", {"decided": "gokken"})
    assert do_one()
    assert Job.objects.filter(kind="look_back", state="failed", fault_nl__contains="gokken").exists()


def test_the_practice_town_has_a_variant_and_an_earlier_test_with_its_look_back(sit, as_, monkeypatch):
    monkeypatch.setattr(services, "look_back", looked)
    for _ in range(2):
        practise(sit("noor"))
    while do_one():
        pass
    assert not Job.objects.exclude(state="done").exists()
    shown = as_("esther").get("/toetsen/").content.decode()
    assert "toets van 2023" in shown
    assert "aanbesteden, met wie er al is" not in shown, "the variant is still Noor's own"
    assert PlanRow.objects.get(title__contains="2023").test.looked_back.count() == 1


def test_the_names_of_a_data_version_are_read_once(as_, town, monkeypatch):
    cache.clear()
    asked = []
    monkeypatch.setattr(services, "bodies_in", lambda data: asked.append(data.version.id) or KNOWN)
    for version in ("0001", "0001", "0002"):
        monkeypatch.setattr(OWN.version, "id", version)
        as_("noor").get(NEW)
    assert asked == ["0001", "0002"]

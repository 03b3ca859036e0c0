"""A plan in the browser: filled in, tested by a worker, laid on the table, the same for everybody."""

import pytest
from tests.unit.sheets.impacts.toetsen import hidden, toets

from bestendig.errors import RequestError
from bestendig.model.plan import Lot, Touches
from bestendig.web.impact import services
from bestendig.web.impact.models import PlanRow
from bestendig.web.jobs.services import do_one

FILLED = {
    "title": "Aanbesteding begeleiding", "takes_effect_on": "2027-01-01", "announced_on": "",
    "intended_gain": "Kortere wachttijd.", "organisations": ["De Brug", "Horizon"],
    "aanname-stay_chance": "0.5",
}  # fmt: skip
KNOWN = {"organisation": ("De Brug", "Horizon"), "team": ("Noord", "Zuid")}
NEW = "/toetsen/nieuw/tender/"


@pytest.fixture(autouse=True)
def front_desk(monkeypatch):
    """A front desk that knows two organisations and gives a released test; what it was asked."""
    asked = []
    monkeypatch.setattr(services, "own_data", lambda: None)
    monkeypatch.setattr(services, "bodies_in", lambda data: KNOWN)
    monkeypatch.setattr(
        services, "impact_test", lambda data, plan, progress: asked.append(plan) or toets(plan=plan)
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
    monkeypatch.setattr(services, "impact_test", lambda data, plan, progress: hidden())
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

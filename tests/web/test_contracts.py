"""Contracts in the browser: in order of time, with about how many people behind them, the same for all."""

import csv
import io
from datetime import date
from types import SimpleNamespace

import pytest
from icalendar import Calendar
from tests.unit.sheets.impacts.toetsen import toets

from bestendig.disclosure.reasons import FEW_CLIENTS
from bestendig.language import Text
from bestendig.model.agreements import Agreement, Agreements, Behind
from bestendig.model.plan import Plan, Touches
from bestendig.model.result import Released
from bestendig.web.accounts.models import SeatRow
from bestendig.web.contracts import services
from bestendig.web.impact import models
from bestendig.web.impact.models import PlanRow
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.parties.models import Table

ON = date(2026, 6, 30)
LINDE = Agreement(
    "aaa", "C-1", "De Linde", date(2023, 1, 1), date(2026, 12, 31), date(2028, 12, 31), date(2026, 9, 30),
    "tender", "wmo", "02,07", since=date(2015, 1, 1), before="old",
)  # fmt: skip
SMALL = Agreement("bbb", "C-2", "Aandacht", date(2024, 1, 1), date(2027, 6, 30), law="jeugdwet")
OLD = Agreement(
    "old", "C-0", "De Linde", date(2015, 1, 1), date(2022, 12, 31), law="wmo", since=date(2015, 1, 1),
    after=("aaa",),
)  # fmt: skip
RISKY = Agreement("ccc", '=HYPERLINK("x")', "<b>Kring</b>", date(2026, 1, 1), date(2026, 12, 31))
FACTS = Agreements((OLD, LINDE, RISKY, SMALL), ON, "0001-aaaa")
GOOD = Text(nl="Ik word serieus genomen: 85% zei ja.", en="I am taken seriously: 85% said yes.")
COUNTED = Agreements(
    FACTS.agreements, ON, "0001-aaaa", is_counted=True, still_good=(GOOD,), secured={12: 0.27, 24: 0.02},
    behind={
        "aaa": Behind(430, 420, "shown"), "bbb": Behind(reason=FEW_CLIENTS), "ccc": Behind(reason=FEW_CLIENTS)
    },
)  # fmt: skip
PAGE = "/contracten/"


@pytest.fixture(autouse=True)
def front_desk(monkeypatch, tmp_path):
    """A front desk with a register of four, and with people behind them once it counts; how often it did."""
    asked = []
    monkeypatch.setattr(services, "folder", lambda: tmp_path)
    monkeypatch.setattr(
        services,
        "own_data",
        lambda: SimpleNamespace(version=SimpleNamespace(id="0001-aaaa"), rule="clients>=10"),
    )
    monkeypatch.setattr(services, "register_of", lambda data: Released(FACTS, "clients>=10"))
    monkeypatch.setattr(
        services, "people_of", lambda data, progress=None: asked.append(1) or Released(COUNTED, "clients>=10")
    )
    return asked


@pytest.fixture
def counted(as_):
    """People were counted."""
    services.count_when_new()


def read(browser, address=PAGE, **asked):
    return browser.get(address, asked).content.decode()


def test_the_register_is_there_before_anybody_counted(as_):
    shown = read(as_("frits"))
    assert "De Linde" in shown
    assert "nog niet geteld" in shown
    assert "ongeveer 420" not in shown


def test_counting_is_asked_for_with_one_button_and_done_once(as_, front_desk):
    frits = as_("frits")
    first, second = (frits.post(f"{PAGE}tellen/") for _ in range(2))
    assert first.url == second.url
    assert do_one()
    assert frits.get(first.url).url == PAGE
    assert Job.objects.count() == len(front_desk) == 1
    assert "ongeveer 420 inwoners" in read(frits)


def test_a_new_data_version_is_counted_by_itself_once(as_, front_desk):
    assert services.count_when_new()
    assert not services.count_when_new()
    assert len(front_desk) == 1


def test_what_rests_on_too_few_shows_no_number(as_, counted):
    page = read(as_("frits"), f"{PAGE}bbb/")
    assert "Te weinig inwoners om te tonen." in page
    assert "ongeveer" not in page.split("Alle contracten met")[0]


def test_contracts_stand_in_order_of_their_last_day_and_of_the_alphabet(as_, counted):
    shown = read(as_("frits")).split("Elk contract")[1]
    places = [
        shown.index(words)
        for words in ("Tweede helft van 2026", "De Linde", "Eerste helft van 2027", "Aandacht")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("who", ["henk", "noor", "frits", "esther", "marijke", "ronald"])
def test_everybody_at_the_table_sees_the_same_numbers(as_, counted, who):
    assert "ongeveer 430 relaties van 420 inwoners" in read(as_(who), f"{PAGE}aaa/")


def test_a_provider_finds_its_own_contracts_in_one_step(as_, counted):
    assert '?organisatie=De%20Linde">De Linde</a>' in read(as_("marijke"))
    assert "?organisatie=" not in read(as_("frits"))


def test_while_two_tables_may_own_the_data_nobody_sees_them(as_, dirk):
    SeatRow.objects.filter(role="administrator").delete()
    assert as_("frits").get(PAGE).status_code == 404
    assert dirk.get(PAGE).status_code == 404


def test_the_practice_town_is_counted_for_its_own_table_alone(town, dirk, front_desk):
    services.practise(Table.objects.get(slug="elders"))
    assert not front_desk
    services.practise(Table.objects.get(slug="voorbeeldstad"))
    assert front_desk == [1]


def test_another_municipality_sees_nothing(dirk, counted):
    for place in (PAGE, f"{PAGE}aaa/", f"{PAGE}meenemen/csv/"):
        assert dirk.get(place).status_code == 404
    assert dirk.post(f"{PAGE}tellen/").status_code == 404


def test_what_share_of_help_is_settled_stands_first(as_, counted):
    shown = read(as_("marijke"))
    assert "27% voor nog een jaar" in shown
    assert "2% voor nog 2 jaar" in shown
    assert shown.index("27%") < shown.index("Elk contract")


def test_a_choice_narrows_page_and_files_alike(as_, counted):
    frits = as_("frits")
    shown = read(frits, wet="jeugdwet")
    assert "/contracten/bbb/" in shown
    assert "/contracten/aaa/" not in shown
    assert "meenemen/csv/?wet=jeugdwet" in shown
    rows = read(frits, f"{PAGE}meenemen/csv/", wet="jeugdwet")
    assert "Aandacht" in rows
    assert "De Linde" not in rows
    assert "/contracten/aaa/" in read(frits, product="07")
    assert "/contracten/bbb/" not in read(frits, product="07")


def test_a_choice_that_does_not_exist_is_said_and_shows_everything(as_, counted):
    shown = read(as_("frits"), organisatie="<script>")
    assert "Deze keuze bestaat niet" in shown
    assert "/contracten/aaa/" in shown
    assert "<script>" not in shown


def test_a_page_tells_of_days_without_counting_down(as_, counted):
    shown = read(as_("frits"), f"{PAGE}aaa/")
    assert "Verlengen kan volgens het register tot en met 31 december 2028." in shown
    assert "30 september 2026" in shown
    assert "Dit contract is voor 4 jaar." in shown
    assert "De samenwerking erachter duurt 11 jaar." in shown
    assert "nog maar" not in shown


def test_the_years_before_and_what_comes_after_are_linked(as_, counted):
    frits = as_("frits")
    assert f'href="{PAGE}old/"' in read(frits, f"{PAGE}aaa/")
    before = read(frits, f"{PAGE}old/")
    assert f'href="{PAGE}aaa/">C-1</a> vanaf 1 januari 2023' in before
    assert "liep niet op de dag van deze gegevens" in before


def test_a_test_begins_with_the_organisation_and_the_day_after(as_, counted):
    shown = read(as_("frits"), f"{PAGE}aaa/")
    assert "/toetsen/nieuw/tender/?organisations=De+Linde&amp;takes_effect_on=2027-01-01" in shown
    assert "/toetsen/nieuw/" not in read(as_("marijke"), f"{PAGE}aaa/")


def test_a_test_on_the_table_that_touches_the_organisation_stands_beside_it(as_, sit, counted, monkeypatch):
    seat = sit("noor")
    row = PlanRow.objects.create(
        party=seat.party, kind="tender", title="Inkoop 2027", text="De Linde", by=seat.user
    )
    models.Tested.objects.create(plan=row, file="x", is_on_table=True)
    plan = toets().value.plan
    touched = Plan(
        plan.kind, plan.title, plan.takes_effect_on, "Beter.", Touches(organisations=("De Linde",))
    )
    monkeypatch.setattr(services, "plan_from", lambda text: touched)
    assert "Inkoop 2027" in read(as_("marijke"), f"{PAGE}aaa/")
    assert "Inkoop 2027" not in read(as_("marijke"), f"{PAGE}bbb/")


def test_no_cell_of_a_file_can_become_a_formula(as_, counted):
    rows = list(csv.reader(io.StringIO(read(as_("frits"), f"{PAGE}meenemen/csv/"))))
    assert any(row[0] == '\'=HYPERLINK("x")' for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]


def test_words_of_the_register_are_no_markup(as_, counted):
    assert "<b>Kring</b>" not in read(as_("frits"))


def test_the_calendar_holds_each_notice_day_once_without_alarm(as_, counted):
    book = Calendar.from_ical(as_("frits").get(f"{PAGE}meenemen/ics/").content)
    (event,) = book.walk("VEVENT")
    assert event["DTSTART"].dt == date(2026, 9, 30)
    assert "De Linde" in event["SUMMARY"]
    assert not list(book.walk("VALARM"))


def test_a_workbook_comes_and_another_form_does_not(as_, counted):
    assert as_("frits").get(f"{PAGE}meenemen/xlsx/").content.startswith(b"PK")
    assert as_("frits").get(f"{PAGE}meenemen/exe/").status_code == 404
    assert as_("frits").get(f"{PAGE}zzz/").status_code == 404


def test_is_it_still_good_stands_beside_it(as_, counted):
    for place in (PAGE, f"{PAGE}aaa/"):
        shown = read(as_("frits"), place)
        assert "En is het nog goed?" in shown
        assert GOOD.nl in shown


def test_without_a_register_the_page_says_what_to_do(as_, monkeypatch):
    monkeypatch.setattr(services, "known", lambda: None)
    assert "Vraag de applicatiebeheerder" in read(as_("frits"))
    assert "Lees een lijst van contracten" in read(as_("ronald"))


def test_in_english_too(as_, counted):
    shown = read(as_("frits"), f"{PAGE}aaa/", taal="en")
    assert "about 430 relationships of 420 residents run behind this contract" in shown
    assert "One contract ends within a year and has an option to extend." in read(as_("frits"), taal="en")

"""The package and the rules: of the workplace that runs, with nothing missing; stricter only."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.apps import apps
from tests.web.test_routes import ROUTES

from bestendig.analyses.small_numbers import FILE
from bestendig.errors import NotAllowed, StoreError
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.roles import PERMISSIONS
from bestendig.web.audit.models import Entry
from bestendig.web.audit.services import record
from bestendig.web.records.package.fields import label
from bestendig.web.records.package.holdings import HOLDINGS
from bestendig.web.records.rules import services
from bestendig.web.records.rules.selectors import WEEKS, burden

RULES = "/beheer/regels/"
MODELS = [model for model in apps.get_models() if not model._meta.auto_created]


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    """A folder of its own for the rule, and no data."""
    monkeypatch.setattr(services, "_folder", lambda: tmp_path)
    monkeypatch.setattr(services, "vault_folder", lambda: tmp_path / "kluis")
    monkeypatch.setattr("bestendig.web.records.package.services.vault_folder", lambda: tmp_path / "kluis")
    return tmp_path


@pytest.fixture
def taken(as_):
    """The package in both forms: every word of its papers, and its data."""
    archive = ZipFile(BytesIO(as_("esther").get("/beheer/pakket/pakket.zip").content))
    return archive.read("8-werkplek.md").decode(), json.loads(archive.read("governance.json"))


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_every_table_has_words_and_every_field_is_named(model):
    assert HOLDINGS.get(label(model)), "say in holdings.py what one row is and why it is kept"
    held = next(table for table in workplace_tables() if table.name == label(model))
    assert [each.name for each in held.fields] == [each.name for each in model._meta.fields]


def workplace_tables():
    from bestendig.web.records.package.fields import tables

    return tables()


def test_no_words_are_about_a_table_that_does_not_exist():
    assert set(HOLDINGS) <= {label(model) for model in MODELS}


def test_the_package_names_every_route_and_permission(taken):
    paper, data = taken
    assert not [name for name in ROUTES if f"{name}: " not in paper]
    assert not [permission for permission in PERMISSIONS if permission not in paper]
    assert {each["name"] for each in data["workplace"]["routes"]} == set(ROUTES)
    assert {each["permission"] for each in data["workplace"]["powers"]} == PERMISSIONS


def test_the_package_names_every_field(taken):
    paper, data = taken
    held = {
        table["name"]: [each["name"] for each in table["fields"]] for table in data["workplace"]["tables"]
    }
    for model in MODELS:
        assert held[label(model)] == [each.name for each in model._meta.fields]
        assert f"| {model._meta.fields[-1].name} |" in paper


def test_what_may_be_about_a_person_is_said(taken):
    tables = {table["name"]: table["fields"] for table in taken[1]["workplace"]["tables"]}
    personal = {
        name: {each["name"] for each in found if each["is_personal"]} for name, found in tables.items()
    }
    assert {"email", "name", "password"} <= personal["accounts.User"]
    assert {"words", "by"} <= personal["sheets.Story"]
    assert "ip_address" in personal["axes.AccessAttempt"]


def test_the_package_holds_the_papers_of_the_vault_too(as_):
    names = ZipFile(BytesIO(as_("henk").get("/beheer/pakket/pakket.zip").content)).namelist()
    assert {"1-wie-ziet-wat.html", "5-verwerkingsregister.md", "8-werkplek.html", "index.html"} <= set(names)


def test_the_same_workplace_gives_the_same_bytes(as_):
    assert len({as_("henk").get("/beheer/pakket/pakket.zip").content for _ in range(2)}) == 1


def test_no_secret_and_no_folder_of_this_machine_is_in_it(as_, settings):
    archive = ZipFile(BytesIO(as_("henk").get("/beheer/pakket/pakket.zip").content))
    whole = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert settings.SECRET_KEY not in whole
    assert str(settings.CONFIGURATION.folder) not in whole


@pytest.mark.parametrize("who", ["henk", "marijke", "noor", "frits", "esther", "ronald"])
def test_everybody_may_know_who_may_what(as_, who):
    assert "Wie mag hier wat" in as_(who).get("/beheer/pakket/").content.decode()
    assert "Wat niet kan" in as_(who).get(RULES).content.decode()


def test_the_rule_for_small_numbers_only_becomes_stricter(as_):
    ronald = as_("ronald")
    ronald.post(f"{RULES}kleine-aantallen/", {"threshold": "15", "sure": "on"})
    assert services.threshold() == 15
    assert Entry.objects.filter(act="threshold_raised", subject="15").exists()
    refused = ronald.post(f"{RULES}kleine-aantallen/", {"threshold": "12", "sure": "on"})
    assert refused.status_code == 400
    assert "boven 15" in refused.content.decode()
    assert services.threshold() == 15


@pytest.mark.parametrize(
    "given", [{"threshold": "15"}, {"threshold": "101", "sure": "on"}, {"threshold": "x"}, {}]
)
def test_a_rule_that_cannot_be_meant_is_not_kept(as_, given):
    response = as_("ronald").post(f"{RULES}kleine-aantallen/", given)
    assert response.status_code == 400
    assert services.threshold() == 10


def test_only_the_application_manager_changes_the_rule(as_):
    for who in ("henk", "noor", "esther"):
        assert (
            as_(who).post(f"{RULES}kleine-aantallen/", {"threshold": "15", "sure": "on"}).status_code == 403
        )
        assert "Maak de regel strenger" not in as_(who).get(RULES).content.decode()


def test_the_front_desk_refuses_a_looser_rule_too(folder, sit):
    services.make_stricter(sit("ronald"), 20)
    with pytest.raises(NotAllowed):
        services.make_stricter(sit("ronald"), 12)
    (folder / FILE).write_text("{}")
    with pytest.raises(StoreError, match="cannot be read"):
        services.threshold()


def test_own_data_are_opened_with_the_stricter_rule(monkeypatch, settings, tmp_path):
    from bestendig.web.datasets import services as datasets

    asked = []
    monkeypatch.setattr(datasets, "versions_of", lambda folder: ("0001",))
    monkeypatch.setattr(datasets, "kept_threshold", lambda folder: 25)
    monkeypatch.setattr(datasets, "open_data", lambda folder, *, threshold: asked.append(threshold))
    datasets.own_data()
    assert asked == [25]


def test_how_much_people_type_is_told_of_no_few(sit):
    record(sit("henk"), "promise_made")
    together, roles = burden(sit("henk"))
    assert together.a_week == pytest.approx(2 / 7 / WEEKS)
    assert {each.a_week for each in roles} == {None}


def test_a_role_with_people_enough_stands_apart(sit, town):
    for n in range(4):
        user = User.objects.create_user(f"t{n}@x.invalid", f"T{n}")
        SeatRow.objects.create(user=user, party=town["Wijkteams Voorbeeldstad"], role="team_leader")
    for _ in range(8):
        record(sit("henk"), "story_told")
    roles = {each.role: each.a_week for each in burden(sit("noor"))[1]}
    assert roles["team_leader"] == pytest.approx(8 / 5 / WEEKS)
    assert roles["policy_adviser"] is None

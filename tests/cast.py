"""The cast at their table: Henk leads a team, Marijke directs a provider, Dirk sits elsewhere."""

import hashlib
import json
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from bestendig.sheets.keeping import Kept
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.practice import CAST, settle
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party, Table
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import folder, lay_down

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="4" height="2"></svg>'
VIEW = {
    "title": "Acht van de tien", "kicker": "Organisaties", "period": "2025", "notice": "",
    "stays": ["Dit blijft."], "wavers": ["Dit wankelt."],
    "labels": {"stays": "Wat blijft", "wavers": "Wat wankelt", "table": "Tabel", "rests_on": "Rust op",
               "still_good": "En is het nog goed?"},
    "blocks": [{
        "name": "1-blijvers", "number": 1, "heading": "Wie bleef", "subtitle": "Aandeel", "has_picture": True,
        "wide": DRAWN, "narrow": DRAWN, "certainty": "Zeker.", "meaning": "Wie bleef.",
        "alternative": "Een balk.", "rests_on": "100 mensen", "support": "100 mensen",
        "measure": "stability_index@1", "question": "Herkent u dit?",
        "table": {"caption": "Blijvers", "headers": [{"words": "Wat", "is_number": False}], "rows": []},
    }],
    "prompts": [{"question": "Wat zeggen inwoners?", "known": ["Niets bekend."], "is_known": False}],
    "coverage": ["Van 10 regels zijn er 10 bewaard."], "data_version": "0001", "software": "Bestendig",
}  # fmt: skip
FILES = ("blad.nl.pdf", "blad.en.pdf", "blad.nl.csv", "blad.nl.xlsx", "cijfers.nl.json")


SETTLED = (Table, Party, User, SeatRow)
"""What settling makes, in the order in which one refers to another."""
MADE = {}
"""What settling made the first time in this process, by kind and key."""


@pytest.fixture
def town(db):
    """The parties of the practice town by name: settled once, laid down as it was settled for each test."""
    if not MADE:
        settle()
        MADE.update({kind: {row.pk: row for row in kind.objects.all()} for kind in SETTLED})
        return {party.name: party for party in Party.objects.select_related("table")}
    again = {}
    for kind in SETTLED:
        rows = [_as_made(kind, row, again) for row in MADE[kind].values()]
        again[kind] = dict(zip(MADE[kind], kind.objects.bulk_create(rows), strict=True))
    return {party.name: party for party in again[Party].values()}


def _as_made(kind, row, again):
    """A row like one that was made; it refers to the new ones, and its days and times are of now."""
    said = {}
    for field in kind._meta.concrete_fields:
        if field.is_relation:
            said[field.name] = again[field.related_model][getattr(row, field.attname)]
        elif not field.primary_key and not (field.has_default() and callable(field.default)):
            said[field.name] = getattr(row, field.attname)
    return kind(**said)


@pytest.fixture
def kept():
    """A kept sheet, small, with its checksums."""
    place = folder() / "organisational-0123456789ab"
    place.mkdir(parents=True, exist_ok=True)
    view = json.dumps(VIEW).encode()
    written = {"blad.nl.json": view, "blad.en.json": view, **{name: name.encode() for name in FILES}}
    for name, content in written.items():
        (place / name).write_bytes(content)
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in written.items()}
    (place / "inhoud.json").write_text(json.dumps(sums))
    return Kept(place.name, place)


@pytest.fixture
def sheet(town, kept):
    """A new sheet about the neighbourhood teams."""
    return lay_down(kept, "organisational", town["Wijkteams Voorbeeldstad"])


@pytest.fixture
def on_table(sheet):
    """The same sheet on the table."""
    sheet.state, sheet.let_go_at = TableSheet.State.ON_TABLE, timezone.now()
    sheet.save()
    return sheet


@pytest.fixture
def sit(town):
    """Somebody of the cast at the table."""

    def seated(key: str) -> Seat:
        name, role, party = CAST[key]
        return Seat(User.objects.get(name=name), role, town[party])

    return seated


@pytest.fixture
def as_(town):
    """A browser in which somebody of the cast is signed in."""

    def browser(key: str) -> Client:
        client = Client()
        client.force_login(User.objects.get(name=CAST[key][0]), "django.contrib.auth.backends.ModelBackend")
        return client

    return browser


@pytest.fixture
def dirk(town):
    """Dirk, who sits at the table of another municipality and must never see anything here."""
    table = Table.objects.create(name="Elders", slug="elders")
    party = Party.objects.create(table=table, name="Gemeente Elders", kind=Party.Kind.MUNICIPALITY)
    user = User.objects.create_user("dirk@elders.invalid", "Dirk")
    SeatRow.objects.create(user=user, party=party, role="policy_adviser")
    client = Client()
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def yesterday():
    """A day that is over."""
    return date.today() - timedelta(days=1)

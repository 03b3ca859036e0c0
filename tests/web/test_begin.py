"""The first set-up: one command makes the table, its municipality and its first administrator."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from bestendig.web.accounts.models import SeatRow
from bestendig.web.parties.models import Table

ASKED = {"place": "Gemeente Elders", "email": "ronald@elders.invalid", "name": "Ronald"}


def test_the_link_that_is_printed_leads_to_a_seat_that_manages(db, capsys):
    call_command("begin", **ASKED)
    link = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("http"))
    client = Client()
    client.get(link.partition("/uitnodiging/")[1] + link.partition("/uitnodiging/")[2])
    client.post("/uitnodiging/", {"new": "een heel lang wachtwoord", "again": "een heel lang wachtwoord"})
    assert "Gemeente Elders" in client.get("/beheer/partijen/").content.decode()
    assert SeatRow.objects.get().role == "administrator"


def test_where_there_is_a_table_already_nothing_is_made(town):
    with pytest.raises(CommandError, match="al een tafel"):
        call_command("begin", **ASKED)
    assert Table.objects.count() == 1


@pytest.mark.parametrize("wrong", [{"email": "geen adres"}, {"place": " "}, {"name": ""}, {"place": "!!!"}])
def test_what_is_missing_is_said_and_nothing_is_made(db, wrong):
    with pytest.raises(CommandError):
        call_command("begin", **{**ASKED, **wrong})
    assert not Table.objects.exists()

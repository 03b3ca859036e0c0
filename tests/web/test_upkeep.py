"""What the worker does by itself: sheets come, the trail is sealed, a fault ends nothing."""

from threading import Event

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from bestendig.web.audit.models import Entry
from bestendig.web.jobs import working
from bestendig.web.sheets.models import TableSheet
from bestendig.web.start.upkeep import come_by


def test_a_sheet_whose_time_has_come_is_laid_down_and_the_trail_sealed(sheet, yesterday):
    TableSheet.objects.update(comes_on=yesterday)
    come_by()
    sheet.refresh_from_db()
    assert sheet.state == TableSheet.State.ON_TABLE
    assert not Entry.objects.filter(seal="").exists()


def test_a_fault_in_upkeep_or_in_work_does_not_end_the_worker(monkeypatch):
    end, did = Event(), []

    def fail():
        did.append("upkeep")
        raise ValueError

    def one():
        did.append("work")
        if len(did) > 3:
            end.set()
        raise ValueError

    monkeypatch.setattr(working, "PAUSE", 0.0)
    monkeypatch.setattr(working, "do_one", one)
    monkeypatch.setattr(working, "close_old_connections", lambda: None)
    working.work(end, fail)
    assert did == ["upkeep", "work", "work", "work"]


def test_whether_the_trail_is_whole_is_told(sheet, capsys):
    call_command("verify_trail")
    assert "heel" in capsys.readouterr().out
    Entry.objects.update(act="iets anders")
    with pytest.raises(CommandError, match="regel"):
        call_command("verify_trail")


def test_a_new_table_gets_the_shipped_list_of_knowledge_once(town):
    from bestendig.web.knowledge.models import InterventionRow
    from bestendig.web.knowledge.services import settle_new_tables

    table = next(iter(town.values())).table
    settle_new_tables()
    found = InterventionRow.objects.filter(table=table)
    n_found = found.count()
    assert n_found > 40
    found.first().delete()
    settle_new_tables()
    assert found.count() == n_found - 1, "what somebody took away does not come back"


def test_the_tables_of_the_workplace_are_those_of_its_migrations(db):
    from django.core.management import call_command

    call_command("makemigrations", "--check", "--dry-run", verbosity=0)

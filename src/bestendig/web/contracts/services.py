"""The register of the own vault with the people behind it: read, counted once per data version, sent."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from bestendig.analyses.contracts.looking import people_of, register_of
from bestendig.analyses.contracts.storing import kept_agreements, save_agreements
from bestendig.errors import RequestError, StoreError
from bestendig.model.agreements import Agreement, Agreements
from bestendig.model.progress import Progress
from bestendig.sheets.agreements.files import as_calendar, as_csv, as_xlsx
from bestendig.sheets.agreements.shown import building_blocks, drawn, law_asks
from bestendig.sheets.agreements.spans import is_in_rounds, round_people, round_words, rounds_of
from bestendig.sheets.agreements.words import (
    behind_of,
    day_words,
    half_year,
    kind_words,
    law_words,
    length_words,
    notice_words,
    option_words,
    people_words,
)
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.contracts.selectors import own_table, tests_naming, work_under_way
from bestendig.web.datasets.services import own_data
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.services import plan_from
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.parties.models import Table

__all__ = [
    "behind_of", "building_blocks", "day_words", "drawn", "half_year", "is_in_rounds", "kind_words",
    "law_asks", "law_words", "length_words", "notice_words", "option_words", "people_words", "round_people",
    "round_words", "rounds_of",
]  # fmt: skip
WORK = "contracts_counted"
FORMS = {
    "csv": (as_csv, "text/csv; charset=utf-8", "contracten.csv"),
    "xlsx": (
        as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "contracten.xlsx",
    ),
    "ics": (as_calendar, "text/calendar; charset=utf-8", "opzegdagen.ics"),
}  # fmt: skip
"""What can be taken along: how it is written, its kind, the name of the file."""


def folder() -> Path:
    """Where the agreements of each data version are kept."""
    found: Path = settings.CONFIGURATION.folder / "contracten"
    return found


def known() -> Agreements | None:
    """The agreements of the current data version, with people where they were counted; None without data."""
    try:
        data = own_data()
    except (RequestError, StoreError):
        return None
    kept = kept_agreements(folder(), data.version.id, str(data.rule))
    if kept is not None:
        return kept
    released = register_of(data)
    with suppress(StoreError):  # another process may keep the same just now; the page does without
        save_agreements(released, folder())
    return released.value


@transaction.atomic
def ask_count(seat: Seat) -> Job:
    """The work of counting who is behind each agreement; what is under way already is not begun again."""
    running = work_under_way(seat, WORK)
    if running is not None:
        return running
    record(seat, "contracts_count_asked")
    return ask(seat, WORK)


def count_people(job: Job, progress: Progress) -> str:
    """Count, keep, and give the address of the page; doing it twice gives the same."""
    save_agreements(people_of(own_data(), progress), folder())
    return reverse("contract-list")


def count_when_new() -> bool:
    """Count the people of a new data version; whether that was needed. For what comes by itself."""
    found = known()
    if found is None or found.is_counted or not found.agreements:
        return False
    save_agreements(people_of(own_data()), folder())
    return True


def practise(table: Table) -> None:
    """Count the people of the practice town, once; for the table of this vault alone."""
    if table == own_table():
        count_when_new()


def file_of(
    form: str, found: Agreements, chosen: Sequence[Agreement], language: str
) -> tuple[bytes, str, str]:
    """A choice of agreements as a file: its bytes, its kind, its name. KeyError for a form we do not know."""
    write, content_type, name = FORMS[form]
    return write(found, chosen, language), content_type, name


def tests_of(seat: Seat, organisation: str) -> list[PlanRow]:
    """The tests that this seat may see and that touch an organisation."""
    return [
        row
        for row in tests_naming(seat, organisation)
        if organisation in plan_from(row.text).touches.organisations
    ]

"""Principles written, answered and ended; the timeline and the file for a new council asked for and kept."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.opening import open_data
from bestendig.analyses.policies.register import council_terms, policies
from bestendig.errors import NotAllowed, RequestError, StoreError
from bestendig.language import LANGUAGES, Text
from bestendig.model.policies import Policies, Thread
from bestendig.model.progress import Progress
from bestendig.model.result import Released
from bestendig.sheets.council import facts
from bestendig.sheets.council.keeping import KeptFile, keep_dossier, read_dossier
from bestendig.sheets.council.one_page import OnePage, one_page
from bestendig.sheets.council.says import impact_says, sheet_says
from bestendig.sheets.council.timeline import ThreadSays, Timeline, thread_says, timeline
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets.selectors import owner
from bestendig.web.datasets.services import own_data
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.services import test_of
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.memory.services import forget, remember
from bestendig.web.parties.models import Party, Table
from bestendig.web.policy.gathering import Around, around
from bestendig.web.policy.models import Answer, CouncilFile, Principle
from bestendig.web.policy.policies import check_can_end, check_holds
from bestendig.web.policy.programmes import programme_words
from bestendig.web.policy.rules import may
from bestendig.web.policy.selectors import remembered_of
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.services import kept_of

MADE_UP = Text(
    nl="Oefendossier: Voorbeeldstad bestaat niet, alles hierin is verzonnen.",
    en="Practice file: Voorbeeldstad does not exist, everything in it is made up.",
)
WORK, PROGRAMME = "council_file", "programme"
NO_DATA = ("no_own_data", "no_folder", "no_data")
"""There is nothing yet: a timeline of principles and promises still can be."""


def folder() -> Path:
    """Where the files for new councils lie."""
    found: Path = settings.CONFIGURATION.folder / "dossiers"
    return found


def register(table: Table) -> Released[Policies]:
    """Programmes and agreements of the vault of this table; council terms only where there is none.

    StoreError for data that are damaged: an empty timeline would pass for the truth.
    """
    own = owner()
    if own is None or own.table_id != table.pk:
        return council_terms()
    try:
        data = own_data()
    except (RequestError, StoreError) as fault:
        if fault.code not in NO_DATA:
            raise
        return council_terms()
    return _register(str(data.folder), data.version.id)


@lru_cache(maxsize=4)
def _register(path: str, version: str) -> Released[Policies]:
    """What one data version tells; a version never changes."""
    return policies(open_data(path, version=version))


def on_table(table: Table, day: date | None = None) -> facts.OnTable:
    """Everything that lies on a table today."""
    found = around(table)
    return facts.OnTable(
        place=table.name,
        day=day or timezone.localdate(),
        policies=register(table),
        sheets=tuple(_sheets(found)),
        tests=tuple(_tests(found)),
        promises=tuple(map(_promise, found.promises)),
        principles=tuple(map(_principle, found.principles)),
        silent=found.silent,
        n_coming=found.n_coming,
        notice=MADE_UP if settings.CONFIGURATION.is_demo else None,
    )


def timeline_of(table: Table, language: str, theme: str | None) -> Timeline:
    """The timeline of everything, or of one theme. No sheet is read for it."""
    found = around(table)
    told = facts.OnTable(
        place=table.name,
        day=timezone.localdate(),
        policies=register(table),
        tests=tuple(facts.ImpactSays(each.title, each.party.name, _day(each)) for each in found.plans),
        promises=tuple(map(_promise, found.promises)),
        principles=tuple(map(_principle, found.principles)),
    )
    return timeline(told, language, theme, settings.CONFIGURATION.folder / "tijdlijn")


def line_of(table: Table, language: str, theme: str | None) -> tuple[Timeline, tuple[Thread, ...]]:
    """The timeline, and the programmes of the theme that is asked for."""
    return timeline_of(table, language, theme), threads_of(table, theme)


def page_of(table: Table, language: str) -> OnePage:
    """The councillor's one page."""
    return one_page(on_table(table), language)


def themes_of(table: Table) -> tuple[str, ...]:
    """The themes of the programmes here, in the order of the alphabet."""
    return tuple(sorted({each.latest.theme for each in register(table).value.threads}))


def threads_of(table: Table, theme: str | None) -> tuple[Thread, ...]:
    """The programmes of one theme, each with its own page; none for the overview."""
    found = register(table).value.threads if theme is not None else ()
    return tuple(each for each in found if each.latest.theme == theme)


def thread_of(table: Table, key: str) -> Thread | None:
    """The programmes that go by one key; None where there is none."""
    return next((each for each in register(table).value.threads if each.key == key), None)


def told_of(table: Table, thread: Thread, language: str) -> ThreadSays:
    """What its page says of a programme."""
    return thread_says(thread, register(table).value, language)


def remember_programmes(table: Table) -> bool:
    """Have every programme found again under all its names; whether anything changed. Cheap to do often."""
    told = {each.key: programme_words(each) for each in register(table).value.threads}
    known = remembered_of(table, PROGRAMME)
    for key in known.keys() - told.keys():
        forget(table, PROGRAMME, key)
    new = {key: words for key, words in told.items() if known.get(key) != words}
    for key, words in new.items():
        remember(table, PROGRAMME, key, words)
    return bool(new) or bool(known.keys() - told.keys())


def remember_when_new() -> bool:
    """The programmes of the own vault remembered, whenever its data changed. For what comes by itself."""
    own = owner()
    return own is not None and remember_programmes(own.table)


def course_of(table: Table, thread: Thread) -> Text:
    """How a programme went, as a sentence: since when it runs, or when it ended and why as recorded."""
    said = {language: told_of(table, thread, language).course for language in LANGUAGES}
    return Text(nl=said["nl"], en=said["en"])


@transaction.atomic
def write_principle(seat: Seat, said: dict[str, Any]) -> Principle:
    """A principle recorded; the same sentence of the same day is recorded once."""
    _check(seat, "write", seat.table)
    words = {name: str(said[name]).strip() for name in ("decided_by", "shown_by")}
    made, is_new = Principle.objects.get_or_create(
        table=seat.table, words=str(said["words"]).strip(), since=said["since"],
        defaults={**words, "by": seat.user},
    )  # fmt: skip
    if is_new:
        record(seat, "principle_written", f"principle {made.pk}")
    return made


@transaction.atomic
def end_principle(seat: Seat, principle: Principle, on: date, because: str) -> None:
    """A principle that holds no longer, with the reason; it stays to be read."""
    _check(seat, "end", principle.table)
    check_can_end(principle, on)
    principle.ended_on, principle.ended_because, principle.ended_by = on, because.strip(), seat.user
    principle.save(update_fields=["ended_on", "ended_because", "ended_by"])
    record(seat, "principle_ended", f"principle {principle.pk}")


@transaction.atomic
def answer(
    seat: Seat, principle: Principle, words: str, *, plan: PlanRow | None = None, thread: Thread | None = None
) -> Answer:
    """What a party says to the question whether a plan or programme keeps a principle."""
    _check(seat, "answer", principle.table)
    check_holds(principle)
    about = plan.title if plan else thread.latest.name if thread else ""
    made = Answer.objects.create(
        principle=principle, plan=plan, programme=thread.key if thread else "", about=about[:200],
        words=words.strip(), party=seat.party, by=seat.user,
    )  # fmt: skip
    record(seat, "principle_answered", f"principle {principle.pk}", f"answer {made.pk}")
    return made


@transaction.atomic
def ask_file(seat: Seat) -> Job:
    """The work of making the file for a new council, of what lies on the table today."""
    _check(seat, "make_file", seat.table)
    return ask(seat, WORK, day=timezone.localdate().isoformat())


def make_file(job: Job, progress: Progress) -> str:
    """Make and keep the file of a piece of work; its address. Made twice it is the same file."""
    progress.step("gather", 0.1)
    table = job.party.table
    told = on_table(table, date.fromisoformat(job.arguments["day"]))
    progress.step("write", 0.4)
    row = keep_file(table, told, job)
    return reverse("council-file", kwargs={"pk": row.pk})


@transaction.atomic
def keep_file(table: Table, told: facts.OnTable, job: Job | None = None) -> CouncilFile:
    """A file kept, and its row."""
    kept = keep_dossier(told, folder())
    row, is_new = CouncilFile.objects.get_or_create(
        table=table, kept=kept.name, defaults={"day": told.day, "job": job}
    )
    if is_new:
        record(None, "council_file_made", f"council file {row.pk} {kept.name}")
    return row


def kept_file(row: CouncilFile) -> KeptFile:
    """The words and papers of a file; StoreError where it was changed."""
    return read_dossier(folder(), row.kept)


def _sheets(found: Around) -> Iterator[facts.SheetSays]:
    """What the sheets on the table say first; one that is damaged says so on its own page, not here."""
    for sheet in found.sheets:
        with suppress(StoreError):
            yield sheet_says(
                kept_of(sheet),
                sheet.about.name,
                kind=sheet.kind,
                is_of_provider=sheet.about.kind == Party.Kind.ORGANISATION,
                address=reverse("sheet", kwargs={"pk": sheet.pk}),
            )


def _tests(found: Around) -> Iterator[facts.ImpactSays]:
    """What the tests on the table say, with the last look back on each."""
    for plan in found.plans:
        test = test_of(plan)
        if test is not None:
            address = reverse("plan", kwargs={"pk": plan.pk})
            yield impact_says(test, plan.title, plan.party.name, _day(plan), _looked_back(plan), address)


def _looked_back(plan: PlanRow) -> tuple[Text, ...]:
    """What the last look back said, also when it came out otherwise."""
    last = plan.test.looked_back.first()
    if last is None:
        return ()
    return (Text(**{language: " ".join(last.shown[language]["words"]) for language in LANGUAGES}),)


def _day(plan: PlanRow) -> date:
    """The day on which a test was made."""
    return timezone.localdate(plan.test.made_at)


def _principle(found: tuple[Principle, tuple[Answer, ...]]) -> facts.Principle:
    """A principle with what everybody may read of the answers."""
    row, answers = found
    said = (
        facts.Answered(each.about, each.party.name, each.words, timezone.localdate(each.at))
        for each in answers
    )
    return facts.Principle(
        row.words, row.since, row.decided_by, row.shown_by, row.ended_on, row.ended_because, tuple(said)
    )


def _promise(row: Promise) -> facts.Promise:
    """A promise with what came of it."""
    return facts.Promise(row.party.name, row.what, row.by_when, row.came_of_it)


def _check(seat: Seat, act: str, table: Table) -> None:
    """NotAllowed for what this seat may not do."""
    if not may(seat, act, table):
        raise NotAllowed(
            Text(nl="Dit hoort bij een andere rol.", en="This belongs to another role."),
            Text(nl="Vraag het de beleidsadviseur.", en="Ask the policy adviser."),
            code="not_your_role",
        )

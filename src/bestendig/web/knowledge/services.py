"""What is done with knowledge: facts kept with their history, events added, experience told."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from django.db import transaction
from django.utils import timezone

from bestendig.analyses import knowing
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.standing import Standing
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.knowledge.facts import (
    INTERVENTION,
    event_fields,
    experience_of,
    fields_of,
    intervention_of,
    recognition_of,
)
from bestendig.web.knowledge.models import (
    Change,
    ExperienceRow,
    InterventionRow,
    RecognitionRow,
    Telling,
)
from bestendig.web.knowledge.rules import may_change, may_keep, may_tell, may_withdraw
from bestendig.web.knowledge.selectors import shelf_of
from bestendig.web.knowledge.theming import theme_of
from bestendig.web.memory.services import forget, remember
from bestendig.web.parties.models import Table
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import kept_of

OWN = "eigen lijst"
"""The databank of what has no address to name one."""
NOT_YOURS = Text(nl="Dit doet een andere partij.", en="Another party does this.")
ASK = Text(nl="Vraag het aan wie het schreef.", en="Ask whoever wrote it.")


@transaction.atomic
def settle_seed(table: Table) -> int:
    """Put the shipped list at this table; how many came. What is there already is left as it is."""
    shelf = knowing.shipped()
    here = set(InterventionRow.objects.filter(table=table).values_list("databank", "databank_id"))
    fresh = [each for each in shelf.interventions if each.key not in here]
    for each in fresh:
        keep_new(table, each, shelf.recognitions_of(each.key), Change.What.SEEDED)
    return len(fresh)


def settle_new_tables() -> None:
    """Put the shipped list at every table where no intervention was ever kept."""
    for table in Table.objects.exclude(pk__in=InterventionRow.objects.values("table")):
        settle_seed(table)


def keep_new(
    table: Table,
    known: Intervention,
    events: tuple[Recognition, ...],
    what: str,
    seat: Seat | None = None,
    theme: str = "",
) -> InterventionRow:
    """A new intervention with its events, found again from now on."""
    fitting = theme or theme_of(known.themes)
    row = InterventionRow.objects.create(table=table, **fields_of(known), theme=fitting)
    RecognitionRow.objects.bulk_create(
        RecognitionRow(intervention=row, **event_fields(each)) for each in events
    )
    _changed(row, what, {}, seat)
    find_again(row)
    return row


def keep_over(
    row: InterventionRow, known: Intervention, what: str, seat: Seat | None, theme: str = ""
) -> None:
    """Other facts over those that are there; what they were stays in the history."""
    told = fields_of(known)
    before = {name: getattr(row, name) for name in told if getattr(row, name) != told[name]}
    if theme != row.theme and theme:
        before["theme"], row.theme = row.theme, theme
    if not before:
        return
    for name, value in told.items():
        setattr(row, name, value)
    row.save()
    _changed(row, what, before, seat)
    find_again(row)


def find_again(row: InterventionRow) -> None:
    """Have the intervention found by its words; one that left its databank too, for it may run here."""
    remember(row.table, "intervention", row.pk, knowing.words_of(intervention_of(row)), theme=row.theme)


@transaction.atomic
def add(seat: Seat, said: Mapping[str, Any]) -> InterventionRow:
    """An intervention that somebody typed beside an address; nothing was fetched."""
    address = said.get("address", "")
    known = Intervention(databank_of(address), _number(seat.table, address, said["name"]), said["name"])
    told = {name: _as_told(said[name]) for name in INTERVENTION if name in said}
    row = keep_new(seat.table, replace(known, **told), (), Change.What.ADDED, seat, said.get("theme", ""))
    record(seat, "intervention_added", subject_of(row))
    return row


@transaction.atomic
def edit(seat: Seat, row: InterventionRow, said: Mapping[str, Any]) -> None:
    """Other facts; the earlier ones stay in the history."""
    _check(may_keep(seat, row))
    told = {name: _as_told(said[name]) for name in INTERVENTION if name in said}
    keep_over(row, replace(intervention_of(row), **told), Change.What.EDITED, seat, said.get("theme", ""))
    record(seat, "intervention_edited", subject_of(row))


@transaction.atomic
def recognise(seat: Seat, row: InterventionRow, said: Mapping[str, Any]) -> RecognitionRow:
    """A recognition that somebody saw; today, unless said otherwise."""
    _check(may_keep(seat, row))
    event = RecognitionRow.objects.create(
        intervention=row, seen_on=timezone.localdate().isoformat(), seen_by=seat.role_words.nl, **said
    )
    _changed(row, Change.What.RECOGNISED, {}, seat)
    record(seat, "recognition_added", subject_of(row))
    return event


@transaction.atomic
def strike(seat: Seat, event: RecognitionRow, because: str) -> None:
    """A recognition that was a mistake, struck out with a reason; it stays in the history."""
    _check(may_keep(seat, event.intervention))
    event.struck_at, event.struck_because = timezone.now(), because.strip()
    event.save(update_fields=["struck_at", "struck_because"])
    before = {name: value for name, value in event_fields(recognition_of(event)).items() if value}
    _changed(event.intervention, Change.What.STRUCK, {**before, "because": because.strip()}, seat)
    record(seat, "recognition_struck", subject_of(event.intervention))


@transaction.atomic
def check_source(seat: Seat, row: InterventionRow) -> None:
    """Somebody looked at the source today, and the facts are still so."""
    _check(may_keep(seat, row))
    row.checked_on = timezone.localdate()
    row.save(update_fields=["checked_on"])
    _changed(row, Change.What.CHECKED, {}, seat)
    record(seat, "intervention_checked", subject_of(row))


@transaction.atomic
def tell(seat: Seat, row: InterventionRow, kind: str, words: str, told_by: str) -> Telling:
    """What practice or residents tell of it."""
    _check(may_tell(seat, row))
    telling = Telling.objects.create(
        intervention=row, kind=kind, words=words.strip(), told_by=told_by.strip(), party=seat.party,
        by=seat.user,
    )  # fmt: skip
    record(seat, "knowledge_told", subject_of(row), kind)
    return telling


@transaction.atomic
def take_back(seat: Seat, telling: Telling) -> None:
    """A telling away, by the party that told it."""
    _check(may_withdraw(seat, telling))
    telling.withdrawn_at = timezone.now()
    telling.save(update_fields=["withdrawn_at"])
    record(seat, "knowledge_took_back", subject_of(telling.intervention))


@transaction.atomic
def write_experience(seat: Seat, said: Mapping[str, Any]) -> ExperienceRow:
    """What ran here, in the words of those who know."""
    row = ExperienceRow.objects.create(
        table=seat.table, party=seat.party, by=seat.user, municipality=seat.table.name, **said
    )
    row.key = f"{seat.table.slug}-{row.pk}"
    row.save(update_fields=["key"])
    find_experience_again(row)
    record(seat, "experience_written", f"experience {row.pk}")
    return row


@transaction.atomic
def edit_experience(seat: Seat, row: ExperienceRow, said: Mapping[str, Any]) -> None:
    """Told otherwise."""
    _check(may_change(seat, row))
    for name, value in said.items():
        setattr(row, name, value)
    row.save()
    find_experience_again(row)
    record(seat, "experience_edited", f"experience {row.pk}")


@transaction.atomic
def withdraw_experience(seat: Seat, row: ExperienceRow) -> None:
    """Found no more."""
    _check(may_change(seat, row))
    row.withdrawn_at = timezone.now()
    row.save(update_fields=["withdrawn_at"])
    forget(row.table, "experience", row.pk)
    record(seat, "experience_withdrawn", f"experience {row.pk}")


def find_experience_again(row: ExperienceRow) -> None:
    """Have the experience found by its words and those of its intervention."""
    of = row.intervention
    name, themes = (of.name, tuple(of.themes)) if of else ("", ())
    words = knowing.words_of_experience(experience_of(row), name, themes)
    remember(row.table, "experience", row.pk, words, theme=row.theme or (of.theme if of else ""))


def standing_of(row: InterventionRow) -> Standing:
    """How its recognitions are to be read together, today."""
    events = [recognition_of(each) for each in row.recognitions.all() if each.struck_at is None]
    return knowing.standing(events, timezone.localdate())


def blocks_of(sheet: TableSheet, language: str) -> tuple[Mapping[str, Any], ...]:
    """The figures of a sheet with their words."""
    return tuple(kept_of(sheet).view(language)["blocks"])


def file_of(seat: Seat, form: str) -> bytes:
    """Everything that this table knows, as a file to take along."""
    content = knowing.write(shelf_of(seat.table), form)
    record(seat, "knowledge_taken", form)
    return content


def databank_of(address: str) -> str:
    """The databank that an address names: its host, without www."""
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    return host[:120] or OWN


def subject_of(row: InterventionRow) -> str:
    """How the trail names an intervention."""
    return f"intervention {row.pk}"


def _number(table: Table, address: str, name: str) -> str:
    """By what its databank knows it: the rest of its address, else its name; with a number if taken."""
    parts = urlsplit(address)
    wanted = (parts.path.strip("/") + (f"?{parts.query}" if parts.query else "") or name)[:110]
    taken = set(
        InterventionRow.objects.filter(
            table=table, databank=databank_of(address), databank_id__startswith=wanted
        ).values_list("databank_id", flat=True)
    )
    free = (wanted if n == 1 else f"{wanted} ({n})" for n in range(1, len(taken) + 2))
    return next(each for each in free if each not in taken)


def _as_told(value: Any) -> Any:
    """A value of a form as a fact."""
    return tuple(value) if isinstance(value, list) else value


def _changed(row: InterventionRow, what: str, before: dict[str, Any], seat: Seat | None) -> None:
    """A line in the history."""
    party, by = (seat.party, seat.user) if seat else (None, None)
    Change.objects.create(intervention=row, what=what, before=before, party=party, by=by)


def _check(is_allowed: bool) -> None:
    """NotAllowed for what this seat may not do."""
    if not is_allowed:
        raise NotAllowed(NOT_YOURS, ASK, code="not_own_knowledge")

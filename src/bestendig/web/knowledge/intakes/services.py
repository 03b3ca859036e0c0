"""Reads a file of knowledge in, lays the differences ready, and takes over what a person accepts."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.analyses import knowing
from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.model.knowledge.difference import Difference
from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.reading import KnowledgeRead
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.model.progress import Progress
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.knowledge import services
from bestendig.web.knowledge.facts import event_fields, intervention_of, lived_fields, recognition_of
from bestendig.web.knowledge.models import (
    Change,
    ExperienceRow,
    Intake,
    IntakeLine,
    InterventionRow,
    RecognitionRow,
)
from bestendig.web.knowledge.rules import may_answer
from bestendig.web.knowledge.selectors import shelf_of
from bestendig.web.memory.themes import THEMES
from bestendig.web.ui.recognising import recognised

MOST = knowing.MOST
WORK = "knowledge_taken_over"
AT_ONCE = 25
"""So many lines are taken over while somebody waits; more become work that goes on by itself."""
MOST_FAULTS = 200
SAID_TWICE = Text(
    nl="Deze regels zijn al beantwoord, of er was niets aangevinkt.",
    en="These lines were answered already, or nothing was ticked.",
)
TICK = Text(nl="Vink regels aan die nog open staan.", en="Tick lines that are still open.")


@transaction.atomic
def read_in(seat: Seat, name: str, content: bytes) -> Intake:
    """The differences of a file, laid ready; InputError where it is no file of knowledge."""
    read = knowing.read_knowledge(name, content, _points_at)
    known = shelf_of(seat.table)
    found = knowing.differences(known, read, timezone.localdate())
    intake = Intake.objects.create(
        table=seat.table, party=seat.party, by=seat.user, digest=hashlib.sha256(content).hexdigest(),
        n_read=read.n_read, n_same=_n_same(read, found), faults=list(_faults(read)),
    )  # fmt: skip
    _lay_ready(intake, read.shelf, found)
    record(seat, "knowledge_read_in", f"intake {intake.pk}")
    return intake


def answer(seat: Seat, intake: Intake, lines: Iterable[int], is_accepted: bool) -> Job | None:
    """Yes or no to the lines that were ticked; the work that goes on where they are many."""
    if not may_answer(seat, intake):
        raise NotAllowed(services.NOT_YOURS, services.ASK, code="not_own_intake")
    chosen = list(intake.lines.filter(pk__in=list(lines), is_accepted=None))
    if not chosen:
        raise RequestError(SAID_TWICE, TICK, code="nothing_ticked")
    if is_accepted and len(chosen) > AT_ONCE:
        return ask(seat, WORK, intake=intake.pk, lines=[each.pk for each in chosen], row=seat.row)
    for line in chosen:
        settle(seat, line, is_accepted)
    record(seat, "knowledge_answered", f"intake {intake.pk}", f"{len(chosen)} {is_accepted}")
    return None


def take_over(job: Job, progress: Progress) -> str:
    """The work: every line that was accepted; one that was done before is passed by."""
    intake = Intake.objects.select_related("table", "party").get(pk=job.arguments["intake"])
    seat = Seat(job.by, "policy_adviser", job.party, job.arguments["row"])
    wanted = list(intake.lines.filter(pk__in=job.arguments["lines"], is_accepted=None))
    for place, line in enumerate(wanted):
        progress.step("take_over", place / len(wanted))
        settle(seat, line, True)
    record(seat, "knowledge_answered", f"intake {intake.pk}", f"{len(wanted)} True")
    return intake.get_absolute_url()


@transaction.atomic
def settle(seat: Seat, line: IntakeLine, is_accepted: bool) -> None:
    """One line answered; where it is yes, taken over."""
    line.is_accepted, line.by, line.at = is_accepted, seat.user, timezone.now()
    line.save(update_fields=["is_accepted", "by", "at"])
    if not is_accepted:
        return
    if line.what == IntakeLine.What.EXPERIENCE:
        _take_experience(seat, line)
    elif line.what == IntakeLine.What.GONE:
        _take_gone(seat, line)
    else:
        _take_facts(seat, line)


def _take_facts(seat: Seat, line: IntakeLine) -> None:
    """Facts and events of one intervention over those that are known."""
    table = line.intake.table
    known, events = _told(line)
    row = InterventionRow.objects.filter(table=table, databank=line.databank, databank_id=line.databank_id)
    before = row.first()
    if before is None:
        services.keep_new(table, known, tuple(events), Change.What.IMPORTED, seat)
        return
    over = knowing.laid_over(intervention_of(before), known)
    services.keep_over(before, over, Change.What.IMPORTED, seat)
    held = {recognition_of(each).event: each for each in before.recognitions.select_related("intervention")}
    for event in events:
        told = held.get(event.event) or RecognitionRow(intervention=before)
        for name, value in event_fields(event).items():
            setattr(told, name, value)
        told.save()


def _take_gone(seat: Seat, line: IntakeLine) -> None:
    """Marked as no longer in its databank."""
    row = InterventionRow.objects.filter(
        table=line.intake.table, databank=line.databank, databank_id=line.databank_id
    ).first()
    if row is not None:
        today = timezone.localdate().isoformat()
        gone = replace(intervention_of(row), withdrawn_on=today)
        services.keep_over(row, gone, Change.What.WITHDRAWN, seat)


def _take_experience(seat: Seat, line: IntakeLine) -> None:
    """What ran elsewhere or here, as the file tells it."""
    table = line.intake.table
    lived = knowing.known_as("ervaringen", line.told["ervaring"])
    assert isinstance(lived, LocalExperience)  # noqa: S101 -- of that table
    of = InterventionRow.objects.filter(
        table=table, databank=lived.databank, databank_id=lived.databank_id
    ).first()
    told = lived_fields(lived)
    told["theme"] = lived.theme if lived.theme in THEMES else ""
    told["intervention"] = of
    row, _ = ExperienceRow.objects.update_or_create(
        table=table,
        municipality=lived.municipality,
        key=lived.id,
        defaults=told,
        create_defaults={**told, "party": seat.party, "by": None},
    )
    services.find_experience_again(row)


def _told(line: IntakeLine) -> tuple[Intervention, list[Recognition]]:
    """What a line says."""
    known = knowing.known_as("interventies", line.told["interventie"])
    events = [knowing.known_as("erkenningen", each) for each in line.told["erkenningen"]]
    assert isinstance(known, Intervention)  # noqa: S101 -- of that table
    return known, [each for each in events if isinstance(each, Recognition)]


def _lay_ready(intake: Intake, shelf: Shelf, found: Iterable[Difference]) -> None:
    """A line for each difference, with all that the file says of it."""
    things: dict[tuple[str, str], Any] = {each.key: each for each in shelf.interventions}
    lived = {(each.municipality, each.id): each for each in shelf.experiences}
    events = shelf.events
    lines = (
        _line(intake, each, (lived if each.what == "experience" else things).get(each.key), events)
        for each in found
    )
    IntakeLine.objects.bulk_create(lines, batch_size=500)


def _line(
    intake: Intake, found: Difference, thing: Any, events: Mapping[tuple[str, str], Iterable[Recognition]]
) -> IntakeLine:
    """One difference; of what is gone the file says nothing."""
    told: dict[str, Any] = {"niveau_eerst": found.level_before, "niveau_nu": found.level_after}
    if found.what == "experience":
        told["ervaring"] = knowing.told_of("ervaringen", thing)
    elif found.what != "gone":
        told["interventie"] = knowing.told_of("interventies", thing)
        told["erkenningen"] = [knowing.told_of("erkenningen", each) for each in events.get(found.key, ())]
        told["zelfde_naam"] = [list(each) for each in found.same_name]
    databank, number = ("", "") if found.what == "experience" else found.key
    return IntakeLine(
        intake=intake, what=found.what, name=found.name, databank=databank, databank_id=number,
        fields=list(found.fields), told=told,
    )  # fmt: skip


def _n_same(read: KnowledgeRead, found: Iterable[Difference]) -> int:
    """How many interventions and experiences say nothing new."""
    n_told = len(read.shelf.interventions) + len(read.shelf.experiences)
    return n_told - sum(each.what != "gone" for each in found)


def _faults(read: KnowledgeRead) -> Iterator[dict[str, Any]]:
    """What was set apart, as it is kept; never what stood there."""
    for each in read.faults[:MOST_FAULTS]:
        yield {"file": each.file[:80], "line": each.line, "column": each.column, "code": each.code}


def _points_at(words: str) -> bool:
    """Whether words point at one person."""
    return any(recognised(words))

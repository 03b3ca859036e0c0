"""What is done with talks: planned, moved, asked, answered, told; each act stands on the trail."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.sheets.talks.talk import Kept, LaidReady, Spoken
from bestendig.sheets.talks.talk import Talk as Paper
from bestendig.sheets.talks.writing import write_talk
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.impact.models import PlanRow
from bestendig.web.parties.models import Party
from bestendig.web.promises import services as promises
from bestendig.web.promises.models import Promise
from bestendig.web.sheets import services as sheets_of
from bestendig.web.sheets.models import TableSheet
from bestendig.web.talks.kinds import FOR_ALL, KINDS
from bestendig.web.talks.models import Laid, Move, Reply, Talk, Word
from bestendig.web.talks.policies import (
    check_can_change,
    check_goes_on,
    check_has_been,
    check_lies_ready,
    check_to_come,
)
from bestendig.web.talks.rules import is_for_all, may, parties_of
from bestendig.web.talks.selectors import open_promises, suggested

MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alles is verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, everything is made up.",
)
MOVED = Text(nl="Verzet van {was_nl}: {because}", en="Moved from {was_en}: {because}")
CALLED_OFF = Text(nl="Dit gesprek gaat niet door: {because}", en="This talk is called off: {because}")


@transaction.atomic
def plan(
    seat: Seat, kind: str, said: dict[str, Any], parties: Iterable[Party], follows: Talk | None = None
) -> Talk:
    """A new talk of this party with the others, and what lies ready for it."""
    talk = Talk.objects.create(
        table=seat.table, kind=kind, on=said["on"], at=said.get("at"), place=said.get("place", "").strip(),
        voice=said.get("voice", "").strip(), by_party=seat.party, planned_by=seat.user, follows=follows,
    )  # fmt: skip
    talk.invited.set([seat.party, *parties])
    talk.tests.set(said.get("tests", ()))
    if said.get("lay"):
        talk.sheets.add(*suggested(seat, talk), through_defaults={"party": seat.party})
    record(seat, "talk_planned", subject_of(talk))
    return talk


@transaction.atomic
def move(seat: Seat, talk: Talk, on: date, at: time | None, place: str, because: str) -> None:
    """To another day, hour or place, with a reason."""
    _check(seat, "talks.change", talk)
    check_can_change(talk)
    Move.objects.create(talk=talk, was_on=talk.on, because=because.strip(), by=seat.user)
    talk.on, talk.at, talk.place, talk.changed_at = on, at, place.strip(), timezone.now()
    talk.save(update_fields=["on", "at", "place", "changed_at"])
    talk.replies.exclude(party=seat.party).delete()  # they answered for another day
    record(seat, "talk_moved", subject_of(talk))


@transaction.atomic
def call_off(seat: Seat, talk: Talk, because: str) -> None:
    """It does not take place; it stays in the list with the reason."""
    _check(seat, "talks.change", talk)
    check_can_change(talk)
    talk.called_off_at = talk.changed_at = timezone.now()
    talk.called_off_because = because.strip()
    talk.save(update_fields=["called_off_at", "called_off_because", "changed_at"])
    record(seat, "talk_called_off", subject_of(talk))


@transaction.atomic
def ask(seat: Seat, talk: Talk, words: str) -> Word:
    """A question that a party brings."""
    _check(seat, "talks.say", talk)
    check_goes_on(talk)
    return _word(seat, talk, Word.Kind.QUESTION, words)


@transaction.atomic
def say(seat: Seat, talk: Talk, words: str) -> Word:
    """What was said, in the words of this party, once the day has come."""
    _check(seat, "talks.say", talk)
    check_has_been(talk)
    return _word(seat, talk, Word.Kind.SAID, words)


@transaction.atomic
def lay_ready(seat: Seat, talk: Talk, sheets: Iterable[TableSheet], tests: Iterable[PlanRow]) -> None:
    """More sheets and tests, in the name of this party."""
    _check(seat, "talks.say", talk)
    check_goes_on(talk)
    talk.sheets.add(*sheets, through_defaults={"party": seat.party})
    talk.tests.add(*tests)
    record(seat, "talk_laid_ready", subject_of(talk))


@transaction.atomic
def take_back(seat: Seat, talk: Talk, laid: Laid) -> None:
    """A sheet away that this party laid ready; nobody takes away what another brought."""
    _check(seat, "talks.say", talk)
    check_to_come(talk)
    laid.delete()
    record(seat, "talk_took_back", subject_of(talk), f"sheet {laid.sheet_id}")


@transaction.atomic
def answer(seat: Seat, talk: Talk, given: str, words: str) -> None:
    """Whether this party comes."""
    _check(seat, "talks.say", talk)
    check_goes_on(talk)
    told = {"answer": given, "words": words.strip(), "by": seat.user, "at": timezone.now()}
    Reply.objects.update_or_create(talk=talk, party=seat.party, defaults=told)
    record(seat, "talk_answered", subject_of(talk), given)


@transaction.atomic
def bring_voice(seat: Seat, talk: Talk, words: str) -> None:
    """Who brings what residents say."""
    _check(seat, "talks.say", talk)
    check_goes_on(talk)
    talk.voice = words.strip()
    talk.save(update_fields=["voice"])
    record(seat, "talk_voice", subject_of(talk))


@transaction.atomic
def promise(seat: Seat, talk: Talk, what: str, by_when: date) -> Promise:
    """A promise of this party, made in the talk; everybody at the table sees it."""
    _check(seat, "talks.say", talk)
    check_has_been(talk)
    made = promises.promise(seat, what, by_when)
    talk.promises.add(made)
    return made


def discuss(seat: Seat, talk: Talk, sheet: TableSheet, who: tuple[str, ...]) -> None:
    """Who talked about a sheet that lay ready: practice, policy, residents."""
    _check(seat, "talks.say", talk)
    check_has_been(talk)
    check_lies_ready(talk, sheet)
    sheets_of.discuss(seat, sheet, who)


def questions_of(sheet: TableSheet, language: str) -> tuple[str, ...]:
    """The questions under the figures of a sheet."""
    return tuple(block["question"] for block in sheets_of.kept_of(sheet).view(language)["blocks"])


def note_of(talk: Talk) -> Text | None:
    """That a talk was moved or called off, and why."""
    if talk.called_off_at is not None:
        return CALLED_OFF.filled(because=talk.called_off_because)
    moved = talk.moves.last()
    if moved is None:
        return None
    was = {f"was_{language}": day(moved.was_on, language) for language in ("nl", "en")}
    return MOVED.filled(**was, because=moved.because)


def file_of(seat: Seat, talk: Talk, form: str, language: str) -> bytes:
    """The talk as PDF, DOCX or calendar file; the same bytes for everybody who takes part."""
    return write_talk(_on_paper(seat, talk, language), form)


def _on_paper(seat: Seat, talk: Talk, language: str) -> Paper:
    """Everything of a talk as plain words."""
    kind, note = KINDS[talk.kind], note_of(talk)
    return Paper(
        key=f"{talk.table.slug}-{talk.pk}",
        language=language,
        town=talk.table.name,
        kind=kind.label.into(language),
        title=kind.title.into(language),
        on=talk.on,
        at=talk.at,
        where=talk.place,
        parties=tuple(party.name for party in parties_of(talk)),
        changed_at=talk.changed_at,
        n_moved=talk.moves.count(),
        is_called_off=talk.called_off_at is not None,
        note=note.into(language) if note else "",
        notice=MADE_UP.into(language) if settings.CONFIGURATION.is_demo else "",
        for_all=FOR_ALL.into(language) if is_for_all(talk) else "",
        voice=talk.voice,
        sheets=tuple(_laid_ready(talk, language)),
        tests=tuple(plan.title for plan in talk.tests.all()),
        standing=tuple(question.into(language) for question in kind.questions),
        asked=_spoken(talk, Word.Kind.QUESTION),
        open=_kept(open_promises(seat, talk)),
        said=_spoken(talk, Word.Kind.SAID),
        made=_kept(talk.promises.select_related("party")),
    )


def _laid_ready(talk: Talk, language: str) -> Iterator[LaidReady]:
    """The sheets that lie ready with their questions."""
    for laid in talk.laid.select_related("sheet__about"):
        sheet = laid.sheet
        title = sheet.title_en if language == "en" else sheet.title_nl
        yield LaidReady(title, sheet.about.name, questions_of(sheet, language))


def _spoken(talk: Talk, kind: str) -> tuple[Spoken, ...]:
    """What the parties asked or said."""
    found = talk.words.filter(kind=kind).select_related("party")
    return tuple(Spoken(each.party.name, each.words) for each in found)


def _kept(found: Iterable[Promise]) -> tuple[Kept, ...]:
    """Promises as the paper has them."""
    return tuple(Kept(each.party.name, each.what, each.by_when) for each in found)


def _word(seat: Seat, talk: Talk, kind: str, words: str) -> Word:
    """Words of a party beside a talk."""
    said = Word.objects.create(talk=talk, kind=kind, party=seat.party, words=words.strip(), by=seat.user)
    record(seat, f"talk_{kind}", subject_of(talk))
    return said


def subject_of(talk: Talk) -> str:
    """How the trail names a talk."""
    return f"talk {talk.pk}"


def _check(seat: Seat, act: str, talk: Talk) -> None:
    """NotAllowed for what this seat may not do with this talk."""
    if not may(seat, act, talk):
        raise NotAllowed(
            Text(nl="Dit doet wie het gesprek plande.", en="Whoever planned the talk does this."),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_talk",
        )

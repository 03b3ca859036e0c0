"""Asking whether a plan is new: the text kept, searched, each find answered; each act stands on the trail."""

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bestendig.analyses.reading_texts import read_text
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.sheets.newness.paper import Item, Paper, Section
from bestendig.sheets.newness.writing import write_check
from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask as ask_work
from bestendig.web.memory.services import remember
from bestendig.web.newness.freezing import frozen, thawed
from bestendig.web.newness.grouping import HEADINGS, NOTHING
from bestendig.web.newness.looking import Like, look
from bestendig.web.newness.models import Check, Find
from bestendig.web.newness.passages import passages
from bestendig.web.newness.policies import check_was_searched
from bestendig.web.newness.rules import may

__all__ = ["read_text"]
WORK = "newness_looked"
KIND = "newness"
AT_ONCE = 6
"""As many passages are searched while somebody waits; more is work for a worker."""
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alles is verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, everything is made up.",
)


def ask(seat: Seat, said: dict[str, Any]) -> tuple[Check, Job | None]:
    """Keep the text of a plan and search; a long one is left to a worker, whose work is given too."""
    check = _kept(seat, said)
    return check, _search(seat, check)


def look_again(seat: Seat, check: Check) -> Job | None:
    """Search once more: what is new since is added, what was found before stays as it was."""
    _check(seat, "look_again", check)
    record(seat, "newness_looked_again", subject_of(check))
    return _search(seat, check)


@transaction.atomic
def answer(seat: Seat, find: Find, given: str, reason: str) -> None:
    """What people do with a find; another answer takes the place of the one before."""
    _check(seat, "answer", find.check_of)
    find.answer, find.reason = given, reason.strip()
    find.answered_by, find.answered_at = seat.user, timezone.now()
    find.save(update_fields=["answer", "reason", "answered_by", "answered_at"])
    record(seat, "newness_answered", subject_of(find.check_of), f"find {find.pk}")


@transaction.atomic
def to_table(seat: Seat, check: Check) -> None:
    """Let everybody at the table read it, with every answer; from then on everybody finds it again."""
    _check(seat, "to_table", check)
    check_was_searched(check)
    check.is_on_table = True
    check.save(update_fields=["is_on_table"])
    _remember(check)
    record(seat, "newness_on_table", subject_of(check))


def looked(job: Job, progress: Progress) -> str:
    """Search for the plan of a piece of work; the address of its page. Done twice it adds nothing."""
    check = Check.objects.select_related("party__table", "table").get(pk=job.arguments["check"])
    row = SeatRow.objects.filter(party=job.party, user=job.by).order_by("-pk").first()
    seat = Seat(job.by, row.role if row else "", job.party)
    pieces = _pieces(check)
    _found(seat, check, pieces, lambda place: progress.step("search", place / len(pieces)))
    return reverse("newness", kwargs={"pk": check.pk})


def file_of(check: Check, form: str, language: str) -> bytes:
    """The check on one page, as PDF or DOCX: an annex to a proposal."""
    return write_check(_on_paper(check, language), form)


def _on_paper(check: Check, language: str) -> Paper:
    """Everything of a check as plain words."""
    finds = list(check.finds.all())
    return Paper(
        language=language,
        town=check.table.name,
        title=check.title,
        asked_by=check.party.name,
        on=timezone.localdate(check.at),
        looked_on=timezone.localdate(check.looked_at or check.at),
        sections=tuple(
            Section(
                HEADINGS[group].into(language),
                tuple(_item(each, language) for each in finds if each.group == group),
                NOTHING[group].into(language),
            )
            for group in Find.Group.values
        ),
        notice=MADE_UP.into(language) if settings.CONFIGURATION.is_demo else "",
    )


def _item(find: Find, language: str) -> Item:
    """One find as the paper has it."""
    shown = thawed(find.shown, language)
    words = shown["words"] or " ".join(shown["facts"])
    return Item(
        shown["title"], shown["kind"], shown["where"], shown["on"], words,
        find.answer, find.reason,
    )  # fmt: skip


def subject_of(check: Check) -> str:
    """How the trail names a check."""
    return f"newness {check.pk}"


@transaction.atomic
def _kept(seat: Seat, said: dict[str, Any]) -> Check:
    """The text kept, before anything is searched: searching holds up nobody who writes."""
    check = Check.objects.create(
        table=seat.table, party=seat.party, by=seat.user, title=said["title"].strip(),
        text=said["text"].strip(), theme=said.get("theme", ""), plan=str(said.get("plan", "")),
    )  # fmt: skip
    record(seat, "newness_asked", subject_of(check))
    return check


def _search(seat: Seat, check: Check) -> Job | None:
    """Search now, or ask for the work where there is much to read."""
    pieces = _pieces(check)
    if len(pieces) > AT_ONCE:
        return ask_work(seat, WORK, check=check.pk)
    _found(seat, check, pieces)
    return None


def _pieces(check: Check) -> tuple[str, ...]:
    """What is searched: the name with the beginning, then the passages."""
    found = passages(check.text)
    return (f"{check.title}. {found[0]}" if found else check.title, *found[1:])


def _found(
    seat: Seat, check: Check, pieces: Iterable[str], tell: Callable[[int], object] = lambda place: None
) -> None:
    """Search, and keep what was not found before."""
    known = list(check.finds.values_list("kind", "subject"))
    like = look(seat, pieces, theme=check.theme, without=[*known, (KIND, str(check.pk))], tell=tell)
    now = timezone.now()
    rows = [_row(check, each, place) for place, each in enumerate(like, start=1)]
    for row in rows:
        row.found_at = now
    with transaction.atomic():
        Find.objects.bulk_create(rows, ignore_conflicts=True)
        check.searched, check.looked_at = Check.Searched.DONE, now
        check.save(update_fields=["searched", "looked_at"])
        _remember(check)


def _row(check: Check, like: Like, place: int) -> Find:
    """A find as it is kept."""
    return Find(
        check_of=check, kind=like.found.kind, subject=like.found.subject, group=like.group, place=place,
        passage=like.passage[:2_000], shared=list(like.shared),
        shown=frozen(like.found.kind, like.found.card),
    )  # fmt: skip


def _remember(check: Check) -> None:
    """Have the check itself found again: by the own party, by everybody once it lies on the table."""
    words = f"{check.title}. {' '.join(passages(check.text)[:3])}"
    owner = None if check.is_on_table else check.party
    remember(check.table, KIND, check.pk, words[:1_000], theme=check.theme, owner=owner)


def _check(seat: Seat, act: str, check: Check) -> None:
    """NotAllowed for what this seat may not do with this check."""
    if not may(seat, act, check):
        raise NotAllowed(
            Text(nl="Dit doet wie vroeg of het plan nieuw is.", en="Who asked about the plan does this."),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_check",
        )

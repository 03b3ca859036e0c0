"""What is done with sheets: made, told, let go, postponed, discussed; each act stands on the trail."""

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bestendig.analyses.opening import open_data
from bestendig.analyses.small_numbers import kept_threshold
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.sheets.keeping import Kept, read_kept
from bestendig.sheets.making import keep_sheet
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import Answer, Story, TableSheet
from bestendig.web.sheets.policies import WEEKS, check_may_be_postponed, check_not_on_table
from bestendig.web.sheets.rules import may
from bestendig.web.sheets.selectors import due

DISCUSSED = ("practice", "policy", "residents")


def folder() -> Path:
    """Where kept sheets lie."""
    found: Path = settings.CONFIGURATION.folder / "gespreksbladen"
    return found


def kept_of(sheet: TableSheet) -> Kept:
    """The words, pictures and files of a sheet."""
    return read_kept(folder(), sheet.kept)


def make_sheet(data: Path, kind: str, about: Party, *, notice: Text | None = None) -> TableSheet:
    """A new sheet of the data of a vault, about the party of that vault; first it is only theirs."""
    opened = open_data(data, threshold=kept_threshold(settings.CONFIGURATION.folder))
    kept = keep_sheet(opened, kind, folder(), place=about.table.name, notice=notice)
    return lay_down(kept, kind, about)


@transaction.atomic
def lay_down(kept: Kept, kind: str, about: Party) -> TableSheet:
    """A kept sheet with the party that it is about."""
    titles = {language: str(kept.view(language)["title"])[:300] for language in ("nl", "en")}
    sheet, is_new = TableSheet.objects.get_or_create(
        about=about,
        kept=kept.name,
        defaults={
            "kind": kind,
            "title_nl": titles["nl"],
            "title_en": titles["en"],
            "period": str(kept.view("nl")["period"])[:60],
            "comes_on": timezone.localdate() + timedelta(weeks=WEEKS),
        },
    )
    if is_new:
        record(None, "sheet_made", subject_of(sheet))
    return sheet


@transaction.atomic
def lay_on_table(kept: Kept, kind: str, about: Party, why: str) -> TableSheet:
    """A kept sheet at once on the table: those whom it is about gave what is in it on purpose."""
    sheet = lay_down(kept, kind, about)
    if sheet.state != TableSheet.State.ON_TABLE:
        sheet.state, sheet.let_go_at = TableSheet.State.ON_TABLE, timezone.now()
        sheet.save(update_fields=["state", "let_go_at"])
        record(None, "sheet_let_go", subject_of(sheet), why)
    return sheet


@transaction.atomic
def tell_story(seat: Seat, sheet: TableSheet, block: str, words: str) -> Story:
    """A story beside a figure, by those whom it is about."""
    _check(seat, "sheets.tell_story", sheet)
    story = Story.objects.create(sheet=sheet, block=block, words=words.strip(), by=seat.user)
    if sheet.state == TableSheet.State.WITH_PARTY:
        sheet.state = TableSheet.State.WITH_STORY
        sheet.save(update_fields=["state"])
    record(seat, "story_told", subject_of(sheet), block)
    return story


@transaction.atomic
def let_go(seat: Seat, sheet: TableSheet) -> None:
    """On the table, for everybody alike."""
    _check(seat, "sheets.let_go", sheet)
    check_not_on_table(sheet)
    sheet.state, sheet.let_go_at, sheet.let_go_by = TableSheet.State.ON_TABLE, timezone.now(), seat.user
    sheet.save(update_fields=["state", "let_go_at", "let_go_by"])
    record(seat, "sheet_let_go", subject_of(sheet))


@transaction.atomic
def postpone(seat: Seat, sheet: TableSheet, reason: str) -> None:
    """Four weeks later, with a reason that the others see."""
    _check(seat, "sheets.postpone", sheet)
    check_may_be_postponed(sheet, reason)
    sheet.comes_on += timedelta(weeks=WEEKS)
    sheet.postponed_because, sheet.n_postponed = reason.strip()[:300], sheet.n_postponed + 1
    sheet.save(update_fields=["comes_on", "postponed_because", "n_postponed"])
    record(seat, "sheet_postponed", subject_of(sheet))


@transaction.atomic
def discuss(seat: Seat, sheet: TableSheet, who: tuple[str, ...]) -> None:
    """Who talked about it: practice, policy, residents."""
    _check(seat, "sheets.discuss", sheet)
    for name in DISCUSSED:
        setattr(sheet, f"discussed_by_{name}", name in who)
    sheet.save(update_fields=[f"discussed_by_{name}" for name in DISCUSSED])
    record(seat, "sheet_discussed", subject_of(sheet), ", ".join(who))


@transaction.atomic
def answer(seat: Seat, sheet: TableSheet, block: str, words: str) -> Answer:
    """An answer at the table to the question under a figure."""
    _check(seat, "sheets.discuss", sheet)
    given = Answer.objects.create(
        sheet=sheet, block=block, words=words.strip(), party=seat.party, by=seat.user
    )
    record(seat, "question_answered", subject_of(sheet), block)
    return given


@transaction.atomic
def come_to_table() -> int:
    """Sheets whose time has come lie on the table; how many came."""
    n = 0
    for sheet in due():
        sheet.state, sheet.let_go_at = TableSheet.State.ON_TABLE, timezone.now()
        sheet.save(update_fields=["state", "let_go_at"])
        record(None, "sheet_came", subject_of(sheet), "four weeks have passed")
        n += 1
    return n


def subject_of(sheet: TableSheet) -> str:
    """How the trail names a sheet."""
    return f"sheet {sheet.pk} {sheet.kept}"


def _check(seat: Seat, permission: str, sheet: TableSheet) -> None:
    """NotAllowed for what this seat may not do with this sheet."""
    if not may(seat, permission, sheet):
        raise NotAllowed(
            Text(nl="Dit kan alleen wie het blad aangaat.", en="Only those whom the sheet is about may."),
            Text(nl="Praat erover met die partij.", en="Talk about it with that party."),
            code="not_own_sheet",
        )


@transaction.atomic
def let_go_made_up(sheet: TableSheet) -> None:
    """Lay a sheet of the practice town on the table, as if its team had let it go."""
    if not settings.CONFIGURATION.is_demo:
        raise NotAllowed(
            Text(nl="Dit kan alleen in de oefenstad.", en="Only the practice town can."),
            Text(nl="Laat het team zelf kijken.", en="Let the team look itself."),
            code="practice_only",
        )
    sheet.state, sheet.let_go_at = TableSheet.State.ON_TABLE, timezone.now()
    sheet.save(update_fields=["state", "let_go_at"])
    record(None, "sheet_let_go", subject_of(sheet), "practice town")

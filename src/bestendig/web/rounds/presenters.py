"""A round in words: what it waits for, who gave what, what can be done now."""

from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs.models import Job
from bestendig.web.rounds import services
from bestendig.web.rounds.models import Participant, RoundRow
from bestendig.web.rounds.rules import is_ours, is_own, may, may_withdraw
from bestendig.web.rounds.selectors import last_fault, without_counts, without_key, work_on
from bestendig.web.sheets.presenters import KINDS

SHEETS = {kind: KINDS[kind] for kind in services.SHEETS}
ADDED = Text(
    nl="De hele stad, opgeteld uit {n} kluizen",
    en="The whole town, added up from {n} vaults",
)
ENDED = Text(nl="Deze ronde is gestopt", en="This round was ended")
WITHDRAWN = Text(nl="{name} deed niet meer mee, de ronde is gestopt", en="{name} withdrew, the round ended")
KEYS = Text(nl="We wachten op een sleutel van {names}", en="We wait for a key of {names}")
COUNTS = Text(nl="We wachten op de tellingen van {names}", en="We wait for the counts of {names}")
READY = Text(
    nl="Alle tellingen zijn er: ze kunnen worden opgeteld",
    en="All counts are here: they can be added up",
)
AND = Text(nl=" en ", en=" and ")


def heading_of(row: RoundRow, language: str) -> str:
    """What a round is or waits for, in one line."""
    participants = row.participants.all()
    if row.combined_at:
        return ADDED.into(language).format(n=len(participants))
    if row.withdrawn:
        return WITHDRAWN.into(language).format(name=row.withdrawn)
    if row.ended_at:
        return ENDED.into(language)
    for missing, words in ((without_key(row), KEYS), (without_counts(row), COUNTS)):
        if missing:
            return words.into(language).format(names=listed(missing, language))
    return READY.into(language)


def listed(names: list[str], language: str) -> str:
    """Names as people write them: a, b and c."""
    *rest, last = names
    return AND.into(language).join(part for part in (", ".join(rest), last) if part)


def card_of(row: RoundRow, language: str) -> dict[str, Any]:
    """One round in a list."""
    return {
        "round": row,
        "heading": heading_of(row, language),
        "names": listed([each.shown_name for each in row.participants.all()], language),
        "sheets": sheets_of(row, language),
    }


def sheets_of(row: RoundRow, language: str) -> str:
    """The sheets that a round is for."""
    return ", ".join(SHEETS[kind].into(language).lower() for kind in row.sheets if kind in SHEETS)


def page_of(seat: Seat, row: RoundRow, language: str) -> dict[str, Any]:
    """One round as a page."""
    agreed = services.agreed_of(row)
    lines = [line_of(seat, each) for each in row.participants.select_related("party", "round")]
    return {
        **card_of(row, language),
        "lines": lines,
        "has_counts": any(line["participant"].counts_at for line in lines),
        "own": next((line for line in lines if line["is_own"]), None),
        "check_number": "" if agreed.missing else agreed.check_number,
        "counted": [words.into(language) for words in services.words_of(agreed)],
        "made": sorted(row.made.all(), key=lambda sheet: row.sheets.index(sheet.kind)),
        **_now(seat, row, language),
    }


def line_of(seat: Seat, participant: Participant) -> dict[str, Any]:
    """One party on the page of a round."""
    return {
        "participant": participant,
        "is_own": is_own(seat, participant),
        "is_vault": participant.name == participant.round.own,
        "can_withdraw": participant.round.is_open and may_withdraw(seat, participant),
    }


def _now(seat: Seat, row: RoundRow, language: str) -> dict[str, Any]:
    """What this seat can do with the round now."""
    work, no_key, no_counts = work_on(row), without_key(row), without_counts(row)
    vault = next((each for each in row.participants.all() if each.name == row.own), None)
    can_manage, has_vault = may(seat, "rounds.manage", row), services.has_vault(seat)
    joinable = [each for each in row.participants.all() if each.key_at is None and is_ours(seat, each)]
    manages = can_manage and row.is_open
    is_free = manages and work is None
    return {
        "can_manage": can_manage,
        "manages": manages,
        "has_vault": has_vault,
        "joinable": joinable if manages and has_vault and not row.own else [],
        "can_count": is_free and has_vault and not no_key and vault is not None and not vault.counts_at,
        "can_combine": is_free and not no_counts,
        "needs_files": manages and bool(no_counts),
        "has_own_counts": manages and has_vault and vault is not None and vault.counts_at is not None,
        "work": work if work and work.party_id == seat.party.pk else None,
        "fault": _fault(last_fault(row), language) if is_free else "",
    }


def _fault(job: Job | None, language: str) -> str:
    """Why the last work on this round did not succeed."""
    if job is None:
        return ""
    return job.fault_en if language == "en" else job.fault_nl

"""The front desk of a handover: a list to fill in, a proposal, a division by hand looked over.

Everything comes entrusted; from a vault or an extract who asked and what for is written down first.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.listing.kept import NOTHING_KEPT, Listed
from bestendig.analyses.handovers.listing.reading import ListRead, read_list
from bestendig.analyses.handovers.sourcing import Source
from bestendig.analyses.intake.reporting import software
from bestendig.disclosure import Seen, entrust, write_seen
from bestendig.errors import RequestError
from bestendig.handover import check, pin, propose
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Proposal
from bestendig.model.progress import Progress
from bestendig.model.result import Entrusted, Provenance

WHAT, REVISION = "handover", "handover@1"
OWN_LIST, FOR_HANDOVER = "eigen lijst", "overdracht"
"""Under which right and for which purpose rows of somebody's own list come back: they had them already."""


@dataclass(frozen=True)
class Proposed:
    """A proposal, for papers as it is and for the workbook with what travels along."""

    proposal: Entrusted[Proposal]
    listed: Entrusted[Listed]


@dataclass(frozen=True)
class Task:
    """Who asks for rows about persons, what for, on which day."""

    permission: str
    purpose: str
    on: date


def list_of_data(source: Source, ask: Ask, task: Task) -> Entrusted[Listed]:
    """The list of a handover to fill in first, without a proposal.

    NotAllowed without a permission and a purpose, and for a departure that nobody recorded.
    """
    entrust(WHAT, task.permission, task.purpose)
    built = source.build(ask)
    listed = Listed(built.case, notes=built.notes, data_version=source.data.version.id)
    _write_down(source, built.case, task)
    return entrust(listed, task.permission, task.purpose)


def propose_for_data(source: Source, ask: Ask, task: Task, progress: Progress | None = None) -> Proposed:
    """The proposal of a handover from a vault or an extract; the same refusals."""
    entrust(WHAT, task.permission, task.purpose)
    built = source.build(ask)
    version = source.data.version.id
    proposal = propose(built.case, _provenance(version, source.data.engine), progress)
    _write_down(source, built.case, task)
    return _entrusted(proposal, Listed(built.case, proposal, NOTHING_KEPT, built.notes, version), task)


def propose_for_list(path: Path, ask: Ask, task: Task, progress: Progress | None = None) -> Proposed:
    """The proposal for a list in Excel; wishes, pins and own columns stay.

    InputError with row and column for what is not right, NotAllowed when nobody recorded it.
    """
    read = read_list(path, ask)
    proposal = propose(read.case, _provenance(read.data_version), progress)
    return _entrusted(proposal, _listed(read, proposal), task)


def check_list(path: Path, ask: Ask, task: Task) -> Entrusted[tuple[Text, ...]]:
    """What the division in a list breaks; empty when nothing. RequestError for a list without a division."""
    read = read_list(path, ask)
    if not read.division:
        raise _no_division()
    return entrust(check(read.case, read.division), *_right(task))


def fill_up_list(path: Path, ask: Ask, task: Task, progress: Progress | None = None) -> Proposed:
    """The list with the division in it kept: only residents without a proposal get one.

    What is kept is not pinned for good: the list that comes back has the pins that people set.
    """
    read = read_list(path, ask)
    proposal = propose(pin(read.case, read.division), _provenance(read.data_version), progress)
    return _entrusted(proposal, _listed(read, proposal), task)


def _listed(read: ListRead, proposal: Proposal) -> Listed:
    """A list with its proposal and everything that travels along."""
    return Listed(read.case, proposal, read.kept, read.notes, read.data_version)


def _no_division() -> RequestError:
    """The error for a list in which nothing is proposed yet."""
    return RequestError(
        Text(nl="In de kolom voorstel staat nog niemand.", en="The column proposal names nobody yet."),
        Text(
            nl="Maak eerst een voorstel met bestendig handover propose, of vul de kolom in.",
            en="First make a proposal with bestendig handover propose, or fill in the column.",
        ),
        code="division_missing",
    )


def _entrusted(proposal: Proposal, listed: Listed, task: Task) -> Proposed:
    """A proposal for the task for which it was asked."""
    right = _right(task)
    return Proposed(entrust(proposal, *right), entrust(listed, *right))


def _right(task: Task) -> tuple[str, str]:
    """Permission and purpose; of somebody's own list that is the list."""
    return task.permission or OWN_LIST, task.purpose or FOR_HANDOVER


def _provenance(version: str, engine: str = "duckdb") -> Provenance:
    """Where a proposal comes from."""
    return Provenance(version, REVISION, software(), engine)


def _write_down(source: Source, case: HandoverCase, task: Task) -> None:
    """Put on the trail who asked and what for."""
    seen = Seen(task.on, WHAT, len(case.persons), task.permission, task.purpose, source.data.version.id)
    write_seen(source.trail, seen)


__all__ = [
    "Proposed", "Task", "check_list", "fill_up_list", "list_of_data", "propose_for_data",
    "propose_for_list",
]  # fmt: skip

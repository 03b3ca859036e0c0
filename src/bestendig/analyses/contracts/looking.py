"""The agreements of a vault for the table: the register at once, the people behind it after some seconds."""

from collections.abc import Mapping

from bestendig.analyses.contracts.people import people_behind, people_behind_rounds
from bestendig.analyses.contracts.register import agreements
from bestendig.analyses.course import durations
from bestendig.analyses.coursing.looking import BOTH_ENDS, last_day_of
from bestendig.analyses.experiences import experiences_of
from bestendig.analyses.impacts.standing import stand_best
from bestendig.analyses.opening import LEDGER, Data
from bestendig.disclosure import Ledger, release_agreements
from bestendig.model.agreements import Agreements
from bestendig.model.course import CourseRequest
from bestendig.model.period import day_of
from bestendig.model.plan import Targets
from bestendig.model.progress import Progress, Silent
from bestendig.model.request import WithWhom
from bestendig.model.result import Released
from bestendig.store import Engine, Frame

ANSWER = "agreements@1"
"""Rises when the way in which agreements are counted changes."""
DIGITS = 2
"""Of a share: whole hundredths."""
HELP = tuple({table: None for tables in BOTH_ENDS.values() for table in tables})


def register_of(data: Data) -> Released[Agreements]:
    """What the register of contracts says, without people; empty where there is none."""
    with data.opened() as (engine, tables):
        found = _facts(data, engine, tables)
    return release_agreements(found, folder=data.folder, rule=data.rule, is_counted=False)


def people_of(data: Data, progress: Progress | None = None) -> Released[Agreements]:
    """The register, with about how many relationships of how many people run behind each agreement.

    Counted on the last day of the data, with professionals where they are known and else with organisations.
    Without a register, or without a table that tells who has help, nothing is counted and that is said.
    """
    said = progress or Silent()
    said.step("register", 0.05)
    with data.opened() as (engine, tables):
        known = agreements(data.version, engine, tables)
        if not known or not any(name in tables for name in HELP):
            found = _facts(data, engine, tables)
            return release_agreements(found, folder=data.folder, rule=data.rule, is_counted=False)
        on = last_day_of(engine, tables)
        stood = stand_best(engine, tables, Targets(), on)
        said.step("people", 0.7)
        counted, rounds = people_behind(stood, known), people_behind_rounds(stood, known)
    said.step("certainty", 0.75)
    found = Agreements(
        tuple(known.values()),
        day_of(on),
        data.version.id,
        stood.with_whom,
        still_good=experiences_of(data),
        secured=_secured(data, stood.with_whom),
    )
    with (ledger := Ledger(data.folder / LEDGER)).held():
        ledger.note(f"{data.version.id} {ANSWER} {stood.with_whom} {data.rule}")
    return release_agreements(found, counted, rounds, folder=data.folder, rule=data.rule)


def _secured(data: Data, with_whom: WithWhom) -> dict[int, float]:
    """The shares of running relationships that are secured, as released with how long they last."""
    shares = durations(data, CourseRequest(with_whom)).value.overall.secured
    return {months: round(share, DIGITS) for months, share in shares.items()}


def _facts(data: Data, engine: Engine, tables: Mapping[str, Frame]) -> Agreements:
    """The register on the last day of the data; of a register alone the day on which the last one began."""
    known = tuple(agreements(data.version, engine, tables).values())
    if any(name in tables for name in HELP):
        on = day_of(last_day_of(engine, tables))
    else:
        on = max((each.first_day for each in known), default=day_of(0))
    return Agreements(known, on, data.version.id, still_good=experiences_of(data))

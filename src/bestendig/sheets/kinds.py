"""The kinds of discussion sheets, and for each what it asks of the data before it is worded."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bestendig.analyses.course import courses, durations, tempo
from bestendig.analyses.coverage import coverage_of
from bestendig.analyses.elsewhere import found_elsewhere
from bestendig.analyses.experiences import experiences_of
from bestendig.analyses.gathering import (
    contracts_answers,
    neighbourhood_answers,
    organisational_answers,
    policy_answers,
    relational_answers,
    usual_period,
)
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.opening import Data
from bestendig.language import Text
from bestendig.model.course import CourseRequest
from bestendig.model.period import Period
from bestendig.sheets.blocks.waiting import caseload_sentence, waiting_sentence
from bestendig.sheets.chain import build_chain
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.gathering import room_answers, where_possible
from bestendig.sheets.neighbourhood import build_neighbourhood
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Answers, Elsewhere, Sheet, SheetContext
from bestendig.sheets.words.counting import ended

TEN_YEARS = 120


class SheetKind(StrEnum):
    """The discussion sheets that there are."""

    contracts = "contracts"
    relational = "relational"
    organisational = "organisational"
    policy = "policy"
    chain = "chain"
    neighbourhood = "neighbourhood"


@dataclass(frozen=True, slots=True)
class Asking:
    """Of which data, over which period, about which place a sheet is asked; `notice` stands on top of it."""

    data: Data
    period: Period | None
    place: str
    notice: Text | None


def build(kind: SheetKind, asking: Asking) -> Sheet:
    """The sheet of a kind; RequestError when the data lack what it cannot do without."""
    builders: dict[SheetKind, Callable[[Asking], Sheet]] = {
        SheetKind.contracts: _contracts,
        SheetKind.relational: _relational,
        SheetKind.organisational: _organisational,
        SheetKind.policy: _policy,
        SheetKind.chain: _chain,
        SheetKind.neighbourhood: _neighbourhood,
    }
    return builders[kind](asking)


def _relational(asking: Asking) -> Sheet:
    """The relational sheet over the period, or over the last whole year of contacts."""
    span = asking.period or usual_period(asking.data, "contacts")
    lasting = where_possible(lambda: durations(asking.data, CourseRequest()))
    answers = relational_answers(asking.data, span)
    return build_relational(_context(asking, span, ("contacts", "assignments")), answers, lasting)


def _contracts(asking: Asking) -> Sheet:
    """The contracts sheet over the period, or over the last whole year of care episodes."""
    span = asking.period or usual_period(asking.data, "care_episodes")
    context = _context(asking, span, ("care_episodes", "contracts"))
    return build_contracts(context, contracts_answers(asking.data, span))


def _organisational(asking: Asking) -> Sheet:
    """The organisational sheet over the period, or the last whole year: who stays, who is known; the pace."""
    span = asking.period or _usual(asking.data, ("contacts", "assignments", "care_episodes"))
    answers = organisational_answers(asking.data, span)
    pace = where_possible(lambda: tempo(asking.data, CourseRequest(horizon=TEN_YEARS)))
    context = _context(asking, span, ("employments", "assignments"), answers)
    return build_organisational(context, answers, pace)


def _policy(asking: Asking) -> Sheet:
    """The policy sheet: contracts, programmes and how far ahead relationships are settled."""
    span = asking.period or _usual(asking.data, ("care_episodes", "contracts", "programmes"))
    answers = policy_answers(asking.data, span)
    lasting = where_possible(lambda: durations(asking.data, CourseRequest()))
    return build_policy(_context(asking, span, ("contracts", "programmes")), answers, lasting)


def _chain(asking: Asking) -> Sheet:
    """The chain sheet over all that the data cover, or the period."""
    found = courses(asking.data, CourseRequest(period=asking.period))
    context = _context(asking, asking.period, ("contacts", "assignments", "employments", "contracts"))
    return build_chain(context, found.years, found.durations, found.endings, found.chain)


def _neighbourhood(asking: Asking) -> Sheet:
    """The page of neighbourhoods over the period, or the last whole year."""
    span = asking.period or _usual(asking.data, ("presences", "contacts"))
    return build_neighbourhood(
        _context(asking, span, ("presences",)), neighbourhood_answers(asking.data, span)
    )


def _usual(data: Data, tables: tuple[str, ...]) -> Period:
    """The last whole year of the first of these tables that is there; RequestError where none is."""
    there = [table for table in tables if table in data.tables]
    return usual_period(data, there[0] if there else tables[0])


def _context(
    asking: Asking, period: Period | None, tables: tuple[str, ...], known: Answers | None = None
) -> SheetContext:
    """Where and when the sheet is about, what it rests on, what residents said, how long they wait."""
    room = room_answers(asking.data, period) if known is None else known
    waited = waiting_sentence(room["waiting_time"]) if "waiting_time" in room else None
    return SheetContext(
        place=asking.place,
        period=period,
        data_version=asking.data.version.id,
        software=software(),
        coverage=coverage_of(asking.data.manifest, tables),
        experiences=experiences_of(asking.data),
        notice=asking.notice,
        waiting=ended(waited) if waited else None,
        capacity=caseload_sentence(room.get("caseload_per_fte")),
        elsewhere=_elsewhere(),
    )


def _elsewhere() -> dict[str, tuple[Elsewhere, ...]]:
    """What was found elsewhere, by measure."""
    found: dict[str, tuple[Elsewhere, ...]] = {}
    for measure, what, value, source in found_elsewhere():
        found[measure] = (*found.get(measure, ()), Elsewhere(what, value, source))
    return found

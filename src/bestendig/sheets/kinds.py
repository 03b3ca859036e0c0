"""The kinds of discussion sheets, and for each what it asks of the data before it is worded."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bestendig.analyses.course import courses, durations, tempo
from bestendig.analyses.coverage import coverage_of
from bestendig.analyses.elsewhere import found_elsewhere
from bestendig.analyses.gathering import contracts_answers, relational_answers, usual_period
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.opening import Data
from bestendig.language import Text
from bestendig.model.course import CourseRequest
from bestendig.model.period import Period
from bestendig.sheets.blocks.waiting import caseload_sentence, waiting_sentence
from bestendig.sheets.chain import build_chain
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.gathering import Asked, answered, where_possible
from bestendig.sheets.neighbourhood import build_neighbourhood
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Answers, Elsewhere, Sheet, SheetContext
from bestendig.sheets.words.counting import ended

TEN_YEARS = 120
ENDING = "people_behind_ending_contracts"
ROOM: tuple[Asked, ...] = (("waiting_time", ()), ("caseload_per_fte", ()))
"""What stands beside continuity on every sheet."""
ORGANISATIONAL: tuple[Asked, ...] = (
    ("stability_index", ()),
    ("turnover", ()),
    ("flex_share", ()),
    ("second_known_face_share", ("team",)),
    ("single_thread_share", ()),
    ("officials_per_term", ()),
    *ROOM,
)
POLICY: tuple[Asked, ...] = (
    ("contract_length", ()),
    ("cooperation_length", ()),
    ("programmes_started", ("term",)),
    ("programmes_ended", ("term",)),
    ("programmes_renamed", ("term",)),
    ("outlived_election_share", ()),
    ("funding_horizon", ()),
    ("market_churn", ()),
    ("organisations_active", ()),
)
NEIGHBOURHOOD: tuple[Asked, ...] = (
    ("presence_tenure", ("area",)),
    ("longest_presence", ("area",)),
    ("professionals_present", ("area",)),
    ("faces_passed", ("area",)),
    ("officials_per_term", ()),
)


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

    @property
    def course(self) -> CourseRequest:
        """The question about relationships over this period."""
        return CourseRequest(period=self.period)


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
    """The organisational sheet: staff, known faces, waiting and the pace over ten years."""
    answers = answered(asking.data, ORGANISATIONAL, asking.period)
    pace = where_possible(lambda: tempo(asking.data, CourseRequest(horizon=TEN_YEARS)))
    context = _context(asking, asking.period, ("employments", "assignments"), answers)
    return build_organisational(context, answers, pace)


def _policy(asking: Asking) -> Sheet:
    """The policy sheet: contracts, programmes and how far ahead relationships are settled."""
    answers = dict(answered(asking.data, POLICY, asking.period))
    span = where_possible(lambda: asking.period or usual_period(asking.data, "care_episodes"))
    ahead = where_possible(lambda: contracts_answers(asking.data, span)) if span else None
    answers |= {ENDING: ahead[ENDING]} if ahead else {}
    lasting = where_possible(lambda: durations(asking.data, asking.course))
    return build_policy(_context(asking, asking.period, ("contracts", "programmes")), answers, lasting)


def _chain(asking: Asking) -> Sheet:
    """The chain sheet over all that the data cover, or the period."""
    found = courses(asking.data, asking.course)
    context = _context(asking, asking.period, ("contacts", "assignments", "employments", "contracts"))
    return build_chain(context, found.years, found.durations, found.endings, found.chain)


def _neighbourhood(asking: Asking) -> Sheet:
    """The page of neighbourhoods."""
    answers = answered(asking.data, NEIGHBOURHOOD, asking.period)
    return build_neighbourhood(_context(asking, asking.period, ("presences",)), answers)


def _context(
    asking: Asking, period: Period | None, tables: tuple[str, ...], known: Answers | None = None
) -> SheetContext:
    """Where and when the sheet is about, what it rests on, and what is known of waiting and room."""
    room = answered(asking.data, ROOM, asking.period) if known is None else known
    waited = waiting_sentence(room["waiting_time"]) if "waiting_time" in room else None
    return SheetContext(
        place=asking.place,
        period=period,
        data_version=asking.data.version.id,
        software=software(),
        coverage=coverage_of(asking.data.manifest, tables),
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

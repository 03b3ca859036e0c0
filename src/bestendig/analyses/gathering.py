"""The answers that a discussion sheet is made of: which questions, over which span."""

from collections.abc import Sequence

from bestendig.analyses.opening import Data
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.measures import card
from bestendig.model.period import Period, day_of, quarters_from
from bestendig.model.request import Request
from bestendig.model.result import Released, Result

Answers = dict[str, Released[Result]]
SHIPPED = ("council_terms",)
"""Tables that come along where a version has none."""
YEARS_BACK, QUARTERS_AHEAD = 5, 12


def relational_answers(data: Data, period: Period) -> Answers:
    """What the relational sheet asks: the usual face by team, the faces, the known face by year."""
    over_years = Period.parse(
        f"{max(period.first_day.year - YEARS_BACK + 1, _first_year(data))}-01-01..{period.last_day}"
    )
    asked = (
        data.ask(Request(("upc",), period, by=("team",)), yardsticks=True),
        data.ask(Request(("n_professionals",), period)),
        data.ask(Request(("known_professional_share",), over_years, by=("year",))),
    )
    return {
        name: answers[0]
        for name, answers in zip(("upc", "n_professionals", "known_professional_share"), asked, strict=True)
    }


def contracts_answers(data: Data, period: Period) -> Answers:
    """What the contracts sheet asks: what ends in three years, who is around, since when."""
    names = ("people_behind_ending_contracts", "organisations_around", "cooperation_so_far")
    asked = (
        Request(names[:1], _ahead(data), by=("quarter",)),
        Request(names[1:2], period),
        Request(names[2:]),
    )
    return {name: data.ask(request)[0] for name, request in zip(names, asked, strict=True)}


def organisational_answers(data: Data, period: Period) -> Answers:
    """What the organisational sheet asks: who stays, who is known, how long people wait."""
    return _answers(
        data,
        (
            Request(("stability_index", "turnover", "flex_share"), period),
            Request(("second_known_face_share", "single_thread_share"), period),
            Request(("waiting_time",), period),
            Request(("caseload_per_fte",), period),
            Request(("officials_per_term",), None),
        ),
    )


def policy_answers(data: Data, period: Period) -> Answers:
    """What the policy sheet asks: how long contracts may last, what ends, the carousel, the money."""
    return _answers(
        data,
        (
            Request(("contract_length", "cooperation_length"), None),
            Request(("people_behind_ending_contracts",), _ahead(data), by=("quarter",)),
            Request(("programmes_started", "programmes_ended", "programmes_renamed"), None, by=("term",)),
            Request(("outlived_election_share",), None),
            Request(("funding_horizon", "market_churn", "organisations_active"), period),
        ),
    )


def neighbourhood_answers(data: Data, period: Period) -> Answers:
    """What the page of neighbourhoods asks: who is there, for how long, how many passed."""
    names = ("professionals_present", "presence_tenure", "faces_passed")
    longest = Request(("longest_presence",), period)  # per area of five it would repeat the tenure
    return _answers(data, (Request(names, period, by=("area",)), longest))


def _answers(data: Data, asked: Sequence[Request]) -> Answers:
    """The answers to measures whose tables are there; the sheet names the others as missing."""
    tables = {*data.tables, *SHIPPED}
    found: Answers = {}
    for request in asked:
        names = tuple(name for name in request.measures if tables.issuperset(card(name).needs))
        if names:
            found |= dict(zip(names, data.ask(request.for_measures(*names)), strict=True))
    return found


def usual_period(data: Data, table: str) -> Period:
    """The last whole year of a table, else the year it begins in; RequestError where there are no data."""
    first, last = data.first_day(table), data.last_day(table)
    if first is None or last is None:
        raise RequestError(
            Text(nl=f"De tabel {table} is er niet.", en=f"There is no table {table}."),
            Text(nl="Lever die tabel aan en vraag opnieuw.", en="Deliver that table and ask again."),
            code="table_missing",
        )
    day = day_of(last)
    year = day.year if (day.month, day.day) == (12, 31) else day.year - 1
    return Period.parse(str(max(year, day_of(first).year)))


def _first_year(data: Data) -> int:
    """The first year in which there are contacts."""
    first = data.first_day("contacts")
    return day_of(first).year if first is not None else 1


def _ahead(data: Data) -> Period:
    """The quarters that come after the last day on which help began."""
    last = data.last_day("care_episodes")
    ahead = quarters_from(day_of(last if last is not None else 0), QUARTERS_AHEAD)
    return Period(ahead[0].first_day, ahead[-1].last_day)

"""Asks what stands beside continuity on every sheet, and leaves out what the data, or a rule, do not give."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from bestendig.analyses.opening import Data
from bestendig.errors import NotAllowed, RequestError
from bestendig.model.period import Period
from bestendig.model.request import Request
from bestendig.model.result import Released, Result
from bestendig.sheets.sheet import Answers

T = TypeVar("T")
ROOM = ("waiting_time", "caseload_per_fte")


def room_answers(data: Data, period: Period | None) -> Answers:
    """Waiting time and caseload, as far as the data tell."""
    found: dict[str, Released[Result]] = {}
    for name in ROOM:
        answer = where_possible(partial(_ask, data, Request((name,), period)))
        if answer is not None:
            found[name] = answer
    return found


def _ask(data: Data, request: Request) -> Released[Result]:
    """The released answer to a question about one measure."""
    return data.ask(request)[0]


def where_possible(ask: Callable[[], T]) -> T | None:
    """The answer, or None where a table is not there or consent was not recorded."""
    try:
        return ask()
    except (RequestError, NotAllowed):
        return None

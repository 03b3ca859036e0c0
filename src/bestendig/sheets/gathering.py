"""Asks what a sheet of a level needs, and leaves out what the data, or a rule, do not give."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from bestendig.analyses.opening import Data
from bestendig.errors import NotAllowed, RequestError
from bestendig.model.period import Period
from bestendig.model.request import By, Request
from bestendig.model.result import Released, Result
from bestendig.sheets.sheet import Answers

T = TypeVar("T")
Asked = tuple[str, tuple[By, ...]]
"""A measure and what it is split by."""


def answered(data: Data, asked: Iterable[Asked], period: Period | None = None) -> Answers:
    """The released answers by measure name, each over its usual span; what cannot be asked is not in."""
    found: dict[str, Released[Result]] = {}
    for name, by in asked:
        answer = where_possible(partial(_ask, data, Request((name,), period, by=by)))
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

"""Messages as a few words, settled on both engines."""

from datetime import date
from typing import Any

import pytest
from tests.unit.sources.frames import ENGINES, delivered

from bestendig.model.period import day_number
from bestendig.sources.istandaarden import (
    care_episodes,
    count_episodes,
    count_lines,
    remarks,
    settle_lines,
)

HELP = {
    "client_id": 1, "organisation_id": 1, "law": "wmo", "standard": "iWmo", "version": "3.2",
    "allocation_number": 5, "product_category": "02",
}  # fmt: skip


def day(text: str | None) -> int | None:
    """A day written as 2024-03-01."""
    return day_number(date.fromisoformat(text)) if text else None


def line(
    kind: str, sent: str, first: str | None = None, last: str | None = None, **more: Any
) -> dict[str, Any]:
    """One line of a message about the same help; the message is numbered by its day unless told."""
    number = more.pop("identification", day(sent))
    return {**HELP, "kind": kind, "sent_on": day(sent), "first_day": day(first), "last_day": day(last),
            "identification": number, "line": 1, **more}  # fmt: skip


def allocation(sent: str, first: str, last: str | None = None, **more: Any) -> dict[str, Any]:
    """A 301."""
    return line("301", sent, first, last, **({"allocated_on": day(sent)} | more))


def start(sent: str, first: str, status: str = "1", **more: Any) -> dict[str, Any]:
    """A 305."""
    return line("305", sent, first, status=status, **more)


def stop(
    sent: str, first: str, last: str, reason: str = "19", status: str = "1", **more: Any
) -> dict[str, Any]:
    """A 307."""
    return line("307", sent, first, last, reason_code=reason, status=status, **more)


def answer(kind: str, sent: str, about: int | None, rejects: bool, **more: Any) -> dict[str, Any]:
    """A 302, 306, 308 or 325 about the message with a number."""
    return line(kind, sent, identification=about, is_rejecting=rejects, **{"allocation_number": None} | more)


class Told:
    """What messages tell: the fates of their lines in order, the episodes, the remarks."""

    def __init__(self, engine: str, rows: list[dict[str, Any]]) -> None:
        opened = ENGINES[engine]
        lines = settle_lines(delivered(opened, "messages", rows)).collect("polars").to_native()
        lines = lines.sort("delivery", "row_number")
        self.fates = lines["fate"].to_list()
        self.reasons = lines["reason"].to_list()
        found = care_episodes(opened(lines)).collect("polars").to_native()
        self.all = found.sort("client_id", "organisation_id", "first_day").to_dicts()
        self.episodes = [each for each in self.all if each["fate"] == "kept"]
        frames = (count_lines(opened(lines)), count_episodes(opened(found)))
        counted = [each.collect("polars").to_native().to_dicts() for each in frames]
        self.remarks = {issue.code: issue.count for issue in remarks(*counted)}

    @property
    def one(self) -> dict[str, Any]:
        """The only episode."""
        (episode,) = self.episodes
        return episode

    def days(self) -> list[tuple[int, int | None]]:
        """First and last day of each episode."""
        return [(each["first_day"], each["last_day"]) for each in self.episodes]


@pytest.fixture(params=ENGINES)
def tell(request: pytest.FixtureRequest) -> Any:
    """Settle lines of messages on either engine."""
    return lambda *rows: Told(request.param, list(rows))

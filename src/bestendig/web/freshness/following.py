"""Follows every statement: what is written is noted, what is read while somebody watches is told."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from bestendig.web.freshness.models import Write

WRITTEN = re.compile(
    r'\s*(?:INSERT|UPDATE|DELETE|REPLACE|TRUNCATE)\b(?:\s+OR\s+\w+)?(?:\s+(?:INTO|FROM|TABLE))?\s+"?(\w+)"?',
    re.IGNORECASE,
)
READ = re.compile(r'\b(?:FROM|JOIN)\s+"?(\w+)"?', re.IGNORECASE)
OWN = "freshness_write"
QUIET = frozenset({"django_session", "django_migrations", "django_content_type", "accounts_tally"})
QUIET_BEGIN = ("axes_", "sqlite_", "pg_", "information_schema")
"""Tables of which no page is made: to note what is written there would cost every visit. A page that does
read one of them is never kept."""


@dataclass(slots=True)
class Watch:
    """The tables that were read, and whether something was written."""

    names: set[str] = field(default_factory=set)
    has_written: bool = False

    @property
    def is_followed(self) -> bool:
        """Whether a change of each of those tables is noted, and nothing was written meanwhile."""
        return not self.has_written and not any(map(is_quiet, self.names))


_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)
_PAUSED = {"is": False}


def follow(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Do a statement; note what it writes, tell what it reads."""
    answer = execute(sql, params, many, context)
    written, watch = WRITTEN.match(sql), _WATCH.get()
    if written and not is_quiet(written[1]) and not _PAUSED["is"]:
        Write(name=written[1]).save(using=context["connection"].alias, force_insert=True)
    if watch is not None:
        watch.has_written |= written is not None
        watch.names |= set(READ.findall(sql)) - {OWN}
    return answer


@contextmanager
def watching() -> Iterator[Watch]:
    """What is read and written meanwhile; whoever watches around it is told the same."""
    around, own = _WATCH.get(), Watch()
    token = _WATCH.set(own)
    try:
        yield own
    finally:
        _WATCH.reset(token)
        tell(around, own)


def tell(around: Watch | None, own: Watch) -> None:
    """Tell a watch what another saw."""
    if around is not None:
        around.names |= own.names
        around.has_written |= own.has_written


def watch_now() -> Watch | None:
    """Who watches at this moment."""
    return _WATCH.get()


def is_quiet(name: str) -> bool:
    """Whether writes to a table are not noted."""
    return name == OWN or name in QUIET or name.startswith(QUIET_BEGIN)


def pause() -> None:
    """Note nothing: the tables are being made."""
    _PAUSED["is"] = True


def go_on() -> None:
    """Note again."""
    _PAUSED["is"] = False

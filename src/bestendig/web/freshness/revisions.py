"""How often each table was written to, and the day and the files beside it."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Max
from django.utils import timezone

from bestendig.web.freshness.models import Write

NOT_OF_PAGES = ("static", "tijdlijn", "logboek", "werkplek.sqlite3")
"""How names begin in the folder of the workplace of things that say nothing by changing."""
Counted = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Now:
    """How everything stands at one moment: writes per table, the day, what lies in the folders."""

    writes: dict[str, Counted]
    day: date
    files: tuple[Any, ...]

    def of(self, names: Iterable[str]) -> tuple[Any, ...]:
        """How it stands with some tables; equal at another moment: nothing of it changed."""
        return self.day, self.files, tuple(self.writes.get(name) for name in sorted(names))


def now() -> Now:
    """How everything stands; asked before anything is read, so that what is made can only be newer."""
    found = Write.objects.values_list("name").annotate(n=Count("pk"), last=Max("pk"))
    return Now({name: (n, last) for name, n, last in found}, timezone.localdate(), tuple(_files()))


@transaction.atomic
def tidy() -> int:
    """Take away the lines that were there, one new line of each table instead: a last line never comes back.

    A write that becomes visible later has a lower number than the new line, but then there are two.
    """
    seen = list(Write.objects.values_list("pk", "name"))
    if len(seen) == len(names := {name for _, name in seen}):
        return 0
    Write.objects.bulk_create([Write(name=name) for name in sorted(names)])
    n, _ = Write.objects.filter(pk__in=[pk for pk, _ in seen]).delete()
    return n


def _files() -> Iterator[tuple[Any, ...]]:
    """What lies in the vault, and when something last came in a folder of the workplace or went from it."""
    told = settings.CONFIGURATION
    yield from _listed(told.data or told.folder / "kluis")
    for each in _listed(told.folder):
        if not each[0].startswith(NOT_OF_PAGES):
            yield each


def _listed(folder: Path) -> Iterator[tuple[Any, ...]]:
    """Each thing in a folder: name, whether it is a folder, when it changed, how large."""
    with suppress(OSError), os.scandir(folder) as found:
        for each in sorted(found, key=lambda one: one.name):
            with suppress(OSError):
                told = each.stat()
                yield each.name, each.is_dir(), told.st_mtime_ns, told.st_ino, told.st_size

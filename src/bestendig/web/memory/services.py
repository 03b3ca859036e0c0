"""Remembering, forgetting, finding again."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.db.models import F

from bestendig.analyses.recalling import new_index
from bestendig.model.text_index import Hit
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import KINDS, Card
from bestendig.web.memory.holding import held, make_vectors, shelf
from bestendig.web.memory.models import Remembered, Revision
from bestendig.web.parties.models import Party, Table

WIDER = 4
"""How many times as many hits are asked as are shown: some have no card for who looks."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that is like what was asked, as a card."""

    kind: str
    subject: str
    hit: Hit
    card: Card


@transaction.atomic
def remember(
    table: Table,
    kind: str,
    subject: object,
    words: str,
    *,
    theme: str = "",
    group: str = "",
    owner: Party | None = None,
) -> None:
    """Have this found again by its words; what was told of the same thing earlier is replaced."""
    told = {"words": words, "theme": theme, "group": group, "owner": owner, "is_gone": False}
    Remembered.objects.update_or_create(
        table=table, kind=kind, subject=str(subject),
        defaults={**told, "revision": _next(table), "vector": b"", "encoder": ""},
    )  # fmt: skip


@transaction.atomic
def forget(table: Table, kind: str, subject: object) -> None:
    """Have this found no more."""
    rows = Remembered.objects.filter(table=table, kind=kind, subject=str(subject))
    rows.update(is_gone=True, words="", vector=b"", revision=_next(table))


def find(
    seat: Seat,
    words: str,
    *,
    kinds: Collection[str] | None = None,
    theme: str = "",
    limit: int = 5,
    without: Collection[tuple[str, str]] = (),
    is_quick: bool = False,
) -> tuple[Found, ...]:
    """The things most like these words that this seat may see, best first; nothing for no words."""
    if not words.strip():
        return ()
    wanted = KINDS.keys() if kinds is None else kinds
    shelves = {shelf(name, owner) for name in wanted for owner in (None, seat.party.pk)}
    left_out = {f"{name}:{subject}" for name, subject in without}
    hits = held(seat.table, new_index).similar(
        words, shelves=shelves, theme=theme, k=limit * WIDER, without=left_out, is_quick=is_quick
    )
    return _drawn(seat, hits)[:limit]


def find_groups(
    seat: Seat,
    words: str,
    *,
    kind: str = "pattern",
    members: Collection[str] = ("pattern", "bottleneck"),
    theme: str = "",
    limit: int = 5,
    without: Collection[tuple[str, str]] = (),
    is_quick: bool = False,
) -> tuple[Found, ...]:
    """The groups most like these words by all their members that this seat may see, as cards of `kind`.

    The best member counts, and the mean of all: what people confirmed makes a group easier to find.
    """
    if not words.strip():
        return ()
    shelves = {shelf(name, owner) for name in members for owner in (None, seat.party.pk)}
    left_out = {f"{name}:{subject}" for name, subject in without}
    groups = held(seat.table, new_index).groups(
        words, shelves=shelves, theme=theme, k=limit * WIDER, without=left_out, is_quick=is_quick
    )
    cards = KINDS[kind].draw(seat, [each.group for each in groups])
    told = ((each, f"{kind}:{each.group}") for each in groups if each.group in cards)
    return tuple(
        Found(kind, each.group, replace(each.members[0], score=each.score), cards[each.group])
        for each, key in told
        if key not in left_out
    )[:limit]


def warm() -> None:
    """Read the memory of every table into this process, so that the first who searches need not wait."""
    for table in Table.objects.all():
        held(table, new_index)


def keep_vectors() -> None:
    """Make the vectors that no search made yet: the work of the worker."""
    make_vectors(new_index())


def _drawn(seat: Seat, hits: Sequence[Hit]) -> tuple[Found, ...]:
    """The hits with their cards; a thing that shows no card to this seat is left out."""
    subjects: dict[str, list[str]] = defaultdict(list)
    for hit in hits:
        name, _, subject = hit.key.partition(":")
        subjects[name].append(subject)
    cards = {name: KINDS[name].draw(seat, found) for name, found in subjects.items()}
    named = ((hit, *hit.key.partition(":")[::2]) for hit in hits)
    return tuple(
        Found(name, subject, hit, cards[name][subject])
        for hit, name, subject in named
        if subject in cards[name]
    )


def _next(table: Table) -> int:
    """The next number of change of this memory; the row is held until the transaction ends, so in order."""
    Revision.objects.get_or_create(table=table)
    Revision.objects.filter(table=table).update(number=F("number") + 1)
    return Revision.objects.get(table=table).number

"""Everybody in a case, in an order that does not depend on the order of rows, findable by name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Person, Receiver, Tie


@dataclass(frozen=True, slots=True)
class Cast:
    """Persons and receivers of a case, each with a number: the place in the tuple."""

    case: HandoverCase
    persons: tuple[Person, ...]
    receivers: tuple[Receiver, ...]
    receiver_at: Mapping[str, int]
    ties: Mapping[str, Mapping[str, Tie]]
    """Per person, per professional."""

    def tie(self, person: Person, professional: str) -> Tie | None:
        """How well this person knows this professional, None when not at all."""
        return self.ties.get(person.client, {}).get(professional)

    def present(self, receiver: Receiver) -> bool:
        """Whether the receiver is there on the day of the handover."""
        day = self.case.from_day
        started = receiver.from_day is None or receiver.from_day <= day
        return started and (receiver.until_day is None or receiver.until_day >= day)


def cast(case: HandoverCase) -> Cast:
    """The case with everybody in a fixed order; InputError when a name stands there twice."""
    _refuse_doubles("persons", (person.client for person in case.persons))
    _refuse_doubles("receivers", (receiver.professional for receiver in case.receivers))
    persons = tuple(sorted(case.persons, key=lambda person: (spread(person.client), person.client)))
    receivers = tuple(sorted(case.receivers, key=lambda one: (spread(one.professional), one.professional)))
    ties: dict[str, dict[str, Tie]] = defaultdict(dict)
    for tie in case.ties:
        known = ties[tie.client].get(tie.professional)
        ties[tie.client][tie.professional] = tie if known is None else _merged(known, tie)
    at = {receiver.professional: number for number, receiver in enumerate(receivers)}
    return Cast(case, persons, receivers, at, ties)


def spread(*names: str) -> int:
    """A number from names: the same on every machine, and without the order of the alphabet."""
    return int.from_bytes(blake2b("\x1f".join(names).encode(), digest_size=6).digest())


def _merged(one: Tie, other: Tie) -> Tie:
    """Two rows about the same pair: the stronger one, with what either of both knows."""
    strong = max(one, other, key=lambda tie: (tie.strength, tie.n_days, str(tie.last_on)))
    days = [tie.first_on for tie in (one, other) if tie.first_on]
    lasts = [tie.last_on for tie in (one, other) if tie.last_on]
    return Tie(
        strong.client, strong.professional, strong.n_days, min(days, default=None), max(lasts, default=None),
        strong.strength, one.is_former or other.is_former, one.is_household or other.is_household,
    )  # fmt: skip


def _refuse_doubles(where: str, names: Iterable[str]) -> None:
    """InputError when a name stands there more than once; it says how many, never which."""
    n_double = sum(count > 1 for count in Counter(names).values())
    if n_double:
        raise InputError(
            Text(nl="{n} namen staan er dubbel in.", en="{n} names occur twice.").filled(n=n_double),
            Text(nl="Geef ieder één regel.", en="Give each one row."),
            where=where,
            code="handover_double",
        )

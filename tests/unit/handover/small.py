"""A handover of a few persons, with only what a test is about."""

from datetime import date

from bestendig.handover import propose
from bestendig.model.handover import HandoverCase, HandoverSettings, Person, Placement, Receiver, Tie, Variant
from bestendig.model.result import Provenance

DAY = date(2026, 6, 1)


def case(persons, receivers, ties=(), **settings) -> HandoverCase:
    kept = HandoverSettings(**{"reserve": 0.0, **settings})
    return HandoverCase("leaving", "S-9", DAY, tuple(persons), tuple(receivers), tuple(ties), kept)


def person(client: str, **more) -> Person:
    return Person(client, current="S-9", **more)


def receiver(name: str, free: int = 1, **more) -> Receiver:
    return Receiver(name, places=10, load=10 - free, **more)


def tie(client: str, name: str, strength: float = 1.0, **more) -> Tie:
    return Tie(client, name, 3, date(2021, 5, 2), date(2026, 3, 9), strength, **more)


def variants(asked: HandoverCase) -> tuple[Variant, ...]:
    return propose(asked, Provenance("v1", "handover@1", "0")).variants


def first(asked: HandoverCase) -> dict[str, Placement]:
    """The placements of the variant with the most known faces."""
    return {placement.client: placement for placement in variants(asked)[0].placements}


def who(asked: HandoverCase) -> dict[str, str | None]:
    return {client: placement.professional for client, placement in first(asked).items()}

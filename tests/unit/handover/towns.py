"""Made-up handovers for the tests: teams, skewed popularity, a few known faces each; drawn from a seed."""

import random
from datetime import date, timedelta

from bestendig.model.handover import HandoverCase, HandoverSettings, Person, Receiver, Tie
from bestendig.model.result import Provenance

DAY = date(2026, 6, 1)
PROVENANCE = Provenance("v1", "handover@1", "0")
LAWS = ("wmo", "jeugdwet")
LANGUAGES = ("nl", "ar")
SKILLS = ("schulden", "autisme")
TEAMS = ("Noord", "Zuid")


def drawn_case(
    seed: int, n_persons: int = 6, n_receivers: int = 4, room: int = 2, weights: bool = False, **settings
) -> HandoverCase:
    """A small case in which every rule occurs now and then."""
    chance = random.Random(seed)
    names = [f"S-{number}" for number in range(n_receivers)]
    receivers = tuple(_receiver(chance, name, room) for name in names)
    persons = tuple(_person(chance, f"c{number}", names, weights) for number in range(n_persons))
    ties = tuple(
        _tie(chance, person.client, name) for person in persons for name in names if chance.random() < 0.3
    )
    return HandoverCase(
        "leaving", "S-9", DAY, persons, receivers, ties, HandoverSettings(reserve=0.0, **settings)
    )


def _receiver(chance: random.Random, name: str, room: int) -> Receiver:
    places = chance.randint(4, 8)
    return Receiver(
        name, team=chance.choice(TEAMS), places=places, load=max(places - chance.randint(0, room), 0),
        laws=chance.choice([(), LAWS, LAWS[:1]]), languages=chance.choice([(), (), LANGUAGES[:1]]),
        competences=chance.choice([(), SKILLS, SKILLS[:1]]), areas=chance.choice([(), ("a",), ("b",)]),
        until_day=chance.choice([None, None, None, DAY + timedelta(90), DAY - timedelta(3)]),
    )  # fmt: skip


def _person(chance: random.Random, client: str, names: list[str], weights: bool) -> Person:
    often = chance.random
    return Person(
        client,
        current=chance.choice(names) if often() < 0.3 else "S-9",
        team=chance.choice(["", *TEAMS]), area=chance.choice(["", "a", "b"]),
        law=chance.choice(["", *LAWS]), language=chance.choice(["", "", *LANGUAGES]),
        needs=chance.choice([(), (), SKILLS[:1]]),
        household=chance.choice(["", "h1", "h2"]), weight=chance.choice([1, 1, 2, 3]) if weights else 1,
        wish=chance.choice(names) if often() < 0.3 else "",
        rather_not=(chance.choice(names),) if often() < 0.3 else (),
        changed_on=DAY - timedelta(30) if often() < 0.2 else None,
        stays_if_possible=often() < 0.5,
    )  # fmt: skip


def _tie(chance: random.Random, client: str, name: str) -> Tie:
    return Tie(
        client, name, n_days=5, first_on=date(2021, 3, 1), last_on=date(2026, 3, 9),
        strength=chance.choice([0.2, 0.5, 1.1, 2.5, 9.0]), is_former=chance.random() < 0.2,
        is_household=chance.random() < 0.2,
    )  # fmt: skip

"""A made-up handover for the tests: Samira leaves; twenty-eight people, nine colleagues, no place for one."""

from dataclasses import replace
from datetime import date
from typing import Any

from bestendig.disclosure import entrust
from bestendig.language import Text, plain
from bestendig.model.handover import (
    Certificate,
    HandoverCase,
    HandoverSettings,
    Person,
    Placement,
    Price,
    Proposal,
    Receiver,
    Tie,
    Variant,
)
from bestendig.model.result import Entrusted, Provenance

FROM_DAY = date(2025, 9, 1)
COLLEAGUES = (
    ("Bart", "Noord", 20, 12),
    ("Eline", "Noord", 22, 14),
    ("Fatima", "Noord", 18, 12),
    ("Joke", "Noord", 24, 14),
    ("Mehmet", "Noord", 18, 15),
    ("Daan", "Zuid", 20, 17),
    ("Lotte", "Zuid", 18, 16),
    ("Rosa", "Zuid", 16, 11),
    ("Willem", "Zuid", 20, 18),
)
GIVEN = (
    "Joke",
    "Bart",
    "Eline",
    "Joke",
    "Fatima",
    "Bart",
    "Eline",
    "Joke",
    "Mehmet",
    "Fatima",
    "Daan",
    "Rosa",
)
UNKNOWN = {6, 13, 20, 24, 26}
"""Lines of the list of people who would get a new face."""
NOWHERE = 27
CHILD = Text(nl="Jonger dan 12: vraag het de ouders.", en="Under 12: ask the parents.")
TEEN = Text(
    nl="12 tot en met 15 jaar: vraag het kind én de ouders.", en="12 to 15: ask both child and parents."
)
WISH = Text(
    nl="De inwoner vraagt om Willem. Daar is geen plek meer.",
    en="The client asks for Willem, who has no place left.",
)
MORE: dict[int, dict[str, Any]] = {
    2: {"wish": "Bart", "status": "wants_other", "spoken_on": date(2025, 7, 3), "may_be_told": True},
    3: {"household": "h1", "birth_year": 2015, "law": "Jeugdwet"},
    4: {"household": "h1", "birth_year": 2011, "law": "Jeugdwet"},
    5: {"rather_not": ("Joke",), "changed_on": date(2025, 6, 2)},
    8: {"wish": "Joke", "may_be_told": True, "status": "agreed", "spoken_on": date(2025, 7, 8)},
    10: {"changes_now": True, "language": "Arabisch", "needs": ("schulden",)},
    14: {"household": "h2"},
    15: {"household": "h2", "may_be_told": False},
    18: {"wish": "Willem", "spoken_on": date(2025, 7, 9), "status": "wants_other"},
    21: {"birth_year": 2009, "law": "Jeugdwet"},
    22: {"pinned": "Rosa"},
}


def client(line: int) -> str:
    """The number of the person on that line."""
    return str(10019 + 4 * line)


def people() -> tuple[Person, ...]:
    """Everybody on the list of Samira."""
    return tuple(
        Person(client(line), **({"current": "Samira", "team": "Noord", "law": "Wmo"} | MORE.get(line, {})))
        for line in range(1, 29)
    )


def given(line: int) -> str | None:
    """Who is proposed."""
    if line == NOWHERE:
        return None
    fixed = {2: "Bart", 3: "Joke", 4: "Joke", 8: "Joke", 14: "Eline", 15: "Eline", 22: "Rosa"}
    return fixed.get(line, GIVEN[line % len(GIVEN)])


def placement(line: int) -> Placement:
    """One person with why, as the search would say it."""
    professional, is_known = given(line), line not in UNKNOWN
    if professional is None:
        limit = Text(
            nl="Alleen Fatima en Rosa spreken Tigrinya, en zij hebben geen plek meer.",
            en="Only Fatima and Rosa speak Tigrinya, and they have no room left.",
        )
        return Placement(client(line), None, is_known=False, is_wish=False, why=limit, limit=limit)
    why = Text(
        nl=f"{professional} kent deze inwoner sinds {2019 + line % 5}, laatste contact in maart 2025.",
        en=f"{professional} has known this resident since {2019 + line % 5}, last contact in March 2025.",
    )
    new = Text(
        nl=f"Niemand met plek kent deze inwoner; {professional} werkt in hetzelfde team.",
        en=f"Nobody with room knows this resident; {professional} works in the same team.",
    )
    other = COLLEAGUES[line % len(COLLEAGUES)][0]
    other = "Willem" if other == professional else other
    second = Text(
        nl="Er verandert tegelijk nog iets: de hulp bij het huishouden.",
        en="Something else changes at the same time: help with the household.",
    )
    warnings = {5: (second,), 10: (second,), 3: (CHILD,), 4: (TEEN,), 18: (WISH,)}
    return Placement(
        client(line),
        professional,
        is_known=is_known,
        is_wish=line in (2, 8),
        why=why if is_known else new,
        runner_up=other,
        runner_up_why=Text(nl="Eén contact, in 2023.", en="One contact, in 2023."),
        warnings=warnings.get(line, ()),
        in_absence=other if line % 3 else None,
    )


def ties() -> tuple[Tie, ...]:
    """The faces that people know."""
    found = []
    for line in range(1, 29):
        name = given(line)
        if name and line not in UNKNOWN:
            found.append(Tie(client(line), name, 9, date(2021, 3, 4), date(2025, 3, 11), 3.5 + line / 10))
        if line % 3 == 0:
            found.append(Tie(client(line), "Willem", 3, date(2022, 1, 4), date(2024, 12, 3), 1.1))
    found.append(Tie(client(15), "Daan", 0, None, None, 2.0, is_household=True))
    return tuple(found)


def variant(name: str = "known_faces", *, is_optimal: bool = True) -> Variant:
    """One way, with the numbers that follow from it."""
    placements = tuple(placement(line) for line in range(1, 29))
    loads = {who: (load, load + sum(given(n) == who for n in range(1, 29)), places)
             for who, _, places, load in COLLEAGUES}  # fmt: skip
    labels = {
        "known_faces": Text(nl="Meeste bekende gezichten", en="Most known faces"),
        "least_load": Text(nl="Werk het eerlijkst verdeeld", en="Work divided most fairly"),
        "nearest": Text(nl="Dichtst bij het eigen team", en="Nearest to the own team"),
    }
    price = Text(
        nl="Met één plek meer bij Fatima heeft iedereen een plek.",
        en="With one place more with Fatima everybody has a place.",
    )
    fewer = {"known_faces": 0, "least_load": 6, "nearest": 3}[name]
    return Variant(
        name=name,
        label=labels[name],
        placements=placements,
        loads=loads,
        certificate=Certificate(is_optimal, 100, 100, 0.0 if is_optimal else 0.004, plain("")),
        prices=(Price("Fatima", 9, price, 1, 0), Price("Bart", 0, plain("Niets."), 0, 0)),
        n_placed=27,
        n_wishes=3,
        n_wishes_met=2,
        n_known=22 - fewer,
    )


def proposal(**others: Any) -> Proposal:
    """The whole proposal."""
    receivers = tuple(
        Receiver(who, team, "Wijkteams", 0.9, places, load) for who, team, places, load in COLLEAGUES
    )
    case = HandoverCase(
        "leaving", "Samira", FROM_DAY, people(), receivers, ties(), HandoverSettings(),
        recorded_by="Henk", recorded_on=date(2025, 6, 30),
    )  # fmt: skip
    whole = Proposal(
        case,
        (variant(), variant("least_load"), variant("nearest")),
        {"least_loaded": (27, 9), "best_face_one_by_one": (25, 18)},
        Provenance("2025-06-30-a1b2c3d4", "handover@1", "0.3.0"),
    )
    return replace(whole, **others)


def entrusted(whole: Proposal | None = None) -> Entrusted[Proposal]:
    """The proposal as the exit desk gives it."""
    return entrust(whole or proposal(), "handover", "overdragen")

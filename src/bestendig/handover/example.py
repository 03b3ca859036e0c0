"""A made-up handover to try the rules on: one in five leaves, everybody knows one to three faces."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from bestendig.handover.case.scene import scene
from bestendig.handover.case.units import single
from bestendig.handover.dividing.flowing import by_flow
from bestendig.handover.rules.baselines import baselines
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, HandoverSettings, Person, Receiver, Tie
from bestendig.model.progress import Silent

DAY = date(2026, 6, 1)
TEAM = 10
CASELOAD = 20
SPARE = 1.07
"""Places for each person to place: enough in all, too few with those whom many know."""
RULES = {
    "least_loaded": Text(nl="Collega met de meeste ruimte", en="Colleague with most room"),
    "best_face_one_by_one": Text(nl="Beste gezicht, een voor een", en="Best face, one by one"),
    "proposal": Text(nl="Het voorstel", en="The proposal"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """How one rule does: how many people there are, how many it places, how many get a face they know."""

    rule: Text
    n: int
    n_placed: int
    n_known: int


def example_case(n_professionals: int = 500, share_leaving: float = 0.2, seed: int = 1) -> HandoverCase:
    """A made-up case: teams of ten, some professionals known to many, room that just suffices."""
    chance = np.random.default_rng(seed)
    leaves = chance.permutation(n_professionals) < round(share_leaving * n_professionals)
    popular = chance.pareto(1.5, n_professionals) + 0.2
    leavers, stayers = np.flatnonzero(leaves), np.flatnonzero(~leaves)
    n_clients = chance.poisson(CASELOAD, len(leavers))
    spare = chance.multinomial(round(SPARE * n_clients.sum()), np.full(len(stayers), 1 / len(stayers)))
    receivers = tuple(
        Receiver(f"S-{one}", team=f"T-{one // TEAM}", places=CASELOAD + int(free), load=CASELOAD)
        for one, free in zip(stayers, spare, strict=True)
    )
    persons, ties = list[Person](), list[Tie]()
    for leaver, n in zip(leavers, n_clients, strict=True):
        for _ in range(n):
            client, team = f"c-{len(persons)}", leaver // TEAM
            persons.append(Person(client, current=f"S-{leaver}", team=f"T-{team}"))
            ties += _faces(chance, client, int(team), popular, leaves)
    settings = HandoverSettings(reserve=0.0)
    return HandoverCase("leaving", "S", DAY, tuple(persons), receivers, tuple(ties), settings)


def _faces(
    chance: np.random.Generator, client: str, team: int, popular: np.ndarray, leaves: np.ndarray
) -> list[Tie]:
    """One to three faces of the own team, those who are known to many more often; leavers are no use."""
    colleagues = np.arange(team * TEAM, min((team + 1) * TEAM, len(popular)))
    odds = popular[colleagues] / popular[colleagues].sum()
    known = chance.choice(
        colleagues, size=min(int(chance.integers(1, 4)), len(colleagues)), replace=False, p=odds
    )
    return [
        Tie(
            client, f"S-{face}", n_days=3, first_on=DAY - timedelta(700), last_on=DAY - timedelta(60),
            strength=float(chance.choice([0.3, 0.6, 1.2, 2.4, 5.0])),
        )
        for face in known
        if not leaves[face]
    ]  # fmt: skip


def rules_compared(n_professionals: int = 500, share_leaving: float = 0.2, seed: int = 1) -> tuple[Row, ...]:
    """The usual rules beside the proposal on the made-up case: the table of the documentation."""
    about = scene(example_case(n_professionals, share_leaving, seed))
    found = by_flow(about, [single(person) for person in about.to_place], "known_faces", Silent())
    chosen = [(person, found.chosen[person.client]) for person in about.to_place]
    ours = (
        sum(at >= 0 for _, at in chosen),
        sum(at >= 0 and about.pairs.is_known(person, about.name(at)) for person, at in chosen),
    )
    counted = {**baselines(about), "proposal": ours}
    return tuple(Row(words, len(chosen), *counted[rule]) for rule, words in RULES.items())

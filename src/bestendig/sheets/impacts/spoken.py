"""Gesproken met: who was spoken with about a plan, and who is still to be asked."""

from dataclasses import dataclass

from bestendig.language import Text, plain
from bestendig.model.plan import Plan

SPOKEN = Text(nl="Gesproken met:", en="Spoken with:")
TO_DO = Text(nl="(nog te doen)", en="(still to do)")


@dataclass(frozen=True, slots=True)
class Party:
    """One party: its words, and how a plan may name it."""

    words: Text
    names: tuple[str, ...]


PARTIES = (
    Party(
        Text(nl="adviesraad sociaal domein", en="advisory council social domain"),
        ("adviesraad", "advisory council", "advisory_council"),
    ),
    Party(Text(nl="aanbieders", en="providers"), ("aanbieder", "provider")),
    Party(
        Text(nl="ondernemingsraad", en="works council"),
        ("ondernemingsraad", "works council", "works_council"),
    ),
    Party(Text(nl="inwoners", en="residents"), ("inwoner", "bewoner", "resident")),
)


def spoken_with(plan: Plan) -> tuple[tuple[Text, bool], ...]:
    """Every party with whether it was spoken with: first the four that always stand there."""
    said = [each.casefold() for each in plan.spoken_with]
    always = tuple((party.words, any(_is(party, each) for each in said)) for party in PARTIES)
    others = tuple(
        (plain(each), True)
        for each in plan.spoken_with
        if not any(_is(party, each.casefold()) for party in PARTIES)
    )
    return (*always, *others)


def _is(party: Party, said: str) -> bool:
    """Whether words in a plan mean this party."""
    return any(name in said for name in party.names)

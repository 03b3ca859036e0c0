"""A case with all that is looked up again and again: limits, what pairs cost, room, teams."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.handover.case.cast import Cast, cast
from bestendig.handover.case.limits import Limits
from bestendig.handover.case.pairs import Pairs
from bestendig.handover.case.room import Room, room
from bestendig.model.handover import HandoverCase, Person


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything about a case that is the same for every variant."""

    cast: Cast
    limits: Limits
    pairs: Pairs
    room: Room
    teams: Mapping[str, tuple[int, ...]]

    @property
    def case(self) -> HandoverCase:
        """The case as it came in."""
        return self.cast.case

    @property
    def to_place(self) -> tuple[Person, ...]:
        """Everybody whom people have not placed already."""
        return tuple(person for person in self.cast.persons if not person.pinned)

    def name(self, receiver: int) -> str:
        """The professional with this number."""
        return self.cast.receivers[receiver].professional

    def team(self, name: str) -> tuple[int, ...]:
        """The receivers in a team."""
        return self.teams.get(name, ()) if name else ()

    def options(self, person: Person) -> list[int]:
        """Receivers who are more to this person than any colleague: faces, the wish, who is there now."""
        names = {*self.cast.ties.get(person.client, {}), person.wish, person.current}
        return sorted(self.cast.receiver_at[name] for name in names if name in self.cast.receiver_at)


def scene(case: HandoverCase) -> Scene:
    """The scene of a case; InputError when a name occurs twice."""
    everybody = cast(case)
    pairs = Pairs(everybody)
    found: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(everybody.receivers):
        found[one.team].append(number)
    teams = {team: tuple(numbers) for team, numbers in found.items()}
    return Scene(everybody, Limits(everybody), pairs, room(everybody, pairs), teams)

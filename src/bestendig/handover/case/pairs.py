"""What one pair of a person and a professional costs in the eyes of each goal."""

from datetime import date

from bestendig.handover.case.cast import Cast
from bestendig.model.handover import Person, Receiver, Tie

GOALS = ("place", "stay", "wish", "face", "strength", "second", "team", "area")
"""What is decided per person; the load of receivers is a goal of its own."""
Costs = tuple[int, int, int, int, int, int, int, int]
UNKNOWN, WEAK, FORMER = 6, 5, 0
"""Steps of how well known: 0 was or is the own professional, 1 to 4 known, 5 hardly or at home, 6 not."""
SOON = 365
"""Who leaves again within so many days brings a second change."""


class Pairs:
    """Costs of pairs in one case."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._settings = cast.case.settings

    def costs(self, person: Person, receiver: int) -> Costs:
        """What it costs, per goal, when this receiver takes over this person."""
        one = self._cast.receivers[receiver]
        name = one.professional
        is_known, step = self.is_known(person, name), self.step(person, name)
        is_other = name != person.current
        return (
            0,
            int(self.stays(person) and is_other and name != person.wish),
            int(bool(person.wish) and name != person.wish),
            int(not is_known),
            step,
            self._second(person, is_other, is_known) + int(leaves_soon(one, self._cast.case.from_day)),
            int(bool(person.team) and one.team != person.team),
            int(not self.in_area(person, receiver)),
        )

    def unknown(self, person: Person) -> Costs:
        """What any face costs that is not known; team, area and who leaves soon come on top."""
        return (
            0,
            int(self.stays(person)),
            int(bool(person.wish)),
            1,
            UNKNOWN,
            self._second(person, True, False),
            0,
            0,
        )

    def no_place(self, person: Person) -> Costs:
        """What it costs when nobody takes over."""
        second = self._second(person, True, False) + 1
        return (1, int(self.stays(person)), int(bool(person.wish)), 1, UNKNOWN + 1, second, 1, 1)

    def is_known(self, person: Person, professional: str) -> bool:
        """Whether the person knows this face: strong enough, or once or now the own professional."""
        tie = self._cast.tie(person, professional)
        is_tied = tie is not None and (tie.is_former or tie.strength >= self._settings.known_from)
        return is_tied or (bool(professional) and professional == person.current)

    def step(self, person: Person, professional: str) -> int:
        """How well known, in steps: each step half as strong as the one before."""
        tie = self._cast.tie(person, professional)
        if professional == person.current or (tie is not None and tie.is_former):
            return FORMER
        return UNKNOWN if tie is None else _strength_step(tie, self._settings.known_from)

    def stays(self, person: Person) -> bool:
        """Whether this person does not have to move and can stay."""
        at = self._cast.receiver_at.get(person.current)
        return person.stays_if_possible and at is not None and self._cast.present(self._cast.receivers[at])

    def is_quiet(self, person: Person) -> bool:
        """Whether this person changed hands a short while ago, or has another change now."""
        changed, day = person.changed_on, self._cast.case.from_day
        return person.changes_now or (
            changed is not None and 0 <= (day - changed).days <= self._settings.quiet_days
        )

    def in_area(self, person: Person, receiver: int) -> bool:
        """Whether the receiver works in the area of this person, or everywhere."""
        areas = self._cast.receivers[receiver].areas
        return not person.area or not areas or person.area in areas

    def _second(self, person: Person, is_other: bool, is_known: bool) -> int:
        """A change for someone who needs rest: 1 to a face that is known, 2 to one that is not."""
        return int(is_other) * (1 if is_known else 2) if self.is_quiet(person) else 0


def leaves_soon(one: Receiver, day: date) -> bool:
    """Whether it is known that this receiver leaves within a year after the day."""
    return one.until_day is not None and (one.until_day - day).days <= SOON


def _strength_step(tie: Tie, known_from: float) -> int:
    """1: eight times what counts as known, or more; 4: just known; 5: less, or of somebody at home."""
    for step, times in ((1, 8), (2, 4), (3, 2), (4, 1)):
        if tie.strength >= known_from * times:
            return step
    return WEAK

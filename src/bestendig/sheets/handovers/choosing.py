"""One variant of a proposal laid beside its people, in the order of the list."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.handover import (
    HandoverCase,
    Person,
    Placement,
    Proposal,
    Receiver,
    Tie,
    Variant,
    VariantName,
)

NO_ANSWER = Text(nl="", en="")


@dataclass(frozen=True, slots=True)
class Placed:
    """One person with the proposal for them; `line` is their place in the list, from 1.

    `known` are the faces they know among those who could receive, the best known first. `mates` are others
    of the same household in this list. `is_second_change`: something else changes at the same time.
    """

    line: int
    person: Person
    placement: Placement
    known: tuple[Tie, ...]
    mates: tuple[Person, ...]
    is_second_change: bool

    @property
    def stays(self) -> bool:
        """Whether the professional of now is proposed: nothing would change."""
        return self.placement.professional is not None and self.placement.professional == self.person.current

    @property
    def is_new_face(self) -> bool:
        """Whether somebody is proposed whom this person does not know."""
        return self.placement.professional is not None and not self.placement.is_known and not self.stays


@dataclass(frozen=True, slots=True)
class Handed:
    """One variant of a proposal, person by person."""

    proposal: Proposal
    variant: Variant
    people: tuple[Placed, ...]

    @property
    def case(self) -> HandoverCase:
        """What the handover is about."""
        return self.proposal.case

    @property
    def from_day(self) -> date:
        """The day from which somebody else is there."""
        return self.proposal.case.from_day

    @property
    def without_place(self) -> tuple[Placed, ...]:
        """Those for whom no place was found."""
        return tuple(each for each in self.people if each.placement.professional is None)

    @property
    def moving(self) -> tuple[Placed, ...]:
        """Those who would get somebody else."""
        return tuple(
            each for each in self.people if each.placement.professional is not None and not each.stays
        )

    def receiver(self, professional: str) -> Receiver | None:
        """What is known of somebody who could receive."""
        return next((each for each in self.case.receivers if each.professional == professional), None)


def hand(proposal: Proposal, name: VariantName) -> Handed:
    """The people of a proposal beside the variant of that name; RequestError when there is none."""
    case, variant = proposal.case, _variant(proposal, name)
    by_client = {each.client: each for each in variant.placements}
    ties, households = _known_faces(case), _households(case)
    people = tuple(
        Placed(
            line,
            person,
            by_client.get(person.client, _nobody(person)),
            ties[person.client],
            tuple(mate for mate in households[person.household] if mate is not person),
            _is_second_change(person, case),
        )
        for line, person in enumerate(case.persons, 1)
    )
    return Handed(proposal, variant, people)


def _variant(proposal: Proposal, name: str) -> Variant:
    """The variant of that name."""
    found = {each.name: each for each in proposal.variants}
    if name in found:
        return next(each for each in proposal.variants if each.name == name)
    names = ", ".join(found)
    raise RequestError(
        Text(nl=f"Onbekende variant: {name}.", en=f"Unknown variant: {name}."),
        did_you_mean(name, found) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="variant_unknown",
    )


def _nobody(person: Person) -> Placement:
    """No place for somebody whom the variant does not name."""
    return Placement(person.client, None, is_known=False, is_wish=False, why=NO_ANSWER)


def _known_faces(case: HandoverCase) -> defaultdict[str, tuple[Tie, ...]]:
    """Per person the known faces among those who could receive, and whom the person does not rather avoid."""
    receivers = {each.professional for each in case.receivers}
    avoided = {person.client: {person.current, *person.rather_not} for person in case.persons}
    found: defaultdict[str, tuple[Tie, ...]] = defaultdict(tuple)
    for tie in sorted(case.ties, key=lambda tie: (-tie.strength, tie.professional)):
        is_met = tie.n_days > 0 and tie.strength >= case.settings.known_from
        if is_met and tie.professional in receivers - avoided.get(tie.client, set()):
            found[tie.client] += (tie,)
    return found


def _households(case: HandoverCase) -> defaultdict[str, tuple[Person, ...]]:
    """The people of each household; nobody shares an unknown one."""
    found: defaultdict[str, tuple[Person, ...]] = defaultdict(tuple)
    for person in case.persons:
        if person.household:
            found[person.household] += (person,)
    return found


def _is_second_change(person: Person, case: HandoverCase) -> bool:
    """Whether this person changed hands shortly before, or something else changes at the same time."""
    if person.changes_now or person.changed_on is None:
        return person.changes_now
    return (case.from_day - person.changed_on).days < case.settings.quiet_days

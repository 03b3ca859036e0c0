"""Who may receive whom: law, competence, language, agreed exclusions, being there on the day.

An area is no limit: where somebody works is a preference, and everyone a place comes first.
"""

import numpy as np
import numpy.typing as npt

from bestendig.handover.case.cast import Cast
from bestendig.model.handover import Person

Mask = npt.NDArray[np.bool_]
Requirement = tuple[str, str, tuple[str, ...]]


class Limits:
    """Per person which receivers may take over, whatever their room."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.is_present = np.array([cast.present(one) for one in cast.receivers], bool)
        self._masks: dict[Requirement, Mask] = {}

    def able(self, requirement: Requirement) -> Mask:
        """Who is there and can help under this law, in this language, with these competences."""
        if requirement not in self._masks:
            self._masks[requirement] = self._able(requirement)
        return self._masks[requirement]

    def may(self, person: Person, receiver: int) -> bool:
        """Whether this pair is allowed. Someone's own wish goes before the language; who is there stays."""
        name = self._cast.receivers[receiver].professional
        if name in person.rather_not or not self.is_present[receiver]:
            return False
        if name == person.current or self.able(requirement(person))[receiver]:
            return True
        law, _, needs = requirement(person)
        return name == person.wish and bool(self.able((law, "", needs))[receiver])

    def _able(self, needed: Requirement) -> Mask:
        """The mask of one requirement."""
        law, language, needs = needed
        can = [
            (not law or not one.laws or law in one.laws)
            and (not language or not one.languages or language in one.languages)
            and (not one.competences or set(needs) <= set(one.competences))
            for one in self._cast.receivers
        ]
        mask: Mask = self.is_present & np.array(can, bool)
        return mask


def requirement(person: Person) -> Requirement:
    """What a receiver must have for this person."""
    return (person.law, person.language, tuple(sorted(person.needs)))

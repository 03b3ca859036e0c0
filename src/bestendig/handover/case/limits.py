"""Who may receive whom: law, competence, language, agreed exclusions, being there on the day.

An area is no limit: where somebody works is a preference, and everyone a place comes first.
"""

import numpy as np
import numpy.typing as npt

from bestendig.handover.case.cast import Cast
from bestendig.model.handover import Person, Receiver

Mask = npt.NDArray[np.bool_]
Words = tuple[str, ...]
Requirement = tuple[Words, Words, Words]
"""Laws, languages, competences: all of them."""


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
        laws, _, needs = requirement(person)
        return name == person.wish and bool(self.able((laws, (), needs))[receiver])

    def _able(self, needed: Requirement) -> Mask:
        """The mask of one requirement."""
        can = [
            all(not has or set(asked) <= set(has) for asked, has in zip(needed, _offered(one), strict=True))
            for one in self._cast.receivers
        ]
        mask: Mask = self.is_present & np.array(can, bool)
        return mask


def requirement(person: Person) -> Requirement:
    """What a receiver must have for this person."""
    law, language = ((word,) if word else () for word in (person.law, person.language))
    return (law, language, tuple(sorted(person.needs)))


def _offered(one: Receiver) -> Requirement:
    """What a receiver has; nothing named limits nothing."""
    return (one.laws, one.languages, one.competences)

"""A shelf of knowledge: what one file, one databank or one table knows together."""

from dataclasses import dataclass

from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition


@dataclass(frozen=True, slots=True)
class Shelf:
    """Interventions with the events and the experiences about them."""

    interventions: tuple[Intervention, ...] = ()
    recognitions: tuple[Recognition, ...] = ()
    experiences: tuple[LocalExperience, ...] = ()

    def recognitions_of(self, key: tuple[str, str]) -> tuple[Recognition, ...]:
        """The events about one intervention."""
        return tuple(each for each in self.recognitions if each.key == key)

    def experiences_with(self, key: tuple[str, str]) -> tuple[LocalExperience, ...]:
        """What was done with one intervention."""
        return tuple(each for each in self.experiences if each.key == key)

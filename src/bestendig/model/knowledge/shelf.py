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

    @property
    def events(self) -> dict[tuple[str, str], list[Recognition]]:
        """The events by intervention, all in one pass."""
        found: dict[tuple[str, str], list[Recognition]] = {}
        for each in self.recognitions:
            found.setdefault(each.key, []).append(each)
        return found

    def recognitions_of(self, key: tuple[str, str]) -> tuple[Recognition, ...]:
        """The events about one intervention."""
        return tuple(each for each in self.recognitions if each.key == key)

    def experiences_with(self, key: tuple[str, str]) -> tuple[LocalExperience, ...]:
        """What was done with one intervention."""
        return tuple(each for each in self.experiences if each.key == key)

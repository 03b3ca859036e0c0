"""Which numbers are one person, as it is used while people are read."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from bestendig.sources.keyring import TOGETHER
from bestendig.sources.pseudonyms import person_number

Who = Literal["client", "staff"]
Space = tuple[Who, str]
ANY_SYSTEM = ""
"""The system of a list that names none: the one numbering of the files beside it."""
PERSONS = "nummerlijst"
"""The numbering to which the persons' own numbers of a list belong."""
FINGERPRINT = 16


@dataclass(frozen=True, slots=True)
class Target:
    """The number that stands for a person; `space` is empty where it is one of the same numbering."""

    number: str
    space: str = ""


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Per numbering, which number stands for which person; `laws` are those linked under a recorded `ground`.

    Without laws each law keeps its own key, so one person under two laws stays two.
    """

    links: Mapping[Space, Mapping[str, Target]] = field(default_factory=dict, repr=False)
    laws: tuple[str, ...] = ()
    ground: str = ""

    @property
    def has_no_system(self) -> bool:
        """Whether some links do not say to which system they belong."""
        return any(space == ANY_SYSTEM for _, space in self.links)

    @property
    def systems(self) -> frozenset[str]:
        """The systems that are named."""
        return frozenset(space for _, space in self.links) - {ANY_SYSTEM}

    def of(self, who: Who, space: str) -> Mapping[str, Target]:
        """The links of one numbering: those of its system, else those of a list without systems."""
        return self.links.get((who, space)) or self.links.get((who, ANY_SYSTEM)) or {}

    def n_linked(self, who: Who, space: str, numbers: Iterable[str]) -> int:
        """So many of these distinct numbers stand in the list, old or new."""
        links = self.of(who, space)
        if not links:
            return 0
        listed = links.keys() | {target.number for target in links.values() if not target.space}
        return len({person_number(each) for each in numbers} & listed)

    def with_laws(self, laws: Iterable[str], ground: str = "") -> "Crosswalk":
        """The same links, which also hold between these laws, on the ground of that name."""
        return replace(self, laws=tuple(sorted(set(laws))), ground=ground)

    def fingerprint(self, key: bytes) -> str:
        """What tells two lists apart without their numbers; empty when nothing is linked."""
        if not self.links:
            return ""
        said = hmac.new(key, f"nummerlijst\x1f{' '.join(self.laws)}".encode(), "sha256")
        for space in sorted(self.links):
            for number, target in sorted(self.links[space].items()):
                said.update("\x1f".join((*space, number, target.space, target.number, "\n")).encode())
        return said.hexdigest()[:FINGERPRINT]


NOTHING_LINKED = Crosswalk()


def together(laws: Iterable[str]) -> str:
    """The name of the key under which people are read who are linked over these laws."""
    return TOGETHER + "_".join(sorted(law[:8] for law in laws))

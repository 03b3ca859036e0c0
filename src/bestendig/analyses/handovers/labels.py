"""How people are called in a handover: the numbers of their own system, or those of the vault."""

from collections.abc import Iterable
from dataclasses import dataclass

from bestendig.errors import BestendigError
from bestendig.sources.names import EncryptedNames
from bestendig.store import Version

KINDS = {"client": "person", "professional": "staff"}


@dataclass(frozen=True)
class Labels:
    """From the numbers inside the store to what people read, and back.

    Without `names` (a vault) people are the numbers that the vault gave them.
    """

    version: Version
    names: EncryptedNames | None = None

    def of(self, who: str, numbers: Iterable[int]) -> dict[int, str]:
        """What each client or professional is called; never two the same."""
        wanted = sorted(set(numbers))
        if self.names is None:
            return {number: str(number) for number in wanted}
        kind = KINDS[who]
        pseudonyms = self.version.identifiers.labels(kind)
        known = self.names.read(kind, (pseudonyms[number] for number in wanted if number in pseudonyms))
        return _apart({number: known.get(pseudonyms.get(number, ""), f"#{number}") for number in wanted})

    def find(self, who: str, written: str, unknown: BestendigError) -> tuple[int, ...]:
        """The numbers inside the store of somebody; raises `unknown` when there is nobody."""
        kind = KINDS[who]
        if self.names is not None:
            found = self.known(who, self.names.find(kind, written))
        else:
            known = self.version.identifiers.labels(kind)
            found = tuple(number for number in known if str(number) == written.strip())
        if not found:
            raise unknown
        return found

    def known(self, who: str, pseudonyms: Iterable[str]) -> tuple[int, ...]:
        """The numbers inside the store behind pseudonyms."""
        identifiers = self.version.identifiers
        numbers = (identifiers.known(KINDS[who], each) for each in pseudonyms)
        return tuple(number for number in numbers if number is not None)


def _apart(labels: dict[int, str]) -> dict[int, str]:
    """The same labels, with a number behind those that occur more than once (one person under two laws)."""
    seen: dict[str, int] = {}
    told = {}
    for number, label in sorted(labels.items()):
        seen[label] = seen.get(label, 0) + 1
        told[number] = label if seen[label] == 1 else f"{label} ({seen[label]})"
    return told

"""A round: several vaults agree to add their counts, so that only the sum can be read."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bestendig.model.course import Link, Windows
from bestendig.model.manifest import canonical
from bestendig.model.plain import to_plain

ROUND_FORMAT = "bestendig-round/1"
COUNTS_FORMAT = "bestendig-counts/1"
FEWEST_PARTIES = 3
"""With two, each would learn the counts of the other: the sum minus its own."""


@dataclass(frozen=True, slots=True)
class Round:
    """What the parties agreed before anybody counts.

    `until` is the last day that counts, the same for all; `sheets` what the sum is for; `parties` are
    organisations, never persons. `keys` are the public keys by party, once they are there.
    """

    id: str
    parties: tuple[str, ...]
    until: date
    sheets: tuple[str, ...]
    horizon: int = 60
    windows: Windows = field(default_factory=Windows)
    keys: Mapping[str, str] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties whose public key is not there yet."""
        return tuple(party for party in self.parties if party not in self.keys)

    @property
    def digest(self) -> bytes:
        """SHA-256 of all that was agreed and of every public key: another key is another round."""
        return hashlib.sha256(canonical(to_plain(self))).digest()

    @property
    def check_number(self) -> str:
        """Twenty digits, equal for all parties only when they see the same keys; to read out by phone."""
        digits = f"{int.from_bytes(self.digest) % 10**20:020d}"
        return " ".join(digits[place : place + 4] for place in range(0, 20, 4))


@dataclass(frozen=True, slots=True)
class CountsFile:
    """What one party hands over: masked counts, or open ones that were released already.

    `cells` are whole numbers modulo 2^128 in the order of `layout`; of a masked file each by itself is noise.
    `answers` are the names with revision of what is counted. `links` are dated events of the party's own
    organisation, released before they came here.
    """

    party: str
    round_id: str
    round_digest: str
    software: str
    data_version: str
    answers: tuple[str, ...]
    layout: str
    cells: tuple[int, ...]
    links: tuple[Link, ...] = ()

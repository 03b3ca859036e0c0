"""Which deliveries are new, which were here, which earlier ones they replace, which must wait."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bestendig.analyses.intake.linking import NO_LINKING, Linking
from bestendig.model.manifest import Delivery
from bestendig.model.plain import to_plain
from bestendig.model.profile import Profile
from bestendig.model.raw import RawTable
from bestendig.model.tables import TABLES
from bestendig.sources.plan import is_lawless
from bestendig.sources.snapshots.dating import DELIVERED_ON, FILE_NAME, dated_by
from bestendig.store import Version

Pair = tuple[RawTable, Profile]


@dataclass(frozen=True, slots=True)
class New:
    """A file to read: its delivery number, and that of its source (the first delivery of its profile)."""

    raw: RawTable
    profile: Profile
    number: int
    source: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What the new version is made of: deliveries carried over, files to read, and what is not read again."""

    carried: tuple[Delivery, ...]
    new: tuple[New, ...]
    replaced: tuple[Delivery, ...]
    known: tuple[Pair, ...]
    without_consent: tuple[Pair, ...]
    profiles: dict[str, str]

    @property
    def carried_tables(self) -> tuple[str, ...]:
        """The stored tables of the deliveries that are carried over."""
        return tuple(f"delivery-{delivery.number:04d}" for delivery in self.carried)


def plan_deliveries(
    pairs: Sequence[Pair],
    previous: Version | None,
    has_consent: bool,
    laws: tuple[str, ...],
    linking: Linking = NO_LINKING,
    day: date | None = None,
) -> Plan:
    """Sort what came against what is there.

    The same content under the same profile was here already. The same file name with other content, or read
    with a changed profile, under other laws or with another list of numbers, is a corrected delivery and
    replaces its own rows. Staff tables wait for consent.
    Lists of clients come last: they are read under every law that the other files told of. Of snapshots that
    are dated by their file name, or by their delivery on `day`, equal ones of two days are two.
    """
    earlier = previous.manifest.deliveries if previous else ()
    hashes = dict(previous.manifest.profiles) if previous else {}
    waiting = [pair for pair in pairs if TABLES[pair[1].table].needs_consent and not has_consent]
    known: list[Pair] = []
    fresh: list[Pair] = []
    seen = {
        (each.profile, hashes.get(each.profile), each.content_hash, each.laws, each.crosswalk, of)
        for each in earlier
        for of in ("", each.file, str(each.delivered_on))
    }
    for pair in pairs:
        own = laws if is_lawless(pair[1]) else ()
        of = {FILE_NAME: pair[0].name, DELIVERED_ON: str(day)}.get(dated_by(pair[1]), "")
        identity = (pair[1].name, profile_hash(pair[1]), pair[0].content_hash, own, linking.of(pair[1]), of)
        if pair not in waiting:
            (known if identity in seen else fresh).append(pair)
            seen.add(identity)
    fresh.sort(key=lambda pair: pair[1].table == "clients")
    names = {(profile.name, raw.name) for raw, profile in fresh}
    replaced = tuple(
        each for each in earlier if (each.profile, each.file) in names and not _stays(each, fresh, day)
    )
    carried = tuple(each for each in earlier if each not in replaced)
    return Plan(
        carried,
        _numbered(fresh, earlier),
        replaced,
        tuple(known),
        tuple(waiting),
        hashes | {profile.name: profile_hash(profile) for _, profile in fresh},
    )


def _stays(earlier: Delivery, fresh: Sequence[Pair], day: date | None) -> bool:
    """Whether an earlier delivery stays beside one of its name: messages are post, what was sent stays sent.

    Only the very same post, read with a changed profile, takes the place of what was read before. So it is
    with snapshots that tell their day; those dated by their delivery take the place of one of the same day.
    """
    is_same = any(raw.content_hash == earlier.content_hash for raw, _ in fresh)
    how = next((dated_by(profile) for _, profile in fresh if profile.name == earlier.profile), "")
    if how == DELIVERED_ON:
        return earlier.delivered_on != day
    return (TABLES[earlier.table].is_internal or how == "column") and not is_same


def profile_hash(profile: Profile) -> str:
    """SHA-256 of what a profile says."""
    said = json.dumps(to_plain(profile), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def _numbered(fresh: Sequence[Pair], earlier: Sequence[Delivery]) -> tuple[New, ...]:
    """The new files with the numbers that follow; a source is numbered by its first delivery."""
    first = max((each.number for each in earlier), default=0) + 1
    sources: dict[str, int] = {}
    for each in earlier:
        sources.setdefault(each.profile, each.number)
    numbered = []
    for number, (raw, profile) in enumerate(fresh, start=first):
        source = sources.setdefault(profile.name, number)
        numbered.append(New(raw, profile, number, source))
    return tuple(numbered)

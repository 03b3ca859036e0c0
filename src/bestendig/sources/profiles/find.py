"""Which profile belongs to a file: by its headers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bestendig.model.profile import Profile

ENOUGH = 0.6
"""So large a part of all headers of file and profile together must be shared."""


def find_profile(headers: Sequence[str], profiles: Iterable[Profile]) -> Profile | None:
    """The profile whose headers are those of the file, else the nearest that finds all it reads, else None.

    Of equals the first in `profiles` is taken: give a user's own profiles before the shipped ones.
    """
    given = frozenset(map(_folded, headers))
    usable = [profile for profile in profiles if _reads(profile) <= given]
    scored = [(_likeness(given, profile), -place, profile) for place, profile in enumerate(usable)]
    best = max(scored, key=lambda one: one[:2], default=None)
    return best[2] if best and best[0] >= ENOUGH else None


def missing_headers(headers: Sequence[str], profile: Profile) -> tuple[str, ...]:
    """The headers that a profile reads and a file lacks, as the profile spells them."""
    given = frozenset(map(_folded, headers))
    read = dict.fromkeys(rule.column for rule in profile.columns.values() if rule.column)
    return tuple(header for header in read if _folded(header) not in given)


def fitted(profile: Profile, headers: Sequence[str]) -> Profile:
    """The profile with its headers spelled as in this file: capitals and spaces are often changed."""
    spelled = {_folded(header): header for header in reversed(headers)} | {each: each for each in headers}
    rules = {
        name: replace(rule, column=spelled.get(rule.column) or spelled.get(_folded(rule.column), ""))
        for name, rule in profile.columns.items()
    }
    return replace(profile, columns=rules)


def _reads(profile: Profile) -> frozenset[str]:
    """The headers a profile cannot do without."""
    return frozenset(_folded(rule.column) for rule in profile.columns.values() if rule.column)


def _likeness(given: frozenset[str], profile: Profile) -> float:
    """Shared headers as a part of all headers, 0 to 1."""
    own = frozenset(map(_folded, profile.headers)) or _reads(profile)
    return len(given & own) / len(given | own)


def _folded(header: str) -> str:
    """A header as it is compared."""
    return " ".join(header.split()).casefold()

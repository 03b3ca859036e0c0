"""Reading people: pseudonyms, of staff under the key of staff, of clients under the key of the law."""

from collections import defaultdict
from collections.abc import Sequence

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.model.profile import Profile
from bestendig.model.table import Column
from bestendig.sources.keyring import STAFF, KeyRing
from bestendig.sources.pseudonyms import pseudonymiser
from bestendig.sources.reading.identifiers import TEAM_WORDS, Found, read_identifiers, refuse_citizen_numbers
from bestendig.sources.reading.nobody import nobodies


def read_people(
    profile: Profile, column: Column, values: Sequence[str], laws: str | Sequence[str], ring: KeyRing | None
) -> list[Found]:
    """The pseudonym of each value; `laws` is one law for all or the law of each value, ignored for staff."""
    rule = profile.columns[column.name]
    if column.name != "client_id":
        refuse_citizen_numbers(values, rule.column)
    nobody = nobodies(rule.unknown, rule.known, is_person=True)
    reader = _PeopleReader(_present(ring), rule.space or _space(profile, column), nobody)
    if column.kind == "staff":
        return reader.read(values, STAFF, () if rule.known else TEAM_WORDS)
    return reader.read(values, laws) if isinstance(laws, str) else reader.read_per_law(values, laws)


class _PeopleReader:
    """Reads the people of one column."""

    def __init__(self, ring: KeyRing, space: str, nobody: frozenset[str]) -> None:
        self._ring, self._space, self._nobody = ring, space, nobody

    def read(self, values: Sequence[str], law: str, begins: tuple[str, ...] = ()) -> list[Found]:
        """Pseudonyms under one key, in order."""
        write = pseudonymiser(self._ring.key(law), self._ring.purpose, self._space)
        return read_identifiers(values, self._nobody, write, begins)

    def read_per_law(self, values: Sequence[str], laws: Sequence[str]) -> list[Found]:
        """Pseudonyms each under the key of its law, in order."""
        places: dict[str, list[int]] = defaultdict(list)
        for place, law in enumerate(laws):
            places[law].append(place)
        if len(places) == 1:
            return self.read(values, laws[0])
        found: list[Found] = [(None, None)] * len(values)
        for law, own in places.items():
            read = self.read([values[place] for place in own], law)
            for place, one in zip(own, read, strict=True):
                found[place] = one
        return found


def _space(profile: Profile, column: Column) -> str:
    """The numbering of a column without one of its own; households and clients are numbered apart."""
    numbered_apart = "/household" if column.name == "household_id" else ""
    return f"{profile.source_system}{numbered_apart}"


def _present(ring: KeyRing | None) -> KeyRing:
    """The ring, or ConfigError: without keys no person is read."""
    if ring is not None:
        return ring
    raise ConfigError(
        Text(nl="Er is geen sleutelring.", en="There is no key ring."),
        Text(
            nl="Zonder sleutels lezen we geen personen. Wijs een map aan voor de sleutels.",
            en="Without keys we read no people. Point to a folder for the keys.",
        ),
        code="key_ring_absent",
    )

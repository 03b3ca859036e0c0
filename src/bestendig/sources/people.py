"""Reading people: pseudonyms, of staff under the key of staff, of clients under the key of the law."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.model.profile import Profile
from bestendig.model.table import Column
from bestendig.sources.crosswalk import NOTHING_LINKED, Crosswalk, Target, together
from bestendig.sources.crosswalk.links import Who
from bestendig.sources.keyring import STAFF, KeyRing
from bestendig.sources.pseudonyms import person_number, pseudonymiser
from bestendig.sources.reading.identifiers import TEAM_WORDS, Found, read_identifiers, refuse_citizen_numbers
from bestendig.sources.reading.nobody import nobodies


def read_people(
    profile: Profile,
    column: Column,
    values: Sequence[str],
    laws: str | Sequence[str],
    ring: KeyRing | None,
    crosswalk: Crosswalk = NOTHING_LINKED,
) -> list[Found]:
    """The pseudonym of each value; `laws` is one law for all or the law of each value, ignored for staff.

    Numbers that stand in `crosswalk` get the pseudonym of the number that stands for the person.
    """
    rule = profile.columns[column.name]
    if column.name != "client_id":
        refuse_citizen_numbers(values, rule.column)
    nobody = nobodies(rule.unknown, rule.known, is_person=True)
    who = linked_as(column)
    space = space_of(profile, column)
    links = crosswalk.of(who, space) if who else {}
    reader = _PeopleReader(_present(ring), space, nobody, links, crosswalk.laws)
    if column.kind == "staff":
        return reader.read(values, STAFF, () if rule.known else TEAM_WORDS)
    return reader.read(values, laws) if isinstance(laws, str) else reader.read_per_law(values, laws)


def linked_as(column: Column) -> Who | None:
    """As whom the numbers of a column can stand in a list of numbers; households cannot."""
    if column.kind == "staff":
        return "staff"
    return "client" if column.name == "client_id" else None


def space_of(profile: Profile, column: Column) -> str:
    """The numbering of a column: its own, or the source system's; households are numbered apart."""
    numbered_apart = "/household" if column.name == "household_id" else ""
    return profile.columns[column.name].space or f"{profile.source_system}{numbered_apart}"


@dataclass(frozen=True, slots=True)
class _PeopleReader:
    """Reads the people of one column; `together` are laws under which linked people share a key."""

    ring: KeyRing
    space: str
    nobody: frozenset[str]
    links: Mapping[str, Target] = field(default_factory=dict)
    together: tuple[str, ...] = ()

    def read(self, values: Sequence[str], law: str, begins: tuple[str, ...] = ()) -> list[Found]:
        """Pseudonyms under one key, in order."""
        write = self._writer(law, self.space)
        return read_identifiers(
            values, self.nobody, self._linked(law, write) if self.links else write, begins
        )

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

    def _linked(self, law: str, write: Callable[[str], str]) -> Callable[[str], str]:
        """What writes a linked number as the number that stands for the person, all others as they are."""
        stands_for = set(self.links.values())
        key = together(self.together) if law in self.together else law
        writers = {
            space: self._writer(key, space or self.space) for space in {each.space for each in stands_for}
        }

        def written(identifier: str) -> str:
            """The pseudonym of one identifier."""
            number = person_number(identifier)
            target = self.links.get(number)
            if target is None and Target(number) in stands_for:
                target = Target(number)
            return write(identifier) if target is None else writers[target.space](target.number)

        return written

    def _writer(self, law: str, space: str) -> Callable[[str], str]:
        """What writes pseudonyms of one numbering under one key."""
        return pseudonymiser(self.ring.key(law), self.ring.purpose, space)


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

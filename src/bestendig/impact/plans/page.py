"""A plan file while it is read: its keys in one language, and where each stands for whoever must mend it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bestendig.errors import InputError, did_you_mean
from bestendig.impact.plans.keys import Key
from bestendig.impact.plans.places import place_of
from bestendig.language import Text

Given = Mapping[str, Any]
EMPTY: tuple[object, ...] = ("", [], {})


@dataclass(frozen=True, slots=True)
class Page:
    """One table of a plan file: the values by the English name of their key, the text they came from."""

    text: str
    where: str
    table: str
    given: Given
    spelled: Mapping[str, str]
    """English name of a key to the word that was written."""

    def has(self, name: str) -> bool:
        """Whether a value was written; an empty one is none."""
        return name in self.given

    def wrong(self, name: str, happened: Text, hint: Text, code: str) -> InputError:
        """The error about one key, with its line."""
        place = place_of(self.text, self.table, self.spelled.get(name, name), self.where)
        return InputError(happened, hint, where=place, code=code)


def page_of(plain: Given, keys: Mapping[str, Key], text: str, where: str, table: str = "") -> Page:
    """The table with its keys in English; InputError for a key that is not known or written twice."""
    names = {word: key.name for key in keys.values() for word in (key.word.nl, key.word.en)}
    spelled: dict[str, str] = {}
    for written in plain:
        place = place_of(text, table, written, where)
        if written not in names:
            raise _unknown(written, names, place)
        if names[written] in spelled:
            raise _twice(written, spelled[names[written]], place)
        spelled[names[written]] = written
    given = {name: plain[word] for name, word in spelled.items() if plain[word] not in EMPTY}
    return Page(text, where, table, given, spelled)


def _unknown(written: str, known: Iterable[str], place: str) -> InputError:
    """The error for a key that is not known."""
    listed = ", ".join(sorted(set(known)))
    return InputError(
        Text(nl=f"Onbekende regel: {written}.", en=f"Unknown key: {written}."),
        did_you_mean(written, known) + Text(nl=f" Mogelijk: {listed}.", en=f" Possible: {listed}."),
        where=place,
        code="plan_key_unknown",
    )


def _twice(written: str, other: str, place: str) -> InputError:
    """The error for a key written in both languages."""
    return InputError(
        Text(nl=f"{written} en {other} betekenen hetzelfde.", en=f"{written} and {other} mean the same."),
        Text(nl="Laat er één staan.", en="Keep one of them."),
        where=place,
        code="plan_key_twice",
    )

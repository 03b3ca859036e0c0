"""What is known already: a shelf of knowledge opened, searched, compared, taken over, written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bestendig.analyses.recalling import new_index
from bestendig.errors import InputError, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.knowledge.difference import Difference
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.reading import KnowledgeFault, KnowledgeRead
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.model.knowledge.standing import Standing
from bestendig.model.text_index import Hit, TextIndex, Told
from bestendig.recall.knowledge import comparing
from bestendig.recall.knowledge.standing import standing as read_together
from bestendig.recall.knowledge.telling import words_of, words_of_experience
from bestendig.sources.knowledge.lines import write_lines
from bestendig.sources.knowledge.linked import write_linked
from bestendig.sources.knowledge.reading import MOST, read_knowledge
from bestendig.sources.knowledge.rows import Known, known_of, values_of
from bestendig.sources.knowledge.shipped import DATABANK, shipped
from bestendig.sources.knowledge.tables import write_package

__all__ = [
    "DATABANK",
    "FORMS",
    "MOST",
    "NOTHING",
    "Knowledge",
    "differences",
    "knowledge",
    "known_as",
    "laid_over",
    "read_knowledge",
    "shipped",
    "standing",
    "told_of",
    "words_of",
    "words_of_experience",
    "write",
]
FORMS = {"zip": write_package, "jsonl": write_lines, "jsonld": write_linked}
"""How a shelf is written: a Frictionless Data Package, JSON Lines, JSON-LD."""


NOTHING = Shelf()


@dataclass(frozen=True)
class Knowledge:
    """A shelf of knowledge that was opened, with what could not be read of it."""

    shelf: Shelf
    faults: tuple[KnowledgeFault, ...] = ()
    is_whole: bool | None = None
    _indexes: list[TextIndex] = field(default_factory=list, compare=False, repr=False)

    @property
    def interventions(self) -> tuple[Intervention, ...]:
        """In order of name."""
        return tuple(sorted(self.shelf.interventions, key=lambda each: each.name.casefold()))

    def search(self, words: str, k: int = 5) -> tuple[tuple[Intervention, Hit], ...]:
        """The k interventions most like these words, best first; a hit says "is like", never "is"."""
        if not words.strip():
            return ()
        by_key = {str(place): each for place, each in enumerate(self.shelf.interventions)}
        return tuple((by_key[hit.key], hit) for hit in self._index(by_key).similar(words, k=k))

    def find(self, name: str) -> Intervention:
        """The one of this name or number; RequestError, with the nearest name, where there is none."""
        names: dict[str, Intervention] = {}
        for each in self.shelf.interventions:
            for known in (each.databank_id, each.name, *each.other_names):
                names.setdefault(known.casefold(), each)
        found = names.get(name.strip().casefold())
        if found is None:
            happened = Text(
                nl=f"Geen interventie met de naam {name[:60]}.", en=f"No intervention named {name[:60]}."
            )
            hint = did_you_mean(name.casefold(), names)
            raise RequestError(happened, hint, code="intervention_unknown")
        return found

    def standing(self, of: Intervention, today: date | None = None) -> Standing:
        """How its recognitions are to be read together."""
        return standing(self.shelf.recognitions_of(of.key), today or date.today())

    def compare(self, told: "Knowledge", today: date | None = None) -> tuple[Difference, ...]:
        """What the other shelf says otherwise."""
        return comparing.compare(self.shelf, told.shelf, today or date.today(), told.is_whole)

    def taken_over(
        self, told: "Knowledge", accepted: Iterable[tuple[str, str]], today: date | None = None
    ) -> "Knowledge":
        """The shelf with the accepted differences; what is gone is marked, never erased."""
        return Knowledge(comparing.merged(self.shelf, told.shelf, frozenset(accepted), today or date.today()))

    def write(self, path: Path | str) -> Path:
        """Write it to a file; its ending says the form: .zip, .jsonl or .jsonld."""
        place = Path(path)
        content = write(self.shelf, place.suffix.removeprefix("."))
        fresh = place.with_name(f".{place.name}.new")
        try:
            fresh.write_bytes(content)
            fresh.replace(place)
        except OSError as fault:
            raise _unwritable(place) from fault
        finally:
            fresh.unlink(missing_ok=True)
        return place

    def _index(self, by_key: Mapping[str, Intervention]) -> TextIndex:
        """The index of this shelf, made at the first search."""
        if not self._indexes:
            index = new_index()
            index.upsert(Told(key, words_of(each)) for key, each in by_key.items())
            self._indexes.append(index)
        return self._indexes[0]


def knowledge(path: Path | str | None = None) -> Knowledge:
    """The shelf in a file (ZIP, CSV, JSON Lines or JSON-LD); without one the list that comes along."""
    if path is None:
        return Knowledge(shipped(), is_whole=True)
    place = Path(path)
    try:
        with place.open("rb") as file:
            content = file.read(MOST + 1)
    except OSError as fault:
        raise InputError(
            Text(nl="Dit bestand kan niet gelezen worden.", en="This file cannot be read."),
            Text(
                nl="Kijk of het er is en of u het mag lezen.", en="See whether it is there and may be read."
            ),
            where=place.name,
            code="file_missing",
        ) from fault
    read = read_knowledge(place.name, content)
    return Knowledge(read.shelf, read.faults, read.is_whole)


def standing(events: Iterable[Recognition], today: date) -> Standing:
    """How the events about one intervention are to be read together."""
    return read_together(events, today)


def differences(known: Shelf, read: KnowledgeRead, today: date) -> tuple[Difference, ...]:
    """What a file that was read says otherwise than what is known."""
    return comparing.compare(known, read.shelf, today, read.is_whole)


def laid_over(before: Intervention | None, after: Intervention) -> Intervention:
    """What a file says laid over what is known: what it leaves empty erases nothing."""
    return comparing.laid_over(before, after)


def write(shelf: Shelf, form: str) -> bytes:
    """The shelf in one of the forms; the same shelf gives the same bytes."""
    if form not in FORMS:
        raise RequestError(
            Text(nl=f"Onbekende vorm: {form[:20]}.", en=f"Unknown form: {form[:20]}."),
            Text(nl="Kies zip, jsonl of jsonld.", en="Choose zip, jsonl or jsonld."),
            code="form_unknown",
        )
    return FORMS[form](shelf)


def told_of(table: str, known: Known) -> dict[str, Any]:
    """One thing as JSON, to lay aside until somebody decides."""
    return values_of(table, known)


def known_as(table: str, told: Mapping[str, Any]) -> Known:
    """The thing that was laid aside."""
    return known_of(table, told)


def _unwritable(place: Path) -> RequestError:
    """The error for a place where nothing can be written."""
    return RequestError(
        Text(nl="Hier kan niet geschreven worden.", en="Nothing can be written here."),
        Text(nl="Kies een andere map.", en="Choose another folder."),
        where=place.name,
        code="place_unwritable",
    )

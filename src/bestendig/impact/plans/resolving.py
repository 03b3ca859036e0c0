"""From the names in a plan to the numbers that the data folder gave them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bestendig.errors import NotAllowed, RequestError, did_you_mean
from bestendig.impact.plans.checking import NOT_RECORDED, RECORD_IT
from bestendig.language import Text
from bestendig.model.plan import Plan, Targets, Touches

Names = Mapping[str, Mapping[str, str]]
"""Per dimension (organisation, team, area): the number as text to the name."""
Numbers = Mapping[str, Mapping[str, int]]
"""Per dimension (contract, programme, staff, and the others for the keys of the source) text to number."""
WORDS = {
    "organisation": Text(nl="organisatie", en="organisation"),
    "contract": Text(nl="contract", en="contract"),
    "team": Text(nl="team", en="team"),
    "area": Text(nl="gebied", en="area"),
    "programme": Text(nl="programma", en="programme"),
}
LISTED = 8
"""So many names are listed when none is near."""


@dataclass(frozen=True, slots=True)
class _Book:
    """Where names are looked up: by name, else by the key of the source."""

    names: Names
    numbers: Numbers

    def all_of(self, dimension: str, words: Iterable[str]) -> tuple[int, ...]:
        """The numbers of several names, each once, in ascending order."""
        return tuple(sorted({self.one(dimension, word) for word in words}))

    def one(self, dimension: str, word: str) -> int:
        """The number of one name; RequestError when there is none, or more than one."""
        known = self.names.get(dimension, {})
        keys = self.numbers.get(dimension, {})
        for same in (str, _folded):
            found = {int(number) for number, name in known.items() if same(name) == same(word)}
            found = found or {number for key, number in keys.items() if same(key) == same(word)}
            if len(found) > 1:
                raise _ambiguous(dimension, word)
            if found:
                return found.pop()
        raise _unknown(dimension, word, sorted({*known.values(), *keys}))


def refuse_unrecorded(plan: Plan) -> None:
    """NotAllowed for a plan that names a colleague whose departure nobody wrote down."""
    is_recorded = bool(plan.recorded_by.strip()) and plan.recorded_on is not None
    if plan.touches.professional and not (is_recorded and plan.kind == "professional_leaves"):
        raise NotAllowed(NOT_RECORDED, RECORD_IT, code="colleague_not_recorded")


def resolve(plan: Plan, names: Names, numbers: Numbers | None = None) -> Targets:
    """What the plan and its lots touch, in numbers.

    RequestError for a name that the data do not know ("did you mean") or that belongs to more than one, and
    for a colleague who is not in the data; a staff number is never repeated in the message. NotAllowed for
    a colleague whose departure is not recorded, also where the plan came from no file.
    """
    refuse_unrecorded(plan)
    book = _Book(names, numbers or {})
    lots = tuple((_targets(lot.touches, book), lot.stay_chance) for lot in plan.lots)
    return _targets(plan.touches, book, lots)


def _targets(touches: Touches, book: _Book, lots: tuple[tuple[Targets, float], ...] = ()) -> Targets:
    """One set of names as numbers."""
    return Targets(
        organisations=book.all_of("organisation", touches.organisations),
        contracts=book.all_of("contract", touches.contracts),
        teams=book.all_of("team", touches.teams),
        areas=book.all_of("area", touches.areas),
        programmes=book.all_of("programme", touches.programmes),
        professional=_colleague(touches.professional, book),
        law=touches.law,
        lots=lots,
    )


def _colleague(number: str | None, book: _Book) -> int | None:
    """The number of the one colleague, told by staff number."""
    if number is None:
        return None
    found = book.numbers.get("staff", {}).get(number)
    if found is None:
        raise RequestError(
            Text(
                nl="Dit medewerkernummer staat niet in de gegevens.",
                en="This staff number is not in the data.",
            ),
            Text(
                nl="Kijk het nummer na, of lever de gegevens van deze collega aan.",
                en="Look at the number again, or deliver the data of this colleague.",
            ),
            code="colleague_unknown",
        )
    return found


def _unknown(dimension: str, word: str, known: list[str]) -> RequestError:
    """The error for a name that is not in the data."""
    what = WORDS[dimension]
    hint = did_you_mean(word, known)
    if not hint.nl:
        hint = _listed(known)
    return RequestError(
        Text(
            nl=f"Onbekend {what.nl}: {word}."
            if dimension != "organisation"
            else f"Onbekende organisatie: {word}.",
            en=f"Unknown {what.en}: {word}.",
        ),
        hint,
        code=f"{dimension}_unknown",
    )


def _listed(known: list[str]) -> Text:
    """The first names that there are."""
    if not known:
        return Text(nl="In de gegevens staat er geen een.", en="The data hold none at all.")
    names = ", ".join(known[:LISTED])
    more = len(known) > LISTED
    return Text(
        nl=f"In de gegevens staan: {names}{' en andere' if more else ''}.",
        en=f"The data hold: {names}{' and others' if more else ''}.",
    )


def _ambiguous(dimension: str, word: str) -> RequestError:
    """The error for a name that several have."""
    what = WORDS[dimension]
    return RequestError(
        Text(
            nl=f"Er is meer dan één {what.nl} met de naam {word}.",
            en=f"More than one {what.en} is called {word}.",
        ),
        Text(
            nl="Schrijf in plaats van de naam de code uit het bronsysteem.",
            en="Write the code of the source system instead of the name.",
        ),
        code=f"{dimension}_ambiguous",
    )


def _folded(word: str) -> str:
    """A name as it is compared when capitals and spaces may differ."""
    return " ".join(word.split()).casefold()

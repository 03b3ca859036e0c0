"""What a test assumes, in words: the value, where it comes from, and what it may be."""

from bestendig.language import Text
from bestendig.language.writing import number, share
from bestendig.model.assumption import ASSUMED, Assumed, AssumptionBasis
from bestendig.model.impact import ImpactTest
from bestendig.sheets.words.telling import fill

BASIS_WORDS: dict[AssumptionBasis, Text] = {
    "given": Text(nl="gegeven in het plan", en="given in the plan"),
    "own_data": Text(nl="uit de eigen gegevens", en="from the own data"),
    "source": Text(nl="uit onderzoek", en="from research"),
    "assumed": ASSUMED,
}
UNITS: dict[str, Text] = {
    "months": Text(nl="{n} maanden", en="{n} months"),
    "factor": Text(nl="{n} keer", en="{n} times"),
    "hours": Text(nl="{n} uur", en="{n} hours"),
    "count": Text(nl="{n}", en="{n}"),
}
ONE_MONTH = Text(nl="1 maand", en="1 month")
PER_YEAR = Text(nl="{n} per jaar", en="{n} a year")
LINE = Text(
    nl="{label}: {value} ({basis}; van {low} tot {high} kan)",
    en="{label}: {value} ({basis}; may be {low} to {high})",
)
SOURCED = Text(nl="{basis}, {source}", en="{basis}, {source}")
MOST = 4
DECIDING = ("stay_chance", "keeps_face", "takes_over", "staff_transfer", "follow")
"""What a face hangs on most directly, where a plan rests on it."""


def value_of(found: Assumed, value: float) -> Text:
    """A value of an assumption with its unit: 40%, 12 maanden, 1,5 keer."""
    unit = found.card.unit
    if unit in ("share", "per_year"):
        words = Text(nl=share(value, "nl"), en=share(value, "en"))
        return fill(PER_YEAR, n=words) if unit == "per_year" else words
    if unit == "months" and value == 1:
        return ONE_MONTH
    return fill(UNITS[unit], n=plain_value(value))


def bare(found: Assumed, value: float) -> Text:
    """A value as the end of a range, its unit being said already: 0%, 36, 4."""
    if found.card.unit in ("share", "per_year"):
        return Text(nl=share(value, "nl"), en=share(value, "en"))
    return plain_value(value)


def plain_value(value: float) -> Text:
    """A number with as many decimals as it has, two at most."""
    decimals = next((places for places in (0, 1) if round(value, places) == round(value, 4)), 2)
    return Text(nl=number(value, "nl", decimals), en=number(value, "en", decimals))


def basis_of(found: Assumed) -> Text:
    """Where the value comes from; a source that tells no number leaves it an assumption."""
    words = BASIS_WORDS[found.basis]
    if found.basis in ("source", "assumed") and found.card.source:
        source = Text(nl=found.card.source, en=found.card.source)
        return fill(SOURCED, basis=words, source=source)
    return words


def in_short(found: Assumed) -> Text:
    """Deel van de collega's dat meegaat: 40% (aanname; kan 0% tot 100% zijn)."""
    card = found.card
    low, high = bare(found, card.lowest), bare(found, card.highest)
    return fill(
        LINE,
        label=card.label,
        value=value_of(found, found.value),
        basis=BASIS_WORDS[found.basis],
        low=low,
        high=high,
    )


def weightiest(test: ImpactTest, most: int = MOST) -> tuple[Assumed, ...]:
    """Those to speak about first: who stays, who moves along; then what nobody measured, hours last."""
    return tuple(sorted(test.assumptions, key=_weight)[:most])


def _weight(found: Assumed) -> tuple[int, bool, bool, bool, float, str]:
    """The order in which assumptions are to be spoken about; by name where all is the same."""
    card = found.card
    place = DECIDING.index(card.name) if card.name in DECIDING else len(DECIDING)
    width = (card.highest - card.lowest) / max(abs(card.highest), abs(card.default), 1e-9)
    is_work, is_known = card.unit in ("hours", "count"), found.basis in ("own_data", "source")
    return place, is_work, not card.kinds, is_known, -width, card.name

"""Every figure in words: what its card says, asked from the front desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bestendig.analyses.cards import all_cards
from bestendig.analyses.citing import cited
from bestendig.language import Text
from bestendig.model.card import MeasureCard
from bestendig.model.card_words import ABOUT, MEAN_OF, UNITS, YARDSTICKS, range_words
from bestendig.sheets.words.made import COURSE_CARDS, CourseCard
from bestendig.web.meaning.levels import CANNOT, level_of

FACTS = {
    "unit": Text(nl="Eenheid", en="Unit"),
    "range": Text(nl="Waarden", en="Range"),
    "mean_of": Text(nl="Het cijfer is", en="The figure is"),
    "about": Text(nl="Gaat over", en="Is about"),
    "undefined": Text(nl="Geen cijfer", en="No figure"),
    "yardsticks": Text(nl="Om naast te leggen", en="To lay beside it"),
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """One figure in words; `words` is where is searched."""

    name: str
    revision: int
    level: str
    label: Text
    meaning: Text
    question: Text
    formula: tuple[str, ...]
    sources: tuple[str, ...]
    facts: tuple[tuple[Text, Text], ...]
    cannot: tuple[Text, ...]

    @property
    def words(self) -> str:
        """Everything that is searched, in small letters."""
        said = (self.label, self.meaning, self.question)
        return " ".join((self.name.replace("_", " "), *(f"{each.nl} {each.en}" for each in said))).casefold()


@cache
def explanations() -> dict[str, Explanation]:
    """Every figure by its name, in reading order; those about relationships over time come first."""
    over_time = (_of_course(card) for card in COURSE_CARDS)
    measured = (_of_measure(card) for card in all_cards())
    return {each.name: each for each in (*over_time, *measured)}


def _of_measure(card: MeasureCard) -> Explanation:
    """A measure, from its card."""
    return Explanation(
        name=card.name,
        revision=card.revision,
        level=level_of(card.family),
        label=card.label,
        meaning=card.meaning,
        question=card.question,
        formula=_paragraphs(card.formula),
        sources=(cited(card.source),),
        facts=tuple((FACTS[name], words) for name, words in _facts(card)),
        cannot=CANNOT[card.family],
    )


def _facts(card: MeasureCard) -> Iterator[tuple[str, Text]]:
    """What there is to know about it, by name."""
    yield "unit", UNITS[card.unit]
    yield "range", range_words(card)
    yield "mean_of", MEAN_OF[card.mean_of]
    yield "about", ABOUT[card.about]
    yield "undefined", card.undefined
    if card.yardsticks:
        said = [YARDSTICKS[name] for name in card.yardsticks]
        yield (
            "yardsticks",
            Text(nl=", ".join(each.nl for each in said), en=", ".join(each.en for each in said)),
        )


def _of_course(card: CourseCard) -> Explanation:
    """An answer about relationships over time, from its card."""
    return Explanation(
        name=card.name,
        revision=1,
        level="time",
        label=card.label,
        meaning=card.meaning,
        question=card.question,
        formula=_paragraphs(card.formula),
        sources=tuple(cited(source) for source in card.source.split("; ")),
        facts=((FACTS["about"], ABOUT["clients"]),),
        cannot=CANNOT["time"],
    )


def _paragraphs(formula: str) -> tuple[str, ...]:
    """The formula and what is said about it, each on one line however it was written in the code."""
    return tuple(" ".join(part.split()) for part in formula.split("\n\n"))

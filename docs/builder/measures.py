"""The pages of the measures, in two languages, from their cards, sources and specification."""

from collections.abc import Iterator

from docs.builder.examples import Example, examples
from docs.builder.markdown import code, codes, page, table
from docs.builder.measure_words import DRAWN, EXAMPLES, FACTS, INTRO, TITLE

from bestendig.analyses.citing import cited
from bestendig.language import Text
from bestendig.measures import catalogue
from bestendig.model.card import MeasureCard
from bestendig.model.card_words import ABOUT, FAMILIES, MEAN_OF, UNITS, YARDSTICKS, range_words


def pages() -> dict[str, str]:
    """One page per language."""
    return {"en/measures.md": _page("en"), "nl/maten.md": _page("nl")}


def _page(language: str) -> str:
    """All measures in reading order, after a list of them by family."""
    cards = catalogue.cards()
    rows = [
        [f"[{c.name}](#{c.name})", c.label.into(language), FAMILIES[c.family].into(language)] for c in cards
    ]
    head = [text.into(language) for text in (FACTS["name"], FACTS["label"], FACTS["family"])]
    parts = [table(head, rows), *(_part(card, language) for card in cards)]
    return page(TITLE.into(language), INTRO.into(language), parts, language)


def _part(card: MeasureCard, language: str) -> str:
    """One measure: words, formula, facts, examples."""
    pieces = [
        f"## {card.name}",
        f"**{card.label.into(language)}.** {card.meaning.into(language)}",
        f"```text\n{card.formula}\n```",
        table(["", ""], [[FACTS[name].into(language), said.into(language)] for name, said in _facts(card)]),
        f"> {card.question.into(language)}",
    ]
    drawn = examples().get(card.name, ())
    if drawn:
        words = EXAMPLES if any(each.has_contacts for each in drawn) else DRAWN
        pieces += [words.into(language), *(_example(each) for each in drawn)]
    return "\n\n".join(pieces)


def _facts(card: MeasureCard) -> Iterator[tuple[str, Text]]:
    """What there is to know about it, by name."""
    yield "unit", UNITS[card.unit]
    yield "range", range_words(card)
    yield "mean_of", MEAN_OF[card.mean_of]
    yield "about", ABOUT[card.about]
    yield "undefined", card.undefined
    yield "with_whom", _same(codes(card.with_whom))
    yield "by", _same(codes(card.by))
    if card.yardsticks:
        yield (
            "yardsticks",
            Text(
                nl=", ".join(YARDSTICKS[name].nl for name in card.yardsticks),
                en=", ".join(YARDSTICKS[name].en for name in card.yardsticks),
            ),
        )
    yield "needs", _same(codes(card.needs))
    yield "source", _same(cited(card.source))
    yield "revision", _same(code(card.versioned_name))


def _same(words: str) -> Text:
    """The same words in both languages."""
    return Text(nl=words, en=words)


def _example(example: Example) -> str:
    """One test as a sentence with its drawn histories."""
    return f"*{example.sentence}*\n\n{example.table}"

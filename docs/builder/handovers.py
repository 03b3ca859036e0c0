"""The page on how a handover is proposed, with the usual rules beside it on one made-up case."""

from docs.builder.markdown import page, table

from bestendig.handover.example import rules_compared
from bestendig.language import Text
from bestendig.language.writing import share

PLACES = {"nl": "nl/overdragen-regels.md", "en": "en/handover.md"}
TITLE = Text(nl="Hoe het voorstel tot stand komt", en="How a handover is proposed")
INTRO = Text(
    nl="""Wat u ermee doet, staat in [overdragen](overdragen.md). Hier staat hoe er gerekend wordt.

## Doelen in een vaste volgorde

1. Iedereen een plek, binnen wat er kan.
2. De wens van de inwoner.
3. Een gezicht dat de inwoner kent: wie het al eerder deed eerst, dan wie het meest en het laatst
gezien is.
4. Daarna pas de rest: het eigen team, eerlijk verdeeld werk, dichtbij, niemand verhuizen die niet
hoeft.

Een later doel kan een eerder nooit inhalen. Wat vastgezet is, blijft. "Liever niet" wordt nooit
voorgesteld. Er is één oplossing die niet beter kan; een tweede berekening, los van de eerste,
bewijst dat of zegt hoe groot de ruimte nog is (bij gezinnen die bij elkaar blijven in een grote
groep).""",
    en="""What a person does with it stands in Dutch in [overdragen](../nl/overdragen.md); decisions in
ADR 0027 and 0032. Here is how it is worked out.

## Goals in a strict order

1. Everybody a place, within capacity.
2. The resident's wish.
3. A known face: a former professional first, then by strength, which fades with time (half-life
shown).
4. Only then the rest: the own team, evenly divided work, nearness, moving nobody who need not
move.

A later goal can never overtake an earlier one: weights are larger than any sum of the next, in
whole numbers, or the goals are solved in stages. Arcs come from known faces, wishes, pins and the
own team; everybody else is reached through a node per kind of limit (law, language, competence,
area), so that nobody loses a place by sparsity. OR-Tools' min-cost flow gives whole, exact
answers; the certificate is computed without it: prices per receiver, no improving cycle, a bound
equal to the cost. Households kept together are no flow: small cases are solved exactly as whole-
number programmes, large ones get a bound, and the gap is told.""",
)
COMPARED = Text(
    nl="""## Naast de gewone regels

Een verzonnen organisatie: {n} inwoners van honderd collega's die weggaan, één op de vijf.
Iedereen kent één tot drie gezichten, er is net genoeg plek.""",
    en="""## Beside the usual rules

A made-up organisation: {n} clients of a hundred colleagues who leave, one in five. Everybody
knows one to three faces, there is just enough room.""",
)
HEADERS = (
    Text(nl="Regel", en="Rule"),
    Text(nl="Heeft een plek", en="Has a place"),
    Text(nl="Houdt een bekend gezicht", en="Keeps a known face"),
)


def pages() -> dict[str, str]:
    """The page in both languages."""
    return {path: _page(language) for language, path in PLACES.items()}


def _page(language: str) -> str:
    """The page in one language."""
    rows = rules_compared()
    compared = table(
        [header.into(language) for header in HEADERS],
        [[row.rule.into(language), str(row.n_placed), share(row.n_known / row.n, language)] for row in rows],
    )
    told = COMPARED.filled(n=rows[0].n).into(language)
    return page(TITLE.into(language), INTRO.into(language), [told, compared], language)

"""Paper 7: entries for the algorithm register, one per algorithm, and the list of measures."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text, plain
from bestendig.model.algorithm import AlgorithmCard
from bestendig.model.card import MeasureCard
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Section, Words

HEADS = (Text(nl="onderwerp", en="subject"), Text(nl="inhoud", en="content"))
WRITTEN = Text(
    nl="geen gegevens over inwoners; alleen wat mensen over situaties opschrijven",
    en="no client data; only what people write down about situations",
)


def algorithms(made_of: Configuration) -> Paper:
    """Entries for the register."""
    return Paper(
        "algorithms",
        Text(nl="7-algoritmeregister", en="7-algorithm-register"),
        Text(nl="Ontwerp voor het algoritmeregister", en="Draft for the algorithm register"),
        Text(
            nl="Per rekenmethode wat het register vraagt. Geen ervan leert van uw gegevens. Eén, het "
            "herkennen van teksten, kan een elders getraind taalmodel gebruiken. Een mens beslist.",
            en="Per method of calculation what the register asks. None of them learns from your data. One, "
            "recognising texts, may use a language model trained elsewhere. A person decides.",
        ),
        (
            *(_section(card) for card in made_of.algorithms),
            Section(Text(nl="De maten", en="The measures"), _measures(made_of.measures)),
        ),
    )


def _section(card: AlgorithmCard) -> Section:
    """One entry."""
    rows = (
        (Text(nl="doel", en="purpose"), card.purpose),
        (Text(nl="gegevens", en="data"), plain(", ".join(card.reads)) if card.reads else WRITTEN),
        (Text(nl="werking", en="how it works"), card.method),
        (Text(nl="uitkomst", en="outcome"), card.outcome),
        (Text(nl="menselijke tussenkomst", en="human intervention"), card.decides),
        (Text(nl="versie", en="revision"), plain(str(card.revision))),
    )
    pieces: list[Piece] = [Grid(card.label, HEADS, rows), Words(Text(nl="Grenzen:", en="Limits:"))]
    pieces.append(Points(card.limits))
    if card.proof:
        pieces.append(
            Words(Text(nl="Zelf narekenen: ", en="Check it yourself: ") + plain("; ".join(card.proof)))
        )
    pieces.append(Blank(Text(nl="Wettelijke basis, begindatum, contact", en="Legal basis, start, contact")))
    return Section(card.label, tuple(pieces))


def _measures(cards: tuple[MeasureCard, ...]) -> tuple[Piece, ...]:
    """Every measure with its formula's source: sums and divisions, listed for completeness."""
    heads = (
        Text(nl="maat", en="measure"),
        Text(nl="wat het is", en="what it is"),
        Text(nl="leest", en="reads"),
    )
    rows = tuple(
        (card.label + plain(f" ({card.versioned_name})"), card.meaning, plain(", ".join(card.needs)))
        for card in cards
    )
    told = Text(
        nl="Maten zijn tellingen en delingen over groepen. Ze staan hier voor de volledigheid.",
        en="Measures are counts and divisions over groups. They stand here to be complete.",
    )
    return Words(told), Grid(Text(nl="Alle maten", en="All measures"), heads, rows)

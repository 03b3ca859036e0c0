"""How long organisation and person already go together, beside how long the contract may run."""

from bestendig.language import Text
from bestendig.model.result import Part, Released, Result
from bestendig.sheets.blocks.classes import PEOPLE, part_shares, told
from bestendig.sheets.blocks.frame import Finding, block, silent, valued
from bestendig.sheets.pictures.distribution import HIDDEN, HIDDEN_SHORT, Class, DistributionPicture
from bestendig.sheets.sheet import Block, DataTable
from bestendig.sheets.words.classes import class_words, span_of
from bestendig.sheets.words.counting import count, sentence
from bestendig.sheets.words.rests_on import CLIENT, joined
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.values import centre

KEYS = (
    Text(nl="zo lang al samen", en="together so far"),
    Text(nl="duur van het contract", en="length of the contract"),
)
OF_CLASS = Text(nl="Duur", en="Duration")
BESIDE = Text(nl="Duur contract", en="Contract length")
SUBTITLE = Text(
    nl="Hoe lang inwoners al hulp hebben van dezelfde organisatie.",
    en="How long residents have had help from the same organisation.",
)
ENOUGH = 0.3


def cooperation_sentence(answer: Released[Result]) -> Text | None:
    """Een derde van de inwoners gaat al zes jaar of langer samen met dezelfde organisatie; or None."""
    parts, shares = answer.value.overall.parts, part_shares(answer.value.overall)
    total = 0.0
    for part, share in zip(reversed(parts), reversed(shares), strict=True):
        span = span_of(part.label)
        if share is None or span is None or span.low == 0:
            return None
        total += share
        if total >= ENOUGH:
            return _sentence(total, span.low)
    return None


def _sentence(share: float, low: int) -> Text:
    """The share of people, and from how many years on."""
    years = count(low)
    verb = Text(nl="gaat", en="has"), Text(nl="gaan", en="have")
    start = share_of(share, CLIENT[1]).did(*verb)
    unit = "year" if low == 1 else "years"
    return sentence(
        Text(
            nl=f"{start.nl} al {years.nl} jaar of langer samen met dezelfde organisatie",
            en=f"{start.en} been with the same organisation for {years.en} {unit} or longer",
        )
    )


def cooperation_block(
    answer: Released[Result], lengths: Released[Result] | None, is_wide: bool = False
) -> Block:
    """The classes of time together, with the lengths of the contracts beside them where those are known."""
    overall, card = answer.value.overall, answer.value.card
    if overall.state != "shown":
        return silent(answer, is_wide)
    if not overall.parts:
        return valued(answer, card.label, is_wide)
    shares, beside = part_shares(overall), _beside(answer, lengths)
    classes = tuple(
        Class(class_words(part.label), share, beside=other)
        for part, share, other in zip(overall.parts, shares, beside, strict=True)
    )
    has_lengths = any(other is not None for other in beside)
    finding = Finding(
        heading=cooperation_sentence(answer) or card.label,
        subtitle=SUBTITLE,
        alternative=_alternative(overall.parts, shares, beside, has_lengths),
        table=_table(card.label, overall.parts, shares, beside, has_lengths),
        picture=DistributionPicture(classes, keys=KEYS if has_lengths else None),
        certainty=centre(overall, card),
        is_wide=is_wide,
    )
    return block(answer, finding)


def _beside(answer: Released[Result], lengths: Released[Result] | None) -> tuple[float | None, ...]:
    """The share of people behind contracts of each class; None for a class that is not there or hidden."""
    parts = answer.value.overall.parts
    if lengths is None or lengths.value.overall.state != "shown":
        return tuple(None for _ in parts)
    other = lengths.value.overall
    known = {part.label: share for part, share in zip(other.parts, part_shares(other), strict=True)}
    return tuple(known.get(part.label) for part in parts)


def _alternative(
    parts: tuple[Part, ...],
    shares: tuple[float | None, ...],
    beside: tuple[float | None, ...],
    has_lengths: bool,
) -> Text:
    """The bars in words, with the same numbers."""
    first = told(sentence(KEYS[0]), parts, shares)
    return joined(first, told(sentence(KEYS[1]), parts, beside)) if has_lengths else first


def _table(
    caption: Text,
    parts: tuple[Part, ...],
    shares: tuple[float | None, ...],
    beside: tuple[float | None, ...],
    has_lengths: bool,
) -> DataTable:
    """Class, people, share, and the share behind contracts of that length."""
    headers = (OF_CLASS, PEOPLE, sentence(KEYS[0]), *((BESIDE,) if has_lengths else ()))
    rows = []
    for part, share, other in zip(parts, shares, beside, strict=True):
        number = HIDDEN if part.n_clients is None else part.n_clients
        length = HIDDEN_SHORT if other is None else other
        rows.append((class_words(part.label), number, share, *((length,) if has_lengths else ())))
    kinds = ("words", "number", "share", *(("share",) if has_lengths else ()))
    return DataTable(caption, headers, kinds, tuple(rows))

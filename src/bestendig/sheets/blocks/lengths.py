"""How long contracts may last, beside how long parties really worked together and what others found."""

from bestendig.language import Text
from bestendig.model.result import Part, Released, Result
from bestendig.sheets.blocks.classes import part_shares
from bestendig.sheets.blocks.frame import Finding, block, is_seen, silent, valued
from bestendig.sheets.pictures.distribution import HIDDEN_SHORT, Class, DistributionPicture
from bestendig.sheets.sheet import Block, Cell, DataTable, Elsewhere
from bestendig.sheets.words.classes import class_words, span_of
from bestendig.sheets.words.counting import count, sentence, written
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.words.values import certainty, value_words

CONTRACTS = Text(nl="contracten", en="contracts")
KEYS = (
    Text(nl="zo lang mag het contract duren", en="so long the contract may last"),
    Text(nl="zo lang werkt men al samen", en="so long parties have worked together"),
)
SUBTITLE = Text(
    nl="Contracten en subsidies naar hoe lang zij hoogstens mogen duren, met alle verlengingen.",
    en="Contracts and subsidies by how long they may last at most, with all extensions.",
)
OF_CLASS, NUMBER, SHARE = (
    Text(nl="Duur", en="Duration"),
    Text(nl="Aantal", en="Number"),
    Text(nl="Aandeel", en="Share"),
)
LONG_FROM = 6
MAY = (
    Text(nl="mag langer dan zes jaar duren", en="may last longer than six years"),
    Text(nl="mogen langer dan zes jaar duren", en="may last longer than six years"),
)
BOTH = Text(
    nl="Een contract mag hier {contract} jaar duren; samenwerken doet men al {together} jaar",
    en="A contract here may last {contract} years; parties have worked together for {together} years",
)
FOUND = Text(nl="Elders gevonden, om ernaast te leggen:", en="Found elsewhere, to lay beside it:")
BARS = Text(nl="Liggende balken met het aandeel.", en="Horizontal bars with the share.")


def lengths_sentence(answer: Released[Result]) -> Text | None:
    """Een derde van de contracten mag langer dan zes jaar duren; None where the classes cannot tell."""
    share = long_share(answer)
    if share is None:
        return None
    return sentence(share_of(share, CONTRACTS).did(*MAY))


def long_share(answer: Released[Result]) -> float | None:
    """The share of contracts that may last over six years; None where a class is hidden or straddles six."""
    parts, shares = answer.value.overall.parts, part_shares(answer.value.overall)
    total = 0.0
    for part, share in zip(parts, shares, strict=True):
        span = span_of(part.label)
        if (
            share is None
            or span is None
            or (span.low < LONG_FROM and (span.high is None or span.high > LONG_FROM))
        ):
            return None
        total += share if span.low >= LONG_FROM else 0.0
    return total if parts else None


def cooperation_words(answer: Released[Result], together: Released[Result] | None) -> Text | None:
    """Een contract mag hier 4 jaar duren; samenwerken doet men al 11 jaar: the two in the middle; or None."""
    if together is None or not (is_seen(answer.value.overall) and is_seen(together.value.overall)):
        return None
    one, other = answer.value.overall.value or 0.0, together.value.overall.value or 0.0
    return fill(BOTH, contract=_years(one), together=_years(other))


def _years(value: float) -> Text:
    """A number of years, in words where it is whole and small."""
    return count(int(value)) if float(value).is_integer() else written(value, 1)


def lengths_block(
    answer: Released[Result],
    together: Released[Result] | None,
    elsewhere: tuple[Elsewhere, ...] = (),
    is_wide: bool = False,
) -> Block:
    """The classes of contract length, with the real length of the cooperation beside them where known."""
    overall, card = answer.value.overall, answer.value.card
    if not is_seen(overall):
        return silent(answer, is_wide)
    if not overall.parts:
        return valued(answer, card.label, is_wide)
    shares, beside = part_shares(overall), _beside(answer, together)
    has_both = any(other is not None for other in beside)
    classes = tuple(
        Class(class_words(part.label), share, beside=other)
        for part, share, other in zip(overall.parts, shares, beside, strict=True)
    )
    finding = Finding(
        heading=lengths_sentence(answer) or card.label,
        subtitle=SUBTITLE,
        alternative=told(
            BARS,
            (_told(part, s, b, has_both) for part, s, b in zip(overall.parts, shares, beside, strict=True)),
        ),
        table=_table(answer, shares, beside, has_both),
        picture=DistributionPicture(classes, keys=KEYS if has_both else None),
        certainty=certainty(overall.interval, card.unit),
        yardsticks=told(FOUND, (pair(each.what, value_words(each.value, "share")) for each in elsewhere))
        if elsewhere
        else None,
        is_wide=is_wide,
    )
    return block(answer, finding, (together,) if together is not None and has_both else ())


def _beside(answer: Released[Result], together: Released[Result] | None) -> tuple[float | None, ...]:
    """The share of cooperations in each class; None where the class is hidden or not there."""
    parts = answer.value.overall.parts
    if together is None or not is_seen(together.value.overall):
        return tuple(None for _ in parts)
    other = together.value.overall
    known = {part.label: share for part, share in zip(other.parts, part_shares(other), strict=True)}
    return tuple(known.get(part.label) for part in parts)


def _told(part: Part, share: float | None, beside: float | None, has_both: bool) -> Text:
    """One class in words."""
    first = HIDDEN if share is None else value_words(share, "share")
    if not has_both:
        return pair(class_words(part.label), first)
    second = HIDDEN if beside is None else value_words(beside, "share")
    both = Text(nl=f"{first.nl}, samenwerking {second.nl}", en=f"{first.en}, cooperation {second.en}")
    return pair(class_words(part.label), both)


def _table(
    answer: Released[Result],
    shares: tuple[float | None, ...],
    beside: tuple[float | None, ...],
    has_both: bool,
) -> DataTable:
    """Class, number and share of contracts, and the share of cooperations."""
    rows: list[tuple[Cell, ...]] = []
    for part, share, other in zip(answer.value.overall.parts, shares, beside, strict=True):
        number: Cell = HIDDEN_SHORT if part.n_clients is None else part.n_clients
        more: tuple[Cell, ...] = (HIDDEN_SHORT if other is None else other,) if has_both else ()
        rows.append((class_words(part.label), number, HIDDEN_SHORT if share is None else share, *more))
    headers = (OF_CLASS, NUMBER, SHARE, *((sentence(KEYS[1]),) if has_both else ()))
    kinds = ("words", "number", "share", *(("share",) if has_both else ()))
    return DataTable(answer.value.card.label, headers, kinds, tuple(rows))

"""Groups beside each other without a ranking: against their size, in the order of their names."""

from bestendig.language import Text
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.blocks.frame import Finding, block, cell_kind, is_seen, silent
from bestendig.sheets.comparison import MINIMUM_GROUPS, Funnel, funnel, shown
from bestendig.sheets.pictures.funnel import Dot, FunnelPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import count, sentence
from bestendig.sheets.words.groups import (
    group_name,
    heading_of_groups,
    is_merged,
    kind_of_groups,
    not_shown,
    why_not,
)
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.times import plural
from bestendig.sheets.words.values import span, value_words

QUESTION = Text(
    nl="Wat is er anders aan de inwoners, het werk of de bezetting? Wat kunnen we van elkaar leren?",
    en="What differs in the residents, the work or the staffing? What can we learn from each other?",
)
NO_JUDGEMENT = Text(
    nl="Buiten de band is niet beter of slechter. Het is een vraag waard.",
    en="Outside the band is not better or worse. It is worth a question.",
)
NO_LIMITS = Text(
    nl="Er zijn te weinig groepen of gegevens om te zeggen wat bij hun grootte past.",
    en="There are too few groups or data to say what fits their size.",
)
NAMES = Text(
    nl="Niet op volgorde van goed of minder goed. Een naam die niet past, staat in de tabel.",
    en="Not in order of good or less good. A name that does not fit is in the table.",
)
COLUMNS = (
    Text(nl="Waarde", en="Value"),
    Text(nl="Zo zeker is dit", en="How sure this is"),
    Text(nl="Inwoners", en="Residents"),
)
SURE = Text(
    nl="De band laat zien wat bij de grootte past (95%), ook als alle groepen hetzelfde werken.",
    en="The band shows what fits the size (95%), also when all groups work alike.",
)


def groups_block(answer: Released[Result]) -> Block:
    """The groups of a result in a funnel, small ones left out and said so."""
    result = answer.value
    card, overall = result.card, result.overall
    figures = by_name(result.figures)
    seen = shown(figures)
    if not is_seen(overall) or overall.value is None or not seen:
        return silent(answer)
    limits = funnel(overall, figures, card.lowest or 0.0, 1.0 if card.highest is None else card.highest)
    dots = tuple(Dot(group_name(f), f.support.n_clients, f.value or 0.0) for f in seen)
    finding = Finding(
        heading=_heading(limits, seen, kind_of_groups(figures)),
        subtitle=joined(Text(nl=f"{card.label.nl}.", en=f"{card.label.en}."), NAMES),
        alternative=_alternative(answer, limits, seen),
        table=_table(answer, figures),
        picture=FunnelPicture(dots, overall.value, card.unit, limits),
        question=QUESTION,
        certainty=SURE if limits else NO_LIMITS,
        notes=tuple(note for note in (not_shown(figures), NO_JUDGEMENT if limits else None) if note),
    )
    return block(answer, finding)


def by_name(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The groups in the order of their names: an order that says nothing about their values."""
    return tuple(sorted(figures, key=lambda figure: (is_merged(figure), group_name(figure).nl.casefold())))


def _heading(limits: Funnel | None, seen: tuple[Figure, ...], kind: str) -> Text:
    """Whether the groups differ more than their size lets expect."""
    groups = plural(kind)
    if limits is None or len(seen) < MINIMUM_GROUPS:
        return Text(nl=f"De {groups.nl} naast elkaar", en=f"The {groups.en} side by side")
    inside = sum(limits.holds(figure) for figure in seen)
    if inside == len(seen):
        return Text(
            nl=f"De {groups.nl} verschillen niet meer dan bij hun grootte past",
            en=f"The {groups.en} differ no more than fits their size",
        )
    many, whole = count(inside), count(len(seen))
    lie = Text(nl="ligt", en="lies") if inside == 1 else Text(nl="liggen", en="lie")
    return sentence(
        Text(
            nl=f"{many.nl} van de {whole.nl} {groups.nl} {lie.nl} in de lichte band",
            en=f"{many.en} of the {whole.en} {groups.en} {lie.en} in the light band",
        )
    )


def _alternative(answer: Released[Result], limits: Funnel | None, seen: tuple[Figure, ...]) -> Text:
    """The dots in words, in the order of their names, with the same numbers."""
    unit, overall = (
        answer.value.card.unit,
        value_words(answer.value.overall.value or 0.0, answer.value.card.unit),
    )
    start = Text(
        nl=f"Stippen naar grootte. Alle samen: {overall.nl}. ",
        en=f"Dots by size. All together: {overall.en}. ",
    )
    said = [(group_name(f), value_words(f.value or 0.0, unit), f.support.n_clients) for f in seen]
    each = Text(
        nl="; ".join(f"{name.nl}: {value.nl} ({n} inwoners)" for name, value, n in said) + ".",
        en="; ".join(f"{name.en}: {value.en} ({n} residents)" for name, value, n in said) + ".",
    )
    return joined(start + each, _band_told(limits, seen))


def _band_told(limits: Funnel | None, seen: tuple[Figure, ...]) -> Text | None:
    """How many of the groups lie in the band."""
    if limits is None:
        return None
    inside = sum(limits.holds(figure) for figure in seen)
    return Text(
        nl=f"In de band liggen er {inside} van de {len(seen)}.",
        en=f"In the band lie {inside} of {len(seen)}.",
    )


def _table(answer: Released[Result], figures: tuple[Figure, ...]) -> DataTable:
    """Every group by name; hidden ones with the reason and nothing else."""
    unit = answer.value.card.unit
    rows = tuple(row(figure, answer) for figure in figures)
    headers = (heading_of_groups(figures), *COLUMNS)
    return DataTable(answer.value.card.label, headers, ("words", cell_kind(unit), "words", "number"), rows)


def row(figure: Figure, answer: Released[Result]) -> tuple[Cell, ...]:
    """Name, value, interval and size of one group; of one not shown only the reason."""
    if not is_seen(figure):
        return group_name(figure), why_not(figure), None, None
    sure = span(figure.interval, answer.value.card.unit)
    return group_name(figure), figure.value, sure, figure.support.n_clients

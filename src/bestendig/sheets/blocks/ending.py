"""How many people have help behind contracts that end, per quarter."""

from bestendig.language import Text, plain
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.blocks.course import in_time
from bestendig.sheets.blocks.frame import Finding, block, is_seen, silent
from bestendig.sheets.pictures.quarters import QuartersPicture
from bestendig.sheets.sheet import Block, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.groups import group_name, heading_of_groups, why_not
from bestendig.sheets.words.rests_on import ABOUT, CLIENT, NOTHING, joined
from bestendig.sheets.words.times import in_words

PEOPLE = Text(nl="Inwoners", en="Residents")
HELP = Text(nl="Inwoners met hulp achter het contract", en="Residents with help behind the contract")
SURE = Text(
    nl="Dit is een telling, geen schatting: er hoort geen marge bij. Een contract kan nog verlengd worden.",
    en="This is a count, not an estimate: it has no margin. A contract may still be extended.",
)
MANY_TIMES = Text(
    nl="Wie hulp heeft achter meer contracten, telt bij elk daarvan mee.",
    en="Who has help behind more than one contract counts for each of them.",
)
DASH = Text(nl="Een streepje: te weinig inwoners om te tonen.", en="A dash: too few residents to show.")


def ending_sentence(answer: Released[Result]) -> Text | None:
    """Achter contracten die tot en met 2026 aflopen, staan 1.240 inwoners met hulp; None where hidden."""
    overall, figures = answer.value.overall, in_time(answer.value.figures)
    if not is_seen(overall) or overall.value is None or not figures:
        return None
    number, last = written(overall.value), _until(figures[-1])
    about = ABOUT if overall.support.is_rounded else NOTHING
    return sentence(
        Text(
            nl=f"Achter contracten die tot en met {last.nl} aflopen, staan {about.nl}{number.nl} "
            "inwoners met hulp",
            en=f"{about.en}{number.en} residents have help behind contracts that end by the end of {last.en}",
        )
    )


def _until(figure: Figure) -> Text:
    """The last moment: a fourth quarter is the end of its year."""
    when = figure.group[0][1]
    if when.endswith("-Q4"):
        return plain(when.removesuffix("-Q4"))
    return Text(nl=in_words(when).nl, en=group_name(figure).en)


def peak_sentence(answer: Released[Result]) -> Text | None:
    """In which shown moment most people are concerned, never as a superlative when one is hidden; or None."""
    seen = [figure for figure in answer.value.figures if is_seen(figure)]
    if not seen:
        return None
    most = max(seen, key=_n)
    number, when = written(_n(most)), in_words(most.group[0][1])
    if len(seen) < len(answer.value.figures):
        return Text(
            nl=f"In {when.nl} zijn het {number.nl} inwoners", en=f"In {when.en}: {number.en} residents"
        )
    return Text(
        nl=f"De meesten in {when.nl}: {number.nl} inwoners",
        en=f"Most of them in {when.en}: {number.en} residents",
    )


def ending_block(answer: Released[Result]) -> Block:
    """The people behind ending contracts as bars over time."""
    result = answer.value
    figures = in_time(result.figures)
    if not any(is_seen(figure) for figure in figures):
        return silent(answer)
    moments = tuple((f.group[0][1], round(_n(f)) if is_seen(f) else None) for f in figures)
    some_hidden = any(figure.state == "hidden" for figure in figures)
    finding = Finding(
        heading=peak_sentence(answer) or result.card.label,
        subtitle=joined(Text(nl=f"{result.card.label.nl}.", en=f"{result.card.label.en}."), MANY_TIMES),
        alternative=_alternative(figures),
        table=_table(answer, figures),
        picture=QuartersPicture(moments),
        certainty=SURE,
        notes=(DASH,) if some_hidden else (),
    )
    return block(answer, finding)


def _n(figure: Figure) -> float:
    """The number of people of a shown figure."""
    return figure.value or 0.0


def _said(figure: Figure) -> Text:
    """So many residents, or why that is not there."""
    if not is_seen(figure):
        return why_not(figure)
    return written(_n(figure)) + Text(nl=" ", en=" ") + CLIENT[_n(figure) != 1]


def _alternative(figures: tuple[Figure, ...]) -> Text:
    """The bars in words, with the same numbers."""
    said = [(in_words(figure.group[0][1]), _said(figure)) for figure in figures]
    return Text(
        nl="Balken met inwoners: " + ", ".join(f"in {when.nl} {value.nl}" for when, value in said) + ".",
        en="Bars with residents: " + ", ".join(f"in {when.en} {value.en}" for when, value in said) + ".",
    )


def _table(answer: Released[Result], figures: tuple[Figure, ...]) -> DataTable:
    """Moment and people; hidden ones with the reason and nothing else."""
    rows = tuple((group_name(f), f.value if is_seen(f) else why_not(f)) for f in figures)
    headers = (heading_of_groups(figures), HELP)
    return DataTable(answer.value.card.label, headers, ("words", "number"), rows)

"""How long people wait, with the caseload beside it: a fixed face and a long wait belong on one table."""

from bestendig.language import Text
from bestendig.model.result import Released, Result
from bestendig.sheets.blocks.classes import part_shares, table, told
from bestendig.sheets.blocks.frame import Finding, block, is_seen, silent, valued
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.sheet import Block
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import between, certainty, value_words

DAYS = Text(nl="Dagen wachten", en="Days of waiting")
MIDDLE = Text(
    nl="De middelste inwoner wachtte {days} dagen op hulp",
    en="The resident in the middle waited {days} days for help",
)
SUBTITLE = Text(
    nl="Dagen tussen de toewijzing en het begin van de hulp. Wie nog wacht, staat er niet bij.",
    en="Days between the allocation and the start of the help. Who is still waiting is not included.",
)
CASELOAD = Text(
    nl="Een volle werkweek staat hier voor {n} inwoners.",
    en="A full-time week here stands for {n} residents.",
)
MARGIN = Text(nl=" Zo zeker is dit: {sure}.", en=" How sure this is: {sure}.")


def waiting_sentence(answer: Released[Result]) -> Text | None:
    """De middelste inwoner wachtte 23 dagen op hulp; None where hidden."""
    overall = answer.value.overall
    if not is_seen(overall) or overall.value is None:
        return None
    return fill(MIDDLE, days=written(round(overall.value)))


def caseload_sentence(answer: Released[Result] | None) -> Text | None:
    """Een volle werkweek staat hier voor 31 inwoners; None where hidden."""
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    overall = answer.value.overall
    said, sure = (
        fill(CASELOAD, n=value_words(answer.value.overall.value, "number")),
        between(overall.interval, "number"),
    )
    return said + fill(MARGIN, sure=sure) if sure else said


def _days(label: Text) -> Text:
    """0 tot 7 dagen."""
    return Text(nl=f"{label.nl} dagen", en=f"{label.en} days")


def waiting_block(
    answer: Released[Result], caseload: Released[Result] | None, is_wide: bool = False
) -> Block:
    """The classes of waiting, with the caseload in words beneath them."""
    overall, card = answer.value.overall, answer.value.card
    heading = waiting_sentence(answer)
    if not is_seen(overall) or heading is None:
        return silent(answer, is_wide)
    if not overall.parts:
        return valued(answer, heading, is_wide)
    shares = part_shares(overall)
    pairs = zip(overall.parts, shares, strict=True)
    classes = tuple(Class(_days(part.label), share) for part, share in pairs)
    beside = caseload_sentence(caseload)
    finding = Finding(
        heading=heading,
        subtitle=SUBTITLE,
        alternative=told(DAYS, overall.parts, shares),
        table=table(card.label, DAYS, overall.parts, shares),
        picture=DistributionPicture(classes),
        certainty=certainty(overall.interval, card.unit),
        notes=(beside,) if beside else (),
        is_wide=is_wide,
    )
    return block(answer, finding, (caseload,) if caseload is not None and beside else ())

"""What the calculation assumes, in sentences, and who recorded the change that it is about."""

from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.language.writing import number, share
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.words.counting import counted
from bestendig.sheets.words.telling import fill

DAYS = (Text(nl="dag", en="day"), Text(nl="dagen", en="days"))


def settings(handed: Handed) -> Iterator[Text]:
    """What the calculation assumes, in sentences."""
    chosen = handed.case.settings
    reserve = Text(nl=share(chosen.reserve, "nl"), en=share(chosen.reserve, "en"))
    yield fill(
        Text(nl="Van alle plekken blijft {reserve} vrij.", en="Of all places {reserve} stays free."),
        reserve=reserve,
    )
    yield fill(
        Text(
            nl="Een gezicht wordt langzaam minder bekend: na {days} telt het nog voor de helft.",
            en="A face slowly becomes less known: after {days} it counts for half.",
        ),
        days=counted(chosen.half_life, *DAYS),
    )
    known = Text(nl=number(chosen.known_from, "nl", 1), en=number(chosen.known_from, "en", 1))
    yield fill(
        Text(
            nl="Een gezicht is bekend vanaf een sterkte van {known}. Eén contact van vandaag telt als 1.",
            en="A face is known from a strength of {known}. One contact today counts as 1.",
        ),
        known=known,
    )
    yield fill(
        Text(
            nl="Binnen {days} na een wisseling liever geen tweede.",
            en="Within {days} after a switch rather no second one.",
        ),
        days=counted(chosen.quiet_days, *DAYS),
    )
    yield TOGETHER if chosen.households_together else NOT_TOGETHER
    yield from _recorded(handed)


TOGETHER = Text(
    nl="Mensen uit één huishouden blijven bij elkaar als dat kan.",
    en="People of one household stay together where possible.",
)
NOT_TOGETHER = Text(nl="Huishoudens zijn niet bij elkaar gehouden.", en="Households were not kept together.")


def _recorded(handed: Handed) -> Iterator[Text]:
    """Who wrote down the change that this is about."""
    case = handed.case
    if case.recorded_by and case.recorded_on:
        words = Text(nl="Vastgelegd door {who} op {day}.", en="Recorded by {who} on {day}.")
        yield fill(words, who=plain(case.recorded_by), day=on_day(case.recorded_on))
    elif case.recorded_by:
        yield fill(Text(nl="Vastgelegd door {who}.", en="Recorded by {who}."), who=plain(case.recorded_by))

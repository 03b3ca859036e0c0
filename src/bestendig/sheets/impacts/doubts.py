"""What a test does not know: of this one first, then what no test of this kind can know."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import ImpactTest
from bestendig.sheets.impacts.losses import LOSS_WORDS, losses
from bestendig.sheets.words.counting import listed, written
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import value_words

NO_CHOICE = Text(
    nl="Wat inwoners en hulpverleners zelf kiezen als het zover is.",
    en="What residents and professionals will choose themselves when it comes to it.",
)
NOT_GOOD = Text(
    nl="Of de hulp goed is. Een lange relatie is niet altijd een goede.",
    en="Whether the help is good. A long relationship is not always a good one.",
)
NOT_THERE = Text(nl="Hoeveel er verloren kan gaan aan {what}.", en="How much may be lost of {what}.")
GUESSED = Text(
    nl="{n} van de {all} aannames heeft hier niemand gemeten.",
    en="{n} of the {all} assumptions have been measured by nobody here.",
)
REGISTERED = Text(
    nl="Van {share} van de relaties is opgeschreven dat zij er zijn; de andere zijn gezien in de contacten.",
    en="Of all relationships {share} of the relationships were registered; the others were seen in contacts.",
)
FAR = Text(
    nl="Wat er verder verandert: andere wetten, meer of minder mensen die hulp vragen.",
    en="What else changes: other laws, more or fewer people who ask for help.",
)
MOST_REGISTERED = 0.9


def doubts(test: ImpactTest) -> tuple[Text, ...]:
    """What is not known, the most important first."""
    return tuple(_doubts(test))


def _doubts(test: ImpactTest) -> Iterator[Text]:
    yield NO_CHOICE
    missing = tuple(LOSS_WORDS[loss.kind] for loss in losses(test) if not loss.is_known)
    if missing:
        yield fill(NOT_THERE, what=listed(missing))
    guessed = sum(each.basis == "assumed" for each in test.assumptions)
    if guessed:
        yield fill(GUESSED, n=written(guessed), all=written(len(test.assumptions)))
    yield NOT_GOOD
    registered = test.exposure.basis.share_registered
    if registered is not None and registered < MOST_REGISTERED:
        yield fill(REGISTERED, share=value_words(registered, "share"))
    yield FAR

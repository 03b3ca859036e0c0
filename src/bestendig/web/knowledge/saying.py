"""Words for what is known: levels by their exact names, moments as far as a source gave them, age."""

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.model.knowledge.moments import first_day
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.standing import Age, Standing
from bestendig.model.knowledge.words import LEVELS

WITHDRAWN = Text(nl="niet meer in de databank", en="no longer in the databank")
NO_LEVEL = Text(nl="niveau niet bekend", en="level not known")
UNKNOWN = Text(nl="niet bekend", en="not known")
DISAGREE = Text(nl="bronnen spreken elkaar tegen", en="sources contradict each other")
MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
           "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
}  # fmt: skip
AGES: dict[Age, Text] = {
    "recent": Text(nl="", en=""),
    "old": Text(nl="Ouder dan vijf jaar: controleren.", en="Older than five years: check."),
    "perhaps_old": Text(
        nl="Misschien ouder dan vijf jaar: controleren.", en="Perhaps older than five years: check."
    ),
    "over": Text(nl="De geldigheid is voorbij: controleren.", en="Its validity is over: check."),
    "unknown": Text(nl="Datum niet bekend: controleren.", en="Date not known: check."),
}
SEEN = Text(nl="Gezien op {nl}.", en="Seen on {en}.")
COPY = Text(nl="Gezien in een kopie, datum onbekend: controleren.", en="Seen in a copy, date unknown: check.")
FROM = Text(nl="vanaf {nl}", en="from {en}")
UNTIL = Text(nl="tot {nl}", en="until {en}")
YEAR, MONTH = len("2021"), len("2021-09")


def moment_words(moment: str) -> Text:
    """A moment as far as the source gave it: 30 september 2021, september 2021 or 2021."""
    if not moment:
        return UNKNOWN
    first = first_day(moment)
    if len(moment) == YEAR:
        return plain(moment)
    if len(moment) == MONTH:
        return Text(**{name: f"{months[first.month - 1]} {first.year}" for name, months in MONTHS.items()})
    return Text(nl=day(first, "nl"), en=day(first, "en"))


def period_words(since: str, until: str) -> Text:
    """From when to when."""
    parts = [
        words.filled(nl=told.nl, en=told.en)
        for words, moment in ((FROM, since), (UNTIL, until))
        if moment
        for told in (moment_words(moment),)
    ]
    return Text(nl=" ".join(each.nl for each in parts), en=" ".join(each.en for each in parts))


def level_name(event: Recognition) -> str:
    """The exact Dutch name of a level; on another scale the literal value, which is never translated."""
    known = LEVELS.get(event.level)
    return known.name if known else event.literal


def level_words(stands: Standing) -> Text:
    """The level in a list; that sources contradict each other is said there too."""
    if not stands.shown:
        return NO_LEVEL
    told = plain(" / ".join(dict.fromkeys(level_name(each) for each in stands.shown)))
    return told + Text(nl=f", {DISAGREE.nl}", en=f", {DISAGREE.en}") if stands.conflicts else told


def seen_words(event: Recognition) -> Text:
    """When somebody saw it."""
    if not event.seen_on:
        return COPY
    told = moment_words(event.seen_on)
    return SEEN.filled(nl=told.nl, en=told.en)

"""An event of the chain in words: when, what, where, and how many relationships ended close by."""

from datetime import date

from bestendig.language import Text, plain
from bestendig.model.causes import words_of
from bestendig.model.course import Link
from bestendig.model.period import day_number, day_of
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.days import long_day, short_day
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.levels import RELATION
from bestendig.sheets.words.printable import clean
from bestendig.sheets.words.telling import fill

KINDS = {
    "worker_left": Text(nl="Hulpverleners vertrokken", en="Professionals left"),
    "replacement": Text(nl="Anderen vielen in", en="Others stood in"),
    "team_change": Text(nl="Een team veranderde", en="A team changed"),
    "contract": Text(nl="Een contract of subsidie liep af", en="A contract or subsidy ended"),
    "programme": Text(nl="Een programma of pilot stopte", en="A programme or pilot ended"),
}
NAMED = {
    "contract": Text(nl="{name} liep af", en="{name} ended"),
    "programme": Text(nl="{name} stopte", en="{name} ended"),
}
SURE = Text(nl="{n}, {sure} zeker", en="{n}, {sure} sure")


def last_day(link: Link) -> int:
    """The last day on which the event may have been: of what is known by its year only, the last of it."""
    return day_number(date(day_of(link.day).year, 12, 31)) if link.is_whole_year else link.day


def when(link: Link) -> Text:
    """31 dec 2022, or in 2023."""
    return _in_year(link) if link.is_whole_year else short_day(link.day)


def on_which_day(link: Link) -> Text:
    """31 december 2022, or in 2023."""
    return _in_year(link) if link.is_whole_year else long_day(link.day)


def _in_year(link: Link) -> Text:
    """In 2023."""
    return plain(f"in {day_of(link.day).year}")


def what(link: Link) -> Text:
    """What happened: a name with its end, or what kind of event it was."""
    if not link.what.strip():
        return KINDS.get(link.kind, sentence(words_of(link.kind)))
    name = plain(clean(link.what))
    return sentence(fill(NAMED[link.kind], name=name) if link.kind in NAMED else name)


def where(link: Link) -> Text:
    """At which organisation, where its name does not already stand in what happened."""
    return plain("" if link.organisation and link.organisation in link.what else clean(link.organisation))


def how_many(link: Link) -> Text:
    """84 relaties, 70 zeker; or that there are too few to show."""
    if link.n_relationships is None:
        return HIDDEN
    number, noun = written(link.n_relationships), RELATION[link.n_relationships != 1]
    said = Text(nl=f"{number.nl} {noun.nl}", en=f"{number.en} {noun.en}")
    return said if link.n_sure is None else fill(SURE, n=said, sure=written(link.n_sure))


def where_and_how_many(link: Link) -> Text:
    """De Linde · 84 relaties, 70 zeker."""
    place = where(link)
    return place + plain(" · " if place.nl else "") + how_many(link)


def after(link: Link) -> Text:
    """What this event followed, between brackets; nothing where it began here."""
    if not link.behind:
        return plain("")
    return Text(nl=f" (kort na: {clean(link.behind)})", en=f" (soon after: {clean(link.behind)})")

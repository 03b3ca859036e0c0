"""The chain itself: dated events on three lanes with the relationships that ended close by."""

from dataclasses import replace

from bestendig.language import Text, plain
from bestendig.model.course import Chain, Link
from bestendig.model.result import Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.lanes import Event, LanesPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import count, sentence, written
from bestendig.sheets.words.days import long_day, short_day
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.levels import LANE_WORDS, LANES, RELATION, cause_words
from bestendig.sheets.words.made import CHAIN
from bestendig.sheets.words.printable import clean
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.telling import fill, told

MOST = 9
"""So many events fit on a page and in a talk; those with most relationships, the events before them kept."""
SUBTITLE = Text(
    nl="Gebeurtenissen op volgorde van tijd. De cirkel: hoeveel relaties er vlakbij eindigden. Een lijn naar "
    "beneden: dit kwam kort daarna, bij dezelfde organisatie.",
    en="Events in order of time. The circle: how many relationships ended close by. A line down: this came "
    "soon after, at the same organisation.",
)
NOT_BECAUSE = Text(
    nl="Samen eindigen is niet hetzelfde als: daardoor.",
    en="Ending together is not the same as: because of it.",
)
OPEN = Text(
    nl="Een open cirkel: te weinig inwoners om te tonen.", en="An open circle: too few residents to show."
)
MORE = Text(
    nl="Er zijn meer gebeurtenissen dan hier staan: {n} in totaal.",
    en="There are more events than stand here: {n} in all.",
)
SURE = Text(
    nl="Van de {whole} einden bij deze gebeurtenissen zijn er {sure} zeker; de rest ligt alleen dichtbij in "
    "de tijd.",
    en="Of the {whole} endings at these events {sure} are sure; the rest is only close in time.",
)
NO_SURE = Text(
    nl="Hoe zeker het is dat dit bij elkaar hoort, weten we niet.",
    en="How sure it is that these belong together, we do not know.",
)
NO_EVENTS = Text(
    nl="er zijn geen gebeurtenissen met een datum waar genoeg relaties vlakbij eindigden",
    en="there are no dated events close to which enough relationships ended",
)
EVENT = Text(nl="{day}, {lane}: {what}, {more}", en="{day}, {lane}: {what}, {more}")
HEADERS = (
    Text(nl="Wanneer en wat", en="When and what"),
    Text(nl="Waar het begon", en="Where it began"),
    Text(nl="Relaties", en="Relationships"),
    Text(nl="Waarvan zeker", en="Of which sure"),
)


def links_block(answer: Released[Chain]) -> Block:
    """The lanes with the events that most relationships ended together with."""
    chain = answer.value
    years = chain.years
    about = About(answer, CHAIN, years.basis, years.request, replace(years.provenance, measure=""))
    shown = chosen(chain.links)
    if not shown:
        return not_to_see(about, "undefined", NO_EVENTS)
    notes = (
        OPEN if any(link.n_relationships is None for link in shown) else None,
        MORE.filled(n=len(chain.links)) if len(shown) < len(chain.links) else None,
    )
    finding = Finding(
        heading=_heading(shown),
        subtitle=SUBTITLE,
        alternative=_alternative(shown),
        table=_table(shown),
        picture=LanesPicture(_events(shown), _lane_names()),
        certainty=joined(_sure(shown), NOT_BECAUSE),
        notes=tuple(note for note in notes if note is not None),
    )
    return figure(about, finding)


def chosen(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """At most nine events, those with most relationships and what came before them, in order of time."""
    known = [link for link in links if link.level in LANES]
    by_size = sorted(
        known, key=lambda each: (-(each.n_relationships or 0), each.day, each.organisation, each.what)
    )
    kept: list[Link] = []
    for link in by_size:
        before = [each for each in known if each is not link and each not in kept and _is_behind(each, link)]
        if len(kept) + 1 + len(before) <= MOST and link not in kept:
            kept += [link, *before[:1]]
    return tuple(
        sorted(kept, key=lambda each: (each.day, LANES.index(each.level), each.organisation, each.what))
    )


def _is_behind(event: Link, link: Link) -> bool:
    """Whether `event` is what `link` followed."""
    return link.behind is not None and event.what == link.behind and event.day <= link.day


def _heading(shown: tuple[Link, ...]) -> Text:
    """How many of the events began on the level of policy, or just that they stand here."""
    policy = sum(link.level == "policy" for link in shown)
    whole = count(len(shown))
    if 0 < policy < len(shown):
        many, verb = count(policy), "begon" if policy == 1 else "begonnen"
        return sentence(
            Text(
                nl=f"Van deze {whole.nl} gebeurtenissen {verb} er {many.nl} bij beleid",
                en=f"Of these {whole.en} events {many.en} began with policy",
            )
        )
    return Text(
        nl="Van beleid naar organisatie naar relatie", en="From policy to organisation to relationship"
    )


def _lane_names() -> tuple[Text, Text, Text]:
    """What the three lanes are called."""
    return LANE_WORDS["policy"], LANE_WORDS["organisational"], LANE_WORDS["relational"]


def _events(shown: tuple[Link, ...]) -> tuple[Event, ...]:
    """The events as they are drawn."""
    return tuple(
        Event(
            LANES.index(link.level), short_day(link.day), _what(link), _where(link), _number(link),
            link.n_relationships,
            next((place for place, each in enumerate(shown[:n]) if _is_behind(each, link)), None),
        )
        for n, link in enumerate(shown)
    )  # fmt: skip


def _what(link: Link) -> Text:
    """What happened: its own name, or what kind of event it was."""
    return sentence(plain(clean(link.what)) if link.what.strip() else cause_words(link.kind))


def _more(link: Link) -> Text:
    """De Linde · 84 relaties, 70 zeker."""
    dot = plain(" · ") if link.organisation.strip() else plain("")
    return _where(link) + dot + _number(link)


def _where(link: Link) -> Text:
    """At which organisation."""
    return plain(clean(link.organisation))


def _number(link: Link) -> Text:
    """84 relaties, 70 zeker; or that there are too few to show."""
    if link.n_relationships is None:
        return HIDDEN
    said = _figures(link.n_relationships)
    if link.n_sure is None:
        return said
    sure = written(link.n_sure)
    return Text(nl=f"{said.nl}, {sure.nl} zeker", en=f"{said.en}, {sure.en} sure")


def _figures(n: int) -> Text:
    """84 relaties, the number in figures."""
    number, noun = written(n), RELATION[n != 1]
    return Text(nl=f"{number.nl} {noun.nl}", en=f"{number.en} {noun.en}")


def _sure(shown: tuple[Link, ...]) -> Text:
    """How many of the endings at these events are sure."""
    known = [(link.n_relationships, link.n_sure) for link in shown]
    both = [(n, sure) for n, sure in known if n is not None and sure is not None]
    if not both:
        return NO_SURE
    whole, sure = written(sum(n for n, _ in both)), written(sum(s for _, s in both))
    return Text(
        nl=SURE.nl.format(whole=whole.nl, sure=sure.nl), en=SURE.en.format(whole=whole.en, sure=sure.en)
    )


def _alternative(shown: tuple[Link, ...]) -> Text:
    """The events in words, in the same order, with the same numbers."""
    start = Text(nl="Een tijdlijn van boven naar beneden.", en="A timeline from top to bottom.")
    return told(start, (_told(link) for link in shown))


def _told(link: Link) -> Text:
    """1 januari 2023, beleid: Contract liep af, De Linde · 84 relaties, 70 zeker."""
    day, lane = long_day(link.day), LANE_WORDS[link.level]
    words = fill(EVENT, day=day, lane=lane, what=_what(link), more=_more(link))
    return words + _after(link)


def _after(link: Link) -> Text:
    """What this event followed."""
    if not link.behind:
        return Text(nl="", en="")
    return Text(nl=f" (kort na: {clean(link.behind)})", en=f" (soon after: {clean(link.behind)})")


def _table(shown: tuple[Link, ...]) -> DataTable:
    """Every event of the picture; hidden numbers with the reason."""
    return DataTable(CHAIN.label, HEADERS, ("words", "words", "number", "number"), tuple(map(_row, shown)))


def _row(link: Link) -> tuple[Cell, ...]:
    """One event."""
    day, what = long_day(link.day), _what(link)
    named = Text(nl=f"{day.nl}: {what.nl}", en=f"{day.en}: {what.en}")
    lane = sentence(LANE_WORDS[link.level])
    if link.n_relationships is None:
        return named, lane, HIDDEN, None
    return named, lane, link.n_relationships, link.n_sure

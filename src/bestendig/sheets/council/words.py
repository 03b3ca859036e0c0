"""The words for programmes and agreements: law, instrument, since when, how it ended as recorded."""

from datetime import date

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.model.policies import Policies, Round, Thread
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.telling import fill

LAWS = {
    "wmo": plain("Wmo"),
    "jeugdwet": plain("Jeugdwet"),
    "participatiewet": plain("Participatiewet"),
    "community": Text(nl="gemeenschap", en="community"),
    "": Text(nl="geen wet genoemd", en="no law named"),
}
INSTRUMENTS = {
    "open_house": plain("open house"),
    "tender": Text(nl="aanbesteding", en="tender"),
    "subsidy": Text(nl="subsidie", en="subsidy"),
    "negotiated": Text(nl="onderhandse afspraak", en="negotiated agreement"),
    "in_house": Text(nl="in eigen huis", en="in house"),
    "": Text(nl="afspraak", en="agreement"),
}
ORIGINS = {
    "state": Text(nl="het Rijk", en="the state"),
    "region": Text(nl="de regio", en="the region"),
    "municipality": Text(nl="de gemeente", en="the municipality"),
    "organisation": Text(nl="een organisatie", en="an organisation"),
    "residents": Text(nl="inwoners", en="residents"),
}
NAMELESS = Text(nl="zonder naam", en="without a name")
STILL = Text(nl="loopt nog", en="still runs")
NO_THEME = Text(nl="zonder thema", en="without a theme")
RUNS = Text(nl="loopt sinds {day}", en="runs since {day}")
PLANNED = Text(nl=", gepland tot {day}", en=", planned until {day}")
FUNDED = Text(nl=", geld tot {day}", en=", money until {day}")
STOPPED = Text(nl="stopte op {day}: {why}", en="ended on {day}: {why}")
NOT_RECORDED = Text(nl="waarom staat er niet bij", en="why was not recorded")
COINCIDED = Text(
    nl="; viel samen met het eerste jaar van raad {term}",
    en="; coincided with the first year of council {term}",
)
SINCE = Text(nl="uitgangspunt, geldt sinds {day}", en="principle, holds since {day}")
HELD = Text(
    nl="uitgangspunt, gold van {since} tot en met {until}: {because}",
    en="principle, held from {since} until {until}: {because}",
)
SPLIT_OFF = Text(nl=", kwam voort uit {name}", en=", came from {name}")
CONTRACTS = (Text(nl="{n} afspraak", en="{n} agreement"), Text(nl="{n} afspraken", en="{n} agreements"))
NO_END = Text(nl="geen einddatum", en="no last day")
YEAR = 365


def on(found: date) -> Text:
    """9 januari 2024."""
    return Text(nl=day(found, "nl"), en=day(found, "en"))


def names(thread: Thread) -> Text:
    """Every name of a thread in order of time: Eén Deur → Doorbreken."""
    known = " → ".join(name for name in thread.names if name)
    said = plain(known) if known else NAMELESS
    return said + fill(SPLIT_OFF, name=plain(thread.after)) if thread.after else said


def theme(thread: Thread) -> Text:
    """What a thread is about."""
    return plain(thread.latest.theme) if thread.latest.theme else NO_THEME


def course(thread: Thread, policy: Policies) -> Text:
    """Loopt sinds when and until when; or stopped when, and why as recorded."""
    latest = thread.latest
    if latest.last_day is None:
        said = fill(RUNS, day=on(thread.first_day))
        if latest.planned_last_day:
            said += fill(PLANNED, day=on(latest.planned_last_day))
        if latest.funded_until and latest.funded_until != latest.planned_last_day:
            said += fill(FUNDED, day=on(latest.funded_until))
        return said
    why = plain(latest.end_reason) if latest.end_reason else NOT_RECORDED
    return fill(STOPPED, day=on(latest.last_day), why=why) + coincided(latest.last_day, policy)


def coincided(found: date, policy: Policies) -> Text:
    """That a day fell in the first year of a council; nothing where it did not."""
    term = policy.term_on(found)
    return fill(COINCIDED, term=plain(term.name)) if term and is_first_year(found, policy) else plain("")


def is_first_year(found: date, policy: Policies) -> bool:
    """Whether a day fell in the first year of a council."""
    term = policy.term_on(found)
    return term is not None and (found - term.first_day).days < YEAR


def lane(each: Round) -> Text:
    """Jeugdwet, open house."""
    law, instrument = (
        LAWS.get(each.law, plain(each.law)),
        INSTRUMENTS.get(each.instrument, plain(each.instrument)),
    )
    return (
        sentence(instrument)
        if not each.law
        else Text(nl=f"{law.nl}, {instrument.nl}", en=f"{law.en}, {instrument.en}")
    )


def contracts(n: int) -> Text:
    """88 afspraken."""
    return fill(CONTRACTS[n != 1], n=written(n))


def until(found: date | None) -> Text:
    """Until when, or that there is no end."""
    return on(found) if found else NO_END

"""The words about agreements: law, kind, days, and how many people are behind one."""

from datetime import date, timedelta

from bestendig.language import Text, plain
from bestendig.language.writing import day, number
from bestendig.model.agreements import Agreement, Agreements, Behind

LAWS = {
    "wmo": plain("Wmo"),
    "jeugdwet": plain("Jeugdwet"),
    "participatiewet": plain("Participatiewet"),
    "community": Text(nl="samenleving (vrij toegankelijk)", en="community (freely accessible)"),
    "": Text(nl="geen wet genoemd", en="no law named"),
}
INSTRUMENTS = {
    "open_house": Text(nl="open house", en="open house"),
    "tender": Text(nl="aanbesteding", en="tender"),
    "subsidy": Text(nl="subsidie", en="subsidy"),
    "negotiated": Text(nl="onderhands contract", en="negotiated contract"),
    "in_house": Text(nl="eigen beheer", en="in house"),
    "": Text(nl="contract", en="contract"),
}
FEW = Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
UNSEEN = ("subsidy", "in_house")
"""Agreements of which a municipality mostly does not know who has help."""
FEW_OR_UNSEEN = Text(
    nl="te weinig inwoners om te tonen, of hier niet bekend",
    en="too few residents to show, or not known here",
)
FEW_OR_UNSEEN_SHORT = Text(nl="te weinig, of niet bekend", en="too few, or not known")
NOT_COUNTED = Text(nl="nog niet geteld", en="not counted yet")
NO_END = Text(nl="geen einddatum in het register", en="no last day in the register")
NO_OPTION = Text(
    nl="Het register noemt geen optie om te verlengen.", en="The register names no option to extend."
)
OPTION = Text(
    nl="Verlengen kan volgens het register tot en met {nl}.",
    en="By the register it can be extended until {en}.",
)
NOTICE = Text(
    nl="De laatste dag om op te zeggen of een optie te gebruiken is volgens het register {nl}.",
    en="By the register the last day to give notice or to use an option is {en}.",
)
NOTICE_PAST = Text(
    nl="De laatste dag om op te zeggen of een optie te gebruiken was volgens het register {nl}. Is er al "
    "besloten? Vertel het de mensen en de aanbieder.",
    en="By the register the last day to give notice or to use an option was {en}. Was it decided? Tell the "
    "people and the provider.",
)
NO_NOTICE = Text(
    nl="Het register noemt geen dag voor opzeggen of verlengen.",
    en="The register names no day for giving notice or extending.",
)
MONTHS_A_YEAR = 12
JULY = 7


def law_words(law: str) -> Text:
    """The law of an agreement."""
    return LAWS.get(law, plain(law))


def kind_words(instrument: str) -> Text:
    """Which kind of agreement it is."""
    return INSTRUMENTS.get(instrument, plain(instrument))


def day_words(found: date | None, missing: Text = NO_END) -> Text:
    """A day as people write it, or that there is none."""
    return missing if found is None else Text(nl=day(found, "nl"), en=day(found, "en"))


def filled(words: Text, found: date) -> Text:
    """Words with a day in them."""
    return words.filled(nl=day(found, "nl"), en=day(found, "en"))


def half_year(found: date | None) -> Text:
    """The half of a year in which a day falls: tweede helft van 2026."""
    if found is None:
        return NO_END
    first = found.month < JULY
    return Text(
        nl=f"{'eerste' if first else 'tweede'} helft van {found.year}",
        en=f"{'first' if first else 'second'} half of {found.year}",
    )


def behind_of(found: Agreements, each: Agreement) -> Behind | None:
    """Who is behind an agreement; None where nobody counted, or where it does not run."""
    return found.behind.get(each.key) if found.is_counted else None


def people_words(behind: Behind | None, instrument: str = "", *, is_short: bool = False) -> Text:
    """Ongeveer 120 relaties van 110 inwoners; why not where it is not shown."""
    if behind is None:
        return NOT_COUNTED
    if behind.n_clients is None or behind.n_relationships is None:
        return FEW if instrument not in UNSEEN else FEW_OR_UNSEEN_SHORT if is_short else FEW_OR_UNSEEN
    nl, en = (
        [number(n, language) for n in (behind.n_relationships, behind.n_clients)] for language in ("nl", "en")
    )
    if is_short:
        return Text(nl=f"ongeveer {nl[1]} inwoners", en=f"about {en[1]} residents")
    return Text(
        nl=f"ongeveer {nl[0]} relaties van {nl[1]} inwoners",
        en=f"about {en[0]} relationships of {en[1]} residents",
    )


def notice_words(each: Agreement, today: date) -> Text:
    """The notice day in a sentence, without counting down."""
    if each.notice_by is None:
        return NO_NOTICE
    return filled(NOTICE if each.notice_by >= today else NOTICE_PAST, each.notice_by)


def option_words(each: Agreement) -> Text:
    """Until when it can be extended, in a sentence."""
    if not each.has_option or each.latest_last_day is None:
        return NO_OPTION
    return filled(OPTION, each.latest_last_day)


def length_words(first: date | None, last: date) -> Text:
    """How long from one day to another, in whole years, or months when it is short; nothing where unknown."""
    if first is None or first > last:
        return Text(nl="niet bekend", en="not known")
    end = last + timedelta(1)
    months = (end.year - first.year) * MONTHS_A_YEAR + end.month - first.month - (end.day < first.day)
    years = months // MONTHS_A_YEAR
    if years == 0:
        return Text(nl=f"{months} maanden", en=f"{months} months")
    return Text(nl=f"{years} jaar", en=f"{years} year{'s' if years != 1 else ''}")

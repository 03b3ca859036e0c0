"""Years, quarters and months of a group in words: 2024-Q1 as 1e kwartaal 2024 / Q1 2024."""

import re

from bestendig.language import Text, plain
from bestendig.language.writing import day, month
from bestendig.model.period import Period

DIMENSIONS = {
    "team": Text(nl="team", en="team"),
    "organisation": Text(nl="organisatie", en="organisation"),
    "neighbourhood": Text(nl="wijk", en="neighbourhood"),
    "law": Text(nl="wet", en="law"),
    "year": Text(nl="jaar", en="year"),
    "quarter": Text(nl="kwartaal", en="quarter"),
    "month": Text(nl="maand", en="month"),
    "area": Text(nl="gebied", en="area"),
    "theme": Text(nl="thema", en="theme"),
    "term": Text(nl="raadsperiode", en="council term"),
    "start_year": Text(nl="jaar van begin", en="year of start"),
}
PLURALS = {
    "team": Text(nl="teams", en="teams"),
    "organisation": Text(nl="organisaties", en="organisations"),
    "neighbourhood": Text(nl="wijken", en="neighbourhoods"),
    "law": Text(nl="wetten", en="laws"),
    "year": Text(nl="jaren", en="years"),
    "quarter": Text(nl="kwartalen", en="quarters"),
    "month": Text(nl="maanden", en="months"),
    "area": Text(nl="gebieden", en="areas"),
    "theme": Text(nl="thema's", en="themes"),
    "term": Text(nl="raadsperioden", en="council terms"),
    "start_year": Text(nl="jaren van begin", en="years of start"),
}

ORDINALS = ("", "first", "second", "third", "fourth")


def dimension(name: str) -> Text:
    """What a group is a group of."""
    return DIMENSIONS.get(name, plain(name))


def plural(name: str) -> Text:
    """The same for several groups."""
    return PLURALS.get(name, Text(nl="groepen", en="groups"))


def moment(written: str) -> Text:
    """A year, quarter or month as people say it; anything else as it is."""
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", written):
        return Text(nl=f"{found[2]}e kwartaal {found[1]}", en=f"Q{found[2]} {found[1]}")
    if found := re.fullmatch(r"(\d{4})-(\d{2})", written):
        year, number = int(found[1]), int(found[2])
        return Text(nl=month(year, number, "nl"), en=month(year, number, "en"))
    return plain(written)


def in_words(written: str) -> Text:
    """A moment as it stands in a sentence, after in: het 4e kwartaal 2026 / the fourth quarter of 2026."""
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", written):
        return Text(
            nl=f"het {found[2]}e kwartaal {found[1]}",
            en=f"the {ORDINALS[int(found[2])]} quarter of {found[1]}",
        )
    if re.fullmatch(r"\d{4}", written):
        return Text(nl=f"het jaar {written}", en=f"the year {written}")
    return moment(written)


def tick(written: str) -> tuple[Text, str]:
    """The short label under an axis and the year below it."""
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", written):
        return Text(nl=f"kw {found[2]}", en=f"Q{found[2]}"), found[1]
    if found := re.fullmatch(r"(\d{4})-(\d{2})", written):
        label = moment(written)
        return Text(nl=label.nl[:3], en=label.en[:3]), found[1]
    return plain(written), ""


def period_words(period: Period | None) -> Text:
    """The period of a sheet: 2024, 1e kwartaal 2024, or from day to day."""
    if period is None:
        return Text(nl="alle jaren in de gegevens", en="all years in the data")
    written = str(period)
    if ".." not in written:
        return moment(written)
    first, last = period.first_day, period.last_day
    return Text(
        nl=f"{day(first, 'nl')} tot en met {day(last, 'nl')}",
        en=f"{day(first, 'en')} to {day(last, 'en')}",
    )

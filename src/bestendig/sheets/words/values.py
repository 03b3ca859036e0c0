"""A value with its unit, an interval and a margin, as a sheet writes them."""

from bestendig.language import Text
from bestendig.language.writing import number, share
from bestendig.model.card import MeasureCard, Unit
from bestendig.model.result import Figure, Interval

DECIMALS: dict[str, int] = {
    "index": 2,
    "bits": 1,
    "number": 1,
    "ratio": 2,
    "years": 1,
    "people": 0,
    "days": 0,
    "months": 0,
}
SMALLEST_SHARE = 0.005
CENTRES = {
    "clients": Text(nl="Gemiddeld {value}.", en="On average {value}."),
    "median": Text(nl="De middelste inwoner: {value}.", en="The resident in the middle: {value}."),
}


def value_words(value: float, unit: Unit) -> Text:
    """0.58 as 58% (share) or 0,58 / 0.58 (index); a whole number without decimals."""
    return Text(nl=value_in(value, unit, "nl"), en=value_in(value, unit, "en"))


def value_in(value: float, unit: Unit, language: str) -> str:
    """The value in one language."""
    if unit == "share":
        return share_in(value, language)
    whole = unit == "number" and float(value).is_integer()
    return number(value, language, 0 if whole else DECIMALS[unit])


def share_in(value: float, language: str) -> str:
    """0.634 as 63%; few but not nobody as <1%, nearly but not all as >99%."""
    if 0 < value < SMALLEST_SHARE:
        return "<1%"
    return ">99%" if 1 - SMALLEST_SHARE < value < 1 else share(value, language)


def between(interval: Interval | None, unit: Unit) -> Text | None:
    """Tussen 54% en 62%; None where no interval can be given."""
    if interval is None or interval.low is None or interval.high is None:
        return None
    low, high = _limit(interval.low, interval, unit), _limit(interval.high, interval, unit)
    return Text(nl=f"tussen {low.nl} en {high.nl}", en=f"between {low.en} and {high.en}")


def _limit(limit: float, interval: Interval, unit: Unit) -> Text:
    """One end of an interval, with as many decimals as the other end."""
    if unit not in ("number", "years") or all(
        float(end or 0).is_integer() for end in (interval.low, interval.high)
    ):
        return value_words(limit, unit)
    return Text(nl=number(limit, "nl", 1), en=number(limit, "en", 1))


def span(interval: Interval | None, unit: Unit) -> Text | None:
    """54% – 62%, as it stands in a table; None where no interval can be given."""
    if interval is None or interval.low is None or interval.high is None:
        return None
    low, high = _limit(interval.low, interval, unit), _limit(interval.high, interval, unit)
    return Text(nl=f"{low.nl} – {high.nl}", en=f"{low.en} – {high.en}")


def certainty(interval: Interval | None, unit: Unit) -> Text:
    """How sure a figure is, in a sentence; the reason where that cannot be said."""
    if said := between(interval, unit):
        return Text(nl=f"Zo zeker is dit: {said.nl}.", en=f"How sure this is: {said.en}.")
    if interval is not None and interval.note is not None:
        return interval.note
    return Text(nl="Bij dit cijfer hoort geen marge.", en="This figure has no margin.")


def centre(figure: Figure, card: MeasureCard) -> Text:
    """Gemiddeld 2,8. Zo zeker is dit: tussen 2,6 en 3,0."""
    sure = certainty(figure.interval, card.unit)
    if figure.value is None or card.mean_of not in CENTRES:
        return sure
    value, years = value_words(figure.value, card.unit), card.unit == "years"
    said = Text(nl=f"{value.nl} jaar", en=f"{value.en} years") if years else value
    start = CENTRES[card.mean_of]
    return Text(
        nl=f"{start.nl.format(value=said.nl)} {sure.nl}", en=f"{start.en.format(value=said.en)} {sure.en}"
    )

"""A whole split in parts that still add up when each is written with one decimal."""

from collections.abc import Mapping

from bestendig.language import Text
from bestendig.sheets.words.counting import count, written

LITTLE = Text(nl="minder dan 0,1", en="less than 0.1")


def in_tenths(parts: Mapping[str, float], whole: float) -> dict[str, float]:
    """The parts rounded to tenths so that they add up to `whole` (largest remainder; ties by name)."""
    exact = {name: round(10 * max(value, 0.0), 6) for name, value in parts.items()}
    floors = {name: int(value) for name, value in exact.items()}
    short = round(10 * whole) - sum(floors.values())
    by_rest = sorted(exact, key=lambda name: (floors[name] - exact[name], name))
    for name in by_rest[: max(short, 0)]:
        floors[name] += 1
    return {name: tenths / 10 for name, tenths in floors.items()}


def tenth_words(tenths: float, exact: float) -> Text:
    """0,4; something that rounds to nothing is said to be less than 0,1."""
    return LITTLE if tenths == 0 and exact > 0 else written(tenths, 1)


def span_words(months: float) -> Text:
    """Vijf jaar / five years; anderhalf jaar stays 1,5 jaar; below two years that are no years, in months."""
    if months % 12 and months < 24:
        said = count(int(months)) if float(months).is_integer() else written(months, 1)
        return Text(nl=f"{said.nl} maanden", en=f"{said.en} months")
    years = months / 12
    said = count(int(years)) if years.is_integer() else written(years, 1)
    return Text(nl=f"{said.nl} jaar", en=f"{said.en} {'year' if years == 1 else 'years'}")

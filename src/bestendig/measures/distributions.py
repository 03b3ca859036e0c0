"""How many clients are in each class of a count or a duration."""

from collections.abc import Sequence

from bestendig.language import Text, plain
from bestendig.measures.declare import Measure
from bestendig.model.result import Part


def parts(each: Measure, counts: Sequence[int]) -> tuple[Part, ...]:
    """The classes of a measure with the clients in each."""
    return tuple(Part(label, n) for label, n in zip(labels(each), counts, strict=True))


def labels(each: Measure) -> tuple[Text, ...]:
    """The classes in words: 1, 2, … 6 or more; or shorter than 1 year, 1 to 2 years, … 10 years or longer."""
    lowest = each.formula.classes
    of_unit = _years if each.card.unit == "years" else _numbers
    write = _years_above if each.formula.is_above else of_unit
    return tuple(
        write(low, lowest[place + 1] if place + 1 < len(lowest) else None) for place, low in enumerate(lowest)
    )


def _numbers(low: int, next_low: int | None) -> Text:
    """A class of a count."""
    if next_low is None:
        return Text(nl=f"{low} of meer", en=f"{low} or more")
    return (
        plain(f"{low}")
        if next_low == low + 1
        else Text(nl=f"{low} tot {next_low}", en=f"{low} to {next_low}")
    )


def _years(low: int, next_low: int | None) -> Text:
    """A class of a duration."""
    if next_low is None:
        return Text(nl=f"{low} jaar of langer", en=f"{low} years or longer")
    if low == 0:
        return Text(nl=f"korter dan {next_low} jaar", en=f"shorter than {next_low} year")
    return Text(nl=f"{low} tot {next_low} jaar", en=f"{low} to {next_low} years")


def _years_above(low: int, next_low: int | None) -> Text:
    """A class of a duration that holds its upper bound: 3 jaar of korter, langer dan 3 tot en met 6 jaar."""
    if next_low is None:
        return Text(nl=f"langer dan {low} jaar", en=f"longer than {low} years")
    if low == 0:
        return Text(nl=f"{next_low} jaar of korter", en=f"{next_low} years or shorter")
    return Text(nl=f"langer dan {low} tot en met {next_low} jaar", en=f"over {low} up to {next_low} years")

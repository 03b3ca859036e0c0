"""Single values of a plan file: each in its shape and range, or an InputError that says how to write it."""

from datetime import date, datetime

from bestendig.errors import InputError
from bestendig.impact.plans.page import Page
from bestendig.language import Text, plain

LONGEST = 600
"""Signs in one sentence; more is a report."""
LONGEST_YEARS = 50


def text_of(page: Page, name: str) -> str:
    """One line of text, empty when not written."""
    value = page.given.get(name, "")
    if not isinstance(value, str):
        raise _not(page, name, Text(nl="tekst", en="text"), plain('"…"'))
    line = " ".join(value.split())
    if len(line) > LONGEST:
        raise page.wrong(
            name,
            Text(nl=f"{_said(page, name)} is te lang.", en=f"{_said(page, name)} is too long."),
            Text(nl=f"Schrijf hoogstens {LONGEST} tekens.", en=f"Write at most {LONGEST} signs."),
            "plan_text_long",
        )
    return line


def texts_of(page: Page, name: str) -> tuple[str, ...]:
    """Several texts, each once, in the order written."""
    value = page.given.get(name, [])
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise _not(page, name, Text(nl="een rij teksten", en="a list of texts"), plain('["…", "…"]'))
    return tuple(dict.fromkeys(" ".join(each.split()) for each in value if each.strip()))


def day_of(page: Page, name: str) -> date | None:
    """A day; None when not written."""
    value = page.given.get(name)
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise _not(page, name, Text(nl="een dag", en="a day"), plain("2028-01-01")) from None


def whole_of(page: Page, name: str, lowest: int, highest: int) -> int | None:
    """A whole number within a range; None when not written."""
    value = page.given.get(name)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise _not(page, name, Text(nl="een heel getal", en="a whole number"), plain(str(max(lowest, 1))))
    return round(_within(page, name, value, lowest, highest))


def number_of(page: Page, name: str, lowest: float, highest: float) -> float | None:
    """A number within a range; None when not written."""
    value = page.given.get(name)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _not(page, name, Text(nl="een getal", en="a number"), plain("0.5"))
    return float(_within(page, name, value, lowest, highest))


def _within(page: Page, name: str, value: float, lowest: float, highest: float) -> float:
    """The value, or the error for one outside its range; what is no number lies outside any."""
    if lowest <= value <= highest:
        return value
    said = _said(page, name)
    raise page.wrong(
        name,
        Text(nl=f"{said} kan geen {value:g} zijn.", en=f"{said} cannot be {value:g}."),
        Text(
            nl=f"Schrijf een getal van {lowest:g} tot en met {highest:g}.",
            en=f"Write a number from {lowest:g} up to and including {highest:g}.",
        ),
        "plan_out_of_range",
    )


def _not(page: Page, name: str, shape: Text, example: Text) -> InputError:
    """The error for a value of another shape."""
    said = _said(page, name)
    return page.wrong(
        name,
        Text(nl=f"{said} is niet geschreven als {shape.nl}.", en=f"{said} is not written as {shape.en}."),
        Text(nl=f"Bijvoorbeeld: {example.nl}.", en=f"For instance: {example.en}."),
        "plan_value",
    )


def _said(page: Page, name: str) -> str:
    """A key as it was written."""
    return page.spelled.get(name, name)

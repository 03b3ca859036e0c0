"""Figures found elsewhere, to lay beside one's own: what ships with the measures, for whoever words them."""

from bestendig.language import Text
from bestendig.measures import elders

MEASURES = ("contract_length", "turnover")
"""Measures of which figures were found elsewhere."""


def found_elsewhere() -> tuple[tuple[str, Text, float, str], ...]:
    """Measure, what it is, its value in the unit of the measure, and its source."""
    return tuple(
        (each.measure, each.what, each.value, each.source) for name in MEASURES for each in elders(name)
    )

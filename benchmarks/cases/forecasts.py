"""Forecasts for made-up towns: what was expected, what happened, what base rates said."""

from typing import Any

from bestendig.analyses.impacts.against_towns import forecasts
from bestendig.model.plain import to_plain


def ours(first: int, n: int, size: int) -> list[dict[str, Any]]:
    """All forecasts of `n` towns from this seed on."""
    return [to_plain(each) for each in forecasts(range(first, first + n), size=size)]

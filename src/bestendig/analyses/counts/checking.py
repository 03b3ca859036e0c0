"""What a round may be: an agreement from elsewhere is believed in nothing before it was looked at."""

import re
from collections.abc import Mapping
from dataclasses import astuple, replace
from datetime import date
from typing import Any

from bestendig.analyses.counts.questions import SHEETS
from bestendig.model.plain import from_plain
from bestendig.model.round import FEWEST_PARTIES, Round

LONGEST_NAME = 80
MOST_PARTIES = 40
FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
HORIZON = range(12, 121)
"""Months that a round may look ahead."""
WINDOW = range(0, 3661)
_ID = re.compile(r"[0-9a-f]{16}")


def is_name(name: str) -> bool:
    """Whether this can be the name of a party: one line, not long, nothing that cannot be seen."""
    return 0 < len(name) <= LONGEST_NAME and name.isprintable() and name == " ".join(name.split())


def checked(said: Mapping[str, Any]) -> Round:
    """The round that was written down, without keys; ValueError, KeyError or TypeError where it is none."""
    agreed = replace(from_plain(Round, said), keys={})
    is_sound = (
        _ID.fullmatch(agreed.id) is not None
        and FEWEST_PARTIES <= len(agreed.parties) <= MOST_PARTIES
        and agreed.parties == tuple(sorted(set(agreed.parties)))
        and all(map(is_name, agreed.parties))
        and FIRST <= agreed.until <= LAST
        and _are_known(agreed.sheets)
        and agreed.horizon in HORIZON
        and all(days in WINDOW for days in astuple(agreed.windows))
    )
    if not is_sound:
        raise ValueError("round")
    return agreed


def _are_known(sheets: tuple[str, ...]) -> bool:
    """Whether these are sheets that a sum can give, each once."""
    return bool(sheets) and set(sheets) <= set(SHEETS) and len(set(sheets)) == len(sheets)

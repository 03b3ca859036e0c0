"""The decisions as the list shows them."""

from collections.abc import Mapping
from typing import Any

from bestendig.language import Text
from bestendig.web.records.archive.selectors import PROMISE, SHEET, TEST, Found
from bestendig.web.records.models import DecisionExport

KINDS = {
    SHEET: Text(nl="Gespreksblad", en="Discussion sheet"),
    TEST: Text(nl="Continuïteitstoets", en="Continuity test"),
    PROMISE: Text(nl="Afspraak", en="Promise"),
}


def row(found: Found, taken: Mapping[tuple[str, int], DecisionExport], language: str) -> dict[str, Any]:
    """One decision."""
    return {
        "found": found,
        "kind": KINDS[found.kind].into(language),
        "taken": taken.get((found.kind, found.pk)),
        "id": f"{found.kind}-{found.pk}",
    }

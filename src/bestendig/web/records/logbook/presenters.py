"""A line of the log as people read it."""

from datetime import datetime
from typing import Any

from bestendig.language import Text
from bestendig.model.processing import ACTIVITIES

ENDED = {
    "Ok": Text(nl="gelukt", en="succeeded"),
    "Error": Text(nl="niet gelukt", en="did not succeed"),
    "Unset": Text(nl="klaar", en="done"),
}


def shown(line: dict[str, Any], language: str) -> dict[str, Any]:
    """What, from when to when, how it ended."""
    return {
        "what": ACTIVITIES[line["name"]].words.into(language),
        "start": datetime.fromisoformat(line["start_time"]),
        "end": datetime.fromisoformat(line["end_time"]),
        "ended": ENDED[line["status"]].into(language),
    }

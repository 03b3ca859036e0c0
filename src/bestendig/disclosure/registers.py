"""What registers say of policy, judged: words in which a person could stand are left out."""

import re
from dataclasses import replace

from bestendig.model.policies import Policies, Programme, Thread

PERSONAL = re.compile(r"@|\d(?:[ .-]?\d){7,}|\b(?:dhr|mevr|mw|mr|mrs)\b\.?", re.IGNORECASE)
"""An address, a number long enough to be that of a person or a telephone, a form of address."""
TIMES = re.compile(
    r"(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d|\b\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
)
"""Days and spans of years, which are no such numbers."""


def without_persons(found: Policies) -> Policies:
    """The same policy; a field of free words that could name somebody is empty."""
    return replace(found, threads=tuple(_thread(each) for each in found.threads))


def _thread(thread: Thread) -> Thread:
    """A thread with the words that may be read."""
    programmes = tuple(_programme(each) for each in thread.programmes)
    return Thread(programmes, public_words(thread.after))


def _programme(programme: Programme) -> Programme:
    """A programme with the words that may be read."""
    return replace(
        programme,
        name=public_words(programme.name),
        kind=public_words(programme.kind),
        theme=public_words(programme.theme),
        end_reason=public_words(programme.end_reason),
    )


def public_words(words: str) -> str:
    """The words, or nothing where somebody may stand in them."""
    return "" if PERSONAL.search(TIMES.sub("", words)) else words

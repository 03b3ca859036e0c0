"""What is counted in a round: the question, the order of the rows, and its fingerprint."""

import hashlib

from bestendig.analyses.coursing.looking import REVISIONS
from bestendig.model.causes import CAUSES, CONFIDENCES, LEVELS
from bestendig.model.course import CourseRequest
from bestendig.model.manifest import canonical
from bestendig.model.plain import to_plain
from bestendig.model.round import Round

PARTS = ("lasting", "secured", "endings", "chance", "staying")
"""The rows of a file, in this order."""
VERSION = 1
"""Rises when the order of the cells changes."""
ANSWERS = tuple(f"{name}@{REVISIONS[name]}" for name in ("durations", "endings", "years_of_help", "chain"))


def request_of(agreed: Round) -> CourseRequest:
    """The question of a round: everybody, with the same professional, all that the data cover."""
    return CourseRequest(horizon=agreed.horizon, windows=agreed.windows)


def layout_of(agreed: Round) -> str:
    """A fingerprint of what each cell means: equal where files can be added."""
    meaning = [VERSION, PARTS, LEVELS, list(CAUSES), CONFIDENCES, to_plain(request_of(agreed))]
    return hashlib.sha256(canonical(to_plain(meaning))).hexdigest()[:16]

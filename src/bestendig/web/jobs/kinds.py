"""The kinds of long work: each app names what it does, under one word."""

from collections.abc import Callable
from typing import TypeAlias

from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.web.jobs.models import Job

Work: TypeAlias = Callable[[Job, Progress], str]
"""Does the work and gives the address of its result."""
KINDS: dict[str, tuple[Text, Work]] = {}


def kind(name: str, words: Text) -> Callable[[Work], Work]:
    """Registers work under a name."""

    def registered(work: Work) -> Work:
        """The work itself."""
        KINDS[name] = (words, work)
        return work

    return registered

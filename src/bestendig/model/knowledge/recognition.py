"""A recognition is an event: somebody judged, on a day, and it was seen at an address."""

from dataclasses import dataclass

from bestendig.model.knowledge.words import SCALE


@dataclass(frozen=True, slots=True)
class Recognition:
    """One judgement about one intervention, as one source tells it.

    `level` is a code of LEVELS for the Dutch scale; on any other scale it is "" and only `literal` speaks.
    """

    databank: str
    databank_id: str
    level: str = ""
    literal: str = ""
    scale: str = SCALE
    outcome: str = ""
    """For which outcome alone it holds; "" for the whole."""
    committee: str = ""
    on: str = ""
    valid_until: str = ""
    is_provisional: bool = False
    in_reassessment: bool = False
    source: str = ""
    source_kind: str = ""
    seen_on: str = ""
    seen_by: str = ""
    remark: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Of which intervention it is."""
        return self.databank, self.databank_id

    @property
    def event(self) -> tuple[str, ...]:
        """By what this event is known from others: told twice it is one."""
        return (*self.key, self.scale, self.literal.casefold(), self.outcome.casefold(), self.on, self.source)

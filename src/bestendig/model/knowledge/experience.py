"""What was done here before: from when to when, whom it reached, what came of it, why it ended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalExperience:
    """One time that something ran in one municipality; `databank` and `databank_id` are "" for own work."""

    id: str
    programme: str
    municipality: str
    databank: str = ""
    databank_id: str = ""
    since: str = ""
    until: str = ""
    ended_because: str = ""
    ended_words: str = ""
    reach: str = ""
    result: str = ""
    report: str = ""
    contact_function: str = ""
    theme: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Of which intervention it is."""
        return self.databank, self.databank_id

"""A processing of personal data as the Logboek Dataverwerkingen writes it down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bestendig.language import Text

Status = Literal["Ok", "Error", "Unset"]
URN = "urn:bestendig:verwerking:"
TOGETHER = "urn:bestendig:betrokkenen:gezamenlijk"
"""The kind of data subject of a processing of many rows at once: nobody in particular."""


@dataclass(frozen=True, slots=True)
class Activity:
    """A processing activity as the register names it: `name` in code, what happens in words."""

    name: str
    words: Text

    @property
    def urn(self) -> str:
        """How the log refers to the register."""
        return f"{URN}{self.name}"


@dataclass(frozen=True, slots=True)
class Processing:
    """One time that an activity was done. `subject` is a pseudonym; empty where it is about many at once.

    `trace` (32 hexadecimals) binds what belongs together, `span` (16) is this one.
    """

    trace: str
    span: str
    activity: Activity
    started_at: datetime
    ended_at: datetime
    status: Status
    subject: str = ""
    parent: str = ""


ACTIVITIES: dict[str, Activity] = {
    each.name: each
    for each in (
        Activity(
            "inlezen", Text(nl="bestanden inlezen en pseudonimiseren", en="reading files under pseudonyms")
        ),
        Activity(
            "bekijken", Text(nl="aangeleverde bestanden bekijken", en="looking at files that were delivered")
        ),
        Activity("bladen-maken", Text(nl="gespreksbladen maken", en="making discussion sheets")),
        Activity("toetsen", Text(nl="een plan toetsen", en="testing a plan")),
        Activity(
            "terugkijken", Text(nl="een toets vergelijken met wat kwam", en="comparing a test with what came")
        ),
        Activity("tellen", Text(nl="tellen voor een gezamenlijk blad", en="counting for a sheet together")),
        Activity(
            "contracten-tellen",
            Text(nl="relaties achter contracten tellen", en="counting relationships behind contracts"),
        ),
        Activity("dossier", Text(nl="een dossier voor de raad maken", en="making a file for the council")),
        Activity("meenemen", Text(nl="alle gegevens meenemen", en="taking all data away")),
        Activity("inzage", Text(nl="rijen toevertrouwd voor een taak", en="rows entrusted for a task")),
        Activity(
            "wissen",
            Text(nl="gegevens wissen volgens de bewaarregel", en="erasing data by the rule of retention"),
        ),
    )
}
"""Every processing of personal data that the workplace can do, as the register in the package lists them."""

"""What differs between iWmo and iJw and between their versions: names, codes, name spaces."""

from dataclasses import dataclass

from bestendig.synthetic.calendar import day

VERSION_DAY = day(2023, 4, 1)
"""From this day messages are written in version 3.2, before it in 3.1."""


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard in one version."""

    name: str
    prefix: str
    subversion: int

    def space(self, message: str) -> str:
        """The name space of one kind of message (or of `basisschema`)."""
        return f"http://www.istandaarden.nl/{self.name}/3_{self.subversion}/{message}/schema"


MESSAGE_CODES = {
    "wmo301": "414", "wmo302": "415", "wmo305": "418", "wmo306": "419", "wmo307": "420", "wmo308": "421",
    "wmo323": "484", "jw301": "436", "jw302": "437", "jw305": "438", "jw306": "439", "jw307": "440",
    "jw308": "441", "jw323": "490",
}  # fmt: skip
RETURN_OF = {"301": "302", "305": "306", "307": "308"}


def standard_on(is_youth: bool, on: int) -> Standard:
    """The standard in force for a law on a day."""
    subversion = 2 if on >= VERSION_DAY else 1
    return Standard("ijw", "jw", subversion) if is_youth else Standard("iwmo", "wmo", subversion)

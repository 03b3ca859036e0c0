"""The table that messages fill one by one: lines, and of what is not read the reason and the name."""

import re
from pathlib import Path

from bestendig.language import Text
from bestendig.model.raw import RawTable
from bestendig.sources.citizen_numbers import passes_eleven_test
from bestendig.sources.formats.message_remarks import MESSAGE_REMARKS
from bestendig.sources.formats.messages.lines import HEADERS, lines_of
from bestendig.sources.formats.messages.parsing import UnreadError, parse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.text_table import TextTable

MAX_NAMES = 20
"""So many messages that are not read are named."""
_NUMBER = re.compile(r"(?<!\d)\d{8,9}(?!\d)")


class Post:
    """Takes messages as bytes, in any order; gives one raw table."""

    def __init__(self, staging: Path, name: str) -> None:
        self.tally = Tally()
        self._table, self._name = TextTable(staging, name, HEADERS), name
        self._notes: list[Text] = []
        self._n_messages = self._n_unread = 0

    def take(self, content: bytes, name: str) -> None:
        """Read one message; what cannot be read is counted and named."""
        self._n_messages += 1
        try:
            lines = lines_of(parse(content))
        except UnreadError as reason:
            self._set_apart(reason.code, name)
        else:
            for line in lines:
                self._table.add(line, self._n_messages)

    def refuse(self, code: str, name: str) -> None:
        """Count a message that is not even opened."""
        self._n_messages += 1
        self._set_apart(code, name)

    def finish(self, content_hash: str) -> RawTable:
        """All lines as one table; nothing of it is kept as a sample, for it holds numbers of people."""
        return RawTable(
            name=self._name,
            path=self._table.finish(),
            kind="parquet",
            headers=HEADERS,
            content_hash=content_hash,
            n_records=self._table.n_records,
            n_rejected=self._n_unread,
            issues=self.tally.issues(),
            notes=tuple(self._notes),
            line_of=self._table.line_of,
        )

    def _set_apart(self, code: str, name: str) -> None:
        """Count and name."""
        self._n_unread += 1
        self.tally.add(code, self._n_messages)
        if code != "message_kind_unused" and len(self._notes) < MAX_NAMES:
            label = MESSAGE_REMARKS[code][0]
            named = without_people(name)
            self._notes.append(Text(nl=f"{named}: {label.nl}.", en=f"{named}: {label.en}."))


def without_people(name: str) -> str:
    """The name of a file in which no citizen service number stands."""
    return _NUMBER.sub(lambda found: "…" if passes_eleven_test(found[0]) else found[0], name)

"""Event logs (XES, IEEE 1849): one record per event, its case's features in columns that begin with `case:`.

Read with the expat parser itself, not a wrapper: faster, and it shows how far it got, which bounds a tag that
never ends. Any DOCTYPE is refused: no entity of the file's own can exist and nothing is ever fetched.
"""

from pathlib import Path
from xml.parsers import expat

from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.content import hash_of
from bestendig.sources.formats.headers import Names, tidy
from bestendig.sources.formats.limits import MAX_DEPTH, MAX_LINE
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.text_table import TextTable

CHUNK = 65_536
CASE = "case:"
VALUES = frozenset({"string", "date", "int", "float", "boolean", "id"})
NESTED = frozenset({"list", "container"})


def read_xes(path: Path, name: str, staging: Path, shape: FileShape, progress: Progress) -> RawTable:
    """The log as one raw table."""
    table = TextTable(staging, name)
    log = LogReader(table, name)
    size = max(path.stat().st_size, 1)
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if progress.is_cancelled():
                raise refuse("cancelled", name)
            log.feed(chunk)
            progress.step("read_file", file.tell() / size)
    log.finish()
    return RawTable(
        name=name,
        path=table.finish(),
        kind="parquet",
        headers=table.headers,
        content_hash=hash_of(path),
        n_records=table.n_records,
        sample=table.sample,
        issues=log.tally.issues(),
        line_of=table.line_of,
    )


class LogReader:
    """Follows the tags of a log and gives each event to the table as soon as it is complete."""

    def __init__(self, table: TextTable, name: str) -> None:
        self.tally = Tally()
        self._table, self._name = table, name
        names = Names()
        self._case_columns, self._event_columns = Columns(names, CASE), Columns(names, "")
        self._path: list[str] = []
        self._case: dict[str, str] = {}
        self._event: dict[str, str] = {}
        self._event_line = self._case_line = self._n_events = self._n_fed = 0
        self._parser = self._make_parser()

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self._n_fed += len(chunk)
        self._parse(chunk, is_final=False)
        # -1 until the first tag is complete
        if self._n_fed - max(self._parser.CurrentByteIndex, 0) > MAX_LINE + CHUNK:
            raise refuse("line_too_long", self._name, self._parser.CurrentLineNumber, limit=MAX_LINE)

    def finish(self) -> None:
        """Say that the file ends here."""
        self._parse(b"", is_final=True)
        if not self._table.n_records:
            self.tally.add("no_records")

    def _make_parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        return parser

    def _parse(self, chunk: bytes, is_final: bool) -> None:
        try:
            self._parser.Parse(chunk, is_final)
        except expat.ExpatError as problem:
            # at the end nothing can be wrong but that something is missing
            raise refuse("file_cut_off" if is_final else "xml_invalid", self._name, problem.lineno) from None
        except (LookupError, ValueError):
            raise refuse("xml_invalid", self._name, self._parser.CurrentLineNumber) from None

    def _doctype(self, *_: object) -> None:
        raise refuse("xml_entities", self._name, self._parser.CurrentLineNumber)

    def _start(self, tag: str, features: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        inside = self._path[-1] if self._path else ""
        self._path.append(tag)
        if len(self._path) > MAX_DEPTH:
            raise refuse("xml_too_deep", self._name, self._parser.CurrentLineNumber, limit=MAX_DEPTH)
        if not inside and tag != "log":
            raise refuse("not_an_event_log", self._name, self._parser.CurrentLineNumber)
        if tag in VALUES:
            self._take_value(inside, features)
        elif tag == "event":
            self._event, self._event_line = {}, self._parser.CurrentLineNumber
        elif tag == "trace":
            self._case, self._n_events, self._case_line = {}, 0, self._parser.CurrentLineNumber
        elif tag in NESTED and inside in ("event", "trace"):
            self.tally.add("column_nested", self._parser.CurrentLineNumber)

    def _take_value(self, inside: str, features: dict[str, str]) -> None:
        key, value = features.get("key", ""), features.get("value", "")
        if not key:
            return
        if inside == "event":
            self._event[self._event_columns[key]] = value
        elif inside == "trace":
            self._take_case_value(key, value)
        elif inside in VALUES and self._path[-3] in ("event", "trace"):
            self.tally.add("column_nested", self._parser.CurrentLineNumber)

    def _take_case_value(self, key: str, value: str) -> None:
        if self._n_events:
            self.tally.add("trace_attribute_late", self._parser.CurrentLineNumber)
        else:
            self._case[self._case_columns[key]] = value

    def _end(self, tag: str) -> None:
        tag = self._path.pop()
        if tag == "event":
            self._n_events += 1
            self._table.add({**self._case, **self._event}, self._event_line)
        elif tag == "trace":
            if not self._n_events:
                self.tally.add("trace_empty", self._case_line)
            self._case = {}


class Columns(dict[str, str]):
    """The column of each feature: two features never share one, whatever their names."""

    def __init__(self, names: Names, prefix: str) -> None:
        super().__init__()
        self._names, self._prefix = names, prefix

    def __missing__(self, key: str) -> str:
        """A new feature: a free name for it."""
        self[key] = self._names.take(tidy(self._prefix + key))
        return self[key]

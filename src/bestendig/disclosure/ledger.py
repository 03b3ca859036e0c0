"""The ledger: what was released, one line per answer, only ever added to, in the data folder.

It holds no hidden count: of a hidden figure only that it was hidden. A line that was cut off by a crash is
passed over: its answer was never handed out, because the line is on the disk before the answer leaves.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bestendig.disclosure.draft import WHOLE, Draft
from bestendig.disclosure.history import History
from bestendig.disclosure.locking import lock
from bestendig.disclosure.seen import Seen, from_record
from bestendig.errors import StoreError
from bestendig.language import Text

PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided for one question: which groups stay hidden and why, whether counts are rounded."""

    hidden: Mapping[str, Text]
    rounded: bool


class Ledger:
    """The ledger of one data folder; several processes may use it at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read_to = 0
        self.history = History()
        self._decisions: dict[str, Decision] = {}

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep others from releasing in between; StoreError when the ledger cannot be read or written."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, PRIVATE), "rb") as file, lock(file):
                self._catch_up()
                yield
        except OSError as fault:
            raise _unusable(self.path, fault) from None

    def as_before(self, draft: Draft) -> Draft | None:
        """The draft as it was decided when the same question was asked; None when it is new."""
        decision = self._decisions.get(question(draft))
        if decision is None:
            return None
        positions = range(WHOLE, len(draft.result.figures))
        named = {n: _name(draft, n) for n in positions}
        hidden = {n: decision.hidden[name] for n, name in named.items() if name in decision.hidden}
        return replace(draft, hidden=hidden, rounded=decision.rounded)

    def write(self, draft: Draft, shown: Sequence[Seen], hidden: Sequence[Seen]) -> None:
        """Add one answer, on the disk before this returns."""
        reasons = {_name(draft, n): asdict(text) for n, text in draft.hidden.items()}
        record = {
            "question": question(draft),
            "reasons": reasons,
            "rounded": draft.rounded,
            "shown": [asdict(figure) for figure in shown],
            "hidden": [asdict(figure) for figure in hidden],
        }
        _append(self.path, json.dumps(record, ensure_ascii=False, sort_keys=True))
        self._catch_up()

    def note(self, question: str) -> None:
        """Add that a question was answered whose answer no later one need be compared with; once."""
        if question not in self._decisions:
            record = {"question": question, "reasons": {}, "rounded": True, "shown": [], "hidden": []}
            _append(self.path, json.dumps(record, ensure_ascii=False, sort_keys=True))
            self._catch_up()

    def reason_before(self, question: str) -> tuple[bool, Text | None]:
        """Whether this question was decided on before, and then why nothing was shown (None: it was)."""
        decision = self._decisions.get(question)
        return (False, None) if decision is None else (True, decision.hidden.get(""))

    def keep(self, question: str, seen: Sequence[Seen], why: Text | None) -> None:
        """Add what an answer that is judged as a whole let see, or that it was hidden; on the disk first."""
        shown = [] if why else [asdict(each) for each in seen]
        hidden = [asdict(replace(each, n_clients=0, n_contacts=0)) for each in seen] if why else []
        record = {
            "question": question,
            "reasons": {"": asdict(why)} if why else {},
            "rounded": True,
            "shown": shown,
            "hidden": hidden,
        }
        _append(self.path, json.dumps(record, ensure_ascii=False, sort_keys=True))
        self._catch_up()

    def _catch_up(self) -> None:
        """Read what was added since the last time, by this process or another."""
        with self.path.open("rb") as file:
            file.seek(self._read_to)
            fresh = file.read()
        whole, _, _ = fresh.rpartition(b"\n")
        self._read_to += len(whole)
        for line in whole.splitlines():
            self._take(line)

    def _take(self, line: bytes) -> None:
        """Remember one line; a cut one says nothing."""
        try:
            record = json.loads(line)
            shown = [from_record(figure) for figure in record["shown"]]
            hidden = [from_record(figure) for figure in record["hidden"]]
            reasons = {name: Text(**words) for name, words in record["reasons"].items()}
        except (ValueError, TypeError, KeyError):
            return
        for figure in shown:
            self.history.add(figure)
        for figure in hidden:
            self.history.add_hidden(figure)
        self._decisions[record["question"]] = Decision(reasons, record["rounded"])


def question(draft: Draft) -> str:
    """What makes two questions the same: data, measure with revision, everything asked, the rule."""
    request = draft.result.request
    return " ".join(
        (
            draft.result.provenance.data_version,
            draft.result.card.versioned_name,
            request.with_whom,
            request.counted_by,
            f"by={','.join(request.by)}",
            f"period={request.period or ''}",
            f"law={request.law or ''}",
            str(draft.rule),
        )
    )


def _name(draft: Draft, position: int) -> str:
    """A figure's group as the ledger writes it."""
    return "&".join(f"{name}={value}" for name, value in draft.figure(position).group)


def _append(path: Path, line: str) -> None:
    """Add a line after the last whole one and wait for the disk."""
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        is_cut = size > 0 and _last_byte(path) != b"\n"
        file.write((b"\n" if is_cut else b"") + line.encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


def _last_byte(path: Path) -> bytes:
    """The last byte of a file that is not empty."""
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1)


def _unusable(path: Path, fault: OSError) -> StoreError:
    """The error for a ledger that cannot be used: without it nothing is released."""
    return StoreError(
        Text(
            nl="Het register van getoonde cijfers kan niet worden gebruikt.",
            en="The ledger of shown figures cannot be used.",
        ),
        Text(
            nl=f"Zorg dat de gegevensmap beschrijfbaar is en dat er ruimte is ({fault.strerror}).",
            en=f"See to it that the data folder can be written and has room ({fault.strerror}).",
        ),
        where=path.name,
        code="ledger_unusable",
    )

"""The post between municipality and providers: what is sent when, and what goes wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from bestendig.synthetic.calendar import EXTRACT, FIRST
from bestendig.synthetic.messages.case import Case, allocation, client, start, stop
from bestendig.synthetic.messages.standards import RETURN_OF, standard_on
from bestendig.synthetic.messages.xml import Element, document, enveloped, header, iso
from bestendig.synthetic.writers.town_sheets import TOWN_CODE

SHARES = {
    "rejected_message": 0.02, "corrected_message": 0.03, "withdrawn_message": 0.01, "late_stop": 0.15,
    "missing_stop": 0.06, "temporary": 0.03, "extended": 0.12, "enveloped": 0.25,
}  # fmt: skip
REJECTIONS = {"301": "9332", "305": "9019", "307": "9069"}


@dataclass(frozen=True, slots=True)
class Letter:
    """One message: its kind, allocation, direction and day; `answers` is the letter that it answers."""

    message: str
    case: Case
    to_provider: bool
    on: int
    content: Element
    return_code: str = ""
    answers: int = -1
    dirt: str = ""


@dataclass(slots=True)
class PostOffice:
    """Collects letters and the answers to them."""

    rng: np.random.Generator
    letters: list[Letter] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)

    def happens(self, kind: str) -> bool:
        """Whether this happens here."""
        return float(self.rng.random()) < SHARES[kind]

    def send(
        self, message: str, case: Case, on: int, content: Element, *, dirt: str = "", code: str = ""
    ) -> None:
        """A letter and the answer to it: accepted with only a header, or rejected with a code."""
        if on > EXTRACT or on < FIRST:
            return
        self.letters.append(Letter(message, case, message == "301", on, content, dirt=dirt))
        answer_on = min(on + int(self.rng.integers(0, 3)), EXTRACT)
        back = Letter(
            RETURN_OF[message], case, message != "301", answer_on, content, code, len(self.letters) - 1, dirt
        )
        self.letters.append(back)


def send_all(office: PostOffice, cases: list[Case]) -> None:
    """All letters about the cases."""
    for case in cases:
        _allocate(office, case)
        first = _start(office, case)
        if case.last <= EXTRACT:
            _stop(office, case, first)


def _allocate(office: PostOffice, case: Case) -> None:
    """The allocation, its extension, its change at the end, its withdrawal."""
    until = case.planned if case.is_youth or case.number % 3 == 0 else None
    if until is not None and office.happens("extended"):
        short = case.first + (until - case.first) // 2
        office.send("301", case, case.allocated, _whole(case, short, "", case.allocated))
        office.send("301", case, short - 10, _whole(case, until, "04", short - 10))
    elif office.happens("rejected_message"):
        letter = _whole(case, until, "", case.allocated)
        office.send("301", case, case.allocated, letter, dirt="rejected_message", code=REJECTIONS["301"])
        office.send("301", case, case.allocated + 1, letter)
    else:
        office.send("301", case, case.allocated, _whole(case, until, "", case.allocated))
    if case.change_code and case.last <= EXTRACT:
        office.send("301", case, case.last - 5, _whole(case, case.last, case.change_code, case.last - 5))


def _whole(case: Case, until: int | None, change: str, on: int) -> Element:
    """The client with the allocation."""
    return client(case, allocation(case, until, change, on), in_full=True)


def _start(office: PostOffice, case: Case) -> int:
    """The start, sometimes first with a wrong day that is then taken back; the true first day."""
    first = case.first + int(office.rng.integers(0, 12))
    on = first + int(office.rng.integers(0, 25))
    if office.happens("corrected_message"):
        wrong = first + 7
        for day_wrong, status, later in ((wrong, "1", 0), (wrong, "3", 9)):
            content = client(case, start(case, day_wrong, status))
            office.send("305", case, on + later, content, dirt="corrected_message")
        on += 9
    office.send("305", case, on, client(case, start(case, first, "1")))
    return first


def _stop(office: PostOffice, case: Case, first: int) -> None:
    """The stop: in time, late, or never; sometimes a pause before it."""
    first = min(first, case.last)
    if case.last - first > 200 and office.happens("temporary"):
        pause = first + 90
        office.send("307", case, pause + 3, client(case, stop(case, first, pause, "20", "1")))
        first = pause + 45
        office.send("305", case, first + 2, client(case, start(case, first, "1")))
    if office.happens("missing_stop"):
        office.missing.append(case.number)
        return
    is_late = office.happens("late_stop")
    on = case.last + int(office.rng.integers(60, 200) if is_late else office.rng.integers(1, 21))
    content = client(case, stop(case, first, case.last, case.end_code or "31", "1"))
    office.send("307", case, on, content, dirt="late_stop" if is_late else "")


def withdraw(office: PostOffice, case: Case) -> None:
    """An allocation that was sent by mistake and taken back the next week."""
    until = case.first
    office.send("301", case, case.allocated, _whole(case, None, "", case.allocated), dirt="withdrawn_message")
    back = _whole(case, until, "13", case.allocated + 7)
    office.send("301", case, case.allocated + 7, back, dirt="withdrawn_message")


def written_letters(office: PostOffice) -> Iterator[tuple[str, str, Letter]]:
    """File name, text and letter, numbered in order of sending."""
    for number, letter in enumerate(office.letters):
        answered = office.letters[letter.answers] if letter.answers >= 0 else letter
        sent_as = letter.answers if letter.answers >= 0 else number
        standard = standard_on(letter.case.is_youth, answered.on)
        parties = (TOWN_CODE, letter.case.organisation)
        sender, receiver = parties if answered.to_provider else parties[::-1]
        name = f"{standard.prefix.upper()}{letter.message}_{number + 1:06}.xml"
        identification = f"{sent_as + 1:012}"
        more, body = _answer(letter, number) if letter.answers >= 0 else ([], [letter.content])
        head = header(standard, letter.message, sender, receiver, identification, answered.on, more)
        text = document(standard, letter.message, [head, *body])
        if number % 4 == 0 and letter.answers < 0:
            text = enveloped(standard, letter.message, sender, receiver, identification, letter.on, text)
        yield name, text, letter


def _answer(letter: Letter, number: int) -> tuple[list[Element], list[Element]]:
    """What an answer adds: its own number and day, and the codes with which it rejects."""
    more: list[Element] = [
        ("IdentificatieRetour", f"{number + 1:012}"),
        ("DagtekeningRetour", iso(letter.on)),
        ("XsdVersieRetour", [("b:BasisschemaXsdVersie", "1.0.0"), ("b:BerichtXsdVersie", "1.0.0")]),
    ]
    if not letter.return_code:
        return more, []
    codes: Element = ("RetourCodes", [("RetourCode", letter.return_code)])
    return more, [("Client", [("Bsn", letter.case.bsn), codes])]

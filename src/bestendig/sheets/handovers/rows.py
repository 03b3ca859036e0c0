"""One row per person: now, the proposal, why, the next best, what to watch, what the resident says."""

from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.model.handover import Placement
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.handovers.finding import mates_apart
from bestendig.sheets.handovers.words import FACE, HOME_APART, LABELS, NO_OTHER, SAME_HOME
from bestendig.sheets.words.counting import listed
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.view import View


def rows(handed: Handed, language: str) -> list[View]:
    """All people in the order of the list."""
    return [_row(each, handed, language) for each in handed.people]


def _row(placed: Placed, handed: Handed, language: str) -> View:
    """One person."""
    person, placement = placed.person, placed.placement
    is_placed = placement.professional is not None
    return {
        "line": placed.line,
        "client": person.client,
        "now": person.current,
        "proposed": placement.professional or LABELS["no_place"].into(language),
        "is_placed": is_placed,
        "face": face(placed).into(language),
        "why": (placement.why if is_placed else no_place(placement)).into(language),
        "runner_up": _runner_up(placed).into(language),
        "watch": [text.into(language) for text in watch(placed, handed)],
        "is_agreed": person.status == "agreed",
        "is_other": person.status == "wants_other",
        "spoken_on": "" if person.spoken_on is None else on_day(person.spoken_on).into(language),
    }


def face(placed: Placed) -> Text:
    """What kind of face it is, in two words; empty where nobody is proposed."""
    person, placement = placed.person, placed.placement
    if placement.professional is None:
        return Text(nl="", en="")
    if placed.stays:
        return FACE["stays"]
    if person.pinned and person.pinned == placement.professional:
        return FACE["pinned"]
    if placement.is_wish:
        return FACE["wish"]
    return FACE["known" if placement.is_known else "new"]


def no_place(placement: Placement) -> Text:
    """Why there is no place: the limit that binds, else what the search says."""
    return placement.limit or placement.why


def _runner_up(placed: Placed) -> Text:
    """Who comes next, and what that would have been."""
    placement = placed.placement
    if placement.runner_up is None:
        return placement.runner_up_why or (NO_OTHER if placement.professional else Text(nl="", en=""))
    why = placement.runner_up_why
    if why is None:
        return plain(placement.runner_up)
    is_named = why.nl.startswith(placement.runner_up)
    return why if is_named else plain(f"{placement.runner_up}. ") + why


def watch(placed: Placed, handed: Handed) -> Iterator[Text]:
    """What a person should look at before anything is decided: warnings, and who lives in the same house."""
    yield from placed.placement.warnings
    if placed.mates:
        words = HOME_APART if mates_apart(placed, handed) else SAME_HOME
        yield fill(words, mates=listed(tuple(plain(mate.client) for mate in placed.mates)))

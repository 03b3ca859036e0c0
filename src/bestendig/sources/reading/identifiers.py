"""Reading identifiers: people become pseudonyms, bodies, places and records keep their own key."""

from collections.abc import Callable, Sequence

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.sources.citizen_numbers import are_citizen_numbers
from bestendig.sources.pseudonyms import normalised
from bestendig.sources.reading.texts import folded

Found = tuple[str | None, str | None]
_LONGEST_NOBODY = 24
TEAM_WORDS = ("team ", "wijkteam")
"""So begins the name of a team, never the number of a person."""


def read_identifiers(
    values: Sequence[str],
    nobody: frozenset[str],
    write: Callable[[str], str] = normalised,
    begins: tuple[str, ...] = (),
) -> list[Found]:
    """What `write` makes of each identifier, in order; none where it is, or begins, as nobody does."""
    return [_read(value, nobody, write, begins) for value in values]


def _read(value: str, nobody: frozenset[str], write: Callable[[str], str], begins: tuple[str, ...]) -> Found:
    """One identifier."""
    if len(value) <= _LONGEST_NOBODY:
        word = folded(value)
        if not word:
            return None, None
        if word in nobody or word.startswith(begins):
            return None, "stands_for_nobody"
    elif not value.strip():
        return None, None
    return write(value), None


def refuse_citizen_numbers(values: Sequence[str], header: str) -> None:
    """NotAllowed when a column that is kept as it is holds citizen service numbers (BSN)."""
    if not are_citizen_numbers(values):
        return
    raise NotAllowed(
        Text(
            nl="Deze kolom bevat burgerservicenummers.", en="This column holds citizen service numbers (BSN)."
        ),
        Text(
            nl="Een BSN kan alleen client_id zijn: dan wordt het een pseudoniem. Kies een andere kolom.",
            en="A BSN can only be client_id: then it becomes a pseudonym. Choose another column.",
        ),
        where=header,
        code="bsn_in_column",
    )

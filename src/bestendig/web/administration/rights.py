"""The rights list: which role may what, and who holds which seat since when."""

from bestendig.language import Text
from bestendig.web.accounts.permission_words import PERMISSION_WORDS
from bestendig.web.accounts.roles import ROLES, Role
from bestendig.web.accounts.seat import Seat
from bestendig.web.administration.selectors import seats_of_today

YES, NO = Text(nl="ja", en="yes"), Text(nl="–", en="–")
WHAT = Text(nl="Wat", en="What")
SEAT_HEADS = (
    Text(nl="Wie", en="Who"),
    Text(nl="Rol", en="Role"),
    Text(nl="Partij", en="Party"),
    Text(nl="Sinds", en="Since"),
    Text(nl="Tot en met", en="Until"),
)
SHARED = frozenset.intersection(*(role.permissions for role in ROLES.values()))
"""What every role may."""
Rows = tuple[tuple[str, ...], ...]


def right_heads(language: str) -> tuple[str, ...]:
    """The words above the columns of roles."""
    return (WHAT.into(language), *(role.words.into(language) for role in ROLES.values()))


def right_rows(language: str, *, with_shared: bool = True) -> Rows:
    """A row per permission: what it is, and whether each role has it."""
    return tuple(
        (words.into(language), *(_mark(name in role.permissions, language) for role in ROLES.values()))
        for name, words in PERMISSION_WORDS.items()
        if with_shared or name not in SHARED
    )


def shared_rights(language: str) -> list[str]:
    """What every role may."""
    return [words.into(language) for name, words in PERMISSION_WORDS.items() if name in SHARED]


def rights_by_role(language: str) -> list[tuple[str, list[str]]]:
    """Each role with what it may above what every role may, for a narrow screen."""
    return [
        (role.words.into(language), [PERMISSION_WORDS[name].into(language) for name in _above(role)])
        for role in ROLES.values()
    ]


def _above(role: Role) -> list[str]:
    """What a role may above what every role may, in the order of the list."""
    return [name for name in PERMISSION_WORDS if name in role.permissions - SHARED]


def seat_heads(language: str) -> tuple[str, ...]:
    """The words above the columns of seats."""
    return tuple(words.into(language) for words in SEAT_HEADS)


def seat_rows(seat: Seat, language: str) -> Rows:
    """A row per seat that is held today at this table."""
    return tuple(
        (
            row.user.name,
            ROLES[row.role].words.into(language),
            row.party.name,
            row.first_day.isoformat(),
            row.last_day.isoformat() if row.last_day else "",
        )
        for row in seats_of_today(seat)
    )


def _mark(has: bool, language: str) -> str:
    """Whether a role has it, in a word."""
    return (YES if has else NO).into(language)

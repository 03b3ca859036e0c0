"""What is explained, in the order of a page."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.web.accounts.roles import ROLES
from bestendig.web.meaning.levels import ABOUT_LEVEL, LEVELS
from bestendig.web.meaning.services import Explanation

CHAPTER_WORDS = {
    "people": Text(nl="Mensen en wie bij hen hoort", en="People and who belongs with them"),
    "help": Text(nl="Hulp en relaties", en="Help and relationships"),
    "policy": Text(nl="Beleid en inkoop", en="Policy and purchasing"),
    "figures": Text(nl="Cijfers en gesprek", en="Figures and conversation"),
}
ACTS = (
    ("sheets.read", Text(nl="Gespreksbladen op tafel lezen", en="Read sheets on the table")),
    (
        "sheets.tell_story",
        Text(
            nl="Een blad over de eigen partij eerst zelf zien, met een verhaal erbij",
            en="See a sheet about the own party first, with a story beside it",
        ),
    ),
    ("sheets.discuss", Text(nl="Antwoorden bij een cijfer", en="Answer beside a figure")),
    ("promises.make", Text(nl="Afspraken maken", en="Make promises")),
    ("impact.make", Text(nl="Een besluit toetsen", en="Test a decision")),
    ("data.import", Text(nl="Bestanden van de eigen kluis inlezen", en="Read in files of the own vault")),
    ("accounts.manage", Text(nl="Mensen toelaten en rollen geven", en="Let people in and give roles")),
    ("audit.read", Text(nl="Zien wie wat deed", en="See who did what")),
)
"""What people ask about, with the permission that answers it."""


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one level."""

    name: str
    label: Text
    about: Text
    figures: list[Explanation]


@dataclass(frozen=True, slots=True)
class Who:
    """One act, and the roles that may."""

    act: Text
    roles: Text


def groups_of(found: dict[str, list[Explanation]]) -> list[Group]:
    """The levels with their figures."""
    return [Group(level, LEVELS[level], ABOUT_LEVEL[level], some) for level, some in found.items()]


def who_may() -> list[Who]:
    """Who may do what, from the roles of the running version."""
    return [Who(act, _roles(permission)) for permission, act in ACTS]


def _roles(permission: str) -> Text:
    """The roles that have a permission, in words."""
    able = [role.words for role in ROLES.values() if permission in role.permissions]
    if len(able) == len(ROLES):
        return Text(nl="iedereen aan deze tafel", en="everybody at this table")
    return Text(nl=", ".join(each.nl for each in able), en=", ".join(each.en for each in able))

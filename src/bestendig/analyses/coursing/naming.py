"""Numbers of teams and organisations back into the words that people know, in answers about relationships."""

from dataclasses import replace
from typing import TypeVar

from bestendig.analyses.naming import Names
from bestendig.language import Text
from bestendig.model.course import Course, EndingsOf
from bestendig.model.result import Group

Part = TypeVar("Part", Course, EndingsOf)
NOT_KNOWN = Text(nl="niet bekend", en="not known")


def named(part: Part, names: Names) -> Part:
    """The same with names in its group; a group that is not known says so."""
    group: Group = tuple((by, _name(names, by, value)) for by, value in part.group)
    return replace(part, group=group)


def _name(names: Names, by: str, value: str) -> str:
    """The name of one group."""
    return names.get(by, {}).get(value, value) or NOT_KNOWN.nl

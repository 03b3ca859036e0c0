"""From the lines of a list to one number per person: chains followed, contradictions and circles refused."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bestendig.sources.crosswalk.links import PERSONS, Space, Target
from bestendig.sources.crosswalk.refusals import refuse_list

Old = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: a number in a system, and the person's number or the next number."""

    line: int
    space: Space
    number: str
    leads_to: str


def persons(lines: Iterable[Line], name: str) -> dict[Space, dict[str, Target]]:
    """Links from a list that gives every number a person; refused when one number has two."""
    found = _gathered(lines, name)
    return {
        space: {number: Target(to, PERSONS) for number, to in links.items()} for space, links in found.items()
    }


def successions(lines: Iterable[Line], name: str) -> dict[Space, dict[str, Target]]:
    """Links from a list of old and new numbers; refused when one number has two successors, or in a circle.

    The first number of a person stands for all that came after it, so that what was read before a migration
    stays as it was read. Where two files were put together the first of the two in order stands for both.
    """
    return {space: _rooted(links, name) for space, links in _gathered(lines, name).items()}


def _gathered(lines: Iterable[Line], name: str) -> dict[Space, dict[str, str]]:
    """Per system where each number leads."""
    found: dict[Space, dict[str, str]] = defaultdict(dict)
    lines_of: dict[tuple[Space, str], int] = {}
    for each in lines:
        earlier = found[each.space].setdefault(each.number, each.leads_to)
        first = lines_of.setdefault((each.space, each.number), each.line)
        if earlier != each.leads_to:
            raise refuse_list("crosswalk_two_persons", name, each.line, first=first)
    return found


def _rooted(links: Old, name: str) -> dict[str, Target]:
    """Every number with the first number of its person; a number that leads to itself says nothing."""
    moved = {number: to for number, to in links.items() if number != to}
    last = _ends(moved, name)
    roots: dict[str, str] = {}
    for number in sorted(moved.keys() - set(moved.values()), key=lambda each: (len(each), each)):
        roots.setdefault(last[number], number)
    return {number: Target(roots[end]) for number, end in last.items() if number != roots[end]}


def _ends(moved: Old, name: str) -> dict[str, str]:
    """Where each number leads in the end, itself included at the end of its chain."""
    ends: dict[str, str] = {}
    for start in moved:
        path: dict[str, None] = {}
        number = start
        while number in moved and number not in ends:
            if number in path:
                raise refuse_list("crosswalk_circle", name, count=len(path))
            path[number] = None
            number = moved[number]
        ends.update(dict.fromkeys((*path, number), ends.get(number, number)))
    return ends

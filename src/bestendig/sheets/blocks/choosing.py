"""Which events of the chain stand on the sheet: the largest, each with what it followed, in order of time."""

from collections.abc import Sequence

from bestendig.model.course import Link
from bestendig.sheets.words.events import last_day
from bestendig.sheets.words.levels import LANES

MOST = 9
"""So many events fit on a page and in a talk."""


def chosen(links: Sequence[Link]) -> tuple[Link, ...]:
    """At most nine events, those with most relationships and what came before them, in order of time.

    One of which the number is hidden stands there only where another one followed it.
    """
    known = [link for link in links if link.level in LANES]
    seen = [link for link in known if link.n_relationships is not None]
    kept: list[Link] = []
    for link in sorted(seen, key=lambda each: (-(each.n_relationships or 0), in_time(each))):
        new = [each for each in (link, *before(link, known)) if each not in kept]
        if len(kept) + len(new) <= MOST:
            kept += new
    return tuple(sorted(kept, key=in_time))


def in_time(link: Link) -> tuple[int, int, str, str]:
    """The order in time; on one day policy first. What is only known by its year stands at the end of it."""
    return last_day(link), LANES.index(link.level), link.organisation, link.what


def before(link: Link, known: Sequence[Link]) -> Sequence[Link]:
    """The event that this one followed: the latest of that name before it; empty where there is none."""
    found = [each for each in known if each is not link and _is_behind(each, link)]
    return sorted(found, key=in_time)[-1:]


def _is_behind(event: Link, link: Link) -> bool:
    """Whether `event` may be what `link` followed."""
    return link.behind is not None and event.what == link.behind and last_day(event) <= last_day(link)

"""How things stood on one day: the tables as they were known then, the relationships, who was touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.coursing.looking import BOTH_ENDS
from bestendig.errors import RequestError
from bestendig.impact.exposing import known_on, running
from bestendig.language import Text
from bestendig.model.course import CourseRequest
from bestendig.model.plan import Targets
from bestendig.model.request import WithWhom
from bestendig.relationships.found import find
from bestendig.relationships.why import why_ended
from bestendig.store import Engine, Frame

ORDER: tuple[WithWhom, ...] = ("professional", "organisation")
"""With whom relationships are counted unless it is asked: with the professional where the data know one."""
ENOUGH = 0.5
"""Relationships with professionals tell of the plan when they hold so large a share of the people touched."""


@dataclass(frozen=True)
class Standing:
    """One day: `tables` and `rows` hold what was known then, `cohort` the relationships that ran."""

    engine: Engine
    on: int
    with_whom: WithWhom
    targets: Targets
    tables: Mapping[str, Frame]
    rows: Frame
    cohort: Frame

    @property
    def n_touched(self) -> int:
        """How many people the plan touches."""
        touched = self.cohort.filter(nw.col("is_touched")).group_by("client_id").agg(n=nw.len())
        return int(self.engine.fetch(touched.select(nw.len())).rows()[0][0])


def stand(
    engine: Engine,
    tables: Mapping[str, Frame],
    targets: Targets,
    on: int,
    with_whom: WithWhom = "professional",
) -> Standing:
    """How things stood on a day, counted with professionals, teams or organisations."""
    known = known_on(tables, on)
    request = CourseRequest(with_whom)
    found = engine.keep(find(known, request, on))
    rows = engine.keep(why_ended(found, known, request, on, engine.keep))
    cohort = engine.keep(running(rows, known, targets, on, with_whom, engine.keep))
    return Standing(engine, on, with_whom, targets, known, rows, cohort)


def stand_best(
    engine: Engine, tables: Mapping[str, Frame], targets: Targets, on: int, asked: WithWhom | None = None
) -> Standing:
    """The same, counted with professionals where these data know those of the people touched.

    Where relationships with professionals hold fewer than half of the people that relationships with
    organisations hold, the second are counted. RequestError when the data know no relationships at all.
    """
    able = [each for each in ORDER if any(name in tables for name in BOTH_ENDS[each])]
    if asked is not None or len(able) < 2:
        return stand(engine, tables, targets, on, _only(asked, able))
    with_people = stand(engine, tables, targets, on, able[0])
    seen = with_people.n_touched
    if seen and "care_episodes" not in tables:
        return with_people
    with_bodies = stand(engine, tables, targets, on, able[1])
    return with_people if seen and seen >= ENOUGH * with_bodies.n_touched else with_bodies


def _only(asked: WithWhom | None, able: Sequence[WithWhom]) -> WithWhom:
    """What was asked, or the one thing that these data can tell."""
    if asked is not None:
        return asked
    if able:
        return able[0]
    raise RequestError(
        Text(
            nl="Deze gegevens kennen geen relaties: er zijn geen contacten, betrokkenheid of hulptrajecten.",
            en="These data know no relationships: there are no contacts, assignments or care episodes.",
        ),
        Text(nl="Lees een van die tabellen in.", en="Import one of those tables."),
        code="no_relationships",
    )

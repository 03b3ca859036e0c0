"""Who came next: another professional of the organisation, another team, organisation or law; or a return."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST, Endings, kind_of, piece, within
from bestendig.relationships.rows import CLIENT, OPEN, OTHER, Frame, complete

STAYS = 14
"""Someone new who still comes so many days after the ending came next."""
GOES_ON = 45
"""A face that was there already and still comes so many days after the ending took over."""
_TEAM = {"team_id": nw.Int64, "last_day": nw.Int64}


def evidence(endings: Endings) -> Iterator[Frame]:
    """Who came: `colleague`, `known`, `other_team`, `other_body`, `other_law`, `again`; and `team_ended`."""
    rows = endings.found.filter(~nw.col("is_passing")).select(
        CLIENT,
        next_id=nw.col(OTHER),
        next_body=nw.col("organisation_id"),
        next_team=nw.col("team_id"),
        next_law=nw.col("law"),
        began=nw.col("first_day"),
        until=nw.when(nw.col("is_ended")).then(nw.col(LAST)).otherwise(OPEN),
    )
    beside = endings.ended.join(rows, on=CLIENT, how="inner")
    window, after = endings.windows.team, nw.col("until") - nw.col(LAST)
    is_same = nw.col("next_id") == nw.col(OTHER)
    came = ~is_same & within("began", window) & (after >= STAYS)
    was_there = ~is_same & (nw.col("began") < nw.col(LAST) - window) & (after >= GOES_ON)
    elsewhere, other_law = _differs("organisation_id", "next_body"), _differs("law", "next_law")
    kind = kind_of(
        (is_same & (nw.col("began") > nw.col(LAST)), "again"),
        (came & other_law, "other_law"),
        (came & elsewhere, "other_body"),
        (came, "colleague"),
        (was_there & ~elsewhere, "known"),
    )
    who = nw.when(elsewhere & ~other_law & ~is_same).then(nw.col("next_body")).otherwise(nw.col("next_id"))
    yield piece(beside, kind, nw.col("began"), who)
    from_team = beside.filter(came, ~elsewhere, ~other_law, _differs("team_id", "next_team"))
    yield piece(from_team, "other_team", nw.col("began"), nw.col("next_team"))
    yield from ended_teams(endings)


def ended_teams(endings: Endings) -> Iterator[Frame]:
    """`team_ended`: the team of the relationship ended."""
    if "teams" in endings.tables:
        teams = complete(endings.tables["teams"], **_TEAM).select("team_id", day=nw.col("last_day"))
        near = endings.ended.join(teams, on="team_id", how="inner")
        near = near.filter(within("day", endings.windows.team))
        yield piece(near, "team_ended", nw.col("day"), nw.col("team_id"))


def _differs(mine: str, other: str) -> nw.Expr:
    """Whether both are known and not the same."""
    return (nw.col(mine) != nw.col(other)).fill_null(value=False)

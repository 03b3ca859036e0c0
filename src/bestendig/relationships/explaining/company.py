"""Who came next: another professional of the organisation, another team, organisation or law; or a return."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST, Endings, piece, within
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
    is_same = nw.col("next_id") == nw.col(OTHER)
    again = beside.filter(is_same, nw.col("began") > nw.col(LAST))
    yield piece(again, "again", nw.col("began"), nw.col("next_id"))
    window, after = endings.windows.team, nw.col("until") - nw.col(LAST)
    yield from _came(beside.filter(~is_same, within("began", window), after >= STAYS))
    here = (nw.col("organisation_id") == nw.col("next_body")).fill_null(value=True)
    stays = here & (nw.col("began") < nw.col(LAST) - window) & (after >= GOES_ON)
    yield piece(beside.filter(~is_same, stays), "known", nw.col("began"), nw.col("next_id"))
    yield from ended_teams(endings)


def ended_teams(endings: Endings) -> Iterator[Frame]:
    """`team_ended`: the team of the relationship ended."""
    if "teams" in endings.tables:
        teams = complete(endings.tables["teams"], **_TEAM).select("team_id", day=nw.col("last_day"))
        near = endings.ended.join(teams, on="team_id", how="inner")
        near = near.filter(within("day", endings.windows.team))
        yield piece(near, "team_ended", nw.col("day"), nw.col("team_id"))


def _came(rows: Frame) -> Iterator[Frame]:
    """Who came, by where they came from."""
    body, team, law = nw.col("organisation_id"), nw.col("team_id"), nw.col("law")
    elsewhere = (body != nw.col("next_body")).fill_null(value=False)
    other_team = (team != nw.col("next_team")).fill_null(value=False)
    other_law = (law != nw.col("next_law")).fill_null(value=False)
    began = nw.col("began")
    yield piece(rows.filter(~elsewhere, ~other_law), "colleague", began, nw.col("next_id"))
    yield piece(rows.filter(~elsewhere, ~other_law, other_team), "other_team", began, nw.col("next_team"))
    yield piece(rows.filter(elsewhere, ~other_law), "other_body", began, nw.col("next_body"))
    yield piece(rows.filter(other_law), "other_law", began, nw.col("next_id"))

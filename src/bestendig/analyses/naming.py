"""Numbers of teams, organisations and neighbourhoods back into the words that people know."""

from collections.abc import Mapping
from dataclasses import replace

import narwhals.stable.v2 as nw

from bestendig.measures import term_names
from bestendig.model.result import Figure, Group, Result
from bestendig.store import Engine, Frame, Version

Names = Mapping[str, Mapping[str, str]]
"""Per dimension: the number as text to the name."""


def names_of(version: Version, engine: Engine, tables: Mapping[str, Frame]) -> Names:
    """The names of bodies and places: as registered in teams and organisations, else the source's own key."""
    bodies = {str(number): text for number, text in version.identifiers.labels("body").items()}
    places = {str(number): text for number, text in version.identifiers.labels("place").items()}
    return {
        "team": bodies | _registered(engine, tables, "teams", "team_id"),
        "organisation": bodies | _registered(engine, tables, "organisations", "organisation_id"),
        "neighbourhood": places,
        "area": places,
        "term": _terms(version, tables),
    }


def _terms(version: Version, tables: Mapping[str, Frame]) -> dict[str, str]:
    """The names of council terms: those of a delivered table, else the years of those that come along."""
    records = {str(number): text for number, text in version.identifiers.labels("record").items()}
    return records if "council_terms" in tables else term_names()


def named(result: Result, names: Names) -> Result:
    """The result with names in its groups."""
    return replace(result, figures=tuple(_figure(figure, names) for figure in result.figures))


def _figure(figure: Figure, names: Names) -> Figure:
    """One figure with names in its group."""
    group: Group = tuple((by, names.get(by, {}).get(value, value)) for by, value in figure.group)
    return replace(figure, group=group)


def teams_within(engine: Engine, tables: Mapping[str, Frame], names: Names) -> dict[str, str]:
    """Of each team of which contacts tell it, the organisation it is part of, by name."""
    if "contacts" not in tables:
        return {}
    known = tables["contacts"].filter(~nw.col("team_id").is_null(), ~nw.col("organisation_id").is_null())
    rows = engine.fetch(known.group_by("team_id").agg(nw.col("organisation_id").min())).rows()
    team, organisation = names["team"], names["organisation"]
    return {team.get(str(one), str(one)): organisation.get(str(other), str(other)) for one, other in rows}


def _registered(engine: Engine, tables: Mapping[str, Frame], table: str, key: str) -> dict[str, str]:
    """The registered name by number; of two periods of one team the last name."""
    if table not in tables:
        return {}
    rows = engine.fetch(tables[table].select(key, "name").sort(key, "name"))
    return {str(row[key]): row["name"] for row in rows.rows(named=True) if row["name"]}

"""What a plan touches: names of one kind add up, names of different kinds narrow each other.

A plan that names two organisations and a neighbourhood is about the people of either organisation in that
neighbourhood. The law always narrows, and does not leave out what is in no law. A plan that names nothing
touches everything. Standard tables do not tell which relationships a programme carries: it narrows what the
plan names beside it to the programme's area, and by itself touches nothing that can be known.
"""

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors
from bestendig.impact.exposing.rows import Frame, Tables, complete, flag, holds
from bestendig.model.plan import Targets

NONE = -1
"""The lot of a relationship that is in none, and its chance."""
PERMILLE = 1_000


def is_known(targets: Targets) -> bool:
    """Whether the data can tell which relationships these targets touch: not of programmes by themselves."""
    parts = (targets, *(lot for lot, _ in targets.lots))
    return not any(_is_programme_only(one) for one in parts)


def with_touched(rows: Frame, tables: Tables, targets: Targets) -> Frame:
    """The rows with `is_touched`, `lot` (from 0) and `stay_chance_permille`; both −1 outside every lot.

    Where lots divide the plan, only what is in one of them is touched; of two lots the first counts.
    """
    parts = (targets, *(lot for lot, _ in targets.lots))
    rows = _with_areas(_with_bodies(rows, tables, parts), tables, parts)
    lot: nw.Expr = nw.lit(NONE)
    for place in reversed(range(len(targets.lots))):
        lot = nw.when(_matches(parts[place + 1], place + 1)).then(place).otherwise(lot)
    whole = _matches(targets, 0)
    rows = rows.with_columns(lot=nw.when(whole).then(lot).otherwise(NONE))
    is_touched = nw.col("lot") != NONE if targets.lots else whole
    chance: nw.Expr = nw.lit(NONE)
    for place, (_, share) in enumerate(targets.lots):
        chance = nw.when(nw.col("lot") == place).then(round(share * PERMILLE)).otherwise(chance)
    return rows.with_columns(is_touched=is_touched, stay_chance_permille=chance)


def names_nothing(targets: Targets) -> bool:
    """Whether a plan names nothing but a law at most, and so touches everything."""
    return not (targets.lots or targets.programmes or _names_people(targets))


def _names_people(one: Targets) -> bool:
    """Whether anything is named of which the data know the relationships."""
    return bool(one.organisations or one.contracts or one.teams or one.areas or one.professional is not None)


def _is_programme_only(one: Targets) -> bool:
    """Whether programmes are all that is named."""
    return bool(one.programmes) and not _names_people(one)


def _matches(one: Targets, place: int) -> nw.Expr:
    """Whether a row is what these targets name."""
    if _is_programme_only(one):
        return nw.lit(value=False)
    found = nw.lit(value=True)
    if one.law is not None:
        found = found & (nw.col("law").is_null() | (nw.col("law") == one.law))
    if one.organisations:
        found = found & (_among("organisation_id", one.organisations) | holds(nw.col(f"body_{place}") == 1))
    for column, names in (
        ("contract_id", one.contracts), ("team_id", one.teams), ("neighbourhood_id", one.areas),
    ):  # fmt: skip
        found = found & _among(column, names) if names else found
    if one.professional is not None:
        found = found & holds(nw.col("professional_id") == one.professional)
    return found & (nw.col(f"area_{place}") == 1) if one.programmes else found


def _among(column: str, names: Sequence[int]) -> nw.Expr:
    """Whether the column is one of these."""
    return holds(nw.col(column).is_in(list(names)))


def _with_bodies(rows: Frame, tables: Tables, parts: Sequence[Targets]) -> Frame:
    """The rows with `body_<place>`: 1 where the organisation took in one that this part names."""
    places = [place for place, one in enumerate(parts) if one.organisations]
    links = successors(tables)
    if links is None or not places:
        return rows.with_columns(**{f"body_{place}": nw.lit(0) for place in places}) if places else rows
    named = {f"body_{place}": flag(_among("was", parts[place].organisations)) for place in places}
    bodies = links.with_columns(**named).group_by("became").agg(*(nw.col(name).max() for name in named))
    return rows.join(bodies, left_on="organisation_id", right_on="became", how="left")


def _with_areas(rows: Frame, tables: Tables, parts: Sequence[Targets]) -> Frame:
    """The rows with `area_<place>`: 1 where a programme of this part is in the client's area, or in none."""
    places = [place for place, one in enumerate(parts) if one.programmes]
    if not places:
        return rows
    if "programmes" not in tables:
        return rows.with_columns(**{f"area_{place}": nw.lit(1) for place in places})
    all_of = complete(tables["programmes"], programme_id=nw.Int64, area_id=nw.Int64)
    named = {f"area_{place}": flag(_among("programme_id", parts[place].programmes)) for place in places}
    all_of = all_of.with_columns(**named)
    inside = all_of.filter(~nw.col("area_id").is_null()).group_by("area_id")
    areas = inside.agg(*(nw.col(name).max() for name in named))
    anywhere = all_of.filter(nw.col("area_id").is_null()).select(
        **{f"any_{name}": nw.col(name).max().fill_null(0) for name in named}
    )
    found = rows.join(areas, left_on="neighbourhood_id", right_on="area_id", how="left")
    found = found.join(anywhere, how="cross")
    return found.with_columns(
        **{name: nw.max_horizontal(nw.col(name).fill_null(0), nw.col(f"any_{name}")) for name in named}
    )

"""Why relationships ended: the house, and hand-written SQL that looks at the same evidence.

Both find the relationships in contacts, with gaps, returns and unknown starts, and then explain them by
deaths, moves, contracts, jobs and who came next. The answer is how many ended by cause and confidence.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships import find, why_ended
from bestendig.store import open_engine
from bestendig.synthetic.calendar import EXTRACT

TABLES = ("contacts", "clients", "contracts", "employments")
GAP = 180
WINDOW = 62


def ours(**paths: str) -> dict[str, int]:
    """The house: found, kept, explained, counted."""
    with (
        TemporaryDirectory(dir=Path(paths["contacts"]).parent) as spill,
        open_engine("duckdb", threads=2, temp_directory=Path(spill)) as opened,
    ):
        tables = {name: opened.scan_parquet(Path(paths[name])) for name in TABLES}
        request = CourseRequest()
        found = opened.keep(find(tables, request, EXTRACT))
        told = why_ended(found, tables, request, EXTRACT).filter(~nw.col("cause").is_null())
        counts = told.group_by("root_cause", "confidence").agg(n=nw.len())
        return {f"{cause} {sure}": n for cause, sure, n in opened.fetch(counts).rows()}


def sql(**paths: str) -> dict[str, int]:
    """Hand-written DuckDB SQL for exactly these tables."""
    import duckdb

    with TemporaryDirectory(dir=Path(paths["contacts"]).parent) as spill:
        connection = duckdb.connect()
        connection.execute("SET threads = 2; SET preserve_insertion_order = false")
        connection.execute(f"SET temp_directory = '{spill}'")
        for name in TABLES:
            connection.execute(f"create view {name} as select * from read_parquet('{paths[name]}')")
        connection.execute(FOUND.format(extract=EXTRACT, gap=GAP))
        rows = connection.execute(WHY.format(extract=EXTRACT, window=WINDOW)).fetchall()
        return {f"{cause} {sure}": n for cause, sure, n in rows}


FOUND = """
    create temp table found as
    with days as (
        select client_id, professional_id, team_id, organisation_id, law, day::bigint as day
        from contacts where is_first_with_professional and day <= {extract}),
    beside as (
        select *, lag(day) over pair as before, lead(day) over pair as second, lead(day, 2) over pair as third
        from days window pair as (partition by client_id, professional_id order by day)),
    starts as (
        select *, before is null or day - before > {gap} as is_start,
               third - second <= {gap} and second - day <= {gap} as is_lasting from beside),
    islands as (
        select *, max(case when is_start then day end) over (
            partition by client_id, professional_id order by day) as first_day from starts),
    spells as (
        select client_id, professional_id, first_day, max(day) as last_contact, count(*) as n_days,
               arg_max(team_id, day) as team_id, arg_max(organisation_id, day) as organisation_id,
               arg_max(law, day) as law, arg_min(organisation_id, day) as first_body,
               max(case when is_start and is_lasting then third end) as entry_day,
               coalesce(max(case when not is_start then day - before end), 0) as longest_gap
        from islands group by client_id, professional_id, first_day),
    begins as (select organisation_id as first_body, min(day) as begins from contacts group by 1)
    select s.*, entry_day is null as is_passing, last_contact <= {extract} - {gap} as is_ended,
           case when last_contact <= {extract} - {gap} then last_contact
                else greatest(first_day, {extract} - {gap}) end as last_day,
           first_day - begins >= {gap} as is_start_known,
           row_number() over (partition by client_id, professional_id order by first_day) - 1 as n_returns
    from spells s left join begins using (first_body)"""

WHY = """
    with ended as (select * from found where is_ended and not is_passing),
    others as (
        select client_id, professional_id, team_id, organisation_id, law, first_day as began,
               case when is_ended then last_day else 1048576 end as until
        from found where not is_passing),
    company as (
        select e.client_id, e.professional_id, e.first_day,
               bool_or(came and here and same_law) as colleague,
               bool_or(came and here and same_law and o.team_id <> e.team_id) as other_team,
               bool_or(came and not here and same_law) as other_body,
               bool_or(came and not same_law) as other_law,
               bool_or(not is_same and here and began < last_day - {window}
                       and until - last_day >= 45) as known,
               bool_or(is_same and began > last_day) as again
        from ended e join others o on e.client_id = o.client_id,
        lateral (select o.professional_id = e.professional_id as is_same,
                        o.organisation_id = e.organisation_id as here, o.law = e.law as same_law),
        lateral (select not is_same and abs(began - last_day) <= {window} and until - last_day >= 14 as came)
        group by all),
    lost as (
        select c.organisation_id, c.law, c.last_day::bigint as lost_on from contracts c
        where c.last_day is not null and not exists (
            select 1 from contracts n where n.organisation_id = c.organisation_id
            and n.contract_id <> c.contract_id and (n.law is null or c.law is null or n.law = c.law)
            and n.first_day > c.first_day and n.first_day - c.last_day <= 31
            and (n.last_day is null or n.last_day > c.last_day))),
    left_on_day as (
        select professional_id, organisation_id, last_day::bigint as left_on from employments
        where last_day <= {extract}),
    policy as (
        select e.client_id, e.professional_id, e.first_day,
               arg_min(lost_on, abs(lost_on - last_day)) as lost_on
        from ended e join lost l on e.organisation_id = l.organisation_id and (l.law is null or l.law = e.law)
        where abs(lost_on - last_day) <= {window} group by all),
    departed as (
        select e.client_id, e.professional_id, e.first_day, e.organisation_id, e.law,
               arg_min(left_on, abs(left_on - last_day)) as left_on
        from ended e join left_on_day j on j.professional_id = e.professional_id
            and j.organisation_id = e.organisation_id
        where abs(left_on - last_day) <= {window} group by all),
    behind as (
        select d.client_id, d.professional_id, d.first_day, bool_or(true) as is_behind
        from departed d join lost l on d.organisation_id = l.organisation_id
            and (l.law is null or l.law = d.law)
        where abs(lost_on - left_on) <= {window} group by all),
    told as (
        select e.*, c.* exclude (client_id, professional_id, first_day), p.lost_on, d.left_on, b.is_behind,
               died_on - last_day as died, h.left_on - last_day as moved,
               d.left_on - last_day as away,
               coalesce(abs(d.left_on - last_day) <= 31, false) as near_departure
        from ended e
        left join company c using (client_id, professional_id, first_day)
        left join policy p using (client_id, professional_id, first_day)
        left join departed d using (client_id, professional_id, first_day)
        left join behind b using (client_id, professional_id, first_day)
        left join clients h using (client_id)),
    steps as (
        select *, case
            when last_day > {extract} - {window} then 'too_recent'
            when died <= {window} and not colleague then 'deceased'
            when abs(moved) <= {window} and not colleague then 'moved'
            when other_law and not colleague then 'other_law'
            when lost_on is not null and not colleague then 'contract'
            when away is not null then 'worker_left'
            when other_team then 'team_change'
            when colleague and last_day - first_day < 90 and n_returns = 0 then 'process'
            when colleague or known then 'caseload'
            when other_body then 'client_choice'
            when again then 'pause'
            else 'unknown' end as cause
        from told)
    select case when cause = 'worker_left' and is_behind then 'contract' else cause end,
           case cause
               when 'too_recent' then 'sure'
               when 'deceased' then case when abs(died) <= 31 then 'sure' else 'likely' end
               when 'moved' then case when away is null and lost_on is null and abs(moved) <= 31
                   then 'sure' else 'likely' end
               when 'contract' then case when (other_body or away is not null)
                   and abs(lost_on - last_day) <= 31 then 'sure' else 'likely' end
               when 'worker_left' then case when away < -14 then 'possible'
                   when (colleague or other_body) and near_departure then 'sure' else 'likely' end
               else 'possible' end,
           count(*)
    from steps group by 1, 2"""

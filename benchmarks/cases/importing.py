"""Taking in a CSV of contacts: the house, and hand-written SQL that reads, checks, orders and writes."""

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.analyses.importing import take_in


def ours(csv: str) -> int:
    """The whole way: read, keyed pseudonyms, checks, order, flags, report, published version; rows kept."""
    with TemporaryDirectory(dir=Path(csv).parent) as place:
        folder = Path(place)
        report = take_in(
            [Path(csv)],
            folder / "data",
            keys=folder / "keys",
            profiles=folder / "profiles",
            delivered_on=date(2026, 7, 1),
        )
        return report.kept


def sql(csv: str) -> int:
    """DuckDB's own reader with types, the same checks and flags in SQL, sorted and written; rows kept.

    No keyed pseudonyms, no dictionary, no lines of faults, no report: the least that gives the same table.
    """
    import duckdb

    with TemporaryDirectory(dir=Path(csv).parent) as place:
        connection = duckdb.connect()
        connection.execute(f"SET threads = 2; SET temp_directory = '{place}/spill'")
        connection.execute(READ.format(csv=csv))
        connection.execute("SET preserve_insertion_order = false")
        connection.execute(CHECKS)
        connection.execute(WRITE.format(path=f"{place}/contacts.parquet"))
        found = connection.execute(
            f"select count(*) from read_parquet('{place}/contacts.parquet')"
        ).fetchone()
        shutil.rmtree(f"{place}/spill", ignore_errors=True)
        return int(found[0]) if found else 0


READ = """
    create temp table raw as
    select row_number() over () as row_number, "Cliëntnummer" client_id, "Medewerkernummer" professional_id,
           "Team" team_id, "Organisatie" organisation_id, try_strptime("Datum", '%d-%m-%Y')::date held_on,
           try_cast("Tijd" as time) held_at, "Soort contact" kind,
           try_cast("Duur (min)" as integer) as n_minutes,
           "Wet" law, "Contactnummer" contact_id
    from read_csv('{csv}', delim = ';', header = true, all_varchar = true)"""

CHECKS = """
    create temp table marked as
    select *, case when client_id is null then 'missing_client' when held_on is null then 'missing_day'
                   when held_on > date '2026-07-01' then 'future'
                   when held_on < date '1990-01-01' then 'before'
                   when professional_id is null or professional_id in ('-1', '') then 'unknown_professional'
                   when kind in ('Niet thuis', 'E-mail/app') then 'not_counted' end reason
    from raw"""

WRITE = """
    copy (
        select * exclude (row_number, reason),
               row_number() over (partition by client_id, held_on order by held_at, row_number) order_in_day,
               row_number() over (
                   partition by client_id, held_on, professional_id
                   order by held_at, row_number) = 1 first_one,
               row_number() over (
                   partition by client_id, held_on, team_id order by held_at, row_number) = 1 first_team,
               row_number() over (
                   partition by client_id, held_on, organisation_id
                   order by held_at, row_number) = 1 first_body
        from marked where reason is null
        order by client_id, held_on, order_in_day
    ) to '{path}' (format parquet, compression zstd)"""

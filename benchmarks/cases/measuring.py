"""Measures over stored contacts: the house, hand-written SQL with the same passes, pandas, polars, a scan.

Every contender gives the mean of each measure over clients, so that the claim can see that they agree.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from bestendig.measures.prepare import prepare
from bestendig.measures.summarise import summarise
from bestendig.model.request import Request
from bestendig.store import open_engine

SHARE = ("upc", "coc_index", "hhi", "mmci", "n_professionals")
SEQUENCE = ("secon",)
TOGETHER = (*SHARE, *SEQUENCE)
FIXED = 1_000_000_000


def ours(
    contacts: str, apart: str, measures: list[str], memory_limit: str | None = None, engine: str = "duckdb"
) -> dict[str, float]:
    """The house: prepared, run and summarised, with support and intervals."""
    with TemporaryDirectory(dir=Path(contacts).parent) as spill:
        return _ours(contacts, apart, measures, memory_limit, engine, Path(spill))


def _ours(
    contacts: str, apart: str, measures: list[str], memory_limit: str | None, engine: str, spill: Path
) -> dict[str, float]:
    with open_engine(engine, memory_limit=memory_limit, threads=2, temp_directory=spill) as opened:
        tables = {
            "contacts": opened.scan_parquet(Path(contacts)),
            "contacts_apart": opened.scan_parquet(Path(apart)),
        }
        request = Request(tuple(measures))
        fetched = {name: opened.fetch(frame) for name, frame in prepare(request, tables, opened.keep).items()}
        return {each.card.name: each.overall.value or 0.0 for each in summarise(request, fetched)}


def sql(contacts: str, measures: list[str], memory_limit: str | None = None) -> dict[str, float]:
    """Hand-written DuckDB SQL with the same fused passes and the same support, cluster sums included."""
    import duckdb

    with TemporaryDirectory(dir=Path(contacts).parent) as spill:
        connection = duckdb.connect()
        connection.execute("SET threads = 2; SET preserve_insertion_order = false")
        connection.execute(f"SET temp_directory = '{spill}'")
        if memory_limit:
            connection.execute(f"SET memory_limit = '{memory_limit}'")
        wants_sequence = "secon" in measures
        connection.execute(_grains(contacts, wants_sequence))
        connection.execute(_units(contacts, wants_sequence))
        for query in (
            SUPPORT.format(days="sum(n_days), sum(n_known)," if wants_sequence else ""),
            _figures(measures),
        ):
            rows = connection.execute(query).fetchall()
        names = [*measures]
        return {name: _mean(rows, 1 + place, len(names)) for place, name in enumerate(names)}


def _mean(rows: list[tuple[int, ...]], place: int, width: int) -> float:
    """The mean of one measure from its sums and numbers per cluster."""
    return sum(row[place] or 0 for row in rows) / sum(row[place + width] for row in rows) / FIXED


def _grains(contacts: str, with_days: bool) -> str:
    """Counts per client, professional and organisation."""
    days = (
        ", sum((order_in_day = 1)::bigint)::bigint as n_days"
        ", sum((order_in_day = 1 and is_order_known)::bigint)::bigint as n_known"
    )
    return f"""
        create temp table grains as
        select client_id, professional_id, organisation_id, count(*) n,
               max(day::bigint * 100000 + order_in_day) as last {days if with_days else ""}
        from read_parquet('{contacts}') where is_first_with_professional group by all"""


def _units(contacts: str, with_sequence: bool) -> str:
    """One row per client: cluster and the value of every measure as whole billionths."""
    sequence = f"""
        , sequence as (
            select client_id, sum(same)::bigint same, count(same) successive from (
                select client_id, (professional_id = lag(professional_id) over (
                    partition by client_id order by day, order_in_day))::bigint same
                from read_parquet('{contacts}') where is_first_with_professional)
            group by client_id)"""
    secon = f"(case when successive > 0 then floor(same / successive * {FIXED} + 0.5) end)::bigint secon"
    return f"""
        create temp table units as
        with pairs as (
            select client_id, professional_id, sum(n)::bigint n_j, max(last) last from grains group by all),
        per_client as (
            select client_id, sum(n_j)::bigint n, sum(n_j * n_j)::bigint squares, max(n_j) most, count(*) m,
                   arg_max(professional_id, n_j * 8589934592 + last) cluster
            from pairs group by client_id)
        {sequence if with_sequence else ""}
        select client_id, cluster,
               (case when n > 1 then floor(most / n * {FIXED} + 0.5) end)::bigint upc,
               (case when n > 1 then floor((squares - n) / (n * (n - 1)) * {FIXED} + 0.5) end)::bigint
                   coc_index,
               floor(squares / (n * n) * {FIXED} + 0.5)::bigint hhi,
               floor((1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1)) * {FIXED} + 0.5)::bigint mmci,
               (m * {FIXED})::bigint n_professionals, (n > 1)::int mask
               {", " + secon if with_sequence else ""}
        from per_client {"left join sequence using (client_id)" if with_sequence else ""}"""


SUPPORT = """
    select mask, professional_id, organisation_id, {days} sum(n) from grains join units using (client_id)
    group by mask, professional_id, organisation_id"""


def _figures(measures: list[str]) -> str:
    """Sums and numbers per cluster."""
    sums = ", ".join(f"sum({name})" for name in measures)
    counts = ", ".join(f"count({name})" for name in measures)
    return f"select cluster, {sums}, {counts} from units group by cluster"


def scan(contacts: str) -> float:
    """The floor: read the columns that the measures need, and add them up."""
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    columns = (
        "client_id + professional_id + organisation_id + day + order_in_day + is_first_with_professional::int"
    )
    found = connection.execute(f"select sum({columns}) from read_parquet('{contacts}')").fetchone()
    return float(found[0]) if found else 0.0


def pandas(contacts: str) -> dict[str, float]:
    """What an analyst with pandas would write: the same means, without support or intervals."""
    import pandas as pd

    columns = ["client_id", "professional_id", "day", "order_in_day", "is_first_with_professional"]
    rows = pd.read_parquet(contacts, columns=columns)
    rows = rows[rows["is_first_with_professional"]]
    n_j = rows.groupby(["client_id", "professional_id"], sort=False).size()
    by_client = n_j.groupby("client_id", sort=False)
    n, squares, most, m = (
        by_client.sum(),
        (n_j * n_j).groupby("client_id", sort=False).sum(),
        by_client.max(),
        by_client.size(),
    )
    rows = rows.sort_values(["client_id", "day", "order_in_day"], kind="stable")
    before = rows.groupby("client_id", sort=False)["professional_id"].shift(1)
    same = (rows["professional_id"] == before)[before.notna()]
    secon = same.groupby(rows.loc[same.index, "client_id"], sort=False).mean()
    several = n > 1
    return {
        "upc": float((most / n)[several].mean()),
        "coc_index": float(((squares - n) / (n * (n - 1)))[several].mean()),
        "hhi": float((squares / (n * n)).mean()),
        "mmci": float(((1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1))).mean()),
        "n_professionals": float(m.mean()),
        "secon": float(secon.mean()),
    }


def polars(contacts: str) -> dict[str, float]:
    """What an analyst with polars would write, streaming: the same means, without support or intervals."""
    import polars as pl

    rows = pl.scan_parquet(contacts).filter(pl.col("is_first_with_professional"))
    pairs = rows.group_by("client_id", "professional_id").agg(n_j=pl.len().cast(pl.Int64))
    clients = pairs.group_by("client_id").agg(
        n=pl.col("n_j").sum(),
        squares=(pl.col("n_j") ** 2).sum(),
        most=pl.col("n_j").max(),
        m=pl.len().cast(pl.Int64),
    )
    n, m, several = pl.col("n"), pl.col("m"), pl.col("n") > 1
    share = clients.select(
        upc=(pl.col("most") / n).filter(several).mean(),
        coc_index=((pl.col("squares") - n) / (n * (n - 1))).filter(several).mean(),
        hhi=(pl.col("squares") / (n * n)).mean(),
        mmci=((1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1))).mean(),
        n_professionals=m.mean(),
    )
    before = pl.col("professional_id").shift(1).over("client_id", order_by=["day", "order_in_day"])
    same = rows.select("client_id", same=pl.col("professional_id") == before)
    secon = same.group_by("client_id").agg(pl.col("same").mean()).select(secon=pl.col("same").mean())
    found = pl.collect_all([share, secon], engine="streaming")
    return {**found[0].row(0, named=True), **found[1].row(0, named=True)}

"""Contacts in any number for benchmarks: skewed as real ones are, made in chunks of bounded memory.

Contacts per client: median 10, mean 25, one in a hundred above 234, at most 1,500. The chunks of one seed are
always the same, whatever the total asked for: only the last one is cut.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.model.stored import CONTACTS
from bestendig.synthetic.arrays import Flags, Ints, ints, spread, words
from bestendig.synthetic.calendar import FIRST, LAST, years_of
from bestendig.synthetic.chance import pick, stream
from bestendig.synthetic.days import dutch, small, times
from bestendig.synthetic.writers.csvs import SEMICOLONS, Dialect, csv_body, csv_head

ROWS_AT_ONCE = 1_000_000
MOST_PER_CLIENT = 1500
N_ORGANISATIONS, N_TEAMS, N_PROFESSIONALS = 50, 500, 5_000
CHUNKS_PER_BLOCK = 10
"""Every ten million contacts have workers, teams and organisations of their own."""
LAWS = ("wmo", "jeugdwet", "participatiewet")
KINDS = ("visit", "talk", "call", "group")
KIND_SHARES = np.array([0.5, 0.25, 0.2, 0.05])
HEADERS = ("Cliëntnummer", "Medewerkernummer", "Team", "Organisatie", "Datum", "Tijd", "Soort contact",
           "Duur (min)", "Wet", "Contactnummer")  # fmt: skip


def make_contacts(n: int, seed: int = 1, *, is_sorted: bool = True) -> pa.Table:
    """`n` contacts as they lie in a data version (`model.stored.CONTACTS`); shuffled if not `is_sorted`."""
    return pa.concat_tables(contact_chunks(n, seed, is_sorted=is_sorted))


def contact_chunks(n: int, seed: int = 1, *, is_sorted: bool = True) -> Iterator[pa.Table]:
    """`n` contacts in tables of a million rows; each client lies in one table."""
    made, chunk = 0, 0
    while made < n:
        table = _chunk(seed, chunk).slice(0, n - made)
        if not is_sorted:
            table = table.take(stream(seed, "shuffle", str(chunk)).permutation(len(table)))
        made, chunk = made + len(table), chunk + 1
        yield table


def write_contacts_parquet(path: Path, n: int, seed: int = 1, *, is_sorted: bool = True) -> int:
    """Write `n` contacts as Parquet (zstd), one row group per chunk; the number of bytes."""
    writer: pq.ParquetWriter | None = None
    for table in contact_chunks(n, seed, is_sorted=is_sorted):
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table)
    if writer:
        writer.close()
    return path.stat().st_size


def write_contacts_csv(path: Path, n: int, seed: int = 1, dialect: Dialect = SEMICOLONS) -> int:
    """Write `n` contacts, shuffled in chunks, as a care record system exports them; the number of bytes."""
    with path.open("wb") as file:
        file.write(csv_head(list(HEADERS), dialect))
        made = 0
        for table in contact_chunks(n, seed, is_sorted=False):
            file.write(csv_body(_as_texts(table, made), dialect))
            made += len(table)
    return path.stat().st_size


def _per_client(rng: np.random.Generator) -> Ints:
    """Contacts per client of one chunk, a million together."""
    usual = rng.lognormal(np.log(10), 1.354, ROWS_AT_ONCE // 18)
    counts = np.rint(usual).clip(1, MOST_PER_CLIENT).astype(np.int64)
    until = int(np.searchsorted(np.cumsum(counts), ROWS_AT_ONCE))
    counts = counts[: until + 1]
    counts[-1] -= int(counts.sum()) - ROWS_AT_ONCE
    return ints(counts[counts > 0])


@lru_cache(maxsize=1)
def _chunk(seed: int, number: int) -> pa.Table:
    """One million contacts, sorted by client, day and order within the day."""
    rng = stream(seed, "benchmark", str(number))
    client, _ = spread(_per_client(rng))
    n_clients = int(client[-1]) + 1
    first = FIRST + rng.integers(0, LAST - FIRST - 60, n_clients)
    length = np.minimum(30 + rng.exponential(500, n_clients).astype(np.int64), LAST - first)
    day = first[client] + (rng.random(len(client)) * (length[client] + 1)).astype(np.int64)
    day = day[np.lexsort((day, client))]
    professional = _professionals(rng, client, n_clients)
    law = rng.integers(0, 3, n_clients)[client]
    return _table(number, client, day, professional, law, rng)


def _professionals(rng: np.random.Generator, client: Ints, n_clients: int) -> Ints:
    """Six in ten contacts with the usual one, three with a second one, one with any colleague of the team."""
    usual = (N_PROFESSIONALS * rng.random(n_clients) ** 2).astype(np.int64)
    second = _colleague(usual, rng.integers(1, 10, n_clients))
    who = rng.random(len(client))
    any_colleague = _colleague(usual[client], rng.integers(1, 10, len(client)))
    return np.where(who < 0.6, usual[client], np.where(who < 0.9, second[client], any_colleague))


def _colleague(professional: Ints, steps: Ints) -> Ints:
    """Another professional of the same team: teams are the remainders of N_TEAMS."""
    return (professional + N_TEAMS * steps) % N_PROFESSIONALS


def _table(
    number: int, client: Ints, day: Ints, professional: Ints, law: Ints, rng: np.random.Generator
) -> pa.Table:
    """The columns of stored contacts."""
    n = len(client)
    block = number // CHUNKS_PER_BLOCK
    team = professional % N_TEAMS + block * N_TEAMS
    organisation = professional % N_TEAMS % N_ORGANISATIONS + block * N_ORGANISATIONS
    order = _order_in_day(client, day)
    months = day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + 1970 * 12
    columns = {
        "client_id": client + number * (ROWS_AT_ONCE // 10),
        "professional_id": professional + block * N_PROFESSIONALS,
        "team_id": team,
        "organisation_id": organisation,
        "day": day,
        "month": months,
        "order_in_day": order,
        "is_order_known": np.ones(n, dtype=bool),
        "is_first_with_professional": _is_first(client, day, professional),
        "is_first_with_team": _is_first(client, day, team),
        "is_first_with_organisation": _is_first(client, day, organisation),
        "law": words(list(LAWS))[law],
        "kind": words(list(KINDS))[pick(rng, KIND_SHARES, n)],
        "minutes": 5 * rng.integers(1, 20, n),
        "delivery": years_of(day) - 2014,
    }
    kinds = {"int64": pa.int64(), "int32": pa.int32(), "bool": pa.bool_(), "string": pa.string()}
    return pa.table({name: pa.array(columns[name], kinds[kind]) for name, kind in CONTACTS.items()})


def _starts(*columns: Ints) -> Flags:
    """Where a run of equal rows begins."""
    changes = [np.r_[True, column[1:] != column[:-1]] for column in columns]
    return np.asarray(np.logical_or.reduce(changes))


def _order_in_day(client: Ints, day: Ints) -> Ints:
    """From 1 within client and day."""
    begins = np.flatnonzero(_starts(client, day))
    _, nth = spread(np.diff(np.r_[begins, len(client)]))
    return nth + 1


def _is_first(client: Ints, day: Ints, whom: Ints) -> Flags:
    """The first contact of the client with this one on this day."""
    order = np.lexsort((whom, day, client))
    first = np.zeros(len(client), dtype=bool)
    first[order[_starts(client[order], day[order], whom[order])]] = True
    return first


def _as_texts(table: pa.Table, made: int) -> list[pa.Array]:
    """The columns of the export as texts."""
    cell = {
        name: table[name].to_numpy() for name in ("client_id", "professional_id", "team_id", "day", "minutes")
    }
    organisation = table["organisation_id"].to_numpy()
    n = len(table)
    ids = [pa.array(cell["client_id"] + 10_000_000), pa.array(cell["professional_id"] + 1000)]
    written = {
        "law": words(["Wmo", "Jeugdwet", "Participatiewet"]),
        "kind": words(["Huisbezoek", "Gesprek op kantoor", "Telefonisch", "Groep"]),
    }
    law = _place_of(table["law"], LAWS)
    kind = _place_of(table["kind"], KINDS)
    minute = 480 + (cell["client_id"] * 7 + cell["day"] * 11 + made) % 540
    return [
        *(one.cast(pa.string()) for one in ids),
        pa.array(
            words([f"T{number:03}" for number in range(N_TEAMS)])[cell["team_id"] % N_TEAMS], pa.string()
        ),
        pa.array(organisation + 99_000_000).cast(pa.string()),
        pa.array(dutch(cell["day"].astype(np.int64)), pa.string()),
        pa.array(times(minute), pa.string()),
        pa.array(written["kind"][kind], pa.string()),
        pa.array(small(cell["minutes"]), pa.string()),
        pa.array(written["law"][law], pa.string()),
        pa.array(np.arange(made, made + n) + 1).cast(pa.string()),
    ]


def _place_of(column: pa.ChunkedArray, names: tuple[str, ...]) -> Ints:
    """For each text its place in `names`."""
    coded = column.combine_chunks().dictionary_encode()
    places = ints([names.index(name) for name in coded.dictionary.to_pylist()])
    return np.asarray(places[coded.indices.to_numpy()])

"""The contract behind each relationship, and how contracts that came to an end went on."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.rows import CLIENT, IDS, OPEN, Frame, Tables, complete, high, same_law
from bestendig.model.plan import Targets

NEXT_WITHIN = 62
"""A contract of the same organisation that begins so many days after another one ended continues it."""
_NAMED = 2**61
"""Added to what a plan names, so that it comes before every other contract. A power of two."""
_CONTRACT = {
    "contract_id": nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
    "law": nw.String, "predecessor_id": nw.Int64,
}  # fmt: skip
_EPISODE = {
    CLIENT: nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
    "contract_id": nw.Int64,
}  # fmt: skip


def registered(tables: Tables) -> Frame:
    """The contracts, organisations by the name they have now; `until` is OPEN where no end is agreed."""
    rows = complete(tables["contracts"], **_CONTRACT).rename({"law": "contract_law"})
    rows = rows.with_columns(until=nw.col("last_day").fill_null(OPEN))
    return with_final(rows.filter(nw.col("until") >= nw.col("first_day")), successors(tables))


def with_contract(rows: Frame, tables: Tables, targets: Targets, on: int) -> Frame:
    """The rows with `contract_id` and `contract_last_day`, unknown where there is none.

    What the register of help says of this client and organisation goes first; else the organisation's own
    contracts of that law. Of several that run on the day the one a plan names, then the latest to end.
    """
    if "contracts" not in tables:
        none = nw.lit(None).cast(nw.Int64)
        return rows.with_columns(contract_id=none, contract_last_day=none)
    fitting = _fitting(registered(tables), targets, on)
    rows = _beside(rows, fitting, ("organisation_id", "law"), "of_body")
    written = _written(tables, fitting, on)
    if written is None:
        chosen = nw.col("of_body")
    else:
        rows = _beside(rows, written, (CLIENT, "organisation_id", "law"), "of_client")
        chosen = nw.coalesce(nw.col("of_client"), nw.col("of_body"))
    rows = rows.with_columns(chosen=chosen)
    until = high(nw.col("chosen") % _NAMED)
    return rows.with_columns(
        contract_id=nw.col("chosen") % IDS,
        contract_last_day=nw.when(until < OPEN).then(until),
    )


def _fitting(contracts: Frame, targets: Targets, on: int) -> Frame:
    """Contracts that run on the day, or that the plan names, each with its place in line (`rank`).

    A named contract counts from its first day on, also when it ran out: extensions are seldom written down.
    """
    names = sorted({*targets.contracts, *(one for lot, _ in targets.lots for one in lot.contracts)})
    named = nw.col("contract_id").is_in(names) if names else nw.lit(value=False)
    begun = contracts.filter(nw.col("first_day") <= on, (nw.col("until") >= on) | named)
    first = nw.when(named).then(_NAMED).otherwise(0)
    return begun.with_columns(rank=first + nw.col("until") * IDS + nw.col("contract_id"))


def _written(tables: Tables, fitting: Frame, on: int) -> Frame | None:
    """Per client and organisation the fitting contracts in the register of help; None without one."""
    if "care_episodes" not in tables:
        return None
    rows = complete(tables["care_episodes"], **_EPISODE)
    ends = nw.col("last_day").fill_null(OPEN)
    rows = rows.filter(~nw.col("contract_id").is_null(), nw.col("first_day") <= on, ends >= on)
    rows = with_final(rows.select(CLIENT, "organisation_id", "contract_id"), successors(tables))
    return rows.join(fitting.select("contract_id", "contract_law", "rank"), on="contract_id", how="inner")


def _beside(rows: Frame, contracts: Frame, keys: tuple[str, ...], name: str) -> Frame:
    """The rows with the rank of the first contract of the same body (and client), law or unknown law."""
    asked = rows.with_columns(law=nw.col("law").fill_null("")).group_by(*keys).agg(n=nw.len())
    asked = asked.with_columns(own_law=nw.when(nw.col("law") != "").then(nw.col("law")))
    met = asked.join(contracts, on=[key for key in keys if key != "law"], how="inner")
    met = met.filter(same_law("own_law", "contract_law"))
    best = met.group_by(*keys).agg(nw.col("rank").max().alias(name)).rename({"law": "of_law"})
    found = rows.with_columns(of_law=nw.col("law").fill_null(""))
    return found.join(best, on=[key if key != "law" else "of_law" for key in keys], how="left").drop("of_law")

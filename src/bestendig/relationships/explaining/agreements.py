"""What was agreed with the organisation: contracts that ended without a next one, programmes that stopped."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.ending import LAST, Endings, piece, same_law, within
from bestendig.relationships.rows import OPEN, Frame, Tables, complete

NEXT_WITHIN = 31
"""A contract that begins so many days after another one ended is its next."""
_CONTRACT = {
    "contract_id": nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
    "law": nw.String, "product_categories": nw.String, "predecessor_id": nw.Int64,
}  # fmt: skip
_PROGRAMME = {
    "programme_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64, "funded_until": nw.Int64,
    "predecessor_id": nw.Int64, "area_id": nw.Int64,
}  # fmt: skip


def evidence(endings: Endings) -> Iterator[Frame]:
    """`contract`: an agreement of the organisation ended; `programme`: the money of one was gone.

    Programmes name no organisation and one always ends somewhere: only one in the client's own neighbourhood
    is `local`, and evidence by itself.
    """
    contracts = ended_contracts(endings.tables)
    if contracts is not None:
        near = endings.ended.join(contracts, on="organisation_id", how="inner")
        near = near.filter(within("day", endings.windows.contract), same_law("contract_law"))
        yield piece(near, "contract", nw.col("day"), nw.col("contract_id"))
    programmes = stopped_programmes(endings.tables, endings.extract)
    if programmes is not None:
        near = endings.ended.join(programmes, on="one", how="inner")
        near = near.filter(within("day", endings.windows.programme), nw.col("began") < nw.col(LAST))
        yield piece(near, "programme", nw.col("day"), nw.col("programme_id"))
        yield from _local(endings.tables, near)


def _local(tables: Tables, near: Frame) -> Iterator[Frame]:
    """The programmes of the client's own neighbourhood."""
    if "clients" not in tables:
        return
    homes = complete(tables["clients"], client_id=nw.Int64, neighbourhood_id=nw.Int64)
    own = near.join(homes, on="client_id", how="inner").filter(
        nw.col("area_id") == nw.col("neighbourhood_id")
    )
    yield piece(own, "local", nw.col("day"), nw.col("programme_id"))


def ended_contracts(tables: Tables) -> Frame | None:
    """Contracts with a last day that no other contract follows: `organisation_id`, `day`, `contract_law`.

    A next contract names it as its predecessor, or is for the same organisation, law and products and runs on
    after it. A contract that is its own predecessor has none; one without end does not end.
    """
    if "contracts" not in tables:
        return None
    rows = complete(tables["contracts"], **_CONTRACT)
    ended = rows.filter(~nw.col("last_day").is_null()).select(
        "contract_id", "organisation_id", "product_categories", began=nw.col("first_day"),
        day=nw.col("last_day"), contract_law=nw.col("law"),
    )  # fmt: skip
    follows = rows.filter(nw.col("predecessor_id") != nw.col("contract_id")).select("predecessor_id")
    ended = ended.join(follows, left_on="contract_id", right_on="predecessor_id", how="anti")
    later = rows.select(
        "organisation_id", "first_day", other=nw.col("contract_id"), law=nw.col("law"),
        products=nw.col("product_categories"), until=nw.col("last_day").fill_null(OPEN),
    )  # fmt: skip
    beside = ended.join(later, on="organisation_id", how="inner")
    products, other = nw.col("product_categories"), nw.col("products")
    same_products = products.is_null() | other.is_null() | (products == other)
    is_next = beside.filter(
        nw.col("contract_id") != nw.col("other"), same_law("contract_law"), same_products,
        nw.col("first_day") > nw.col("began"), nw.col("first_day") - nw.col("day") <= NEXT_WITHIN,
        nw.col("until") > nw.col("day"),
    )  # fmt: skip
    lost = ended.join(is_next.select("contract_id"), on="contract_id", how="anti")
    return lost.select("contract_id", "organisation_id", "contract_law", "day")


def stopped_programmes(tables: Tables, extract: int) -> Frame | None:
    """Programmes that stopped when their money was gone and that no other one follows; `one` is always 1."""
    if "programmes" not in tables:
        return None
    rows = complete(tables["programmes"], **_PROGRAMME)
    follows = rows.filter(nw.col("predecessor_id") != nw.col("programme_id")).select("predecessor_id")
    ended = rows.filter(nw.col("last_day") <= extract, nw.col("funded_until") <= nw.col("last_day"))
    ended = ended.join(follows, left_on="programme_id", right_on="predecessor_id", how="anti")
    return ended.select(
        "programme_id", "area_id", began=nw.col("first_day"), day=nw.col("last_day"), one=nw.lit(1)
    )

"""What happened to the professional: the job ended (and the contract behind it), someone stood in."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.agreements import ended_contracts
from bestendig.relationships.explaining.ending import (
    LAST,
    Endings,
    kind_of,
    piece,
    same_body,
    same_law,
    within,
)
from bestendig.relationships.merging import merged
from bestendig.relationships.rows import OPEN, Frame, Tables, complete

_JOB = {
    "professional_id": nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
}  # fmt: skip
_STAND_IN = {"professional_id": nw.Int64, "replaced_id": nw.Int64, "first_day": nw.Int64}


def evidence(endings: Endings) -> Iterator[Frame]:
    """`departure` (with `behind` it a contract that ended around it) or `at_work`; `replacement`."""
    if "employments" in endings.tables:
        near = endings.ended.join(jobs(endings.tables), on="professional_id", how="inner")
        near = near.filter(same_body("employer"))
        window, until = endings.windows.employment, nw.col("until")
        left = within("until", window) & (until <= endings.extract)
        stays = (nw.col("since") <= nw.col(LAST)) & (until > nw.col(LAST) + window)
        kind = kind_of((left, "departure"), (stays, "at_work"))
        day = nw.when(left).then(until).otherwise(nw.col("since"))
        yield piece(near, kind, day, nw.col("professional_id"))
        yield from _behind(endings, near.filter(left))
    if "replacements" in endings.tables:
        rows = complete(endings.tables["replacements"], **_STAND_IN).select(
            professional_id=nw.col("replaced_id"), stand_in=nw.col("professional_id"), day=nw.col("first_day")
        )
        away = endings.ended.join(rows, on="professional_id", how="inner")
        away = away.filter(within("day", endings.windows.employment))
        yield piece(away, "replacement", nw.col("day"), nw.col("stand_in"))


def _behind(endings: Endings, left: Frame) -> Iterator[Frame]:
    """The contracts that ended around the day on which these professionals left."""
    contracts = ended_contracts(endings.tables)
    if contracts is None:
        return
    rows = left.join(contracts, on="organisation_id", how="inner").filter(
        (nw.col("day") - nw.col("until")).abs() <= endings.windows.contract, same_law("contract_law")
    )
    yield piece(rows, "behind", nw.col("day"), nw.col("contract_id"))


def jobs(tables: Tables) -> Frame:
    """All jobs: `professional_id`, `employer`, `since`, `until`.

    Jobs of one person at one organisation that follow each other within a month are one job.
    """
    rows = complete(tables["employments"], **_JOB)
    rows = rows.with_columns(
        until=nw.col("last_day").fill_null(OPEN), employer=nw.col("organisation_id").fill_null(-1)
    ).filter(nw.col("until") >= nw.col("first_day"))
    found = merged(rows, ("professional_id", "employer")).rename({"first_day": "since"})
    return found.with_columns(employer=nw.when(nw.col("employer") >= 0).then(nw.col("employer")))

"""What happened to the professional: the job ended (and the contract behind it), someone stood in."""

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from bestendig.relationships.explaining.agreements import ended_contracts
from bestendig.relationships.explaining.ending import LAST, Endings, piece, same_body, same_law, within
from bestendig.relationships.merging import merged
from bestendig.relationships.rows import OPEN, Frame, Tables, complete

_JOB = {
    "professional_id": nw.Int64, "organisation_id": nw.Int64, "first_day": nw.Int64, "last_day": nw.Int64,
}  # fmt: skip
_STAND_IN = {"professional_id": nw.Int64, "replaced_id": nw.Int64, "first_day": nw.Int64}


def evidence(endings: Endings) -> Iterator[Frame]:
    """`departure`, with `behind` it the contract of the organisation that ended around it; `replacement`."""
    jobs = ended_jobs(endings.tables, endings.extract)
    if jobs is not None:
        near = endings.ended.join(jobs, on="professional_id", how="inner")
        near = near.filter(within("left", endings.windows.employment), same_body("employer"))
        yield piece(near, "departure", nw.col("left"), nw.col("professional_id"))
        yield from _behind(endings, near)
        yield from _at_work(endings)
    if "replacements" in endings.tables:
        rows = complete(endings.tables["replacements"], **_STAND_IN).select(
            professional_id=nw.col("replaced_id"), stand_in=nw.col("professional_id"), day=nw.col("first_day")
        )
        away = endings.ended.join(rows, on="professional_id", how="inner")
        away = away.filter(within("day", endings.windows.employment))
        yield piece(away, "replacement", nw.col("day"), nw.col("stand_in"))


def _at_work(endings: Endings) -> Iterator[Frame]:
    """`at_work`: HR has the professional in the job of the ending, long after it."""
    jobs = (
        all_jobs(endings.tables).filter(nw.col("first_day") <= endings.extract).rename({"first_day": "since"})
    )
    rows = endings.ended.join(jobs, on="professional_id", how="inner").filter(
        nw.col("since") <= nw.col(LAST), nw.col("until") > nw.col(LAST) + endings.windows.employment,
        same_body("employer"),
    )  # fmt: skip
    yield piece(rows, "at_work", nw.col("since"), nw.col("professional_id"))


def _behind(endings: Endings, left: Frame) -> Iterator[Frame]:
    """The contracts that ended around the day on which these professionals left."""
    contracts = ended_contracts(endings.tables)
    if contracts is None:
        return
    rows = left.join(contracts, on="organisation_id", how="inner").filter(
        (nw.col("day") - nw.col("left")).abs() <= endings.windows.contract, same_law("contract_law")
    )
    yield piece(rows, "behind", nw.col("day"), nw.col("contract_id"))


def ended_jobs(tables: Tables, extract: int) -> Frame | None:
    """Jobs that ended by the extract: `professional_id`, `employer`, `left`; None without a register.

    Jobs of one person at one organisation that follow each other within a month are one job.
    """
    if "employments" not in tables:
        return None
    ended = all_jobs(tables).filter(nw.col("until") <= extract)
    return ended.select("professional_id", "employer", left=nw.col("until"))


def all_jobs(tables: Tables) -> Frame:
    """All jobs: `professional_id`, `employer`, `first_day`, `until`."""
    rows = complete(tables["employments"], **_JOB)
    rows = rows.with_columns(
        until=nw.col("last_day").fill_null(OPEN), employer=nw.col("organisation_id").fill_null(-1)
    ).filter(nw.col("until") >= nw.col("first_day"))
    jobs = merged(rows, ("professional_id", "employer"))
    return jobs.with_columns(employer=nw.when(nw.col("employer") >= 0).then(nw.col("employer")))

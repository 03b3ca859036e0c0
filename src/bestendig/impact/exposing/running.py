"""The relationships that run on a day, each with what hangs on it: the rows that a forecast starts from."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.contracts import with_contract
from bestendig.impact.exposing.faces import (
    known_faces,
    with_handed_over,
    with_household_change,
    with_second_face,
)
from bestendig.impact.exposing.jobs import with_job
from bestendig.impact.exposing.rows import CLIENT, OTHER, Frame, Keep, Tables, as_is, number
from bestendig.impact.exposing.silence import without_silent
from bestendig.impact.exposing.still import runs_on, with_lives
from bestendig.impact.exposing.touching import with_touched
from bestendig.model.plan import Targets
from bestendig.model.request import WithWhom

COLUMNS = (
    CLIENT, "professional_id", "team_id", "organisation_id", "contract_id", "contract_last_day", "age_days",
    "is_start_known", "has_second_face", "household_change", "handed_over", "is_touched", "lot",
    "stay_chance_permille", "contract_form", "tenure_days", "is_short", OTHER, "first_day", "law",
    "household_id", "neighbourhood_id", "is_registered",
    "has_face_left",
)  # fmt: skip


def running(
    rows: Frame,
    tables: Tables,
    targets: Targets,
    on: int,
    with_whom: WithWhom = "professional",
    keep: Keep = as_is,
) -> Frame:
    """One row per relationship that runs on day `on`; days are day numbers, `age_days` is so far.

    `rows` as `relationships.find` and `why_ended` give them for `tables`, best with `on` as the last day of
    both: what came later is then no part of what was known. Passing faces, relationships that fell silent and
    the dead are left out.
    `contract_last_day` is unknown where none is agreed. The professional is unknown where the other end is a
    team or an organisation; a team that contacts do not tell is that of the job.
    """
    found = without_silent(rows.filter(runs_on(on)), tables, on, with_whom)
    found = with_lives(found, tables).filter(nw.col("until") >= on)
    if with_whom != "professional":
        found = found.with_columns(professional_id=nw.lit(None).cast(nw.Int64))
    found = keep(with_contract(found, tables, targets, on))  # plans this deep take Spark long to think over
    found = with_job(found, tables, on)
    found = found.with_columns(
        team_id=nw.coalesce(number("team_id"), nw.col("job_team")),
        age_days=on - number("first_day"),
        is_registered=nw.col("n_days").is_null(),
    )
    found = keep(with_handed_over(with_touched(found, tables, targets), rows, on))
    faces = keep(known_faces(rows, tables, on, with_whom))
    return with_household_change(with_second_face(found, faces)).select(*COLUMNS)

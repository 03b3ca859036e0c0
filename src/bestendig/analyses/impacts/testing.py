"""The continuïteitstoets: what a plan would do to the relationships that run, released for the table."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import narwhals.stable.v2 as nw

from bestendig.analyses.coursing.looking import last_day_of
from bestendig.analyses.impacts.beside import capacity_of
from bestendig.analyses.impacts.earlier import earlier
from bestendig.analyses.impacts.foreseeing import foresee, past
from bestendig.analyses.impacts.numbers import known_names, known_numbers
from bestendig.analyses.impacts.standing import Standing, stand_best
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.opening import LEDGER, Data
from bestendig.disclosure import Ledger, release_impact
from bestendig.errors import InputError, RequestError
from bestendig.impact.exposing import exposure, exposure_counts
from bestendig.impact.plans import check_against, read_plan, resolve
from bestendig.language import Text
from bestendig.language.writing import day as written
from bestendig.model.impact import Exposure, ImpactTest
from bestendig.model.period import day_number, day_of
from bestendig.model.plan import Plan, PlanKind, Targets
from bestendig.model.progress import Progress, Silent, Within
from bestendig.model.request import WithWhom
from bestendig.model.result import Provenance, Released

ANSWER = "impact_test@1"
"""Rises when the way in which a test is computed changes."""
RUNS, SEED = 200, 2022
LARGEST_PLAN = 1_000_000
"""Bytes that no plan needs."""


def plan_in(path: Path) -> Plan:
    """The plan in a file; InputError for what cannot be read, with the line and how to mend it."""
    try:
        if path.stat().st_size > LARGEST_PLAN:
            raise _no_text(path)
        return read_plan(path.read_text(encoding="utf-8-sig"), path.name)
    except (OSError, UnicodeDecodeError):
        raise _no_text(path) from None


def impact_test(
    data: Data,
    plan: Plan | str | Path,
    *,
    as_of: date | None = None,
    n_runs: int = RUNS,
    seed: int = SEED,
    with_whom: WithWhom | None = None,
    progress: Progress | None = None,
) -> Released[ImpactTest]:
    """What a plan (or the plan in a file) would do, with what was known on a day: the last one of the data.

    Relationships with professionals are counted where the data know them, else those with organisations.
    RequestError for names that are not known, a plan that touches nobody, or a day outside the data;
    NotAllowed for a plan about one colleague, which gives no figures for the table.
    """
    tested = plan if isinstance(plan, Plan) else plan_in(Path(plan))
    test, targets = work_out(
        data,
        tested,
        as_of=as_of,
        n_runs=n_runs,
        seed=seed,
        with_whom=with_whom,
        progress=progress or Silent(),
    )
    return release_impact(test, rule=data.rule, ledger=Ledger(data.folder / LEDGER), targets=targets)


def work_out(
    data: Data,
    plan: Plan,
    *,
    as_of: date | None,
    n_runs: int,
    seed: int,
    with_whom: WithWhom | None,
    progress: Progress,
) -> tuple[ImpactTest, Targets]:
    """The test, not yet for eyes, and what the plan touches in numbers."""
    progress.step("standing", 0.02)
    with data.opened() as (engine, tables):
        names = known_names(data.version, engine, tables)
        targets = resolve(plan, names, known_numbers(data.version))
        on = reference_day(as_of, last_day_of(engine, tables))
        stood = stand_best(engine, tables, targets, on, with_whom)
        first_day = day_of(data.first_day("contacts") or data.first_day("care_episodes") or 0)
        check_against(plan, first_day=first_day, last_day=day_of(on), n_touched=stood.n_touched)
        progress.step("exposure", 0.3)
        counted = exposed(stood, plan.kind)
        before = earlier(engine, stood.tables, stood.rows, targets, plan.kind, on, names)
        receiving = _receiving(stood)
        progress.step("hazards", 0.4)
        history = past(stood)
    ahead = Within(progress, "runs", 0.45, 0.95)
    foreseen = foresee(history, plan, n_runs=n_runs, seed=seed, progress=ahead)
    progress.step("beside", 0.95)
    test = ImpactTest(
        plan=plan,
        with_whom=stood.with_whom,
        exposure=counted,
        outlooks=foreseen.outlooks,
        differences=foreseen.differences,
        assumptions=foreseen.assumptions,
        capacity=capacity_of(data, day_of(on), receiving=receiving),
        earlier=before,
        provenance=Provenance(data.version.id, ANSWER, software(), data.engine),
        n_runs=n_runs,
        seed=seed,
    )
    return test, targets


def exposed(stood: Standing, kind: PlanKind) -> Exposure:
    """Whom the plan touches, counted."""
    counts = exposure_counts(stood.cohort, stood.tables, stood.targets, stood.on, kind)
    fetched = {name: stood.engine.fetch(frame) for name, frame in counts.items()}
    return replace(exposure(fetched, stood.targets, stood.on), n_by_lot=_by_lot(stood))


def _by_lot(stood: Standing) -> tuple[int, ...]:
    """How many people are touched in each lot, in the order of the plan."""
    people = stood.cohort.filter(nw.col("is_touched")).group_by("lot", "client_id").agg(n=nw.len())
    counted = stood.engine.fetch(people.group_by("lot").agg(n=nw.len())).rows()
    found = {int(lot): int(n) for lot, n in counted}
    return tuple(found.get(place, 0) for place in range(len(stood.targets.lots)))


def reference_day(as_of: date | None, extract: int) -> int:
    """The day on which is looked, as a number; RequestError when the data do not reach it."""
    if as_of is None:
        return extract
    if day_number(as_of) <= extract:
        return day_number(as_of)
    until = day_of(extract)
    raise RequestError(
        Text(
            nl=f"De gegevens lopen tot en met {written(until, 'nl')}; {written(as_of, 'nl')} is later.",
            en=f"The data run until {written(until, 'en')}; {written(as_of, 'en')} is later.",
        ),
        Text(
            nl="Kies een eerdere dag, of laat --as-of weg.", en="Choose an earlier day, or leave out --as-of."
        ),
        code="as_of_after_data",
    )


def _receiving(stood: Standing) -> int | None:
    """With how many professionals the people run whom the plan does not touch; None where not known."""
    if stood.with_whom != "professional":
        return None
    others = stood.cohort.filter(~nw.col("is_touched"), ~nw.col("professional_id").is_null())
    each = others.group_by("professional_id").agg(n=nw.len())
    return int(stood.engine.fetch(each.select(nw.len())).rows()[0][0])


def _no_text(path: Path) -> InputError:
    """The error for a file that is no plan."""
    return InputError(
        Text(nl="Dit plan is niet te lezen.", en="This plan cannot be read."),
        Text(
            nl="Geef een tekstbestand in UTF-8. Een nieuw plan: bestendig impact new --kind tender.",
            en="Give a text file in UTF-8. A new plan: bestendig impact new --kind tender.",
        ),
        where=path.name,
        code="plan_unreadable",
    )

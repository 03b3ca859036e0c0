"""Plans written down and tested: the front desk works it out, a worker does it, the papers are kept."""

from datetime import date
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.urls import reverse

from bestendig.analyses.impacts.filling import (
    assumption_cards,
    bodies_in,
    kind_of,
    plan_from,
    plan_kinds,
    plan_text,
)
from bestendig.analyses.impacts.looking_back import look_back
from bestendig.analyses.impacts.storing import read_test, save_test
from bestendig.analyses.impacts.testing import impact_test
from bestendig.errors import RequestError
from bestendig.language import LANGUAGES, Text
from bestendig.model.impact import ImpactTest
from bestendig.model.plan import Plan
from bestendig.model.progress import Progress
from bestendig.sheets.impacts.shown import assumption_words, choices_drawn, looked_back
from bestendig.sheets.impacts.writing import write_impact, write_look_back
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets.services import own_data
from bestendig.web.impact.models import LookedBack, PlanRow, Tested
from bestendig.web.impact.policies import check_may_be_varied
from bestendig.web.impact.selectors import family_of
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import ask
from bestendig.web.newness import services as newness

__all__ = ["assumption_cards", "assumption_words", "choices_drawn", "kind_of", "plan_from", "plan_kinds"]
WORK = "impact_test"
LOOK_BACK = "look_back"


def bodies(seat: Seat) -> dict[str, tuple[str, ...]]:
    """The names that a plan of this seat may touch, read once for each data version."""
    data = own_data(seat)
    key = f"bodies-{data.version.id}"
    known: dict[str, tuple[str, ...]] | None = cache.get(key)
    if known is None:
        known = bodies_in(data)
        cache.set(key, known, timeout=None)
    return known


def folder_of(plan: PlanRow, language: str) -> Path:
    """Where the papers of a test lie."""
    found: Path = settings.CONFIGURATION.folder / "toetsen" / f"{plan.pk}" / language
    return found


@transaction.atomic
def write_down(seat: Seat, plan: Plan, before: PlanRow | None = None) -> tuple[PlanRow, Job]:
    """A plan kept as its file, and the work of testing it asked for; `before` is what it is a variant of."""
    own_data(seat)  # another table has none to test with
    row = keep_plan(seat, plan, before)
    return row, ask(seat, WORK, plan=row.pk)


@transaction.atomic
def keep_plan(seat: Seat, plan: Plan, before: PlanRow | None = None) -> PlanRow:
    """A plan kept as its file."""
    if before is not None:
        check_may_be_varied(len(family_of(seat, before)))
    row = PlanRow.objects.create(
        party=seat.party, kind=plan.kind, title=plan.title, text=plan_text(plan, "nl"), changed_from=before,
        by=seat.user,
    )  # fmt: skip
    record(seat, "plan_written", f"plan {row.pk}")
    return row


def test_plan(job: Job, progress: Progress) -> str:
    """Test the plan of a piece of work and keep its papers; the address of the result."""
    row, asked = PlanRow.objects.get(pk=job.arguments["plan"]), job.arguments
    as_of = date.fromisoformat(asked["as_of"]) if "as_of" in asked else None
    released = impact_test(own_data(), plan_from(row.text), as_of=as_of, progress=progress)
    kept = save_test(released, settings.CONFIGURATION.folder / "toetsen" / f"{row.pk}")
    for language in LANGUAGES:
        write_impact(released, folder_of(row, language), language, place=row.party.table.name)
    made = {"job": job, "file": kept.name}
    first = {**made, "is_on_table": bool(asked.get("on_table"))}
    Tested.objects.update_or_create(plan=row, defaults=made, create_defaults=first)
    return reverse("plan", kwargs={"pk": row.pk})


def test_of(plan: PlanRow) -> ImpactTest | None:
    """What was released about a plan; None while it is not tested."""
    row: Tested | None = getattr(plan, "test", None)
    return read_test(settings.CONFIGURATION.folder / "toetsen" / f"{plan.pk}" / row.file) if row else None


@transaction.atomic
def lay_on_table(seat: Seat, plan: PlanRow) -> None:
    """Let all parties see the test, the same for each."""
    Tested.objects.filter(plan=plan).update(is_on_table=True)
    record(seat, "test_on_table", f"plan {plan.pk}")


def ask_newness(seat: Seat, row: PlanRow, language: str) -> str:
    """Ask whether a plan is new, by its name and description; the address of what was found."""
    plan, card = plan_from(row.text), kind_of(row.kind)
    words = (f"{row.title}.", plan.intended_gain, card.label.into(language))
    check, job = newness.ask(seat, {"title": row.title, "text": "\n".join(words), "plan": row.pk})
    return reverse("job", kwargs={"pk": job.pk}) if job else check.get_absolute_url()


@transaction.atomic
def ask_look_back(seat: Seat, plan: PlanRow, decided: str) -> Job:
    """The work of looking back on a test under the choice that came."""
    record(seat, "look_back_asked", f"plan {plan.pk}", decided)
    return ask(seat, LOOK_BACK, plan=plan.pk, decided=decided)


def look_back_on(job: Job, progress: Progress) -> str:
    """Look back on the test of a piece of work and keep what it says; the address of the plan."""
    row = PlanRow.objects.select_related("test", "party__table").get(pk=job.arguments["plan"])
    test = test_of(row)
    if test is None:
        raise _no_test()
    progress.step("look_back", 0.1)
    released = look_back(own_data(), test, decided=job.arguments["decided"])
    progress.step("papers", 0.7)
    day, shown = released.value.looked_on, {}
    for language in LANGUAGES:
        shown[language] = looked_back(released, language)
        place = look_back_folder(row, job.arguments["decided"], day, language)
        write_look_back(released, place, language, place=row.party.table.name)
    LookedBack.objects.update_or_create(
        test=row.test, decided=job.arguments["decided"], looked_on=day, defaults={"shown": shown}
    )
    return reverse("plan", kwargs={"pk": row.pk}) + "#terugblik"


def look_back_folder(plan: PlanRow, decided: str, day: date, language: str) -> Path:
    """Where the papers of one look back lie."""
    return folder_of(plan, "terugblik") / f"{decided}-{day.isoformat()}" / language


def _no_test() -> RequestError:
    """The error for looking back on what was not tested."""
    return RequestError(
        Text(nl="Dit plan is nog niet getoetst.", en="This plan was not tested yet."),
        Text(nl="Toets het eerst.", en="Test it first."),
        code="not_tested",
    )

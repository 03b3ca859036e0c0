"""How much people have to type: fields a week by role, from counts of acts; never of one person."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.models import Entry

FIELDS: dict[str, int] = {
    "story_told": 1,
    "question_answered": 1,
    "sheet_postponed": 1,
    "sheet_discussed": 1,
    "promise_made": 2,
    "promise_told_back": 1,
    "plan_written": 4,
    "look_back_asked": 1,
    "principle_written": 4,
    "principle_ended": 1,
    "principle_answered": 1,
    "talk_planned": 4,
    "talk_moved": 2,
    "talk_called_off": 1,
    "talk_answered": 1,
    "talk_voice": 1,
    "newness_asked": 2,
    "newness_answered": 2,
    "bottleneck_noted": 1,
    "bottleneck_changed": 1,
    "bottleneck_replied": 1,
    "bottleneck_closed": 2,
    "pattern_made": 2,
    "portrait_written": 6,
    "portrait_figure_told": 2,
    "rule_asked": 1,
    "rule_answered": 5,
    "rule_disputed": 1,
    "rule_settled": 1,
    "intervention_added": 4,
    "intervention_edited": 2,
    "recognition_added": 5,
    "recognition_struck": 1,
    "knowledge_told": 2,
    "experience_written": 6,
    "experience_edited": 1,
    "incident_advised": 3,
    "incident_looked_again": 1,
    "quarter_planned": 3,
    "quarter_changed": 2,
    "quarter_called_off": 1,
    "quarter_held": 1,
    "quarter_point_raised": 3,
    "quarter_point_let_go": 3,
    "quarter_point_arranged": 2,
    "quarter_noted": 1,
    "quarter_decided": 2,
    "quarter_decision_told": 1,
    "quarter_point_answered": 1,
}
"""Act to the fields that are filled in for it; an act that is only a button types nothing."""
WEEKS = 8
FEWEST = 5
"""As many people at least, so that nothing is told of one of them."""


@dataclass(frozen=True, slots=True)
class Burden:
    """Fields that a person of a role typed in a week, on average; None where too few people have the role."""

    role: str
    n_people: int
    a_week: float | None


def burden(seat: Seat) -> tuple[Burden, tuple[Burden, ...]]:
    """For all roles at this table together, then for each role that has people."""
    typed = _typed(seat)
    people = _people(seat)
    roles = tuple(_burden(role, people[role], typed.get(role, 0)) for role in ROLES if people.get(role))
    return _burden("", sum(people.values()), sum(typed.values())), roles


def _burden(role: str, n_people: int, n_fields: int) -> Burden:
    """One average, where there are people enough."""
    average = n_fields / n_people / WEEKS if n_people >= FEWEST else None
    return Burden(role, n_people, average)


def _typed(seat: Seat) -> dict[str, int]:
    """Fields by role, over the last weeks."""
    since = timezone.now() - timedelta(weeks=WEEKS)
    found = Entry.objects.filter(table=seat.table.slug, at__gte=since, act__in=FIELDS)
    typed: dict[str, int] = {}
    for role, act, n in found.order_by().values_list("role", "act").annotate(n=Count("pk")):
        typed[role] = typed.get(role, 0) + n * FIELDS[act]
    return typed


def _people(seat: Seat) -> dict[str, int]:
    """How many people have each role at this table today."""
    held = SeatRow.objects.held_on(timezone.localdate()).filter(party__table=seat.table)
    counted = held.order_by().values_list("role").annotate(n=Count("user", distinct=True))
    return dict(counted)

"""A test as it may be seen: counts rounded, values in steps of several people, parts of a few left out."""

from collections.abc import Mapping
from dataclasses import replace

from bestendig.disclosure.courses.basis import NOTHING, rounded_basis
from bestendig.disclosure.courses.levels import rounded
from bestendig.disclosure.impacts.coarse import (
    EXACT_PEOPLE,
    EXPECTED_PEOPLE,
    nearest,
    nearest_range,
    nearest_ranges,
    step_of,
)
from bestendig.disclosure.parts import joined, safe_runs
from bestendig.disclosure.rule import Rule
from bestendig.language import Text
from bestendig.model.assumption import Assumed
from bestendig.model.impact import (
    Ahead,
    Capacity,
    Difference,
    Earlier,
    Exposure,
    ImpactTest,
    Loss,
    Outlook,
    Range,
)
from bestendig.model.result import Part

QUARTER = 3
"""Months between points of a curve, and between what may be said of when."""
PERSONAL = ("client_relationships", "collaboration_ties")
"""Losses that are ties between people; the others are public facts."""
ABOUT_COLLEAGUES = ("turnover", "staff_transfer")
"""Assumptions that, taken from the own data, tell of colleagues."""
TENTH = 0.1


def protected(test: ImpactTest, rule: Rule) -> ImpactTest:
    """The test as it may be seen under the rule; whether it may be is judged elsewhere."""
    n = rounded(test.exposure.n_touched_clients, rule.threshold)
    least = rule.threshold / EXPECTED_PEOPLE
    years = test.plan.horizon / 12
    steps = _Steps(step_of(n, least), step_of(n, least, years))
    return replace(
        test,
        exposure=_exposure(test.exposure, rule),
        outlooks=tuple(_outlook(each, steps, _handover_hours(test), rule) for each in test.outlooks),
        differences=tuple(_difference(each, steps) for each in test.differences),
        assumptions=_assumptions(test, rule),
        capacity=_capacity(test.capacity, rule),
        earlier=tuple(_earlier(each, rule) for each in test.earlier),
    )


def hidden(test: ImpactTest, why: Text) -> ImpactTest:
    """The test with nothing left to see but the plan and why."""
    nothing = Exposure(
        reference_day=test.exposure.reference_day,
        n_relationships=0, n_clients=0, n_touched=0, n_touched_clients=0,
        years_so_far=None, median_years=None, second_face=None, household_change=None, handed_over=None,
        losses=(), lengths=(), basis=NOTHING,
    )  # fmt: skip
    return replace(
        test,
        exposure=nothing,
        outlooks=(),
        differences=(),
        assumptions=tuple(each for each in test.assumptions if each.basis != "own_data"),
        capacity=Capacity(),
        earlier=(),
        state="hidden",
        reason=why,
    )


class _Steps:
    """The steps of one test: of shares, and of years or faces a person."""

    __slots__ = ("share", "years")

    def __init__(self, share: float, years: float) -> None:
        self.share, self.years = share, years


def _exposure(exposure: Exposure, rule: Rule) -> Exposure:
    """Who is touched."""
    base = rule.threshold
    n = rounded(exposure.n_touched_clients, base)
    step = step_of(n, base / EXACT_PEOPLE)
    return replace(
        exposure,
        n_relationships=rounded(exposure.n_relationships, base),
        n_clients=rounded(exposure.n_clients, base),
        n_touched=rounded(exposure.n_touched, base),
        n_touched_clients=n,
        years_so_far=_maybe(exposure.years_so_far, TENTH),
        median_years=_maybe(exposure.median_years, TENTH),
        second_face=_maybe(exposure.second_face, step),
        household_change=_maybe(exposure.household_change, step),
        handed_over=_maybe(exposure.handed_over, step),
        losses=tuple(_loss(each, base) for each in exposure.losses),
        lengths=_lengths(exposure.lengths, base),
        basis=rounded_basis(exposure.basis, base),
        n_by_lot=tuple(rounded(each, base) for each in exposure.n_by_lot),
    )


def _maybe(value: float | None, step: float) -> float | None:
    """A value at its step, where there is one."""
    return None if value is None else nearest(value, step)


def _loss(loss: Loss, base: int) -> Loss:
    """One kind of loss: ties of people rounded, hidden where they or the rest are a few."""
    if loss.kind not in PERSONAL or loss.n is None or loss.n_touched is None:
        return loss
    if 0 < loss.n_touched < base:
        return replace(loss, n=rounded(loss.n, base) if loss.n >= base else None, n_touched=None)
    is_rest_few = 0 < loss.n - loss.n_touched < base
    return replace(
        loss,
        n=None if is_rest_few else rounded(loss.n, base),
        n_touched=rounded(loss.n_touched, base),
    )


def _lengths(parts: tuple[Part, ...], base: int) -> tuple[Part, ...]:
    """The distribution of lengths, small bars with their neighbours; none where one bar is left."""
    bars = [part.n_clients or 0 for part in parts]
    shown = joined(parts, safe_runs([bars], base)) if bars else ()
    return tuple(replace(part, n_clients=rounded(part.n_clients or 0, base)) for part in shown)


def _outlook(outlook: Outlook, steps: _Steps, per_handover: float, rule: Rule) -> Outlook:
    """What is expected under one alternative."""
    return replace(
        outlook,
        running=nearest_ranges(outlook.running, steps.share),
        curve=tuple(
            Ahead(each.month, nearest_range(each.running, steps.share))
            for each in outlook.curve
            if each.month % QUARTER == 0
        ),
        same_face=nearest_range(outlook.same_face, steps.years),
        other_face=nearest_ranges(outlook.other_face, steps.years),
        new_faces=nearest_range(outlook.new_faces, steps.years),
        restored=None if outlook.restored is None else _months(outlook.restored),
        hours=_hours(outlook.hours, per_handover, rule.threshold),
        untouched=nearest_ranges(outlook.untouched, steps.share),
    )


def _months(given: Range) -> Range:
    """Months as whole quarters of a year."""
    return nearest_range(given, float(QUARTER))


def _hours(hours: Mapping[str, Range], per_handover: float, base: int) -> dict[str, Range]:
    """Hours: those that follow from the number of people in steps of `base` handovers, inputs as they are."""
    step = max(per_handover * base, 1.0)
    return {name: nearest_range(each, step if "handover" in name else 1.0) for name, each in hours.items()}


def _handover_hours(test: ImpactTest) -> float:
    """Hours that the test assumes for one warm handover."""
    used = (each.value for each in test.assumptions if each.card.name == "warm_handover_hours")
    return next(used, 1.0)


def _difference(difference: Difference, steps: _Steps) -> Difference:
    """The plan against one alternative."""
    return replace(
        difference,
        running=nearest_ranges(difference.running, steps.share),
        same_face=nearest_range(difference.same_face, steps.years),
        new_faces=nearest_range(difference.new_faces, steps.years),
    )


def _assumptions(test: ImpactTest, rule: Rule) -> tuple[Assumed, ...]:
    """The assumptions; those from the own data in two digits, about colleagues only where they are enough."""
    is_enough = test.exposure.basis.n_professionals >= rule.colleagues
    return tuple(
        replace(each, value=nearest(each.value, 0.01)) if each.basis == "own_data" else each
        for each in test.assumptions
        if is_enough or each.basis != "own_data" or each.card.name not in ABOUT_COLLEAGUES
    )


def _capacity(capacity: Capacity, rule: Rule) -> Capacity:
    """What stands beside: nothing about fewer colleagues than the rule."""
    n = capacity.receiving_professionals or 0
    return Capacity(
        waiting_days=None if capacity.waiting_days is None else float(round(capacity.waiting_days)),
        caseload_per_fte=_maybe(capacity.caseload_per_fte, TENTH) if n >= rule.colleagues else None,
        receiving_professionals=n if n >= rule.colleagues else None,
    )


def _earlier(earlier: Earlier, rule: Rule) -> Earlier:
    """A similar plan before, without its figures where it was about a few."""
    n = earlier.n_clients or 0
    if n < rule.threshold:
        return replace(earlier, running_after_year=None, n_clients=None)
    shown = rounded(n, rule.threshold)
    step = step_of(shown, rule.threshold / EXACT_PEOPLE)
    return replace(earlier, running_after_year=_maybe(earlier.running_after_year, step), n_clients=shown)

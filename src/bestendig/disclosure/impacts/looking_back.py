"""A look-back as it may be seen: what happened in steps of several people, inside or outside as shown."""

from collections.abc import Iterable
from dataclasses import replace

from bestendig.disclosure import reasons
from bestendig.disclosure.courses.levels import merged_levels, rounded_counts
from bestendig.disclosure.courses.levels import rounded as rounded_count
from bestendig.disclosure.impacts.coarse import EXACT_PEOPLE, nearest, step_of
from bestendig.disclosure.rule import Rule
from bestendig.language import Text
from bestendig.model.impact import Compared, ImpactTest, LookBack, Range

NOTHING_AHEAD = Range(0.0, 0.0, 0.0)


def protected_look_back(look: LookBack, test: ImpactTest, rule: Rule) -> LookBack:
    """The look-back around a test that was made fit to see; with nothing in it where the test is hidden."""
    if test.state == "hidden":
        why = test.reason or reasons.FEW_CLIENTS
        compared = tuple(_nothing(each, why) for each in look.compared)
        return replace(look, test=test, compared=compared, touched_since=())
    return replace(
        look,
        test=test,
        compared=tuple(_compared(each, rule) for each in look.compared),
        touched_since=_since(look.touched_since, rule.threshold),
    )


def _compared(compared: Compared, rule: Rule) -> Compared:
    """One figure: hidden where it rests on a few, else inside or outside by the values that are shown."""
    if compared.happened is None:
        return compared
    n = compared.n_clients or 0
    if n < rule.threshold:
        return replace(compared, happened=None, is_inside=None, n_clients=None, why_not=reasons.FEW_CLIENTS)
    shown = rounded_count(n, rule.threshold)
    happened = nearest(compared.happened, step_of(shown, rule.threshold / EXACT_PEOPLE))
    is_inside = compared.forecast.low <= happened <= compared.forecast.high
    return replace(compared, happened=happened, is_inside=is_inside, n_clients=shown)


def _nothing(compared: Compared, why: Text) -> Compared:
    """One figure with nothing left to see but why."""
    return Compared(compared.month, NOTHING_AHEAD, None, None, None, why)


def _since(counts: Iterable[tuple[str, int | None]], threshold: int) -> tuple[tuple[str, int | None], ...]:
    """Endings by level, levels of a few under what is not known, rounded."""
    known = {level: n for level, n in counts if n is not None}
    shown = rounded_counts(known, merged_levels(known, threshold), threshold)
    return tuple((level, n) for level, n in shown.items())

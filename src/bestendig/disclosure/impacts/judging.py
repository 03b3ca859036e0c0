"""Deciding over a test: may it be seen, by itself and beside what was shown before; then making it fit."""

from dataclasses import replace
from hashlib import sha256

from bestendig.disclosure import reasons
from bestendig.disclosure.impacts.boxes import IMPACT, seen_of
from bestendig.disclosure.impacts.differences import tell_of_few
from bestendig.disclosure.impacts.objections import objection
from bestendig.disclosure.impacts.protecting import hidden, protected
from bestendig.disclosure.ledger import Ledger
from bestendig.disclosure.rule import Rule
from bestendig.disclosure.seen import Seen
from bestendig.language import Text
from bestendig.model.impact import ImpactTest
from bestendig.model.plan import Targets

SIGNS = 16
FEW = "impact few"
"""Instead of the measure for sets of which was said that they hold a few."""


def judged(test: ImpactTest, rule: Rule, ledger: Ledger | None, targets: Targets | None) -> ImpactTest:
    """The test as it may be seen; one that was judged already is not judged again."""
    if test.state != "shown" or test.exposure.basis.is_rounded:
        return test
    why = objection(test, rule)
    if ledger is not None:
        with ledger.held():
            why = _decided(ledger, test, targets, why, rule)
    return hidden(test, why) if why else protected(test, rule)


def asked(test: ImpactTest, rule: Rule) -> str:
    """What makes two tests the same: data, day, kind, everything assumed, whom it touches, the rule."""
    plan, used = test.plan, [(each.card.name, each.value) for each in test.assumptions]
    told = repr((plan.kind, plan.takes_effect_on, plan.horizon, plan.touches, plan.lots, sorted(used)))
    return " ".join((
        test.provenance.data_version,
        "impact",
        test.with_whom,
        plan.kind,
        f"on={test.exposure.reference_day}",
        f"plan={sha256(told.encode()).hexdigest()[:SIGNS]}",
        str(rule),
    ))  # fmt: skip


def _decided(
    ledger: Ledger, test: ImpactTest, targets: Targets | None, why: Text | None, rule: Rule
) -> Text | None:
    """Why the test stays hidden, as decided before or now; what it lets see is on the disk first."""
    question = asked(test, rule)
    is_known, before = ledger.reason_before(question)
    if is_known:
        return before or why
    seen = [] if why else seen_of(test, targets)
    few = _said_to_be_few(test, targets, why)
    if (seen or few) and _tell_of_few(seen, few, ledger, rule):
        why, few = reasons.DIFFERENCE, []
    ledger.keep(question, few if why else seen, why)
    return why


def _tell_of_few(seen: list[Seen], few: list[Seen], ledger: Ledger, rule: Rule) -> bool:
    """Whether what the answer shows or says tells of a few, beside what was shown and said before."""
    history, whole = ledger.history, (seen or few)[0]
    said = history.hidden_in_block(replace(whole, measure=FEW))
    earlier = history.in_block(replace(whole, measure=IMPACT))
    return tell_of_few(seen, earlier, [*said, *(each.groups for each in few)], rule.threshold)


def _said_to_be_few(test: ImpactTest, targets: Targets | None, why: Text | None) -> list[Seen]:
    """The touched, where the answer says that they are a few: that is knowledge too."""
    if why != reasons.FEW_CLIENTS or test.plan.lots:
        return []
    return [replace(each, measure=FEW) for each in seen_of(test, targets)[1:]]

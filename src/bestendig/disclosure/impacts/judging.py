"""Deciding over a test: may it be seen, by itself and beside what was shown before; then making it fit."""

from hashlib import sha256

from bestendig.disclosure import reasons
from bestendig.disclosure.impacts.boxes import seen_of
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


def judged(test: ImpactTest, rule: Rule, ledger: Ledger | None, targets: Targets | None) -> ImpactTest:
    """The test as it may be seen; one that was judged already is not judged again."""
    if test.state != "shown" or test.exposure.basis.is_rounded:
        return test
    why = objection(test, rule)
    seen = [] if why else seen_of(test, targets)
    if ledger is not None:
        with ledger.held():
            why = _decided(ledger, asked(test, rule, seen), seen, why, rule)
    return hidden(test, why) if why else protected(test, rule)


def asked(test: ImpactTest, rule: Rule, seen: list[Seen]) -> str:
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
        f"sets={len(seen)}",
        str(rule),
    ))  # fmt: skip


def _decided(ledger: Ledger, question: str, seen: list[Seen], why: Text | None, rule: Rule) -> Text | None:
    """Why the test stays hidden, as decided before or now; what it lets see is on the disk first."""
    is_known, before = ledger.reason_before(question)
    if is_known:
        return before or why
    if why is None and tell_of_few(seen, ledger.history.in_block(seen[0]), rule.threshold):
        why = reasons.DIFFERENCE
    ledger.keep(question, seen, why)
    return why

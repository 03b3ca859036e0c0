"""The way out for figures: judged, merged or hidden, compared with what was shown before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bestendig.disclosure.asking import check_request
from bestendig.disclosure.behind import shown_behind
from bestendig.disclosure.blurring import secret_in
from bestendig.disclosure.courses.asking import asked
from bestendig.disclosure.courses.protecting import Answer, protect
from bestendig.disclosure.draft import finished, first_draft
from bestendig.disclosure.history import History
from bestendig.disclosure.impacts.judging import judged
from bestendig.disclosure.impacts.looking_back import protected_look_back
from bestendig.disclosure.impacts.objections import refuse_one_colleague
from bestendig.disclosure.ledger import Ledger
from bestendig.disclosure.registers import public_words, without_persons
from bestendig.disclosure.rule import DEFAULT, Rule
from bestendig.disclosure.settling import all_hidden, all_seen, settled
from bestendig.model.agreements import Agreements, Counted
from bestendig.model.impact import ImpactTest, LookBack
from bestendig.model.plan import Targets
from bestendig.model.policies import Policies
from bestendig.model.result import Released, Result
from bestendig.model.round import CountsFile, Round

if TYPE_CHECKING:
    from bestendig.disclosure.rounds.keys import RoundKey


def release(
    result: Result,
    *,
    rule: Rule = DEFAULT,
    ledger: Ledger | None = None,
    within: Mapping[str, str] | None = None,
) -> Released[Result]:
    """The result as it may lie on the table.

    A figure that rests on too few clients or professionals, or on one of them, merges into "overige" (one
    dimension, groups) or is hidden; so is what would give a hidden one away. Merged values are means
    weighted by what each value is a mean over, without interval. With a `ledger` nothing follows either from
    the difference with an earlier answer, and the same question keeps its answer. `within` tells of which
    body a group is part (team to organisation), when totals of those bodies are shown too.
    RequestError for a question that is split too fine or whose period is not whole months.
    """
    check_request(result.request)
    draft = first_draft(result, rule, within or {})
    if ledger is None:
        return Released(finished(settled(draft, History())), str(rule))
    with ledger.held():
        decided = ledger.as_before(draft)
        if decided is None:
            decided = settled(draft, ledger.history)
            ledger.write(decided, all_seen(decided), all_hidden(decided))
    return Released(finished(decided), str(rule))


def release_course(answer: Answer, *, rule: Rule = DEFAULT, ledger: Ledger | None = None) -> Released[Answer]:
    """An answer about relationships as it may lie on the table.

    Groups that rest on too few are hidden, levels and causes behind which a few stand become part of what is
    not known, every count is a multiple of the threshold: no difference with another answer tells of a few.
    The ledger keeps what was asked.
    """
    if ledger is not None:
        with ledger.held():
            ledger.note(asked(answer, rule))
    return Released(protect(answer, rule), str(rule))


def release_impact(
    test: ImpactTest, *, rule: Rule = DEFAULT, ledger: Ledger | None = None, targets: Targets | None = None
) -> Released[ImpactTest]:
    """A test of a plan as it may lie on the table, or hidden with the reason.

    It is hidden where it touches a few, leaves a few untouched, has a lot of a few, or rests on too few
    professionals or on one; with a `ledger` also where it differs by a few from what was shown before.
    Counts are multiples of the threshold, values in steps of several people. `targets` are what the plan
    names in numbers, so that two spellings of one name are one. NotAllowed for the departure of one
    colleague.
    A test that was released before comes back as it is.
    """
    refuse_one_colleague(test)
    return Released(judged(test, rule, ledger, targets), str(rule))


def release_look_back(
    look: LookBack, *, rule: Rule = DEFAULT, ledger: Ledger | None = None, targets: Targets | None = None
) -> Released[LookBack]:
    """A forecast beside what happened as it may lie on the table; what rests on a few is left out."""
    refuse_one_colleague(look.test)
    test = judged(look.test, rule, ledger, targets)
    return Released(protected_look_back(look, test, rule), str(rule))


def release_counts(
    counted: CountsFile, key: "RoundKey", agreed: Round, *, rule: Rule = DEFAULT
) -> Released[CountsFile]:
    """The counts of one party as they may travel: each cell masked, so that only the sum can be read.

    The keys of all parties must be there; the key must be thrown away afterwards.
    """
    from bestendig.disclosure.rounds.masks import mask

    return Released(replace(counted, cells=mask(counted.cells, key, agreed)), str(rule))


def release_policies(found: Policies, *, rule: Rule = DEFAULT) -> Released[Policies]:
    """Programmes, agreements and council terms as they may lie on the table.

    They are public facts without residents in them; free words in which somebody could be named are left out.
    """
    return Released(without_persons(found), str(rule))


def release_agreements(
    found: Agreements,
    counted: Sequence[Counted] = (),
    rounds: Sequence[Counted] = (),
    *,
    folder: Path,
    rule: Rule = DEFAULT,
    is_counted: bool = True,
) -> Released[Agreements]:
    """The register of agreements with how many people are behind each, as it may lie on the table.

    What the register says is public. Counts have a little chance in them (see `blurring`) and are multiples
    of the threshold, so that no test of a plan laid beside them tells of a few; without `is_counted` there
    are none.
    """
    said = tuple(
        replace(each, recurrence=public_words(each.recurrence), products=public_words(each.products))
        for each in found.agreements
    )
    plain = replace(found, agreements=said, behind={}, rounds={}, is_counted=False)
    if not is_counted:
        return Released(plain, str(rule))
    keys = ([each.key for each in found.running], sorted({each.round_key for each in found.running}))
    behind, together = (
        shown_behind(own, each, found.with_whom, rule, secret_in(folder))
        for own, each in zip(keys, (counted, rounds), strict=True)
    )
    return Released(replace(plain, behind=behind, rounds=together, is_counted=True), str(rule))

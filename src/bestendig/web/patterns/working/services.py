"""What is proposed before a quarter, and what people say of it; pairs that two people code."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from django.db import transaction
from django.utils import timezone

from bestendig.analyses.patterns import agreement, pairs_to_code, proposals, wording
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.pattern_figures import Unlinked
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.selectors import shared
from bestendig.web.memory.models import Remembered
from bestendig.web.parties.models import Table
from bestendig.web.patterns.models import Code, Coding, Declined, Pair
from bestendig.web.patterns.selectors import declined, free
from bestendig.web.patterns.working.selectors import coders_of, judged, may_code

MOST_LOOKED_AT = 1000
FEWEST_PAIRS = 5
"""With fewer, agreement says nothing."""


def proposed(seat: Seat) -> list[list[Bottleneck]]:
    """Groups of unlinked bottlenecks that may be one problem, for a person to name or to reject."""
    unlinked = {str(each.pk): each for each in free(seat)[:MOST_LOOKED_AT]}
    told = list(told_of(seat.table, unlinked))
    rejected = [frozenset(str(row.pk) for row in each.bottlenecks.all()) for each in declined(seat.table)]
    groups = proposals(told, judged(seat), rejected)
    return [[unlinked[key] for key in group] for group in groups]


def told_of(table: Table, bottlenecks: Mapping[str, Bottleneck]) -> Iterator[Unlinked]:
    """Bottlenecks as proposals are made of them, with the vectors that the memory of the table holds."""
    kept = Remembered.objects.filter(table=table, kind="bottleneck", is_gone=False).exclude(encoder="")
    rows = list(kept.values_list("subject", "encoder", "vector"))
    models = Counter(model for _, model, _ in rows)
    model = models.most_common(1)[0][0] if models else ""
    vectors = {subject: bytes(vector) for subject, made_by, vector in rows if made_by == model}
    for key, each in bottlenecks.items():
        yield Unlinked(key, each.words, each.theme, vectors.get(key, b""))


@transaction.atomic
def decline(seat: Seat, bottlenecks: Sequence[Bottleneck], why: str) -> Declined:
    """A proposal that is no pattern; it stays away."""
    made = Declined.objects.create(table=seat.table, party=seat.party, by=seat.user, why=why.strip())
    made.bottlenecks.set(bottlenecks)
    record(seat, "pattern_declined", f"proposal {made.pk}")
    return made


@transaction.atomic
def take_back(seat: Seat, rejected: Declined) -> None:
    """It may be proposed again."""
    rejected.taken_back_at = timezone.now()
    rejected.save(update_fields=["taken_back_at"])
    record(seat, "pattern_declined_back", f"proposal {rejected.pk}")


@transaction.atomic
def begin_coding(seat: Seat) -> Coding:
    """Thirty pairs of shared bottlenecks: some in one pattern, some much alike, some by chance."""
    known = {str(each.pk): each for each in shared(seat.table)[:MOST_LOOKED_AT]}
    told = list(told_of(seat.table, known))
    groups = {
        key: str(each.memberships_now[0].pattern_id)  # type: ignore[attr-defined]
        for key, each in known.items()
        if each.memberships_now  # type: ignore[attr-defined]
    }
    pairs = pairs_to_code(told, groups, seed=Coding.objects.filter(table=seat.table).count())
    if len(pairs) < FEWEST_PAIRS:
        raise NotAllowed(
            Text(nl="Er zijn nog te weinig gedeelde knelpunten.", en="There are too few shared bottlenecks."),
            Text(nl="Met een stuk of tien kan het.", en="With about ten it can be done."),
            code="too_few_to_code",
        )
    coding = Coding.objects.create(table=seat.table, begun_by=seat.user)
    Pair.objects.bulk_create(Pair(coding=coding, one=known[one], other=known[other]) for one, other in pairs)
    record(seat, "pairs_begun", f"pairs {coding.pk}")
    return coding


@transaction.atomic
def code(seat: Seat, coding: Coding, answers: dict[int, str]) -> None:
    """What one person says of pairs; another answer takes its place, until both are done."""
    if not may_code(seat, coding):
        raise NotAllowed(
            Text(nl="Deze paren zijn al door twee mensen bekeken.", en="Two people looked at these already."),
            Text(nl="Begin nieuwe paren.", en="Begin new pairs."),
            code="pairs_taken",
        )
    for pair in coding.pairs.filter(pk__in=answers):
        told = {"answer": answers[pair.pk], "at": timezone.now()}
        Code.objects.update_or_create(pair=pair, by=seat.user, defaults=told)
    record(seat, "pairs_coded", f"pairs {coding.pk}")


def agreed(coding: Coding) -> Text | None:
    """How far the two agree and what that means; None before both have said something of every pair."""
    both = coders_of(coding)
    if len(both) < 2 or not all(each.is_done for each in both):
        return None
    first, second = both[0].answers, both[1].answers
    return wording.agreed(agreement([first[pair] for pair in first], [second[pair] for pair in first]))

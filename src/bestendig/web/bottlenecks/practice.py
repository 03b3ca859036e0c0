"""The bottlenecks of the practice town: four teams over two years, with what the municipality answered."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks import membership, services
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.practice_words import LEFT_OUT, PATTERNS, TOWN, WRITTEN, Written
from bestendig.web.parties.models import Party, Table

WRITES, ANSWERS = "team_leader", "policy_adviser"
"""Who writes where nobody sits for a team, and who answers for the municipality."""
LATELY = 26
"""Weeks; what was answered before has been read."""


@transaction.atomic
def practise(table: Table) -> None:
    """Write them down once; nothing where somebody wrote one already."""
    parties = {party.name: party for party in table.parties.all()}
    here = [each for each in WRITTEN if each.party in parties]
    if Bottleneck.objects.filter(table=table).exists() or not here or TOWN not in parties:
        return
    written = {each.words: _note(each, parties) for each in here}
    for name, definition, theme in PATTERNS:
        found = [written[each.words] for each in here if _belongs(each, theme)]
        if found:
            membership.make_pattern(_seat(found[0].party, WRITES), name, definition, found)


def _belongs(each: Written, theme: str) -> bool:
    """Whether people of the practice town put it into the pattern of this theme."""
    return each.theme == theme and not any(words in each.words for words in LEFT_OUT)


def _note(each: Written, parties: dict[str, Party]) -> Bottleneck:
    """One bottleneck with what was said of it, on the days on which that was."""
    seat, town = _seat(parties[each.party], WRITES), _seat(parties[TOWN], ANSWERS)
    said = {"words": each.words, "theme": each.theme, "about_law": each.law, "partner": each.partner}
    share = "table" if each.is_shared else ""
    noted = services.note(seat, {**said, "share": share, "is_rule_elsewhere": each.is_elsewhere})
    at = timezone.now() - timedelta(weeks=each.weeks)
    Bottleneck.objects.filter(pk=noted.pk).update(noted_at=at, shared_at=at if each.is_shared else None)
    noted.refresh_from_db()
    for name in each.also:
        again = services.also_ours(_seat(parties[name], WRITES), noted)
        type(again).objects.filter(pk=again.pk).update(at=at + timedelta(weeks=2))
    if each.reply:
        given = services.reply(town, noted, each.reply)
        type(given).objects.filter(pk=given.pk).update(at=at + timedelta(weeks=1))
    if each.weeks > LATELY:
        services.read(seat, noted)
    if each.closed:
        services.close(seat, noted, *each.closed)
        Bottleneck.objects.filter(pk=noted.pk).update(closed_at=at + timedelta(weeks=10))
    return noted


def _seat(party: Party, role: str) -> Seat:
    """Somebody of this party, else somebody of the table in this role who writes for it."""
    rows = SeatRow.objects.filter(party__table=party.table).select_related("user")
    own = rows.filter(party=party, role__in=("social_worker", role)).first()
    row = own or rows.filter(role=role).first()
    if row is None:
        raise LookupError(role)
    return Seat(row.user, own.role if own else role, party)

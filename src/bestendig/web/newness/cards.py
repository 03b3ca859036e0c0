"""How an earlier check is shown where somebody plans the like again."""

from collections.abc import Collection, Mapping

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import Card, kind
from bestendig.web.newness.models import Check
from bestendig.web.newness.selectors import checks_of

ANSWERED = Text(nl="{n} van {m} vondsten beantwoord", en="{n} of {m} finds answered")


@kind("newness", Text(nl="eerder nagezocht plan", en="plan that was looked up before"))
def drawn(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The checks that this seat may read, as cards."""
    found = checks_of(seat).filter(pk__in=[int(each) for each in subjects])
    return {str(check.pk): _card(check) for check in found}


def _card(check: Check) -> Card:
    """One check."""
    n_answered, n_finds = check.n_answered, check.n_finds  # type: ignore[attr-defined]
    return Card(
        title=check.title,
        words=check.text[:200],
        address=check.get_absolute_url(),
        where=check.party.name,
        on=check.at.date(),
        facts=(ANSWERED.filled(n=n_answered, m=n_finds),) if n_finds else (),
    )

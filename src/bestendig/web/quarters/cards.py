"""How a decision that is found again is shown: to whoever was invited to the session that took it."""

from collections.abc import Collection, Mapping

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.cards import Card, kind
from bestendig.web.quarters.selectors import decisions_seen


@kind("decision", Text(nl="besluit", en="decision"))
def decisions(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The decisions that this seat may see, as cards."""
    numbers = {subject: int(subject.partition("-")[0]) for subject in subjects}
    seen = {decision.pk: decision for decision in decisions_seen(seat, set(numbers.values()))}
    return {
        subject: Card(
            title=seen[number].what,
            words=seen[number].ground,
            address=seen[number].point.get_absolute_url(),
            where=seen[number].party.name,
            on=seen[number].at.date(),
            answer=seen[number].came_of_it,
        )
        for subject, number in numbers.items()
        if number in seen
    }

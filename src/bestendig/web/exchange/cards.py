"""How a thing of another municipality is shown where it is found: with its origin, always."""

from collections.abc import Collection, Mapping

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.exchange import KINDS, LICENCES, STATES, VERDICTS, Origin, at_least
from bestendig.web.accounts.seat import Seat
from bestendig.web.exchange.models import ReceivedItem
from bestendig.web.exchange.selectors import accepted
from bestendig.web.exchange.services import KIND
from bestendig.web.memory.cards import Card, kind

FROM = Text(
    nl="{what_nl} uit {name}, stand van {day_nl}. {licence_nl}.",
    en="{what_en} of {name}, as on {day_en}. {licence_en}.",
)
GONE = Text(
    nl="Staat niet meer in het laatste bestand van deze gemeente.",
    en="Is no longer in the newest file of this municipality.",
)
WHAT = {**STATES, **VERDICTS}


@kind(KIND, Text(nl="van een andere gemeente", en="of another municipality"))
def cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """What was taken over at this table."""
    found = accepted(seat).filter(pk__in=[int(subject) for subject in subjects])
    return {str(row.pk): card_of(row) for row in found}


def card_of(row: ReceivedItem) -> Card:
    """One thing with whose it is, of which day, under which licence."""
    item, facts = row.item, [origin_of(row)]
    told = item.told
    ended = str(told.get("ended_words") or told.get("ended_because") or "")
    if ended:
        facts.append(Text(nl=f"Gestopt: {ended}", en=f"Ended: {ended}"))
    if row.is_gone:
        facts.append(GONE)
    is_pattern = item.kind == "rode-draden"
    return Card(
        title=item.title,
        words=item.words,
        address=row.get_absolute_url(),
        where=row.municipality,
        on=row.file.made_on if row.file else None,
        state=WHAT.get(str(told.get("state") or told.get("verdict") or "")),
        answer=str(told.get("answer") or "") if is_pattern else "",
        counted=at_least(told) if is_pattern else None,
        facts=tuple(facts),
        is_over=bool(told.get("until")),
    )


def origin_of(row: ReceivedItem) -> Text:
    """Whose it is, in a sentence."""
    what = KINDS[row.kind][0]
    origin: Origin | None = row.file.origin if row.file else None
    if origin is None:
        return Text(nl=f"Uit {row.municipality}", en=f"Of {row.municipality}")
    licence = LICENCES[origin.licence][1]
    return FROM.filled(
        what_nl=what.nl[:1].upper() + what.nl[1:], what_en=what.en[:1].upper() + what.en[1:],
        name=origin.municipality, day_nl=day(origin.made_on, "nl"), day_en=day(origin.made_on, "en"),
        licence_nl=licence.nl, licence_en=licence.en,
    )  # fmt: skip

"""How an intervention and a local experience are shown where they are found."""

from collections.abc import Collection, Mapping
from datetime import date

from bestendig.language import Text
from bestendig.model.knowledge.moments import first_day
from bestendig.model.knowledge.words import ENDED
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.models import ExperienceRow, InterventionRow
from bestendig.web.knowledge.saying import WITHDRAWN, level_words, period_words
from bestendig.web.knowledge.selectors import experiences_at, interventions_at
from bestendig.web.knowledge.services import standing_of
from bestendig.web.memory.cards import Card, kind

RUNS = Text(nl="loopt", en="runs")
OVER = Text(nl="gestopt: {nl}", en="ended: {en}")
CONDITIONS = Text(nl="lees eerst de voorwaarden", en="read the conditions first")


@kind("intervention", Text(nl="interventie", en="intervention"))
def intervention_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The interventions of this table."""
    found = interventions_at(seat.table).filter(pk__in=[int(each) for each in subjects])
    return {str(row.pk): intervention_card(row) for row in found}


@kind("experience", Text(nl="wat hier eerder liep", en="what ran here before"))
def experience_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """What ran here."""
    found = experiences_at(seat.table).filter(pk__in=[int(each) for each in subjects])
    return {str(row.pk): experience_card(row) for row in found}


def intervention_card(row: InterventionRow) -> Card:
    """One intervention: for whom, how it was judged, that its conditions come first."""
    stands = standing_of(row)
    return Card(
        title=row.name,
        words=". ".join(each for each in (row.target_group, row.goal) if each),
        address=row.get_absolute_url(),
        where=row.owner,
        on=_day(stands.shown[0].on) if stands.shown else None,
        state=WITHDRAWN if row.withdrawn_on else level_words(stands),
        facts=(CONDITIONS,),
        is_over=bool(row.withdrawn_on),
    )


def experience_card(row: ExperienceRow) -> Card:
    """One time that something ran here."""
    why = ENDED.get(row.ended_because or ("onbekend" if row.until else ""))
    return Card(
        title=row.programme,
        words=row.result or row.reach,
        address=row.get_absolute_url(),
        where=f"{row.party.name}" if row.municipality == row.table.name else row.municipality,
        on=_day(row.since),
        state=OVER.filled(nl=why.nl, en=why.en) if why else RUNS,
        facts=(period_words(row.since, row.until),) if row.since or row.until else (),
        is_over=why is not None,
    )


def _day(moment: str) -> date | None:
    """A whole day of a moment; None for a month or a year, which is no day."""
    return first_day(moment) if len(moment) == len("2021-09-30") else None

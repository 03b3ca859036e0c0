"""One whole town, simulated: who lived, worked, helped and met, what happened, and why things ended."""

from dataclasses import dataclass

from bestendig.synthetic.arrays import Flags, Ints
from bestendig.synthetic.book import EventBook, national_events
from bestendig.synthetic.events.coincidence import with_coincidences, with_pilot_endings
from bestendig.synthetic.events.groups import Group, make_groups, place_in_groups
from bestendig.synthetic.events.helping import make_helping
from bestendig.synthetic.events.market import Stays, make_stays
from bestendig.synthetic.events.officials import make_officials
from bestendig.synthetic.events.relationships import Relations, make_relations
from bestendig.synthetic.events.staff import Roster, Staff, make_staff
from bestendig.synthetic.people.demand import make_demand
from bestendig.synthetic.people.residents import Residents, make_residents
from bestendig.synthetic.settings import Settings, draw_settings
from bestendig.synthetic.world.contracts import Contract, make_contracts
from bestendig.synthetic.world.organisations import LINDE, Organisations, make_organisations
from bestendig.synthetic.world.programmes import Programme, make_programmes


@dataclass(frozen=True, slots=True)
class Town:
    """Everything that is true in one town."""

    settings: Settings
    residents: Residents
    bodies: Organisations
    groups: tuple[Group, ...]
    staff: Staff
    roster: Roster
    stays: Stays
    stay_group: Ints
    stay_happens: Flags
    relations: Relations
    book: EventBook
    contracts: tuple[Contract, ...]
    programmes: tuple[Programme, ...]
    officials: Staff


def make_town(seed: int, size: int) -> Town:
    """Simulate one town from 2015 to mid 2026."""
    settings, book = draw_settings(seed, size), EventBook()
    residence_event = national_events(book)["Woonplaatsbeginsel Jeugdwet"]
    demand = make_demand(settings)
    residents, bodies = make_residents(settings, demand), make_organisations(settings)
    contracts = make_contracts(settings, bodies, book)
    programmes = make_programmes(settings, book)
    helping = make_helping(settings, demand, residents, residence_event)
    stays = make_stays(settings, helping, bodies, book)
    groups, n_positions = make_groups(settings, stays, book)
    stays, stay_group = place_in_groups(settings, stays, residents, groups, book)
    stays = with_pilot_endings(
        settings, with_coincidences(settings, stays, stay_group, groups, book), programmes
    )
    staff = make_staff(settings, groups, n_positions, _tender_event(book))
    roster = Roster.of(staff)
    relations, stays, stay_group, happens = make_relations(settings, stays, stay_group, groups, roster)
    return Town(
        settings, residents, bodies, groups, staff, roster, stays, stay_group, happens, relations, book,
        contracts, programmes, make_officials(settings, staff.n_people),
    )  # fmt: skip


def _tender_event(book: EventBook) -> int:
    """The number of the tender that De Linde lost."""
    lost = [event for event in book.events if event.kind == "tender_lost" and event.organisation == LINDE]
    return lost[0].number

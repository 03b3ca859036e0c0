"""From data to a case: who must be placed, who could receive, which faces are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.fitting import places_of, told
from bestendig.analyses.handovers.knowing import known_faces
from bestendig.analyses.handovers.labels import Labels
from bestendig.analyses.handovers.moving import persons, ties, touched
from bestendig.analyses.handovers.receiving import (
    Worker,
    jobs_on,
    last_places,
    receivers,
    workers,
)
from bestendig.analyses.handovers.recording import recorded
from bestendig.analyses.handovers.scope import Scope, scope
from bestendig.analyses.handovers.world import World, looked_at
from bestendig.analyses.opening import Data
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, HandoverSettings
from bestendig.model.period import day_number

NO_NAMES = Text(
    nl="De kluis kent geen nummers van uw eigen systeem: inwoners en collega's zijn hier de nummers van de "
    "kluis. Met bestendig handover open ziet u uw eigen nummers.",
    en="The vault knows no numbers of your own system: clients and colleagues are the numbers of the vault "
    "here. With bestendig handover open you see your own numbers.",
)
STAFF_UNKNOWN = Text(
    nl="Er is geen personeelsbestand: wie de laatste drie maanden contact had, telt als aan het werk, met "
    "een volledige baan. Pas dat aan op het blad Collega's.",
    en="There is no staff file: who had contact in the last three months counts as at work, with a "
    "whole job. Change that on the sheet Colleagues.",
)
LONG_AGO = 180
UNSEEN = Text(
    nl="Inwoners die hun professional van nu een half jaar niet zagen: {n}. Loopt die hulp nog? Vraag het "
    "eerst.",
    en="Residents who did not see their professional of now for half a year: {n}. Does that help still run? "
    "Ask first.",
)
OTHER_NUMBERS = Text(
    nl="De nummers in de lijst van {list} zijn niet die van de contacten, dus die lijst telt niet mee. "
    "Komen ze uit hetzelfde systeem? Zet dan in beide profielen hetzelfde bij source_system.",
    en="The numbers in the list of {list} are not those of the contacts, so that list does not count. "
    "Do they come from one system? Then write the same at source_system in both profiles.",
)


@dataclass(frozen=True)
class Built:
    """A case with what must be known of how it was made."""

    case: HandoverCase
    notes: tuple[Text, ...] = ()


def build_case(data: Data, labels: Labels, ask: Ask) -> Built:
    """The case of a handover.

    InputError for a subject that is not known or has nobody, NotAllowed when it is not recorded.
    """
    with looked_at(data, labels) as world:
        return _built(world, labels, ask)


def _built(world: World, labels: Labels, ask: Ask) -> Built:
    """The case from data that are opened."""
    found = scope(world, ask)
    ask = recorded(world, ask, found)
    chosen = touched(world, found)
    could = workers(world, ask, found, chosen)
    _check(chosen, could)
    settings = settings_of(ask)
    known = known_faces(world, chosen, settings)
    staff = {each.number for each in could} | {row["professional_id"] for row in chosen} | set(found.subject)
    named = {
        "client": labels.of("client", (row["client_id"] for row in chosen)),
        "professional": labels.of("professional", staff),
    }
    filled = [(each.fte, each.load) for each in could]
    at_work = {each.number for each in could}
    needed = sum(row["professional_id"] not in at_work for row in chosen)
    fitting = filled, needed, settings.reserve, ask.places
    case = HandoverCase(
        occasion=ask.occasion or "leaving",
        subject=_subject(ask, found, named["professional"]),
        from_day=ask.from_day,  # type: ignore[arg-type]  # `recorded` saw to it
        persons=persons(world, ask, chosen, known, named),
        receivers=receivers(world, could, places_of(*fitting), named["professional"]),
        ties=ties(known, chosen, [each.number for each in could], named),
        settings=settings,
        recorded_by=ask.recorded_by,
        recorded_on=ask.recorded_on,
    )
    notes = (told(*fitting), *unseen(case, world.last_day), *_notes(world, labels, bool(known.homes)))
    return Built(case, notes)


def _subject(ask: Ask, found: Scope, professionals: Mapping[int, str]) -> str:
    """What the handover is about, a professional as called everywhere else in the case."""
    if ask.occasion not in ABOUT_PERSON:
        return ", ".join(ask.subject)
    return ", ".join(sorted({professionals[number] for number in found.subject}))


def settings_of(ask: Ask) -> HandoverSettings:
    """What the search assumes, with what was asked otherwise."""
    return HandoverSettings() if ask.reserve is None else HandoverSettings(reserve=ask.reserve)


def unseen(case: HandoverCase, last_day: int) -> tuple[Text, ...]:
    """What to say of residents whom their professional has not seen for long: files are closed late."""
    now = {(person.client, person.current) for person in case.persons}
    own = [tie for tie in case.ties if tie.last_on and (tie.client, tie.professional) in now]
    seen = {tie.client for tie in own if tie.last_on and day_number(tie.last_on) > last_day - LONG_AGO}
    n = sum(person.client not in seen for person in case.persons)
    return (UNSEEN.filled(n=n),) if n and own else ()


def _notes(world: World, labels: Labels, are_homes_known: bool) -> tuple[Text, ...]:
    """What must be known of the data."""
    told = []
    if labels.names is None:
        told.append(NO_NAMES)
    if "employments" not in world.tables:
        told.append(STAFF_UNKNOWN)
    elif not last_places(world).keys() & jobs_on(world, world.last_day).keys():
        told.append(OTHER_NUMBERS.filled(list="dienstverbanden"))
    if "clients" in world.tables and not are_homes_known:
        told.append(OTHER_NUMBERS.filled(list="inwoners"))
    return tuple(told)


def _check(chosen: Sequence[object], could: Sequence[Worker]) -> None:
    """Refuse a handover of nobody, or to nobody."""
    if not chosen:
        raise InputError(
            Text(nl="Hier loopt geen hulp die iemand moet overnemen.", en="No help runs here to take over."),
            Text(
                nl="Kijk of de gegevens tot nu lopen, en of u de goede collega, het goede team of het goede "
                "contract noemt.",
                en="See whether the data run until now, and whether you name the right colleague, team or "
                "contract.",
            ),
            code="nobody_to_place",
        )
    if not could:
        raise InputError(
            Text(
                nl="Er is niemand aan het werk die kan overnemen.", en="Nobody is at work who could receive."
            ),
            Text(
                nl="Noem de organisatie die overneemt met --to, of maak een lijst: bestendig handover list.",
                en="Name the organisation that receives with --to, or make a list: bestendig handover list.",
            ),
            code="nobody_to_receive",
        )

"""What people should know of a case beside the case: assumptions, and what the data do not tell."""

from collections.abc import Sequence
from dataclasses import replace

from bestendig.analyses.handovers.labels import Labels
from bestendig.analyses.handovers.receiving import Worker, jobs_on, last_places
from bestendig.analyses.handovers.world import Row, World
from bestendig.language import Text
from bestendig.model.handover import HandoverCase
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
LAWS_SEEN = Text(
    nl="Een collega kan helpen onder de wetten waaronder zij de laatste twee jaar mensen zag. Klopt dat "
    "niet? Pas het aan op het blad Collega's.",
    en="A colleague can help under the laws under which they met people in the last two years. Not "
    "right? Change it on the sheet Colleagues.",
)
LAWS_UNKNOWN = Text(
    nl="Onder welke wetten deze collega's kunnen helpen, is niet bekend. Dat telt daarom niet mee. Vul het "
    "in op het blad Collega's.",
    en="Under which laws these colleagues can help is not known. So it does not count. Fill it in on the "
    "sheet Colleagues.",
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


def with_laws(chosen: Sequence[Row], could: list[Worker]) -> tuple[list[Worker], tuple[Text, ...]]:
    """Who may help under which law, as seen of late; no limit where that would leave somebody alone."""
    needed = {row["law"] for row in chosen} - {None}
    seen = {law for each in could for law in each.laws}
    if not needed or not seen:
        return could, ()
    if all(not each.laws for each in could) or needed <= seen:
        return could, (LAWS_SEEN,) if len(seen) > 1 else ()
    return [replace(each, laws=()) for each in could], (LAWS_UNKNOWN,)


def unseen(case: HandoverCase, last_day: int) -> tuple[Text, ...]:
    """What to say of residents whom their professional has not seen for long: files are closed late."""
    now = {(person.client, person.current) for person in case.persons}
    own = [tie for tie in case.ties if tie.last_on and (tie.client, tie.professional) in now]
    seen = {tie.client for tie in own if tie.last_on and day_number(tie.last_on) > last_day - LONG_AGO}
    n = sum(person.client not in seen for person in case.persons)
    return (UNSEEN.filled(n=n),) if n and own else ()


def of_data(world: World, labels: Labels, are_homes_known: bool) -> tuple[Text, ...]:
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

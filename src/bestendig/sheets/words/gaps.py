"""What a sheet has a place for and did not get: named, so that nobody takes silence for nothing."""

from collections.abc import Iterable, Mapping

from bestendig.language import Text
from bestendig.sheets.sheet import Answers
from bestendig.sheets.words.counting import listed

NAMES = {
    "stability_index": Text(nl="wie er na een jaar nog werkt", en="who still works here after a year"),
    "turnover": Text(nl="hoeveel collega's vertrokken", en="how many colleagues left"),
    "flex_share": Text(nl="wie geen vast contract heeft", en="who has no permanent contract"),
    "second_known_face_share": Text(nl="wie een tweede gezicht kent", en="who knows a second face"),
    "single_thread_share": Text(nl="wie aan één hulpverlener hangt", en="who depends on one professional"),
    "waiting_time": Text(nl="de wachttijd", en="the waiting time"),
    "caseload_per_fte": Text(nl="de caseload", en="the caseload"),
    "officials_per_term": Text(nl="ambtenaren per raadsperiode", en="officials per council term"),
    "tempo": Text(nl="het tempo van mensen en regels", en="the pace of people and rules"),
    "durations": Text(nl="hoe ver vooruit het vastligt", en="how far ahead it is settled"),
    "contract_length": Text(nl="hoe lang contracten mogen duren", en="how long contracts may last"),
    "cooperation_length": Text(nl="hoe lang men al samenwerkt", en="how long parties have worked together"),
    "people_behind_ending_contracts": Text(
        nl="inwoners achter aflopende contracten", en="residents behind ending contracts"
    ),
    "programmes_started": Text(nl="programma's die begonnen", en="programmes that started"),
    "programmes_ended": Text(nl="programma's die stopten", en="programmes that ended"),
    "programmes_renamed": Text(nl="programma's met een nieuwe naam", en="programmes with a new name"),
    "outlived_election_share": Text(
        nl="welk deel een verkiezing overleefde", en="which share outlived an election"
    ),
    "funding_horizon": Text(nl="hoe lang het geld er nog is", en="how long there is money"),
    "market_churn": Text(nl="wisseling van aanbieders", en="change of providers"),
    "organisations_active": Text(nl="organisaties per wijk", en="organisations per neighbourhood"),
    "professionals_present": Text(nl="wie er in de wijk werkt", en="who works in the neighbourhood"),
    "presence_tenure": Text(nl="hoe lang zij er al werken", en="how long they already work there"),
    "faces_passed": Text(nl="hoeveel gezichten er langskwamen", en="how many faces passed"),
    "longest_presence": Text(nl="wie er het langst is", en="who is there longest"),
}
NOT_THERE = Text(nl="Niet te maken uit deze gegevens: {what}.", en="Cannot be made from these data: {what}.")


def gaps(results: Answers, asked: Iterable[str], others: Mapping[str, bool]) -> tuple[Text, ...]:
    """One sentence that names what is not there; nothing when all is."""
    absent = [name for name in asked if name not in results]
    absent += [name for name, is_there in others.items() if not is_there]
    words = tuple(NAMES[name] for name in absent if name in NAMES)
    if not words:
        return ()
    said = listed(words)
    return (Text(nl=NOT_THERE.nl.format(what=said.nl), en=NOT_THERE.en.format(what=said.en)),)

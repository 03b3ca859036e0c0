"""Every command as a door: what goes out by it, and to whom; a test sees that no command is missing."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

Way = Literal["released", "task", "counts", "vault", "nothing"]

WAY_WORDS: dict[Way, Text] = {
    "released": Text(nl="alleen vrijgegeven cijfers", en="released figures only"),
    "task": Text(
        nl="vrijgegeven cijfers; rijen alleen voor een taak, met naam en doel vastgelegd",
        en="released figures; rows only for a task, with name and purpose written down",
    ),
    "counts": Text(nl="alleen opgetelde aantallen", en="added counts only"),
    "vault": Text(nl="blijft in de kluis", en="stays in the vault"),
    "nothing": Text(nl="geen gegevens over mensen", en="no data about people"),
}


@dataclass(frozen=True, slots=True)
class Door:
    """What a command gives and how far that may travel."""

    gives: Text
    way: Way


DOORS: dict[str, Door] = {
    "demo": Door(Text(nl="een verzonnen gemeente", en="a made-up municipality"), "nothing"),
    "example": Door(Text(nl="verzonnen bestanden", en="made-up files"), "nothing"),
    "import": Door(
        Text(
            nl="een nieuwe gegevensversie en een verslag met aantallen en regelnummers",
            en="a new data version and a report with counts and line numbers",
        ),
        "vault",
    ),
    "profiles": Door(Text(nl="welke kolom wat betekent", en="which column means what"), "nothing"),
    "measures": Door(Text(nl="uitleg van de maten", en="explanation of the measures"), "nothing"),
    "measure": Door(
        Text(nl="cijfers van één of meer maten", en="figures of one or more measures"), "released"
    ),
    "sheet": Door(Text(nl="een gespreksblad", en="a discussion sheet"), "released"),
    "relationships": Door(
        Text(
            nl="hoeveel relaties er zijn; met --rows elke relatie apart, met pseudoniemen",
            en="how many relationships there are; with --rows each of them, with pseudonyms",
        ),
        "task",
    ),
    "endings": Door(
        Text(nl="aantallen relaties per oorzaak van het einde", en="numbers of relationships by ending"),
        "released",
    ),
    "durations": Door(
        Text(nl="hoe lang relaties duren, per groep", en="how long relationships last, by group"), "released"
    ),
    "versions": Door(Text(nl="welke gegevensversies er zijn", en="which data versions there are"), "vault"),
    "use": Door(Text(nl="een andere gegevensversie telt", en="another data version counts"), "vault"),
    "verify": Door(Text(nl="of de gegevens heel zijn", en="whether the data are whole"), "vault"),
    "consent": Door(
        Text(
            nl="de instemming van de ondernemingsraad, vastgelegd", en="the works council's consent, recorded"
        ),
        "vault",
    ),
    "ground": Door(
        Text(nl="een grond om wetten te verbinden, vastgelegd", en="a ground to join laws, recorded"), "vault"
    ),
    "export": Door(
        Text(
            nl="alle rijen die in de map staan, met pseudoniemen, voor wie wil vertrekken",
            en="all rows in the folder, with pseudonyms, for who wants to leave",
        ),
        "vault",
    ),
    "backup": Door(
        Text(
            nl="alles van werkplek en kluis in één bestand; sleutels alleen apart",
            en="all of workplace and vault in one file; keys only apart",
        ),
        "vault",
    ),
    "restore": Door(Text(nl="een reservekopie, teruggezet", en="a backup, put back"), "vault"),
    "upgrade": Door(
        Text(nl="een reservekopie, en de database bijgewerkt", en="a backup, and the database up to date"),
        "vault",
    ),
    "audit verify": Door(
        Text(nl="of het spoor van de werkplek heel is", en="whether the trail of the workplace is whole"),
        "nothing",
    ),
    "impact new": Door(Text(nl="een plan om in te vullen", en="a plan to fill in"), "nothing"),
    "impact run": Door(
        Text(
            nl="een continuïteitstoets; bij het vertrek van één collega alleen rijen voor wie overdraagt",
            en="a continuïteitstoets; for the departure of one colleague rows for who hands over only",
        ),
        "task",
    ),
    "impact look-back": Door(
        Text(nl="kwam een bewaarde toets uit", en="whether a kept test came true"), "released"
    ),
    "impact kinds": Door(
        Text(nl="uitleg van soorten besluiten", en="kinds of decisions in words"), "nothing"
    ),
    "impact assumptions": Door(Text(nl="uitleg van de aannames", en="assumptions in words"), "nothing"),
    "handover open": Door(
        Text(
            nl="een los uittreksel met eigen sleutel, voor één overdracht",
            en="a separate extract with a key of its own, for one handover",
        ),
        "vault",
    ),
    "handover list": Door(
        Text(
            nl="wie er overgedragen wordt, om aan te vullen", en="who is to be handed over, to be filled in"
        ),
        "task",
    ),
    "handover propose": Door(
        Text(nl="drie voorstellen, met bij elk waarom", en="three proposals, each with why"), "task"
    ),
    "handover check": Door(
        Text(nl="wat een eigen verdeling breekt", en="what a division of one's own breaks"), "task"
    ),
    "handover close": Door(
        Text(
            nl="uittreksel, sleutels en papieren worden gewist; een notitie met aantallen blijft",
            en="extract, keys and papers are erased; a note with counts stays",
        ),
        "vault",
    ),
    "patterns": Door(
        Text(
            nl="hoe vaak, breed, hardnekkig en stijgend rode draden zijn; geen tekst van een melding",
            en="how often, broad, lasting and rising patterns are; no words of a report",
        ),
        "nothing",
    ),
    "exchange check": Door(
        Text(nl="of een bestand van elders heel is", en="whether a file from elsewhere is whole"),
        "nothing",
    ),
    "exchange show": Door(
        Text(nl="wat er in een bestand van elders staat", en="what a file from elsewhere holds"),
        "nothing",
    ),
    "knowledge search": Door(
        Text(nl="interventies die op woorden lijken", en="interventions that are like words"), "nothing"
    ),
    "knowledge show": Door(Text(nl="één interventie", en="one intervention"), "nothing"),
    "knowledge check": Door(
        Text(nl="wat er mis is met een kennisbestand", en="what is wrong with a file of knowledge"), "nothing"
    ),
    "knowledge import": Door(
        Text(
            nl="wat een kennisbestand verandert, en een bestand met wat is overgenomen",
            en="what a file of knowledge changes, and a file with what was taken over",
        ),
        "nothing",
    ),
    "knowledge export": Door(
        Text(nl="een kennisbestand, zonder personen", en="a file of knowledge, without persons"), "nothing"
    ),
    "similar": Door(
        Text(
            nl="eerdere teksten uit een eigen bestand die ergens op lijken; vrije woorden, niet doorgeven",
            en="earlier texts from a file of one's own that are like something; free words, so not passed on",
        ),
        "vault",
    ),
    "governance write": Door(Text(nl="dit pakket", en="this package"), "nothing"),
    "counts round": Door(
        Text(nl="een afspraak over een gezamenlijke telling", en="an agreement on a count together"),
        "nothing",
    ),
    "counts key": Door(
        Text(nl="een sleutel voor één telling; het geheime deel blijft thuis", en="a key for one count"),
        "vault",
    ),
    "counts write": Door(
        Text(
            nl="een tellingenbestand: aantallen, gemaskeerd, zonder personen",
            en="a counts file: masked counts, no persons",
        ),
        "counts",
    ),
    "counts combine": Door(
        Text(nl="gespreksbladen uit opgetelde tellingen", en="discussion sheets from added counts"),
        "released",
    ),
}
"""Command, as it is typed, to door."""

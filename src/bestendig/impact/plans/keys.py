"""The keys of a plan file: what each is called in Dutch and English, what shape its value has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

Shape = Literal["text", "texts", "day", "whole", "number", "share", "years", "table", "tables"]


@dataclass(frozen=True, slots=True)
class Key:
    """One key: the field it fills, its words in a file, what to write there, the shape of that."""

    name: str
    word: Text
    say: Text
    shape: Shape


PLAN_KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("kind", Text("soort", "kind"), Text("Wat voor besluit is het?", "Which decision?"), "text"),
        Key(
            "title",
            Text("titel", "title"),
            Text("Hoe noemt u het? Zonder namen van personen.", "What do you call it? No names of persons."),
            "text",
        ),
        Key(
            "takes_effect_on",
            Text("gaat_in_op", "takes_effect_on"),
            Text("Vanaf welke dag geldt het? Jaar-maand-dag.", "From which day? Year-month-day."),
            "day",
        ),
        Key(
            "announced_on",
            Text("bekend_op", "announced_on"),
            Text(
                "Wanneer horen mensen het voor het eerst? Mag weg.", "When do people first hear? Optional."
            ),
            "day",
        ),
        Key(
            "intended_gain",
            Text("beoogde_winst", "intended_gain"),
            Text(
                "Wat wordt er beter, en voor wie? Eén zin, verplicht: de winst staat naast het verlies.",
                "What gets better, and for whom? One sentence, needed: the gain stands beside the loss.",
            ),
            "text",
        ),
        Key(
            "into",
            Text("aantal_straks", "into"),
            Text("Hoeveel organisaties of teams zijn er daarna?", "How many organisations or teams then?"),
            "whole",
        ),
        Key(
            "rate",
            Text("deel_per_jaar", "rate"),
            Text("Welk deel van de collega's vertrekt per jaar? 0.25 is een kwart.",
                 "Which share of colleagues leaves a year? 0.25 is a quarter."),
            "share",
        ),
        Key(
            "years",
            Text("jaren", "years"),
            Text("Hoeveel jaar duurt een contract?", "How many years does a contract last?"),
            "years",
        ),
        Key(
            "extensions",
            Text("jaren_verlenging", "extensions"),
            Text("Hoeveel jaar kan het daarna nog verlengd worden?", "How many years may it be extended?"),
            "years",
        ),
        Key(
            "recorded_by",
            Text("vastgelegd_door", "recorded_by"),
            Text(
                "Wie legde het vertrek vast: de collega zelf of personeelszaken?",
                "Who recorded the departure: the colleague or human resources?",
            ),
            "text",
        ),
        Key(
            "recorded_on",
            Text("vastgelegd_op", "recorded_on"),
            Text("Op welke dag werd het vastgelegd?", "On which day was it recorded?"),
            "day",
        ),
        Key(
            "spoken_with",
            Text("gesproken_met", "spoken_with"),
            Text(
                "Met wie is hierover gesproken? Groepen, geen namen. Leeg mag: dan staat dat er.",
                "Who was spoken with? Groups, no names. Empty is fine: then the paper says so.",
            ),
            "texts",
        ),
        Key(
            "similar_to",
            Text("lijkt_op", "similar_to"),
            Text("Lijkt het op iets van eerder hier? Mag weg.", "Like something earlier here? Optional."),
            "texts",
        ),
        Key(
            "horizon",
            Text("maanden_vooruit", "horizon"),
            Text("Hoeveel maanden vooruit kijken we?", "How many months do we look ahead?"),
            "whole",
        ),
        Key("touches", Text("raakt", "touches"), Text("Wat raakt het?", "What does it touch?"), "table"),
        Key(
            "lots",
            Text("percelen", "lots"),
            Text(
                "Eén perceel. Herhaal dit blok voor elk perceel.", "One lot. Repeat this block for each lot."
            ),
            "tables",
        ),
        Key(
            "assumptions",
            Text("aannames", "assumptions"),
            Text(
                "Aannames. Haal het hekje weg en verander het getal als u het beter weet.",
                "Assumptions. Take the hash away and change the number if you know better.",
            ),
            "table",
        ),
    )
}  # fmt: skip
"""Keys of the file by the field of `Plan` they fill, in the order in which they are written."""

TOUCHES_KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key(
            "organisations",
            Text("organisaties", "organisations"),
            Text("Namen van organisaties zoals in de gegevens.", "Names of organisations as in the data."),
            "texts",
        ),
        Key(
            "contracts",
            Text("contracten", "contracts"),
            Text("Nummers van contracten zoals in het register.", "Numbers of contracts as in the register."),
            "texts",
        ),
        Key("teams", Text("teams", "teams"), Text("Namen van teams.", "Names of teams."), "texts"),
        Key(
            "areas",
            Text("gebieden", "areas"),
            Text("Wijken of buurten. Weg: alle.", "Neighbourhoods. Left out: all."),
            "texts",
        ),
        Key(
            "programmes",
            Text("programmas", "programmes"),
            Text(
                "Programma's of projecten. De gegevens zeggen niet wie erbij hoort: noem ook wie het doet.",
                "Programmes or projects. The data do not tell who is in them: name who does the work too.",
            ),
            "texts",
        ),
        Key(
            "professional",
            Text("medewerker", "professional"),
            Text(
                "Medewerkernummer, geen naam. Alleen na een vastgelegd vertrek.",
                "Staff number, no name. Only once the departure is recorded.",
            ),
            "text",
        ),
        Key(
            "law",
            Text("wet", "law"),
            Text("wmo, jeugdwet, participatiewet of community. Weg: alle.",
                 "wmo, jeugdwet, participatiewet or community. Left out: all."),
            "text",
        ),
    )
}  # fmt: skip
"""Keys of what a plan or lot touches, by the field of `Touches` they fill."""

LOT_KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("name", Text("naam", "name"), Text("Hoe heet het perceel?", "What is the lot called?"), "text"),
        Key(
            "stay_chance",
            Text("kans_dat_blijft", "stay_chance"),
            Text(
                "Kans, van 0 tot 1, dat de organisatie van nu blijft.",
                "Chance, 0 to 1, that the present organisation stays.",
            ),
            "share",
        ),
    )
} | {name: TOUCHES_KEYS[name] for name in ("organisations", "contracts", "areas", "law")}
"""Keys of a lot: its own, and what hangs on it."""

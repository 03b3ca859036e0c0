"""The keys of a plan file: what each is called in Dutch and English, what to write there."""

from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Key:
    """One key: the field it fills, its words in a file, what to write after it."""

    name: str
    word: Text
    say: Text


_OF_PLANS = (
    Key("kind", Text(nl="soort", en="kind"), Text(nl="Wat voor besluit is het?", en="Which decision?")),
    Key(
        "title",
        Text(nl="titel", en="title"),
        Text(
            nl="Hoe noemt u het? Zonder namen van personen.", en="What do you call it? No names of persons."
        ),
    ),
    Key(
        "takes_effect_on",
        Text(nl="gaat_in_op", en="takes_effect_on"),
        Text(nl="Vanaf welke dag geldt het? Jaar-maand-dag.", en="From which day? Year-month-day."),
    ),
    Key(
        "announced_on",
        Text(nl="bekend_op", en="announced_on"),
        Text(
            nl="Wanneer horen mensen het voor het eerst? Mag weg.", en="When do people first hear? Optional."
        ),
    ),
    Key(
        "intended_gain",
        Text(nl="beoogde_winst", en="intended_gain"),
        Text(
            nl="Wat wordt er beter, en voor wie? Eén zin, verplicht: de winst staat naast het verlies.",
            en="What gets better, and for whom? One sentence, needed: the gain stands beside the loss.",
        ),
    ),
    Key(
        "into",
        Text(nl="aantal_straks", en="into"),
        Text(nl="Hoeveel organisaties of teams zijn er daarna?", en="How many organisations or teams then?"),
    ),
    Key(
        "rate",
        Text(nl="deel_per_jaar", en="rate"),
        Text(
            nl="Welk deel van de collega's vertrekt per jaar? 0.25 is een kwart.",
            en="Which share of colleagues leaves a year? 0.25 is a quarter.",
        ),
    ),
    Key(
        "years",
        Text(nl="jaren", en="years"),
        Text(nl="Hoeveel jaar duurt een contract?", en="How many years does a contract last?"),
    ),
    Key(
        "extensions",
        Text(nl="jaren_verlenging", en="extensions"),
        Text(nl="Hoeveel jaar kan het daarna nog verlengd worden?", en="How many years may it be extended?"),
    ),
    Key(
        "recorded_by",
        Text(nl="vastgelegd_door", en="recorded_by"),
        Text(
            nl="Wie legde het vertrek vast: de collega zelf of personeelszaken?",
            en="Who recorded the departure: the colleague or human resources?",
        ),
    ),
    Key(
        "recorded_on",
        Text(nl="vastgelegd_op", en="recorded_on"),
        Text(nl="Op welke dag werd het vastgelegd?", en="On which day was it recorded?"),
    ),
    Key(
        "spoken_with",
        Text(nl="gesproken_met", en="spoken_with"),
        Text(
            nl="Met wie is hierover gesproken? Groepen, geen namen. Leeg mag: dan staat dat er.",
            en="Who was spoken with? Groups, no names. Empty is fine: then the paper says so.",
        ),
    ),
    Key(
        "similar_to",
        Text(nl="lijkt_op", en="similar_to"),
        Text(nl="Lijkt het op iets van eerder hier? Mag weg.", en="Like something earlier here? Optional."),
    ),
    Key(
        "horizon",
        Text(nl="maanden_vooruit", en="horizon"),
        Text(nl="Hoeveel maanden vooruit kijken we?", en="How many months do we look ahead?"),
    ),
    Key("touches", Text(nl="raakt", en="touches"), Text(nl="Wat raakt het?", en="What does it touch?")),
    Key(
        "lots",
        Text(nl="percelen", en="lots"),
        Text(
            nl="Eén perceel. Herhaal dit blok voor elk perceel.",
            en="One lot. Repeat this block for each lot.",
        ),
    ),
    Key(
        "assumptions",
        Text(nl="aannames", en="assumptions"),
        Text(
            nl="Aannames. Haal het hekje weg en verander het getal als u het beter weet.",
            en="Assumptions. Take the hash away and change the number if you know better.",
        ),
    ),
)
_OF_TOUCHES = (
    Key(
        "organisations",
        Text(nl="organisaties", en="organisations"),
        Text(nl="Namen van organisaties zoals in de gegevens.", en="Names of organisations as in the data."),
    ),
    Key(
        "contracts",
        Text(nl="contracten", en="contracts"),
        Text(
            nl="Nummers van contracten zoals in het register.", en="Numbers of contracts as in the register."
        ),
    ),
    Key("teams", Text(nl="teams", en="teams"), Text(nl="Namen van teams.", en="Names of teams.")),
    Key(
        "areas",
        Text(nl="gebieden", en="areas"),
        Text(nl="Wijken of buurten. Weg: alle.", en="Neighbourhoods. Left out: all."),
    ),
    Key(
        "programmes",
        Text(nl="programmas", en="programmes"),
        Text(
            nl="Programma's of projecten. De gegevens zeggen niet wie erbij hoort: noem ook wie het doet.",
            en="Programmes or projects. The data do not tell who is in them: name who does the work too.",
        ),
    ),
    Key(
        "professional",
        Text(nl="medewerker", en="professional"),
        Text(
            nl="Medewerkernummer, geen naam. Alleen na een vastgelegd vertrek.",
            en="Staff number, no name. Only once the departure is recorded.",
        ),
    ),
    Key(
        "law",
        Text(nl="wet", en="law"),
        Text(
            nl="wmo, jeugdwet, participatiewet of community. Weg: alle.",
            en="wmo, jeugdwet, participatiewet or community. Left out: all.",
        ),
    ),
)
_OF_LOTS = (
    Key("name", Text(nl="naam", en="name"), Text(nl="Hoe heet het perceel?", en="What is the lot called?")),
    Key(
        "stay_chance",
        Text(nl="kans_dat_blijft", en="stay_chance"),
        Text(
            nl="Kans, van 0 tot 1, dat de organisatie van nu blijft.",
            en="Chance, 0 to 1, that the present organisation stays.",
        ),
    ),
)

PLAN_KEYS: Mapping[str, Key] = {key.name: key for key in _OF_PLANS}
"""Keys of the file by the field of `Plan` they fill, in the order in which they are written."""
TOUCHES_KEYS: Mapping[str, Key] = {key.name: key for key in _OF_TOUCHES}
"""Keys of what a plan or lot touches, by the field of `Touches` they fill."""
LOT_KEYS: Mapping[str, Key] = {
    **{key.name: key for key in _OF_LOTS},
    **{name: TOUCHES_KEYS[name] for name in ("organisations", "contracts", "areas", "law")},
}
"""Keys of a lot: its own, and what hangs on it."""

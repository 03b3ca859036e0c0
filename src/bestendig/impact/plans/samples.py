"""Examples in plan files: a made-up town, and one plan of each kind in it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bestendig.impact.plans.reading import usual_horizon
from bestendig.language import Text
from bestendig.model.plan import Lot, Plan, PlanKind, Touches

SAMPLES: Mapping[str, object] = {
    "announced_on": date(2027, 3, 1),
    "into": 2,
    "extensions": 2,
    "spoken_with": Text(
        nl="adviesraad sociaal domein, aanbieders, ondernemingsraad, inwoners",
        en="advisory council, providers, works council, residents",
    ),
    "similar_to": Text(nl="aanbesteding begeleiding 2020", en="tender of support 2020"),
    "organisations": ("De Brug", "Zorg Dichtbij"),
    "contracts": ("C-2024-017",),
    "teams": ("Noord", "Oost"),
    "areas": ("Molenwijk", "Havenkwartier"),
    "programmes": ("Samen Sterk",),
    "professional": "10482",
    "law": "wmo",
}
"""What stands commented out where a plan names nothing; nobody was spoken with until somebody says so."""
EFFECT, HEARD = date(2028, 1, 1), date(2027, 3, 1)


def sample_of(key: str, language: str) -> object:
    """What could be written after a key; words in one language are a list of texts."""
    sample = SAMPLES[key]
    return tuple(sample.into(language).split(", ")) if isinstance(sample, Text) else sample


def example(kind: PlanKind, language: str) -> Plan:
    """A plan of this kind in the made-up town, in words of one language."""
    title, gain, plan = EXAMPLES[kind]
    return replace(
        plan,
        title=title.into(language),
        intended_gain=gain.into(language),
        horizon=usual_horizon(kind),
    )


def _plan(kind: PlanKind, touches: Touches | None = None, **more: object) -> Plan:
    """A plan without words."""
    given: dict[str, object] = {"announced_on": HEARD, **more}
    return Plan(kind, "", EFFECT, "", touches or Touches(), **given)  # type: ignore[arg-type]


EXAMPLES: Mapping[PlanKind, tuple[Text, Text, Plan]] = {
    "tender": (
        Text(nl="Aanbesteding begeleiding 2028", en="Tender of support 2028"),
        Text(nl="Kortere wachttijd voor begeleiding in alle wijken.", en="Shorter waits in all areas."),
        _plan(
            "tender",
            Touches(organisations=("De Brug", "Zorg Dichtbij"), law="wmo"),
            lots=(
                Lot("Noord", Touches(organisations=("De Brug",), areas=("Molenwijk",)), 0.5),
                Lot("Zuid", Touches(organisations=("Zorg Dichtbij",), areas=("Havenkwartier",)), 0.7),
            ),
        ),
    ),
    "contract_ends": (
        Text(nl="Contract dagbesteding loopt af", en="Contract of day care ends"),
        Text(nl="Geld komt vrij voor hulp aan huis.", en="Money comes free for help at home."),
        _plan("contract_ends", Touches(contracts=("C-2024-017",))),
    ),
    "organisation_replaced": (
        Text(nl="Andere organisatie voor de thuisbegeleiding", en="Another organisation for help at home"),
        Text(nl="Hulp in de avond wordt mogelijk.", en="Help in the evening becomes possible."),
        _plan("organisation_replaced", Touches(organisations=("De Brug",))),
    ),
    "organisations_reduced": (
        Text(nl="Van drie naar twee organisaties", en="From three to two organisations"),
        Text(nl="Minder loketten voor inwoners.", en="Fewer desks for residents."),
        _plan(
            "organisations_reduced",
            Touches(organisations=("De Brug", "Zorg Dichtbij", "Thuis Verder")),
            into=2,
        ),
    ),
    "open_house_closed": (
        Text(nl="Open house begeleiding gaat dicht", en="Open house of support closes"),
        Text(nl="Afspraken met wie blijft worden dieper.", en="Agreements with who stays grow deeper."),
        _plan(
            "open_house_closed",
            Touches(organisations=("De Brug", "Zorg Dichtbij", "Thuis Verder")),
            into=2,
        ),
    ),
    "contract_length": (
        Text(nl="Contracten van acht jaar", en="Contracts of eight years"),
        Text(nl="Organisaties durven mensen vast aan te nemen.", en="Organisations dare to hire for good."),
        _plan("contract_length", Touches(organisations=("De Brug",)), years=8.0, extensions=2.0),
    ),
    "team_merged": (
        Text(nl="Teams Noord en Oost gaan samen", en="Teams Noord and Oost merge"),
        Text(nl="Altijd iemand bereikbaar.", en="Always somebody within reach."),
        _plan("team_merged", Touches(teams=("Noord", "Oost")), into=1),
    ),
    "team_split": (
        Text(nl="Team Noord wordt twee teams", en="Team Noord becomes two teams"),
        Text(nl="Kleinere teams, dichter bij de straat.", en="Smaller teams, nearer to the street."),
        _plan("team_split", Touches(teams=("Noord",)), into=2),
    ),
    "area_redrawn": (
        Text(nl="Nieuwe grens tussen twee wijken", en="New border between two areas"),
        Text(nl="School, huisarts en team in dezelfde wijk.", en="School, doctor and team in one area."),
        _plan("area_redrawn", Touches(areas=("Molenwijk",))),
    ),
    "professional_leaves": (
        Text(nl="Vertrek van een collega", en="Departure of a colleague"),
        Text(nl="Rust: iedereen weet op tijd wie er komt.", en="Calm: all know in time who comes."),
        _plan(
            "professional_leaves",
            Touches(professional="10482"),
            recorded_by="personeelszaken",
            recorded_on=date(2027, 2, 1),
        ),
    ),
    "turnover_rises": (
        Text(nl="Als een kwart van de collega's vertrekt", en="If a quarter of the colleagues leaves"),
        Text(nl="Zien wat blijven waard is.", en="To see what staying is worth."),
        _plan("turnover_rises", Touches(organisations=("De Brug",)), rate=0.25, announced_on=None),
    ),
    "programme_starts": (
        Text(nl="Programma Samen Sterk begint", en="Programme Samen Sterk starts"),
        Text(nl="Schulden eerder in beeld.", en="Debts seen earlier."),
        _plan("programme_starts", Touches(areas=("Molenwijk",))),
    ),
    "programme_ends": (
        Text(nl="Programma Samen Sterk stopt", en="Programme Samen Sterk ends"),
        Text(nl="Het werk krijgt een vaste plek in de teams.", en="The work finds a place in the teams."),
        _plan("programme_ends", Touches(programmes=("Samen Sterk",), areas=("Molenwijk",))),
    ),
    "project_renamed": (
        Text(nl="Samen Sterk gaat Dichtbij heten", en="Samen Sterk will be called Dichtbij"),
        Text(nl="Eén naam die inwoners kennen.", en="One name that residents know."),
        _plan("project_renamed", Touches(programmes=("Samen Sterk",), teams=("Noord",))),
    ),
}  # fmt: skip

"""Released example results for the tests of the sheets: invented, with a value nobody may see."""

from dataclasses import replace
from datetime import date
from typing import Any

from bestendig.language import Text, plain
from bestendig.model.card import MeasureCard
from bestendig.model.period import Period
from bestendig.model.request import Request
from bestendig.model.result import Figure, Interval, Part, Provenance, Released, Result, Support
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Sheet, SheetContext

SECRET = 0.313131
"""Put where a careless writer would find it: on figures that are hidden."""
SECRET_COUNT = 90909
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
REASON = Text(nl="Te weinig inwoners om te tonen.", en="Too few clients to show.")


def card(name: str, label: Text, **others: Any) -> MeasureCard:
    """A card with everything filled in."""
    standard: dict[str, Any] = {
        "meaning": Text(
            nl="Wat deze maat telt, in gewone woorden.", en="What this measure counts, in plain words."
        ),
        "question": Text(
            nl="Herkent u dit? Wat maakt dat het hier wel of niet lukt?",
            en="Do you recognise this? What makes it work here, or not?",
        ),
        "formula": "max nⱼ / N",
        "source": "breslau-reeb-1975",
        "unit": "share",
        "lowest": 0.0,
        "highest": 1.0,
        "better": "higher",
        "minimum_contacts": 2,
        "undefined": Text(nl="Bij minder dan twee contacten.", en="With fewer than two contacts."),
        "family": "share",
    }
    return MeasureCard(name=name, label=label, **(standard | others))


UPC = card(
    "upc",
    Text(nl="Aandeel van het vaste gezicht", en="Share of the usual face"),
    meaning=Text(
        nl="Welk deel van de contacten was met de hulpverlener die deze inwoner het vaakst zag.",
        en="Which part of the contacts was with the professional this resident saw most.",
    ),
    yardsticks=("chance_level", "feasible_level"),
)
FACES = card(
    "n_professionals",
    Text(nl="Aantal gezichten", en="Number of faces"),
    meaning=Text(
        nl="Hoeveel verschillende hulpverleners iemand zag.", en="How many professionals someone saw."
    ),
    question=Text(nl="Wie zag er veel, en was dat nodig?", en="Who saw many, and was that needed?"),
    unit="number",
    lowest=1.0,
    highest=None,
)
KNOWN = card(
    "known_professional_share",
    Text(nl="Aandeel bekende gezichten", en="Share of known faces"),
    meaning=Text(
        nl="Welk deel van de contacten was met iemand die de inwoner eerder ontmoette.",
        en="Which part of the contacts was with someone the resident had met before.",
    ),
    question=Text(
        nl="Wat gebeurde er in deze tijd in het team?", en="What happened in the team in this time?"
    ),
    mean_of="contacts",
)
ENDING = card(
    "people_behind_ending_contracts",
    Text(
        nl="Inwoners met hulp achter een contract dat afloopt",
        en="Residents with help behind an ending contract",
    ),
    question=Text(nl="Welke contracten willen we verlengen?", en="Which contracts do we want to extend?"),
    unit="people",
    mean_of="total",
    highest=None,
    needs=("care_episodes", "contracts"),
)
AROUND = card(
    "organisations_around",
    Text(nl="Organisaties om een inwoner heen", en="Organisations around a resident"),
    question=Text(nl="Weten zij van elkaar?", en="Do they know of each other?"),
    unit="number",
    highest=None,
    needs=("care_episodes",),
)
TOGETHER = card(
    "cooperation_so_far",
    Text(nl="Hoe lang al samen", en="How long together so far"),
    question=Text(
        nl="Past de duur van het contract bij hoe lang hulp duurt?", en="Does the contract fit the help?"
    ),
    unit="years",
    mean_of="median",
    highest=None,
    needs=("care_episodes", "contracts"),
)
SUPPORT = Support(
    n_clients=386,
    n_contacts=12403,
    n_professionals=41,
    n_undefined_clients=91,
    n_contacts_without_person=617,
)


def figure(value: float | None, group: tuple[tuple[str, str], ...] = (), **others: Any) -> Figure:
    """A shown figure."""
    return Figure(group, value, others.pop("support", SUPPORT), **others)


def careless(group: tuple[tuple[str, str], ...]) -> Figure:
    """A hidden figure on which a value was left: no writer may show it."""
    return Figure(
        group,
        SECRET,
        Support(SECRET_COUNT, SECRET_COUNT),
        Interval(SECRET, SECRET, SECRET_COUNT),
        state="hidden",
        reason=REASON,
    )


def released(
    the_card: MeasureCard, overall: Figure, figures: tuple[Figure, ...] = (), **asked: Any
) -> Released[Result]:
    """A released result; outside the tests only disclosure makes one."""
    request = Request((the_card.name,), YEAR, **asked)
    provenance = Provenance("2025-01-15-a1b2c3d4", the_card.versioned_name, "0.1.0")
    return Released(Result(request, the_card, overall, figures, provenance), "test")


def team(name: str, value: float, n_clients: int) -> Figure:
    """A team that is shown."""
    support = replace(SUPPORT, n_clients=n_clients, n_contacts=n_clients * 12, n_professionals=9)
    return figure(value, (("team", name),), support=support, interval=Interval(value - 0.05, value + 0.05, 9))


TEAMS = (
    team("Noord", 0.62, 74),
    team("Zuid", 0.55, 51),
    team("Oost", 0.60, 88),
    team("West", 0.575, 64),
    team("Centrum", 0.46, 58),
    careless((("team", "Buitengebied"),)),
    team("Jeugdteam", 0.66, 36),
)


def quarter(name: str, value: float) -> Figure:
    """A quarter that is shown."""
    return figure(value, (("quarter", name),), interval=Interval(value - 0.03, value + 0.03, 40))


def usual(**changes: Any) -> Released[Result]:
    """The share with the usual face, with teams."""
    overall = figure(
        0.6,
        interval=Interval(0.56, 0.64, 41),
        yardsticks={"chance_level": 0.21, "feasible_level": 0.83},
    )
    return released(UPC, replace(overall, **changes), TEAMS, by=("team",))


def faces() -> Released[Result]:
    """The number of faces."""
    counts = (69, 124, 93, 50, 27, 23)
    labels = [plain(str(n)) for n in range(1, 6)] + [Text(nl="6 of meer", en="6 or more")]
    parts = tuple(Part(label, n) for label, n in zip(labels, counts, strict=True))
    return released(FACES, figure(2.8, parts=parts, interval=Interval(2.6, 3.0, 41)))


def known() -> Released[Result]:
    """The share of known faces by quarter, one of them hidden."""
    values = (("2023-Q1", 0.78), ("2023-Q2", 0.80), ("2023-Q3", 0.79), ("2023-Q4", 0.81), ("2024-Q1", 0.80))
    shown = tuple(quarter(name, value) for name, value in values)
    later = (careless((("quarter", "2024-Q2"),)), quarter("2024-Q3", 0.82), quarter("2024-Q4", 0.83))
    return released(KNOWN, figure(0.81, interval=Interval(0.79, 0.83, 41)), (*shown, *later), by=("quarter",))


def ending() -> Released[Result]:
    """The people behind ending contracts."""
    counts = (84, 31, 126, 612, 48, 22, 90, 267)
    names = [f"{year}-Q{q}" for year in (2026, 2027) for q in (1, 2, 3, 4)]
    support = Support(n_clients=1240, n_contacts=0, n_organisations=38)
    figures = [
        figure(n, (("quarter", name),), support=support) for name, n in zip(names, counts, strict=True)
    ]
    figures[5] = careless((("quarter", "2027-Q2"),))
    return released(ENDING, figure(1240, support=support), tuple(figures), by=("quarter",))


def around() -> Released[Result]:
    """Organisations around a resident."""
    labels = [plain("1"), plain("2"), plain("3"), Text(nl="4 of meer", en="4 or more")]
    parts = tuple(Part(label, n) for label, n in zip(labels, (2210, 830, 260, None), strict=True))
    support = Support(n_clients=3360, n_contacts=0, n_organisations=112)
    return released(AROUND, figure(1.5, parts=parts, support=support))


YEARS = (
    Text(nl="korter dan 1 jaar", en="under 1 year"),
    Text(nl="1 tot 3 jaar", en="1 to 3 years"),
    Text(nl="3 tot 6 jaar", en="3 to 6 years"),
    Text(nl="6 tot 9 jaar", en="6 to 9 years"),
    Text(nl="9 jaar of langer", en="9 years or longer"),
)


def in_years(the_card: MeasureCard, counts: tuple[int, ...]) -> Released[Result]:
    """People in classes of years."""
    parts = tuple(Part(label, n) for label, n in zip(YEARS, counts, strict=True))
    support = Support(n_clients=sum(counts), n_contacts=0, n_organisations=112)
    return released(the_card, figure(3.4, parts=parts, support=support))


def together() -> Released[Result]:
    """How long people and organisations go together."""
    return in_years(TOGETHER, (820, 1130, 760, 390, 260))


def lengths() -> Released[Result]:
    """How long the contracts behind the help may run."""
    return in_years(replace(TOGETHER, name="contract_length"), (140, 980, 1760, 330, 150))


CONTEXT = SheetContext(
    place="Voorbeeldstad",
    period=YEAR,
    data_version="2025-01-15-a1b2c3d4",
    software="0.1.0",
    coverage=(
        Text(
            nl="12.403 van de 13.020 contacten tellen mee (95%).",
            en="12,403 of the 13,020 contacts count (95%).",
        ),
        Text(
            nl="Drie organisaties en vier teams leverden aan.",
            en="Three organisations and four teams delivered.",
        ),
    ),
    unseen=(Text(nl="Hulp van na 15 januari 2025.", en="Help after 15 January 2025."),),
    notice=Text(
        nl="Voorbeeldstad is verzonnen. De cijfers ook.", en="Voorbeeldstad is made up. So are the figures."
    ),
)


def relational(**others: Any) -> Sheet:
    """The relational sheet with all its figures."""
    results = {"upc": usual(), "n_professionals": faces(), "known_professional_share": known()} | others
    return build_relational(CONTEXT, results)


def contracts(**others: Any) -> Sheet:
    """The contracts sheet with all its figures."""
    results = {
        "people_behind_ending_contracts": ending(),
        "organisations_around": around(),
        "cooperation_so_far": together(),
        "contract_length": lengths(),
    }
    return build_contracts(CONTEXT, results | others)

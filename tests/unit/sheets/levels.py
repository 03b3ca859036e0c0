"""The sheets of the levels with all their figures, from invented results."""

from dataclasses import replace
from typing import Any

from tests.unit.sheets import courses, examples
from tests.unit.sheets.examples import CONTEXT, card, careless, figure, released

from bestendig.language import Text, plain
from bestendig.model.result import OTHER, Figure, Interval, Part, Released, Result, Support
from bestendig.sheets.neighbourhood import build_neighbourhood
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Elsewhere, Sheet

STAFF = Support(0, 0, n_professionals=164, n_records=180)
REGISTER = Support(0, 0, n_organisations=38, n_records=121)
FOUND = (
    Elsewhere(
        Text(nl="Jeugdzorgwerkers in Engeland, 2023", en="Social workers in England, 2023"), 0.16, "dfe"
    ),
)
FOUND_CONTRACTS = (
    Elsewhere(
        Text(nl="Langer dan 6 jaar, gesloten in 2018", en="Longer than 6 years, concluded in 2018"), 0.2, "x"
    ),
    Elsewhere(
        Text(nl="Langer dan 6 jaar, gesloten in 2020", en="Longer than 6 years, concluded in 2020"), 0.62, "x"
    ),
)
ELSEWHERE = replace(CONTEXT, elsewhere={"turnover": FOUND, "contract_length": FOUND_CONTRACTS})


def staff(name: str, nl: str, value: float, **others: Any) -> Released[Result]:
    """A figure about colleagues."""
    the_card = card(
        name, Text(nl=nl, en=nl), about="staff", family="organisational", mean_of="pooled", **others
    )
    return released(the_card, figure(value, support=STAFF, interval=Interval(value - 0.04, value + 0.04, 12)))


def known(name: str, nl: str, value: float) -> Released[Result]:
    """A share of residents."""
    the_card = card(name, Text(nl=nl, en=nl), family="organisational")
    return released(the_card, figure(value, interval=Interval(value - 0.03, value + 0.03, 41)))


def waiting() -> Released[Result]:
    """How long people wait."""
    labels = ("0 tot 7", "7 tot 14", "14 tot 28", "28 tot 42", "42 tot 91", "91 of meer")
    parts = tuple(Part(plain(label), n) for label, n in zip(labels, (92, 61, 112, 74, 41, None), strict=True))
    the_card = card(
        "waiting_time", Text(nl="Wachttijd", en="Waiting time"), unit="days", highest=None, mean_of="median"
    )
    return released(the_card, figure(23, parts=parts, interval=Interval(20, 27, 12)))


def tempo() -> Any:
    """The pace of people and rules, officials hidden."""
    kinds = (("contracts", 3.1), ("professionals", 4.2), ("aldermen", 2.9), ("programmes", 2.2))
    figures = [
        courses.course((("kind", kind),), years=years, interval=Interval(years - 0.3, years + 0.3, 20))
        for kind, years in kinds
    ]
    return courses.durations(*figures, courses.careless_course((("kind", "officials"),)))


def organisational(**others: Any) -> Sheet:
    """The organisational sheet with all its figures."""
    results = {
        "stability_index": staff("stability_index", "Wie er na een jaar nog werkt", 0.79),
        "turnover": staff("turnover", "Personeelsverloop", 0.18),
        "flex_share": staff("flex_share", "Deel zonder vast contract", 0.24),
        "second_known_face_share": known("second_known_face_share", "Kent een tweede gezicht", 0.62),
        "single_thread_share": known("single_thread_share", "Hangt aan één hulpverlener", 0.27),
        "waiting_time": waiting(),
        "caseload_per_fte": staff("caseload_per_fte", "Caseload per fte", 31.0, unit="number", highest=None),
    }
    return build_organisational(ELSEWHERE, results | others, tempo())


LENGTHS = (
    Text(nl="3 jaar of korter", en="3 years or shorter"),
    Text(nl="langer dan 3 tot en met 6 jaar", en="over 3 up to 6 years"),
    Text(nl="langer dan 6 tot en met 9 jaar", en="over 6 up to 9 years"),
    Text(nl="langer dan 9 tot en met 12 jaar", en="over 9 up to 12 years"),
    Text(nl="langer dan 12 jaar", en="longer than 12 years"),
)


def lengths(name: str, value: float, counts: tuple[int, ...]) -> Released[Result]:
    """Contracts or cooperations in classes of years."""
    parts = tuple(Part(label, n) for label, n in zip(LENGTHS, counts, strict=True))
    the_card = card(
        name,
        Text(nl="Looptijd van contracten", en="Length of contracts"),
        unit="years",
        highest=None,
        mean_of="median",
        about="register",
    )
    return released(the_card, figure(value, parts=parts, support=REGISTER))


def programmes(name: str, counts: tuple[int | None, ...]) -> Released[Result]:
    """Programmes per council term."""
    terms = ("2010–2014", "2014–2018", "2018–2022", "2022–2026")
    figures = tuple(
        careless((("term", term),)) if n is None else figure(n, (("term", term),), support=REGISTER)
        for term, n in zip(terms, counts, strict=True)
    )
    the_card = card(
        name,
        Text(nl="Programma's", en="Programmes"),
        unit="people",
        highest=None,
        mean_of="total",
        about="register",
    )
    return released(the_card, figure(sum(n or 0 for n in counts), support=REGISTER), figures, by=("term",))


def policy(**others: Any) -> Sheet:
    """The policy sheet with all its figures."""
    results = {
        "people_behind_ending_contracts": examples.ending(),
        "contract_length": lengths("contract_length", 4.0, (14, 51, 22, 9, 4)),
        "cooperation_length": lengths("cooperation_length", 9.5, (8, 12, 17, 23, 40)),
        "programmes_started": programmes("programmes_started", (6, 11, 9, 7)),
        "programmes_ended": programmes("programmes_ended", (2, 8, 12, 6)),
        "programmes_renamed": programmes("programmes_renamed", (1, 3, None, 2)),
        "outlived_election_share": staff("outlived_election_share", "Overleefde een verkiezing", 0.41),
    }
    return build_policy(ELSEWHERE, results | others, courses.durations())


def place(name: str, value: float) -> Figure:
    """A neighbourhood that is shown."""
    return figure(value, (("area", name),), support=STAFF, interval=Interval(value - 0.6, value + 0.6, 9))


PLACES = ("Noord", "Zuid", "Centrum", "De Horst", OTHER)


def places(name: str, nl: str, unit: str, values: tuple[float, ...]) -> Released[Result]:
    """One measure for each neighbourhood, one of them hidden."""
    figures = tuple(place(each, value) for each, value in zip(PLACES, values, strict=True))
    hidden = careless((("area", "Buitengebied"),))
    the_card = card(
        name, Text(nl=nl, en=nl), unit=unit, highest=None, about="staff", family="community", mean_of="pooled"
    )
    return released(the_card, figure(sum(values) / 5, support=STAFF), (*figures, hidden), by=("area",))


def neighbourhood(**others: Any) -> Sheet:
    """The page of neighbourhoods with all its figures."""
    results = {
        "presence_tenure": places("presence_tenure", "Jaren in de buurt", "years", (4.1, 6.2, 3.3, 5.0, 2.7)),
        "professionals_present": places(
            "professionals_present", "Hulpverleners in de buurt", "number", (9, 12, 17, 6, 8)
        ),
        "faces_passed": places("faces_passed", "Gezichten die langskwamen", "number", (14, 16, 31, 9, 12)),
        "longest_presence": places(
            "longest_presence", "Wie er het langst is", "years", (11.0, 14.5, 9.2, 16.1, 6.4)
        ),
    }
    return build_neighbourhood(CONTEXT, results | others)


def lasting(**others: Any) -> Sheet:
    """The relational sheet with how long relationships last."""
    results = {
        "upc": examples.usual(),
        "n_professionals": examples.faces(),
        "known_professional_share": examples.known(),
    }
    return build_relational(CONTEXT, results | others, courses.durations())

"""A made-up list with three rows: to see how it works, and to type over."""

from datetime import date

from bestendig.analyses.handovers.listing.kept import Kept, Listed
from bestendig.disclosure import entrust
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Person, Receiver, Tie
from bestendig.model.result import Entrusted

LEAVER, DEMIR, BOER, SMIT = "S. Jansen", "F. Demir", "K. de Boer", "A. Smit"
FROM, RECORDED = date(2026, 9, 1), date(2026, 6, 12)
RECORDED_BY = Text(nl="Henk, teamleider (voorbeeld)", en="Henk, team leader (example)")
NOTE = Text(nl="voorbeeld: typ hier overheen", en="example: type over this")
MADE_UP = Text(
    nl="De drie rijen zijn verzonnen. Typ eroverheen, of plak uw eigen lijst op het eerste blad.",
    en="The three rows are made up. Type over them, or paste your own list on the first sheet.",
)


def example_list(language: str) -> Entrusted[Listed]:
    """The example: three residents of one colleague who leaves, three who could receive."""
    persons = (
        Person(
            "10023", LEAVER, household="1", wish=DEMIR, may_be_told=True, spoken_on=date(2026, 6, 19),
            status="agreed",
        ),
        Person("10031", LEAVER, household="1", rather_not=(BOER,)),
        Person("10047", LEAVER, language="Pools" if language == "nl" else "Polish"),
    )  # fmt: skip
    colleagues = (
        Receiver(DEMIR, places=20, load=16),
        Receiver(BOER, places=20, load=15),
        Receiver(SMIT, places=20, load=17, languages=(persons[2].language, "Nederlands")),
    )
    ties = (
        Tie("10023", DEMIR, 12, date(2024, 2, 6), date(2026, 5, 20), 7.5),
        Tie("10031", DEMIR, 3, date(2025, 3, 4), date(2025, 11, 3), 1.8),
        Tie("10047", BOER, 5, date(2025, 9, 8), date(2026, 6, 2), 4.2),
    )
    case = HandoverCase(
        "leaving", LEAVER, FROM, persons, colleagues, ties,
        recorded_by=RECORDED_BY.into(language), recorded_on=RECORDED,
    )  # fmt: skip
    kept = Kept({person.client: {"note": NOTE.into(language)} for person in persons})
    words = "voorbeeld" if language == "nl" else "example"
    return entrust(Listed(case, kept=kept, notes=(MADE_UP,), data_version=words), words, words)

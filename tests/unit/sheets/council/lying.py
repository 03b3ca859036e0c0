"""A table of a made-up place, as the file for a new council takes it in."""

from dataclasses import replace
from datetime import date

from bestendig.disclosure import release_policies
from bestendig.language import Text, plain
from bestendig.model.policies import Policies, Programme, Round, Term, Thread
from bestendig.sheets.council.facts import (
    Answered,
    Ending,
    ImpactSays,
    OnTable,
    Principle,
    Promise,
    SheetSays,
)

TERMS = (
    Term("2018–2022", date(2018, 3, 29), date(2022, 3, 29)),
    Term("2022–2026", date(2022, 3, 30), date(2026, 3, 31)),
    Term("2026–2030", date(2026, 4, 1), None),
)
TODAY = date(2026, 11, 22)
RENAMED = Thread(
    (
        Programme("aaaaaaaaaa", "Eén Deur", date(2018, 5, 1), date(2020, 12, 31), theme="Wijk"),
        Programme(
            "bbbbbbbbbb", "Doorbreken", date(2021, 1, 1), None, date(2027, 12, 31), date(2027, 6, 30),
            theme="Wijk",
        ),
    )
)  # fmt: skip
STOPPED = Thread(
    (
        Programme(
            "cccccccccc",
            "Buurtkracht",
            date(2019, 1, 1),
            date(2022, 6, 1),
            theme="Zorg",
            end_reason="Geld op",
        ),
    )
)
SILENTLY = Thread((Programme("dddddddddd", "Vroeg Erbij", date(2019, 1, 1), date(2024, 6, 1), theme="Zorg"),))
ROUNDS = (
    Round(
        "wmo", "tender", date(2023, 1, 1), date(2026, 12, 31), date(2028, 12, 31), date(2026, 7, 1), 48, 40
    ),
    Round("", "subsidy", date(2019, 1, 1), date(2019, 12, 31), None, None, 1, 1),
)
POLICY = Policies(TERMS, (RENAMED, STOPPED, SILENTLY), ROUNDS, "0001")
SHEET = SheetSays(
    about="Gemeente Elders",
    period="2025",
    title=plain("Titel"),
    stays=(Text(nl="Een op de vijf contracten mag lang duren.", en="One in five contracts may last long."),),
    wavers=(Text(nl="Achter wat afloopt staan 4.806 inwoners.", en="4,806 residents are behind what ends."),),
    question=Text(nl="Wat weten deze mensen?", en="What do these people know?"),
    endings=(Ending(Text(nl="4e kwartaal 2026", en="4th quarter 2026"), Text(nl="3.517", en="3,517")),),
    kind="policy",
)
PRINCIPLES = (
    Principle(
        "Wie hulp krijgt, houdt dezelfde hulpverlener.", date(2019, 1, 1), "raadsbesluit 1",
        "Het blad zegt het.",
        answers=(Answered("Doorbreken", "Wijkteams", "Deels: de naam is de derde.", date(2026, 11, 1)),),
    ),
    Principle(
        "Elk jaar iets nieuws.", date(2018, 5, 1), "raad", "Aantal.", date(2021, 1, 1), "Niemand kende het."
    ),
)  # fmt: skip
TESTED = ImpactSays(
    "Begeleiding aanbesteden", "Gemeente Elders", date(2026, 10, 1), "Kortere wachttijd.",
    (plain("Dit blijft."),), (plain("Dit wankelt."),), (plain("Twee van de drie vielen binnen de grenzen."),),
)  # fmt: skip
PROMISES = (
    Promise("De Linde", "Wij bellen iedereen", date(2026, 10, 1), "Bij zes van de tien lukte dat"),
    Promise("Gemeente Elders", "Wij vertellen wat er komt", date(2026, 11, 1)),
)
TABLE = OnTable(
    place="Elders", day=TODAY, policies=release_policies(POLICY), sheets=(SHEET,), tests=(TESTED,),
    promises=PROMISES, principles=PRINCIPLES, silent=("Kompas",), n_coming=2,
)  # fmt: skip
EMPTY = OnTable(place="Nergens", day=TODAY, policies=release_policies(Policies(TERMS)))


def lying(**others: object) -> OnTable:
    """The table with something else on it."""
    return replace(TABLE, **others)

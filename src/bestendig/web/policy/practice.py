"""What the practice town holds to: three principles, an answer, and a file for a new council."""

from datetime import date

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Table
from bestendig.web.policy.models import Principle
from bestendig.web.policy.selectors import principles_of
from bestendig.web.policy.services import (
    answer,
    end_principle,
    register,
    remember_programmes,
    write_principle,
)

PRINCIPLES = (
    (
        "Wie hulp krijgt, houdt zo lang het kan dezelfde hulpverlener.",
        date(2018, 11, 15),
        "raadsbesluit van 15 november 2018 bij de visie op het sociaal domein",
        "Op het blad over relaties staat wie na een en na twee jaar nog dezelfde hulpverlener heeft.",
    ),
    (
        "Voor elk besluit over inkoop kijken wij eerst welke relaties het raakt.",
        date(2024, 2, 8),
        "raadsbesluit van 8 februari 2024, na de inkoop van 2023",
        "Bij elk raadsvoorstel over inkoop ligt een continuïteitstoets, en later een terugblik.",
    ),
    (
        "Elk jaar begint er in elke wijk iets nieuws.",
        date(2014, 10, 2),
        "coalitieakkoord 2014, door de raad vastgesteld op 2 oktober 2014",
        "Het aantal pilots per wijk in het jaarverslag.",
    ),
)
ENDED = (date(2019, 3, 31), "Bewoners kenden de namen niet meer. De raad koos voor minder en langer.")
SAID = "Deels. De mensen blijven, maar de naam is de derde in acht jaar. Inwoners vragen of het is gestopt."


def practise(table: Table, *, by: Seat) -> None:
    """Fill the practice town, once; `by` writes the principles and is a policy adviser at this table."""
    remember_programmes(table)
    if principles_of(by).exists():
        return
    rows = [_principle(by, *said) for said in PRINCIPLES]
    end_principle(by, rows[2], *ENDED)
    renamed = [
        each for each in register(table).value.threads if len(each.names) > 2 and not each.latest.last_day
    ]
    if renamed:
        answer(by, rows[0], SAID, thread=renamed[0])


def _principle(by: Seat, words: str, since: date, decided_by: str, shown_by: str) -> Principle:
    """One principle."""
    said = {"words": words, "since": since, "decided_by": decided_by, "shown_by": shown_by}
    return write_principle(by, said)

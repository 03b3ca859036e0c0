"""What the practice town got from a made-up neighbour: some taken over, some still to be chosen."""

from datetime import date

from bestendig.model.exchange import Item, Origin, Parcel
from bestendig.web.accounts.seat import Seat
from bestendig.web.exchange import services
from bestendig.web.exchange.models import ReceivedFile
from bestendig.web.exchange.selectors import offered

NEIGHBOUR = Origin("Buurstad (verzonnen)", date(2026, 6, 1), "Bestendig", "CC-BY-4.0")
ITEMS = (
    Item("rode-draden", "14", {
        "name": "Het hulpmiddel blijft achter bij de verhuizing",
        "definition": "Wie verhuist, levert een rolstoel of lift in en wacht in het nieuwe huis opnieuw.",
        "examples_in": "Een scootmobiel is opgehaald op de dag van de verhuizing.",
        "examples_out": "Een hulpmiddel dat stuk is.",
        "n_times": 11, "n_teams": 4, "first_on": "2024-09", "last_on": "2026-04", "state": "solved",
        "answer": "Met de leverancier is afgesproken dat het hulpmiddel meegaat binnen de regio.",
    }),
    Item("antwoorden", "31", {
        "question": "Mag een vrijwilliger meerijden in het vervoer op maat?", "verdict": "may_if",
        "answer": "Ja, als de inwoner dat zelf wil en er een plaats vrij is.",
        "conditions": "De inwoner vraagt het zelf\nEr is plaats", "grounds": "Wmo 2015, 2.3.5",
        "given_on": "2026-02-10", "valid_until": "2027-02-10", "theme": "vervoer",
    }),
    Item("ervaringen", "5", {
        "programme": "Tafel van Zeven: samen eten bij buren thuis", "since": "2018", "until": "2022-12",
        "ended_because": "het geld was op", "reach": "ongeveer zestig ouderen in drie wijken",
        "ended_words": "De subsidie voor de opbouwwerker stopte; twee tafels eten nog steeds samen.",
        "result": "Waar een vaste gastvrouw bleef, bleef de tafel. Waar zij wisselde, stopte die snel.",
        "contact_function": "opbouwwerker", "theme": "meedoen",
    }),
)  # fmt: skip
WAITS = "antwoorden"


def practise(seat: Seat) -> None:
    """Read the file of the neighbour and take most of it over, once."""
    if ReceivedFile.objects.filter(table=seat.table).exists():
        return
    file = services.read(seat, "buurstad.zip", services.write_parcel(Parcel(NEIGHBOUR, ITEMS)))
    services.answer(seat, {row: True for row in offered(file) if row.kind != WAITS})

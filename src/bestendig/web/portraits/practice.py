"""The portrait of De Linde, a provider of the practice town: made up, but written as a director would."""

from django.db import transaction

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Table
from bestendig.web.portraits import services
from bestendig.web.portraits.models import Portrait
from bestendig.web.portraits.selectors import own_on_table

NAME = "De Linde"
WORDS = {
    "who": (
        "De Linde geeft ambulante jeugdhulp in Voorbeeldstad, sinds 2009. Wij werken in kleine teams van "
        "vijf collega's, met twee vaste gezichten per gezin."
    ),
    "people": (
        "Gezinnen die veel tegelijk meemaken: een scheiding, schulden, een kind dat niet meer naar "
        "school gaat.\n"
        "Veel ouders hebben al vier of vijf hulpverleners zien komen en gaan. Zij willen niet nog een "
        "keer hun verhaal doen."
    ),
    "wishes": (
        "Ouders willen zelf de baas blijven over hun gezin. Zij kennen hun kind het best.\n"
        "Bijna elk gezin helpt ook anderen: een buurvrouw die oppast, een vader die de voetbalclub "
        "draaiend houdt. Daar beginnen wij."
    ),
    "hard": (
        "Soms duurt het een half jaar voordat iemand durft te vertellen wat er echt is. Een indicatie "
        "van drie maanden is dan te kort.\n"
        "En wij wisselen zelf ook: in een krappe markt vertrekken collega's sneller dan wij willen."
    ),
    "story": (
        "In een van onze buurten drinken moeders op dinsdagmiddag thee in de school. Twee van onze "
        "collega's schuiven daar al zes jaar aan.\n"
        "Eén middag vroeg een moeder of wij iemand kenden die kon helpen met brieven. Een andere moeder "
        "zei: dat kan ik. Nu doen zij het met z'n vieren, en kloppen zij bij ons aan als een brief te "
        "moeilijk is.\n"
        "Dit verhaal is gemengd uit wat wij op meer plekken zagen."
    ),
    "asked": (
        "Van de gemeente: laat ons vóór een aanbesteding meedenken over wat moet blijven.\n"
        "Van de wijkteams: bel ons als een gezin terugkomt, dan kan hetzelfde gezicht weer mee."
    ),
    "door": "Lindelaan 1, Voorbeeldstad · 010 000 00 00 · post@delinde.invalid",
}
FIGURES = {
    "n-professionals": (
        "De meeste gezinnen kennen één of twee van ons. Dat is geen toeval: wij plannen op het gezin en niet "
        "op het rooster. Waar het er meer zijn, was er vaak iemand ziek of vertrokken.",
        "In ons eigen ervaringsonderzoek van 2025 vonden de meeste ouders het fijn zo. Een paar wilden "
        "liever iemand anders; dat is geregeld.",
    ),
    "known-professional-share": (
        "Komt er een onbekend gezicht, dan stelt de vaste hulpverlener die persoon eerst voor.",
        "",
    ),
}


@transaction.atomic
def practise(table: Table) -> None:
    """Write the portrait once and show it to everybody, with figures where their sheet lies on the table."""
    row = SeatRow.objects.filter(party__table=table, party__name=NAME, role="director")
    found = row.select_related("user", "party__table").first()
    if found is None or Portrait.objects.filter(party=found.party).exists():
        return
    seat = Seat(found.user, found.role, found.party)
    for section, words in WORDS.items():
        services.write(seat, section, words)
    _figures(seat)
    services.show(seat, Portrait.Audience.TABLE)


def _figures(seat: Seat) -> None:
    """Two figures of the own sheets, with words beside them."""
    for sheet in own_on_table(seat):
        for block in services.blocks_of(sheet, "nl"):
            name = str(block["name"])
            said = FIGURES.get(name.partition("-")[2])
            if said:
                services.tell(seat, services.choose(seat, sheet, name), *said)

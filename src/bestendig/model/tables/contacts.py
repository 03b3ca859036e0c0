"""The standard table `contacts` (contacten).

One row is one meeting, call or visit of a client and a professional.
"""

from bestendig.language import Text
from bestendig.model.codes import CONTACT_KINDS, LAWS
from bestendig.model.table import Column, Table

CONTACTS = Table(
    name="contacts",
    title=Text(nl="contacten", en="contacts"),
    row=Text(
        nl="één bezoek, gesprek of telefoontje van een inwoner en een professional",
        en="one meeting, call or visit of a client and a professional",
    ),
    known_faults=Text(
        nl="De auteur van een regel is niet altijd wie de inwoner zag; "
        "een gezinsgesprek staat soms op ieder kind.",
        en="The author of a line is not always the one who met the client; "
        "one family talk may be booked on each child.",
    ),
    columns=(
        Column("client_id", "person", Text(nl="inwoner", en="client"), required=True),
        Column("professional_id", "staff", Text(nl="professional", en="professional"), required=True),
        Column("held_on", "date", Text(nl="dag van het contact", en="day of the contact"), required=True),
        Column("held_at", "moment", Text(nl="tijdstip", en="moment")),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation")),
        Column("team_id", "body", Text(nl="team", en="team")),
        Column("law", "code", Text(nl="wet", en="law"), values=LAWS),
        Column("kind", "code", Text(nl="soort contact", en="kind of contact"), values=CONTACT_KINDS),
        Column("minutes", "integer", Text(nl="minuten", en="minutes")),
        Column(
            "contact_id",
            "record",
            Text(
                nl="nummer van het contact in het bronsysteem",
                en="number of the contact in the source system",
            ),
        ),
    ),
)

"""The standard table `clients` (inwoners met hulp): one row is one client."""

from bestendig.language import Text
from bestendig.model.table import Column, Table

CLIENTS = Table(
    name="clients",
    title=Text(nl="inwoners met hulp", en="clients"),
    row=Text(nl="één inwoner met hulp", en="one client"),
    known_faults=Text(
        nl="Het adres is dat van de aanlevering, niet dat van toen.",
        en="The address is that of the delivery, not of the time.",
    ),
    columns=(
        Column("client_id", "person", Text(nl="inwoner", en="client"), required=True),
        Column("household_id", "person", Text(nl="huishouden", en="household")),
        Column("neighbourhood_id", "place", Text(nl="buurt", en="neighbourhood")),
        Column("municipality_code", "place", Text(nl="gemeentecode", en="municipality code")),
        Column("birth_year", "integer", Text(nl="geboortejaar", en="year of birth")),
        Column("turned_18_in", "text", Text(nl="werd 18 in (maand)", en="turned 18 in (month)")),
        Column("left_on", "date", Text(nl="vertrokken op", en="left on")),
        Column("died_on", "date", Text(nl="overleden op", en="died on")),
    ),
)

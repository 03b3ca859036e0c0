"""Files carry exactly the headers that source systems of this kind write."""

import pytest

CONTACTS = (
    "Cliëntnummer;Medewerkernummer;Team;Organisatie;Datum;Tijd;Soort contact;Duur (min);Wet;Contactnummer"
)
HEADERS = {
    "wijkteams/contacten-2015.csv": CONTACTS,
    "aanbieder-linde/contacten-2024.csv": CONTACTS,
    "aanbieder-anker/contacten-2024.csv": CONTACTS.replace(";", ","),
    "wijkteams/betrokkenheid.csv": "Cliëntnummer;Medewerkernummer;Rol;Begin;Einde;"
    "Team;Organisatie;Wet;Reden einde",
    "wijkteams/oude-en-nieuwe-nummers.csv": "Oud nummer;Nieuw nummer",
    "wijkteams/werkgebieden.csv": "Medewerkernummer;Gebied;Soort gebied;Rol;Van;Tot",
    "gemeente/ervaring.csv": "Organisatie;Jaar;Vraag;Antwoord;Aantal",
    "wijkteams/teams.csv": "Team;Naam;Organisatie;Begin;Einde",
    "gemeente/hulptrajecten-2015-2026.csv": "Cliëntnummer;AGB-code;Productcategorie;Productcode;"
    "Toewijzingsnummer;"
    "Toegewezen op;Begindatum;Einddatum;Gepland einde;Reden einde;Wet;Leveringsvorm;Verwijzer;Contractnummer",
    "gemeente/inwoners.csv": "Cliëntnummer;Huishouden;Buurt;Gemeentecode;Geboortejaar;"
    "Vertrokken op;Overleden op",
    "gemeente/organisaties.csv": "AGB-code;Naam;Soort;Opgegaan in",
    "gemeente/beleidsprogrammas.csv": "Programmanummer;Naam;Begin;Einde;Gepland einde;Soort;Herkomst;Thema;"
    "Vervolg op;Reden einde;Geld tot",
}


@pytest.mark.parametrize("name", HEADERS)
def test_header(example, name):
    line = (example.folder / name).read_bytes().splitlines()[0]
    text = line.decode("utf-8-sig") if line.startswith(b"\xef\xbb\xbf") else line.decode("cp1252")
    assert text == HEADERS[name]


def test_contacts_point_to_known_organisations_and_teams(example):
    rows = example.rows("wijkteams/contacten-2024.csv")
    bodies = {row["AGB-code"] for row in example.rows("gemeente/organisaties.csv")}
    teams = {row["Team"] for row in example.rows("wijkteams/teams.csv")}
    assert {row["Organisatie"] for row in rows} <= bodies
    assert {row["Team"] for row in rows if not row["Team"].startswith("=")} - {"EMPTY"} <= teams


def test_help_points_to_known_contracts_and_people(example):
    rows = example.rows("gemeente/hulptrajecten-2015-2026.csv")
    people = {row["Cliëntnummer"] for row in example.rows("gemeente/inwoners.csv")}
    assert {row["Cliëntnummer"] for row in rows} == people
    with_contract = [row for row in rows if row["Wet"] in ("Wmo", "Jeugdwet")]
    assert sum(row["Contractnummer"] != "" for row in with_contract) > 0.97 * len(with_contract)

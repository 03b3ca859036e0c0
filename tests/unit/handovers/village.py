"""A made-up team of one organisation, as its files: nine colleagues, sixty people, one who leaves."""

from datetime import date, timedelta
from pathlib import Path

LAST = date(2026, 6, 30)
LEAVER, LEAVES_ON = "M-HERKENBAAR-0", date(2026, 8, 31)
AWAY = 8
N_STAFF, N_PEOPLE = 9, 60
PROFILE = "dossier"
CONTACTS = "Cliëntnummer;Medewerkernummer;AGB-code;Team;Datum;Soort contact;Wet"
STAFF = "Medewerkernummer;AGB-code;In dienst;Uit dienst;Team;Fte"
STAND_INS = "Medewerkernummer;Vervangt;Begindatum;Einddatum"
CONTRACTS = "Contractnummer;AGB-code;Ingangsdatum;Einddatum;Soort afspraak;Wet"
CLIENTS = "Cliëntnummer;Huishoudnummer;Buurt;Geboortejaar"


def client(person: int) -> str:
    """A recognisable number."""
    return f"C-HERKENBAAR-{person:03d}"


def worker(number: int) -> str:
    """A recognisable number."""
    return f"M-HERKENBAAR-{number}"


def write_files(folder: Path) -> list[Path]:
    """Contacts, staff, clients, a replacement and the contract of the team."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "contacten.csv": [CONTACTS, *_contacts()],
        "dienstverbanden.csv": [STAFF, *_staff()],
        "inwoners.csv": [CLIENTS, *_clients()],
        "vervanging.csv": [STAND_INS, f"{worker(7)};{worker(AWAY)};15-05-2026;"],
        "contracten.csv": [CONTRACTS, "K1;90000001;01-01-2020;31-12-2026;Aanbesteding;Wmo"],
    }
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [folder / name for name in files]


def one_system(profiles: Path) -> None:
    """Say in every profile that was guessed that the numbers are those of one system."""
    for path in profiles.glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        old = next(line for line in text.splitlines() if line.startswith("source_system"))
        path.write_text(text.replace(old, f'source_system = "{PROFILE}"'), encoding="utf-8")


def _contacts() -> list[str]:
    """Two years of a visit every three weeks; every third person also knows a second colleague."""
    lines = []
    for person in range(N_PEOPLE):
        own = person % N_STAFF
        day = date(2024, 7, 1) + timedelta(days=person % 20)
        visit = 0
        while day <= LAST:
            who = (own + 1 + person // 30) % N_STAFF if person % 3 == 0 and visit % 4 == 3 else own
            lines.append(
                f"{client(person)};{worker(who)};90000001;Team {'AB'[own % 2]};{day:%d-%m-%Y};Huisbezoek;Wmo"
            )
            day, visit = day + timedelta(days=21), visit + 1
    return lines


def _staff() -> list[str]:
    """Everybody in service; the first one leaves in two months."""
    lines = []
    for number in range(N_STAFF):
        until, fte = f"{LEAVES_ON:%d-%m-%Y}" if number == 0 else "", 0.8 if number % 2 else 1.0
        lines.append(f"{worker(number)};90000001;01-01-2020;{until};Team {'AB'[number % 2]};{fte}")
    return lines


def _clients() -> list[str]:
    """Two people in each household."""
    return [
        f"{client(person)};H-HERKENBAAR-{person // 2};Buurt {person % 4};{1950 + person}"
        for person in range(N_PEOPLE)
    ]

"""Three made-up organisations, each with its own residents and professionals, and the contracts of all."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

ORGANISATIONS = {"Linde": "90000001", "Anker": "90000002", "Kompas": "90000003"}
N_PEOPLE, N_PROFESSIONALS = 44, 6
BEGIN, UNTIL = date(2017, 1, 2), date(2024, 12, 31)
CONTRACT_END = date(2021, 12, 31)
HEAD = "Cliëntnummer;Medewerkernummer;AGB-code;Team;Datum;Soort contact;Wet"


def write_files(folder: Path) -> None:
    """Per organisation a folder with its contacts; `openbaar` holds the contracts, for everybody to see."""
    for name in ORGANISATIONS:
        (folder / name).mkdir(parents=True)
        lines = [HEAD, *_contacts(name)]
        (folder / name / f"contacten-{name.lower()}.csv").write_text(
            "\n".join(lines) + "\n", encoding="utf-8"
        )
    (folder / "openbaar").mkdir()
    (folder / "openbaar" / "contracten.csv").write_text(_contracts(), encoding="utf-8")


def _contacts(name: str) -> list[str]:
    """A visit every twelve days; now and then another professional; at Linde most stop with the contract."""
    random, lines = Random(name), []
    for person in range(N_PEOPLE):
        latest = CONTRACT_END if name == "Linde" and person % 4 else UNTIL
        worker, day = random.randrange(N_PROFESSIONALS), BEGIN + timedelta(days=random.randrange(900))
        until = min(latest, day + timedelta(days=random.randrange(200, 5000)))
        while day <= until:
            if random.random() < 0.012:
                worker = (worker + 1) % N_PROFESSIONALS
            told = (f"{name}-{person}", f"{name[0]}{worker}", ORGANISATIONS[name], f"{name} Noord")
            lines.append(";".join((*told, f"{day:%d-%m-%Y}", "Huisbezoek", "Wmo")))
            day += timedelta(days=12)
    return lines


def _contracts() -> str:
    """One contract each; that of Linde ends while help goes on."""
    lines = ["Contractnummer;Organisatie;Ingangsdatum;Einddatum;Soort afspraak;Wet"]
    for number, (name, code) in enumerate(ORGANISATIONS.items()):
        end = CONTRACT_END if name == "Linde" else date(2028, 12, 31)
        lines.append(f"K{number};{code};01-01-2015;{end:%d-%m-%Y};Aanbesteding;Wmo")
    return "\n".join(lines) + "\n"

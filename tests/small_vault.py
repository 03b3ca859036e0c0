"""Files of a made-up village: 120 people, 4 teams of 5 professionals, 6 organisations; the same each time."""

from datetime import date, timedelta
from pathlib import Path

TEAMS = ("Noord", "Oost", "Zuid", "West")
N_PEOPLE, N_VISITS = 120, 12
START = date(2024, 1, 8)


def write_files(folder: Path) -> None:
    """Contacts, care episodes and contracts as a village would export them."""
    _write(
        folder / "contacten.csv", "Cliëntnummer;Medewerkernummer;Team;Datum;Tijd;Soort contact", _contacts()
    )
    _write(
        folder / "hulptrajecten.csv",
        "Cliëntnummer;AGB-code;Begindatum;Einddatum;Wet;Contractnummer",
        _episodes(),
    )
    _write(
        folder / "contracten.csv",
        "Contractnummer;Organisatie;Ingangsdatum;Einddatum;Soort afspraak",
        _contracts(),
    )


def _write(path: Path, header: str, lines: list[str]) -> None:
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")


def _contacts() -> list[str]:
    """A visit a month; the usual one, every third time a colleague; some without a name."""
    lines = []
    for person in range(N_PEOPLE):
        team = person % 4
        for visit in range(N_VISITS):
            colleague = (person // 4 + (visit % 3 == 2) * (1 + visit % 2)) % 5
            worker = "" if (person + visit) % 40 == 0 else f"M{team}{colleague}"
            day = START + timedelta(days=28 * visit + person % 5)
            lines.append(
                f"C{person:04d};{worker};{TEAMS[team]};{day:%d-%m-%Y};{9 + person % 8:02d}:15;Huisbezoek"
            )
    return lines


def _episodes() -> list[str]:
    """One running episode each, some people with two organisations."""
    lines = []
    for person in range(N_PEOPLE):
        for organisation in {person % 6, (person // 10) % 6}:
            begin = date(2016 + person % 9, 1 + person % 12, 3)
            lines.append(f"C{person:04d};9900000{organisation};{begin:%d-%m-%Y};;Wmo;K{organisation}")
    return lines


def _contracts() -> list[str]:
    """Six contracts that end in six quarters."""
    ends = [date(2025, 3, 31), date(2025, 6, 30), date(2025, 12, 31), date(2026, 3, 31), date(2026, 12, 31)]
    return [
        f"K{number};9900000{number};01-01-2020;{ends[number % 5]:%d-%m-%Y};Aanbesteding"
        for number in range(6)
    ]

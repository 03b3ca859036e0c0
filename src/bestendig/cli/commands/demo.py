"""`bestendig demo DIR`: the example municipality, from files to discussion sheets."""

import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import example, importing, keeping, opening
from bestendig.analyses.counts.agreeing import join_round, make_round
from bestendig.analyses.counts.combining import combine
from bestendig.analyses.counts.counting import write_counts
from bestendig.cli import console, reporting
from bestendig.cli.following import followed
from bestendig.cli.options import LanguageOption
from bestendig.cli.practising import practise_handover, practise_test
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.sheets import making
from bestendig.sheets.combined import make_combined
from bestendig.sheets.import_report import write_import_report

PLACE = "Voorbeeldstad"
READ_ON = date(2026, 7, 1)
"""The day after the last day in the example: so a demo next year gives the same sheets."""
CONSENT_ON = date(2026, 6, 1)
CONSENT = "instemming-ondernemingsraad.txt"
REGISTERS = ("contracten.xlsx", "beleidsprogrammas.csv", "organisaties.csv")
"""Public lists of the municipality that every organisation may read beside its own files."""


@dataclass(frozen=True)
class Vault:
    """What one controller reads, and the sheets that it makes."""

    name: str
    sheets: tuple[str, ...]
    registers: tuple[str, ...] = REGISTERS
    numbers: str | None = None
    """The list of old and new numbers: the teams went over to another system in 2021."""


VAULTS = (
    Vault("gemeente", ("contracts", "policy"), registers=()),
    Vault(
        "wijkteams", ("relational", "organisational", "neighbourhood"), numbers="oude-en-nieuwe-nummers.csv"
    ),
    Vault("aanbieder-linde", ()),
    Vault("aanbieder-kompas", ()),
)
"""Each controller has a vault of its own, and makes its own sheets."""
AROUND = ("wijkteams", "aanbieder-linde", "aanbieder-kompas")
"""The vaults that add up at the table, so that the chain of the whole town can be seen."""
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)
AGREED = Text(
    nl="Verzonnen voor de oefening: de ondernemingsraad stemt in met het lezen van dienstverbanden (WOR 27).",
    en="Made up for practice: the works council agrees that employments are read (WOR 27).",
)
COUNTING = Text(nl="Tellen", en="Counting")
STEPS = {
    "files": Text(nl="1. De bestanden van Voorbeeldstad", en="1. The files of Voorbeeldstad"),
    "import": Text(nl="2. Inlezen: de kluis van", en="2. Import: the vault of"),
    "sheets": Text(nl="3. De gespreksbladen", en="3. The discussion sheets"),
    "table": Text(
        nl="4. Aan tafel: drie kluizen tellen op, niemand laat een persoon zien",
        en="4. At the table: three vaults add up, nobody shows a person",
    ),
    "test": Text(
        nl="5. De continuïteitstoets: wat doet een aanbesteding, vóór het besluit",
        en="5. The continuïteitstoets: what a tender does, before it is decided",
    ),
    "handover": Text(
        nl="6. De overdracht: iemand gaat weg, wie kennen de inwoners al",
        en="6. The handover: somebody leaves, whom do the residents know already",
    ),
    "next": Text(
        nl="Open een .html in een browser of print een .pdf. Opnieuw beginnen: gooi de map weg.",
        en="Open an .html in a browser or print a .pdf. To begin again: throw the folder away.",
    ),
}


def demo(
    folder: Annotated[Path, typer.Argument(help="De map waar alles komt.")] = Path("demo"),
    inhabitants: Annotated[int, typer.Option(help="Grootte van de stad.", min=2_000)] = example.STANDARD_SIZE,
    lang: LanguageOption = None,
) -> None:
    """Laat zien wat Bestendig is: van bestanden die er al zijn naar gespreksbladen."""
    language = chosen(lang)
    with followed(language) as progress:
        _write_files(folder, inhabitants, language, progress)
        for vault in VAULTS:
            _record_consent(folder, vault)
            _import(folder, vault, language, progress)
        console.write(f"\n{STEPS['sheets'].into(language)}\n")
        for vault in VAULTS:
            _write_sheets(folder, vault, language, progress)
        _write_chain(folder, language, progress)
        console.write(f"\n{STEPS['test'].into(language)}\n")
        practise_test(folder, PLACE, MADE_UP, language, progress)
        console.write(f"\n{STEPS['handover'].into(language)}\n")
        practise_handover(folder, READ_ON, PLACE, MADE_UP, language, progress)
    console.write(STEPS["next"].into(language))


def _write_files(folder: Path, inhabitants: int, language: str, progress: Progress) -> None:
    """The files that source systems would export."""
    town = folder / "voorbeeldstad"
    written = example.write_example(town, inhabitants=inhabitants, progress=progress)
    console.write(f"\n{STEPS['files'].into(language)}: {len(written)} → {town}\n")


def _record_consent(folder: Path, vault: Vault) -> None:
    """The works council of this vault agreed: made up, like everything here."""
    document = folder / "besluiten" / vault.name / CONSENT
    document.parent.mkdir(parents=True, exist_ok=True)
    document.write_text(AGREED.nl + "\n", encoding="utf-8")
    keeping.record_consent(folder / "kluizen" / vault.name, CONSENT_ON, document)


def _import(folder: Path, vault: Vault, language: str, progress: Progress) -> None:
    """One vault read, with its report on the screen and as a page."""
    town = folder / "voorbeeldstad"
    report = importing.take_in(
        [town / vault.name, *(town / "gemeente" / name for name in vault.registers)],
        folder / "kluizen" / vault.name,
        keys=folder / "sleutels" / vault.name,
        profiles=folder / "profielen",
        progress=progress,
        delivered_on=READ_ON,
        crosswalk=town / vault.name / vault.numbers if vault.numbers else None,
    )
    console.write(f"\n{STEPS['import'].into(language)} {vault.name}\n")
    reporting.show(report, language)
    console.write(f"  {write_import_report(report, folder / 'verslagen' / vault.name, language)}")


def _write_sheets(folder: Path, vault: Vault, language: str, progress: Progress) -> None:
    """The sheets of one vault."""
    data = opening.open_data(folder / "kluizen" / vault.name)
    out = folder / "gespreksbladen" / vault.name
    for kind in vault.sheets:
        paths = making.make_sheet(
            data, kind, out, language=language, place=PLACE, notice=MADE_UP, progress=progress
        )
        for path in paths:
            console.write(f"  {path}")


def _write_chain(folder: Path, language: str, progress: Progress) -> None:
    """The chain of the whole town, from counts that say nothing by themselves."""
    console.write(f"\n{STEPS['table'].into(language)}\n")
    table, keys = folder / "tafel", folder / "sleutels"
    shutil.rmtree(table, ignore_errors=True)  # a round counts once; each demo holds one of its own
    make_round(table, AROUND, READ_ON - timedelta(days=1), ("chain",))
    for name in AROUND:
        agreed = join_round(table, name, keys / name)
    files = []
    for nth, name in enumerate(AROUND):
        progress.step(f"{COUNTING.into(language)}: {name}", nth / len(AROUND))
        data, out = opening.open_data(folder / "kluizen" / name), table / f"{name}.tellingen.json"
        files.append(write_counts(data, table, name, keys / name, agreed.check_number, out))
    combined = combine(files, table)
    out = folder / "gespreksbladen" / "heel-voorbeeldstad"
    for path in make_combined(combined, ("chain",), out, language=language, place=PLACE, notice=MADE_UP):
        console.write(f"  {path}")

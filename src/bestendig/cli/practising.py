"""The last steps of the demo: a plan tested before it is decided, people handed over; all of it made up."""

import shutil
from datetime import date, timedelta
from pathlib import Path

from bestendig.analyses import opening
from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.opening import open_handover
from bestendig.analyses.handovers.practising import somebody
from bestendig.analyses.handovers.proposing import Task, propose_for_data
from bestendig.analyses.handovers.sourcing import of_handover
from bestendig.analyses.impacts.storing import TESTS, save_test
from bestendig.analyses.impacts.testing import impact_test
from bestendig.cli import console
from bestendig.cli.handovers import summary
from bestendig.cli.impacts import told
from bestendig.language import Text
from bestendig.model.plan import Plan, Touches
from bestendig.model.progress import Progress
from bestendig.sheets.handovers.workbook import write_list
from bestendig.sheets.handovers.writing import write_handover
from bestendig.sheets.impacts.writing import write_impact

BEHIND = ("Stichting De Linde", "Zorggroep Het Anker")
PLAN = Plan(
    kind="tender",
    title="Begeleiding opnieuw aanbesteden",
    takes_effect_on=date(2027, 1, 1),
    announced_on=date(2026, 9, 1),
    intended_gain="Kortere wachttijd voor begeleiding, in alle wijken.",
    touches=Touches(organisations=BEHIND),
    assumptions={"stay_chance": 0.5},
    spoken_with=("aanbieders",),
)
"""What the council of the practice town might decide."""
LEAVES_ON = date(2026, 9, 1)
WORKBOOK = "overdracht-voorstel.xlsx"
TASK = ("teamleider", "oefenen met een overdracht")
RECORDED = "HR"
NEEDED = ("betrokkenheid.csv", "personeel.xlsx", "teams.csv")
YEARS = 2
"""Years of contacts that an extract needs: a face fades."""


def practise_test(folder: Path, place: str, notice: Text, language: str, progress: Progress) -> None:
    """Test a tender with the data of the municipality, and write its papers."""
    data = opening.open_data(folder / "kluizen" / "gemeente")
    released = impact_test(data, PLAN, progress=progress)
    console.out.print(told(released.value, language))
    save_test(released, data.folder / TESTS)
    out = folder / "toetsen"
    for path in write_impact(released, out, language, place=place, notice=notice):
        console.write(f"  {path}")


def practise_handover(
    folder: Path, on: date, place: str, notice: Text, language: str, progress: Progress
) -> None:
    """Hand over the people of somebody of the neighbourhood teams, from a fresh extract of its own."""
    extract, files = folder / "overdracht" / "uittreksel", folder / "voorbeeldstad" / "wijkteams"
    shutil.rmtree(extract, ignore_errors=True)  # each demo holds a handover of its own
    years = [f"contacten-{on.year - back}.csv" for back in range(YEARS, -1, -1)]
    open_handover(
        [files / name for name in (*NEEDED, *years) if (files / name).exists()],
        extract,
        Ask(),
        opened_on=on,
        profiles=folder / "profielen",
        consent_of=folder / "kluizen" / "wijkteams",
        progress=progress,
    )
    source = of_handover(extract)
    ask = Ask("leaving", (somebody(source),), LEAVES_ON, RECORDED, on - timedelta(days=11))
    permission, purpose = TASK
    proposed = propose_for_data(source, ask, Task(permission, purpose, on), progress)
    for line in summary(proposed.proposal.value, "known_faces"):
        console.write(f"  {line.into(language)}")
    out = folder / "overdracht"
    console.write(f"  {write_list(proposed.listed, out / WORKBOOK, language, 'known_faces')}")
    for path in write_handover(proposed.proposal, out, language, place=place, notice=notice):
        console.write(f"  {path}")

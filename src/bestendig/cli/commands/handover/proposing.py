"""`bestendig handover propose`: who could take over whom, in three ways; nothing is applied."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.proposing import (
    Proposed,
    Task,
    fill_up_list,
    propose_for_data,
    propose_for_list,
)
from bestendig.cli import console
from bestendig.cli.commands.handover.options import (
    AreaOption,
    ByOption,
    CaseloadOption,
    ContractOption,
    FromOption,
    LeavingOption,
    MergeOption,
    OnOption,
    PermissionOption,
    PlacesOption,
    PurposeOption,
    ReserveOption,
    SourceArgument,
    SplitOption,
    ToOption,
    asked,
    task,
)
from bestendig.cli.commands.handover.sources import is_list, out_for, source_of, told
from bestendig.cli.following import followed
from bestendig.cli.handovers import summary
from bestendig.cli.options import DataOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.model.handover import VariantName
from bestendig.model.progress import Progress
from bestendig.sheets.handovers.workbook import write_list
from bestendig.sheets.handovers.writing import write_handover

WORKBOOK, PAPERS = "overdracht-voorstel.xlsx", "papieren"
ForList = Callable[[Path, Ask, Task, Progress], Proposed]
VariantOption = Annotated[VariantName, typer.Option("--variant", help="Welke manier op papier komt.")]


def propose(
    source: SourceArgument = None,
    leaving: LeavingOption = None,
    caseload: CaseloadOption = None,
    contract: ContractOption = None,
    team_merge: MergeOption = None,
    team_split: SplitOption = None,
    area: AreaOption = None,
    from_day: FromOption = None,
    recorded_by: ByOption = "",
    recorded_on: OnOption = None,
    places: PlacesOption = None,
    reserve: ReserveOption = None,
    to: ToOption = None,
    keep: Annotated[
        bool,
        typer.Option("--keep", help="Laat staan wat in de lijst bij voorstel staat; deel alleen de rest in."),
    ] = False,
    variant: VariantOption = "known_faces",
    permission: PermissionOption = "",
    purpose: PurposeOption = "",
    out: Annotated[Path | None, typer.Option("-o", "--out", help="De map voor lijst en papieren.")] = None,
    papers: Annotated[bool, typer.Option(help="Schrijf ook voorstel, bladen en brieven.")] = True,
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Stel voor wie wie kan overnemen, met zo veel mogelijk bekende gezichten. Mensen beslissen."""
    language = chosen(lang)
    ask = asked(
        {
            "leaving": leaving, "caseload": caseload, "contract": contract, "team_merge": team_merge,
            "team_split": team_split, "area": area,
        },
        (from_day, recorded_on),
        recorded_by=recorded_by, places=places, to=tuple(to or ()), reserve=reserve,
    )  # fmt: skip
    work = fill_up_list if keep else propose_for_list
    proposed = proposal_of(source, data, ask, task(permission, purpose), work, language)
    folder = out or out_for(source, data)
    told(proposed.listed.value.notes, language)
    for line in summary(proposed.proposal.value, variant):
        console.write(line.into(language))
    console.write(str(write_list(proposed.listed, folder / WORKBOOK, language, variant)))
    if papers:
        place = read_settings().place
        for path in write_handover(
            proposed.proposal, folder / PAPERS, language, variant=variant, place=place
        ):
            console.write(str(path))


def proposal_of(
    source: Path | None, data: Path | None, ask: Ask, who: Task, for_list: ForList, language: str
) -> Proposed:
    """The proposal for a list, an extract or a vault."""
    with followed(language) as progress:
        if source is not None and is_list(source):
            return for_list(source, ask, who, progress)
        return propose_for_data(source_of(source, data), ask, who, progress)

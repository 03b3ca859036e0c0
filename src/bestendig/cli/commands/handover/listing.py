"""`bestendig handover list`: the list that who leaves fills first; without data an example to type over."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.listing.example import example_list
from bestendig.analyses.handovers.proposing import list_of_data
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
    SplitOption,
    ToOption,
    asked,
    task,
)
from bestendig.cli.commands.handover.sources import out_for, source_of, told
from bestendig.cli.options import DataOption, LanguageOption
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.sheets.handovers.workbook import write_list

NEXT = Text(
    nl="Vul de lijst eerst samen met wie weggaat. Daarna: bestendig handover propose {list}.",
    en="First fill the list together with who leaves. Then: bestendig handover propose {list}.",
)


def list_(
    folder: Annotated[
        Path | None, typer.Argument(help="De map van een overdracht; zonder: een voorbeeld.")
    ] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Het bestand: overdracht.xlsx.")] = None,
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
    to: ToOption = None,
    permission: PermissionOption = "",
    purpose: PurposeOption = "",
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Schrijf de lijst die wie weggaat als eerste invult; zonder gegevens een voorbeeld."""
    language = chosen(lang)
    if folder is None and data is None:
        written = write_list(example_list(language), out or Path("overdracht.xlsx"), language)
    else:
        ask = asked(
            {
                "leaving": leaving, "caseload": caseload, "contract": contract, "team_merge": team_merge,
                "team_split": team_split, "area": area,
            },
            (from_day, recorded_on),
            recorded_by=recorded_by, places=places, to=tuple(to or ()),
        )  # fmt: skip
        listed = list_of_data(source_of(folder, data), ask, task(permission, purpose))
        told(listed.value.notes, language)
        written = write_list(listed, out or out_for(folder, data) / "overdracht.xlsx", language)
    console.write(str(written))
    console.tell(NEXT.filled(list=written).into(language))

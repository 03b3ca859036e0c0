"""Options that the commands of a handover share: whose people, from which day, who recorded it."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.proposing import Task
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.handover import Occasion

LeavingOption = Annotated[
    str | None, typer.Option("--leaving", help="Wie er weggaat: het nummer of de naam.")
]
CaseloadOption = Annotated[
    str | None, typer.Option("--caseload", help="Van wie de mensen opnieuw verdeeld worden.")
]
ContractOption = Annotated[str | None, typer.Option("--contract", help="Een contract dat eindigt.")]
MergeOption = Annotated[str | None, typer.Option("--team-merge", help="Teams die samengaan: A,B.")]
SplitOption = Annotated[str | None, typer.Option("--team-split", help="Een team dat uit elkaar gaat.")]
AreaOption = Annotated[str | None, typer.Option("--area", help="Een buurt of gebied.")]
FromOption = Annotated[
    datetime | None, typer.Option("--from", formats=["%Y-%m-%d", "%d-%m-%Y"], help="Vanaf welke dag.")
]
ByOption = Annotated[
    str, typer.Option("--recorded-by", help="Wie het vertrek of de verandering vastlegde, bijvoorbeeld HR.")
]
OnOption = Annotated[
    datetime | None,
    typer.Option("--recorded-on", formats=["%Y-%m-%d", "%d-%m-%Y"], help="Wanneer dat werd vastgelegd."),
]
PlacesOption = Annotated[
    float | None, typer.Option("--places", min=1, max=1000, help="Plekken voor een volledige baan.")
]
ReserveOption = Annotated[
    float | None, typer.Option("--reserve", min=0, max=0.9, help="Deel van de plekken dat vrij blijft: 0.1.")
]
ToOption = Annotated[
    list[str] | None, typer.Option("--to", help="De organisatie die overneemt; anders de eigen.")
]
PermissionOption = Annotated[
    str, typer.Option("--permission", help="Wie erom vraagt, met welk recht; wordt bewaard.")
]
PurposeOption = Annotated[str, typer.Option("--purpose", help="Waarvoor; wordt bewaard.")]
SourceArgument = Annotated[
    Path | None, typer.Argument(help="Een lijst (XLSX, CSV) of de map van een overdracht.")
]


def asked(
    subjects: dict[Occasion, str | None], days: tuple[datetime | None, datetime | None], **rest: object
) -> Ask:
    """The handover of the options; RequestError when two are about something else."""
    given = {occasion: words for occasion, words in subjects.items() if words}
    if len(given) > 1:
        raise RequestError(
            Text(
                nl="Een overdracht gaat over één ding tegelijk.",
                en="A handover is about one thing at a time.",
            ),
            Text(nl="Kies er één.", en="Choose one."),
            code="subject_twice",
        )
    occasion, words = next(iter(given.items()), (None, ""))
    names = words.split(",") if occasion == "team_merge" else [words]
    from_day, recorded_on = (day.date() if day else None for day in days)
    return Ask(
        occasion=occasion,
        subject=tuple(name.strip() for name in names if name and name.strip()),
        from_day=from_day,
        recorded_on=recorded_on,
        **rest,  # type: ignore[arg-type]  # the options are of the right kind
    )


def task(permission: str, purpose: str) -> Task:
    """Who asks and what for, today."""
    return Task(permission, purpose, date.today())

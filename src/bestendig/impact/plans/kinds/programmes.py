"""Plans about programmes, pilots and projects."""

from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard

PROGRAMMES = (
    PlanKindCard(
        kind="programme_starts",
        word=Text(nl="programma_begint", en="programme_starts"),
        label=Text(nl="Een programma begint", en="A programme starts"),
        what=Text(
            nl="Er komt een gezicht bij, naast wie er al is of in de plaats daarvan.",
            en="One face more comes, next to those who are there or instead of them.",
        ),
        touches=("areas", "teams", "organisations", "law"),
        one_of=("areas", "teams", "organisations", "law"),
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="programme_ends",
        word=Text(nl="programma_stopt", en="programme_ends"),
        label=Text(nl="Een programma stopt", en="A programme ends"),
        what=Text(
            nl="Relaties en samenwerking die op het programma rusten, eindigen of gaan anders verder.",
            en="Relationships and collaboration that rest on the programme end or go on in another way.",
        ),
        touches=("programmes", "organisations", "teams", "areas"),
        one_of=("organisations", "teams", "areas"),
        all_of=("programmes",),
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="project_renamed",
        word=Text(nl="andere_naam", en="project_renamed"),
        label=Text(nl="Een project krijgt een andere naam", en="A project is renamed"),
        what=Text(
            nl="Wat blijft, is meestal het werk; een klein deel van de gezichten wisselt mee met de naam.",
            en="What stays is mostly the work; a small part of the faces changes with the name.",
        ),
        touches=("programmes", "organisations", "teams", "areas"),
        one_of=("organisations", "teams", "areas"),
        all_of=("programmes",),
        may=("announced_on",),
    ),
)

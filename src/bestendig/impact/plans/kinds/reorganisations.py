"""Plans about teams and areas: another professional although nobody left."""

from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard

REORGANISATIONS = (
    PlanKindCard(
        kind="team_merged",
        word=Text(nl="teams_samen", en="team_merged"),
        label=Text(nl="Teams gaan samen", en="Teams merge"),
        what=Text(
            nl="Het werk wordt opnieuw verdeeld; een deel van de inwoners krijgt een ander gezicht.",
            en="The work is divided anew; part of the residents get another face.",
        ),
        touches=("teams", "areas", "law"),
        one_of=("teams",),
        may=("into", "announced_on"),
    ),
    PlanKindCard(
        kind="team_split",
        word=Text(nl="team_gesplitst", en="team_split"),
        label=Text(nl="Een team wordt gesplitst", en="A team is split"),
        what=Text(
            nl="Collega's en inwoners komen in verschillende teams; een deel van de relaties past niet meer.",
            en="Colleagues and residents come into different teams; part of the relationships no longer fit.",
        ),
        touches=("teams", "areas", "law"),
        one_of=("teams",),
        may=("into", "announced_on"),
    ),
    PlanKindCard(
        kind="area_redrawn",
        word=Text(nl="andere_gebieden", en="area_redrawn"),
        label=Text(nl="Andere grenzen van gebieden", en="Areas get other borders"),
        what=Text(
            nl="Inwoners vallen onder een ander team, hoewel niemand vertrekt of verhuist.",
            en="Residents come under another team, although nobody leaves or moves.",
        ),
        touches=("areas", "teams", "law"),
        one_of=("areas", "teams"),
        may=("announced_on",),
    ),
)

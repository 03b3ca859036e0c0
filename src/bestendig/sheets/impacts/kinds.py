"""Each kind of plan in words, with the questions that belong on the table when it is spoken about."""

from bestendig.language import Text
from bestendig.model.plan import PlanKind

KIND_WORDS: dict[PlanKind, Text] = {
    "tender": Text(nl="een aanbesteding", en="a tender"),
    "contract_ends": Text(nl="een contract dat afloopt", en="a contract that ends"),
    "organisation_replaced": Text(nl="een andere organisatie", en="another organisation"),
    "organisations_reduced": Text(nl="minder organisaties", en="fewer organisations"),
    "open_house_closed": Text(nl="het einde van open house", en="the end of open house"),
    "team_merged": Text(nl="teams die samengaan", en="teams that merge"),
    "team_split": Text(nl="een team dat wordt gesplitst", en="a team that is split"),
    "area_redrawn": Text(nl="een andere indeling van gebieden", en="areas that are redrawn"),
    "professional_leaves": Text(nl="een hulpverlener die weggaat", en="a professional who leaves"),
    "turnover_rises": Text(nl="meer vertrek van collega's", en="more colleagues who leave"),
    "programme_starts": Text(nl="een programma dat begint", en="a programme that starts"),
    "programme_ends": Text(nl="een programma dat stopt", en="a programme that ends"),
    "project_renamed": Text(nl="een project met een nieuwe naam", en="a project with a new name"),
    "contract_length": Text(nl="hoe lang contracten duren", en="how long contracts last"),
}
PURCHASES: frozenset[PlanKind] = frozenset(
    (
        "tender",
        "contract_ends",
        "organisation_replaced",
        "organisations_reduced",
        "open_house_closed",
        "contract_length",
    )
)
"""Kinds that touch a purchase: all bidders get the same annex."""
REORGANISATIONS: frozenset[PlanKind] = frozenset(("team_merged", "team_split", "area_redrawn"))
LEAVING: frozenset[PlanKind] = frozenset(("professional_leaves", "turnover_rises"))
ASK_RESIDENTS = Text(
    nl="Wie vraagt vóór het besluit aan de inwoners zelf wat zij willen houden?",
    en="Who asks the residents themselves, before the decision, what they want to keep?",
)
OF_PURCHASES = (
    Text(
        nl="Welke hulp mag worden afgemaakt door wie haar nu geeft?",
        en="Which help may be finished by those who give it now?",
    ),
    Text(
        nl="Wat vragen wij van wie het overneemt: mensen overnemen, vaste gezichten, een warme overdracht?",
        en="What do we ask of whoever takes over: taking on people, fixed faces, a warm handover?",
    ),
)
OF_REORGANISATIONS = (
    Text(
        nl="Wie kan zijn vaste hulpverlener houden, ook in de nieuwe indeling?",
        en="Who can keep the usual professional, also in the new division?",
    ),
    Text(
        nl="Wat hebben de teams nodig om warm over te dragen?",
        en="What do the teams need to hand over warmly?",
    ),
)
OF_LEAVING = (
    Text(nl="Wie heeft nog geen tweede bekend gezicht?", en="Who has no second known face yet?"),
    Text(
        nl="Wat zou collega's helpen om te blijven? Vraag het hun zelf.",
        en="What would help colleagues to stay? Ask them themselves.",
    ),
)
OF_PROGRAMMES = (
    Text(
        nl="Wat van dit programma is al bekend en mag blijven, ook onder een andere naam?",
        en="What of this programme is known already and may stay, also under another name?",
    ),
    Text(
        nl="Wie is na de datum het gezicht voor de inwoners om wie het gaat?",
        en="Who is the face for these residents after the date?",
    ),
)
WORTH_IT = Text(
    nl="Staat wat het moet opleveren in verhouding tot wat wankelt? Wie mist dat gezicht het meest?",
    en="Is the intended gain in proportion to what wavers? Who would miss that face most?",
)


def questions(kind: PlanKind) -> tuple[Text, ...]:
    """The questions for the conversation about a plan of this kind."""
    if kind in PURCHASES:
        between = OF_PURCHASES
    elif kind in REORGANISATIONS:
        between = OF_REORGANISATIONS
    elif kind in LEAVING:
        between = OF_LEAVING
    else:
        between = OF_PROGRAMMES
    return (ASK_RESIDENTS, *between, WORTH_IT)

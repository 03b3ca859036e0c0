"""Plans about contracts and organisations."""

from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard

WHERE = ("organisations", "contracts", "areas", "law")
ONE_OF = ("organisations", "contracts", "areas", "law")

PURCHASES = (
    PlanKindCard(
        kind="tender",
        word=Text(nl="aanbesteding", en="tender"),
        label=Text(nl="Nieuwe aanbesteding", en="New tender"),
        what=Text(
            nl="Wint een andere organisatie, dan eindigen relaties achter het contract, behalve waar de "
            "hulpverlener meegaat.",
            en="If another organisation wins, relationships behind the contract end, except where the "
            "professional moves along.",
        ),
        touches=WHERE,
        one_of=ONE_OF,
        may=("announced_on", "lots"),
    ),
    PlanKindCard(
        kind="contract_ends",
        word=Text(nl="contract_stopt", en="contract_ends"),
        label=Text(nl="Een contract loopt af", en="A contract ends"),
        what=Text(
            nl="Relaties achter het contract eindigen als er geen vervolg met dezelfde organisatie komt.",
            en="Relationships behind the contract end if it is not continued with the same organisation.",
        ),
        touches=WHERE,
        one_of=ONE_OF,
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="organisation_replaced",
        word=Text(nl="andere_organisatie", en="organisation_replaced"),
        label=Text(nl="Een andere organisatie neemt het over", en="Another organisation takes over"),
        what=Text(
            nl="Inwoners gaan over naar een andere organisatie; een deel van de hulpverleners gaat mee.",
            en="Residents move to another organisation; part of the professionals move along.",
        ),
        touches=WHERE,
        one_of=ONE_OF,
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="organisations_reduced",
        word=Text(nl="minder_organisaties", en="organisations_reduced"),
        label=Text(nl="Minder organisaties", en="Fewer organisations"),
        what=Text(
            nl="Van de genoemde organisaties blijven er minder over; wie bij de andere hulp had, gaat over.",
            en="Of the organisations named fewer remain; who had help from the others moves.",
        ),
        touches=("organisations", "areas", "law"),
        one_of=("organisations",),
        needs=("into",),
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="open_house_closed",
        word=Text(nl="open_house_dicht", en="open_house_closed"),
        label=Text(nl="Open house gaat dicht", en="Open house closes"),
        what=Text(
            nl="Organisaties die geen contract meer krijgen, stoppen; een deel van de collega's gaat mee.",
            en="Organisations that get no contract again stop; part of the professionals move along.",
        ),
        touches=WHERE,
        one_of=ONE_OF,
        may=("announced_on", "into"),
    ),
    PlanKindCard(
        kind="contract_length",
        word=Text(nl="contractduur", en="contract_length"),
        label=Text(nl="Langere of kortere contracten", en="Longer or shorter contracts"),
        what=Text(
            nl="Hoe vaker een contract afloopt, hoe vaker een relatie daarmee kan eindigen.",
            en="The more often a contract ends, the more often a relationship may end with it.",
        ),
        touches=WHERE,
        one_of=ONE_OF,
        needs=("years",),
        may=("extensions", "announced_on"),
    ),
)

"""How alternatives are called, and what must be said beside each."""

from bestendig.impact.assumptions.kinds import PURCHASES, REORGANISATIONS
from bestendig.language import Text
from bestendig.model.plan import Alternative, PlanKind

LABELS: dict[Alternative, Text] = {
    "plan": Text(nl="Het plan", en="The plan"),
    "extend": Text(nl="Verlengen", en="Extend"),
    "do_nothing": Text(nl="Niets doen", en="Do nothing"),
    "with_existing_parties": Text(nl="Met wie er al is", en="With those who are there already"),
}
_LATER_LABEL = Text(nl="Later", en="Later")
"""What extending is called where there is nothing that could be extended."""
EXTEND = Text(
    nl="Verlengen kan alleen binnen de opties in het contract of op een wettelijke grond. Vraag inkoop.",
    en="Extending is only possible within the options of the contract or on a legal ground. Ask procurement.",
)
_LATER = Text(
    nl="Alles blijft eerst zoals het is. Daarna gebeurt het plan alsnog.",
    en="First everything stays as it is. Then the plan happens after all.",
)
_NO_PLAN = Text(nl="Alles blijft zoals het nu gaat.", en="Everything goes on as it does now.")
_OF_PURCHASES: dict[Alternative, Text] = {
    "extend": EXTEND,
    "do_nothing": Text(
        nl="Contracten eindigen op de afgesproken dag. Ze gaan even vaak door als in uw eigen gegevens.",
        en="Contracts end on the agreed day. They go on as often as they did in your own data.",
    ),
    "with_existing_parties": Text(
        nl="De gemeente maakt nieuwe afspraken met de organisaties die er al zijn. Vraag inkoop of dat mag.",
        en="The municipality agrees anew with the organisations that are there. Ask procurement if it may.",
    ),
}
_OF_LENGTH: dict[Alternative, Text] = {
    **_OF_PURCHASES,
    "do_nothing": Text(
        nl="Contracten blijven even lang als nu. Dat schatten wij uit de einddatums in uw gegevens.",
        en="Contracts stay as long as they are now. That is estimated from the end dates in your data.",
    ),
}
_OF_REORGANISATIONS: dict[Alternative, Text] = {
    "extend": _LATER,
    "do_nothing": _NO_PLAN,
    "with_existing_parties": Text(
        nl="De indeling verandert, maar iedereen houdt het eigen gezicht. Er is wel onrust.",
        en="The division changes, but everybody keeps the own face. There is still unrest.",
    ),
}
_OF_LEAVING: dict[Alternative, Text] = {
    "extend": Text(
        nl="De hulpverlener vertrekt later. Dat kan alleen als die dat zelf wil.",
        en="The professional leaves later. Only possible if that person wants to.",
    ),
    "do_nothing": Text(
        nl="De hulpverlener vertrekt en er is geen warme overdracht.",
        en="The professional leaves and there is no warm handover.",
    ),
    "with_existing_parties": Text(
        nl="Wie een tweede bekend gezicht heeft, gaat daarheen. Iedereen krijgt een warme overdracht.",
        en="Whoever has a second known face goes there. Everybody gets a warm handover.",
    ),
}
_OF_TURNOVER: dict[Alternative, Text] = {
    "extend": Text(nl="Het verloop stijgt later.", en="Turnover rises later."),
    "do_nothing": Text(nl="Het verloop blijft zoals het nu is.", en="Turnover stays as it is now."),
    "with_existing_parties": Text(
        nl="Het verloop stijgt. Iedereen krijgt een warme overdracht, zo kan het naar een bekend gezicht.",
        en="Turnover rises. Everybody gets a warm handover, to a known face where there is one.",
    ),
}
_OF_PROGRAMMES: dict[PlanKind, dict[Alternative, Text]] = {
    "programme_starts": {
        "extend": Text(nl="Het programma begint later.", en="The programme starts later."),
        "do_nothing": Text(nl="Het programma komt er niet.", en="There is no programme."),
        "with_existing_parties": Text(
            nl="Wie er al is, doet het werk. Er komt geen gezicht bij.",
            en="Those who are there do the work. No face is added.",
        ),
    },
    "programme_ends": {
        "extend": Text(nl="Het programma duurt langer en stopt dan.", en="It lasts longer and then ends."),
        "do_nothing": Text(
            nl="Het programma stopt en er is geen warme overdracht.",
            en="The programme ends and there is no warm handover.",
        ),
        "with_existing_parties": Text(
            nl="Het programma stopt, maar iedereen houdt het eigen gezicht.",
            en="The programme ends, but everybody keeps the own face.",
        ),
    },
    "project_renamed": {
        "extend": Text(nl="De oude naam blijft langer.", en="The old name stays longer."),
        "do_nothing": Text(nl="De naam blijft.", en="The name stays."),
        "with_existing_parties": Text(
            nl="De naam verandert, de mensen niet.", en="The name changes, the people do not."
        ),
    },
}


def label_of(alternative: Alternative, kind: PlanKind) -> Text:
    """How an alternative is called for this kind of plan."""
    is_agreed = kind in PURCHASES or kind == "programme_ends"
    return _LATER_LABEL if alternative == "extend" and not is_agreed else LABELS[alternative]


def note_of(alternative: Alternative, kind: PlanKind) -> Text | None:
    """What the alternative means for this kind of plan; None for the plan itself."""
    if kind in PURCHASES:
        return (_OF_LENGTH if kind == "contract_length" else _OF_PURCHASES).get(alternative)
    if kind in REORGANISATIONS:
        return _OF_REORGANISATIONS.get(alternative)
    if kind in ("professional_leaves", "turnover_rises"):
        return (_OF_LEAVING if kind == "professional_leaves" else _OF_TURNOVER).get(alternative)
    return _OF_PROGRAMMES[kind].get(alternative)

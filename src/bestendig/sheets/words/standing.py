"""Sentences that stand on every sheet: is it still good, and the evidence with its counter-evidence."""

from bestendig.language import Text
from bestendig.sheets.sheet import Prompt, SheetContext

WHAT_RESIDENTS_SAY = Text(nl="Wat zeggen inwoners zelf?", en="What do residents say themselves?")
WAITING = Text(nl="Hoe lang wachten mensen op hulp?", en="How long do people wait for help?")
CAPACITY = Text(
    nl="Is er genoeg ruimte om bekend te blijven?", en="Is there room enough to stay a known face?"
)
ANOTHER = Text(nl="Kan iemand een ander gezicht vragen?", en="Can someone ask for another face?")
NO_EXPERIENCES = Text(
    nl="Er zijn geen ervaringen aangeleverd. Leg het ervaringsonderzoek hiernaast, of schrijf op wat "
    "u hoort.",
    en="No experiences were delivered. Put the experience survey beside this, or write down what you hear.",
)
NO_WAITING = Text(
    nl="De wachttijd staat niet in deze gegevens. Vraag ernaar: vast en lang wachten horen bij "
    "elkaar op tafel.",
    en="Waiting time is not in these data. Ask for it: a fixed face and a long wait belong on one table.",
)
NO_CAPACITY = Text(
    nl="Caseload en bezetting staan niet in deze gegevens. Zonder ruimte is een vast gezicht een "
    "belofte op papier.",
    en="Caseload and staffing are not in these data. Without room a fixed face is a promise on paper.",
)
RIGHT_TO_CHANGE = Text(
    nl="Lang is niet altijd goed. Iemand anders vragen mag altijd, zonder reden.",
    en="Long is not always good. Asking for someone else is always allowed, without a reason.",
)
BLIND_SPOTS = (
    Text(
        nl="Hulp uit een persoonsgebonden budget (pgb), hulp die per opdracht wordt betaald (taakgericht) en "
        "hulp waar geen toewijzing voor nodig is.",
        en="Help from a personal budget, help paid by assignment (task-based), and help that needs no "
        "allocation.",
    ),
    Text(
        nl="Wie er in dienst is, staat er alleen in als de ondernemingsraad dat goedvindt.",
        en="Who is employed is only included where the works council consents.",
    ),
)
EVIDENCE = (
    Text(
        nl="Wie meer dan 15 jaar dezelfde huisarts heeft, belandt minder vaak onverwacht in het "
        "ziekenhuis dan wie er "
        "net een heeft (Noorwegen, 4,55 miljoen mensen; Sandvik 2022).",
        en="People with the same GP for over 15 years are admitted to hospital less often than "
        "people with a new one "
        "(Norway, 4.55 million people; Sandvik 2022).",
    ),
    Text(
        nl="In 18 van de 22 onderzoeken ging meer continuïteit samen met minder sterfte (Pereira Gray 2018).",
        en="In 18 of 22 studies more continuity went together with lower mortality (Pereira Gray 2018).",
    ),
    Text(
        nl="Daartegenover: dit zijn samenhangen, geen bewijs van oorzaak. Een vaste naam op papier "
        "alleen veranderde "
        "de continuïteit bij huisartsen niet. En veel wisselingen zijn gewenst.",
        en="On the other hand: these go together, which is no proof of a cause. A named GP on paper "
        "alone did not "
        "change continuity. And many changes are wanted.",
    ),
)


def prompts(context: SheetContext) -> tuple[Prompt, ...]:
    """What stands beside every figure on continuity, with what is missing said plainly."""
    return (
        Prompt(WHAT_RESIDENTS_SAY, context.experiences or (NO_EXPERIENCES,), bool(context.experiences)),
        Prompt(WAITING, (context.waiting or NO_WAITING,), context.waiting is not None),
        Prompt(CAPACITY, (context.capacity or NO_CAPACITY,), context.capacity is not None),
        Prompt(ANOTHER, (RIGHT_TO_CHANGE,), is_known=True),
    )

"""The durations of relationships, as the algorithm register asks it."""

from bestendig.language import Text
from bestendig.model.algorithm import AlgorithmCard

DURATIONS = AlgorithmCard(
    name="durations",
    label=Text(nl="Hoe lang relaties duren", en="How long relationships last"),
    purpose=Text(
        nl="Zien hoeveel van elke vijf jaar hulp met hetzelfde gezicht was, zonder tijd mee te tellen "
        "waarin de "
        "hulp toch al voorbij was geweest.",
        en="To see how much of every five years of help was with the same face, without counting time in "
        "which help would have ended anyway.",
    ),
    reads=("contacts", "assignments", "care_episodes"),
    method=Text(
        nl="Bekende statistiek (Kaplan-Meier, Aalen-Johansen, beperkt gemiddelde) op aantallen per maand. "
        "Relaties die nog lopen tellen mee tot de dag waarop de gegevens stoppen. Geen zelflerend model, "
        "geen "
        "voorspelling over een persoon.",
        en="Well-known statistics (Kaplan-Meier, Aalen-Johansen, restricted mean) on numbers per month. "
        "Relationships that still run count up to the day on which the data stop. No model that learns, no "
        "prediction about a person.",
    ),
    outcome=Text(
        nl="Een kromme en een gemiddelde over een groep, met de aantallen waar ze op rusten.",
        en="A curve and a mean over a group, with the numbers they rest on.",
    ),
    decides=Text(
        nl="Een mens beslist. Het cijfer staat op een gespreksblad met een vraag eronder (AVG 22).",
        en="A person decides. The figure stands on a discussion sheet with a question under it (GDPR 22).",
    ),
    limits=(
        Text(
            nl="Een relatie die begon voor de gegevens beginnen, telt alleen mee als de begindag bekend is.",
            en="A relationship from before the data begin counts only when its first day is known.",
        ),
        Text(
            nl="Onder tien mensen stopt de kromme.",
            en="Below ten people the curve stops.",
        ),
    ),
)

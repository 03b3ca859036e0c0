"""The fixed words of answers on rules."""

from bestendig.language import Text

VERDICTS: dict[str, Text] = {
    "may": Text(nl="Het mag", en="It is allowed"),
    "may_if": Text(nl="Het mag, als…", en="It is allowed, if…"),
    "may_not": Text(nl="Het mag niet", en="It is not allowed"),
    "unknown": Text(nl="Dat weten we nog niet", en="We do not know yet"),
}
FOUND_AS: dict[str, Text] = {
    "may": Text(nl="Het mag wel", en="It is allowed"),
    "may_if": Text(nl="Het mag wel, met voorwaarden", en="It is allowed, with conditions"),
    "may_not": Text(nl="Het mag niet", en="It is not allowed"),
    "unknown": Text(nl="Dit wordt uitgezocht", en="This is being looked into"),
}
"""What stands above a question where it is found."""
NOT_ANSWERED = Text(nl="Deze vraag is al gesteld", en="This was asked already")
WAITS = Text(nl="wacht op antwoord", en="waits for an answer")
HOLDS = Text(nl="geldt tot en met {day}", en="holds until {day}")
CHECK = Text(nl="controleer of dit nog klopt", en="check whether this still holds")
LOOKED_INTO = Text(nl="antwoord verwacht voor {day}", en="answer expected by {day}")
DISPUTED = Text(nl="iemand vraagt of dit klopt", en="somebody asks whether this is right")
NO_ADVICE = Text(
    nl="Dit is geen juridisch advies, maar wat {who} hierover zegt. Gaat het om een besluit over één mens? "
    "Overleg dan eerst.",
    en="This is no legal advice, but what {who} says about it. Is it about a decision on one person? "
    "Then consult first.",
)
WHO = Text(nl="de {role_nl} van {party}", en="the {role_en} of {party}")
ABOUT = {"bottleneck": ("bottleneck", Text(nl="Naar het knelpunt", en="To the bottleneck"))}
"""What a question may come from, to its route and the words of the link."""

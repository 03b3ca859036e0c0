"""Who is asked: under 12 the parents, from 12 to 15 both, from 16 the young person; by year of birth."""

from datetime import date
from typing import Literal

from bestendig.language import Text
from bestendig.model.handover import Person

Asked = Literal["self", "parents", "both"]
YOUNG, GROWN = 12, 16
"""Law on youth help: from 12 a child decides along with the parents, from 16 alone."""
WORDS: dict[Asked, Text] = {
    "self": Text(nl="de inwoner zelf", en="the resident"),
    "parents": Text(
        nl="de ouders of voogd (kind jonger dan 12; luister ook naar het kind)",
        en="the parents or guardian (child under 12; listen to the child too)",
    ),
    "both": Text(
        nl="de jongere én de ouders of voogd (12 tot en met 15 jaar)",
        en="the young person and the parents or guardian (aged 12 to 15)",
    ),
}
TURNS_SIXTEEN = Text(
    nl=" Wordt dit jaar 16: daarna beslist de jongere zelf.",
    en=" Turns 16 this year: from then on the young person decides.",
)
AGE_UNKNOWN = Text(
    nl=" Leeftijd niet bekend: kijk wie er mee beslist.", en=" Age not known: see who decides along."
)
YOUTH_LAW = "jeugdwet"


def asked(person: Person, on: date) -> Asked:
    """Who decides about this person; in the year of a birthday that counts, the more people are asked."""
    if person.birth_year is None:
        return "self"
    years = on.year - person.birth_year
    if years < YOUNG:
        return "parents"
    return "both" if years <= GROWN else "self"


def asked_words(person: Person, on: date) -> Text:
    """Whom to ask, in words, with what is not sure about the age."""
    words = WORDS[asked(person, on)]
    if person.birth_year is None:
        return words + AGE_UNKNOWN if person.law.lower() == YOUTH_LAW else words
    return words + TURNS_SIXTEEN if on.year - person.birth_year == GROWN else words

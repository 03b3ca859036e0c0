"""What is counted in a round, in words for people."""

from bestendig.analyses.counts.questions import COURSES, answers_of
from bestendig.language import Text
from bestendig.measures import card
from bestendig.model.round import Round

OF_COURSES = {
    "durations": Text(nl="Hoe lang relaties duren", en="How long relationships last"),
    "endings": Text(nl="Waarmee het einde van een relatie samenviel", en="What the end coincided with"),
    "years_of_help": Text(nl="Jaren hulp met hetzelfde gezicht", en="Years of help with the same face"),
    "chain": Text(nl="De keten van beleid naar relatie", en="The chain from policy to relationship"),
}


def words_of(agreed: Round) -> tuple[Text, ...]:
    """What every party counts in this round, one line each."""
    names = [answer.partition("@")[0] for answer in answers_of(agreed) if answer not in COURSES]
    return (*OF_COURSES.values(), *(card(name).label for name in names))

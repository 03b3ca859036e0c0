"""In which words a thing of knowledge is found again."""

from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention


def words_of(known: Intervention) -> str:
    """Name, other names, for whom, what for, about what: what people would look for."""
    told = (known.name, *known.other_names, known.target_group, known.goal, *known.themes, *known.approach)
    return ". ".join(each for each in told if each)


def words_of_experience(lived: LocalExperience, name: str = "", themes: tuple[str, ...] = ()) -> str:
    """What it was called here, of which intervention, about what, whom it reached, what came of it."""
    told = (lived.programme, name, *themes, lived.reach, lived.result, lived.ended_words)
    return ". ".join(each for each in told if each)

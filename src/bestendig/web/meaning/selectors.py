"""Which figures are explained, and those that somebody looks for."""

from django.http import Http404

from bestendig.web.meaning.levels import LEVELS
from bestendig.web.meaning.services import Explanation, explanations


def is_explained(name: str) -> bool:
    """Whether there is a page about this figure."""
    return name in explanations()


def explanation_for(name: str) -> Explanation:
    """The words of one figure; 404 for any other."""
    if name not in explanations():
        raise Http404
    return explanations()[name]


def looked_for(asked: str) -> dict[str, list[Explanation]]:
    """The figures in which every word of the question occurs, by level; all of them without a question."""
    words = asked.casefold().split()
    found = [each for each in explanations().values() if all(word in each.words for word in words)]
    by_level = {level: [each for each in found if each.level == level] for level in LEVELS}
    return {level: some for level, some in by_level.items() if some}


def beside(name: str) -> list[Explanation]:
    """The other figures of the same level, at most six, those that stand nearest first."""
    here = [each for each in explanations().values() if each.level == explanations()[name].level]
    place = [each.name for each in here].index(name)
    near = sorted(range(len(here)), key=lambda n: (abs(n - place), n))
    return [here[n] for n in near if n != place][:6]

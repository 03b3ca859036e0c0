"""The comparison with the known truth as plain rows: shares right, how far confidence holds, the levels."""

from collections import Counter
from collections.abc import Iterator

from bestendig.analyses.against_truth import AgainstTruth, Score
from bestendig.analyses.tabulate import Row
from bestendig.language import Text
from bestendig.model.causes import LEVEL_WORDS

RIGHT = Text(nl="niveau goed", en="level right")
UNKNOWN = Text(nl="reden niet bekend", en="reason not known")
WRONG_BUT_SURE = Text(nl="fout, maar zeker genoemd", en="wrong, but said to be sure")
OF_CONFIDENCE = Text(nl="goed van wat zo zeker heet", en="right of those said to be so sure")
FOUND = Text(nl="werkelijk → gevonden", en="true → found")
WORDS = {
    "all": Text(nl="alles samen", en="all together"),
    "registered": Text(nl="uit een register", en="from a register"),
    "from_contacts": Text(nl="uit contacten", en="from contacts"),
    "sure": Text(nl="zeker", en="sure"),
    "likely": Text(nl="waarschijnlijk", en="likely"),
    "possible": Text(nl="mogelijk", en="possible"),
}


def truth_rows(answer: AgainstTruth, language: str = "nl") -> list[Row]:
    """One row per figure: what, about which endings, how many, which share."""
    scores = (answer.overall, *answer.by_basis)
    return [
        *(row for score in scores for row in _score(score, language)),
        *(
            _row(OF_CONFIDENCE, _word(each.confidence, language), each.n, each.share_right, language)
            for each in answer.calibration
        ),
        *_confusion(answer, language),
    ]


def _score(score: Score, language: str) -> Iterator[Row]:
    """How one kind of relationship came out."""
    for what, value in (
        (RIGHT, score.accuracy),
        (UNKNOWN, score.unknown),
        (WRONG_BUT_SURE, score.wrong_but_sure),
    ):
        yield _row(what, _word(score.basis, language), score.n, value, language)


def _confusion(answer: AgainstTruth, language: str) -> Iterator[Row]:
    """Levels: what was true beside what was found, as a share of those that are truly so."""
    totals: Counter[str] = Counter()
    for (true, _), n in answer.confusion.items():
        totals[true] += n
    for (true, found), n in answer.confusion.items():
        name = f"{_level(true, language)} → {_level(found, language)}"
        yield _row(FOUND, name, n, n / totals[true], language)


def _row(what: Text, name: str, n: int, share: float, language: str) -> Row:
    """One figure."""
    return {"what": what.into(language), "about": name, "n": n, "share": share}


def _word(name: str, language: str) -> str:
    """The words of a basis or a confidence."""
    return WORDS[name].into(language) if name in WORDS else name


def _level(name: str, language: str) -> str:
    """The words of a level."""
    return next((words.into(language) for level, words in LEVEL_WORDS.items() if level == name), name)

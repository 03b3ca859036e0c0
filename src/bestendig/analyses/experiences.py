"""What residents said themselves: the latest results of existing surveys, as sentences for a sheet."""

import narwhals.stable.v2 as nw

from bestendig.analyses.opening import Data
from bestendig.language import Text
from bestendig.language.writing import number, share

TABLE = "experience_results"
MOST_QUESTIONS = 3
SAID = Text(
    nl="{question}: {share} zei “{answer}” ({period}, {n} antwoorden).",
    en="{question}: {share} said “{answer}” ({period}, {n} answers).",
)
Counts = dict[str, dict[str, int]]
"""Per question how many gave each answer."""


def experiences_of(data: Data) -> tuple[Text, ...]:
    """The answer given most to each question of the latest survey, over all organisations; empty without one.

    Questions with fewer answers than the threshold are left out; at most three are told.
    """
    with data.opened() as (engine, tables):
        if TABLE not in tables:
            return ()
        columns = ("period", "question", "answer")
        counted = tables[TABLE].filter(*(~nw.col(name).is_null() for name in (*columns, "n")))
        rows = engine.fetch(counted.group_by(*columns).agg(nw.col("n").sum()).sort(*columns)).rows()
    latest = max((row[0] for row in rows), default="")
    counts: Counts = {}
    for period, question, answer, n in rows:
        if period == latest:
            counts.setdefault(question, {})[answer] = int(n)
    told = (_told(question, answers, latest, data.rule.threshold) for question, answers in counts.items())
    return tuple(text for text in told if text is not None)[:MOST_QUESTIONS]


def _told(question: str, answers: dict[str, int], period: str, threshold: int) -> Text | None:
    """One question with the answer given most; None where too few answered."""
    whole = sum(answers.values())
    if whole < threshold:
        return None
    answer = max(answers, key=lambda each: (answers[each], each))
    nl, en = (
        SAID.into(language).format(
            question=question.rstrip("."),
            share=share(answers[answer] / whole, language),
            answer=answer,
            period=period,
            n=number(whole, language),
        )
        for language in ("nl", "en")
    )
    return Text(nl=nl, en=en)

"""The released results of the yearly survey among people with help."""

import numpy as np

from bestendig.synthetic.arrays import words
from bestendig.synthetic.calendar import LAST_YEAR, day
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.town import Town

FIRST_SURVEY = 2017
QUESTIONS = (
    "Ik werd snel geholpen",
    "De hulpverlener nam mij serieus",
    "Door de hulp kan ik mij beter redden",
)
ANSWERS = ("(helemaal) mee eens", "neutraal", "(helemaal) niet mee eens")
AGREES = (0.62, 0.84, 0.74)
RESPONSE, FEWEST = 0.32, 30
"""The share that answers, and the fewest answers of which an organisation's results are made public."""


def experience_sheet(town: Town) -> Sheet:
    """Per organisation, year, question and answer how many answered so."""
    rng = town.settings.stream("experience")
    liked = rng.normal(0, 0.05, len(town.bodies.names))
    rows: list[tuple[str, ...]] = []
    for year in range(FIRST_SURVEY, LAST_YEAR):
        answered = rng.binomial(_helped(town, year), RESPONSE)
        for body in np.flatnonzero(answered >= FEWEST).tolist():
            rows += _results(rng, str(town.bodies.codes[body]), year, int(answered[body]), float(liked[body]))
    headers = ("Organisatie", "Jaar", "Vraag", "Antwoord", "Aantal")
    return Sheet.of({header: words([row[nth] for row in rows]) for nth, header in enumerate(headers)})


def _helped(town: Town, year: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """So many people were helped by each organisation in a year."""
    stays = town.stays
    rows = np.flatnonzero(town.stay_happens & (stays.first < day(year + 1)) & (stays.last >= day(year)))
    pairs = np.unique(np.stack([stays.organisation[rows], stays.person[rows]]), axis=1)
    return np.bincount(pairs[0], minlength=len(town.bodies.names)).astype(np.int64)


def _results(
    rng: np.random.Generator, code: str, year: int, answered: int, liked: float
) -> list[tuple[str, ...]]:
    """The answers to each question; nobody is left out, so they add up to who answered."""
    rows: list[tuple[str, ...]] = []
    for question, share in zip(QUESTIONS, AGREES, strict=True):
        agree = min(0.97, max(0.3, share + liked))
        counts = rng.multinomial(answered, (agree, 0.6 * (1 - agree), 0.4 * (1 - agree)))
        rows += [
            (code, str(year), question, answer, str(n))
            for answer, n in zip(ANSWERS, counts.tolist(), strict=True)
        ]
    return rows

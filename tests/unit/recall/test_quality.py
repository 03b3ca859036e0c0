"""How well texts are found again, and that what was promised of it is kept."""

import json
from pathlib import Path

import pytest

from bestendig.analyses.recalling import quality
from bestendig.errors import InputError
from bestendig.model.trials import Trial, Tried
from bestendig.recall.encoders.choosing import encoder
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.judging import judged
from bestendig.sources.trials import read_trials

OUTSIDE = Path(__file__).parents[3] / "../shared/data/text"
LEAST = {
    ("quotes", "none"): 0.64,
    ("answers", "none"): 0.85,
    ("quotes", "light"): 0.70,
    ("answers", "light"): 0.85,
    ("quotes", "e5"): 0.80,
    ("answers", "e5"): 0.88,
    ("reworded", "e5"): 0.55,
    ("interventions", "e5"): 0.80,
}
"""Share of the questions of which one good answer is among the first five."""


def small(*tried):
    """Three texts and some questions."""
    return Trial("small", {"a": "Een briefadres", "b": "De schooltaxi", "c": "Een tolk erbij"}, tried)


def test_a_share_is_counted_over_questions():
    found = Tried("briefadres aanvragen", frozenset("a"), "one")
    missed = Tried("zwembad", frozenset("b"), "two")
    outcome = judged(small(found, missed), NoEncoder(), "words")
    assert (outcome.n, outcome.first, outcome.five, outcome.rank) == (2, 0.5, 0.5, 0.5)
    assert (outcome.low, outcome.high) == (0.0, 1.0)


def test_a_text_does_not_find_itself():
    itself = Tried("Een briefadres", frozenset("a"), "one", own="a")
    assert judged(small(itself), NoEncoder(), "words").five == 0.0


def test_a_folder_of_statements_is_one_trial(tmp_path):
    rows = [{"id": str(n), "groep": "x" * (n < 2), "tekst": f"Taxi {n}"} for n in range(4)]
    (tmp_path / "knelpunten.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (trial,) = read_trials(tmp_path)
    assert (trial.name, len(trial.texts), [each.own for each in trial.tried]) == ("reworded", 4, ["0", "1"])
    assert {outcome.trial for outcome in quality(tmp_path)} == {"reworded"}


def test_a_folder_without_trials_is_refused(tmp_path):
    with pytest.raises(InputError, match="No texts to try"):
        read_trials(tmp_path)


def test_a_broken_line_is_named(tmp_path):
    (tmp_path / "knelpunten.jsonl").write_text('{"id": 1}\nno json\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"knelpunten\.jsonl:2"):
        read_trials(tmp_path)


@pytest.mark.outside_data
@pytest.mark.parametrize("choice", ["none", "light", "e5"])
def test_what_was_promised_is_kept(choice):
    if not OUTSIDE.exists():
        pytest.skip("the texts to try are not here")
    model = encoder(choice)
    if model is None:
        pytest.skip(f"the model {choice} is not here")
    asked = {trial.name: trial for trial in read_trials(OUTSIDE)}
    for (name, which), least in LEAST.items():
        if which == choice:
            outcome = judged(asked[name], model, choice)
            assert outcome.five >= least, outcome

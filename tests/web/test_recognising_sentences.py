"""What a person types, as workers write it: how much is noticed, and how often for nothing."""

import json
from pathlib import Path
from time import process_time_ns

import pytest
from django.forms import CharField
from tests.web.personal_sentences import ORDINARY, PERSONAL

from bestendig.web.ui import recognising
from bestendig.web.ui.recognising import ADDRESSED, recognised
from bestendig.web.ui.worded import FreeWordsForm

OUTSIDE = Path(__file__).parents[2] / "../shared/data/text"
BOUND_MS = 5


@pytest.mark.parametrize("words", ORDINARY)
def test_an_ordinary_sentence_goes_through(words):
    assert not list(recognised(words))


@pytest.mark.parametrize(("words", "what"), PERSONAL)
def test_a_sentence_that_points_at_somebody_is_noticed(words, what):
    assert list(recognised(words)) == [getattr(recognising, what)]


def test_both_lists_are_long_enough_to_say_something():
    assert min(len(set(ORDINARY)), len({words for words, _ in PERSONAL})) >= 60


def test_no_message_repeats_what_was_typed():
    words = " ".join(words for words, _ in PERSONAL)
    said = " ".join(text.nl + text.en for text in recognised(words))
    assert all(secret not in said for secret in ("Vries", "111222333", "Dorpsstraat", "NL91", "1985"))


def test_where_people_meet_an_address_is_what_was_asked():
    class PlaceForm(FreeWordsForm):
        place, words = (CharField() for _ in range(2))

    meets, lives = (
        {"place": "Kerkweg 4, 1234 AB", "words": "Rustig."},
        {"place": "Zaal 2", "words": "Kerkweg 4"},
    )
    assert PlaceForm("nl", meets).is_valid()
    assert PlaceForm("nl", lives).errors["words"] == [ADDRESSED.nl]
    assert not PlaceForm("nl", {"place": "bij mevrouw Jansen", "words": "Rustig."}).is_valid()


def test_six_hundred_signs_are_read_while_somebody_types():
    words = " ".join(ORDINARY)[:600]
    times = []
    for _ in range(40):
        began = process_time_ns()
        list(recognised(words))
        times.append(process_time_ns() - began)
    assert sorted(times)[20] / 1e6 < BOUND_MS


@pytest.mark.outside_data
def test_statements_and_quotes_of_others_go_through():
    if not OUTSIDE.is_dir():
        pytest.skip("the shared texts are not here")
    texts = [
        json.loads(line)["tekst"]
        for name in ("knelpunten.jsonl", "knelpunten_citaten.jsonl")
        for line in (OUTSIDE / name).read_text(encoding="utf-8").splitlines()
    ]
    stopped = [words for words in texts if list(recognised(words))]
    assert len(texts) > 100
    assert len(stopped) <= 1, "one quote names a child"

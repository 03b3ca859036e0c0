"""Groups to name: close enough, small enough, with what people said before."""

import numpy as np
import pytest

from bestendig.analyses.patterns import proposals
from bestendig.model.pattern_figures import Unlinked
from bestendig.recall.patterns.likeness import likeness
from bestendig.recall.patterns.proposing import propose

WORDS = {
    "a": "Het briefadres wordt geweigerd aan mensen die tijdelijk bij vrienden slapen.",
    "b": "Weer een briefadres geweigerd: wie tijdelijk bij vrienden slaapt krijgt niets.",
    "c": "De deeltaxi komt te laat voor de dagbesteding.",
    "d": "Dagbesteding gemist, want de deeltaxi kwam weer te laat.",
    "e": "Nieuwe collega’s wachten twee maanden op toegang tot het dossier.",
    "f": "Een tolk bestellen duurt langer dan het gesprek zelf.",
    "g": "Ouders begrijpen de beschikking over jeugdhulp niet.",
    "h": "De school en het team maken allebei een plan, maar niet samen.",
}


def told(**themes):
    """The reports, with the themes that are given."""
    return [Unlinked(key, words, themes.get(key, "")) for key, words in WORDS.items()]


def square(n, *groups, near=6.0):
    """Pairs of texts in which these groups lie close together."""
    found = np.zeros((n, n))
    for group in groups:
        found[np.ix_(group, group)] = near
    return found


def test_texts_on_one_problem_are_proposed_together():
    assert {frozenset(group) for group in proposals(told())} == {frozenset("ab"), frozenset("cd")}


def test_a_rejected_proposal_stays_away_also_when_it_became_smaller():
    left = proposals(told(), rejected=[frozenset("abh")])
    assert {frozenset(group) for group in left} == {frozenset("cd")}


def test_what_people_said_of_a_pair_weighs_more_than_words():
    found = {frozenset(group) for group in proposals(told(), judged={("a", "b"): False, ("e", "f"): True})}
    assert found == {frozenset("cd"), frozenset("ef")}


def test_another_theme_pulls_apart_what_words_put_together():
    near, far = (dict(proposals_of(**themes)) for themes in ({"a": "wonen", "b": "wonen"}, {}))
    assert near["a", "b"] > far["a", "b"]


def proposals_of(**themes):
    """How far each pair stands out."""
    from bestendig.recall.patterns.likeness import with_themes

    reports = told(**themes)
    found = with_themes(likeness([each.words for each in reports]), [each.theme for each in reports])
    return [(pair, found[0, 1]) for pair in (("a", "b"),)]


@pytest.mark.parametrize("n", [0, 1])
def test_fewer_than_two_texts_are_no_group(n):
    assert proposals(told()[:n]) == ()


def test_equal_and_empty_words_break_nothing():
    assert proposals([Unlinked("x", "", ""), Unlinked("y", "", ""), Unlinked("z", "…", "")]) in (
        (),
        (("x", "y"),),
    )


def test_a_group_is_never_larger_than_eight():
    groups = propose(square(30, range(20), range(20, 24)), cut=4)
    assert max(map(len, groups)) <= 8
    assert (20, 21, 22, 23) in groups


def test_the_mean_over_a_group_counts_and_not_one_strong_pair():
    found = square(4, (0, 1), (2, 3))
    found[1, 2] = found[2, 1] = 6.0
    assert set(propose(found, cut=4)) == {(0, 1), (2, 3)}


def test_the_closest_group_comes_first():
    found = square(5, (0, 1)) + square(5, (2, 3, 4), near=9.0)
    assert propose(found, cut=4) == ((2, 3, 4), (0, 1))


def test_vectors_of_a_sentence_model_count_beside_the_words():
    texts = list(WORDS.values())
    made = np.eye(len(texts), dtype=np.float16)
    made[5] = made[6]
    vectors = [each.tobytes() for each in made]
    assert likeness(texts, vectors)[5, 6] > likeness(texts)[5, 6]
    some = likeness(texts[:4] + texts, [b""] * 4 + vectors)
    assert some[9, 10] > likeness(texts[:4] + texts)[9, 10], "also where some have none yet"

"""The index: what is found, by whom, and that nothing hangs on the order of telling."""

from dataclasses import replace
from threading import Thread

import numpy as np
import pytest
from tests.recall_texts import ALONE, GROUPS

from bestendig.model.text_index import Told
from bestendig.recall import postings
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.index import QUICK, HeldTexts

TOLD = [
    Told(f"{group}-{number}", words, shelf=str(number), theme=group[:3], group=group)
    for group, those in GROUPS.items()
    for number, words in enumerate(those)
] + [Told(f"alone-{number}", words, shelf="0") for number, words in enumerate(ALONE)]
QUESTIONS = [each.words for each in TOLD]


class Counts:
    """A sentence model made of letters: enough to see what becomes of vectors."""

    name, weight, n_dimensions = "letters 1", 2.0, 26

    def encode(self, texts):
        rows = np.array([[each.count(chr(97 + n)) + 0.1 for n in range(26)] for each in texts], np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture(params=[NoEncoder, Counts])
def new(request):
    """An empty index, without and with a model."""
    return lambda: HeldTexts(request.param())


def asked(index, **how):
    """What each question finds."""
    return [index.similar(words, **how) for words in QUESTIONS]


def test_an_empty_index_finds_nothing(new):
    assert new().similar("wachtlijst") == ()
    assert new().groups("wachtlijst") == ()
    assert new().upsert([]) == {}


def test_a_text_is_most_like_itself(new):
    index = new()
    index.upsert(TOLD)
    assert [hits[0].key for hits in asked(index)] == [each.key for each in TOLD]


def test_by_words_alone_most_problems_find_themselves_again():
    index = HeldTexts(NoEncoder())
    index.upsert(TOLD)
    found = [
        any(hit.group == each.group for hit in index.similar(each.words, without=[each.key]))
        for each in TOLD
        if each.group
    ]
    assert sum(found) / len(found) > 0.7


def test_one_by_one_or_all_at_once_gives_the_same(new):
    once, each_in_turn = new(), new()
    once.upsert(TOLD)
    for told in reversed(TOLD):
        each_in_turn.upsert([told])
    assert asked(once) == asked(each_in_turn)


def test_what_was_taken_out_leaves_no_trace(new):
    index, never = new(), new()
    never.upsert(TOLD[:20])
    index.upsert(TOLD)
    index.remove([each.key for each in TOLD[20:]] + ["no such key"])
    assert asked(index) == asked(never)
    assert len(index) == 20


def test_what_is_told_again_takes_the_place_of_the_old(new):
    index, fresh = new(), new()
    index.upsert(TOLD)
    changed = [replace(each, words=f"{each.words} Nog steeds.", shelf="9") for each in TOLD[:15]]
    index.upsert(changed)
    fresh.upsert([*changed, *TOLD[15:]])
    assert asked(index) == asked(fresh)


def test_what_lies_on_other_shelves_changes_nothing(new):
    whole, mine = new(), new()
    whole.upsert(TOLD)
    mine.upsert([each for each in TOLD if each.shelf in ("0", "1")])
    assert asked(whole, shelves={"0", "1"}) == asked(mine)
    assert asked(whole, shelves=()) == [()] * len(TOLD)


def test_an_equal_theme_brings_a_text_up_by_one_deviation(new):
    index = new()
    index.upsert(TOLD)
    plain = {hit.key: hit.score for hit in index.similar("te lang wachten", k=99)}
    themed = {hit.key: hit for hit in index.similar("te lang wachten", k=99, theme="tax")}
    for key, hit in themed.items():
        assert hit.is_same_theme == key.startswith("taxi")
        assert hit.score == pytest.approx(plain[key] + hit.is_same_theme, abs=1e-5)


def test_the_words_that_are_shared_are_told_as_asked_and_as_written():
    index = HeldTexts(NoEncoder())
    index.upsert(TOLD)
    hit = index.similar("De wachtlijsten bij jeugdhulpverlening", k=1)[0]
    assert set(hit.shared) == {"wachtlijsten", "jeugdhulpverlening"}
    assert {"wachtlijst", "jeugdhulp"} <= set(hit.there)


def test_a_group_scores_by_its_best_and_by_all_its_members(new):
    index = new()
    index.upsert(TOLD)
    found = index.groups("Kinderen wachten te lang op jeugdhulp", k=3)
    scores = [hit.score for hit in found[0].members]
    assert found[0].group == "wachten-jeugd"
    assert len(scores) == 3
    assert found[0].score == pytest.approx(max(scores) + sum(scores) / 3, abs=1e-5)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_a_member_that_may_not_be_seen_counts_in_no_group(new):
    index = new()
    index.upsert(TOLD)
    found = index.groups("Kinderen wachten te lang op jeugdhulp", shelves={"0"})
    assert all(hit.key.endswith("-0") for each in found for hit in each.members)


def test_vectors_once_made_are_taken_as_they_are():
    first, second = HeldTexts(Counts()), HeldTexts(Counts())
    made = first.upsert(TOLD)
    assert set(made) == {each.key for each in TOLD}
    assert len(made["taxi-0"]) == 2 * 26
    assert second.upsert([replace(each, vector=made[each.key]) for each in TOLD]) == {}
    assert asked(first) == asked(second)


def test_a_vector_of_another_length_is_no_vector():
    index = HeldTexts(Counts())
    index.upsert([replace(each, vector=b"odd") for each in TOLD])
    assert index.similar(TOLD[0].words)[0].key == TOLD[0].key


def test_in_a_hurry_no_vectors_are_made_and_words_find_it_all_the_same():
    index = HeldTexts(Counts())
    assert index.upsert(TOLD, is_quick=True) == {}
    assert index.similar(TOLD[3].words)[0].key == TOLD[3].key
    assert len(index.upsert(TOLD)) == len(TOLD)


@pytest.mark.parametrize("words", ["", " ", "!!", "x", "\x00", "🙂", "a" * 5_000, "de het een"])
def test_odd_questions_do_no_harm(new, words):
    index = new()
    index.upsert(TOLD)
    assert len(index.similar(words)) <= 5
    index.upsert([Told("odd", words)])
    assert isinstance(index.similar(words), tuple)


def test_where_a_question_would_take_too_long_the_rarest_pieces_count(monkeypatch):
    index = HeldTexts(NoEncoder())
    index.upsert(TOLD)
    monkeypatch.setattr(postings, "LOOKED_UP", 60)
    assert index.similar("Een briefadres voor iemand zonder huis", k=1)[0].group == "briefadres"


def test_many_may_ask_while_one_tells(new):
    index, faults = new(), []
    index.upsert(TOLD[:5])

    def ask():
        try:
            for _ in range(20):
                assert index.similar(TOLD[0].words)[0].key == TOLD[0].key
        except BaseException as fault:
            faults.append(fault)

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for told in TOLD[5:]:
        index.upsert([told])
        index.remove([told.key])
    for thread in threads:
        thread.join()
    assert not faults


def test_a_question_is_read_by_the_model_once_for_texts_and_for_groups():
    class Asked(Counts):
        n_asked = 0

        def encode(self, texts):
            self.n_asked += len(texts)
            return super().encode(texts)

    model = Asked()
    index = HeldTexts(model)
    index.upsert(TOLD)
    before = model.n_asked
    hits, groups = index.similar(QUESTIONS[0]), index.groups(QUESTIONS[0])
    assert model.n_asked == before + 1
    assert hits
    assert groups
    index.similar(QUESTIONS[1])
    assert model.n_asked == before + 2
    assert index.similar(QUESTIONS[0]) == hits, "what was asked in between changes nothing"


def test_while_somebody_types_the_model_reads_the_first_letters_and_the_search_all_words():
    class Reads(Counts):
        def encode(self, texts):
            self.read = list(texts)
            return super().encode(texts)

    model = Reads()
    index = HeldTexts(model)
    index.upsert(TOLD)
    words = "Er was van alles. " * 10 + "Een briefadres voor iemand zonder huis"
    hits = index.similar(words, k=99, is_quick=True)
    assert model.read == [words[:QUICK]]
    assert any("briefadres" in hit.shared for hit in hits), "a word after the first letters still counts"
    assert index.similar(words, k=99)
    assert model.read == [words]


def test_what_was_asked_before_is_not_told_again_once_something_changed(new):
    index = new()
    index.upsert(TOLD)
    question = "Het loket op de markt is dicht"
    before = index.similar(question, k=99)
    index.upsert([Told("late", question, shelf="1", theme="loket")])
    assert index.similar(question, k=1)[0].key == "late"
    assert "late" not in {hit.key for hit in index.similar(question, k=99, shelves={"0"})}
    assert "late" not in {hit.key for hit in index.similar(question, k=99, without={"late"})}
    assert index.similar(question, k=1, theme="loket")[0].is_same_theme
    assert not index.similar(question, k=1)[0].is_same_theme
    index.remove(["late"])
    assert index.similar(question, k=99) == before


def test_a_question_that_the_model_could_not_read_is_asked_again():
    class Falls(Counts):
        n_asked = 0

        def encode(self, texts):
            self.n_asked += 1
            if self.n_asked == 3:
                raise RuntimeError("out of breath")
            return super().encode(texts)

    index = HeldTexts(Falls())
    index.upsert(TOLD)
    with pytest.raises(RuntimeError, match="out of breath"):
        index.similar(QUESTIONS[0])
    assert index.similar(QUESTIONS[0])[0].key == TOLD[0].key

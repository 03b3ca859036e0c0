"""Who knows a second face."""

from bestendig.measures.organisational.second_known_face_share import second_known_face_share


def test_a_second_face_seen_twice_is_known(spec):
    spec(second_known_face_share, {1: "AABB"}, {1: 1})


def test_a_second_face_seen_once_is_not_known_yet(spec):
    spec(second_known_face_share, {1: "AAAB"}, {1: 0})


def test_two_contacts_say_nothing(spec):
    spec(second_known_face_share, {1: "AA", 2: "AAA"}, {1: None, 2: 0})


def test_many_faces_of_which_none_comes_back(spec):
    spec(second_known_face_share, {1: "ABCDE"}, {1: 0})


def test_a_face_seen_twice_on_one_day_is_seen_once(spec):
    spec(second_known_face_share, {1: "AA(BB)"}, {1: 0})
    spec(second_known_face_share, {1: "AA(BB)"}, {1: 1}, counted_by="event")


def test_only_the_period_counts(spec):
    history = [("2023-05-01", "B"), ("2024-01-02", "A"), ("2024-02-01", "A"), ("2024-03-01", "B")]
    spec(second_known_face_share, {1: history}, {1: 0}, period="2024")

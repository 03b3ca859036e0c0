"""Who hangs on one professional alone."""

from bestendig.measures.organisational.single_thread_share import single_thread_share


def test_three_contacts_with_one_person_and_nobody_else(spec):
    spec(single_thread_share, {1: "AAA"}, {1: 1})


def test_a_second_face_even_once_is_a_second_thread(spec):
    spec(single_thread_share, {1: "AAAB"}, {1: 0})


def test_without_someone_seen_three_times_it_says_nothing(spec):
    spec(single_thread_share, {1: "AA", 2: "AABB", 3: "ABC"}, {1: None, 2: None, 3: None})


def test_an_unknown_person_is_not_a_second_face(spec):
    spec(single_thread_share, {1: "AA?A"}, {1: 1})


def test_one_organisation_may_be_a_single_thread_with_several_faces(spec):
    bodies = {"A": "Zorg", "B": "Zorg"}
    spec(single_thread_share, {1: "AAAB"}, {1: 1}, organisations=bodies, with_whom="organisation")

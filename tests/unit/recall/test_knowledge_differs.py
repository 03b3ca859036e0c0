"""What a file changes in what is known, and what a person accepts of it."""

from dataclasses import replace
from datetime import date

from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.recall.knowledge.comparing import compare, merged

TODAY = date(2026, 11, 22)
A, B, C = (Intervention("bank", name, name.upper(), goal="doel") for name in "abc")
JUDGED = Recognition("bank", "a", "goed_onderbouwd", "Goed onderbouwd", on="2015")
RAISED = Recognition("bank", "a", "eerste_aanwijzingen", "Eerste aanwijzingen", on="2020")
RAN = LocalExperience("1", "Buurtmoeders", "Elders", until="2019", ended_because="budget")
KNOWN = Shelf((A, B, C), (JUDGED,))


def told(known, file, **more):
    return [(each.what, each.name, each.fields) for each in compare(known, file, TODAY, **more)]


def test_the_same_file_again_says_nothing_new():
    assert told(KNOWN, KNOWN) == []
    assert told(KNOWN, Shelf()) == []


def test_what_was_not_known_is_new():
    assert told(Shelf((B, C)), KNOWN) == [("new", "A", ())]


def test_a_new_judgement_that_changes_the_level_is_told_as_such():
    (found,) = compare(KNOWN, Shelf(KNOWN.interventions, (JUDGED, RAISED)), TODAY)
    assert (found.what, found.level_before, found.level_after) == (
        "level", "goed_onderbouwd", "eerste_aanwijzingen",
    )  # fmt: skip


def test_an_older_judgement_changes_no_level_and_is_still_news():
    older = replace(RAISED, on="2001")
    assert told(KNOWN, Shelf(KNOWN.interventions, (JUDGED, older))) == [("changed", "A", ("erkenning",))]


def test_a_file_that_leaves_out_a_judgement_takes_none_away():
    assert told(KNOWN, Shelf(KNOWN.interventions)) == []


def test_an_empty_cell_erases_nothing():
    assert told(KNOWN, Shelf((replace(A, goal=""), B, C), (JUDGED,))) == []
    assert told(KNOWN, Shelf((replace(A, goal="beter"), B, C))) == [("changed", "A", ("doel_kort",))]


def test_what_left_its_databank_is_gone():
    assert told(KNOWN, Shelf((A, B), (JUDGED,))) == [("gone", "C", ())]


def test_a_part_of_a_databank_says_nothing_about_the_rest_unless_it_says_that_it_is_whole():
    assert told(KNOWN, Shelf((A,), (JUDGED,))) == []
    assert told(KNOWN, Shelf((A,), (JUDGED,)), is_whole=True) == [("gone", "B", ()), ("gone", "C", ())]
    assert told(KNOWN, Shelf((A, B), (JUDGED,)), is_whole=False) == []


def test_another_databank_says_nothing_about_this_one_and_a_known_name_is_pointed_at():
    elsewhere = Intervention("other", "9", "Anders", other_names=("a",))
    (found,) = compare(KNOWN, Shelf((elsewhere,)), TODAY)
    assert (found.what, found.same_name) == ("new", (("bank", "a"),))


def test_an_experience_of_elsewhere_is_told_once():
    file = Shelf(experiences=(RAN,))
    assert told(KNOWN, file) == [("experience", "Buurtmoeders", ())]
    known = merged(KNOWN, file, frozenset({("Elders", "1")}), TODAY)
    assert told(known, file) == []
    assert told(known, Shelf(experiences=(replace(RAN, result="Rust"),))) == [
        ("experience", "Buurtmoeders", ("resultaat",))
    ]


def test_only_what_was_accepted_is_taken_over():
    file = Shelf((replace(A, goal="beter"), replace(B, goal="beter")), (RAISED,))
    known = merged(KNOWN, file, frozenset({("bank", "a")}), TODAY)
    assert [each.goal for each in known.interventions] == ["beter", "doel", "doel"]
    assert set(known.recognitions) == {JUDGED, RAISED}


def test_what_is_gone_is_marked_and_comes_back_when_a_file_has_it_again():
    gone = merged(KNOWN, Shelf((A, B)), frozenset({("bank", "c")}), TODAY)
    assert [each.withdrawn_on for each in gone.interventions] == ["", "", "2026-11-22"]
    assert told(gone, Shelf((A, B))) == []
    assert told(gone, KNOWN) == [("changed", "C", ("ingetrokken_op",))]

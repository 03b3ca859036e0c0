"""What the proposal says: why, who comes next, which limit binds, what one place more gives, what to mind."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.unit.handover.small import DAY, case, first, person, receiver, tie, variants

from bestendig.handover import check


def test_why_names_since_when_and_the_last_contact():
    placed = first(case([person("a")], [receiver("S-88"), receiver("S-1")], [tie("a", "S-88")]))["a"]
    assert placed.why.nl == "S-88 kent deze inwoner sinds 2021, laatste contact in maart 2026."
    assert placed.is_known
    assert placed.runner_up == "S-1"


@pytest.mark.parametrize(
    ("more", "ties", "words"),
    [
        ({"wish": "S-1"}, (), "De inwoner vraagt zelf om S-1."),
        ({"pinned": "S-1"}, (), "S-1: dat hebben mensen al besloten."),
        ({}, (tie("a", "S-1", 0.0, is_former=True),), "S-1 was eerder al de vaste professional"),
        ({}, (tie("a", "S-1", 0.0, is_household=True),), "S-1 komt al bij iemand anders in dit huishouden."),
        ({}, (tie("a", "S-1", 0.1),), "S-1 zag deze inwoner wel eens"),
        ({"team": "t"}, (), "S-1 werkt in hetzelfde team en heeft plek."),
        ({"team": "u", "area": "x"}, (), "S-1 werkt in hetzelfde gebied en heeft plek."),
        ({}, (), "S-1 heeft plek en kan deze hulp geven."),
    ],
    ids=lambda each: str(each)[:20],
)
def test_why_says_what_counts_most(more, ties, words):
    asked = case([person("a", **more)], [receiver("S-1", team="t", areas=("x",))], ties)
    assert first(asked)["a"].why.nl.startswith(words)


@pytest.mark.parametrize(
    ("more", "offer", "words"),
    [
        ({"law": "jeugdwet"}, {"laws": ("wmo",)}, "Niemand mag helpen onder deze wet (jeugdwet)."),
        ({"language": "ar"}, {"languages": ("nl",)}, "Niemand spreekt deze taal (ar)."),
        ({"needs": ("schulden",)}, {"competences": ("autisme",)}, "Niemand kan dit: schulden."),
        ({"rather_not": ("S-1",)}, {}, "Wie dit kan, wil de inwoner liever niet."),
        ({}, {"until_day": DAY - timedelta(1)}, "Er is die dag niemand die kan overnemen."),
        ({}, {"load": 10}, "Wie dit kan, zit vol: S-1."),
    ],
    ids=lambda each: str(each)[:20],
)
def test_who_has_no_place_is_told_which_limit_binds(more, offer, words):
    asked = case([person("a", **more)], [replace(receiver("S-1"), **offer)])
    placed = first(asked)["a"]
    assert placed.professional is None
    assert placed.limit.nl.startswith(words)


def test_one_place_more_is_told_for_who_has_none_and_for_a_known_face():
    none = variants(case([person("a")], [receiver("S-1", 0)]))[0]
    assert none.prices[0].words.nl == "Eén plek meer bij S-1 zou één inwoner een plek geven."
    assert none.placements[0].limit.nl.endswith("Met één plek meer bij S-1 is er wel plek.")
    chain = variants(
        case(
            [person("a"), person("b")], [receiver("S-1", 1), receiver("S-2", 0), receiver("S-3", 1)],
            [tie("a", "S-1"), tie("a", "S-2"), tie("b", "S-1")],
        )
    )[0]  # fmt: skip
    assert {price.professional: (price.n_placed, price.n_known) for price in chain.prices} == {
        "S-1": (0, 1),
        "S-2": (0, 1),
    }
    assert chain.prices[0].words.nl == "Eén plek meer bij S-1 zou één inwoner een bekend gezicht geven."


def test_one_place_more_is_told_with_households_too():
    asked = case(
        [person("a", household="h"), person("b", household="h"), person("c")],
        [receiver("S-1", 1), receiver("S-2", 1)],
    )
    told = variants(asked)[0]
    assert told.n_placed == 2
    assert [(price.professional, price.n_placed) for price in told.prices] == [("S-1", 1), ("S-2", 1)]


def test_the_next_best_tells_that_there_is_no_place():
    placed = first(
        case([person("a"), person("b", wish="S-1")], [receiver("S-1"), receiver("S-2")], [tie("a", "S-1")])
    )
    assert placed["a"].professional == "S-2"
    assert placed["a"].runner_up == "S-1"
    assert "geen plek meer" in placed["a"].runner_up_why.nl


def test_the_second_known_face_steps_in():
    ties = [tie("a", "S-1", 9.0), tie("a", "S-2", 3.0), tie("a", "S-3", 1.0)]
    placed = first(case([person("a", rather_not=("S-2",))], [receiver(f"S-{n}") for n in (1, 2, 3)], ties))[
        "a"
    ]
    assert (placed.professional, placed.in_absence) == ("S-1", "S-3")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"changed_on": DAY - timedelta(40)}, "Deze inwoner kreeg in april 2026 al een ander gezicht."),
        ({"changes_now": True}, "Er verandert tegelijk nog iets"),
        ({"birth_year": 2016}, "Jonger dan 12: vraag het de ouders."),
        ({"birth_year": 2012}, "12 tot en met 15 jaar"),
        ({"birth_year": 2009}, "16 of 17 jaar"),
        ({"birth_year": 2014}, "Wordt dit jaar 12"),
        ({"may_be_told": False}, "De inwoner wil niet dat het verhaal meegaat."),
        ({"area": "y"}, "S-1 werkt niet in dit gebied (y)."),
        ({"wish": "S-7"}, "De inwoner vraagt om S-7. Dat kan niet:"),
        ({"pinned": "S-7"}, "S-7 staat niet in de lijst"),
    ],
    ids=str,
)
def test_a_person_is_told_what_to_look_at(more, words):
    placed = first(case([person("a", **more)], [receiver("S-1", areas=("x",))]))["a"]
    assert any(warning.nl.startswith(words) for warning in placed.warnings)


def test_nothing_to_look_at_says_nothing():
    assert first(case([person("a", birth_year=1980)], [receiver("S-1")]))["a"].warnings == ()


def test_a_receiver_who_leaves_soon_comes_last_and_with_a_warning():
    soon = receiver("S-1", 1, until_day=DAY + timedelta(100))
    placed = first(case([person("a"), person("b")], [soon, receiver("S-2")]))
    warned = [row.professional for row in placed.values() if row.warnings]
    assert warned == ["S-1"]
    assert first(case([person("a")], [soon, receiver("S-2")]))["a"].professional == "S-2"


def test_a_division_by_hand_is_told_everything_that_it_breaks():
    asked = case(
        [
            person("a", household="h", law="jeugdwet", wish="S-2", changed_on=DAY),
            person("b", household="h", rather_not=("S-2",), language="ar", needs=("x",), area="q"),
            replace(person("c"), current="S-1", stays_if_possible=True),
            person("d"),
        ],
        [
            receiver("S-1", 0, laws=("wmo",)),
            receiver("S-2", 0, languages=("nl",), competences=("y",), areas=("p",)),
        ],
    )
    told = [words.nl for words in check(asked, {"a": "S-1", "b": "S-2", "c": "S-2", "e": "S-1", "d": None})]
    expected = [
        "e staat niet in deze overdracht.",
        "a vraagt om S-2 en krijgt S-1.",
        "a: S-1 helpt niet onder deze wet",
        "a wisselde kort geleden al",
        "b: De inwoner wil liever niet S-2.",
        "b: S-2 spreekt deze taal niet",
        "b: S-2 kan dit niet: x.",
        "b: S-2 werkt niet in dit gebied",
        "c hoeft niet te wisselen.",
        "d heeft geen plek.",
        "S-2 komt op 12 van 10 plekken.",
        "Het huishouden van a, b gaat naar verschillende mensen: S-1, S-2.",
    ]
    for words in expected:
        assert any(each.startswith(words) for each in told), words
    assert len(told) == 12


def test_what_the_proposal_divides_breaks_nothing():
    asked = case([person("a"), person("b")], [receiver("S-1"), receiver("S-2")], [tie("a", "S-1")])
    placed = {client: row.professional for client, row in first(asked).items()}
    assert check(asked, placed) == ()

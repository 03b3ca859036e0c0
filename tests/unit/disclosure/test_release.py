"""One answer by itself: what is shown, merged, hidden."""

import pytest
from tests.unit.disclosure.answers import CARD, POOLED, answer, figure, states

from bestendig.disclosure import release
from bestendig.errors import RequestError
from bestendig.language import plain
from bestendig.model.result import Part


def test_fourteen_clients_are_shown():
    assert release(answer({}, whole=14)).value.overall.value == 0.5


def test_nine_clients_are_hidden_and_nothing_is_left_to_see():
    overall = release(answer({}, whole=9)).value.overall
    assert (overall.state, overall.value, overall.interval, overall.support.n_contacts) == (
        "hidden",
        None,
        None,
        0,
    )


def test_a_hidden_whole_hides_its_groups():
    hidden = release(answer({"Noord": 40, "Zuid": 30}, ("team",), whole=figure((), 70, n_professionals=2)))
    assert set(states(hidden).values()) == {"hidden"}


@pytest.mark.parametrize(
    "wrong",
    [{"n_professionals": 2}, {"largest_professional_share": 0.8}, {"largest_professional_share": None}],
)
def test_a_figure_about_one_or_two_professionals_is_hidden(wrong):
    assert release(answer({}, whole=figure((), 50, **wrong))).value.overall.state == "hidden"


def test_figures_without_professionals_need_none():
    episodes = answer({}, whole=figure((), 50, n_professionals=0))
    card = CARD.__class__(**{**_fields(CARD), "needs": ("care_episodes",)})
    assert release(answer({}, whole=episodes.overall, card=card)).value.overall.state == "shown"


def _fields(card):
    return {name: getattr(card, name) for name in card.__dataclass_fields__}


def test_small_groups_merge_before_anything_is_hidden():
    released = release(answer({"Noord": 40, "Zuid": 6, "Oost": 7, "West": 30}, ("team",)))
    assert states(released) == {"Noord": "shown", "West": "shown", "overige": "shown"}


def test_one_small_group_takes_the_next_smallest_along():
    released = release(answer({"Noord": 40, "Zuid": 6, "West": 30}, ("team",)))
    assert [f.members for f in released.value.figures] == [(), ("West", "Zuid")]


def test_a_merged_value_is_the_mean_over_the_clients_of_both():
    groups = {
        "Noord": 40,
        "Zuid": figure((("team", "Zuid"),), 6, 0.2),
        "Oost": figure((("team", "Oost"),), 9, 0.7),
    }
    merged = release(answer(groups, ("team",))).value.figures[-1]
    assert merged.value == pytest.approx((6 * 0.2 + 9 * 0.7) / 15)
    assert merged.interval.low is None


def test_pooled_contacts_merge_by_their_own_weight_only():
    small = {
        name: figure((("team", name),), 6, 0.5, weight=w) for name, w in {"Oost": 20.0, "Zuid": 60.0}.items()
    }
    weighed = {"Noord": figure((("team", "Noord"),), 40, weight=300.0), **small}
    assert "overige" in states(release(answer(weighed, ("team",), card=POOLED)))
    unweighed = {"Noord": 40, "Oost": 6, "Zuid": 6}
    assert states(release(answer(unweighed, ("team",), card=POOLED))) == {
        "Noord": "shown", "Oost": "hidden", "Zuid": "hidden",
    }  # fmt: skip


def test_medians_are_hidden_because_they_cannot_be_merged():
    median = CARD.__class__(**{**_fields(CARD), "mean_of": "median"})
    small = {name: figure((("team", name),), 6, weight=6.0) for name in ("Oost", "Zuid")}
    released = release(answer({"Noord": 40, **small}, ("team",), card=median))
    assert states(released) == {"Noord": "shown", "Oost": "hidden", "Zuid": "hidden"}


def test_totals_of_merged_groups_add_up():
    total = CARD.__class__(**{**_fields(CARD), "mean_of": "total"})
    small = {name: figure((("team", name),), 6, 6.0) for name in ("Oost", "Zuid")}
    merged = release(answer({"Noord": 40, **small}, ("team",), card=total)).value.figures[-1]
    assert (merged.value, merged.support.n_clients) == (12.0, 12)


@pytest.mark.parametrize(("whole", "state"), [(317, "shown"), (309, "hidden")])
def test_groups_that_share_clients_may_rest_on_too_few_when_they_merge(whole, state):
    released = release(answer({"A": 300, "B": 8, "C": 9}, ("law",), whole=whole))
    assert released.value.figures[-1].state == state


def test_when_merging_leaves_only_the_whole_all_groups_are_hidden():
    assert states(release(answer({"Noord": 8, "Zuid": 7}, ("team",)))) == {
        "Noord": "hidden",
        "Zuid": "hidden",
    }


def test_one_organisation_may_not_stand_for_the_merged_ones():
    groups = {"A": 300, "B": figure((("organisation", "B"),), 9, n_contacts=900), "C": 4}
    assert states(release(answer(groups, ("organisation",)))) == {"A": "hidden", "B": "hidden", "C": "hidden"}


def test_with_two_dimensions_a_small_cell_takes_others_along_in_both_directions():
    cells = {(team, law): 40 for team in "ABC" for law in ("jeugdwet", "wmo")} | {("A", "wmo"): 4}
    hidden = [
        cell for cell, state in states(release(answer(cells, ("team", "law")))).items() if state == "hidden"
    ]
    assert len(hidden) == 4
    assert "A/wmo" in hidden


def test_a_small_month_is_hidden_alone_when_clients_are_averaged_but_counts_are_rounded():
    months = {"2024-01": 40, "2024-02": 43, "2024-03": 4}
    whole = figure((), 52, n_contacts=7 * 87)
    released = release(answer(months, ("month",), whole=whole, period="2024-Q1"))
    assert states(released) == {"2024-01": "shown", "2024-02": "shown", "2024-03": "hidden"}
    assert [f.support.n_clients for f in released.value.figures] == [40, 40, 0]
    assert released.value.overall.support.is_rounded


def test_a_small_month_takes_another_along_when_contacts_are_pooled():
    months = {"2024-01": 40, "2024-02": 43, "2024-03": 4}
    released = release(answer(months, ("month",), whole=52, period="2024-Q1", card=POOLED))
    assert states(released) == {"2024-01": "hidden", "2024-02": "shown", "2024-03": "hidden"}


def test_groups_of_one_body_protect_each_other_within_that_body():
    groups, within = {"A1": 4, "A2": 50, "B1": 20, "B2": 60}, {"A1": "A", "A2": "A", "B1": "B", "B2": "B"}
    released = release(answer(groups, ("team",)), within=within)
    assert states(released) == {"A1": "hidden", "A2": "hidden", "B1": "shown", "B2": "shown"}


def test_groups_come_out_by_name_with_the_merged_ones_last():
    released = release(answer({"west": 40, "Zuid": 6, "Oost": 7, "Bos": 90}, ("team",)))
    assert list(states(released)) == ["Bos", "west", "overige"]


def test_nobodys_share_leaves():
    overall = release(answer({}, whole=14)).value.overall
    assert overall.support.largest_professional_share is None
    assert overall.support.largest_organisation_share is None
    assert overall.weight is None


@pytest.mark.parametrize(("undefined", "clients"), [(0, 17), (3, 20), (12, 17)])
def test_counts_are_rounded_when_only_a_few_clients_have_no_value(undefined, clients):
    overall = release(answer({}, whole=figure((), 17, n_undefined_clients=undefined))).value.overall
    assert overall.support.n_clients == clients


def test_counts_are_rounded_when_few_without_a_value_are_left_in_what_is_hidden():
    groups = {"Noord": figure((("law", "wmo"),), 40, n_undefined_clients=20), "Zuid": 40, "Oost": 40}
    whole = figure((), 120, n_undefined_clients=22)
    assert release(answer(groups, ("law",), whole=whole)).value.overall.support.is_rounded


def test_small_bars_join_their_neighbours():
    bars = tuple(Part(plain(str(n)), count) for n, count in enumerate([30, 12, 6, 3, 0], start=1))
    parts = release(answer({}, whole=figure((), 51, parts=bars))).value.overall.parts
    assert [(part.label.nl, part.n_clients) for part in parts] == [("1", 30), ("2 t/m 5", 21)]


def test_bars_of_groups_are_the_same_for_all_and_safe_in_what_is_left():
    def bars(*counts):
        return tuple(Part(plain(str(n)), count) for n, count in enumerate(counts, start=1))

    groups = {
        "Noord": figure((("team", "Noord"),), 60, parts=bars(20, 20, 20)),
        "Zuid": figure((("team", "Zuid"),), 42, parts=bars(20, 20, 2)),
    }
    whole = figure((), 102, parts=bars(40, 40, 22))
    released = release(answer(groups, ("team",), whole=whole)).value
    assert [[part.n_clients for part in f.parts] for f in released.figures] == [[20, 40], [20, 22]]


@pytest.mark.parametrize(
    ("by", "period"),
    [(("team", "law", "year"), "2024"), (("year", "month"), "2024"), ((), "2024-01-01..2024-06-15")],
)
def test_a_question_that_is_too_fine_is_refused(by, period):
    with pytest.raises(RequestError):
        release(answer({}, by, whole=50, period=period))

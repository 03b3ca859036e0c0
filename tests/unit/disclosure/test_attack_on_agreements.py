"""An attack: lay the list of contracts beside totals of any choice of them, to work out who are left.

The attacker even knows totals exactly. With rounding alone the ends of several counts close in on a small
group; with chance from a secret no count has an end that is sure.
"""

from collections import Counter
from datetime import date
from itertools import product
from math import exp

import pytest

from bestendig.disclosure import release_agreements
from bestendig.disclosure.behind import SURE, shown_behind
from bestendig.disclosure.blurring import NAME, blur, secret_in
from bestendig.disclosure.courses.levels import rounded
from bestendig.disclosure.reasons import FEW_CLIENTS
from bestendig.disclosure.rule import DEFAULT
from bestendig.errors import StoreError
from bestendig.model.agreements import Agreement, Agreements, Counted
from bestendig.model.course import Basis
from bestendig.model.plain import to_plain

THRESHOLD = DEFAULT.threshold
LEAST_SURE = int(SURE * THRESHOLD)


def counted(key, n, place=0):
    """A contract behind which so many people have help; `place` tells sets of one size apart."""
    return Counted(key, Basis(n, n, 0, 1), (n, place))


def answers(sizes, secret):
    """What the list says of contracts of these sizes."""
    behind = [counted(str(place), n, place) for place, n in enumerate(sizes)]
    keys = [each.key for each in behind]
    found = shown_behind(keys, behind, "organisation", DEFAULT, secret)
    return tuple(each.n_clients for each in found.values())


def secrets(n):
    return (place.to_bytes(32) for place in range(n))


def most_left(total, said):
    """The most people whom the attacker can leave for what is hidden: who is shown is at least so many."""
    return total - sum(LEAST_SURE for n in said if n is not None)


def test_rounding_alone_would_give_a_small_group_away():
    large, small = (14, 14), 9
    ends = [rounded(n, THRESHOLD) + THRESHOLD // 2 - 1 for n in large]
    assert sum(large) + small - sum(ends) == small


@pytest.mark.parametrize("large", [(20, 20), (25, 40, 24), (34, 34), (150, 24)])
def test_no_total_closes_in_on_a_small_group(large):
    for secret, small in product(secrets(60), (0, 4, 9)):
        said = answers((*large, small), secret)
        assert said[-1] is None
        assert most_left(sum(large) + small, said) >= THRESHOLD - 1


def test_who_is_close_to_the_edge_is_seldom_shown():
    shown = Counter(sum(n is not None for n in answers((15, 16), secret)) for secret in secrets(2_000))
    assert shown[2] / 2_000 < 0.05


def test_five_people_more_or_fewer_change_little_in_what_is_said():
    moved, runs = 5, 20_000
    one = Counter(rounded(37 + blur(s, (37,), THRESHOLD), THRESHOLD) for s in secrets(runs))
    other = Counter(rounded(42 + blur(s, (42,), THRESHOLD), THRESHOLD) for s in secrets(runs))
    bound = exp(moved * 3 / THRESHOLD)
    often = [said for said in one | other if min(one[said], other[said]) > 200]
    assert len(often) >= 3
    assert all(1 / (1.2 * bound) < one[said] / other[said] < 1.2 * bound for said in often)


def test_the_chance_is_as_wide_as_it_says_and_leans_to_no_side():
    drawn = [blur(secret, (1,), THRESHOLD) for secret in secrets(20_000)]
    assert abs(sum(drawn) / len(drawn)) < 0.15
    assert 4 < (sum(each * each for each in drawn) / len(drawn)) ** 0.5 < 5.2


def test_the_same_people_give_the_same_chance_wherever_they_are_counted(tmp_path):
    secret = secret_in(tmp_path)
    assert secret == secret_in(tmp_path)
    assert {blur(secret, (40, 812, 16), THRESHOLD) for _ in range(5)} == {
        blur(secret, (40, 812, 16), THRESHOLD)
    }
    assert len({blur(secret, (40, ids), THRESHOLD) for ids in range(200)}) > 8


def test_the_secret_is_for_nobody_else_and_another_vault_has_another(tmp_path):
    secret_in(tmp_path / "a")
    assert (tmp_path / "a" / NAME).stat().st_mode & 0o077 == 0
    assert secret_in(tmp_path / "a") != secret_in(tmp_path / "b")
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="blurred cannot be kept"):
        secret_in(tmp_path / "file")


def test_nobody_a_few_and_not_quite_enough_are_hidden_in_the_same_words(tmp_path):
    found = released(tmp_path, {"none": None, "few": 3, "nearly": 14})
    assert {each.reason for each in found.behind.values()} == {FEW_CLIENTS}
    assert {each.n_clients for each in found.behind.values()} == {None}
    assert len(found.behind) == 3


def test_what_leaves_is_in_whole_tens_and_holds_no_exact_count(tmp_path):
    found = released(tmp_path, {"large": 437, "small": 6})
    assert found.behind["large"].n_clients % THRESHOLD == 0
    assert abs(found.behind["large"].n_clients - 437) < 60
    assert "437" not in str(to_plain(found))
    assert found.is_counted


def test_a_contract_that_rests_on_one_professional_is_hidden(tmp_path):
    basis = Basis(60, 60, 4, 1, largest_professional_share=0.9)
    found = shown_behind(["a"], [Counted("a", basis, (60,))], "professional", DEFAULT, secret_in(tmp_path))
    assert found["a"].state == "hidden"


def test_words_of_the_register_in_which_somebody_stands_are_left_out(tmp_path):
    each = Agreement(
        "a", "C-1", "De Linde", date(2024, 1, 1), products="voor mw. Jansen", recurrence="jaarlijks"
    )
    found = release_agreements(Agreements((each,), date(2026, 1, 1), "1"), folder=tmp_path, is_counted=False)
    assert (found.value.agreements[0].products, found.value.agreements[0].recurrence) == ("", "jaarlijks")
    assert not (tmp_path / NAME).exists()


def released(folder, sizes):
    """The register with contracts of these sizes, released; None: behind which nobody was found."""
    known = tuple(Agreement(key, key, "Body", date(2024, 1, 1)) for key in sizes)
    behind = [counted(key, n) for key, n in sizes.items() if n is not None]
    return release_agreements(Agreements(known, date(2026, 1, 1), "1"), behind, folder=folder).value

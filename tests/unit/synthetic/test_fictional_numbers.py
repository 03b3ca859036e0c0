"""No number of a person could be a citizen service number."""

import re

import numpy as np
import pytest

from bestendig.synthetic.numbers import could_be_bsn, fictional_numbers


def passes_eleven_test(number: str) -> bool:
    digits = [int(sign) for sign in number.zfill(9)]
    total = sum(weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True))
    return total % 11 == 0


def test_the_eleven_test_knows_a_valid_test_number():
    assert passes_eleven_test("999990019")
    assert could_be_bsn(np.array([999990019, 999990018])).tolist() == [True, False]


def test_fictional_numbers_are_different_and_fail_the_test():
    numbers = fictional_numbers(np.random.default_rng(1), 5000, 40_000_000).tolist()
    assert len(set(numbers)) == 5000
    assert not any(passes_eleven_test(str(number)) for number in numbers)


def test_no_client_or_worker_number_in_any_system_passes(example):
    numbers = set(example.truth("nummers")["number"].to_pylist())
    bare = {re.sub(r"\D", "", number) for number in numbers}
    assert len(bare) > 100_000
    assert not any(passes_eleven_test(number) for number in bare)


@pytest.mark.parametrize("name", ["gemeente/inwoners.csv", "wijkteams/contacten-2024.csv"])
def test_numbers_in_the_files_are_those_of_the_truth(example, name):
    known = set(example.truth("nummers")["number"].to_pylist())
    assert {row["Cliëntnummer"] for row in example.rows(name)} <= known

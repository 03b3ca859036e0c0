"""Pseudonyms: the same person under one key, nobody under two."""

import hashlib
import hmac

import pytest

from bestendig.sources.citizen_numbers import are_citizen_numbers, passes_eleven_test
from bestendig.sources.pseudonyms import normalised, person_number, pseudonym, pseudonymiser

KEY = bytes(32)


def test_a_pseudonym_is_128_bits_of_hmac_sha_256_over_purpose_space_and_number() -> None:
    by_hand = hmac.new(KEY, b"leren\x1fsuite\x1f10023", hashlib.sha256).hexdigest()[:32]
    assert pseudonym(KEY, "leren", "suite", "10023") == by_hand


@pytest.mark.parametrize("written", ["10023", " 10023 ", "10023.0", "10023\u00a0", "\t10023"])
def test_the_same_number_written_otherwise_is_the_same_person(written: str) -> None:
    assert pseudonym(KEY, "leren", "suite", written) == pseudonym(KEY, "leren", "suite", "10023")


@pytest.mark.parametrize("other", ["010023", "10023a", "1002", "10023.5"])
def test_another_number_is_another_person(other: str) -> None:
    assert pseudonym(KEY, "leren", "suite", other) != pseudonym(KEY, "leren", "suite", "10023")


def test_upper_and_lower_case_are_two_people() -> None:
    assert normalised("TEST") != normalised("test")


def test_a_letter_with_an_accent_is_one_however_it_is_coded() -> None:
    assert normalised("Zoe\u0308") == normalised("Zoë")


def test_purpose_space_and_number_cannot_run_into_each_other() -> None:
    assert pseudonym(KEY, "a", "b\x1fc", "d") != pseudonym(KEY, "a", "b", "c\x1fd")


def test_a_hundred_thousand_numbers_have_a_hundred_thousand_pseudonyms() -> None:
    write = pseudonymiser(KEY, "leren", "suite")
    assert len({write(str(number)) for number in range(100_000)}) == 100_000


def test_person_number_keeps_a_real_fraction() -> None:
    assert person_number("12.50") == "12.50"


@pytest.mark.parametrize("number", ["111222333", "123456782", "12345672"])
def test_possible_citizen_numbers_pass(number: str) -> None:
    assert passes_eleven_test(number)


@pytest.mark.parametrize("number", ["111222334", "000000000", "12345", "1112223330", "11122233a", ""])
def test_other_numbers_do_not(number: str) -> None:
    assert not passes_eleven_test(number)


def test_a_column_of_citizen_numbers_is_recognised() -> None:
    passing = [str(number) for number in range(100_000_000, 100_001_000) if passes_eleven_test(str(number))]
    assert are_citizen_numbers([*passing, "onbekend", ""])
    assert not are_citizen_numbers(str(number) for number in range(100_000_000, 100_001_000))

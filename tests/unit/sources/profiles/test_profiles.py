"""Profiles: read, refused with line and key, written, found again by headers."""

import re

import pytest

from bestendig.errors import ConfigError
from bestendig.model.profile import ColumnRule, FileShape, Profile
from bestendig.sources.profiles.find import find_profile
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.profiles.toml import read_profile, write_profile

RIGHT = """
name = "suite"
table = "contacts"
source_system = "suite"
headers = ["Klant", "Wie", "Datum"]

[columns]
client_id = "Klant"
professional_id = "Wie"

[columns.held_on]
column = "Datum"
formats = ["%d-%m-%Y"]

[columns.kind]
column = "Soort"

[columns.kind.values]
Huisbezoek = "visit"
"""


def refusal(text: str) -> str:
    with pytest.raises(ConfigError) as refused:
        read_profile(text, "suite.toml")
    return refused.value.words("en")


def test_a_profile_is_read() -> None:
    profile = read_profile(RIGHT)
    assert profile.columns["client_id"] == ColumnRule(column="Klant")
    assert profile.columns["held_on"].formats == ("%d-%m-%Y",)
    assert profile.columns["kind"].values == {"Huisbezoek": "visit"}
    assert profile.time_zone == "Europe/Amsterdam"


def test_what_is_written_is_read_back() -> None:
    rules = {
        name: ColumnRule(column=name, unknown=("x",), known=("-1",))
        for name in ("client_id", "professional_id")
    }
    rules["held_on"] = ColumnRule(column='De "dag"', formats=("%d/%m/%Y", "excel"))
    profile = Profile(
        "a", "contacts", "b", rules, FileShape(delimiter=";", header_line=3), "UTC", ("x", "Cliënt")
    )
    assert read_profile(write_profile(profile, "Van de leverancier\n\nvan 2024")) == profile


def test_comments_stand_at_the_top() -> None:
    written = write_profile(read_profile(RIGHT), "Bevestigd door Ronald")
    assert re.match(r"(# .+\n){2}# Bevestigd door Ronald\n\nname = ", written)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            'table = "contacts"',
            'table = "contact"',
            "Unknown table: contact. (suite.toml, regel/line 3, table)",
        ),
        ("client_id =", "client =", "Unknown column: client."),
        ("[columns.held_on]", "[columns.helt_on]", "regel/line 11, columns.helt_on) Did you mean held_on?"),
        ('= "visit"', '= "visits"', "regel/line 19, columns.kind.values.Huisbezoek) Did you mean visit?"),
        ("formats =", "format =", "regel/line 13, columns.held_on.format) Did you mean formats?"),
        ("%d-%m-%Y", "%d-%Q", "We cannot read the spelling '%d-%Q'. (suite.toml, regel/line 13"),
        ('professional_id = "Wie"', "", "The required column is missing: professional_id."),
        ('source_system = "suite"', 'time_zone = "Europa"', "Unknown time zone: Europa."),
        ('column = "Soort"', "", "Give one of the two: column, constant."),
        ('column = "Soort"', "column = 3", "This must be text"),
        ('name = "suite"', "", "Missing here: name."),
        ('client_id = "Klant"', "client_id = [", "not valid TOML"),
        ('headers = ["Klant"', 'header = ["Klant"', "Did you mean headers?"),
    ],
)
def test_a_wrong_profile_is_refused_with_line_and_key(before: str, after: str, told: str) -> None:
    assert before in RIGHT
    assert told in refusal(RIGHT.replace(before, after))


def test_a_wrong_constant_is_refused() -> None:
    assert "Did you mean wmo?" in refusal(RIGHT + '\n[columns.law]\nconstant = "wmoo"\n')


def test_a_file_finds_its_profile_by_its_headers() -> None:
    for profile in shipped_profiles():
        found = find_profile(tuple(reversed(profile.headers)), shipped_profiles())
        assert found is not None
        assert found.headers == profile.headers


def test_spaces_and_capitals_in_headers_do_not_matter() -> None:
    profile = read_profile(RIGHT.replace('"Datum"]', '"Datum", "Soort"]'))
    assert find_profile(["KLANT", " wie ", "Datum", "soort"], [profile]) is profile


def test_a_file_that_lacks_a_column_does_not_find_the_profile() -> None:
    assert find_profile(["Klant", "Wie", "Datum"], [read_profile(RIGHT)]) is None


def test_a_file_with_far_more_columns_is_another_kind_of_file() -> None:
    headers = ["Klant", "Wie", "Datum", "Soort", *map(str, range(20))]
    assert find_profile(headers, [read_profile(RIGHT)]) is None


def test_of_equals_the_first_is_taken() -> None:
    profile = shipped_profiles()[0]
    own = Profile("eigen", profile.table, "x", profile.columns, headers=profile.headers)
    assert find_profile(profile.headers, (own, profile)) is own


@pytest.mark.parametrize("profile", shipped_profiles(), ids=lambda profile: profile.name)
def test_a_shipped_profile_reads_only_headers_it_names(profile: Profile) -> None:
    used = {rule.column for rule in profile.columns.values() if rule.column}
    assert used <= set(profile.headers)

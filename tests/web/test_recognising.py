"""Words in which a person could be recognised, and words that only look like it."""

import pytest

from bestendig.web.ui.recognising import NAMED, NUMBER, REACHED, citizen_number, recognised


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Het nummer is 111222333.", NUMBER),
        ("111.222.333", NUMBER),
        ("1112 22 333", NUMBER),
        ("Mail naar jan.de.vries@delinde.nl", REACHED),
        ("Bel 06-12345678", REACHED),
        ("Bel 06 1234 5678", REACHED),
        ("Bel +31 6 12 34 56 78", REACHED),
        ("Bel +31 (0)6 12345678", REACHED),
        ("Mevrouw De Vries kwam", NAMED),
        ("en dhr. van den Berg", NAMED),
        ("mw. Öztürk", NAMED),
        ("meneer Şahin", NAMED),
        ("de heer Jansen", NAMED),
        ("Mrs Jones", NAMED),
    ],
)
def test_what_points_at_a_person_is_found(words, found):
    assert list(recognised(words)) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "Wij helpen 123456789 keer",
        "Van de 1.200.300 inwoners",
        "Bel 010 000 00 00 of 14 010",
        "op 12-06-2027 om 13.30 uur",
        "MW Noord en de MS Vereniging",
        "een mevrouw van tachtig",
        "De heerlijkheid van Zuid",
        "000000000",
    ],
)
def test_what_only_looks_like_it_is_left_alone(words):
    assert not list(recognised(words))


def test_at_the_door_of_an_organisation_only_the_citizen_number_is_found():
    assert not list(citizen_number("post@delinde.nl, 06-12345678"))
    assert list(citizen_number("111222333, 06-12345678")) == [NUMBER]

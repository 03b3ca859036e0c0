"""Free words of a register: what could be a person goes, days and versions stay."""

import pytest

from bestendig.disclosure.registers import public_words


@pytest.mark.parametrize(
    "words",
    [
        "Bel 06-12345678",
        "BSN 123456782",
        "vraag j.jansen@stad.nl",
        "mevr. De Vries stopte",
        "dossier 2026 034 567 8",
    ],
)
def test_what_could_name_somebody_is_left_out(words):
    assert public_words(words) == ""


@pytest.mark.parametrize(
    "words",
    [
        "Samen Eén Plan 3.0", "Koers 2025-2028", "Raadsbesluit 12-05-2026", "Besluit van 2026-05-12",
        "Uitvoeringsplan 1.0 2024", "Geld op", "",
    ],
)  # fmt: skip
def test_days_versions_and_reasons_stay(words):
    assert public_words(words) == words

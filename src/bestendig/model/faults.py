"""The closed list of faults that reading a value can give: code, consequence, words and a way to mend it.

A fault never shows a value from the file: it is a code in the column `fault_<column>` of a standardised row.
"""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.issue import Severity


@dataclass(frozen=True, slots=True)
class ReadingFault:
    """One way in which a value in a file can be wrong.

    `severity` is the usual consequence: a date that cannot be read sets its row apart, an end date too (left
    empty it would mean "still open"); most others leave the value empty and are a remark.
    """

    code: str
    severity: Severity
    label: Text
    hint: Text


def _apart(code: str, label: Text, hint: Text) -> ReadingFault:
    """A fault that sets the row apart."""
    return ReadingFault(code, "sets_row_apart", label, hint)


def _remark(code: str, label: Text, hint: Text) -> ReadingFault:
    """A fault that leaves the row in its place."""
    return ReadingFault(code, "remark", label, hint)


_DATES = (
    _apart(
        "date_unreadable",
        Text(nl="dit is geen datum", en="this is not a date"),
        Text(
            nl="Verbeter de datum in het bronsysteem, of noem de schrijfwijze in het profiel (formats).",
            en="Correct the date in the source system, or name its spelling in the profile (formats).",
        ),
    ),
    _apart(
        "date_does_not_exist",
        Text(nl="deze datum bestaat niet", en="this date does not exist"),
        Text(
            nl="Bijvoorbeeld 31 februari of het jaar 0. Verbeter de datum in het bronsysteem.",
            en="For example 31 February or the year 0. Correct the date in the source system.",
        ),
    ),
    _apart(
        "date_ambiguous",
        Text(nl="dag en maand zijn niet te onderscheiden", en="day and month cannot be told apart"),
        Text(
            nl="Noem de schrijfwijze in het profiel, bijvoorbeeld formats = ['%d-%m-%Y'].",
            en="Name the spelling in the profile, for example formats = ['%d-%m-%Y'].",
        ),
    ),
    _apart(
        "date_two_digit_year",
        Text(nl="het jaar heeft maar twee cijfers", en="the year has only two digits"),
        Text(
            nl="Lever vier cijfers, of noem de schrijfwijze in het profiel: formats = ['%d-%m-%y'].",
            en="Deliver four digits, or name the spelling in the profile: formats = ['%d-%m-%y'].",
        ),
    ),
    _apart(
        "date_out_of_range",
        Text(nl="de datum ligt te ver weg", en="the date lies too far away"),
        Text(
            nl="Alleen de jaren 1900 tot en met 2199 kunnen. Verbeter de datum in het bronsysteem.",
            en="Only the years 1900 to 2199 are possible. Correct the date in the source system.",
        ),
    ),
    _remark(
        "date_sentinel",
        Text(nl="een datum die 'geen datum' betekent", en="a date that means 'no date'"),
        Text(
            nl="Bijvoorbeeld 1900-01-01 of 9999-12-31. Hij is als leeg gelezen; u hoeft niets te doen.",
            en="For example 1900-01-01 or 9999-12-31. It was read as empty; you need not do anything.",
        ),
    ),
    _remark(
        "time_unreadable",
        Text(nl="dit is geen tijdstip", en="this is not a time"),
        Text(
            nl="De dag telt mee, de volgorde binnen de dag komt uit de volgorde van het bestand.",
            en="The day counts; the order within the day comes from the order of the file.",
        ),
    ),
)

_NUMBERS_AND_CODES = (
    _remark(
        "number_unreadable",
        Text(nl="dit is geen getal", en="this is not a number"),
        Text(
            nl="Verbeter het getal in het bronsysteem. Het is als leeg gelezen.",
            en="Correct the number in the source system. It was read as empty.",
        ),
    ),
    _remark(
        "number_rounded",
        Text(nl="een heel getal verwacht; afgerond", en="a whole number was expected; rounded"),
        Text(nl="U hoeft niets te doen.", en="You need not do anything."),
    ),
    _remark(
        "boolean_unreadable",
        Text(nl="geen ja of nee", en="neither yes nor no"),
        Text(nl="Gebruik ja of nee, of 1 of 0.", en="Use yes or no, or 1 or 0."),
    ),
    _remark(
        "code_unknown",
        Text(nl="een onbekende waarde", en="an unknown value"),
        Text(
            nl="Zet de waarde in het profiel bij 'values'. Tot dan is zij als leeg gelezen.",
            en="Put the value in the profile under 'values'. Until then it was read as empty.",
        ),
    ),
)

_IDENTIFIERS_AND_TEXT = (
    _remark(
        "stands_for_nobody",
        Text(nl="een nummer dat voor niemand staat", en="a number that stands for nobody"),
        Text(
            nl="Zoals -1, EMPTY of 'wachtlijst'. Toch iemand? Zet de waarde in het profiel bij 'known'.",
            en="Such as -1, EMPTY or 'wachtlijst'. Someone after all? Put it under 'known' in the profile.",
        ),
    ),
    _remark(
        "text_too_long",
        Text(nl="vrije tekst, niet bewaard", en="free text, not kept"),
        Text(
            nl="Vrije tekst wordt nooit bewaard. Haal deze kolom uit het profiel.",
            en="Free text is never kept. Take this column out of the profile.",
        ),
    ),
    _remark(
        "text_about_person",
        Text(
            nl="tekst met een persoonlijk gegeven, niet bewaard",
            en="text with a personal detail, not kept",
        ),
        Text(
            nl="Er stond een e-mailadres, telefoonnummer of BSN in. Haal het uit de aanlevering.",
            en="It held an e-mail address, telephone number or BSN. Take it out of the delivery.",
        ),
    ),
    _remark(
        "health_not_kept",
        Text(nl="een reden over gezondheid, niet bewaard", en="a reason about health, not kept"),
        Text(
            nl="Ziekte van medewerkers wordt nooit gelezen. Haal dit uit de aanlevering.",
            en="Illness of staff is never read. Take it out of the delivery.",
        ),
    ),
)

FAULTS: dict[str, ReadingFault] = {
    fault.code: fault for fault in (*_DATES, *_NUMBERS_AND_CODES, *_IDENTIFIERS_AND_TEXT)
}

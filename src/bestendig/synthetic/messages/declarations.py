"""Declarations (323): what a provider says it did for whom in a month."""

from collections.abc import Iterator
from itertools import groupby

from bestendig.model.period import day_of
from bestendig.synthetic.calendar import day
from bestendig.synthetic.messages.case import Case
from bestendig.synthetic.messages.standards import standard_on
from bestendig.synthetic.messages.xml import Element, document, header, iso
from bestendig.synthetic.writers.town_sheets import TOWN_CODE

MONTHS = tuple((day(2025, month), day(2025, month + 1) - 1) for month in range(1, 7))
PRICE = 6850
"""Eurocents an hour."""


def declarations(cases: list[Case], first_number: int) -> Iterator[tuple[str, str]]:
    """File name and text of each declaration: one per provider, standard and month."""
    number = first_number
    ordered = sorted(cases, key=lambda case: (case.organisation, case.is_youth, case.number))
    for (organisation, is_youth), group in groupby(
        ordered, key=lambda case: (case.organisation, case.is_youth)
    ):
        own = list(group)
        for begin, end in MONTHS:
            helped = [case for case in own if case.first <= end and case.last >= begin]
            if not helped:
                continue
            number += 1
            standard = standard_on(is_youth, end)
            head = header(standard, "323", organisation, TOWN_CODE, f"{number:012}", end + 8, [])
            body = _declaration(helped, number, begin, end)
            yield f"{standard.prefix.upper()}323_{number:06}.xml", document(standard, "323", [head, body])


def _declaration(helped: list[Case], number: int, begin: int, end: int) -> Element:
    """The declaration of one month."""
    total = sum(_hours(case) * PRICE for case in helped)
    return ("Declaratie", [
        ("DeclaratieNummer", f"D{number:09}"),
        ("DeclaratiePeriode", [("b:Begindatum", iso(begin)), ("b:Einddatum", iso(end))]),
        ("DeclaratieDagtekening", iso(end + 8)),
        ("TotaalIngediendBedrag", _money("b:TotaalBedrag", total)),
        ("Clienten", [_client(case, begin, end) for case in helped]),
    ])  # fmt: skip


def _hours(case: Case) -> int:
    """Hours in a month."""
    return 4 + case.number % 9


def _money(name: str, cents: int) -> list[Element]:
    """An amount on the debit side."""
    return [(name, str(cents)), ("b:DebetCredit", "D")]


def _client(case: Case, begin: int, end: int) -> Element:
    """One client with one performance."""
    first, last = max(begin, case.first), min(end, case.last)
    reference = f"{case.number}-{day_of(begin):%Y%m}"
    performance: Element = ("Prestatie", [
        ("ProductReferentie", [("b:ReferentieNummer", reference)]),
        ("ToewijzingNummer", str(case.number)),
        ("ProductCategorie", case.category),
        ("ProductCode", case.code),
        ("ProductPeriode", [("b:Begindatum", iso(first)), ("b:Einddatum", iso(last))]),
        ("GeleverdVolume", str(_hours(case))),
        ("Eenheid", "04"),
        ("ProductTarief", str(PRICE)),
        ("IngediendBedrag", _money("b:Bedrag", _hours(case) * PRICE)),
    ])  # fmt: skip
    return ("Client", [("Bsn", case.bsn), ("Prestaties", [performance])])

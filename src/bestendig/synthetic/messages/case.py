"""One allocation with all that a message about it must say."""

from dataclasses import dataclass

from bestendig.synthetic.messages.xml import Element, iso

SURNAMES = ("Bakkerman", "Visserik", "Molenaars", "Dijkgraver", "Smidt", "Kuiperink", "Zeedijk", "Heuvelman",
            "Brugwachter", "Veldhoen", "Lindeboom", "Rietdekker")  # fmt: skip
STREETS = ("Lindelaan", "Havenstraat", "Molenpad", "Kerkweg", "Zonnedauw", "Rietveld")


@dataclass(frozen=True, slots=True)
class Case:
    """One allocation: who, by whom, which product, from and until when, why it ended."""

    person: int
    number: int
    client_number: str
    born: int
    is_youth: bool
    organisation: str
    category: str
    code: str
    allocated: int
    first: int
    planned: int
    last: int
    end_code: str
    change_code: str
    is_last: bool

    @property
    def bsn(self) -> str:
        """A number of nine digits that can be nobody's BSN."""
        return self.client_number.zfill(9)


def client(case: Case, products: Element, *, in_full: bool = False) -> Element:
    """The client with invented name, for an allocation also with address, and the products."""
    nth = case.person
    name: list[Element] = [
        ("b:Geslachtsnaam", [("b:Achternaam", SURNAMES[nth % len(SURNAMES)])]),
        ("b:Voorletters", "ABCDEFGHJKLMNPRSTVW"[nth % 19]),
    ]
    contact: list[Element] = []
    if in_full:
        name.append(("b:NaamGebruik", "1"))
        address: list[Element] = [
            ("b:Huis", [("b:Huisnummer", str(1 + nth % 90))]),
            ("b:Postcode", "9999XX"),
            ("b:Straatnaam", STREETS[nth % len(STREETS)]),
            ("b:Plaatsnaam", "Voorbeeldstad"),
        ]
        contact = [("Contactgegevens", [("Contact", [("Soort", "01"), ("Adres", address)])])]
    return ("Client", [
        ("Bsn", case.bsn),
        ("Geboortedatum", [("b:Datum", iso(case.born))]),
        ("Geslacht", str(1 + nth % 2)),
        ("Naam", name),
        *contact,
        products,
    ])  # fmt: skip


def product(case: Case) -> Element:
    """The product of the allocation."""
    return ("Product", [("b:Categorie", case.category), ("b:Code", case.code)])


def allocation(case: Case, last: int | None, change: str, allocated: int) -> Element:
    """The product allocated, until a day if there is one, with the reason of a change."""
    content: list[Element] = [
        ("ToewijzingNummer", str(case.number)), product(case),
        ("Toewijzingsdatum", iso(allocated)), ("Toewijzingstijd", "10:15:00"),
        ("Ingangsdatum", iso(case.first)),
    ]  # fmt: skip
    if last is not None:
        content.append(("Einddatum", iso(last)))
    if change:
        content.append(("RedenWijziging", change))
    volume: list[Element] = [
        ("b:Volume", str(1 + case.number % 6)),
        ("b:Eenheid", "04"),
        ("b:Frequentie", "2"),
    ]
    content.append(("Omvang", volume))
    return ("ToegewezenProducten", [("ToegewezenProduct", content)])


def start(case: Case, first: int, status: str) -> Element:
    """Help that starts."""
    return ("StartProducten", [("StartProduct", [
        ("ToewijzingNummer", str(case.number)), product(case), ("ToewijzingIngangsdatum", iso(case.first)),
        ("Begindatum", iso(first)), ("StatusAanlevering", status),
    ])])  # fmt: skip


def stop(case: Case, first: int, last: int, reason: str, status: str) -> Element:
    """Help that stops."""
    return ("StopProducten", [("StopProduct", [
        ("ToewijzingNummer", str(case.number)), product(case), ("ToewijzingIngangsdatum", iso(case.first)),
        ("Begindatum", iso(first)), ("RedenBeeindiging", reason), ("Einddatum", iso(last)),
        ("StatusAanlevering", status),
    ])])  # fmt: skip

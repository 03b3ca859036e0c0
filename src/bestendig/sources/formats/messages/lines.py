"""From one message to its lines: one per product, one per answer; names and addresses are never looked at."""

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from bestendig.model.codes import MESSAGE_ANSWERS, MESSAGE_LINES
from bestendig.sources.formats.messages.parsing import LOCAL, Message, UnreadError

HEADERS = (
    "Bsn", "AgbCode", "Standaard", "Versie", "Bericht", "Identificatie", "Volgnummer", "Regel", "Dagtekening",
    "ToewijzingNummer", "Categorie", "Code", "Toewijzingsdatum", "Toewijzingstijd", "Begindatum", "Einddatum",
    "Status", "Reden", "IsAfkeuring", "RetourCodes",
)  # fmt: skip
"""The columns of the staged table."""
PRODUCTS = {"301": "ToegewezenProduct", "305": "StartProduct", "307": "StopProduct", "323": "Prestatie"}
PERSONAL = frozenset(
    ("Naam", "Relaties", "Contactgegevens", "Communicatie", "Geboortedatum", "Commentaar", "Header")
)
"""What is skipped unread."""
FIELDS = {
    "ToewijzingNummer": "ToewijzingNummer", "Categorie": "Categorie", "ProductCategorie": "Categorie",
    "Code": "Code", "ProductCode": "Code", "Toewijzingsdatum": "Toewijzingsdatum",
    "Toewijzingstijd": "Toewijzingstijd", "Ingangsdatum": "Begindatum", "Begindatum": "Begindatum",
    "Einddatum": "Einddatum", "RedenWijziging": "Reden", "RedenBeeindiging": "Reden",
    "StatusAanlevering": "Status", "DebetCredit": "Status",
}  # fmt: skip
"""Which element fills which column."""
WITHIN = frozenset(("Product", "ProductPeriode", "IngediendBedrag"))
"""What holds fields of the product one layer deeper."""
NEUTRAL = frozenset(("0200", "0233", "8001"))
"""Return codes that reject nothing: no remark, not judged, wholly granted."""
AGB = re.compile(r"\d{8}")
IS_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
YES, NO = "1", "0"

Line = dict[str, str]


def lines_of(message: Message) -> list[Line]:
    """The lines of a message; `UnreadError` where none says anything about start or end of help."""
    if message.kind in MESSAGE_LINES:
        head = _head(message, answered=False)
        lines = [
            {**head, **line, "Regel": str(place)} for place, line in enumerate(_products(message), start=1)
        ]
        if not lines:
            raise UnreadError("message_without_lines")
        return lines
    if message.kind in MESSAGE_ANSWERS:
        return _answers(message)
    raise UnreadError(_why_unused(message))


def _head(message: Message, *, answered: bool) -> Line:
    """What the header says: who, which message, when; of an answer, about which message it is."""
    found: Line = {}
    header = message.root.find("{*}Header")
    for child in () if header is None else header:
        name = LOCAL[child.tag]
        if name in ("BerichtIdentificatie", "DeclaratieIdentificatie"):
            found |= {LOCAL[each.tag]: (each.text or "").strip() for each in child}
        elif child.text:
            found[name] = child.text.strip()
    parties = (found.get("Afzender", ""), found.get("Ontvanger", ""))
    number = found.get("Identificatie", "")
    sent = found.get("DagtekeningRetour") if answered else None
    return {
        "AgbCode": next((code for code in parties if AGB.fullmatch(code)), ""),
        "Standaard": message.standard,
        "Versie": message.version,
        "Bericht": message.kind,
        "Identificatie": number,
        "Volgnummer": number if number.isdecimal() and len(number) <= 15 else "",
        "Dagtekening": sent or found.get("Dagtekening", ""),
    }


def _products(message: Message) -> Iterator[Line]:
    """Each product of the message with the number of its client."""
    return _within(message.root, PRODUCTS[message.kind], "")


def _within(element: etree._Element, product: str, bsn: str) -> Iterator[Line]:
    """The products below an element; a client tells its number before its products."""
    for child in element:
        name = LOCAL[child.tag]
        if name == product:
            yield {"Bsn": bsn, **_fields(child)}
        elif name == "Bsn":
            bsn = (child.text or "").strip()
        elif len(child) and name not in PERSONAL:
            yield from _within(child, product, bsn)


def _fields(product: etree._Element) -> Line:
    """The fields of one product."""
    line: Line = {}
    for child in product:
        name = LOCAL[child.tag]
        if name in WITHIN:
            line |= _fields(child)
        elif name in FIELDS and child.text:
            line[FIELDS[name]] = child.text.strip()
    return line


def _answers(message: Message) -> list[Line]:
    """An answer to a whole message, and of a declaration also one per performance that is rejected."""
    head = _head(message, answered=True)
    if message.kind == "325":
        whole = [*message.root.iterfind("{*}Header/{*}RetourCodes/{*}RetourCode"),
                 *message.root.iterfind("{*}DeclaratieAntwoord/{*}RetourCodes/{*}RetourCode")]  # fmt: skip
        parts = [(each, _codes(each.iter("{*}RetourCode"))) for each in message.root.iter("{*}Prestatie")]
        rejected = [{**head, **_fields(each), **_said(codes)} for each, codes in parts if codes - NEUTRAL]
    else:
        whole, rejected = list(message.root.iter("{*}RetourCode")), []
    answers = [{**head, **_said(_codes(whole))}, *rejected]
    return [{**answer, "Regel": str(place)} for place, answer in enumerate(answers, start=1)]


def _codes(elements: "Iterator[etree._Element] | list[etree._Element]") -> set[str]:
    """The return codes that these elements hold."""
    return {(each.text or "").strip() for each in elements}


def _said(codes: set[str]) -> Line:
    """What return codes say."""
    return {"IsAfkeuring": YES if codes - NEUTRAL else NO, "RetourCodes": " ".join(sorted(codes))}


def _why_unused(message: Message) -> str:
    """Why another kind of message is left out: what is wrong in it, or that it says nothing we need."""
    for element in message.root.iter():
        name = LOCAL[element.tag]
        if name.lower().endswith("datum") and _is_impossible(element.text or ""):
            return "message_date_impossible"
        if name == "RetourCode" and LOCAL[element.getparent().tag] != "RetourCodes":
            return "message_code_misplaced"
    return "message_kind_unused"


def _is_impossible(written: str) -> bool:
    """Whether this is written as a date and is none."""
    if not IS_DATE.match(written.strip()):
        return False
    try:
        date.fromisoformat(written.strip()[:10])
    except ValueError:
        return True
    return False

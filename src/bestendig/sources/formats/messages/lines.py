"""From one message to its lines: one per product, one per answer; names and addresses are never looked at."""

import re
from collections.abc import Iterable
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
SAID = frozenset(("Afzender", "Ontvanger", "DagtekeningRetour"))
IDENTIFIES = frozenset(("BerichtIdentificatie", "DeclaratieIdentificatie"))
"""What of the header is read; the last identification tells, for an answer that of what it answers."""
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
AGB = re.compile(r"\d{8}").fullmatch
IS_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
YES, NO = "1", "0"

Line = dict[str, str]


def lines_of(message: Message) -> list[Line]:
    """The lines of a message; `UnreadError` where none says anything about start or end of help."""
    if message.kind in MESSAGE_LINES:
        head = _head(message, answered=False)
        lines = _products(message)
        for place, line in enumerate(lines, start=1):
            line.update(head)
            line["Regel"] = str(place)
        if not lines:
            raise UnreadError("message_without_lines")
        return lines
    if message.kind in MESSAGE_ANSWERS:
        return _answers(message)
    raise UnreadError(_why_unused(message))


def _head(message: Message, *, answered: bool) -> Line:
    """What the header says: who, which message, when; of an answer, about which message it is."""
    found: Line = {}
    for child in _header(message.root):
        name = LOCAL[child.tag]
        if name in SAID:
            found[name] = (child.text or "").strip()
        elif name in IDENTIFIES:
            for each in child:
                found[LOCAL[each.tag]] = (each.text or "").strip()
            if not answered:
                break  # nothing that matters follows
    sender, number = found.get("Afzender", ""), found.get("Identificatie", "")
    receiver = found.get("Ontvanger", "")
    sent = found.get("DagtekeningRetour") if answered else None
    return {
        "AgbCode": sender if AGB(sender) else receiver if AGB(receiver) else "",
        "Standaard": message.standard,
        "Versie": message.version,
        "Bericht": message.kind,
        "Identificatie": number,
        "Volgnummer": number if number.isdecimal() and len(number) <= 15 else "",
        "Dagtekening": sent or found.get("Dagtekening", ""),
    }


def _header(root: etree._Element) -> "etree._Element | tuple[()]":
    """The header, which comes first."""
    for child in root:
        if LOCAL[child.tag] == "Header":
            return child
    return ()


def _products(message: Message) -> list[Line]:
    """Each product of the message with the number of its client."""
    found: list[Line] = []
    _collect(message.root, PRODUCTS[message.kind], "", found)
    return found


def _collect(element: etree._Element, product: str, bsn: str, found: list[Line]) -> None:
    """Add the products below an element; a client tells its number before its products."""
    for child in element:
        name = LOCAL[child.tag]
        if name == product:
            line = {"Bsn": bsn}
            _fill(line, child)
            found.append(line)
        elif name == "Bsn":
            bsn = (child.text or "").strip()
        elif name not in PERSONAL and len(child):
            _collect(child, product, bsn, found)


def _fill(line: Line, product: etree._Element) -> None:
    """Add the fields of one product to its line."""
    for child in product:
        name = LOCAL[child.tag]
        if name in FIELDS:
            line[FIELDS[name]] = (child.text or "").strip()
        elif name in WITHIN:
            _fill(line, child)


def _fields(product: etree._Element) -> Line:
    """The fields of one product."""
    line: Line = {}
    _fill(line, product)
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


def _codes(elements: Iterable[etree._Element]) -> set[str]:
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

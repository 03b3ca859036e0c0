"""Small XML: elements as tuples, written with the name spaces of a message, and the StUF envelope."""

from base64 import b64encode
from typing import TypeAlias
from xml.sax.saxutils import escape

from bestendig.model.period import day_of
from bestendig.synthetic.messages.standards import MESSAGE_CODES, Standard

Element: TypeAlias = "tuple[str, str | list[Element]]"
BASE = "b:"
"""Elements whose name begins so belong to the basic schema."""


def iso(on: int) -> str:
    """2024-01-09."""
    return day_of(on).isoformat()


def written(element: Element, own: str, base: str) -> str:
    """An element with all that is in it."""
    name, content = element
    tag = f"{base}:{name[2:]}" if name.startswith(BASE) else f"{own}:{name}"
    inner = escape(content) if isinstance(content, str) else "".join(written(e, own, base) for e in content)
    return f"<{tag}>{inner}</{tag}>"


def document(standard: Standard, message: str, content: list[Element]) -> str:
    """A whole message."""
    kind = f"{standard.prefix}{message}"
    spaces = f'xmlns:{standard.name}="{standard.space("basisschema")}" xmlns:{kind}="{standard.space(kind)}"'
    body = "".join(written(element, kind, standard.name) for element in content)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{kind}:Bericht {spaces}>{body}</{kind}:Bericht>\n'


def header(
    standard: Standard, message: str, sender: str, receiver: str, number: str, on: int, more: list[Element]
) -> Element:
    """The header of a message."""
    versions: list[Element] = [("b:BasisschemaXsdVersie", "1.0.0"), ("b:BerichtXsdVersie", "1.0.0")]
    return ("Header", [
        ("BerichtCode", MESSAGE_CODES[f"{standard.prefix}{message}"]),
        ("BerichtVersie", "3"),
        ("BerichtSubversie", str(standard.subversion)),
        ("Afzender", sender),
        ("Ontvanger", receiver),
        ("BerichtIdentificatie", [("b:Identificatie", number), ("b:Dagtekening", iso(on))]),
        ("XsdVersie", versions),
        *more,
    ])  # fmt: skip


def enveloped(
    standard: Standard, message: str, sender: str, receiver: str, number: str, on: int, inner: str
) -> str:
    """The message inside a StUF-GGK envelope, in base64."""
    spaces = (
        'xmlns:StUF="http://www.egem.nl/StUF/StUF0301" '
        'xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210"'
    )
    name = "envelopHeenbericht-ggk_Di01"
    party = "<StUF:organisatie>{0}</StUF:organisatie><StUF:applicatie>{1}</StUF:applicatie>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<GGK:{name} {spaces}><GGK:stuurgegevens>'
        f"<StUF:berichtcode>Di01</StUF:berichtcode>"
        f"<StUF:zender>{party.format(sender, 'Zaaksysteem')}</StUF:zender>"
        f"<StUF:ontvanger>{party.format(receiver, 'GGk')}</StUF:ontvanger>"
        f"<StUF:referentienummer>vs-{number}</StUF:referentienummer>"
        f"<StUF:tijdstipBericht>{iso(on).replace('-', '')}093000</StUF:tijdstipBericht>"
        f"<StUF:functie>{standard.prefix.upper()}{message}</StUF:functie></GGK:stuurgegevens>"
        f"<GGK:parameters><GGK:applicatieVersie>0003</GGK:applicatieVersie>"
        f"<GGK:applicatieSubversie>000{standard.subversion}</GGK:applicatieSubversie>"
        f"<GGK:functieVersie>0003</GGK:functieVersie>"
        f"<GGK:functieSubversie>000{standard.subversion}</GGK:functieSubversie>"
        f"<GGK:bericht><GGK:xmlBestand>{b64encode(inner.encode()).decode()}</GGK:xmlBestand></GGK:bericht>"
        f"</GGK:parameters></GGK:{name}>\n"
    )

"""Messages of iWmo and iJw as texts, for tests of reading; every number and name in them is made up."""

from base64 import b64encode
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

BSN, OTHER_BSN = "999990019", "999990020"
NAME, STREET = "Zonderlingaert", "Nergenshuizerpad"
CODES = {
    "wmo301": 414,
    "wmo302": 415,
    "wmo305": 418,
    "wmo306": 419,
    "wmo307": 420,
    "wmo323": 484,
    "jw307": 440,
}


def message(
    kind: str, body: str, *, sent: str = "2024-01-10", number: str = "1", version: str = "3_2", more: str = ""
) -> str:
    """A whole message with a header."""
    standard = "ijw" if kind.startswith("jw") else "iwmo"
    to_provider = kind.endswith(("301", "302"))
    sender, receiver = ("0384", "42420001") if to_provider else ("42420001", "0384")
    space = f"http://www.istandaarden.nl/{standard}/{version}"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<m:Bericht xmlns:b="{space}/basisschema/schema" '
        f'xmlns:m="{space}/{kind}/schema"><m:Header><m:BerichtCode>{CODES.get(kind, 999)}</m:BerichtCode>'
        f"<m:Afzender>{sender}</m:Afzender><m:Ontvanger>{receiver}</m:Ontvanger><m:BerichtIdentificatie>"
        f"<b:Identificatie>{number}</b:Identificatie><b:Dagtekening>{sent}</b:Dagtekening>"
        f"</m:BerichtIdentificatie>{more}</m:Header>{body}</m:Bericht>\n"
    )


def client(products: str, bsn: str = BSN) -> str:
    """A client with name and address, and the products."""
    return (
        f"<m:Client><m:Bsn>{bsn}</m:Bsn><m:Naam><b:Geslachtsnaam><b:Achternaam>{NAME}</b:Achternaam>"
        f"</b:Geslachtsnaam></m:Naam><m:Contactgegevens><m:Contact><m:Adres><b:Straatnaam>{STREET}"
        f"</b:Straatnaam></m:Adres></m:Contact></m:Contactgegevens>{products}</m:Client>"
    )


def product(number: str = "101") -> str:
    """The number and the product."""
    return (
        f"<m:ToewijzingNummer>{number}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie>"
        "<b:Code>02A01</b:Code></m:Product>"
    )


def allocation(
    first: str, last: str = "", *, number: str = "101", bsn: str = BSN, change: str = "", **more: str
) -> str:
    """A 301."""
    end = f"<m:Einddatum>{last}</m:Einddatum>" if last else ""
    why = f"<m:RedenWijziging>{change}</m:RedenWijziging>" if change else ""
    content = (
        f"<m:ToegewezenProducten><m:ToegewezenProduct>{product(number)}<m:Toewijzingsdatum>{first}"
        f"</m:Toewijzingsdatum><m:Toewijzingstijd>10:00:00</m:Toewijzingstijd><m:Ingangsdatum>{first}"
        f"</m:Ingangsdatum>{end}{why}</m:ToegewezenProduct></m:ToegewezenProducten>"
    )
    return message("wmo301", client(content, bsn), **more)


def start(
    first: str, status: str = "1", *, number: str = "101", bsn: str = BSN, times: int = 1, **more: str
) -> str:
    """A 305, with its product so many times."""
    one = (
        f"<m:StartProduct>{product(number)}<m:Begindatum>{first}</m:Begindatum><m:StatusAanlevering>{status}"
        "</m:StatusAanlevering></m:StartProduct>"
    )
    return message("wmo305", client(f"<m:StartProducten>{one * times}</m:StartProducten>", bsn), **more)


def stop(
    first: str, last: str, reason: str = "19", *, kind: str = "wmo307", bsn: str = BSN, **more: str
) -> str:
    """A 307."""
    content = (
        f"<m:StopProducten><m:StopProduct>{product()}<m:Begindatum>{first}</m:Begindatum><m:RedenBeeindiging>"
        f"{reason}</m:RedenBeeindiging><m:Einddatum>{last}</m:Einddatum><m:StatusAanlevering>1"
        "</m:StatusAanlevering></m:StopProduct></m:StopProducten>"
    )
    return message(kind, client(content, bsn), **more)


def enveloped(inner: str) -> str:
    """A message in a StUF-GGK envelope."""
    return (
        '<GGK:envelopHeenbericht-ggk_Di01 xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210">'
        f"<GGK:bericht><GGK:xmlBestand>{b64encode(inner.encode()).decode()}</GGK:xmlBestand></GGK:bericht>"
        "</GGK:envelopHeenbericht-ggk_Di01>"
    )


def archive(path: Path, *texts: str | bytes, **named: str | bytes) -> Path:
    """A ZIP of messages; those that are named keep their name, with .xml behind it."""
    members = {f"bericht{place:03}": text for place, text in enumerate(texts, start=1)} | named
    with ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name, text in members.items():
            target.writestr(name if "." in name else f"{name}.xml", text)
    return path

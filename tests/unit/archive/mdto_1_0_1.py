"""The structure of MDTO 1.0.1, written out from the schema of the National Archives (docs/references.toml).

Each type as its elements in order: name, type, fewest, most (None: as many as wanted).
"""

import re
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
MANY = None
TYPES = {
    "MDTO": (("informatieobject", "informatieobject", 0, 1), ("bestand", "bestand", 0, 1)),
    "informatieobject": (
        ("identificatie", "identificatie", 1, MANY),
        ("naam", "string", 1, 1),
        ("aggregatieniveau", "begrip", 0, 1),
        ("classificatie", "begrip", 0, MANY),
        ("trefwoord", "string", 0, MANY),
        ("omschrijving", "string", 0, MANY),
        ("raadpleeglocatie", "raadpleeglocatie", 0, MANY),
        ("dekkingInTijd", "dekkingInTijd", 0, MANY),
        ("dekkingInRuimte", "verwijzing", 0, MANY),
        ("taal", "language", 0, MANY),
        ("event", "event", 0, MANY),
        ("waardering", "begrip", 1, 1),
        ("bewaartermijn", "termijn", 0, 1),
        ("informatiecategorie", "begrip", 0, 1),
        ("isOnderdeelVan", "verwijzing", 0, MANY),
        ("bevatOnderdeel", "verwijzing", 0, MANY),
        ("heeftRepresentatie", "verwijzing", 0, MANY),
        ("aanvullendeMetagegevens", "verwijzing", 0, MANY),
        ("gerelateerdInformatieobject", "gerelateerd", 0, MANY),
        ("archiefvormer", "verwijzing", 1, MANY),
        ("betrokkene", "betrokkene", 0, MANY),
        ("activiteit", "verwijzing", 0, 1),
        ("beperkingGebruik", "beperkingGebruik", 1, MANY),
    ),
    "bestand": (
        ("identificatie", "identificatie", 1, MANY),
        ("naam", "string", 1, 1),
        ("omvang", "integer", 1, 1),
        ("bestandsformaat", "begrip", 1, 1),
        ("checksum", "checksum", 1, MANY),
        ("URLBestand", "string", 0, 1),
        ("isRepresentatieVan", "verwijzing", 1, 1),
    ),
    "identificatie": (("identificatieKenmerk", "string", 1, 1), ("identificatieBron", "string", 1, 1)),
    "verwijzing": (("verwijzingNaam", "string", 1, 1), ("verwijzingIdentificatie", "identificatie", 0, 1)),
    "begrip": (
        ("begripLabel", "string", 1, 1),
        ("begripCode", "string", 0, 1),
        ("begripBegrippenlijst", "verwijzing", 1, 1),
    ),
    "dekkingInTijd": (
        ("dekkingInTijdType", "begrip", 1, 1),
        ("dekkingInTijdBegindatum", "date", 1, 1),
        ("dekkingInTijdEinddatum", "date", 0, 1),
    ),
    "event": (
        ("eventType", "begrip", 1, 1),
        ("eventTijd", "dateTime", 0, 1),
        ("eventVerantwoordelijkeActor", "verwijzing", 0, 1),
        ("eventResultaat", "string", 0, 1),
    ),
    "betrokkene": (("betrokkeneTypeRelatie", "begrip", 1, 1), ("betrokkeneActor", "verwijzing", 1, 1)),
    "gerelateerd": (
        ("gerelateerdInformatieobjectVerwijzing", "verwijzing", 1, 1),
        ("gerelateerdInformatieobjectTypeRelatie", "begrip", 1, 1),
    ),
    "beperkingGebruik": (
        ("beperkingGebruikType", "begrip", 1, 1),
        ("beperkingGebruikNadereBeschrijving", "string", 0, 1),
        ("beperkingGebruikDocumentatie", "verwijzing", 0, MANY),
        ("beperkingGebruikTermijn", "termijn", 0, 1),
    ),
    "termijn": (
        ("termijnTriggerStartLooptijd", "begrip", 0, 1),
        ("termijnStartdatumLooptijd", "date", 0, 1),
        ("termijnLooptijd", "duration", 0, 1),
        ("termijnEinddatum", "date", 0, 1),
    ),
    "checksum": (
        ("checksumAlgoritme", "begrip", 1, 1),
        ("checksumWaarde", "string", 1, 1),
        ("checksumDatum", "dateTime", 1, 1),
    ),
    "raadpleeglocatie": (
        ("raadpleeglocatieFysiek", "verwijzing", 0, MANY),
        ("raadpleeglocatieOnline", "string", 0, MANY),
    ),
}
VALUES = {
    "string": r"\S(.|\n)*",
    "language": r"[a-z]{2,3}",
    "integer": r"\d+",
    "date": r"\d{4}-\d{2}-\d{2}",
    "dateTime": r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2}|Z)?",
    "duration": r"P\d+Y",
}


def faults(xml: bytes) -> list[str]:
    """What is not as the standard says: nothing for metadata that fit."""
    root = fromstring(xml)
    found = [] if root.tag == f"{{{NAMESPACE}}}MDTO" else [root.tag]
    return [*found, *([] if len(root) == 1 else ["one object"]), *_faults(root, "MDTO", "MDTO")]


def _faults(element: Element, kind: str, path: str) -> list[str]:
    """What is wrong in one element and below it."""
    if kind in VALUES:
        fits = re.fullmatch(VALUES[kind], element.text or "") and not len(element)
        return [] if fits else [f"{path}: {element.text!r} is no {kind}"]
    names = [each.tag.removeprefix(f"{{{NAMESPACE}}}") for each in element]
    known = [name for name, *_ in TYPES[kind]]
    found = [f"{path}/{name}: unknown" for name in names if name not in known]
    if [known.index(name) for name in names if name in known] != sorted(
        known.index(name) for name in names if name in known
    ):
        found.append(f"{path}: order {names}")
    for name, _, fewest, most in TYPES[kind]:
        n = names.count(name)
        if n < fewest or (most is not None and n > most):
            found.append(f"{path}/{name}: {n} times")
    types = {name: of for name, of, *_ in TYPES[kind]}
    for each, name in zip(element, names, strict=True):
        if name in types:
            found += _faults(each, types[name], f"{path}/{name}")
    return found

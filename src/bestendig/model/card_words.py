"""What the closed lists of a card are called on a page: unit, family, whose figure it is, its yardsticks."""

from bestendig.language import Text
from bestendig.model.card import MeasureCard

NO_LIMIT = Text(nl="en hoger", en="and higher")
UNITS = {
    "index": Text(nl="index", en="index"),
    "share": Text(nl="deel", en="share"),
    "bits": Text(nl="bits", en="bits"),
    "number": Text(nl="aantal", en="number"),
    "ratio": Text(nl="verhouding", en="ratio"),
    "years": Text(nl="jaren", en="years"),
    "people": Text(nl="aantal", en="number"),
    "days": Text(nl="dagen", en="days"),
    "months": Text(nl="maanden", en="months"),
}
MEAN_OF = {
    "clients": Text(nl="gemiddeld per persoon", en="a mean over clients"),
    "contacts": Text(nl="een deel van alle contacten", en="a share of all contacts"),
    "switches": Text(nl="een deel van alle wisselingen", en="a share of all switches"),
    "total": Text(nl="een aantal", en="a number"),
    "median": Text(nl="dat van de middelste", en="that of the one in the middle"),
    "pooled": Text(nl="een verhouding over alles samen", en="a ratio over all together"),
    "units": Text(nl="een gemiddelde over wat geteld wordt", en="a mean over what is counted"),
}
ABOUT = {
    "clients": Text(nl="inwoners: vanaf tien", en="clients: from ten on"),
    "staff": Text(
        nl="medewerkers: vanaf vijf, na instemming van de ondernemingsraad",
        en="staff: from five on, after consent of the works council",
    ),
    "register": Text(nl="openbare feiten, geen personen", en="public facts, no persons"),
}
FAMILIES = {
    "share": Text(nl="aandeel", en="share"),
    "dispersion": Text(nl="spreiding", en="dispersion"),
    "sequence": Text(nl="volgorde", en="sequence"),
    "count": Text(nl="aantal", en="count"),
    "network": Text(nl="netwerk", en="network"),
    "rhythm": Text(nl="ritme", en="rhythm"),
    "named": Text(nl="aangewezen", en="named"),
    "policy": Text(nl="beleid", en="policy"),
    "organisational": Text(nl="organisatie", en="organisational"),
    "community": Text(nl="gemeenschap", en="community"),
}
YARDSTICKS = {
    "chance_level": Text(nl="als het toeval was", en="chance level"),
    "feasible_level": Text(nl="het hoogst haalbare met deze bezetting", en="feasible level"),
}


def range_words(card: MeasureCard) -> Text:
    """Lowest to highest value: 0 tot en met 1."""
    lowest = "" if card.lowest is None else f"{card.lowest:g}"
    if card.highest is None:
        return Text(nl=f"{lowest} {NO_LIMIT.nl}", en=f"{lowest} {NO_LIMIT.en}")
    return Text(nl=f"{lowest} tot en met {card.highest:g}", en=f"{lowest} to {card.highest:g}")

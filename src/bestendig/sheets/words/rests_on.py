"""What a figure rests on, in sentences: how many people, what did not count, how days are counted."""

from bestendig.language import Text
from bestendig.model.card import MeasureCard
from bestendig.model.request import Request
from bestendig.model.result import Support
from bestendig.sheets.words.counting import counted, listed, sentence, written

SPACE, STOP = Text(nl=" ", en=" "), Text(nl=".", en=".")
CLIENT = (Text(nl="inwoner", en="resident"), Text(nl="inwoners", en="residents"))
CONTACT = (Text(nl="contact", en="contact"), Text(nl="contacten", en="contacts"))
PROFESSIONAL = (Text(nl="hulpverlener", en="professional"), Text(nl="hulpverleners", en="professionals"))
ORGANISATION = (Text(nl="organisatie", en="organisation"), Text(nl="organisaties", en="organisations"))
RECORD = (Text(nl="vermelding", en="record"), Text(nl="vermeldingen", en="records"))
OF_RECORDS = {
    "total": Text(nl="Het aantal.", en="The number."),
    "median": Text(nl="De middelste.", en="The one in the middle."),
}
"""What the figure is where no residents are counted."""
EPISODE = (Text(nl="hulptraject", en="care episode"), Text(nl="hulptrajecten", en="care episodes"))
NOTHING, ABOUT = Text(nl="", en=""), Text(nl="ongeveer ", en="about ")
COUNTED_BY = {
    "day": Text(
        nl="Per dag geteld: wie iemand op een dag vaker ziet, telt één keer.",
        en="Counted by day: seeing someone more than once on a day counts once.",
    ),
    "event": Text(nl="Elk contact telt mee.", en="Every contact counts."),
}
MEAN_OF = {
    "clients": Text(nl="Gemiddeld per inwoner.", en="On average per resident."),
    "contacts": Text(nl="Van alle contacten samen.", en="Of all contacts together."),
    "switches": Text(nl="Van alle wisselingen samen.", en="Of all switches together."),
    "total": Text(nl="Het aantal verschillende inwoners.", en="The number of different residents."),
    "median": Text(nl="De middelste inwoner.", en="The resident in the middle."),
    "pooled": Text(nl="Alles samen geteld.", en="All counted together."),
    "units": Text(nl="Gemiddeld.", en="On average."),
}
APART = Text(
    nl="{n} contacten telden niet mee: daarvan is niet bekend wie de hulpverlener was.",
    en="{n} contacts did not count: it is not known who the professional was.",
)
UNDEFINED = Text(
    nl="Voor {n} inwoners is er geen waarde: {why}",
    en="For {n} residents there is no value: {why}",
)
ORDER = Text(
    nl="Van {share}% van de dagen met contact is de volgorde bekend.",
    en="For {share}% of the days with contact the order is known.",
)


def joined(*texts: Text | None) -> Text:
    """Sentences after each other, empty ones left out."""
    said = [text for text in texts if text is not None and text.nl]
    return Text(nl=" ".join(text.nl for text in said), en=" ".join(text.en for text in said))


def who_and_how_many(support: Support) -> Text:
    """386 inwoners, 12.403 contacten en 41 hulpverleners."""
    counts = (
        (support.n_clients, CLIENT),
        (support.n_contacts, CONTACT),
        (support.n_professionals, PROFESSIONAL),
        (support.n_organisations, ORGANISATION),
        (support.n_episodes, EPISODE),
        (support.n_records, RECORD),
    )
    parts = tuple(counted(number, *noun) for number, noun in counts if number > 0)
    about = ABOUT if support.is_rounded else NOTHING
    return sentence(about + listed(parts)) + STOP if parts else NOTHING


def rests_on(support: Support, card: MeasureCard) -> Text:
    """All sentences about what one figure rests on."""
    return joined(
        who_and_how_many(support),
        _filled(APART, support.n_contacts_without_person),
        _undefined(support, card),
        _order(support),
    )


def how_counted(request: Request, card: MeasureCard) -> Text:
    """What the figure is a mean over and, for figures from contacts, how days are counted."""
    by = COUNTED_BY[request.counted_by] if "contacts" in card.needs else None
    centre = MEAN_OF[card.mean_of]
    return joined(centre if card.about == "clients" else OF_RECORDS.get(card.mean_of, centre), by)


def _filled(text: Text, number: int) -> Text | None:
    """The sentence with its number; None for nought."""
    if number <= 0:
        return None
    said = written(number)
    return Text(nl=text.nl.format(n=said.nl), en=text.en.format(n=said.en))


def _undefined(support: Support, card: MeasureCard) -> Text | None:
    """How many people have no value, and why."""
    if support.n_undefined_clients <= 0:
        return None
    said, why = written(support.n_undefined_clients), card.undefined
    return Text(
        nl=UNDEFINED.nl.format(n=said.nl, why=_lower(why.nl)),
        en=UNDEFINED.en.format(n=said.en, why=_lower(why.en)),
    )


def _order(support: Support) -> Text | None:
    """For how much of the contacts the order is known, for figures that need an order."""
    if support.share_order_known is None:
        return None
    return ORDER.filled(share=round(100 * support.share_order_known))


def _lower(words: str) -> str:
    """The words as the rest of a sentence."""
    return words[:1].lower() + words[1:]

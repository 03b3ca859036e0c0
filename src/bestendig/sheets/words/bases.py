"""What an answer about relationships rests on, and what the search assumed, in sentences."""

from bestendig.language import Text
from bestendig.model.course import Basis, CourseRequest, Windows
from bestendig.sheets.words.counting import counted, listed, sentence, written
from bestendig.sheets.words.levels import RELATION
from bestendig.sheets.words.rests_on import ABOUT, CLIENT, NOTHING, ORGANISATION, PROFESSIONAL, STOP, joined
from bestendig.sheets.words.values import value_words

WITH_WHOM = {
    "professional": Text(
        nl="Een relatie is hier: een inwoner en één hulpverlener.",
        en="A relationship here is: a resident and one professional.",
    ),
    "team": Text(
        nl="Een relatie is hier: een inwoner en één team.",
        en="A relationship here is: a resident and one team.",
    ),
    "organisation": Text(
        nl="Een relatie is hier: een inwoner en één organisatie.",
        en="A relationship here is: a resident and one organisation.",
    ),
}  # fmt: skip
PASSING = Text(
    nl="{n} gezichten kwamen minder dan drie dagen; die tellen niet mee.",
    en="{n} faces came on fewer than three days; they do not count.",
)
NO_START = Text(
    nl="Van {n} relaties is het begin niet bekend; die tellen niet mee in hoe lang het duurt.",
    en="For {n} relationships the start is not known; they do not count in how long it lasts.",
)
REGISTERED = Text(
    nl="{share} van de relaties is opgeschreven door de organisatie; de andere zijn gezien in de contacten.",
    en="{share} of the relationships were registered; the others were seen in contacts.",
)
ENDED = Text(nl="{n} relaties eindigden.", en="{n} relationships ended.")
GAP = Text(
    nl="{gap} dagen zonder contact is het einde van een relatie.",
    en="{gap} days without contact is the end of a relationship.",
)
NEARBY = Text(
    nl="Samenvallen is: hooguit {event} dagen ertussen. Wat in de laatste {recent} dagen eindigde, is te "
    "kort geleden om te weten. Deze dagen zijn een keuze en kunnen anders.",
    en="Coinciding is: at most {event} days between. What ended in the last {recent} days is too recent to "
    "know. These days are a choice and can be changed.",
)


def basis_support(basis: Basis, noun: tuple[Text, Text] = RELATION) -> Text:
    """386 inwoners, 1.085 relaties, 41 hulpverleners en 12 organisaties."""
    counts = (
        (basis.n_clients, CLIENT),
        (basis.n_relationships, noun),
        (basis.n_professionals, PROFESSIONAL),
        (basis.n_organisations, ORGANISATION),
    )
    parts = tuple(counted(number, *words) for number, words in counts if number > 0)
    about = ABOUT if basis.is_rounded else NOTHING
    return sentence(about + listed(parts)) + STOP if parts else NOTHING


def basis_words(basis: Basis, request: CourseRequest) -> Text:
    """All sentences about what an answer about relationships rests on."""
    return joined(
        basis_support(basis),
        _filled(ENDED, basis.n_ended),
        _filled(PASSING, basis.n_passing_faces),
        _filled(NO_START, basis.n_unknown_start),
        _registered(basis.share_registered),
        WITH_WHOM[request.with_whom],
        assumed(request.windows),
        nearby(request.windows),
    )


def assumed(windows: Windows) -> Text:
    """What the search for endings took for granted: without contact for so long is an end."""
    return GAP.filled(gap=windows.gap)


def nearby(windows: Windows) -> Text:
    """How near two days must be to coincide."""
    near = (windows.contract, windows.programme, windows.employment, windows.team)
    event = str(near[0]) if len(set(near)) == 1 else f"{min(near)}–{max(near)}"
    return NEARBY.filled(event=event, recent=windows.recent)


def _registered(share: float | None) -> Text | None:
    """Which part of the relationships was recorded as such."""
    if share is None:
        return None
    said = value_words(share, "share")
    return Text(nl=REGISTERED.nl.format(share=said.nl), en=REGISTERED.en.format(share=said.en))


def _filled(text: Text, number: int) -> Text | None:
    """The sentence with its number; None for nought."""
    if number <= 0:
        return None
    said = written(number)
    return Text(nl=text.nl.format(n=said.nl), en=text.en.format(n=said.en))

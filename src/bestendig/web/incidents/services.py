"""Keeping an advice, looking again, and the page for whoever decides; each act stands on the trail."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.timezone import localdate

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.sheets.incidents.paper import Incident, Measure
from bestendig.sheets.incidents.writing import write_incident
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.incidents import stack, words
from bestendig.web.incidents.models import Advice, LookedAgain, Seen
from bestendig.web.incidents.rules import may
from bestendig.web.incidents.selectors import findable
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.services import remember
from bestendig.web.memory.themes import THEMES

KIND = "incident"
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alles is verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, everything is made up.",
)


@transaction.atomic
def keep(seat: Seat, said: Mapping[str, Any], seen: Iterable[tuple[str, str]]) -> Advice:
    """An advice of this party; of what was there already only where it is."""
    advice = Advice.objects.create(
        table=seat.table, theme=said["theme"], words=said["what"].strip(), choice=said["choice"],
        because=said["because"].strip(), already=said["already"].strip(), takes=said["takes"].strip(),
        knows=said["knows"].strip(), look_again_on=said["look_again_on"], party=seat.party, role=seat.role,
        by=seat.user,
    )  # fmt: skip
    visible = stack.drawn(seat, findable(seat, seen))
    Seen.objects.bulk_create(Seen(advice=advice, kind=each.kind, subject=each.subject) for each in visible)
    told = f"{words.CHOICES[advice.choice].nl} {advice.words} {advice.because}"
    remember(seat.table, KIND, advice.pk, told, theme=advice.theme)
    record(seat, "incident_advised", subject_of(advice), advice.choice)
    return advice


@transaction.atomic
def look_again(seat: Seat, advice: Advice, seen: str) -> None:
    """What there was to see, by the party that weighed."""
    if not may(seat, "look_again", advice):
        raise NotAllowed(
            Text(nl="Wie het afwoog, kijkt opnieuw.", en="Whoever weighed it looks again."),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_advice",
        )
    LookedAgain.objects.create(
        advice=advice, words=seen.strip(), party=seat.party, role=seat.role, by=seat.user
    )
    record(seat, "incident_looked_again", subject_of(advice))


def seen_of(advice: Advice) -> list[tuple[str, str]]:
    """What was there already, as pointers."""
    return [(each.kind, each.subject) for each in advice.seen.all()]


def who_of(row: Advice | LookedAgain) -> Text:
    """By whom: a role of a party, never a name."""
    role = ROLES[row.role].words
    return words.WHO.filled(role_nl=role.nl, role_en=role.en, party=row.party.name)


def title_of(layer: stack.Layer) -> str:
    """The name of one earlier thing; of an answer the question."""
    card = layer.card
    return card.words if layer.kind == "answer" else card.title or card.words


def came_of(layer: stack.Layer, language: str) -> str:
    """What became of one earlier thing, or what is known of it, in one line."""
    card = layer.card
    told = [text.into(language) for text in (card.state, card.counted, *card.facts) if text]
    if layer.kind == "answer":
        return ". ".join(each.rstrip(".") for each in (card.title, card.answer, *told)) + "."
    said = [*told, *([card.answer] if card.answer else [])]
    return ". ".join(said) or words.CAME_UNKNOWN.into(language)


def file_of(seat: Seat, advice: Advice, form: str, language: str) -> bytes:
    """The advice on one page, PDF or DOCX, with what is known today of what was there."""
    layers = stack.drawn(seat, seen_of(advice))
    theme = THEMES[advice.theme].into(language) if advice.theme in THEMES else ""
    paper = Incident(
        language=language,
        town=advice.table.name,
        theme=theme,
        words=advice.words,
        advice=words.CHOICES[advice.choice].into(language),
        because=advice.because,
        by=who_of(advice).into(language),
        on=localdate(advice.at),
        look_again_on=advice.look_again_on,
        stack=tuple(_measure(each, language) for each in layers if each.is_measure),
        known=tuple(f"{title_of(each)} {came_of(each, language)}" for each in layers if not each.is_measure),
        near=tuple(f"{each.name}: {each.why.into(language)}" for each in stack.near(seat, layers)),
        unknown=tuple(each.into(language) for each in stack.unknown(layers)),
        asked=tuple((text.into(language), getattr(advice, name)) for name, text in words.QUESTIONS.items()),
        looked=tuple(f"{day(localdate(each.at), language)}: {each.words}" for each in advice.looks.all()),
        notice=MADE_UP.into(language) if settings.CONFIGURATION.is_demo else "",
    )
    return write_incident(paper, form)


def _measure(layer: stack.Layer, language: str) -> Measure:
    """One earlier thing as the page has it."""
    card, kind = layer.card, KINDS[layer.kind].words.into(language)
    when = day(card.on, language) if card.on else words.NO_DAY.into(language)
    return Measure(when, kind, title_of(layer), came_of(layer, language))


def subject_of(advice: Advice) -> str:
    """How the trail names an advice."""
    return f"incident {advice.pk}"
